; C#: tree-sitter-c-sharp 0.23

(integer_literal) @number
(string_literal) @string
(verbatim_string_literal) @string
(raw_string_literal) @string
(interpolated_string_expression) @string
(identifier) @word
(comment) @comment
(character_literal) @ignored
(interpolation) @interpolation

(invocation_expression function: (_) @callee arguments: (argument_list) @args) @call
(object_creation_expression type: (_) @callee arguments: (argument_list)? @args initializer: (initializer_expression)? @body) @new
(cast_expression type: (_) @callee value: (_) @arg) @call
(attribute name: (_) @callee (attribute_argument_list) @args) @annotation
(attribute name: (_) @callee) @annotation
(attribute_argument name: (_) @key ["=" ":"] (_) @value) @keyword
(attribute_argument) @through
(argument name: (_) @key ":" (_) @value) @keyword
(argument) @through
(assignment_expression left: (element_binding_expression) @key right: (_) @value) @pair
(assignment_expression left: (_) @target right: (_) @value) @assign
(element_binding_expression) @through
(initializer_expression (assignment_expression)) @through
(initializer_expression (integer_literal) @key "," [(string_literal) (tuple_expression) (object_creation_expression) (interpolated_string_expression) (lambda_expression) (identifier) (member_access_expression) (invocation_expression)] @value "}") @pair
(initializer_expression (string_literal) @key "," (_) @value "}") @pair
(initializer_expression (initializer_expression)) @through
(initializer_expression) @list
(implicit_object_creation_expression "new" @callee (argument_list)? @args (initializer_expression)? @body) @new
(with_initializer (identifier) @key "=" (_) @value) @pair
(with_expression) @object
(anonymous_object_creation_expression) @declare
(implicit_array_creation_expression) @through
(array_creation_expression) @through
(collection_expression) @list
(collection_element) @through
(expression_element) @through
(tuple_expression (#set! tuple)) @list
(subpattern (_) @left ":" (_) @right) @compare
(variable_declarator name: (_) @name "=" (_) @value) @declare
(variable_declaration) @through
(property_declaration type: (_) @of name: (_) @name value: (_) @value) @declare
(enum_member_declaration name: (_) @name value: (_) @value) @declare
(foreach_statement left: (_) @left right: (_) @right) @in
(parameter type: (_)? @of name: (_) @name "=" (_) @value) @declare
(return_statement) @return
(arrow_expression_clause) @through
(binary_expression left: (_) @left operator: ["==" "!=" "<" "<=" ">" ">="] @op right: (_) @right) @compare
(binary_expression operator: "??" right: (_) @right) @fallback
(binary_expression operator: ["&&" "||"]) @logic
(binary_expression) @arith
(is_pattern_expression expression: (_) @left pattern: (_) @right) @compare
(prefix_unary_expression "!") @not
(prefix_unary_expression) @arith
(conditional_expression condition: (_) @condition) @fallback
(switch_section) @case
(switch_expression_arm (_) @label "=>" (_) @body) @case
(switch_statement value: (_) @subject) @switch
(switch_expression (_) @subject "switch") @switch
(constant_pattern) @through
(or_pattern) @through
(and_pattern) @through
(negated_pattern) @through
(parenthesized_pattern) @through
(relational_pattern) @range
(recursive_pattern) @through
(property_pattern_clause) @through
(element_access_expression expression: (_) @table subscript: (_) @at) @index
(parenthesized_expression) @through
(await_expression) @through
(checked_expression) @through
(postfix_unary_expression "!") @through
(lambda_expression parameters: (_) @params body: (_) @body) @function
(method_declaration name: (_) @name parameters: (_) @params body: (arrow_expression_clause)? @body) @function
(local_function_statement name: (_) @name parameters: (_) @params body: (arrow_expression_clause)? @body) @function
(constructor_declaration name: (_) @name parameters: (_) @params) @function
(accessor_declaration body: (arrow_expression_clause)? @body) @function
(base_list (_) @callee (argument_list) @args) @call
(class_declaration name: (_) @name (parameter_list) @params body: (_)? @body) @class
(class_declaration name: (_) @name body: (_)? @body) @class
(struct_declaration name: (_) @name (parameter_list) @params body: (_)? @body) @class
(struct_declaration name: (_) @name body: (_)? @body) @class
(record_declaration name: (_) @name (parameter_list) @params body: (_)? @body) @class
(record_declaration name: (_) @name body: (_)? @body) @class
(interface_declaration name: (_) @name body: (_)? @body) @class
(enum_declaration name: (_) @name body: (_)? @body) @class
(catch_clause body: (_) @body) @catch
(using_directive name: (_) @alias "=" (_) @module) @import
(using_directive (qualified_name) @module) @import
(using_directive (identifier) @module) @import
(expression_statement) @statement
(local_declaration_statement) @statement
(field_declaration) @statement

(if_statement condition: (_) @condition consequence: (_) @body) @if
