/* Imports of a file, from the nodes near its root.
 *
 * Layer: lang (private). Owns: facts live in the run's arena. Errors: an import that no structure fits is not
 * seen. Threads: one run, one thread. */
#ifndef SL_LANG_IMPORTS_H
#define SL_LANG_IMPORTS_H

#include "lang/parse.h"
#include "lang/run.h"

void sl_imports_read(sl_run *run, TSNode root);
/* The same result from the imports of the text before: only top nodes that changed are read. */
void sl_imports_read_again(sl_run *run, TSNode root, const sl_import *before, uint32_t n,
                           const sl_parsed *parsed);

#endif
