/* One of several values: `x in (200, 201)`, `[200, 201].includes(x)`, `x.between?(200, 299)`.
 *
 * Layer: lang (private). Owns: facts live in the run's arena. Errors: a list of which one value is not known
 * is none. Threads: one run, one thread. */
#ifndef SL_LANG_MEMBERSHIP_H
#define SL_LANG_MEMBERSHIP_H

#include "lang/operands.h"

/* left in right, or not in it; OPAQUE if it is not understood. */
sl_idx sl_compare_members(sl_run *run, const sl_operand *left, const sl_operand *right, bool negated);
/* By its name: is this a call of the sets $members and $bounds? */
bool sl_asks_for_membership(const sl_run *run, TSNode call);
/* The same by a call, or SL_NONE. */
sl_idx sl_compare_call(sl_run *run, const sl_operand *operand);

#endif
