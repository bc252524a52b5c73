; Kotlin: tree-sitter-kotlin 0.3

(integer_literal) @number
(string_literal) @string
(simple_identifier) @word
(type_identifier) @word
(line_comment) @comment
(multiline_comment) @comment
(character_literal) @ignored
(interpolated_expression) @interpolation
(interpolated_identifier) @interpolation

(call_expression (simple_identifier) @callee (call_suffix (value_arguments) @args)
  (#any-of? @callee "listOf" "setOf" "arrayOf" "intArrayOf" "mutableListOf" "mutableSetOf" "hashSetOf" "sequenceOf" "listOfNotNull" "persistentListOf" "flowOf")) @list
(call_expression (_) @callee (call_suffix (value_arguments) @args)
  (#any-of? @callee "List.of" "Set.of" "Arrays.asList" "ImmutableSet.of" "ImmutableList.of" "Stream.of")) @list
(call_expression (simple_identifier) @callee (call_suffix (value_arguments) @args) (#any-of? @callee "mapOf" "mutableMapOf" "hashMapOf" "linkedMapOf" "sortedMapOf")) @object
(call_expression (_) @callee (call_suffix (value_arguments) @args)) @call
(annotation (constructor_invocation (user_type) @callee (value_arguments) @args)) @annotation
(constructor_invocation (user_type) @callee (value_arguments) @args) @new
(value_argument (simple_identifier) @key "=" (_) @value) @keyword
(value_argument) @through
(collection_literal) @list
(long_literal) @through
(infix_expression (_) @key (simple_identifier) @op (_) @value (#any-of? @op "to")) @pair
(infix_expression (_) (simple_identifier) @op (_) (#any-of? @op "until" "downTo")) @range
(infix_expression (range_expression) @label (simple_identifier) (parenthesized_expression)) @case
(infix_expression (_) @receiver (simple_identifier) @callee (_) @arg) @call
(range_expression) @range
(assignment (directly_assignable_expression) @target (_) @value) @assign
(property_declaration (variable_declaration (simple_identifier) @name (_)? @of) "=" (_) @value) @declare
(for_statement (variable_declaration) @left "in" (_) @right ")") @in
(class_parameter (simple_identifier) @name (_)? @of "=" (_) @value) @declare
(parameter (simple_identifier) @name) @declare
(function_value_parameters) @declare
(enum_entry (simple_identifier) @name (value_arguments) @value) @declare
(jump_expression "return") @return
(jump_expression "return@") @return
(equality_expression) @compare
(comparison_expression) @compare
; A new arm that begins with `in` is read as a part of the arm before it.
(check_expression (_) "in" @op (range_expression) @label (#line-start? @op)) @case
(check_expression) @in
(range_test) @through
(conjunction_expression) @logic
(disjunction_expression) @logic
(prefix_expression "!") @not
(prefix_expression) @arith
(additive_expression) @arith
(multiplicative_expression) @arith
(elvis_expression) @fallback
(if_expression "(" (_) @condition ")" (control_structure_body)? @body) @fallback
(control_structure_body) @through
(when_entry (when_condition) (when_condition) (control_structure_body) @body) @case
(when_entry (when_condition) @label (control_structure_body) @body) @case
(when_entry (control_structure_body) @body) @case
(when_condition) @through
(when_expression (when_subject) @subject) @switch
(when_expression) @switch
(indexing_expression (_) @table (indexing_suffix (_) @at)) @index
(parenthesized_expression) @through
(postfix_expression) @through
(as_expression) @through
(lambda_literal) @function
(anonymous_function (function_value_parameters) @params) @function
(function_declaration (simple_identifier) @name (function_value_parameters) @params (function_body "=" (_)) @body) @function
(function_declaration (simple_identifier) @name (function_value_parameters) @params) @function
(getter (function_body "=" (_)) @body) @function
(class_declaration (type_identifier) @name (primary_constructor) @params (class_body)? @body) @class
(class_declaration (type_identifier) @name (class_body) @body) @class
(class_declaration (type_identifier) @name (enum_class_body) @body) @class
(object_declaration (type_identifier) @name (class_body) @body) @class
(companion_object (class_body) @body) @through
(catch_block) @catch
(import_header (identifier) @module (import_alias (type_identifier) @alias)) @import
(import_header (identifier) @module) @import
(import_list) @through
