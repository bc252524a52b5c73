; C: tree-sitter-c 0.24; see _cfamily
