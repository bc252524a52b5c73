/* What is read of a text that cannot be parsed as a whole within its limits: its beginning, where imports
 * stand, and the lines around the candidates.
 *
 * What: a window is the largest block of lines, by indentation, that holds a candidate and is no longer than
 * a screen or two; they are parsed together, as if nothing stood between them. Layer: lang (private). Units:
 * byte offsets. Owns: the ranges live in the arena. Errors: a candidate in a line that is longer than a
 * window has none. Threads: pure. */
#ifndef SL_LANG_WINDOW_H
#define SL_LANG_WINDOW_H

#include "lang/scan.h"

#include <tree_sitter/api.h>

typedef struct sl_windows {
    SL_VEC(TSRange) ranges; /* in order, apart from each other */
} sl_windows;

void sl_windows_choose(sl_str text, const sl_scan *scan, sl_arena *arena, sl_windows *out);

#endif
