/* What rules about OpenAPI documents share.
 *
 * Layer: rules, private to it. Owns: nothing. Errors: none. Threads: one run, one thread. */
#ifndef SL_RULES_CONTRACT_H
#define SL_RULES_CONTRACT_H

#include "rules/check.h"

/* The operation whose responses the site is a key of, or NULL. */
const sl_scope *sl__operation_of(const sl_facts *facts, const sl_site *site);
/* 2 or 3; 0 if the document does not tell. */
uint32_t sl__openapi_major(const sl_facts *facts);
/* Does the mapping in that range have the key, with a value that is not empty? Block and flow style, JSON. */
bool sl__mapping_has(sl_str text, sl_range mapping, sl_str key);
/* The scalar behind that key of the mapping, without quotes; empty: there is none. */
sl_str sl__mapping_text(sl_str text, sl_range mapping, sl_str key);
/* The scalar behind the `:` that follows at that place, on the same line. */
sl_str sl__scalar_behind(sl_str text, size_t at);

#endif
