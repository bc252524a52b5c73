/* Repairs of conditions: the other connective, the comparison that was left out.
 *
 * Layer: rules, private to it. Owns: results live in the run's arena. Errors: no fix where the text between
 * the parts is not a plain operator. Threads: pure. */
#ifndef SL_RULES_COND_FIX_H
#define SL_RULES_COND_FIX_H

#include "rules/cond_set.h"

/* "||" for "&&", "or" for "and", and the other way round; empty if the node is neither, or more than the
 * operator stands between its parts. */
sl_str sl__other_connective(const sl_facts *facts, sl_idx cond, sl_str subject_key);
/* Writes the other connective between all children. */
void sl__fix_connective(sl_check *check, sl_finding *finding, sl_idx cond, sl_str subject_key);
/* Compares a bare number with what its neighbour compares: `s == 200 || 201` becomes `s == 200 || s == 201`.
 */
void sl__fix_literal(sl_check *check, sl_finding *finding, sl_idx cond, sl_str subject_key);

#endif
