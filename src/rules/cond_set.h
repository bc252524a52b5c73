/* Sets of statuses, and what a condition leaves of them.
 *
 * What: for one subject, the statuses with which a condition can come out true, and those with which it can
 * come out false, whatever everything else in it says. Domain: 0-999, what three digits can hold (RFC 9112,
 * section 4). Layer: rules, private to it. Owns: nothing, sets are values. Errors: none. Threads: pure. */
#ifndef SL_RULES_COND_SET_H
#define SL_RULES_COND_SET_H

#include "rules/check.h"

enum { SL_SET_WORDS = 16 }; /* 16 x 64 bits hold 0-999 */

typedef struct sl_set {
    uint64_t bits[SL_SET_WORDS];
} sl_set;

typedef struct sl_outcome {
    sl_set can_be_true, can_be_false;
} sl_outcome;

bool sl_set_is_empty(const sl_set *set);
/* Evaluates the condition for the subject with this key. */
sl_outcome sl_cond_outcome(const sl_facts *facts, sl_idx cond, sl_str subject_key);
/* The first stable subject under a node that is compared with a site believed at least so much; empty if
 * none. */
sl_str sl_cond_subject(const sl_facts *facts, sl_idx cond, sl_confidence least);
/* All of them, in order; how many. */
enum { SL_SUBJECTS_MAX = 8 };
uint32_t sl_cond_subjects(const sl_facts *facts, sl_idx cond, sl_confidence least,
                          sl_str keys[static SL_SUBJECTS_MAX]);
/* Where a finding about this condition stands: without what follows and says nothing of a status. */
sl_range sl_cond_place(const sl_facts *facts, sl_idx cond);
bool sl_cond_has_literal(const sl_facts *facts, sl_idx cond);
/* "below 200", "at least 300", "200", "one of 200, 201": what a condition asks of the subject. */
sl_str sl_cond_words(const sl_facts *facts, sl_idx cond, sl_str subject_key, sl_arena *arena);

/* Would the other connective decide it as well? `s == 200 || s != 200` says nothing with `&&` either. */
bool sl_cond_is_decided_either_way(const sl_facts *facts, sl_idx cond, sl_str subject_key);

/* Stands a call between two comparisons of this subject? What it does may give the second another value. */
bool sl_cond_is_interrupted(const sl_facts *facts, sl_idx cond, sl_str subject_key);

/* Is anything above 1000 asked for, too? Then the number is a close code of WebSocket or some such. */
bool sl_cond_goes_beyond(const sl_facts *facts, sl_idx cond);

#endif
