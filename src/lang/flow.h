/* Local flow: numbers that reach a status slot through a variable or a function of the same file.
 *
 * What: a literal that no row takes, but that is given to a function, or put into a variable, is kept; when
 * the walk is over, the function's body and the variable's uses are judged like any candidate. A parameter
 * that reaches a status slot makes the function a wrapper, whatever its name. Layer: lang (private). Owns:
 * facts live in the run's arena. Errors: none. Threads: one run, one thread. */
#ifndef SL_LANG_FLOW_H
#define SL_LANG_FLOW_H

#include "lang/steps.h"

/* Keeps a site that was not (or hardly) believed, if its chain leads into a call or a variable. */
void sl_flow_keep(sl_run *run, const sl_chain *chain, const sl_site *site);
/* Looks where the kept ones lead and adds those that reach a slot. */
void sl_flow_settle(sl_run *run, TSNode root);

#endif
