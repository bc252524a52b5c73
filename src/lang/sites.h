/* Sites: candidates that were judged, as facts.
 *
 * Layer: lang (private). Owns: facts live in the run's arena. Errors: none. Threads: one run, one thread. */
#ifndef SL_LANG_SITES_H
#define SL_LANG_SITES_H

#include "lang/run.h"

/* One candidate, with the frames down to it. */
void sl_site_visit(void *run, sl_frames *frames, const sl_candidate *candidate);

#endif
