/* What rules about handlers share.
 *
 * Layer: rules, private to it. Owns: nothing. Errors: none. Threads: one run, one thread. */
#ifndef SL_RULES_HANDLER_H
#define SL_RULES_HANDLER_H

#include "rules/check.h"

/* The handler that a scope belongs to: itself, or the one around a nameless function or an error path.
 * SL_NONE: none that is known. */
sl_idx sl__handler_of(const sl_facts *facts, sl_idx scope);
/* Is this a status that the function answers with, not one that it looks for, or writes into a body? */
bool sl__is_answer(const sl_site *site);

/* A status that its function answers with and that the function's declaration (its documentation, if
 * `in_text`) leaves out. Nothing is left out where nothing is listed, or where the list cannot be read to its
 * end. */
bool sl__is_left_out(const sl_facts *facts, const sl_site *site, bool in_text);
/* "200 and 404": what the function of the site lists. */
sl_str sl__listed(const sl_check *check, const sl_site *site, bool in_text);

#endif
