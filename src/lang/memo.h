/* What is kept of one version of a text, so that the next one costs what changed and no more.
 *
 * What: the byte scan's result and the imports; the rest is kept piece by piece (pieces.h). Layer: lang
 * (private). Units: byte offsets. Owns: its arena (release). Errors: none. Threads: belongs to its tree. */
#ifndef SL_LANG_MEMO_H
#define SL_LANG_MEMO_H

#include "lang/facts.h"
#include "lang/scan.h"

typedef struct sl_memo {
    sl_arena arena;
    bool has_scan, has_imports;
    sl_scan scan;
    SL_VEC(sl_import) imports; /* with strings of their own */
} sl_memo;

void sl_memo_init(sl_memo *memo);
void sl_memo_release(sl_memo *memo);
void sl_memo_keep_imports(sl_memo *memo, const sl_facts *facts);
/* The same import with strings of its own. */
sl_import sl_import_copy(sl_arena *arena, const sl_import *import);

#endif
