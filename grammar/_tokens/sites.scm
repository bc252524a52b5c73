; What the packs of the generic grammar read alike

(number) @number
(string) @string
(name) @word
(comment) @comment

(call callee: (_) @callee arguments: (arguments) @args) @call
(command callee: (_) @callee) @call
(argument) @through
(comparison left: (_) @left operator: (_) @op right: (_) @right) @compare
(logic) @logic
(group) @through
