; JSP: tree-sitter-embedded-template 0.25

(comment) @comment

(directive ["<%" "<%_" "<%|"] @key (code) @content) @injection
(output_directive ["<%=" "<%-" "<%=="] @key (code) @content) @injection
(content) @injection
