/* A file at work in pieces: what cutting and joining share.
 *
 * What: pieces.c cuts the tree, keeps pieces under their keys and reads those that are new; pieces_join.c
 * adds a piece's facts to the file's. Layer: lang (private). Units: byte offsets. Owns: a piece its facts.
 * Errors: none. Threads: one run, one thread. */
#ifndef SL_LANG_CUTTER_H
#define SL_LANG_CUTTER_H

#include "lang/pieces.h"

typedef struct piece {
    uint64_t key; /* 0: not kept */
    uint32_t from;
    bool is_taken;
    sl_arena arena;
    sl_facts *facts; /* offsets as of when it was made */
    SL_VEC(sl_arm_note) notes;
    SL_VEC(sl_kept) kept;
} piece;

typedef struct cutter {
    sl_run *run;
    sl_piece_cache *old, *new; /* NULL: one-shot */
    uint32_t candidate;        /* next to be given out */
    sl_facts *whole;           /* facts of the file */
    sl_arena *arena;           /* of the file's facts */
    SL_VEC(sl_arm_note) notes;
    SL_VEC(sl_kept) kept;
    SL_VEC(sl_idx) outer_groups; /* groups whose container lies around pieces; found by range and kind */
    uint64_t
        context; /* of pieces that begin at context_from or behind it, among these siblings; 0: not known */
    uint32_t context_from;
} cutter;

/* pieces_join.c */
/* The frames are those around the piece. */
void sl_cutter__add(cutter *c, piece *p, TSNode node);

#endif
