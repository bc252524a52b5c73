/* Names of statuses that a file registers with its framework.
 *
 * What: statements that a text of the pack's `registers` opens and that hold a code: the symbols, keys and
 * phrases in them are names from then on (SYMBOL_TO_STATUS_CODE[:teapot] = 418). Textual: such statements
 * are short and plain wherever they stand. Layer: lang (private). Owns: names live in the arena. Errors:
 * none. Threads: pure. */
#ifndef SL_LANG_REGISTERED_H
#define SL_LANG_REGISTERED_H

#include "lang/surface.h"

void sl_registered_read(const sl_lang *lang, sl_str text, sl_arena *arena, sl_surface *out);

#endif
