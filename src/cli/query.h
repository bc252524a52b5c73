/* What a user may mean by one word: a code, a class, or the names that codes have.
 *
 * Layer: cli (private to the folder). Owns: nothing. Errors: an unknown word is no query. Threads: pure. */
#ifndef SL_CLI_QUERY_H
#define SL_CLI_QUERY_H

#include "engine/engine.h"

enum { SL_QUERY_MAX_CODES = 16 }; /* more than any one name has, vendors' meanings included */

typedef struct sl_query {
    uint32_t class_digit; /* 0: none */
    uint16_t codes[SL_QUERY_MAX_CODES];
    uint32_t n_codes;
} sl_query;

bool sl_query_parse(sl_str word, sl_query *out);
bool sl_query_has(const sl_query *query, const sl_site *site);
/* "4xx" in any case, else 0. */
uint32_t sl_query_class(sl_str word);

#endif
