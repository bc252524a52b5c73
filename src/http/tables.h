/* The generated tables of codes and families, as their look-ups see them.
 *
 * Layer: http, private to it and to gen/. `sl_gen codes` and `sl_gen families` write the definitions. Owns:
 * nothing; what is generated is static. Errors: none. Threads: immutable. */
#ifndef SL_HTTP_TABLES_H
#define SL_HTTP_TABLES_H

#include "http/family.h"

enum { SL_CODE_INDEX = 1000 }; /* every number of three digits */

typedef struct sl_phrase_row {
    sl_str key; /* normalised by sl_phrase__key; rows are sorted by it, best first */
    sl_str text;
    uint32_t record;
    uint8_t match; /* sl_phrase_match */
    uint8_t rank;  /* among equal keys; less is better */
} sl_phrase_row;

extern const sl_code sl_codes__table[];
extern const uint32_t sl_codes__n;
extern const uint32_t sl_codes__index[SL_CODE_INDEX + 1]; /* [c]: first record with a code >= c */
extern const sl_phrase_row sl_codes__phrases[];
extern const uint32_t sl_codes__n_phrases;
extern const sl_vendor sl_codes__vendors[];
extern const uint32_t sl_codes__n_vendors;
extern const sl_warn_code sl_codes__warn[];
extern const uint32_t sl_codes__n_warn;
extern const sl_class_info sl_codes__classes[5];

/* Longest key; longer phrases are no status. */
enum { SL_PHRASE_MAX = 64 };
/* Normalises into out, gives the length; 0 if it is empty or too long. Used for the table and for queries. */
uint32_t sl_phrase__key(sl_str phrase, char out[SL_PHRASE_MAX]);

typedef struct sl_name_row {
    uint32_t hash; /* low half of sl_str_hash; rows are sorted by it, then by rank and family */
    uint16_t family, constant;
    uint32_t alias; /* 1 + index into sl_families__aliases if this is not the constant's own name; else 0 */
} sl_name_row;

enum {
    SL_NAME_BUCKETS = 4096, /* by the highest bits of the row's hash: two rows in each */
    SL_NAME_BITS = 1 << 17, /* two bits for each of some 5000 names: 0.5 % of others pass */
    SL_NAME_WORDS = SL_NAME_BITS / 64
};

extern const sl_family sl_families__table[]; /* sorted by id */
extern const uint32_t sl_families__n;
extern const sl_name_row sl_families__names[];
extern const uint32_t sl_families__buckets[SL_NAME_BUCKETS + 1];
extern const sl_str sl_families__aliases[];
extern const uint64_t sl_families__bits[SL_NAME_WORDS];

/* The tables that a look-up reads. Lengths are pointers, since those of the generated tables are no constant
 * expressions. */
struct sl_registry {
    const sl_code *codes;
    const uint32_t *n_codes, *code_index;
    const sl_phrase_row *phrases;
    const uint32_t *n_phrases;
    const sl_vendor *vendors;
    const uint32_t *n_vendors;
    const sl_family *families;
    const uint32_t *n_families;
    const sl_name_row *names;
    const uint32_t *buckets;
    const sl_str *aliases;
    const uint64_t *bits;
};

extern const sl_registry sl_registry__builtin;
static inline const sl_registry *sl_registry__of(const sl_registry *registry)
{
    return registry ? registry : &sl_registry__builtin;
}

static inline uint32_t sl_name__bucket(uint64_t hash)
{
    return (uint32_t)hash >> 20;
}
static inline uint32_t sl_name__bit(uint64_t hash, unsigned which)
{
    return (uint32_t)(hash >> (which ? 45 : 25)) % SL_NAME_BITS;
}

#endif
