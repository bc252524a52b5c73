; Go: tree-sitter-go 0.25

(int_literal) @number
(interpreted_string_literal) @string
(raw_string_literal) @string
(identifier) @word
(field_identifier) @word
(package_identifier) @word
(type_identifier) @word
(rune_literal) @ignored
(comment) @comment

(import_spec name: (_) @alias path: (_) @module) @import
(import_spec path: (_) @module) @import
(import_spec_list) @through

(call_expression function: (_) @callee arguments: (argument_list) @args) @call
(type_conversion_expression operand: (_)) @through
(composite_literal type: (map_type value: (struct_type) @of)) @through
(composite_literal type: (_) @of body: (literal_value (keyed_element)) @body) @object
(composite_literal type: (slice_type element: (struct_type) @of)) @through
(composite_literal type: (array_type element: (struct_type) @of)) @through
(composite_literal type: (implicit_length_array_type element: (struct_type) @of)) @through
(composite_literal type: (slice_type element: (type_identifier) @of)) @through
(composite_literal type: (slice_type element: (pointer_type (type_identifier) @of))) @through
(composite_literal type: (array_type element: (type_identifier) @of)) @through
(composite_literal type: (implicit_length_array_type element: (type_identifier) @of)) @through
(composite_literal type: (type_identifier) @of) @through
(composite_literal) @through
(keyed_element key: (_) @key value: (_) @value) @pair
(literal_element) @through
(literal_value (keyed_element)) @through
(literal_value (#set! tuple)) @list
(expression_list (#set! tuple)) @list

(assignment_statement left: (_) @target operator: "=" right: (_) @value) @assign
(assignment_statement) @arith
(short_var_declaration left: (_) @name right: (_) @value) @declare
(var_spec name: (_) @name type: (_)? @of value: (_) @value) @declare
(range_clause left: (_) @name right: (_) @value) @declare
(const_spec name: (_) @name type: (_)? @of value: (_) @value) @declare
(return_statement) @return

(binary_expression left: (_) @left operator: ["==" "!=" "<" "<=" ">" ">="] @op right: (_) @right) @compare
(binary_expression operator: ["&&" "||"]) @logic
(binary_expression) @arith
(unary_expression operator: "!") @not
(unary_expression operator: "&") @through
(unary_expression) @arith
(parenthesized_expression) @through
(index_expression operand: (_) @table index: (_) @at) @index

(expression_case value: (_) @label) @case
(expression_switch_statement value: (_) @subject) @switch
(expression_switch_statement) @switch

(if_statement condition: (_) @condition consequence: (_) @body) @if
(function_declaration name: (_) @name parameters: (_) @params) @function
(method_declaration name: (_) @name parameters: (_) @params) @function
(func_literal parameters: (_) @params) @function
(type_spec name: (_) @name) @class
(expression_statement) @statement
