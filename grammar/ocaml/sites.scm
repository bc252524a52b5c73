; OCaml: tree-sitter-ocaml 0.24

(number) @number
(string) @string
(quoted_string) @string
(tag) @word
(value_name) @word
(constructor_name) @word
(module_name) @word
(field_name) @word
(label_name) @word
(comment) @comment

(open_module module: (_) @module) @import
(application_expression function: (value_path) @op (#any-of? @op "not")) @not
(application_expression function: (local_open_expression (application_expression function: (_) @callee))) @call
(application_expression function: (_) @callee) @call
(labeled_argument (label_name) @key expression: (_) @value) @keyword
(tag_pattern (tag) pattern: (_)) @through
(or_pattern) @through
(record_expression) @object
(field_expression (_) @key body: (_) @value) @pair
(list_expression) @list
(array_expression) @list
(tuple_expression (#set! tuple)) @list
(parenthesized_expression) @through
(typed_expression) @through
(local_open_expression) @through

(let_binding pattern: (_) @name (parameter) @params body: (_) @body) @function
(let_binding pattern: (_) @name body: (_) @value) @declare
(fun_expression (parameter) @params body: (_) @body) @function
(parameter pattern: (_) @name default: (_) @value) @declare
(set_expression (_) @target body: (_) @value) @assign
(infix_expression left: (_) @target operator: (_) @op right: (_) @value (#any-of? @op ":=")) @assign
(infix_expression left: (_) @left operator: (_) @op right: (_) @right (#any-of? @op "=" "==" "<>" "!=" "<" "<=" ">" ">=")) @compare
(infix_expression left: (_) @receiver operator: (_) @op right: (_) (#any-of? @op "|>" ">>=" ">|=" "@@")) @through
(infix_expression operator: (_) @op (#any-of? @op "&&" "||" "or")) @logic
(infix_expression) @arith
(match_expression (_) @subject (match_case)) @switch
(function_expression) @switch
(match_case pattern: (_) @label (guard) @guard body: (_) @body) @case
(match_case pattern: (_) @label body: (_) @body) @case
(if_expression condition: (_) @condition) @fallback
(then_clause) @through
(else_clause) @through
(range_pattern) @range
(sequence_expression) @block
(let_expression) @block
