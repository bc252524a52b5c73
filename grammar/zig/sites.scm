; Zig: @tree-sitter-grammars/tree-sitter-zig 1.1

(integer) @number
(string) @string
(multiline_string) @string
(identifier) @word
(builtin_identifier) @word
(comment) @comment

(variable_declaration (identifier) @alias "=" (builtin_function (builtin_identifier) @callee (arguments (string) @module)) (#any-of? @callee "@import")) @import
(variable_declaration (identifier) @name "=" (enum_declaration) @value) @class
(variable_declaration (identifier) @name "=" (struct_declaration) @value) @class
(variable_declaration (identifier) @name type: (_) @of "=" (_) @value) @declare
(variable_declaration (identifier) @name "=" (_) @value) @declare
(variable_declaration (field_expression) @target "=" (_) @value) @assign
(assignment_expression left: (field_expression object: (_)) @target right: (_) @value) @assign
(assignment_expression left: (field_expression member: (_) @key) right: (_) @value) @pair
(assignment_expression left: (_) @target right: (_) @value) @assign
(container_field name: (_) @name "=" (_) @value) @declare
(initializer_list (assignment_expression)) @object
(initializer_list) @list
(anonymous_struct_initializer) @through
(struct_initializer) @through

(call_expression function: (_) @callee) @call
(builtin_function (builtin_identifier) @callee (arguments) @args) @call
(field_expression) @through
(try_expression) @through
(parenthesized_expression) @through

(return_expression) @return
(binary_expression left: (_) @left operator: ["==" "!=" "<" "<=" ">" ">="] @op right: (_) @right) @compare
(binary_expression operator: ["and" "or"]) @logic
(binary_expression operator: "orelse") @fallback
(binary_expression) @arith
(catch_expression) @fallback
(error_union_type ok: (parenthesized_expression)) @not
(unary_expression) @arith
(switch_expression (_) @subject (switch_case)) @switch
(switch_case "=>" (_) @body) @case
(if_expression condition: (_) @condition) @fallback
(if_statement condition: (_) @condition body: (_) @body) @if
(index_expression object: (_) @table index: (_) @at) @index

(function_declaration name: (_) @name (parameters) @params) @function
(test_declaration) @function
