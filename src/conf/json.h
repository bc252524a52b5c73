/* JSON with positions: a strict reader whose values know where they stand.
 *
 * What: text -> a tree of values that keep their byte ranges, for files that people write and want exact
 * messages about. Refuses what lenient readers let pass: duplicate keys, trailing text, NUL and lone
 * surrogates in strings, raw control characters, invalid UTF-8, nesting beyond SL_JSON_MAX_DEPTH.
 * Layer: conf. Units: byte offsets of the text. Owns: nothing; values live in the caller's arena, undecoded
 * text is borrowed. Errors: added to `problems`; NULL means that no tree could be made.
 * Source: RFC 8259. Threads: one arena, one thread. */
#ifndef SL_CONF_JSON_H
#define SL_CONF_JSON_H

#include "base/arena.h"
#include "base/range.h"

/* The reader calls itself for each level; no file of ours nests deeper than 10. */
enum { SL_JSON_MAX_DEPTH = 64 };

typedef enum sl_json_kind {
    SL_JSON_NULL,
    SL_JSON_BOOL,
    SL_JSON_NUMBER,
    SL_JSON_STRING,
    SL_JSON_ARRAY,
    SL_JSON_OBJECT
} sl_json_kind;

typedef struct sl_json {
    sl_json_kind kind;
    sl_range range;     /* of the value, with its quotes or brackets */
    sl_range key_range; /* with its quotes; empty if it has no key */
    sl_str key;         /* decoded */
    sl_str str;         /* a string's text, decoded; a number as written */
    int32_t integer;    /* of a number, if is_integer */
    bool is_integer;    /* fits and was written without fraction and exponent */
    bool is_true;
    uint32_t n; /* elements or members */
    uint32_t index;
    const struct sl_json *parent, *first, *next;
} sl_json;

typedef enum sl_json_dialect {
    SL_JSON_STRICT,
    SL_JSON_COMMENTS /* line and block comments, and a comma behind the last element */
} sl_json_dialect;

typedef struct sl_json_problem {
    sl_range range;
    sl_str message; /* no full stop */
} sl_json_problem;

typedef SL_VEC(sl_json_problem) sl_json_problems;

/* A byte order mark in front is skipped. A duplicate key is a problem but the tree is still made; its first
 * value counts. */
const sl_json *sl_json_parse(sl_arena *arena, sl_str text, sl_json_dialect dialect,
                             sl_json_problems *problems);

const sl_json *sl_json_find(const sl_json *object, const char *key); /* NULL if absent or no object */
const char *sl_json_kind_name(sl_json_kind kind);                    /* "a string" */
/* Where a value stands, for messages: `records[3].name`; empty for the root. */
sl_str sl_json_path(const sl_json *value, sl_arena *arena);

#endif
