; Shell: tree-sitter-bash 0.25

(number) @number
(string) @string
(raw_string) @string
(ansi_c_string) @string
(heredoc_body) @string
(word) @plain
(regex) @plain
(extglob_pattern) @plain
(comment) @comment
(command_substitution) @interpolation

; test "$code" -eq 200
(command (command_name) @callee (string (simple_expansion (variable_name) @left)) (word) @op (_) @right (#any-of? @callee "test") (#any-of? @op "=" "==" "!=" "-eq" "-ne" "-lt" "-le" "-gt" "-ge")) @compare
(command (command_name) @callee (string (expansion (variable_name) @left)) (word) @op (_) @right (#any-of? @callee "test") (#any-of? @op "=" "==" "!=" "-eq" "-ne" "-lt" "-le" "-gt" "-ge")) @compare
(command (command_name) @callee (string (command_substitution (command (raw_string) @left (#any-of? @left "'%{http_code}'" "'%{http_code}\\n'" "'%{response_code}'" "'%{http_code} '")))) (word) @op (_) @right (#any-of? @callee "test") (#any-of? @op "=" "==" "!=" "-eq" "-ne" "-lt" "-le" "-gt" "-ge")) @compare
(command (command_name) @callee (command_substitution (command (raw_string) @left (#any-of? @left "'%{http_code}'" "'%{http_code}\\n'" "'%{response_code}'" "'%{http_code} '"))) (word) @op (_) @right (#any-of? @callee "test") (#any-of? @op "=" "==" "!=" "-eq" "-ne" "-lt" "-le" "-gt" "-ge")) @compare
(command (command_name) @callee (simple_expansion (variable_name) @left) (word) @op (_) @right (#any-of? @callee "test") (#any-of? @op "=" "==" "!=" "-eq" "-ne" "-lt" "-le" "-gt" "-ge")) @compare
(command name: (_) @callee) @call
(command_name) @through
(concatenation) @through
(variable_assignment name: (_) @target value: (_) @value) @assign
(array) @list
(case_item) @case

; What stands on the other side of an operator: "$status", ${code}, $(curl -w '%{http_code}' ...)
(binary_expression operator: ["&&" "||"]) @logic
(binary_expression operator: (test_operator) @op (#any-of? @op "-a" "-o")) @logic
(binary_expression left: (string (simple_expansion (variable_name) @left)) operator: ["=" "==" "!=" "<" "<=" ">" ">=" "=~" (test_operator)] @op right: (_) @right) @compare
(binary_expression left: (string (expansion (variable_name) @left)) operator: ["=" "==" "!=" "<" "<=" ">" ">=" "=~" (test_operator)] @op right: (_) @right) @compare
(binary_expression left: (simple_expansion (variable_name) @left) operator: ["=" "==" "!=" "<" "<=" ">" ">=" "=~" (test_operator)] @op right: (_) @right) @compare
(binary_expression left: (expansion (variable_name) @left) operator: ["=" "==" "!=" "<" "<=" ">" ">=" "=~" (test_operator)] @op right: (_) @right) @compare
(binary_expression left: (variable_name) @left operator: ["=" "==" "!=" "<" "<=" ">" ">=" "=~" (test_operator)] @op right: (_) @right) @compare
(binary_expression left: (unary_expression (string (simple_expansion (variable_name) @left))) operator: ["=" "==" "!=" "<" "<=" ">" ">=" "=~" (test_operator)] @op right: (_) @right) @compare
(binary_expression left: (unary_expression (simple_expansion (variable_name) @left)) operator: ["=" "==" "!=" "<" "<=" ">" ">=" "=~" (test_operator)] @op right: (_) @right) @compare
(binary_expression left: (string (command_substitution (command (raw_string) @left (#any-of? @left "'%{http_code}'" "'%{http_code}\\n'" "'%{response_code}'" "'%{http_code} '")))) operator: ["=" "==" "!=" "<" "<=" ">" ">=" "=~" (test_operator)] @op right: (_) @right) @compare
(binary_expression left: (command_substitution (command (raw_string) @left (#any-of? @left "'%{http_code}'" "'%{http_code}\\n'" "'%{response_code}'" "'%{http_code} '"))) operator: ["=" "==" "!=" "<" "<=" ">" ">=" "=~" (test_operator)] @op right: (_) @right) @compare
(binary_expression left: (string (command_substitution (command (string) @left (#any-of? @left "\"%{http_code}\"" "\"%{http_code}\\n\"" "\"%{response_code}\"" "\"%{http_code} \"")))) operator: ["=" "==" "!=" "<" "<=" ">" ">=" "=~" (test_operator)] @op right: (_) @right) @compare
(binary_expression left: (command_substitution (command (string) @left (#any-of? @left "\"%{http_code}\"" "\"%{http_code}\\n\"" "\"%{response_code}\"" "\"%{http_code} \""))) operator: ["=" "==" "!=" "<" "<=" ">" ">=" "=~" (test_operator)] @op right: (_) @right) @compare
(binary_expression left: (string (command_substitution (command (concatenation (word) @left (#any-of? @left "http_code" "response_code"))))) operator: ["=" "==" "!=" "<" "<=" ">" ">=" "=~" (test_operator)] @op right: (_) @right) @compare
(binary_expression left: (command_substitution (command (concatenation (word) @left (#any-of? @left "http_code" "response_code")))) operator: ["=" "==" "!=" "<" "<=" ">" ">=" "=~" (test_operator)] @op right: (_) @right) @compare
(binary_expression left: (_) @left operator: ["=" "==" "!=" "<" "<=" ">" ">=" "=~" (test_operator)] @op right: (string (simple_expansion (variable_name) @right))) @compare
(binary_expression left: (_) @left operator: ["=" "==" "!=" "<" "<=" ">" ">=" "=~" (test_operator)] @op right: (string (expansion (variable_name) @right))) @compare
(binary_expression left: (_) @left operator: ["=" "==" "!=" "<" "<=" ">" ">=" "=~" (test_operator)] @op right: (simple_expansion (variable_name) @right)) @compare
(binary_expression left: (_) @left operator: ["=" "==" "!=" "<" "<=" ">" ">=" "=~" (test_operator)] @op right: (expansion (variable_name) @right)) @compare
(binary_expression left: (_) @left operator: ["=" "==" "!=" "<" "<=" ">" ">=" "=~" (test_operator)] @op right: (variable_name) @right) @compare
(case_statement value: (string (simple_expansion (variable_name) @subject))) @switch
(case_statement value: (string (expansion (variable_name) @subject))) @switch
(case_statement value: (simple_expansion (variable_name) @subject)) @switch
(case_statement value: (expansion (variable_name) @subject)) @switch
(case_statement value: (string (command_substitution (command (raw_string) @subject (#any-of? @subject "'%{http_code}'" "'%{http_code}\\n'" "'%{response_code}'" "'%{http_code} '"))))) @switch
(case_statement value: (command_substitution (command (raw_string) @subject (#any-of? @subject "'%{http_code}'" "'%{http_code}\\n'" "'%{response_code}'" "'%{http_code} '")))) @switch
(case_statement value: (string (command_substitution (command (string) @subject (#any-of? @subject "\"%{http_code}\"" "\"%{http_code}\\n\"" "\"%{response_code}\"" "\"%{http_code} \""))))) @switch
(case_statement value: (command_substitution (command (string) @subject (#any-of? @subject "\"%{http_code}\"" "\"%{http_code}\\n\"" "\"%{response_code}\"" "\"%{http_code} \"")))) @switch
(case_statement value: (string (command_substitution (command (concatenation (word) @subject (#any-of? @subject "http_code" "response_code")))))) @switch
(case_statement value: (command_substitution (command (concatenation (word) @subject (#any-of? @subject "http_code" "response_code"))))) @switch
(binary_expression operator: ["=" "==" "!=" "<" "<=" ">" ">=" "=~" (test_operator)] @op) @compare
(binary_expression) @arith
(unary_expression operator: "!") @not
(parenthesized_expression) @through
(list (#set! nested)) @logic
(negated_command) @not
(compound_statement "((") @through
(test_command) @through
(function_definition name: (_) @name) @function
