; JSP: tree-sitter-embedded-template 0.25; a comment (<%--) looks like output there

(directive "<%" @key (code) @content) @injection
(output_directive "<%=" @key (code) @content) @injection
(content) @injection
