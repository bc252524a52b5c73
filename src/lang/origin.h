/* Where the name that a call starts with comes from.
 *
 * What: an import of the file, a global of the language, or something that the file declares itself. Only
 * what is proved is said: a rule about a signature must know whose function it speaks of. Layer: lang
 * (private). Owns: nothing. Errors: none. Threads: one run, one thread. */
#ifndef SL_LANG_ORIGIN_H
#define SL_LANG_ORIGIN_H

#include "lang/run.h"

/* Fills the origin of a call whose names and row are known. GLOBAL is a guess until sl_origins_settle. */
void sl_origin_set(const sl_run *run, sl_call *call);
/* A global that the file declares is none. Looks at the tree only if a call of a row with advice needs it. */
void sl_origins_settle(sl_run *run, TSNode root);

/* Is the module one of these, or a part of one? "fastapi.responses" is a part of "fastapi". */
bool sl_module_is_of(sl_str module, sl_strs modules);

#endif
