/* Which word speaks for a number that stands in text: in a comment, or inside a longer string.
 *
 * Layer: lang (private). Units: byte offsets. Owns: nothing. Errors: an empty range if there is none.
 * Threads: pure. */
#ifndef SL_LANG_WORDS_H
#define SL_LANG_WORDS_H

#include "base/range.h"

/* The word right in front of a number on its line, brackets and quotes between them left out:
 * @Success 200, :statuscode 404:, @returns {404}. */
sl_range sl_word_before(sl_str text, uint32_t from);

/* The name that an operator compares with the number: code=~"5..", [STATUS] == 200, $code -ne 200,
 * r.status in [200, 404]. Looks back no further than `start`. */
sl_range sl_word_compared(sl_str text, uint32_t start, uint32_t from, bool *is_relational);

#endif
