/* The right word that a wrong one may stand for.
 *
 * What: candidates are offered one by one; the nearest few in edits are kept, nearest first.
 * Layer: base. Owns: nothing, borrows the words. Errors: none. Threads: pure. */
#ifndef SL_BASE_NEAREST_H
#define SL_BASE_NEAREST_H

#include "base/buf.h"

enum { SL_NEAREST_MAX = 3 };

typedef struct sl_nearest {
    sl_str wrong;
    sl_str best[SL_NEAREST_MAX];
    unsigned distance[SL_NEAREST_MAX];
    uint32_t n;
} sl_nearest;

void sl_nearest_consider(sl_nearest *nearest, sl_str candidate);
/* "'wrong'", and if there are any, "; did you mean 'a' or 'b'?" with those that are equally near. */
void sl_nearest_describe(const sl_nearest *nearest, sl_buf *out);

#endif
