/* What explain prints as JSON.
 *
 * Layer: cli (private to the folder). Owns: nothing, appends to the caller's buffer. Errors: none. Threads:
 * pure. */
#ifndef SL_CLI_EXPLAIN_H
#define SL_CLI_EXPLAIN_H

#include "base/buf.h"
#include "engine/lookup.h"

/* One object for one word of the command line. */
void sl_explain_json(sl_buf *out, sl_arena *arena, sl_str word, const sl_lookup *lookup,
                     const sl_registry *registry, sl_locale locale);

#endif
