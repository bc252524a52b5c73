; C++: tree-sitter-cpp 0.23; see _cfamily

; static_cast<T>(x), make_response<T>(404)
(call_expression function: (template_function name: (_) @op arguments: (template_argument_list (type_descriptor) @callee)) arguments: (argument_list) @args (#any-of? @op "static_cast")) @call
(call_expression function: (template_function name: (_) @callee) arguments: (argument_list) @args) @call
(call_expression function: (qualified_identifier name: (template_function name: (_) @callee)) arguments: (argument_list) @args) @call
(for_range_loop declarator: (_) @name right: (_) @value) @declare
(init_declarator declarator: (_) @name value: [(lambda_expression) (new_expression) (raw_string_literal) (qualified_identifier) (co_await_expression) (user_defined_literal) (template_function)] @value) @declare
