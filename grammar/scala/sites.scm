; Scala: tree-sitter-scala 0.24 (all infix operators bind alike: conditions are rebuilt by the operator table)

(integer_literal) @number
(string) @string
(interpolated_string_expression) @string
(identifier) @word
(type_identifier) @word
(comment) @comment
(block_comment) @comment
(character_literal) @ignored
(interpolation) @interpolation

(call_expression function: (identifier) @callee arguments: (arguments) @args (#any-of? @callee "List" "Set" "Seq" "Vector" "Array" "IndexedSeq" "NonEmptyList" "Stream" "LazyList")) @list
(call_expression function: (_) @callee arguments: (arguments) @args (#any-of? @callee "NonEmptyList.of" "List.of" "Set.of")) @list
(call_expression function: (identifier) @callee arguments: (arguments) @args (#any-of? @callee "Map" "HashMap" "ListMap" "SortedMap" "TreeMap")) @object
(call_expression function: (_) @callee arguments: (arguments) @args) @call
(instance_expression (_) @callee arguments: (arguments) @args) @new
(extends_clause type: (_) @callee arguments: (arguments) @args) @new
(annotation name: (_) @callee arguments: (arguments) @args) @annotation
(assignment_expression left: (_) @target right: (_) @value) @assign
(tuple_expression (#set! tuple)) @list
(infix_expression left: (_) @key operator: (_) @op right: (_) @value (#any-of? @op "->" "→")) @pair
(infix_expression left: (_) @left operator: (_) @op right: (_) @right (#any-of? @op "==" "!=" "===" "=!=" "<" "<=" ">" ">=" "eq" "ne" "equals")) @compare
(infix_expression operator: (_) @op (#any-of? @op "&&" "||")) @logic
(infix_expression operator: (_) @op (#any-of? @op "to" "until" "by")) @range
(infix_expression operator: (_) @op (#any-of? @op "or" "and" "orElse" "getOrElse")) @fallback
(infix_expression left: (_) @receiver operator: (identifier) @callee right: (_) @arg) @call
(infix_expression) @arith
(prefix_expression) @not
(val_definition pattern: (_) @name type: (_)? @of value: (_) @value) @declare
(var_definition pattern: (_) @name type: (_)? @of value: (_) @value) @declare
(enumerator (identifier) @left "<-" (_) @right) @in
(parameter name: (_) @name type: (_) @of default_value: (_) @value) @declare
(class_parameter name: (_) @name type: (_) @of default_value: (_) @value) @declare
(return_expression) @return
(if_expression condition: (_) @condition consequence: (_)? @body) @fallback
(case_clause pattern: (_) @label (guard)? @guard body: (_) @body) @case
(alternative_pattern) @through
(match_expression value: (_) @subject body: (_) @body) @switch
(parenthesized_expression) @through
(lambda_expression) @function
(function_definition name: (_) @name parameters: (_) @params body: (_) @body) @function
(function_definition name: (_) @name body: (_) @body) @function
(class_definition name: (_) @name class_parameters: (_) @params body: (_)? @body) @class
(class_definition name: (_) @name body: (_) @body) @class
(object_definition name: (_) @name body: (_) @body) @class
(trait_definition name: (_) @name body: (_) @body) @class
(catch_clause) @catch
(import_declaration path: (_) @module) @import
