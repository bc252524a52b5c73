; PHP: tree-sitter-php 0.24

(integer) @number
(string) @string
(encapsed_string) @string
(heredoc_body) @string
(nowdoc_body) @string
(shell_command_expression) @string
(name) @word
(comment) @comment

(function_call_expression function: (name) @callee arguments: (arguments (argument) @name (argument) @value) (#any-of? @callee "define")) @declare
(function_call_expression function: (_) @callee arguments: (arguments) @args) @call
(member_call_expression object: (_) @receiver name: (_) @callee arguments: (arguments) @args) @call
(nullsafe_member_call_expression object: (_) @receiver name: (_) @callee arguments: (arguments) @args) @call
(scoped_call_expression scope: (_) @receiver name: (_) @callee arguments: (arguments) @args) @call
(object_creation_expression [(name) (qualified_name) (relative_scope) (variable_name) (member_access_expression) (scoped_property_access_expression)] @callee (arguments) @args) @new
(attribute [(name) (qualified_name)] @callee parameters: (arguments) @args) @annotation
(argument name: (_) @key ":" (_) @value) @keyword
(argument) @through
(array_element_initializer (_) @key "=>" (_) @value) @pair
(array_element_initializer) @through
(array_creation_expression (array_element_initializer "=>")) @object
(array_creation_expression (#set! tuple)) @list
(assignment_expression left: (_) @target right: (_) @value) @assign
(augmented_assignment_expression left: (_) @target right: (_) @value) @assign
(reference_assignment_expression left: (_) @target right: (_) @value) @assign
(const_element (name) @name (_) @value) @declare
(property_element name: (_) @name default_value: (_) @value) @declare
(simple_parameter type: (_)? @of name: (_) @name default_value: (_) @value) @declare
(property_promotion_parameter type: (_)? @of name: (_) @name default_value: (_) @value) @declare
(static_variable_declaration name: (_) @name value: (_) @value) @declare
(enum_case name: (_) @name value: (_) @value) @declare
(return_statement) @return
(foreach_statement (array_creation_expression) @right "as" (variable_name) @left) @in
(binary_expression left: (_) @left operator: ["==" "===" "!=" "!==" "<>" "<" "<=" ">" ">=" "<=>"] @op right: (_) @right) @compare
(binary_expression operator: "." ) @through
(binary_expression operator: "??" right: (_) @right) @fallback
(binary_expression operator: ["&&" "||" "and" "or" "xor"]) @logic
(binary_expression) @arith
(unary_op_expression operator: "!") @not
(conditional_expression condition: (_) @condition) @fallback
(case_statement value: (_) @label) @case
(switch_statement condition: (parenthesized_expression (boolean))) @switch
(switch_statement condition: (_) @subject) @switch
(match_conditional_expression conditional_expressions: (_) @label return_expression: (_) @body) @case
(match_default_expression return_expression: (_) @body) @case
(match_expression condition: (parenthesized_expression (boolean)) body: (_) @body) @switch
(match_expression condition: (_) @subject body: (_) @body) @switch
(match_condition_list) @through
(subscript_expression (_) @table (_) @at) @index
(parenthesized_expression) @through
(cast_expression) @through
(error_suppression_expression) @through
(throw_expression) @through
(function_definition name: (_) @name parameters: (_) @params) @function
(method_declaration name: (_) @name parameters: (_) @params) @function
(anonymous_function parameters: (_) @params) @function
(arrow_function parameters: (_) @params body: (_) @body) @function
(class_declaration name: (_) @name body: (_) @body) @class
(trait_declaration name: (_) @name body: (_) @body) @class
(interface_declaration name: (_) @name body: (_) @body) @class
(enum_declaration name: (_) @name body: (_) @body) @class
(catch_clause body: (_) @body) @catch
(namespace_use_declaration (namespace_use_clause (qualified_name) @module alias: (_)? @alias)) @import
(namespace_use_declaration (namespace_name) @module body: (namespace_use_group) @name) @import
(namespace_use_declaration (namespace_use_clause (name) @module)) @import
(expression_statement) @statement
(echo_statement) @statement
(property_declaration) @through
(const_declaration) @statement
(text) @injection
(if_statement condition: (_) @condition body: (_) @body) @if
(else_if_clause condition: (_) @condition body: (_) @body) @if
