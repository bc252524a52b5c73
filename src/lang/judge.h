/* Judgement: which row speaks for a candidate, and how sure that makes us.
 *
 * What: looks up the rows that the chain's names open, in the pack's order, custom ones first; the first
 * whose conditions hold and whose needs are met decides. Layer: lang (private). Owns: nothing. Errors: none.
 * Threads: one run, one thread. */
#ifndef SL_LANG_JUDGE_H
#define SL_LANG_JUDGE_H

#include "lang/steps.h"

typedef struct sl_claim { /* what stands there */
    uint32_t code;        /* 0: a class or a name */
    sl_spelling spelling;
    sl_range range;
} sl_claim;

typedef struct sl_verdict {
    const sl_row *row; /* NULL: none */
    sl_confidence confidence;
    uint32_t evidence;
    uint32_t call_frame; /* of the call whose slot it fills, or SL_NONE */
    uint32_t position;   /* of the argument in that call */
    sl_range name;       /* key, target or subject that spoke for it */
    bool is_vetoed;      /* a row says that it is something else */
    bool is_relational;  /* <, <=, >, >= */
} sl_verdict;

void sl_judge(sl_run *run, const sl_claim *claim, const sl_chain *chain, sl_verdict *out);

/* Same for a number in a comment or in a longer string, by the word in front of it: rows of shape TEXT. */
void sl_judge_text(sl_run *run, const sl_claim *claim, sl_range word, bool in_string, sl_verdict *out);

/* Same for a number that is a cell of a text ("/a, 404"): rows of shape COLUMN. */
void sl_judge_cell(sl_run *run, const sl_claim *claim, const sl_chain *chain, sl_verdict *out);

/* The first row of shape ARG that fits a call itself, whatever stands in its slots; NULL if none does. */
const sl_row *sl_judge_call(sl_run *run, uint32_t frame, sl_confidence *confidence, uint32_t *evidence);

/* Is the evidence all that the row asks for? */
bool sl_needs_are_met(const sl_row *row, uint32_t evidence);
/* Is the row about this code? */
bool sl_row_takes(const sl_row *row, uint32_t code);

/* Does a slot path point at this chain? Gives the step index of the ARG, or UINT32_MAX. */
uint32_t sl_slot_fits(sl_run *run, const sl_slot_path *slot, const sl_chain *chain);

#endif
