; Java: tree-sitter-java 0.23

(decimal_integer_literal) @number
(string_literal) @string
(identifier) @word
(type_identifier) @word
(line_comment) @comment
(block_comment) @comment
(character_literal) @ignored

(method_invocation object: (_) @receiver name: (_) @callee arguments: (argument_list) @args
  (#any-of? @receiver "List" "Set" "Arrays" "ImmutableList" "ImmutableSet" "EnumSet" "Stream" "IntStream" "Sets" "Lists") (#any-of? @callee "of" "asList" "newHashSet" "newArrayList")) @list
(method_invocation object: (_)? @receiver name: (_) @callee arguments: (argument_list) @args) @call
(object_creation_expression type: (_) @callee arguments: (argument_list) @args) @new
(explicit_constructor_invocation constructor: (_) @callee arguments: (argument_list) @args) @call
(annotation name: (_) @callee arguments: (annotation_argument_list) @args) @annotation
(marker_annotation name: (_) @callee) @annotation
(element_value_pair key: (_) @key value: (_) @value) @keyword
(element_value_array_initializer) @list
(array_initializer) @list
(array_creation_expression value: (_)) @through
(cast_expression type: (_) @callee value: (_) @arg) @call
(assignment_expression left: (_) @target right: (_) @value) @assign
(variable_declarator name: (_) @name value: (_) @value) @declare
(enhanced_for_statement name: (_) @left value: (_) @right) @in
(enum_constant name: (_) @name arguments: (argument_list) @value) @declare
(return_statement) @return
(binary_expression left: (_) @left operator: ["==" "!=" "<" "<=" ">" ">="] @op right: (_) @right) @compare
(binary_expression operator: ["&&" "||"]) @logic
(binary_expression) @arith
(unary_expression operator: "!") @not
(ternary_expression condition: (_) @condition) @fallback
(switch_rule (switch_label) @label (expression_statement) @body) @case
(switch_rule (switch_label) @label) @case
(switch_label) @through
(switch_block_statement_group (switch_label) @label) @case
(switch_expression condition: (_) @subject body: (_) @body) @switch
(array_access array: (_) @table index: (_) @at) @index
(parenthesized_expression) @through
(lambda_expression parameters: (_) @params body: (_) @body) @function
(enum_body_declarations) @through
(unary_expression) @arith
(method_declaration name: (_) @name parameters: (_) @params) @function
(constructor_declaration name: (_) @name parameters: (_) @params) @function
(class_declaration name: (_) @name body: (_) @body) @class
(enum_declaration name: (_) @name body: (_) @body) @class
(interface_declaration name: (_) @name body: (_) @body) @class
(record_declaration name: (_) @name body: (_) @body) @class
(catch_clause body: (_) @body) @catch
(import_declaration (scoped_identifier) @module) @import
(expression_statement) @statement
(local_variable_declaration) @statement
(field_declaration) @statement

(if_statement condition: (_) @condition consequence: (_) @body) @if
