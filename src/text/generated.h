/* Texts that a program wrote and no person edits.
 *
 * What: lines near the top that say so; the marks are generated from data/skip.json. Layer: text. Owns:
 * nothing. Errors: none. Threads: pure. */
#ifndef SL_TEXT_GENERATED_H
#define SL_TEXT_GENERATED_H

#include "base/str.h"

bool sl_text_is_generated(sl_str text);

/* Of the generator: a line that holds both, in this order. */
typedef struct sl_generated_mark {
    sl_str first, second; /* second may be empty */
} sl_generated_mark;
extern const sl_generated_mark sl_generated__marks[];
extern const uint32_t sl_generated__n_marks;

#endif
