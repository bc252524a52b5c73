; VCL, by its tokens: the generic grammar

(assignment target: (_) @target value: (_) @value) @assign
(unary (operator) @op (#any-of? @op "!")) @not
