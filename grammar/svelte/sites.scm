; Svelte: @tree-sitter-grammars/tree-sitter-svelte 1.0

(raw_text) @ignored
(text) @ignored
(comment) @comment

(attribute (attribute_name) @key (quoted_attribute_value (attribute_value) @value)) @pair
(script_element (start_tag (tag_name) @key) (raw_text) @content) @injection
(expression "{" @key (svelte_raw_text) @content) @injection
(if_start "{" @key condition: (svelte_raw_text) @content) @injection
(else_if_start "{" @key condition: (svelte_raw_text) @content) @injection
