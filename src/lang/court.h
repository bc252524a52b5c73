/* One judgement at work: what its parts share.
 *
 * What: gather.c finds the rows that the chain's names open, fits.c and fits_*.c ask whether a row's
 * conditions hold, judge.c weighs the evidence and decides. Layer: lang (private). Owns: nothing. Errors:
 * none. Threads: one run, one thread. */
#ifndef SL_LANG_COURT_H
#define SL_LANG_COURT_H

#include "lang/judge.h"

enum { ALIASES_MAX = 4, ROWS_MAX = 96, WORDS_MAX = 128, OUTER_STEPS = 5 /* how far out `under` looks */ };

typedef struct court { /* one judgement */
    sl_run *run;
    const sl_claim *claim;
    const sl_chain *chain;
    uint16_t rows[ROWS_MAX]; /* of the pack, sorted */
    uint32_t n_rows;
    sl_verdict *verdict;
    /* About the row at hand: */
    uint32_t arg_step; /* of the call that it speaks of, or UINT32_MAX */
    sl_path subject;   /* name that it matched, with receivers behind it */
    bool has_subject;
    bool relational;      /* its operator is <, <=, > or >= */
    uint32_t group_frame; /* list, map or switch around, or SL_NONE */
    struct {
        sl_range name, value;
    } alias[ALIASES_MAX]; /* variables looked up already */
    uint32_t n_aliases;
} court;

/* gather.c */
void sl_court__add_path(court *c, sl_shape shape, const sl_path *path);
bool sl_court__is_getter(const court *c, const sl_path *path, uint32_t i);
sl_range sl_court__alias_of(court *c, const sl_path *path);
void sl_court__gather(court *c);

/* fits.c: does a row's condition hold? */
const sl_step *sl_court__step_at(const court *c, uint32_t i);
bool sl_court__is_step(const court *c, uint32_t i, sl_step_kind kind);
/* A keyword argument, or the value of a key. */
bool sl_court__is_keyed(const sl_step *step);
uint32_t sl_court__place_of(const sl_step *step);
bool sl_court__step_has_name(sl_run *run, const sl_step *step, sl_names names);
bool sl_court__position_fits(const sl_slot_path *slot, const sl_step *arg);
bool sl_court__receiver_fits(const court *c, const sl_row *row, const sl_path *path);
/* A name further out: keys, declarations, calls and the class around. */
bool sl_court__has_outer_name(court *c, uint32_t from, sl_names names);
bool sl_court__function_fits(const court *c, const sl_row *row);
bool sl_court__row_fits(court *c, const sl_row *row);

/* fits_calls.c */
bool sl_court__call_fits(court *c, const sl_row *row, const sl_step *call, sl_path *path);
/* Of a call: a name further up its chain, or the class around. */
bool sl_court__stands_under(const court *c, const sl_row *row, uint32_t frame);
bool sl_court__fits_arg(court *c, const sl_row *row);

/* fits_names.c */
bool sl_court__fits_named(court *c, const sl_row *row);
bool sl_court__fits_key(court *c, const sl_row *row);

/* fits_compare.c */
bool sl_court__fits_operator(court *c, const sl_row *row);
bool sl_court__fits_helper(court *c, const sl_row *row);

#endif
