/* Rows of tokens, read by the pack's precedence table into conditions.
 *
 * Layer: lang (private). Owns: facts live in the run's arena. Errors: where an operator stands that no table
 * knows, what holds it says nothing. Threads: one run, one thread. */
#ifndef SL_LANG_PRECEDENCE_H
#define SL_LANG_PRECEDENCE_H

#include "lang/operands.h"
#include "lang/tokens.h"

/* The condition that the tokens make, or SL_NONE for a value. With a subject they are a pattern that it is
 * held against: `>= 400 and < 500`. */
sl_idx sl_precedence_read(sl_run *run, const sl_tokens *tokens, const sl_operand *subject);

#endif
