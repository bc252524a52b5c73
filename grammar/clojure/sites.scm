; Clojure: tree-sitter-clojure-orchard 0.2

(num_lit) @number
(str_lit) @string
(sym_lit) @word
(kwd_lit) @symbol
(regex_lit) @ignored
(comment) @comment
(dis_expr) @comment

(vec_lit value: (sym_lit) @module (kwd_lit) @op (sym_lit) @alias (kwd_lit) (vec_lit) @name (#any-of? @op ":as")) @import
(vec_lit value: (sym_lit) @module (kwd_lit) @op (sym_lit) @alias (#any-of? @op ":as" ":as-alias")) @import
(vec_lit value: (sym_lit) @module (kwd_lit) @op (vec_lit) @name (#any-of? @op ":refer" ":only")) @import
(vec_lit value: (sym_lit) @module (kwd_lit) @op (kwd_lit) (#any-of? @op ":refer")) @import
(list_lit value: (kwd_lit) @op (sym_lit) @module (#any-of? @op ":use" ":require")) @import
(list_lit value: (kwd_lit) @op (#any-of? @op ":require" ":use" ":require-macros")) @through

(list_lit value: (sym_lit) @op (sym_lit) (sym_lit) @name (vec_lit) @params (#any-of? @op "defn" "defn-" "defmacro" "s/defn" "fn" "defmethod")) @function
(list_lit value: (sym_lit) @op (vec_lit) @params (#any-of? @op "fn" "bound-fn")) @function
(list_lit value: (sym_lit) @op (#any-of? @op "deftest" "testing" "defn" "defn-" "describe" "it" "fact" "facts")) @function
(list_lit value: (sym_lit) @op (sym_lit) (sym_lit) @name (str_lit)? (num_lit) @value (#any-of? @op "def" "defonce")) @declare
(list_lit value: (sym_lit) @op (sym_lit) (sym_lit) @name (_) @value (#any-of? @op "def" "defonce")) @declare
(list_lit value: (sym_lit) @op (#any-of? @op "=" "==" "not=" "<" "<=" ">" ">=")) @compare
(list_lit value: (sym_lit) @op (#any-of? @op "and")) @logic
(list_lit value: (sym_lit) @op (#any-of? @op "or")) @fallback
(list_lit value: (sym_lit) @op (#any-of? @op "not")) @not
(list_lit value: (sym_lit) @op (#any-of? @op "+" "-" "*" "/" "quot" "rem" "mod" "inc" "dec")) @arith
(list_lit value: (sym_lit) @op (_) (_) @condition (#any-of? @op "if" "if-not" "when" "when-not" "if-let" "when-let" "if-some")) @fallback
(list_lit value: (sym_lit) @op (_) (_) @subject (#any-of? @op "case") (#set! pairs)) @switch
(list_lit value: (sym_lit) @op (_) (_) @subject (#any-of? @op "condp")) @switch
(list_lit value: (sym_lit) @op (#any-of? @op "do" "let" "binding" "doseq" "for" "try" "loop" "with-redefs")) @block
(list_lit value: (set_lit) @right (_) (_) @left) @in
(list_lit value: (num_lit)) @list
(list_lit value: (kwd_lit) @callee) @call
(list_lit value: (sym_lit) @op (kwd_lit) @callee (#any-of? @op "->" "->>" "some->" "some->>")) @call
(list_lit value: (sym_lit) @callee (#set! pairs ":")) @call
(map_lit (#set! pairs)) @object
(set_lit) @list
(vec_lit (#set! tuple)) @list
(anon_fn_lit value: (sym_lit) @op (#any-of? @op "=" "==" "not=" "<" "<=" ">" ">=")) @compare
(anon_fn_lit value: (sym_lit) @callee) @call
(quoting_lit) @through
(syn_quoting_lit) @through
