; Elixir: tree-sitter-elixir 0.3

(integer) @number
(string) @string
(charlist) @string
(sigil) @string
(identifier) @word
(alias) @word
(atom) @symbol
(comment) @comment
(interpolation) @interpolation

(call target: (identifier) @callee (arguments (alias) @module) (#any-of? @callee "import" "alias" "use" "require")) @import
(call target: (identifier) @callee (arguments (alias) @name) (do_block) (#any-of? @callee "defmodule" "defimpl" "defprotocol")) @class
(call target: (identifier) @callee (arguments (call target: (_) @name (arguments)? @params) (keywords) @body) (#any-of? @callee "def" "defp" "defmacro" "defmacrop" "defdelegate")) @function
(call target: (identifier) @callee (arguments (call target: (_) @name (arguments)? @params)) (do_block) @body (#any-of? @callee "def" "defp" "defmacro" "defmacrop")) @function
(call target: (identifier) @callee (arguments (binary_operator left: (call target: (_) @name (arguments)? @params) operator: "when") (keywords) @body) (#any-of? @callee "def" "defp" "defmacro" "defmacrop")) @function
(call target: (identifier) @callee (arguments (binary_operator left: (call target: (_) @name (arguments)? @params) operator: "when")) (do_block) @body (#any-of? @callee "def" "defp" "defmacro" "defmacrop")) @function
(call target: (identifier) @callee (arguments (identifier) @name (keywords) @body) (#any-of? @callee "def" "defp" "defmacro" "defmacrop")) @function
(call target: (identifier) @callee (arguments (identifier) @name) (do_block) @body (#any-of? @callee "def" "defp" "defmacro" "defmacrop")) @function
(call target: (identifier) @callee (arguments) (do_block) (#any-of? @callee "test" "describe" "scope" "pipeline" "setup" "schema" "setup_all")) @function
(call target: (identifier) @callee (arguments (_) @subject) (do_block) (#any-of? @callee "case")) @switch
(call target: (identifier) @callee (do_block) (#any-of? @callee "case" "cond" "receive")) @switch
(call target: (identifier) @callee (arguments (_) @condition (keywords) @value) (#any-of? @callee "if" "unless")) @fallback
(call target: (identifier) @callee (arguments) @condition (do_block) @value (#any-of? @callee "if" "unless")) @fallback
(call target: (_) @callee (arguments) @args) @call
(call target: (_) @callee (do_block) @args) @call
(pair key: (keyword) @key value: (_) (#any-of? @key "do: " "do:" "else: " "else:")) @through
(pair key: (_) @key value: (_) @value) @pair
(binary_operator left: (_) @key operator: "=>" right: (_) @value) @pair
(keywords) @through
(map_content) @through
(map (struct) @of) @object
(map) @object
(list (keywords)) @object
(list) @list
(tuple (atom) @key (integer) @value) @pair
(tuple (#set! tuple)) @list
(binary_operator left: (_) @target operator: ["=" "<-"] right: (_) @value) @assign
(binary_operator left: (_) @name operator: "\\\\" right: (_) @value) @declare
(binary_operator left: (_) @left operator: ["==" "!=" "===" "!==" "<" ">" "<=" ">=" "=~"] @op right: (_) @right) @compare
(binary_operator left: (_) @left operator: ["in" "not in"] @op right: (_) @right) @in
(binary_operator operator: "..") @range
(binary_operator left: (_) operator: "when" right: (_)) @through
(binary_operator left: (_) @receiver operator: "|>" right: (_)) @through
(binary_operator operator: "||" right: (_) @right) @fallback
(binary_operator operator: ["&&" "and" "or"]) @logic
(binary_operator) @arith
(unary_operator operator: ["not" "!"]) @not
(unary_operator operator: "&" operand: (integer)) @not
(unary_operator operator: ["@" "^" "&"]) @through
(access_call target: (_) @table key: (_) @at) @index
(block) @through
(stab_clause left: (_)? @label right: (_)? @body) @case
(anonymous_function) @function
(do_block (stab_clause)) @through
(do_block) @block
(else_block (stab_clause)) @through
(else_block) @block
(body) @block
(rescue_block) @catch
(catch_block) @catch
