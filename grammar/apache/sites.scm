; Apache httpd: our own grammar

(word) @plain
(flag_value) @plain
(string) @string
(option_string) @string
(comment) @comment
(variable_name) @ignored
(name) @word

(directive name: (_) @callee) @call
(option key: (_) @key value: (_)? @value) @keyword
(flags) @through
(flag key: (_) @key value: (_)? @value) @keyword
(condition test: (server_variable (variable_name) @left) pattern: (_) @right) @compare
