; nginx configuration: our own grammar

(word) @plain
(string) @string
(pattern) @ignored
(lua_code) @ignored
(lua_name) @ignored
(template) @ignored
(comment) @comment

(directive name: (_) @callee) @call
(block) @through
(if) @through
(comparison left: (_) @left operator: ["=" "!="] @op right: (_) @right) @compare
(map source: (_) @name body: (_) @value) @declare
(map_block) @object
(entry key: (_) @key value: (_) @value) @pair
(lua name: (lua_name) @key (lua_code) @content) @injection
