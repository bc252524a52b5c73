; YAML: @tree-sitter-grammars/tree-sitter-yaml 0.7

(integer_scalar) @plain
(string_scalar) @plain
(single_quote_scalar) @string
(double_quote_scalar) @string
(block_scalar) @plain
(comment) @comment

(plain_scalar) @through
(flow_node) @through
(block_node) @through
(block_mapping_pair key: (_) @key value: (_)? @value) @pair
(flow_pair key: (_) @key value: (_)? @value) @pair
(block_mapping) @object
(flow_mapping) @object
(block_sequence_item) @through
(block_sequence) @list
(flow_sequence) @list
