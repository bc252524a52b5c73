/* API rows from JSON: one decoder for the packs (at build) and for "idioms" of the settings (at run time).
 *
 * Layer: conf. Owns: rows live in the arena and borrow nothing from the JSON. Errors: each wrong key or value
 * is told to the sink with the JSON item it belongs to; decoding goes on. Threads: pure. Format:
 * grammar/README.md. */
#ifndef SL_CONF_ROW_JSON_H
#define SL_CONF_ROW_JSON_H

#include "conf/json.h"
#include "lang/row.h"

typedef struct sl_row_reader {
    sl_arena *arena;
    const sl_json *const *sets; /* objects: name -> patterns, for "$name" */
    uint32_t n_sets;
    void (*error)(void *ctx, const sl_json *item, sl_str message);
    void *error_ctx;
    unsigned n_errors;
} sl_row_reader;

/* True if the row is sound. */
bool sl_row_decode(sl_row_reader *reader, const sl_json *json, sl_row *out);
/* A list of name patterns, or one. */
sl_names sl_names_decode(sl_row_reader *reader, const sl_json *json);
/* The keys that a row may have, for schemas. */
typedef enum sl_row_kind {
    SL_ROW_TEXT,
    SL_ROW_TEXTS, /* one, or a list */
    SL_ROW_WORD,  /* of a closed list */
    SL_ROW_WORDS, /* one of it, or a list */
    SL_ROW_BOOL,
    SL_ROW_PAIR, /* two numbers */
    SL_ROW_NUMBER,
    SL_ROW_SLOTS /* an object with words as keys */
} sl_row_kind;
sl_row_kind sl_row_key_kind(uint32_t index);
const char *sl_row_key_word(uint32_t index, uint32_t at); /* NULL past the end */
const char *sl_row_key(uint32_t index);
uint32_t sl_row_n_keys(void);
const char *sl_row_shape(uint32_t index); /* words of "shape"; NULL past the end */

#endif
