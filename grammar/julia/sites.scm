; Julia: tree-sitter-julia 0.23

(integer_literal) @number
(string_literal) @string
(prefixed_string_literal) @ignored
(identifier) @word
(quote_expression) @symbol
(line_comment) @comment
(block_comment) @comment
(string_interpolation) @interpolation

(using_statement (selected_import (_) @module)) @import
(using_statement (_) @module) @import
(import_statement (selected_import (_) @module)) @import
(import_statement (_) @module) @import

(function_definition (signature (call_expression (_) @name (argument_list) @params))) @function
(function_definition (signature (typed_expression (call_expression (_) @name (argument_list) @params)))) @function
(function_definition) @function
(assignment (call_expression (_) @name (argument_list) @params) (operator) (_) @body) @function
(call_expression (operator) @op (_) (#any-of? @op "!")) @not
(call_expression (_) @callee (argument_list) @args) @call
(macrocall_expression (macro_identifier) @callee (macro_argument_list) @args) @call
(macrocall_expression (macro_identifier) @callee (argument_list) @args) @call
(named_argument (typed_expression (identifier) @key) (operator) (_) @value) @keyword
(named_argument (_) @key (operator) (_) @value) @keyword
(named_field (_) @key (_) @value) @pair
(assignment (typed_expression (identifier) @target) (operator) (_) @value) @assign
(assignment (_) @target (operator) (_) @value) @assign
(const_statement) @statement
(struct_definition (type_head) @name) @class

(binary_expression (_) @key (operator) @op (_) @value (#any-of? @op "=>")) @pair
(binary_expression (_) @left (operator) @op (_) @right (#any-of? @op "==" "===" "!=" "!==" "<" "<=" ">" ">=" "≠" "≤" "≥")) @compare
(binary_expression (_) @left (operator) @op (_) @right (#any-of? @op "in" "∈" "∉")) @in
(binary_expression (_) @receiver (operator) @op (_) (#any-of? @op "|>")) @through
(binary_expression (operator) @op (#any-of? @op "&&")) @logic
(binary_expression (operator) @op (#any-of? @op "||")) @fallback
(binary_expression) @arith
(unary_expression (operator) @op (#any-of? @op "!")) @not
(unary_expression) @arith
(range_expression) @range
(ternary_expression (_) @condition) @fallback
(if_statement condition: (_) @condition (_) @body) @if
(elseif_clause condition: (_) @condition (_) @body) @if
(parenthesized_expression) @through
(tuple_expression (named_field)) @object
(tuple_expression (#set! tuple)) @list
(vector_expression (#set! tuple)) @list
(index_expression (_) @table (vector_expression) @at) @index
(return_statement) @return
(do_clause) @function
(arrow_function_expression) @function
(catch_clause) @catch
