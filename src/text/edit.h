/* Text edits: replacing byte ranges of a text.
 *
 * Layer: text. Units: byte offsets of the text before any edit. Owns: nothing; texts are borrowed.
 * Errors: overlapping edits are refused as a whole. Threads: pure. */
#ifndef SL_TEXT_EDIT_H
#define SL_TEXT_EDIT_H

#include "base/buf.h"
#include "base/range.h"

typedef struct sl_edit {
    sl_range range; /* empty: an insertion in front of range.from */
    sl_str text;
} sl_edit;

/* Sorts by position (stable for insertions at one place) and tells whether no two overlap. */
bool sl_edits_sort(sl_edit *edits, size_t n);

/* Appends the edited text to `out`. False, and nothing appended, if edits overlap or leave the text. */
bool sl_edits_apply(sl_str text, sl_edit *edits, size_t n, sl_buf *out);

#endif
