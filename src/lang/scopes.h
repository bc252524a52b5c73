/* Scopes: the functions, handlers, classes and error paths that something was found in.
 *
 * What: made on the way up from a site, once each; what a piece of the tree cannot know of its own scopes,
 * because it stands in front of the piece, is read when the piece is added for the first time. Layer: lang
 * (private). Owns: facts live in the run's arena. Errors: none. Threads: one run, one thread. */
#ifndef SL_LANG_SCOPES_H
#define SL_LANG_SCOPES_H

#include "lang/run.h"

/* The scope around a frame; SL_NONE: it lies around the piece at hand. */
sl_idx sl_scope_at(sl_run *run, uint32_t frame);
/* Reads again what stands around the piece. The run is the file's, its frames lead to the piece. */
void sl_scope_reopen(sl_run *run, TSNode piece, sl_scope *scope);
/* When everything is there: what is declared finds its function, and functions find their routes by name. */
void sl_scopes_settle(sl_run *run, TSNode root);
/* What a decorator or the comment above declares, it declares of the function below. */
void sl_scopes_settle_declared(sl_run *run);

#endif
