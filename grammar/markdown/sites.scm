; Markdown, its blocks: @tree-sitter-grammars/tree-sitter-markdown 0.3

(inline) @ignored
(html_block) @ignored

(fenced_code_block (info_string (language) @language) (code_fence_content) @content) @injection
