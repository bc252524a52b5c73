/* What is left of a subject where a condition stands: the conditions around it and those that returned before
 * it.
 *
 * Layer: rules, private to it. Owns: nothing, sets are values. Errors: what may have changed the subject in
 * between is no guard. Threads: pure. */
#ifndef SL_RULES_COND_GUARD_H
#define SL_RULES_COND_GUARD_H

#include "rules/cond_set.h"

/* Takes from `left` what the guards of the root condition do not leave of its subject. Gives the one that
 * alone rules out all that is wanted, else the nearest, else SL_NONE. */
sl_idx sl__apply_guards(const sl_facts *facts, sl_idx cond, sl_str key, const sl_set *wanted, sl_set *left);

#endif
