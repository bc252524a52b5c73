; XML: @tree-sitter-grammars/tree-sitter-xml 0.7

(CharData) @plain
(AttValue) @string
(Comment) @comment

(Attribute (Name) @key (AttValue) @value) @pair
(STag (Name) @of (Attribute)) @object
(EmptyElemTag (Name) @of) @object
(element (STag (Name) @name (Attribute (Name) (AttValue) @key)) (content) @value (#any-of? @name "stringProp" "collectionProp" "elementProp" "intProp" "boolProp")) @pair
(element (STag (Name) @key) (content) @value) @pair
(content (element)) @object
(content) @through
(element (EmptyElemTag)) @through
