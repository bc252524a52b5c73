/* The generated tables of codes and families, as their look-ups see them.
 *
 * Layer: http, private to it. `sl_gen codes` and `sl_gen families` write the definitions. Owns: nothing, all
 * static. Errors: none. Threads: immutable. */
#ifndef SL_HTTP_TABLES_H
#define SL_HTTP_TABLES_H

#include "http/family.h"

enum { SL_CODE_INDEX = 1000 }; /* every number of three digits */

typedef struct sl_phrase_row {
    sl_str key; /* normalised by sl_phrase__key; rows are sorted by it, best first */
    sl_str text;
    uint16_t record;
    uint8_t match; /* sl_phrase_match */
} sl_phrase_row;

extern const sl_code sl_codes__table[];
extern const uint32_t sl_codes__n;
extern const uint16_t sl_codes__index[SL_CODE_INDEX + 1]; /* [c]: first record with a code >= c */
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

#endif
