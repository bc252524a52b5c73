/* One walk up from a leaf at work: what its parts share.
 *
 * What: steps.c goes from structure to structure; climb_calls.c, climb_operators.c and climb_names.c say what
 * each kind of structure means for what stands in it; step_names.c reads what a step is called. Layer: lang
 * (private). Units: byte offsets. Owns: nothing. Errors: none. Threads: one run, one thread. */
#ifndef SL_LANG_CLIMB_H
#define SL_LANG_CLIMB_H

#include "lang/steps.h"

enum { CONTAINERS_MAX = 3 /* nodes without a meaning between a structure and what it captures */ };

/* What the walk up does next. */
typedef enum verdict { STOP, GO_ON } verdict;

typedef struct climb {
    sl_run *run;
    sl_chain *chain;
    const sl_match *match;
    uint32_t parent; /* frame of the structure */
    uint32_t child;  /* frame below it on the way */
    uint32_t leaf;
    uint32_t whole_from; /* where the constant begins, if its parts are siblings (Dart) */
} climb;

/* steps.c */
/* NULL if the chain is full. */
sl_step *sl_climb__add(sl_chain *chain, sl_step_kind kind, uint32_t frame);
void sl_climb__add_at(sl_chain *chain, sl_step_kind kind, uint32_t frame, uint32_t position, uint32_t count);
/* Is the captured node this one, or does it hold nothing else? */
bool sl_climb__is_same(const sl_run *run, TSNode captured, TSNode node);
bool sl_climb__enters_by(const climb *c, sl_capture capture);
/* Does this kind of structure take arguments? */
bool sl_climb__takes_arguments(sl_struct_kind kind);
/* The text between two operands, blanks cut off: the operator. */
sl_range sl_climb__between(const sl_run *run, sl_range a, sl_range b);

/* climb_calls.c: calls, and what holds several values */
verdict sl_climb__argument(climb *c, uint32_t position, uint32_t count);
verdict sl_climb__element(climb *c, uint32_t position, uint32_t count);
verdict sl_climb__call(climb *c);
verdict sl_climb__pair(climb *c);
verdict sl_climb__object(climb *c);
verdict sl_climb__list(climb *c);

/* climb_operators.c: operators, and what chooses between values */
verdict sl_climb__compare(climb *c);
verdict sl_climb__logic(climb *c);
verdict sl_climb__case(climb *c);
verdict sl_climb__return(climb *c);
verdict sl_climb__switch(climb *c);
verdict sl_climb__index(climb *c);
verdict sl_climb__fallback(climb *c);
verdict sl_climb__if(climb *c);

/* climb_names.c: what gets a name, and the blocks and functions around it */
verdict sl_climb__value(climb *c, sl_step_kind kind);
verdict sl_climb__declare(climb *c);
verdict sl_climb__assign(climb *c);
verdict sl_climb__through(climb *c);
/* The first step gets the name of the struct's field that it is the value of, by its place. */
void sl_climb__name_field(climb *c);
verdict sl_climb__function(climb *c);
verdict sl_climb__statement(const climb *c);
verdict sl_climb__block(const climb *c);

/* step_names.c */
/* The callee of the call at this frame. */
sl_range sl_step__callee(const sl_run *run, uint32_t frame, const sl_match *match);
void sl_step__read_callee(const sl_run *run, sl_range callee, sl_path *out);

#endif
