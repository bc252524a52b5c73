/* The outline of a file: every function with its routes, calls that lead a route to a function by its name,
 * and the paths that stand in front of routers.
 *
 * What: one walk over the whole tree, asked for by whoever compares routes with an API document; the rows of
 * shapes ROUTE and MOUNT decide. Layer: lang (private). Owns: the outline lives in the run's arena. Errors:
 * what cannot be read is left out. Threads: one run, one thread. */
#ifndef SL_LANG_OUTLINE_H
#define SL_LANG_OUTLINE_H

#include "lang/run.h"

/* When everything else is there. Makes scopes for what has none. */
void sl_outline_read(sl_run *run, TSNode root);

#endif
