/* The injections of a pack as a C table.
 *
 * Layer: gen. Owns: nothing beyond the arena given. Errors: printed, counted in the file. Threads: one. */
#ifndef SL_GEN_PACK_INJECTIONS_H
#define SL_GEN_PACK_INJECTIONS_H

#include "gen/json.h"

/* Appends the table `injections` to the output and gives the number of its entries. `folder` holds the packs.
 */
uint32_t sl_put_injections(sl_gen_out *out, sl_gen_file *file, const char *folder, sl_arena *arena);

#endif
