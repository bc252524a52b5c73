; Rust: tree-sitter-rust 0.24

(integer_literal) @number
(string_literal) @string
(raw_string_literal) @string
(identifier) @word
(field_identifier) @word
(type_identifier) @word
(line_comment) @comment
(block_comment) @comment
(char_literal) @ignored
(token_tree) @tokens

(use_declaration argument: (scoped_use_list path: (_) @module list: (_) @name)) @import
(use_declaration argument: (use_as_clause path: (_) @module alias: (_) @alias)) @import
(use_declaration argument: (use_wildcard (_) @module)) @import
(use_declaration argument: (_) @module) @import
(extern_crate_declaration name: (_) @module) @import

(call_expression function: (_) @callee arguments: (arguments) @args) @call
(macro_invocation macro: (_) @callee (token_tree) @args (#any-of? @callee "vec" "smallvec" "array")) @list
(macro_invocation macro: (_) @callee (token_tree) @args) @call
(attribute (_) @callee arguments: (token_tree) @args) @annotation
(tuple_struct_pattern type: (_) @callee) @call
(struct_expression name: (_) @of body: (_) @body) @object
(struct_pattern type: (_) @of) @object
(field_initializer field: (_) @key value: (_) @value) @pair
(field_pattern name: (_) @key pattern: (_) @value) @pair
(array_expression) @list
(tuple_expression (#set! tuple)) @list
(tuple_pattern (#set! tuple)) @list
(slice_pattern) @list

(assignment_expression left: (_) @target right: (_) @value) @assign
(let_declaration pattern: (_) @name type: (_)? @of value: (_) @value) @declare
(for_expression pattern: (_) @name value: (_) @value) @declare
(const_item name: (_) @name type: (_) @of value: (_) @value) @declare
(static_item name: (_) @name type: (_) @of value: (_) @value) @declare
(enum_variant name: (_) @name value: (_) @value) @declare
(enum_item name: (_) @name) @class
(return_expression) @return

(binary_expression left: (_) @left operator: ["==" "!=" "<" "<=" ">" ">="] @op right: (_) @right) @compare
(binary_expression operator: ["&&" "||"]) @logic
(binary_expression operator: "|") @through
(binary_expression) @arith
(unary_expression "!") @not
(unary_expression "*") @through
(unary_expression) @arith
(range_expression) @range
(range_pattern) @range
(parenthesized_expression) @through
(reference_expression) @through
(reference_pattern) @through
(type_cast_expression) @through
(try_expression) @through
(await_expression) @through
(index_expression (_) @table (_) @at) @index

(match_arm pattern: (match_pattern condition: (_) @guard) @label value: (_) @body) @case
(match_arm pattern: (_) @label value: (_) @body) @case
(match_pattern) @through
(match_block) @through
(or_pattern) @through
(captured_pattern) @through
(match_expression value: (_) @subject) @switch
(let_condition pattern: (_) @left value: (_) @right) @in
(if_expression condition: (_) @condition consequence: (_) @body) @if
(else_clause) @through
(block) @block
(unsafe_block) @through
(async_block) @through

(function_item name: (_) @name parameters: (_) @params body: (_) @body) @function
(closure_expression parameters: (_) @params body: (_) @body) @function
(struct_item name: (_) @name) @class
(expression_statement ";") @statement
(expression_statement) @through
