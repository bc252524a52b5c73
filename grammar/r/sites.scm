; R: @eagleoutice/tree-sitter-r 1.1

(float) @number
(integer) @number
(string) @string
(identifier) @word
(comment) @comment

(call function: (_) @callee arguments: (arguments (argument value: (_) @module)) (#any-of? @callee "library" "require" "requireNamespace" "loadNamespace")) @import
(call function: (_) @callee arguments: (arguments (argument name: (_))) @args (#any-of? @callee "c" "list" "setNames")) @object
(call function: (_) @callee arguments: (arguments) @args (#any-of? @callee "c" "list") (#set! tuple)) @list
(call function: (_) @callee arguments: (arguments) @args) @call
(argument name: (_) @key value: (_) @value) @pair
(argument) @through

(function_definition parameters: (_) @params body: (_) @body) @function
(parameter name: (_) @name default: (_) @value) @declare
(braced_expression) @block
(parenthesized_expression) @through
(binary_operator lhs: (_) @target operator: ["<-" "<<-" "=" ":="] rhs: (_) @value) @assign
(binary_operator lhs: (_) @value operator: ["->" "->>"] rhs: (_) @target) @assign
(binary_operator lhs: (_) @left operator: ["==" "!=" "<" "<=" ">" ">="] @op rhs: (_) @right) @compare
(binary_operator lhs: (_) @left operator: "special" @op rhs: (_) @right (#any-of? @op "%in%")) @in
(binary_operator lhs: (_) @receiver operator: "|>" rhs: (_)) @through
(binary_operator lhs: (_) @receiver operator: "special" @op rhs: (_) (#any-of? @op "%>%" "%T>%" "%$%")) @through
(binary_operator operator: ["&&" "||" "&" "|"]) @logic
(binary_operator operator: "special" @op rhs: (_) (#any-of? @op "%||%")) @fallback
(binary_operator operator: "~") @through
(binary_operator) @arith
(unary_operator operator: "!") @not
(unary_operator operator: "~") @through
(unary_operator) @arith
(if_statement condition: (_) @condition consequence: (_) @body) @if
(subset2 function: (_) @table arguments: (_) @at) @index
(subset function: (_) @table arguments: (_) @at) @index
