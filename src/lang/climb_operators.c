#include "lang/climb.h"

#include "lang/pairs.h"

#include <string.h>

/* The operands beside `child` in its parent; empty where there is none. Asked of the parent, which has few
 * children: tree-sitter finds siblings from the root down. */
static void find_neighbours(TSNode parent, TSNode child, sl_range *before, sl_range *after)
{
    uint32_t n = ts_node_named_child_count(parent);
    bool seen = false;
    *before = *after = (sl_range){0, 0};
    for (uint32_t i = 0; i < n; i++) {
        TSNode node = ts_node_named_child(parent, i);
        if (ts_node_is_extra(node)) continue;
        if (ts_node_eq(node, child))
            seen = true;
        else if (!seen)
            *before = sl_node_range(node);
        else {
            *after = sl_node_range(node);
            return;
        }
    }
}

static sl_range captured_other(const climb *c)
{
    const sl_run *run = c->run;
    sl_match match;
    if (!sl_climb__enters_by(c, SL_CAP_LEFT)) return sl_match_range(c->match, SL_CAP_LEFT);
    TSNode right = sl_match_node(c->match, SL_CAP_RIGHT);
    while (!ts_node_is_null(right) && sl_structure_match(run->lang, run->text, right, &match) &&
           match.structure->kind == SL_ST_LOGIC)
        right = ts_node_named_child(right, 0); /* `500 <= (s && s < 600)`: see climb_logic */
    return ts_node_is_null(right) ? (sl_range){0, 0} : sl_node_range(right);
}

/* All that stands on the other side of the operator: operands of flat chains are several nodes. */
static sl_range across(const climb *c, sl_range op)
{
    sl_range whole = sl_node_range(c->run->frames->at[c->parent].node);
    bool in_front = ts_node_start_byte(c->run->frames->at[c->child].node) < op.from;
    return in_front ? (sl_range){op.to, whole.to} : (sl_range){whole.from, op.from};
}

/* 200...299 ~= code: an end of a range, wherever the tree puts it (Swift). */
static bool is_range_end(sl_str text, sl_range own)
{
    bool starts = own.to + 2 <= text.len && text.ptr[own.to] == '.' && text.ptr[own.to + 1] == '.';
    bool ends = own.from >= 3 && text.ptr[own.from - 3] == '.' && text.ptr[own.from - 2] == '.';
    return starts || ends;
}

/* The operator stands in front of all its operands. */
static bool is_prefix(const climb *c)
{
    TSNode op = sl_match_node(c->match, SL_CAP_OP);
    return !ts_node_is_null(op) && ts_node_eq(op, ts_node_named_child(c->run->frames->at[c->parent].node, 0));
}

verdict sl_climb__compare(climb *c)
{
    TSNode child = c->run->frames->at[c->child].node;
    sl_range own = sl_node_range(child), before, after;
    find_neighbours(c->run->frames->at[c->parent].node, child, &before, &after);
    sl_step *step = sl_climb__add(c->chain, SL_STEP_COMPARE, c->parent);
    if (!step) return STOP;
    if (!ts_node_is_null(sl_match_node(c->match, SL_CAP_LEFT))) {
        before = captured_other(c);
        after = (sl_range){0, 0};
    } else if (is_prefix(c) && sl_match_range(c->match, SL_CAP_OP).from == before.from) { /* (= 404 status) */
        before = (sl_range){0, 0};
    } else if (!ts_node_is_null(sl_match_node(c->match, SL_CAP_OP)) && !is_prefix(c)) {
        before = across(c, sl_match_range(c->match, SL_CAP_OP));
        after = (sl_range){0, 0};
    }
    if (is_range_end(c->run->text, own)) c->chain->in_range = true;
    step->subject = sl_range_is_empty(before) ? after : before;
    step->second = sl_range_is_empty(before) ? (sl_range){0, 0} : after;
    sl_range op = sl_match_range(c->match, SL_CAP_OP);
    step->op = sl_range_is_empty(op) ? sl_climb__between(c->run, step->subject, own) : op;
    return STOP;
}

/* A pattern that goes on with what is no part of it: `s is 200 or (201 && s < 300)`. */
static bool is_part_of_pattern(const sl_match *match)
{
    return match && (match->structure->kind == SL_ST_THROUGH || match->structure->kind == SL_ST_RANGE);
}

/* Some trees lie: Swift's holds `s >= (200 && s < 300)`. What stands leftmost in the logic is compared by
 * what is in front of it. */
verdict sl_climb__logic(climb *c)
{
    sl_frame *frames = c->run->frames->at;
    const sl_match *match = NULL;
    uint32_t from = ts_node_start_byte(frames[c->child].node), up = c->parent;
    while (up > 0 && ts_node_start_byte(frames[up].node) == from)
        up--;
    while (up > 0 && is_part_of_pattern(match = sl_frame_match(&frames[up], c->run->lang, c->run->text)))
        up--;
    bool compares =
        match && (match->structure->kind == SL_ST_COMPARE || match->structure->kind == SL_ST_IN) &&
        sl_range_contains(sl_match_range(match, SL_CAP_RIGHT), (sl_range){from, from + 1}) && up < c->parent;
    if (!compares) return STOP;
    c->match = match;
    c->parent = up;
    c->child = up + 1;
    return sl_climb__compare(c);
}

/* The subject of the switch around a case. */
static sl_range switch_subject(sl_run *run, uint32_t from)
{
    for (uint32_t i = from; i > 0; i--) {
        const sl_match *match = sl_frame_match(&run->frames->at[i - 1], run->lang, run->text);
        if (match && match->structure->kind == SL_ST_SWITCH) return sl_match_range(match, SL_CAP_SUBJECT);
        if (match && (match->structure->kind == SL_ST_FUNCTION || match->structure->kind == SL_ST_CATCH))
            break;
    }
    return (sl_range){0, 0};
}

/* 400...499 => : both ends are children of the arm itself (Zig). */
static bool is_arm_range(const climb *c)
{
    sl_range own = sl_node_range(c->run->frames->at[c->child].node), before, after;
    find_neighbours(c->run->frames->at[c->parent].node, c->run->frames->at[c->child].node, &before, &after);
    return (!sl_range_is_empty(before) &&
            sl_str_is(sl_range_of(c->run->text, sl_climb__between(c->run, before, own)), "...")) ||
           (!sl_range_is_empty(after) &&
            sl_str_is(sl_range_of(c->run->text, sl_climb__between(c->run, own, after)), "..."));
}

verdict sl_climb__case(climb *c)
{
    if (sl_climb__enters_by(c, SL_CAP_BODY)) { /* the value of an arm is the value of its switch */
        c->chain->is_fallback = c->chain->is_fallback || !c->chain->n;
        if (!c->chain->n && c->chain->arm == SL_NONE) c->chain->arm = c->parent;
        return GO_ON;
    }
    if (sl_climb__enters_by(c, SL_CAP_GUARD)) return STOP;
    if (!ts_node_is_null(sl_match_node(c->match, SL_CAP_LABEL)) && !sl_climb__enters_by(c, SL_CAP_LABEL))
        return STOP;
    c->chain->is_pattern = true;
    c->chain->in_range |= is_arm_range(c);
    sl_step *step = sl_climb__add(c->chain, SL_STEP_CASE, c->parent);
    if (step) step->subject = switch_subject(c->run, c->parent);
    return STOP;
}

enum { AROUND_RETURN = 3 /* nodes between an arm and its statement: lists of statements, a block */ };

/* Nothing but the marks between a label and what follows it. */
static bool is_between_arm(sl_str text)
{
    for (size_t i = 0; i < text.len; i++)
        if (!sl_is_space(text.ptr[i]) && !strchr(":->={", text.ptr[i])) return false;
    return true;
}

/* case A: case B: return 404 is the arm of both. */
static bool follows_label(sl_str text, uint32_t from)
{
    while (from > 0 && sl_is_space(text.ptr[from - 1]))
        from--;
    return from > 0 && text.ptr[from - 1] == ':';
}

/* case .notFound: return 404: the arm whose only statement it is, or SL_NONE. */
static uint32_t arm_of_return(const climb *c)
{
    sl_frame *frames = c->run->frames->at;
    sl_str text = c->run->text;
    for (uint32_t i = c->parent; i > 0 && c->parent - i < AROUND_RETURN; i--) {
        const sl_match *match = sl_frame_match(&frames[i - 1], c->run->lang, text);
        if (!match || match->structure->kind == SL_ST_STATEMENT) continue;
        if (match->structure->kind != SL_ST_CASE) break;
        uint32_t label_to = sl_match_range(match, SL_CAP_LABEL).to;
        uint32_t from = ts_node_start_byte(frames[c->parent].node);
        bool is_only = label_to && label_to <= from && is_between_arm(sl_str_sub(text, label_to, from)) &&
                       !follows_label(text, ts_node_start_byte(frames[i - 1].node));
        return is_only ? i - 1 : SL_NONE;
    }
    return SL_NONE;
}

verdict sl_climb__return(climb *c)
{
    if (!c->chain->n && c->chain->arm == SL_NONE) c->chain->arm = arm_of_return(c);
    sl_climb__add(c->chain, SL_STEP_RETURN, c->parent);
    return STOP;
}

/* Labels and values side by side (Lisp's case); what stands alone at the end is the default. */
verdict sl_climb__switch(climb *c)
{
    sl_range key;
    if (sl_climb__enters_by(c, SL_CAP_SUBJECT)) return STOP;
    if (!c->match->structure->is_paired) return GO_ON;
    TSNode holder = c->run->frames->at[c->parent].node, child = c->run->frames->at[c->child].node;
    sl_pair_place place = sl_pair_place_of(c->run->text, holder, child, c->match->structure, &key);
    if (place != SL_PAIR_KEY || sl_is_last_child(holder, child)) return GO_ON;
    sl_step *step = sl_climb__add(c->chain, SL_STEP_CASE, c->parent);
    if (step) step->subject = sl_match_range(c->match, SL_CAP_SUBJECT);
    c->chain->is_pattern = true;
    return STOP;
}

verdict sl_climb__index(climb *c)
{
    sl_climb__add(c->chain, sl_climb__enters_by(c, SL_CAP_AT) ? SL_STEP_INDEX : SL_STEP_RECEIVER, c->parent);
    return STOP;
}

verdict sl_climb__fallback(climb *c)
{
    sl_range after;
    if (sl_climb__enters_by(c, SL_CAP_CONDITION)) return STOP;
    if (c->chain->n) return GO_ON; /* around the call, not in its slot */
    if (!c->chain->is_fallback && ts_node_is_null(sl_match_node(c->match, SL_CAP_CONDITION)))
        find_neighbours(c->run->frames->at[c->parent].node, c->run->frames->at[c->child].node,
                        &c->chain->beside, &after);
    c->chain->is_fallback = true;
    return GO_ON;
}

/* if x { 404 } else { 500 }: what stands in an arm as a value is that of the whole (Rust). */
verdict sl_climb__if(climb *c)
{
    if (c->chain->n || sl_climb__enters_by(c, SL_CAP_CONDITION)) return STOP;
    c->chain->is_fallback = true;
    return GO_ON;
}
