/* Structures of a pack as C tables: nodes of patterns, and which patterns a symbol of the grammar may begin.
 *
 * Layer: gen. Owns: nothing. Errors: none; sites.h has read them. Threads: one. */
#ifndef SL_GEN_PACK_STRUCTURES_H
#define SL_GEN_PACK_STRUCTURES_H

#include "gen/json.h"
#include "gen/sites.h"

/* symbols, pnodes, structures, order, by_symbol and leaf_kinds. */
void sl_put_structures(sl_gen_out *out, const sl_sites *sites);

#endif
