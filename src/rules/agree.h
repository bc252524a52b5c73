/* An API document against the code: which statuses do handlers send that the document does not list?
 *
 * What: the operations of one OpenAPI document, and the handlers of any number of files, found by method and
 * path. Only what is sure is said: a status that stands in the code as a literal or a name, an operation that
 * lists its responses without a default, a path that fits one operation alone. Layer: rules. Units: byte
 * offsets, lines from 0. Owns: nothing; everything lives in the arena given. Errors: none. Threads: a
 * document is immutable once read. */
#ifndef SL_RULES_AGREE_H
#define SL_RULES_AGREE_H

#include "rules/rule.h"

typedef struct sl_operation {
    uint32_t method; /* one bit of sl_method */
    sl_str path;
    uint32_t line0;
    SL_VEC(sl_interval) responses;
    sl_str listed; /* "200, 404, 5XX" */
    bool is_open;  /* `default`, or keys from elsewhere: anything may come */
} sl_operation;

typedef struct sl_contract {
    SL_VEC(sl_operation) operations;
} sl_contract;

void sl_contract_read(const sl_facts *facts, sl_arena *arena, sl_contract *out);

typedef struct sl_unlisted { /* a status that the operation does not list */
    const sl_site *site;
    const sl_operation *operation;
} sl_unlisted;

typedef struct sl_agreement {
    uint32_t n_handlers; /* that were found in the document */
    SL_VEC(sl_unlisted) unlisted;
} sl_agreement;

void sl_contract_compare(const sl_contract *document, const sl_facts *facts, sl_arena *arena,
                         sl_agreement *out);

/* Do two paths lead to the same place? 2: equal, names of parameters aside; 1: one is the end of the other,
 * as where a router is mounted or a server has a base path; 0: no. */
unsigned sl_paths_agree(sl_str a, sl_str b);

#endif
