; Configuration of one directive a line: our own grammar, shared by Caddyfile, HAProxy, varnishtest and _redirects

(word) @plain
(string) @string
(placeholder_name) @ignored
(comment) @comment

(directive name: (_) @callee) @call
(block) @through
(condition) @list
(option key: (_) @key value: (_) @value) @keyword
(codes (#set! tuple)) @list
(comparison left: (placeholder (placeholder_name) @left) operator: (_) @op right: (_) @right) @compare
(comparison left: (_) @left operator: (_) @op right: (_) @right) @compare
