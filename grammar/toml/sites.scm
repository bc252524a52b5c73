; TOML: @tree-sitter-grammars/tree-sitter-toml 0.7

(integer) @plain
(string) @string
(bare_key) @plain
(quoted_key) @string
(comment) @comment

(pair [(bare_key) (quoted_key) (dotted_key)] @key (_) @value) @pair
(inline_table) @object
(table [(bare_key) (quoted_key) (dotted_key)] @of) @object
(table_array_element [(bare_key) (quoted_key) (dotted_key)] @of) @object
(array) @list
