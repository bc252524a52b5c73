; Jupyter notebooks: tree-sitter-json 0.24

(string) @string

(pair key: (_) @key value: (_) @value) @pair
(object) @object
(array) @list
