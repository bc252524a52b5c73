/* An operator expression as a row of operands, operators and parentheses.
 *
 * What: flattens the syntax tree, which some grammars build with the wrong precedence; conds.c builds it
 * again. Layer: lang (private). Units: byte offsets. Owns: nothing; the room is the caller's. Errors:
 * is_too_long. Threads: one run, one thread. */
#ifndef SL_LANG_TOKENS_H
#define SL_LANG_TOKENS_H

#include "lang/run.h"

enum {
    SL_TOKENS_MAX = 256, /* a longer condition was not written by hand */
    SL_NESTING_MAX = 64
};

typedef enum sl_token_kind { SL_TOKEN_OPERAND, SL_TOKEN_INFIX, SL_TOKEN_OPEN, SL_TOKEN_CLOSE } sl_token_kind;

typedef struct sl_token {
    sl_token_kind kind;
    sl_range range;
    const sl_infix *infix;
    TSNode node;  /* of an operand */
    bool is_form; /* OPEN: the parentheses belong to the expression, as in Lisp */
} sl_token;

typedef struct sl_tokens { /* large: `n` says how much of it holds anything */
    sl_run *run;
    sl_token at[SL_TOKENS_MAX];
    uint32_t n;
    bool is_too_long;
} sl_tokens;

/* Is this node a part of an operator expression, and no operand of it? */
bool sl_is_operator(const sl_run *run, const sl_match *match, TSNode node);
/* Overwrites what `out` holds. */
void sl_tokens_read(sl_run *run, TSNode expression, sl_tokens *out);

#endif
