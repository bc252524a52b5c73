; Swift: tree-sitter-swift 0.7

(integer_literal) @number
(line_string_literal) @string
(multi_line_string_literal) @string
(raw_string_literal) @string
(simple_identifier) @word
(type_identifier) @word
(comment) @comment
(multiline_comment) @comment
(regex_literal) @ignored
(interpolated_expression) @interpolation

(import_declaration (identifier) @module) @import

(call_expression (bang)) @not
(call_expression (_) @callee (call_suffix (value_arguments) @args)) @call
(macro_invocation (simple_identifier) @callee (call_suffix (value_arguments) @args)) @call
(constructor_expression constructed_type: (_) @callee (constructor_suffix (value_arguments) @args)) @new
(attribute (user_type) @callee) @annotation
(value_argument name: (_) @key value: (_) @value) @keyword
(value_argument) @through
(dictionary_literal key: (_) @key value: (_) @value (#set! pairs ":")) @pair
(array_literal) @list
(tuple_expression name: (_)) @object
(tuple_expression (#set! tuple)) @list

(assignment target: (_) @target operator: "=" result: (_) @value) @assign
(assignment) @arith
(property_declaration name: (_) @name (type_annotation name: (_) @of) value: (_) @value) @declare
(property_declaration name: (_) @name value: (_) @value) @declare
(property_declaration name: (_) @name computed_value: (_) @value) @declare
(parameter name: (_) @name) @declare
(for_statement item: (_) @name collection: (_) @value) @declare
(enum_entry name: (_) @name raw_value: (_) @value) @declare

(range_expression start: (_) @left end: (infix_expression op: (custom_operator) @op rhs: (_) @right (#any-of? @op "~="))) @compare
(range_expression) @range
(open_end_range_expression) @range
(open_start_range_expression) @range
(infix_expression lhs: (_) @left op: (custom_operator) @op rhs: (_) @right (#any-of? @op "==" "!=" "<" ">" "<=" ">=" "~=" "===" "!==")) @compare
(equality_expression lhs: (_) @left op: ["==" "!=" "===" "!=="] @op rhs: (_) @right) @compare
(comparison_expression lhs: (_) @left op: ["<" ">" "<=" ">="] @op rhs: (_) @right) @compare
(conjunction_expression) @logic
(disjunction_expression) @logic
(multiplicative_expression) @arith
(additive_expression) @arith
(nil_coalescing_expression) @fallback
(ternary_expression condition: (_) @condition) @fallback
(prefix_expression operation: ["-" "+" "~"]) @arith
(prefix_expression operation: (bang)) @not
(prefix_expression) @through
(postfix_expression) @through
(as_expression) @through
(try_expression) @through
(await_expression) @through
(directly_assignable_expression) @through

(control_transfer_statement result: (_)) @return
(switch_entry (switch_pattern) @label (where_keyword) @guard) @case
(switch_entry (switch_pattern) @label) @case
(switch_pattern) @through
(pattern) @through
(switch_statement expr: (boolean_literal)) @switch
(switch_statement expr: (_) @subject) @switch
(if_statement condition: (_) @condition ",") @if
(if_statement condition: (_) @condition (statements) @body) @if
(catch_block) @catch

(function_declaration name: (_) @name (parameter) @param) @function
(function_declaration name: (_) @name) @function
(init_declaration name: "init" @name (parameter) @param) @function
(init_declaration name: "init" @name) @function
(lambda_literal) @function
(computed_property) @function
(class_declaration name: (_) @name) @class
(protocol_declaration name: (_) @name) @class
