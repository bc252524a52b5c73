#include "lang/climb.h"

bool sl_climb__is_same(const sl_run *run, TSNode captured, TSNode node)
{
    if (ts_node_is_null(captured)) return false;
    return ts_node_eq(captured, node) || ts_node_eq(sl_inner_find(&run->frames->inner, captured), node);
}

sl_step *sl_climb__add(sl_chain *chain, sl_step_kind kind, uint32_t frame)
{
    if (chain->n == SL_STEPS_MAX) return NULL;
    sl_step *step = &chain->step[chain->n++];
    *step = (sl_step){.kind = kind, .frame = frame};
    return step;
}

void sl_climb__add_at(sl_chain *chain, sl_step_kind kind, uint32_t frame, uint32_t position, uint32_t count)
{
    sl_step *step = sl_climb__add(chain, kind, frame);
    if (!step) return;
    step->position = position;
    step->count = count;
}

bool sl_climb__enters_by(const climb *c, sl_capture capture)
{
    TSNode captured = sl_match_node(c->match, capture), child = c->run->frames->at[c->child].node;
    if (ts_node_is_null(captured)) return false;
    bool is_first_part = c->child == c->leaf && ts_node_start_byte(captured) == c->whole_from &&
                         ts_node_end_byte(captured) <= ts_node_start_byte(child);
    return is_first_part || sl_climb__is_same(c->run, captured, child);
}

sl_range sl_climb__between(const sl_run *run, sl_range a, sl_range b)
{
    sl_range gap = a.to <= b.from ? (sl_range){a.to, b.from} : (sl_range){b.to, a.from};
    sl_str text = sl_str_trim(sl_range_of(run->text, gap));
    uint32_t from = text.len ? (uint32_t)(text.ptr - run->text.ptr) : gap.from;
    return (sl_range){from, from + (uint32_t)text.len};
}

bool sl_climb__takes_arguments(sl_struct_kind kind)
{
    return kind == SL_ST_CALL || kind == SL_ST_NEW || kind == SL_ST_ANNOTATION;
}

static verdict climb_structure(climb *c)
{
    switch (c->match->structure->kind) {
    case SL_ST_CALL:
    case SL_ST_NEW:
    case SL_ST_ANNOTATION: return sl_climb__call(c);
    case SL_ST_KEYWORD: return sl_climb__value(c, SL_STEP_KEYWORD);
    case SL_ST_PAIR: return sl_climb__pair(c);
    case SL_ST_OBJECT: return sl_climb__object(c);
    case SL_ST_LIST: return sl_climb__list(c);
    case SL_ST_ASSIGN: return sl_climb__assign(c);
    case SL_ST_DECLARE: return sl_climb__declare(c);
    case SL_ST_RETURN: return sl_climb__return(c);
    case SL_ST_COMPARE:
    case SL_ST_IN: return sl_climb__compare(c);
    case SL_ST_LOGIC: return sl_climb__logic(c);
    case SL_ST_CASE: return sl_climb__case(c);
    case SL_ST_SWITCH: return sl_climb__switch(c);
    case SL_ST_INDEX: return sl_climb__index(c);
    case SL_ST_RANGE: c->chain->in_range = true; return GO_ON;
    case SL_ST_THROUGH: return sl_climb__through(c);
    case SL_ST_IF: return sl_climb__if(c);
    case SL_ST_FALLBACK: return sl_climb__fallback(c);
    case SL_ST_FUNCTION: return sl_climb__function(c);
    case SL_ST_TYPE: return sl_climb__value(c, SL_STEP_TYPE);
    case SL_ST_STATEMENT: return sl_climb__statement(c);
    case SL_ST_BLOCK: return sl_climb__block(c);
    case SL_ST_CLASS: sl_climb__add(c->chain, SL_STEP_CLASS, c->parent); return STOP;
    default: return STOP;
    }
}

static bool is_captured(const climb *c, TSNode node)
{
    for (uint8_t i = 0; i < c->match->n; i++)
        if (sl_climb__is_same(c->run, c->match->nodes[i], node)) return true;
    return false;
}

/* Nodes without a meaning of their own stand between child and parent. The structure captures the child or
 * the one right above it as a whole: argument lists and the like; anything else there (a minus sign) ends the
 * chain. */
static verdict climb_container(climb *c)
{
    sl_frame *frames = c->run->frames->at;
    uint32_t container = is_captured(c, frames[c->child].node) ? c->child : c->child - 1;
    TSNode node = frames[container].node;
    sl_struct_kind kind = c->match->structure->kind;
    if (!is_captured(c, node)) return STOP;
    bool is_args = sl_climb__is_same(c->run, sl_match_node(c->match, SL_CAP_ARGS), node);
    if (is_args && sl_climb__takes_arguments(kind))
        return sl_climb__argument(c, sl_frame_index(c->run->frames, container + 1), sl_count_children(node));
    if (is_args && kind == SL_ST_LIST)
        return sl_climb__element(c, sl_frame_index(c->run->frames, container + 1), sl_count_children(node));
    c->child = container;
    return climb_structure(c);
}

void sl_chain_read_part(sl_run *run, uint32_t leaf_frame, uint32_t whole_from, sl_chain *out)
{
    out->n = out->n_casts = 0;
    out->is_fallback = out->in_range = out->is_pattern = false;
    out->arm = SL_NONE;
    out->beside = (sl_range){0, 0};
    sl_frame *frames = run->frames->at;
    climb c = {.run = run, .chain = out, .leaf = leaf_frame, .whole_from = whole_from};
    const sl_match *own = sl_frame_match(&frames[leaf_frame], run->lang, run->text);
    if (own && own->structure->kind == SL_ST_PAIR)
        sl_climb__add(out, SL_STEP_PAIR_VALUE, leaf_frame); /* {status} */
    for (uint32_t i = leaf_frame; i > 0; i = c.parent) {
        c.child = i;
        c.match = NULL;
        for (c.parent = i; c.parent > 0 && i - c.parent <= CONTAINERS_MAX && !c.match;)
            c.match = sl_frame_match(&frames[--c.parent], run->lang, run->text);
        if (!c.match) return;
        verdict next = c.parent + 1 == i ? climb_structure(&c) : climb_container(&c);
        if (next == STOP) return;
    }
}

void sl_chain_read(sl_run *run, uint32_t leaf_frame, sl_chain *out)
{
    sl_chain_read_part(run, leaf_frame, UINT32_MAX, out);
}
