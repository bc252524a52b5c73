; HTTP messages and request files, by their tokens: the generic grammar

(pair key: (_) @key value: (_) @value) @pair
(unary (operator) @op (#any-of? @op "eq" "==" "gte" "lt" "gt")) @through
