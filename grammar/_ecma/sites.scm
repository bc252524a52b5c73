; JavaScript, TypeScript, TSX: what their grammars share, and what only some of them have (the generator leaves out what a grammar lacks)

(number) @number
(string) @string
(template_string) @string
(identifier) @word
(type_identifier) @word
(property_identifier) @word
(private_property_identifier) @word
(shorthand_property_identifier) @word
(shorthand_property_identifier_pattern) @word
(comment) @comment
(html_comment) @comment
(template_substitution) @interpolation
(jsx_text) @ignored
(regex) @ignored

; imports: default, namespace, named; require in a declaration, and anywhere else
(import_statement (import_clause (identifier) @alias (named_imports) @name) source: (string) @module) @import
(import_statement (import_clause (identifier) @alias) source: (string) @module) @import
(import_statement (import_clause (namespace_import (identifier) @alias)) source: (string) @module) @import
(import_statement (import_require_clause (identifier) @alias source: (string) @module)) @import
(import_statement source: (string) @module) @import
(export_statement source: (string) @module) @import
(variable_declarator name: (identifier) @alias value: (call_expression function: (identifier) @callee arguments: (arguments (string) @module)) (#any-of? @callee "require")) @import
(variable_declarator name: (object_pattern) @name value: (call_expression function: (identifier) @callee arguments: (arguments (string) @module)) (#any-of? @callee "require")) @import
(variable_declarator name: (object_pattern) @name value: (await_expression (call_expression function: (import) arguments: (arguments (string) @module)))) @import
(call_expression function: (identifier) @callee arguments: (arguments (string) @module) (#any-of? @callee "require")) @import
(call_expression function: (import) arguments: (arguments (string) @module)) @import

; calls
(call_expression function: (_) @callee arguments: (arguments) @args) @call
(new_expression constructor: (_) @callee arguments: (arguments) @args) @new
(decorator) @annotation
(jsx_self_closing_element name: (_) @callee) @call
(jsx_opening_element name: (_) @callee) @call
(jsx_attribute (property_identifier) @key (_) @value) @keyword
(jsx_expression) @through

; objects and lists
(pair key: (_) @key value: (_) @value) @pair
(shorthand_property_identifier) @pair
(pair_pattern key: (_) @key value: (assignment_pattern right: (_) @value)) @pair
(object) @object
(array) @list

; assignments and declarations
(assignment_expression left: (_) @target right: (_) @value) @assign
(augmented_assignment_expression left: (_) @target operator: ["||=" "??=" "&&="] right: (_) @value) @assign
(augmented_assignment_expression) @arith
(variable_declarator name: (_) @name type: (_) @of value: (_) @value) @declare
(variable_declarator name: (_) @name value: (_) @value) @declare
(assignment_pattern left: (_) @name right: (_) @value) @declare
(for_in_statement left: (_) @name right: (_) @value) @declare
(object_assignment_pattern left: (_) @name right: (_) @value) @declare
(field_definition property: (_) @name value: (_) @value) @declare
(public_field_definition name: (_) @name type: (_) @of value: (_) @value) @declare
(public_field_definition name: (_) @name value: (_) @value) @declare
(public_field_definition name: (_) @name type: (_) @value) @type
(required_parameter pattern: (_) @name type: (_)? @of value: (_) @value) @declare
(required_parameter (accessibility_modifier) pattern: (_) @value) @assign
(enum_assignment name: (_) @name value: (_) @value) @declare

; literal types
(required_parameter pattern: (_) @name type: (_) @value) @type
(optional_parameter pattern: (_) @name type: (_) @value) @type
(property_signature name: (_) @name type: (_) @value) @type
(type_alias_declaration name: (_) @name value: (_) @value) @type
(generic_type name: (_) @name type_arguments: (_) @value) @type
(type_annotation) @through
(literal_type) @through
(union_type) @through
(parenthesized_type) @through

; operators
(binary_expression left: (_) @left operator: ["==" "!=" "===" "!==" "<" ">" "<=" ">="] @op right: (_) @right) @compare
(binary_expression left: (_) @left operator: "in" @op right: (_) @right) @in
(binary_expression operator: "&&") @logic
(binary_expression operator: ["||" "??"]) @fallback
(binary_expression) @arith
(ternary_expression condition: (_) @condition) @fallback
(unary_expression operator: "!") @not
(unary_expression) @arith
(update_expression) @arith
(subscript_expression object: (_) @table index: (_) @at) @index

; control flow
(return_statement) @return
(switch_statement value: (parenthesized_expression (true))) @switch
(switch_statement value: (_) @subject) @switch
(switch_case value: (_) @label) @case
(catch_clause body: (_) @body) @catch

; transparent
(parenthesized_expression) @through
(await_expression) @through
(spread_element) @through
(computed_property_name) @through
(as_expression) @through
(satisfies_expression) @through
(non_null_expression) @through
(type_assertion) @through

; scopes
(function_declaration name: (_) @name parameters: (_) @params) @function
(generator_function_declaration name: (_) @name parameters: (_) @params) @function
(function_expression name: (_)? @name parameters: (_) @params) @function
(generator_function name: (_)? @name parameters: (_) @params) @function
(method_definition name: (_) @name parameters: (_) @params) @function
(arrow_function parameters: (_) @params body: (_) @body) @function
(arrow_function body: (_) @body) @function
(class_declaration name: (_) @name body: (_) @body) @class
(abstract_class_declaration name: (_) @name body: (_) @body) @class
(class name: (_)? @name body: (_) @body) @class
(enum_declaration name: (_) @name body: (_) @body) @class
(expression_statement) @statement
(lexical_declaration) @statement
(variable_declaration) @statement
(throw_statement) @statement

(if_statement condition: (_) @condition consequence: (_) @body) @if
