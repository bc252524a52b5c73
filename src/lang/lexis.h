/* Comments and strings of languages that share one grammar, shown to it in one form.
 *
 * What: a table of what opens and closes comments and strings; their bytes are replaced by marks that the
 * grammar knows (grammar/generic/grammar.js), byte for byte, so that every position stays. Layer: lang
 * (private). Units: bytes. Owns: the copy is the caller's (free). Errors: what is not closed ends with its
 * line, or with the text. Threads: pure. */
#ifndef SL_LANG_LEXIS_H
#define SL_LANG_LEXIS_H

#include "lang/pack.h"

/* The text as the grammar is to see it. Needs a language that has a lexis. */
char *sl_lexis_show(const sl_lexis *lexis, sl_str text);

#endif
