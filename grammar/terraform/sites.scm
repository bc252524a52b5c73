; HCL: @tree-sitter-grammars/tree-sitter-hcl 1.2

(numeric_lit) @number
(string_lit) @string
(quoted_template) @string
(heredoc_template) @string
(template_interpolation) @interpolation
(identifier) @word
(comment) @comment

(attribute (identifier) @key (expression) @value) @pair
(object_elem key: (_) @key val: (_) @value) @pair
(object) @object
(body) @object
(block (identifier) @of (string_lit) @name (body) @value) @declare
(block (identifier) @name (body) @value) @declare
(tuple) @list
(function_call (identifier) @callee (function_arguments) @args) @call
(conditional (_) @condition (_) @value (_) @right) @fallback
(binary_operation ["==" "!=" "<" "<=" ">" ">="] @op) @compare
(binary_operation ["&&" "||"]) @logic
(binary_operation) @arith
(unary_operation "!") @not
(expression) @through
(literal_value) @through
(collection_value) @through
(operation) @through
(template_expr) @through
