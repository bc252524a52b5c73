/* YAML's scanner keeps lines and columns in 16 bits: behind line 32,767 it takes every line for one that it has
 * been at, and the rest of the text falls out of the tree. Here they have 32. An indentation then takes eight
 * bytes of the state between two tokens: 125 of them, behind the five fields in front, fill what there is. */
#include "tree_sitter/parser.h"

#undef TREE_SITTER_SERIALIZATION_BUFFER_SIZE
#define TREE_SITTER_SERIALIZATION_BUFFER_SIZE (5 * 4 + 125 * 8)
#define int16_t                               int32_t
#include "scanner.c"
