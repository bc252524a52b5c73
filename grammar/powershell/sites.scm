; PowerShell: tree-sitter-powershell 0.26

(integer_literal) @number
(string_literal) @string
(variable) @word
(simple_name) @word
(generic_token) @plain
(command_name) @word
(comment) @comment

(command command_name: (_) @callee command_elements: (_) @args) @call
(command_elements (#set! tuple) (#set! pairs "-")) @list
(invokation_expression (_) @receiver (member_name) @callee (argument_list (argument_expression_list) @args)) @call
(cast_expression (type_literal (type_spec) @callee) (_) @arg (#any-of? @callee "HttpStatusCode" "System.Net.HttpStatusCode" "Net.HttpStatusCode")) @call
(cast_expression) @through
(expression_with_unary_operator (cast_expression)) @through
(expression_with_unary_operator) @not

(hash_entry (key_expression) @key (_) @value) @pair
(hash_literal_body) @through
(hash_literal_expression) @object
(assignment_expression (left_assignment_expression) @target value: (_) @value) @assign
(script_parameter (variable) @name (script_parameter_default) @value) @declare
(class_property_definition (variable) @name (_) @value) @declare
(enum_member (simple_name) @name (_) @value) @declare
(class_statement (simple_name) @name) @class
(enum_statement (simple_name) @name) @class
(function_statement (function_name) @name) @function
(script_block_expression) @function
(flow_control_statement "return") @return

(comparison_expression (_) @left (comparison_operator) @op (_) @right (#any-of? @op "-eq" "-ne" "-lt" "-le" "-gt" "-ge" "-Eq" "-Ne" "-Lt" "-Le" "-Gt" "-Ge" "-EQ" "-NE" "-ceq" "-cne" "-ieq" "-ine" "-match" "-notmatch" "-like" "-notlike")) @compare
(comparison_expression (_) @left (comparison_operator) @op (_) @right (#any-of? @op "-in" "-notin" "-contains" "-notcontains" "-In" "-NotIn" "-Contains" "-NotContains")) @in
(comparison_expression (_) (comparison_operator)) @arith
(comparison_expression) @through
(logical_expression (_) (_)) @logic
(logical_expression) @through
(bitwise_expression (_) (_)) @arith
(bitwise_expression) @through
(additive_expression (_) (_)) @arith
(additive_expression) @through
(multiplicative_expression (_) (_)) @arith
(multiplicative_expression) @through
(format_expression) @through
(range_expression (_) (_)) @range
(range_expression) @through
(array_literal_expression (_) (_) (#set! tuple)) @list
(array_literal_expression) @through
(array_expression) @through
(unary_expression) @through
(parenthesized_expression) @through
(member_access) @through
(argument_expression) @through
(logical_argument_expression) @through
(bitwise_argument_expression) @through
(comparison_argument_expression) @through
(additive_argument_expression) @through
(multiplicative_argument_expression) @through
(format_argument_expression) @through
(range_argument_expression) @through
(pipeline_chain (_) @receiver "|" (command)) @through
(pipeline_chain) @through
(pipeline) @through
(statement_list) @block

(switch_statement (switch_condition) @subject) @switch
(switch_clause (switch_clause_condition) @label (statement_block) @body) @case
(if_statement condition: (_) @condition (statement_block) @body) @if
(elseif_clause condition: (_) @condition (statement_block) @body) @if
