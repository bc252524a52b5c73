/* Conditions and how they are made of operands: the nodes of conds.h, one comparison at a time.
 *
 * Layer: lang (private). Owns: facts live in the run's arena; a pointer to a condition is good until the next
 * one is made. Errors: what is not understood becomes an OPAQUE node. Threads: one run, one thread. */
#ifndef SL_LANG_COMPARE_H
#define SL_LANG_COMPARE_H

#include "lang/operands.h"
#include "lang/tokens.h"

/* ---- nodes ---- */

sl_idx sl_cond_new(sl_run *run, sl_cond_kind kind, sl_range range);
sl_cond *sl_cond_at(const sl_run *run, sl_idx index);
/* Adds a last child, and makes the parent as long as it needs to be; SL_NONE is no child. */
void sl_cond_adopt(sl_run *run, sl_idx parent, sl_idx child);
/* A value used as a condition by itself. */
sl_idx sl_cond_of_operand(sl_run *run, const sl_operand *operand);

/* ---- comparisons ---- */

bool sl_is_comparison(uint8_t meaning);
/* left == right */
sl_idx sl_compare_values(sl_run *run, const sl_operand *left, const sl_token *op, const sl_operand *right);

#endif
