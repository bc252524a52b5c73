; Any language, as far as its tokens tell: our own grammar

(symbol) @symbol
(keyword) @ignored
(operator) @ignored

(keyword_argument key: (_) @key value: (_) @value) @keyword
(pair key: (_) @key value: (_) @value) @pair
(assignment target: (_) @target value: (_) @value) @assign
(move value: (_) @value target: (_) @target) @assign
(comparison left: (_) @left operator: (_) @op right: (_) @right (#any-of? @op "in" "In" "IN")) @in
(comparison left: (list (command (_) (name) @left)) operator: (_) @op right: (_) @right) @compare
(arithmetic operator: (_) @op (#any-of? @op "|>" "<|" ">=>" "@" "#" "$" "&")) @through
(unary (operator) @op (#any-of? @op "@" "#" "$" "&" "~" "." ":" "=>" "->")) @through
(unary (operator) @op (#any-of? @op "!" "not" "Not" "NOT" ".not." ".NOT.")) @not
(arithmetic) @arith
(unary) @arith
(range) @range
(list) @list
(braces) @object
(index table: (_) @table (number) @at) @index
(return) @return
(import module: (_) @module) @import
