/* What a variable was given: got := w.Code, and later got != 200.
 *
 * What: the expression that a bare name was declared or assigned with last, looked for in the text of the
 * piece at hand, in front of its use. Layer: lang (private). Units: byte offsets. Owns: nothing. Errors:
 * none. Threads: pure. */
#ifndef SL_LANG_ALIAS_H
#define SL_LANG_ALIAS_H

#include "lang/run.h"

/* The expression, or an empty range. */
sl_range sl_alias_find(const sl_run *run, sl_range name);

#endif
