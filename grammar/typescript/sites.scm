; TypeScript: tree-sitter-typescript 0.23

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
(type_identifier) @word
