/* What a file has to hold to define something for other files: names that may stand in a status slot, and
 * numbers that have a name.
 *
 * What: one pass over the bytes that collects the identifiers behind words that open a slot: `status(code)`,
 * `status_code=code`, `{ status }`, and numbers behind a constant's name: `MISSING = 404`. Knows no syntax; a
 * file without any is not parsed. Layer: lang (private). Units: byte offsets. Owns: candidates live in the
 * arena. Errors: none. Threads: pure. */
#ifndef SL_LANG_VALUES_H
#define SL_LANG_VALUES_H

#include "lang/scan.h"

struct sl_hints;

void sl_values_scan(const struct sl_lang *lang, sl_str text, sl_arena *arena, sl_scan *out);
/* The same, and the names of what was found, in the arena `keep`. */
void sl_values_hint(const struct sl_lang *lang, sl_str text, sl_arena *arena, sl_scan *out, sl_arena *keep,
                    struct sl_hints *hints);

#endif
