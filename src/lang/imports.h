/* Imports of a file, from the nodes near its root.
 *
 * Layer: lang (private). Owns: facts live in the run's arena. Errors: an import that no structure fits is not
 * seen. Threads: one run, one thread. */
#ifndef SL_LANG_IMPORTS_H
#define SL_LANG_IMPORTS_H

#include "lang/run.h"

void sl_imports_read(sl_run *run, TSNode root);

#endif
