; Python: tree-sitter-python 0.25

(integer) @number
(string) @string
(identifier) @word
(comment) @comment
(interpolation) @interpolation

(call function: (_) @callee arguments: (argument_list) @args) @call
(keyword_argument name: (_) @key value: (_) @value) @keyword
(pair key: (_) @key value: (_) @value) @pair
(dictionary) @object
(list) @list
(set) @list
(tuple (#set! tuple)) @list
(expression_list (#set! tuple)) @list
(assignment left: (_) @name right: (subscript value: (_) @callee (#any-of? @callee "Literal" "typing.Literal" "t.Literal" "typing_extensions.Literal")) @value) @type
(assignment left: (_) @target type: (_)? @of right: (_) @value) @assign
(assignment left: (_) @name type: (_) @value) @type
(augmented_assignment left: (_) @target right: (_) @value) @assign
(default_parameter name: (_) @name value: (_) @value) @declare
(typed_default_parameter name: (_) @name type: (_) @of value: (_) @value) @declare
(return_statement) @return
(comparison_operator) @compare
(for_statement left: (_) @left right: (_) @right) @in
(for_in_clause left: (_) @left right: (_) @right) @in
(binary_operator) @arith
(boolean_operator operator: "or" right: (_) @right) @fallback
(boolean_operator) @logic
(conditional_expression (_) @value (_) @condition (_) @right) @fallback
(not_operator) @not
(case_clause (case_pattern) @label guard: (_)? @guard consequence: (_) @body) @case
(match_statement subject: (_) @subject) @switch
(subscript value: (_) @callee (#any-of? @callee "Literal" "typing.Literal" "t.Literal" "typing_extensions.Literal")) @through
(subscript value: (_) @table subscript: (_) @at) @index
(generic_type (identifier) @callee (#any-of? @callee "Literal" "Optional" "Union" "Annotated" "Required" "NotRequired" "ReadOnly" "Final" "ClassVar")) @through
(type_parameter) @through
(type) @through
(union_type) @through
(typed_parameter (identifier) @name type: (_) @value) @type
(type_alias_statement left: (_) @name right: (_) @value) @type
(parenthesized_expression) @through
(case_pattern) @through
(union_pattern) @through
(await) @through
(function_definition name: (_) @name parameters: (_) @params) @function
(lambda body: (_) @body) @function
(class_definition name: (_) @name body: (_) @body) @class
(import_statement) @import
(import_from_statement module_name: (_) @module) @import
(if_statement condition: (_) @condition consequence: (_) @body) @if
(elif_clause condition: (_) @condition consequence: (_) @body) @if
(except_clause (block) @body) @catch
(expression_statement) @statement
(decorator) @annotation
