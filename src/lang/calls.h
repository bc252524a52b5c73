/* Call facts: what is given to an API that a row knows.
 *
 * Layer: lang (private). Owns: facts live in the run's arena. Errors: none. Threads: one run, one thread. */
#ifndef SL_LANG_CALLS_H
#define SL_LANG_CALLS_H

#include "lang/judge.h"

/* The fact of the call at this frame, made once; of a returned tuple too, whose elements are what a call is
 * given. */
sl_idx sl_call_make(sl_run *run, uint32_t frame, const sl_row *row);
/* Facts of the calls made on this one's result, as long as rows know them: what follows a status in a chain.
 */
void sl_call_follow(sl_run *run, uint32_t frame);
/* Links calls that stand in one chain: a().b() has a as its previous. */
void sl_calls_link(sl_facts *facts);
/* Index of the argument whose value holds the range, or SL_NONE. */
sl_idx sl_call_find_arg(const sl_run *run, sl_idx call, sl_range range);

#endif
