; Groovy: tree-sitter-groovy 0.1 (methods with names in quotes are errors to it; what stands inside is still read)

(decimal_integer_literal) @number
(string_literal) @string
(character_literal) @string
(identifier) @word
(type_identifier) @word
(line_comment) @comment
(block_comment) @comment

(method_invocation object: (_)? @receiver name: (_) @callee arguments: (argument_list) @args) @call
(juxt_function_call name: (_) @callee args: (argument_list) @args) @call
(object_creation_expression type: (_) @callee arguments: (argument_list) @args) @new
(annotation name: (_) @callee arguments: (annotation_argument_list) @args) @annotation
(element_value_pair key: (_) @key value: (_) @value) @keyword
(map_item key: (_) @key value: (_) @value) @pair
(map_literal) @object
(array_literal) @list
(cast_expression type: (_) @callee value: (_) @arg) @call
(assignment_expression left: (_) @target right: (_) @value) @assign
(variable_declarator name: (_) @name value: (_) @value) @declare
(formal_parameter type: (_)? @of name: (_) @name "=" (_) @value) @declare
(enum_constant name: (_) @name arguments: (argument_list) @value) @declare
(return_statement) @return
(binary_expression left: (_) @left operator: ["==" "!=" "<" "<=" ">" ">="] @op right: (_) @right) @compare
(binary_expression left: (_) @left operator: "in" @op right: (_) @right) @in
(binary_expression operator: ["&&" "||"]) @logic
(binary_expression) @arith
(unary_expression operator: "!") @not
(unary_expression) @arith
(ternary_expression condition: (_) @condition) @fallback
(switch_label) @through
(switch_block_statement_group (switch_label) @label) @case
(switch_expression condition: (_) @subject) @switch
(range_expression) @range
(array_access array: (_) @table index: (_) @at) @index
(parenthesized_expression) @through
(method_declaration name: (_) @name parameters: (_) @params) @function
(class_declaration name: (_) @name body: (_) @body) @class
(enum_declaration name: (_) @name body: (_) @body) @class
(catch_clause body: (_) @body) @catch
(import_declaration (scoped_identifier) @module) @import
(expression_statement) @statement
(local_variable_declaration) @statement
(field_declaration) @statement
