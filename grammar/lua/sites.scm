; Lua: tree-sitter-lua 0.4

(number) @number
(string) @string
(identifier) @word
(comment) @comment

(variable_declaration (assignment_statement (variable_list (_) @alias) (expression_list (function_call name: (_) @callee arguments: (arguments (string) @module)))) (#any-of? @callee "require")) @import
(function_call name: (_) @callee arguments: (arguments (string) @module) (#any-of? @callee "require")) @import
(function_call name: (_) @callee arguments: (arguments) @args) @call
(field name: (string) @key value: (_) @value) @pair
(field name: (number) @key value: (_) @value) @pair
(field name: (identifier) @key value: (_) @value) @pair
(field name: (_) @key value: (_) @value) @pair
(field) @through
(table_constructor (field name: (_))) @object
(table_constructor (#set! tuple)) @list
(expression_list (#set! tuple)) @list

(assignment_statement (variable_list) @target (expression_list) @value) @assign
(variable_declaration) @statement
(return_statement) @return

(binary_expression left: (_) @left operator: ["==" "~=" "<" "<=" ">" ">="] @op right: (_) @right) @compare
(binary_expression left: (_) @condition operator: "and" right: (_) @right) @fallback
(binary_expression operator: "or") @fallback
(binary_expression) @arith
(unary_expression operator: "not") @not
(unary_expression) @arith
(parenthesized_expression) @through
(bracket_index_expression table: (_) @table field: (_) @at) @index
(if_statement condition: (_) @condition consequence: (_) @body) @if
(elseif_statement condition: (_) @condition consequence: (_) @body) @if

(function_declaration name: (_) @name parameters: (_) @params) @function
(function_definition parameters: (_) @params) @function
