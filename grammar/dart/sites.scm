; Dart: tree-sitter-dart 1.0 (chains are flat: a call is its arguments behind what stands in front of them)

(decimal_integer_literal) @number
(string_literal) @string
(identifier) @word
(type_identifier) @word
(comment) @comment
(documentation_comment) @comment
(template_substitution) @interpolation

(selector (argument_part (arguments) @args)) @call
(cascade_section (cascade_selector) @callee (argument_part (arguments) @args)) @call
(cascade_section (cascade_selector) @target "=" (_) @value) @assign
(new_expression (_) @callee (arguments) @args) @new
(const_object_expression (type_identifier) @callee (arguments) @args) @new
(annotation name: (_) @callee arguments: (arguments) @args) @annotation
(named_argument (label) @key (_) @value) @keyword
(argument) @through
(list_literal) @list
(set_or_map_literal) @object
(pair key: (_) @key value: (_) @value) @pair
(assignment_expression left: (_) @target right: (_) @value) @assign
(initialized_variable_definition name: (_) @name value: (_) @value) @declare
(static_final_declaration (identifier) @name "=" (_) @value) @declare
(initialized_identifier (identifier) @name "=" (_) @value) @declare
(for_loop_parts name: (_) @left value: (_) @right) @in
(field_initializer (identifier) @name "=" (_) @value) @declare
(formal_parameter name: (_) @name) @declare
(optional_formal_parameters) @declare
(return_statement) @return
(function_body "=>") @return
(equality_expression (equality_operator) @op) @compare
(relational_expression (relational_operator) @op) @compare
(logical_and_expression) @logic
(logical_or_expression) @logic
(unary_expression (prefix_operator (negation_operator))) @not
(unary_expression (prefix_operator)) @arith
(unary_expression) @through
(await_expression) @through
(additive_expression) @arith
(multiplicative_expression) @arith
(if_null_expression) @fallback
(conditional_expression (_) @condition) @fallback
(switch_statement condition: (_) @subject) @switch
(switch_label) @case
(parenthesized_expression) @through
(function_expression parameters: (_) @params body: (function_expression_body "=>") @body) @function
(function_expression parameters: (_) @params) @function
(function_signature name: (_) @name) @function
(class_definition name: (_) @name body: (_) @body) @class
(enum_declaration name: (_) @name) @class
(catch_clause) @catch
(import_specification (configurable_uri) @module (identifier) @alias) @import
(import_specification (configurable_uri) @module) @import
(expression_statement) @statement
(local_variable_declaration) @statement
(if_statement condition: (_) @condition consequence: (_) @body) @if
