/* Neighbours: what the other members of a group say about a number that says little itself.
 *
 * FORBIDDEN = 401 is taken for a status by nothing: its name is another code's. Among NOT_FOUND = 404 and
 * CREATED = 201 it is one, with a wrong name. Layer: lang (private). Owns: nothing. Errors: none. Threads:
 * one run, one thread. */
#ifndef SL_LANG_NEIGHBOURS_H
#define SL_LANG_NEIGHBOURS_H

#include "lang/judge.h"

/* Raises possible sites to likely; call when all sites have their groups. */
void sl_neighbours_settle(sl_run *run);

#endif
