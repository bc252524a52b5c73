; JavaScript with JSX: tree-sitter-javascript 0.25

(number) @number
(string) @string
(template_string) @string
(identifier) @word
(property_identifier) @word
(private_property_identifier) @word
(shorthand_property_identifier) @word
(shorthand_property_identifier_pattern) @word
(comment) @comment
(html_comment) @comment
