/* The indexes over records and families: made at build for the generated tables, at run time for those with
 * declarations.
 *
 * Layer: http, private to it and to gen/. Owns: nothing; results live in the arena and borrow the records.
 * Errors: none. Threads: pure. */
#ifndef SL_HTTP_INDEX_H
#define SL_HTTP_INDEX_H

#include "http/tables.h"

/* Is this meaning on IANA's list, whatever its state there? */
static inline bool sl_code__is_registered(const sl_code *code)
{
    return code->status != SL_CODE_VENDOR && code->status != SL_CODE_DRAFT;
}

/* out[c]: the first record with a code >= c; records are sorted by code. */
void sl_index__codes(sl_codes codes, uint32_t out[SL_CODE_INDEX + 1]);

/* Every name of every record, sorted as look-ups want it. A name that is empty or too long is left out. */
const sl_phrase_row *sl_index__phrases(sl_codes codes, sl_arena *arena, uint32_t *n);

typedef struct sl_name_index {
    const sl_name_row *rows;
    uint32_t n;
    const uint32_t *buckets; /* SL_NAME_BUCKETS + 1 */
    const sl_str *aliases;
    uint32_t n_aliases;
    const uint64_t *bits; /* SL_NAME_WORDS */
} sl_name_index;

/* Every name as any access form of its family writes it. */
sl_name_index sl_index__names(const sl_family *families, uint32_t n, sl_arena *arena);

#endif
