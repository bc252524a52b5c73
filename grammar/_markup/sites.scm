; Pages of HTML, whatever else stands in them

(raw_text) @ignored
(comment) @comment

(attribute (attribute_name) @key (quoted_attribute_value (attribute_value) @value)) @pair
(attribute (attribute_name) @key (attribute_value) @value) @pair
(script_element (start_tag (tag_name) @key) (raw_text) @content) @injection
(text) @injection
