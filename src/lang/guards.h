/* Guards: what the condition of an if says of the code around it.
 *
 * What: for the condition of an if, where it is known to be true (its body) and where it is known to be false
 * (behind the if, where its body never comes to its end). Layer: lang (private). Owns: nothing. Errors: none;
 * what is not understood guards nothing. Threads: one run, one thread. */
#ifndef SL_LANG_GUARDS_H
#define SL_LANG_GUARDS_H

#include "lang/run.h"

/* Fills holds and fails of the conditions. The tree is the whole file's: what stands behind an if is no part
 * of its piece. */
void sl_guards_settle(sl_run *run, TSNode root);

#endif
