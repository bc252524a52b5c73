; HTTP messages and request files, by their tokens: the generic grammar

(number) @number
(string) @string
(name) @word
(comment) @comment

(call callee: (_) @callee arguments: (arguments) @args) @call
(command callee: (_) @callee) @call
(argument) @through
(pair key: (_) @key value: (_) @value) @pair
(unary (operator) @op (#any-of? @op "eq" "==" "gte" "lt" "gt")) @through
(comparison left: (_) @left operator: (_) @op right: (_) @right) @compare
(logic) @logic
(group) @through
