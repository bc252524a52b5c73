/* Operands of an operator expression: what number one is, and what subject it names.
 *
 * Layer: lang (private). Units: byte offsets. Owns: keys live in the run's arena. Errors: none. Threads: one
 * run, one thread. */
#ifndef SL_LANG_OPERANDS_H
#define SL_LANG_OPERANDS_H

#include "lang/run.h"

typedef struct sl_operand { /* or an arithmetic expression over one */
    sl_range range;
    TSNode node; /* null if several nodes make it up */
    sl_arith arith;
    sl_idx cond; /* a parenthesised or compared expression instead of an operand, or SL_NONE */
} sl_operand;

/* A number or constant alone: its value, and its site or SL_NONE. */
bool sl_operand_number(const sl_run *run, const sl_operand *operand, uint32_t *number, sl_idx *site);
/* The condition is about this operand. */
void sl_operand_set_subject(sl_run *run, const sl_operand *operand, sl_cond *cond);

#endif
