/* An API document as data, and what the functions of a file send: the two sides of a comparison.
 *
 * What: the operations of OpenAPI documents with the statuses that they list; the statuses that stand in a
 * handler as literals or names. Only what is sure is said. Layer: rules. Units: byte offsets, lines from 0.
 * Owns: nothing; everything lives in the arena given. Errors: none. Threads: a document is immutable once
 * read. */
#ifndef SL_RULES_AGREE_H
#define SL_RULES_AGREE_H

#include "rules/rule.h"
#include "text/lines.h"

typedef struct sl_listed { /* a key of `responses` */
    uint16_t low, high;    /* closed */
    sl_pos pos;
    uint32_t width;
} sl_listed;

typedef struct sl_operation {
    uint32_t method; /* one bit of sl_method */
    sl_str document; /* path of its file */
    sl_str path, id; /* id: operationId, or empty */
    sl_strs bases;   /* paths that its document puts in front of all: servers, basePath */
    uint32_t line0;
    SL_VEC(sl_listed) responses;
    sl_str listed; /* "200, 404, 5XX" */
    bool is_open;  /* `default`, or keys from elsewhere: anything may come */
} sl_operation;

typedef struct sl_contract {
    SL_VEC(sl_operation) operations;
} sl_contract;

/* Adds the operations of the document at that path. */
void sl_contract_read(sl_str path, const sl_facts *facts, sl_arena *arena, sl_contract *out);
bool sl_operation_lists(const sl_operation *operation, uint32_t code);

/* What the site's function answers with: the function's scope; SL_NONE: it is no answer. */
sl_idx sl_sender_of(const sl_facts *facts, const sl_site *site);

/* Do two paths lead to the same place? 2: equal, names of parameters aside; 1: one is the end of the other,
 * as where a router is mounted or a server has a base path; 0: no. */
unsigned sl_paths_agree(sl_str a, sl_str b);
/* How many parts a path has; parts that are no parameters. */
uint32_t sl_path_parts(sl_str path, uint32_t *n_literal);

#endif
