/* What happened to a text since somebody last looked at it: one stretch of it that is another now.
 *
 * Layer: text. Units: byte offsets. Owns: nothing. Errors: none. Threads: pure. */
#ifndef SL_TEXT_CHANGE_H
#define SL_TEXT_CHANGE_H

#include "base/range.h"

typedef struct sl_change { /* zero: nothing happened */
    bool is_some;
    uint32_t from, old_to, new_to; /* [from, old_to) of the text then is [from, new_to) now */
} sl_change;

/* One more edit: [from, to) of the text as it is became `len` bytes. Several edits give the stretch that
 * holds all of them. */
void sl_change_add(sl_change *change, sl_range replaced, uint32_t len);

/* Where a range of then stands now; false: the change touches it. */
bool sl_change_move(const sl_change *change, sl_range *range);

#endif
