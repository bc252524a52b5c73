/* The way up from a candidate, as a chain of meanings: argument 0 of call status, value of key statusCode ...
 *
 * What: reads the frames above a leaf through the structures of the pack. Layer: lang (private). Owns:
 * nothing. Errors: what no structure explains ends the chain. Threads: one run, one thread. */
#ifndef SL_LANG_STEPS_H
#define SL_LANG_STEPS_H

#include "lang/run.h"

typedef enum sl_step_kind {
    SL_STEP_ARG,
    SL_STEP_RECEIVER,
    SL_STEP_KEYWORD,
    SL_STEP_PAIR_VALUE,
    SL_STEP_PAIR_KEY,
    SL_STEP_ELEMENT,
    SL_STEP_OBJECT,
    SL_STEP_ASSIGN,
    SL_STEP_DECLARE,
    SL_STEP_RETURN,
    SL_STEP_COMPARE,
    SL_STEP_CASE,
    SL_STEP_INDEX,
    SL_STEP_TYPE,
    SL_STEP_CLASS
} sl_step_kind;

typedef struct sl_step {
    sl_step_kind kind;
    uint32_t frame;    /* of the structure */
    uint32_t position; /* ARG, ELEMENT: 0-based */
    uint32_t count;    /* ARG, ELEMENT: of arguments or elements */
    bool is_tuple;     /* ELEMENT */
    sl_range subject;  /* COMPARE, CASE: what it is compared with */
    sl_range second;   /* COMPARE in a chain: the neighbour on the other side; empty if none */
    sl_range op;       /* COMPARE */
} sl_step;

enum { SL_STEPS_MAX = 14, SL_CASTS_MAX = 2 };

typedef struct sl_chain {
    sl_step step[SL_STEPS_MAX];
    uint32_t n;
    bool is_fallback;           /* through ||, ??, ?:, an arm of a switch that has a value */
    sl_range beside;            /* what it stands in for: the other side of the innermost || or ?? */
    bool in_range;              /* an end of 400..499 */
    bool is_pattern;            /* matched against: a case label, the left side of a match, a parameter */
    uint32_t arm;               /* frame of the arm of a switch whose whole value it is; SL_NONE: of none */
    sl_step cast[SL_CASTS_MAX]; /* calls that the way led through without a step: (HttpStatusCode)404 */
    uint32_t n_casts;
} sl_chain;

void sl_chain_read(sl_run *run, uint32_t leaf_frame, sl_chain *out);
/* The same from the last part of a name whose first part begins at whole_from: both are siblings in flat
 * grammars.
 */
void sl_chain_read_part(sl_run *run, uint32_t leaf_frame, uint32_t whole_from, sl_chain *out);

/* The outermost frame from this one up that holds no more than the range: a name with what belongs to it. */
uint32_t sl_frame_of_whole(const sl_run *run, sl_range whole, uint32_t frame);

/* Path of the name that a step is about: callee, key, target, table, alias; its parts beyond the first are
 * receivers. */
void sl_step_path(sl_run *run, const sl_step *step, sl_path *out);
/* Frame's match, for captures. */
const sl_match *sl_step_match(sl_run *run, const sl_step *step);
/* What the key of a pair stands for; null if nothing. */
TSNode sl_step_value(sl_run *run, const sl_step *step);
/* Number of named children of a node, comments not counted. */
uint32_t sl_count_children(TSNode node);
/* Is it the last named child, comments not counted? */
bool sl_is_last_child(TSNode parent, TSNode child);

#endif
