; C and C++: what their grammars share, and what only C++ has (the generator leaves out what a grammar lacks)

(number_literal) @number
(string_literal) @string
(raw_string_literal) @string
(identifier) @word
(field_identifier) @word
(type_identifier) @word
(namespace_identifier) @word
(comment) @comment
(char_literal) @ignored
(preproc_arg) @tokens

(preproc_include path: (_) @module) @import
(preproc_ifdef) @through
(preproc_if) @through
(preproc_else) @through
(linkage_specification) @through

; calls
(call_expression function: (_) @callee arguments: (argument_list) @args) @call
(new_expression type: (_) @callee arguments: (_) @args) @new
(compound_literal_expression type: (_) @callee value: (initializer_list) @args) @call
(cast_expression type: (_) @callee value: (_) @arg) @call
(declaration type: (_) @callee declarator: (init_declarator value: (argument_list) @args)) @call
(function_declarator declarator: (_) @callee parameters: (parameter_list) @args) @call
(field_initializer (_) @callee (argument_list) @args) @call
(field_initializer (_) @callee (initializer_list) @args) @call
(attribute name: (_) @callee (argument_list) @args) @annotation

; lists and tables
(initializer_pair designator: (_) @key value: (_) @value) @pair
(subscript_designator) @through
(field_designator) @through
(initializer_list (initializer_pair)) @object
(initializer_list (#set! tuple)) @list

; names
(assignment_expression left: (_) @target operator: "=" right: (_) @value) @assign
(assignment_expression) @arith
(init_declarator declarator: (_) @name value: [(number_literal) (identifier) (call_expression) (binary_expression) (conditional_expression) (initializer_list) (string_literal) (cast_expression) (unary_expression) (parenthesized_expression) (field_expression) (concatenated_string) (subscript_expression) (assignment_expression) (compound_literal_expression) (pointer_expression) (true) (false) (null) (char_literal)] @value) @declare
(field_declaration declarator: (_) @name default_value: (_) @value) @declare
(optional_parameter_declaration declarator: (_) @name default_value: (_) @value) @declare
(enumerator name: (_) @name value: (_) @value) @declare
(enum_specifier name: (_) @name) @class
(preproc_def name: (_) @name value: (_) @value) @declare
(preproc_function_def name: (_) @name value: (_) @value) @declare
(struct_specifier name: (_) @name) @class
(class_specifier name: (_) @name) @class

; operators
(binary_expression left: (_) @left operator: ["==" "!=" "<" "<=" ">" ">="] @op right: (_) @right) @compare
(binary_expression operator: ["&&" "||"]) @logic
(binary_expression) @arith
(unary_expression operator: "!") @not
(unary_expression) @arith
(update_expression) @arith
(conditional_expression condition: (_) @condition) @fallback
(subscript_expression argument: (_) @table index: (_) @at) @index
(subscript_expression argument: (_) @table indices: (_) @at) @index
(parenthesized_expression) @through
(comma_expression) @through
(condition_clause) @through

; control flow
(return_statement) @return
(co_return_statement) @return
(case_statement value: (_) @label) @case
(switch_statement condition: (_) @subject) @switch
(if_statement condition: (_) @condition consequence: (_) @body) @if
(catch_clause body: (_) @body) @catch

; scopes
(function_definition declarator: (function_declarator declarator: (_) @name parameters: (_) @params)) @function
(function_definition declarator: (pointer_declarator declarator: (function_declarator declarator: (_) @name parameters: (_) @params))) @function
(function_definition) @function
(lambda_expression) @function
(expression_statement) @statement
(declaration) @statement
(field_declaration) @statement
