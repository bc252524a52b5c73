/* What find and why say of a site as JSON.
 *
 * Layer: cli (private to the folder). Owns: nothing, appends to the caller's buffer. Errors: none. Threads:
 * pure. The members are described in docs/formats.md. */
#ifndef SL_CLI_SITE_H
#define SL_CLI_SITE_H

#include "engine/engine.h"

/* Members of an object, without its braces; `text` is what stands there. */
void sl_site_put(const sl_site *site, sl_str text, const sl_lang *lang, sl_buf *out);

#endif
