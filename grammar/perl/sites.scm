; Perl: tree-sitter-perl 2.0

(number) @number
(string_literal) @string
(interpolated_string_literal) @string
(heredoc_content) @string
(regexp_content) @string
(bareword) @word
(function) @word
(method) @word
(autoquoted_bareword) @word
(comment) @comment
(pod) @comment
(data_section) @comment

(use_statement module: (package) @module) @import
(method_call_expression invocant: (_) @receiver method: (_) @callee arguments: (list_expression) @args) @call
(method_call_expression invocant: (_) @receiver method: (_) @callee arguments: (_) @arg) @call
(method_call_expression invocant: (_) @receiver method: (_) @callee) @call
(function_call_expression function: (_) @callee arguments: (list_expression) @args) @call
(function_call_expression function: (_) @callee arguments: (_) @arg) @call
(ambiguous_function_call_expression function: (_) @callee arguments: (list_expression) @args) @call
(ambiguous_function_call_expression function: (_) @callee arguments: (_) @arg) @call
(coderef_call_expression (_) @callee arguments: (list_expression) @args) @call
(coderef_call_expression (_) @callee arguments: (_) @arg) @call

(anonymous_hash_expression) @object
(anonymous_array_expression (list_expression)) @through
(anonymous_array_expression) @list
(list_expression (#set! tuple) (#set! pairs "=>")) @list
(parenthesized_expression) @through
(assignment_expression left: (_) @target right: (_) @value) @assign
(return_expression) @return
(equality_expression left: (_) @left operator: ["==" "!=" "eq" "ne"] @op right: (_) @right) @compare
(relational_expression left: (_) @left operator: ["<" "<=" ">" ">=" "lt" "gt" "le" "ge"] @op right: (_) @right) @compare
(binary_expression left: (_) @left operator: ["=~" "!~"] @op right: (_) @right) @compare
(match_regexp) @through
(binary_expression operator: "&&") @logic
(binary_expression operator: ["||" "//"]) @fallback
(lowprec_logical_expression) @logic
(binary_expression operator: "..") @range
(binary_expression) @arith
(unary_expression operator: "!") @not
(logical_not_expression) @not
(unary_expression) @arith
(conditional_expression condition: (_) @condition) @fallback
(conditional_statement "unless" condition: (_) @condition) @fallback
(conditional_statement condition: (_) @condition block: (_) @body) @if
(elsif condition: (_) @condition block: (_) @body) @if
(postfix_conditional_expression condition: (_) @condition) @fallback
(hash_element_expression hash: (_) @table key: (_) @at) @index
(hash_element_expression (_) @table key: (_) @at) @index

(subroutine_declaration_statement name: (_) @name body: (_) @body) @function
(anonymous_subroutine_expression body: (_) @body) @function
(expression_statement) @through
(block) @block
