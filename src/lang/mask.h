/* What the parser is shown instead of the text where that would lead it astray.
 *
 * What: texts that a grammar stumbles over, and marks of template engines ({{ value }}, {% if %}), replaced
 * byte for byte, so that every position stays. Layer: lang (private). Units: bytes. Owns: the copy is the
 * caller's (free). Errors: none. Threads: pure. */
#ifndef SL_LANG_MASK_H
#define SL_LANG_MASK_H

#include "lang/pack.h"

/* A copy of the text with what the language masks replaced; NULL if there is nothing to replace. */
char *sl_mask_text(const struct sl_lang *lang, sl_str text);

#endif
