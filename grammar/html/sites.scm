; HTML: tree-sitter-html 0.23

(raw_text) @ignored
(text) @ignored
(comment) @comment

(attribute (attribute_name) @key (quoted_attribute_value (attribute_value) @value)) @pair
(attribute (attribute_name) @key (attribute_value) @value) @pair
(script_element (raw_text) @content) @injection
