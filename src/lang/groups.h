/* Groups: switches, maps, lists and blocks of constants that hold sites, with their arms.
 *
 * Layer: lang (private). Owns: facts live in the run's arena. Errors: none. Threads: one run, one thread. */
#ifndef SL_LANG_GROUPS_H
#define SL_LANG_GROUPS_H

#include "lang/steps.h"

/* Adds the site to the group around it, if its chain says that there is one. */
void sl_group_note(sl_run *run, const sl_chain *chain, sl_idx site);
/* Adds what a condition of an if / else-if chain compares its subject with, as arms of the chain's group. */
void sl_group_note_chain(sl_run *run, uint32_t chain_from, sl_idx cond);
/* Lays the arms out by group and links sites to them; call when all sites are known and in order. */
void sl_groups_make(sl_run *run);

#endif
