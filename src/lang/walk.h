/* Going down the tree to each candidate, keeping the way up.
 *
 * What: one walk over the tree in text order; subtrees without candidates are stepped over. At each candidate
 * the frames hold its ancestors, root first, and what was found out about them stays with them. Layer: lang.
 * Owns: sl_frames its array (release). Errors: nodes deeper than SL_DEPTH_MAX are not entered. Threads: one
 * walk, one thread. */
#ifndef SL_LANG_WALK_H
#define SL_LANG_WALK_H

#include "lang/inner.h"
#include "lang/scan.h"
#include "lang/structure.h"

enum { SL_DEPTH_MAX = 1000 /* hand-written code stays below 100; a frame is about 400 bytes */ };

typedef struct sl_frame {
    TSNode node;
    TSFieldId field; /* in its parent */
    uint32_t index;  /* among its parent's children; read it with sl_frame_index */
    bool is_counted; /* the index is what sl_frame_index gives */
    bool is_tried;   /* match has been looked for */
    sl_match match;
    sl_idx call, group, scope; /* facts made of it, or SL_NONE */
} sl_frame;

typedef struct sl_frames {
    sl_frame *at;
    uint32_t n, cap;
    sl_inner inner; /* trees inside the tree */
} sl_frames;

void sl_frames_release(sl_frames *frames);

/* Called at each candidate with the frames down to the node that holds it; the last frame is that node. */
typedef void sl_visit_fn(void *ctx, sl_frames *frames, const sl_candidate *candidate);
/* Visits candidates (by offset) inside the node of the last frame; the frames are then as before. */
void sl_visit_candidates(const struct sl_lang *lang, const sl_candidate *candidates, uint32_t n,
                         sl_frames *frames, sl_visit_fn *visit, void *ctx);
void sl_frames_push(sl_frames *frames, TSNode node, TSFieldId field, uint32_t index);

/* Visits the node of the last frame and all below it, parents first; the frames are then as before. */
typedef void sl_visit_node_fn(void *ctx, sl_frames *frames);
void sl_visit_nodes(const struct sl_lang *lang, sl_frames *frames, sl_visit_node_fn *visit, void *ctx);

/* Which of its parent's named children the frame's node is, comments not counted. Among very many children
 * commas and the like count, too: nobody asks for a position there. */
uint32_t sl_frame_index(sl_frames *frames, uint32_t at);
/* The structure of a frame, matched once. NULL if there is none. */
const sl_match *sl_frame_match(sl_frame *frame, const struct sl_lang *lang, sl_str text);

#endif
