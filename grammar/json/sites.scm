; JSON: tree-sitter-json 0.24

(number) @number
(string) @string
(comment) @comment

(pair key: (_) @key value: (_) @value) @pair
(object) @object
(array) @list
