/* Which headers a response is given in the call that makes it.
 *
 * What: names in the argument or option that a row calls headers, and whether that is all there can be: a
 * literal, in a call whose result is returned as it is. Textual, so that every language's literals read
 * alike. Layer: lang (private). Owns: names live in the run's arena. Errors: what cannot be read is not
 * complete. */
#ifndef SL_LANG_HEADERS_H
#define SL_LANG_HEADERS_H

#include "lang/steps.h"

/* Fills headers and headers_complete of a call whose arguments are known. */
void sl_headers_read(sl_run *run, uint32_t frame, sl_call *call);

#endif
