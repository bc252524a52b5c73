/* Conditions: the and/or/not tree around comparisons with a status.
 *
 * What: the maximal operator expression around a comparison is flattened to operands, operators and
 * parentheses (tokens.h) and built again with the pack's precedence table, one comparison (compare.h) at a
 * time; syntax trees of some grammars get it wrong.
 * Layer: lang (private). Owns: facts live in the run's arena. Errors: what is not understood becomes an
 * OPAQUE node. Threads: one run. */
#ifndef SL_LANG_CONDS_H
#define SL_LANG_CONDS_H

#include "lang/steps.h"

/* Remembers the expression around a comparison, or a call that asks for membership, at this frame; it is read
 * when all sites are known. */
void sl_cond_note(sl_run *run, uint32_t frame);
/* Remembers the label of the arm at this frame, if labels are patterns: what the subject is held against. */
void sl_cond_note_label(sl_run *run, uint32_t arm_frame, sl_range subject);
/* Makes the conditions of every expression noted. */
void sl_conds_make(sl_run *run);

#endif
