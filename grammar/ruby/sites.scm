; Ruby: tree-sitter-ruby 0.23

(integer) @number
(string) @string
(bare_string) @string
(heredoc_body) @string
(chained_string) @string
(subshell) @string
(identifier) @word
(constant) @word
(simple_symbol) @symbol
(bare_symbol) @symbol
(comment) @comment
(regex) @ignored
(interpolation) @interpolation

(call receiver: (_) @receiver method: (_) @callee arguments: (argument_list) @args) @call
(call method: (identifier) @callee arguments: (argument_list (string) @module) (#any-of? @callee "require" "require_relative")) @import
(call method: (_) @callee arguments: (argument_list) @args) @call
(call receiver: (_) @receiver method: (_) @callee) @call
(pair key: (_) @key value: (_) @value) @pair
(keyword_pattern key: (_) @key value: (_) @value) @pair
(hash) @object
(hash_pattern) @object
(array (#set! tuple)) @list
(array_pattern (#set! tuple)) @list
(string_array) @list
(symbol_array) @list
(right_assignment_list (#set! tuple)) @list
(assignment left: (_) @target right: (_) @value) @assign
(operator_assignment left: (_) @target right: (_) @value) @assign
(optional_parameter name: (_) @name value: (_) @value) @declare
(keyword_parameter name: (_) @name value: (_) @value) @declare
(return (argument_list) @value) @return
(next (argument_list) @value) @return
(binary left: (_) @left operator: ["==" "!=" "<" "<=" ">" ">=" "===" "=~" "<=>"] @op right: (_) @right) @compare
(binary operator: ["||" "or"] right: (_) @right) @fallback
(binary operator: ["&&" "and"]) @logic
(binary) @arith
(unary operator: ["!" "not"]) @not
(conditional condition: (_) @condition) @fallback
(if condition: (_) @condition consequence: (_)? @body) @fallback
(unless condition: (_) @condition) @fallback
(elsif condition: (_) @condition consequence: (_)? @body) @fallback
(if_modifier body: (_) @body condition: (_) @condition) @fallback
(unless_modifier body: (_) condition: (_) @condition) @fallback
(when body: (_)? @body) @case
(in_clause pattern: (_) @label guard: (_)? @guard body: (_)? @body) @case
(case value: (_)? @subject) @switch
(case_match value: (_) @subject) @switch
(element_reference object: (_) @table "[" (_) @at) @index
(range) @range
(pattern) @through
(alternative_pattern) @through
(as_pattern) @through
(parenthesized_statements) @through
(splat_argument) @through
(body_statement) @block
(block_body) @block
(then) @block
(else) @block
(begin) @block
(method name: (_) @name parameters: (_)? @params body: (_)? @body) @function
(singleton_method name: (_) @name parameters: (_)? @params body: (_)? @body) @function
(lambda parameters: (_)? @params body: (_) @body) @function
(do_block parameters: (_)? @params body: (_)? @body) @function
(block parameters: (_)? @params body: (_)? @body) @function
(class name: (_) @name body: (_)? @body) @class
(module name: (_) @name body: (_)? @body) @class
(singleton_class) @class
(rescue body: (_)? @body) @catch
