/* Making one site: what sites.c, site_names.c and site_calls.c share.
 *
 * What: sites.c reads numbers, strings and comments; site_names.c constants and what a name stands for;
 * site_calls.c what stands in the slots of a call that is no candidate itself. Layer: lang (private). Units:
 * byte offsets, frames. Owns: facts live in the run's arena; a pointer to a site is good until the next one.
 * Errors: none. Threads: one run, one thread. */
#ifndef SL_LANG_SITE_H
#define SL_LANG_SITE_H

#include "lang/judge.h"

/* site.c */
/* Adds a site where the verdict says that one is, with its call and the statement around it; what it says and
 * where it stands is left to the caller. */
sl_site *sl_site__add(sl_run *run, const sl_verdict *verdict, const sl_chain *chain, uint32_t leaf_frame);
/* Once its range is known: links it with its argument, condition and group. */
void sl_site__finish(sl_run *run, sl_idx index, const sl_chain *chain);
/* The name that a chain gives its value. */
sl_range sl_site__name(sl_run *run, const sl_chain *chain);
/* Calls are made on the way up from what stands in them, so they stand where it does. */
void sl_site__place_calls(sl_run *run, uint32_t first, sl_idx scope);

/* site_names.c */
void sl_site__visit_word(sl_run *run, const sl_candidate *candidate);
void sl_site__visit_member(sl_run *run, const sl_candidate *candidate);

/* site_calls.c */
/* The call whose callee this word is, or SL_NONE. */
uint32_t sl_site__call_frame(sl_run *run, sl_range word);
void sl_site__visit_callee(sl_run *run, sl_range word);

#endif
