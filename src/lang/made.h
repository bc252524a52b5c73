/* What a compared thing was made by, where its name was given far above: `const res = await fetch(url)`.
 *
 * Rows with `made` are tried while a piece of the tree is read, and see no further than the piece. Here the
 * whole function is looked through for what they did not see. Layer: lang (private). Owns: nothing. Errors:
 * none. Threads: one run, one thread. */
#ifndef SL_LANG_MADE_H
#define SL_LANG_MADE_H

#include "lang/judge.h"

/* The function's name in front of the brackets: "axios.get" of `await axios.get(url)`. */
sl_str sl_made_callee(sl_str value);
/* Gives compared sites the row that knows what made their subject; call when conditions and scopes are known.
 */
void sl_made_settle(sl_run *run);

#endif
