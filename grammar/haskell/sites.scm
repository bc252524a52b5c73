; Haskell: tree-sitter-haskell 0.23

(integer) @number
(string) @string
(variable) @word
(constructor) @word
(name) @word
(comment) @comment
(haddock) @comment
(pragma) @comment
(quasiquote_body) @ignored

(import module: (_) @module alias: (_) @alias names: (_) @name) @import
(import module: (_) @module alias: (_) @alias) @import
(import module: (_) @module names: (_) @name) @import
(import module: (_) @module) @import
(imports) @through

(apply function: (variable) @op argument: (_) (#any-of? @op "not")) @not
(apply function: (_) @callee argument: (_) @arg) @call
(apply constructor: (_) @callee argument: (_) @arg) @call
(infix left_operand: (_) @callee operator: (operator) @op right_operand: (_) @arg (#any-of? @op "$" "$!")) @call
(infix left_operand: (_) @receiver operator: (infix_id (variable) @callee) right_operand: (_) @arg (#any-of? @callee "shouldBe" "shouldRespondWith" "shouldReturn" "shouldSatisfy" "shouldNotBe" "setStatus")) @call
(infix left_operand: (_) @left operator: (operator) @op right_operand: (_) @right (#any-of? @op "==" "/=" "<" "<=" ">" ">=" "@?=" "@=?")) @compare
(infix left_operand: (_) @left operator: (infix_id (variable) @op) right_operand: (_) @right (#any-of? @op "elem" "notElem")) @in
(infix operator: (operator) @op (#any-of? @op "&&" "||")) @logic
(infix operator: (operator) @op (#any-of? @op "." "<>" "<|>" ">>=" ">>" "=<<" "<$>" "&" ":<|>" ":>" ":")) @through
(infix) @arith
(literal) @through
(parens) @through
(record expression: (literal)) @through
(record expression: (_) @of) @object
(field_update field: (_) @key expression: (_) @value) @pair
(tuple (#set! tuple)) @list
(list) @list
(arithmetic_sequence) @range
(promoted) @through
(signature) @through

(function name: (_) @name patterns: (_) @params match: (_) @body) @function
(lambda patterns: (_) @params expression: (_) @body) @function
(bind name: (_) @name match: (_) @value) @declare
(bind pattern: (_) @target expression: (_) @value) @assign
(match) @through
(boolean) @through
(case (_) @subject alternatives: (_)) @switch
(lambda_case) @switch
(alternative pattern: (_) @label match: (_) @body) @case
(conditional if: (_) @condition) @fallback
