#include "lang/walk.h"

#include "base/arena.h"

#include <stdlib.h>

void sl_frames_release(sl_frames *frames)
{
    sl_inner_clear(&frames->inner);
    free(frames->at);
    *frames = (sl_frames){0};
}

static sl_frame *push(sl_frames *frames, TSNode node, TSFieldId field, uint32_t index)
{
    if (frames->n == frames->cap) {
        frames->cap = frames->cap ? frames->cap * 2 : 64;
        frames->at = sl_xrealloc(frames->at, frames->cap * sizeof *frames->at);
    }
    sl_frame *frame = &frames->at[frames->n++];
    frame->node = node;
    frame->field = field;
    frame->index = index;
    frame->is_counted = frame->is_tried = false;
    frame->call = frame->group = frame->scope = SL_NONE;
    return frame;
}

static bool counts(TSNode node)
{
    return ts_node_is_named(node) && !ts_node_is_extra(node);
}

enum { CHILDREN_COUNTED = 64 };

uint32_t sl_frame_index(sl_frames *frames, uint32_t at)
{
    sl_frame *frame = &frames->at[at];
    TSNode parent = at ? frames->at[at - 1].node : frame->node;
    if (frame->is_counted || ts_node_child_count(parent) > CHILDREN_COUNTED) return frame->index;
    uint32_t n = 0;
    for (uint32_t i = 0; i < frame->index; i++)
        n += counts(ts_node_child(parent, i));
    frame->is_counted = true;
    return frame->index = n;
}

/* Goes down to the child that ends behind `to`. Behind the last visible child may stand hidden tokens that
 * hold it: then that child is what is found, and none fits. */
static bool descend(TSTreeCursor *cursor, sl_frames *frames, uint32_t to)
{
    int64_t index = ts_tree_cursor_goto_first_child_for_byte(cursor, to);
    if (index < 0) return false;
    while (ts_node_end_byte(ts_tree_cursor_current_node(cursor)) <= to) {
        if (!ts_tree_cursor_goto_next_sibling(cursor)) {
            ts_tree_cursor_goto_parent(cursor);
            return false;
        }
        index++;
    }
    push(frames, ts_tree_cursor_current_node(cursor), ts_tree_cursor_current_field_id(cursor),
         (uint32_t)index);
    return true;
}

static bool is_leaf(const struct sl_lang *lang, TSNode node)
{
    TSSymbol symbol = ts_node_symbol(node);
    return symbol < lang->n_symbols && lang->leaf_kinds[symbol] != SL_LEAF_NONE &&
           lang->leaf_kinds[symbol] != SL_LEAF_STRING && lang->leaf_kinds[symbol] != SL_LEAF_TOKENS;
}

static bool enter(const struct sl_lang *lang, TSTreeCursor *cursor, sl_frames *frames, uint32_t to)
{
    if (is_leaf(lang, frames->at[frames->n - 1].node) || frames->n >= SL_DEPTH_MAX) return false;
    return descend(cursor, frames, to);
}

/* False at the node that the cursor was made for. */
static bool leave(TSTreeCursor *cursor, sl_frames *frames, uint32_t base)
{
    if (frames->n == base) return false;
    frames->n--;
    return ts_tree_cursor_goto_parent(cursor);
}

/* The last frame that still holds the candidate is where it stands, even if no leaf does. */
static void visit_here(sl_frames *frames, const sl_candidate *candidate, sl_visit_fn *visit, void *ctx)
{
    uint32_t n = frames->n;
    while (frames->n > 1 && ts_node_start_byte(frames->at[frames->n - 1].node) > candidate->from)
        frames->n--;
    visit(ctx, frames, candidate);
    frames->n = n;
}

void sl_frames_push(sl_frames *frames, TSNode node, TSFieldId field, uint32_t index)
{
    push(frames, node, field, index)->is_counted = true;
}

/* Goes on in the tree inside the last frame's tokens; gives the number of candidates visited there. */
static uint32_t visit_inner(const struct sl_lang *lang, const sl_candidate *candidates, uint32_t n,
                            sl_frames *frames, sl_visit_fn *visit, void *ctx)
{
    sl_frame *frame = &frames->at[frames->n - 1];
    if (!sl_is_tokens(lang, frame->node)) return 0;
    TSNode inner = sl_inner_open(&frames->inner, frame->node);
    if (ts_node_is_null(inner)) return 0;
    frame->node = inner;
    frame->is_tried = true; /* a container, whatever it looks like: the macro around it says what it is */
    frame->match.structure = NULL;
    uint32_t inside = 0;
    while (inside < n && candidates[inside].from < ts_node_end_byte(inner))
        inside++;
    sl_visit_candidates(lang, candidates, inside, frames, visit, ctx);
    return inside;
}

void sl_visit_candidates(const struct sl_lang *lang, const sl_candidate *candidates, uint32_t n,
                         sl_frames *frames, sl_visit_fn *visit, void *ctx)
{
    uint32_t base = frames->n;
    TSTreeCursor cursor = ts_tree_cursor_new(frames->at[base - 1].node);
    bool more = true;
    uint32_t inside;
    for (uint32_t i = 0; i < n && more;) {
        const sl_candidate *candidate = &candidates[i];
        TSNode node = frames->at[frames->n - 1].node;
        if (candidate->from >= ts_node_end_byte(node)) {
            more = leave(&cursor, frames, base);
        } else if (candidate->from >= ts_node_start_byte(node) &&
                   (inside = visit_inner(lang, candidate, n - i, frames, visit, ctx))) {
            i += inside;
        } else if (candidate->from < ts_node_start_byte(node) ||
                   !enter(lang, &cursor, frames, candidate->from)) {
            visit_here(frames, candidate, visit, ctx);
            i++;
        }
    }
    frames->n = base;
    ts_tree_cursor_delete(&cursor);
}

void sl_visit_nodes(const struct sl_lang *lang, sl_frames *frames, sl_visit_node_fn *visit, void *ctx)
{
    uint32_t base = frames->n, index[SL_DEPTH_MAX + 1];
    TSTreeCursor cursor = ts_tree_cursor_new(frames->at[base - 1].node);
    do {
        visit(ctx, frames);
        uint32_t depth = frames->n - base;
        bool may_enter = !is_leaf(lang, frames->at[frames->n - 1].node) && frames->n < SL_DEPTH_MAX;
        bool is_there = may_enter && ts_tree_cursor_goto_first_child(&cursor);
        index[depth + 1] = 0;
        depth += is_there;
        while (!is_there && depth) {
            frames->n--;
            is_there = ts_tree_cursor_goto_next_sibling(&cursor);
            if (is_there)
                index[depth]++;
            else
                depth -= ts_tree_cursor_goto_parent(&cursor);
        }
        if (is_there)
            push(frames, ts_tree_cursor_current_node(&cursor), ts_tree_cursor_current_field_id(&cursor),
                 index[depth]);
    } while (frames->n > base);
    ts_tree_cursor_delete(&cursor);
}

const sl_match *sl_frame_match(sl_frame *frame, const struct sl_lang *lang, sl_str text)
{
    if (!frame->is_tried) {
        sl_structure_match(lang, text, frame->node, &frame->match);
        frame->is_tried = true;
    }
    return frame->match.structure ? &frame->match : NULL;
}
