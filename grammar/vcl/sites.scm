; VCL, by its tokens: the generic grammar

(number) @number
(string) @string
(name) @word
(comment) @comment

(call callee: (_) @callee arguments: (arguments) @args) @call
(command callee: (_) @callee) @call
(argument) @through
(assignment target: (_) @target value: (_) @value) @assign
(comparison left: (_) @left operator: (_) @op right: (_) @right) @compare
(logic) @logic
(group) @through
