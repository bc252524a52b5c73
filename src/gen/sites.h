/* sites.scm: a language's structures, in a subset of tree-sitter's query syntax.
 *
 * What: text -> patterns with symbols and fields of the linked grammar resolved. What is allowed is told in
 * grammar/captures.md. Layer: gen. Owns: results live in the arena of the sites object. Errors: printed with
 * path:line:col and counted; a structure of a shared file that names a node which this grammar lacks is
 * dropped. Threads: one. */
#ifndef SL_GEN_SITES_H
#define SL_GEN_SITES_H

#include "lang/pack.h"
#include "text/lines.h"

typedef struct sl_sites {
    sl_arena arena;
    const TSLanguage *grammar;
    SL_VEC(sl_pnode) nodes; /* 0 is unused: index 0 means none */
    SL_VEC(sl_structure) structures;
    unsigned n_errors;
} sl_sites;

void sl_sites_init(sl_sites *sites, const TSLanguage *grammar);
void sl_sites_release(sl_sites *sites);
void sl_sites_read(sl_sites *sites, const char *path, sl_str text, bool is_shared);

#endif
