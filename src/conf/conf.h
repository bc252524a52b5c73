/* Settings files: the bytes of a .statuslens.json -> sl_settings, with an exact place for every mistake.
 *
 * What: decoding (JSON with comments and trailing commas), the JSON schema and the reference page that are
 * made of the same table as the decoder. Layer: conf. Units: byte offsets, 1-based lines and byte columns.
 * Owns: nothing; results live in the caller's arena and borrow neither text nor base. Errors: every mistake
 * is a problem with its place; with one or more nothing is decoded, so that the last good settings stay in
 * force. Threads: pure. */
#ifndef SL_CONF_CONF_H
#define SL_CONF_CONF_H

#include "base/err.h"
#include "engine/engine.h"

/* Name of the file, looked for in a path's folder and those above it. */
#define SL_CONF_FILE ".statuslens.json"

typedef struct sl_conf_problem {
    sl_range range;
    uint32_t line, byte_col; /* 1-based, of range.from */
    sl_str message;          /* what is wrong and what is allowed; no full stop */
} sl_conf_problem;

typedef SL_VEC(sl_conf_problem) sl_conf_problems;

/* Lays the file over `base` (NULL: the defaults) into *out. SL_SYNTAX if it is no JSON, SL_VALUE if a key or
 * value is wrong, SL_TOO_LARGE; *out is untouched then. Problems are sorted by place. */
sl_err sl_conf_decode(sl_arena *arena, sl_str text, const sl_settings *base, sl_settings *out,
                      sl_conf_problems *problems);

/* docs/statuslens.schema.json and docs/settings.md. */
sl_str sl_conf_schema(sl_arena *arena);
sl_str sl_conf_page(sl_arena *arena);

#endif
