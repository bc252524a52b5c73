/* What a grammar itself says of a text, past the recogniser.
 *
 * Owns: nothing. Errors: a format without a grammar has no syntax errors. Threads: pure. */
#ifndef SL_TESTS_SYNTAX_H
#define SL_TESTS_SYNTAX_H

#include "lang/lang.h"
#include "lang/pack.h"

/* The tree of the text as the parser is shown it, for a language that has a grammar; the caller deletes it.
 */
TSTree *fx_tree_make(const sl_lang *lang, sl_str text);
/* Does a fresh tree of the text hold an error or a missing token? */
bool fx_has_syntax_error(const sl_lang *lang, sl_str text);

#endif
