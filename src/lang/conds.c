#include "lang/conds.h"

#include "lang/groups.h"
#include "lang/precedence.h"

static bool is_if(const sl_match *match)
{
    return match && match->structure->kind == SL_ST_IF;
}

static bool is_body(const sl_match *match, TSNode node)
{
    TSNode body = sl_match_node(match, SL_CAP_BODY);
    return !ts_node_is_null(body) && ts_node_eq(body, node);
}

static const sl_match *match_at(sl_run *run, uint32_t frame)
{
    return sl_frame_match(&run->frames->at[frame], run->lang, run->text);
}

/* Some grammars do not keep the label apart: there it is what stands in front of the body. */
static bool is_label_of(const sl_match *arm, sl_range condition)
{
    sl_range label = sl_match_range(arm, SL_CAP_LABEL), body = sl_match_range(arm, SL_CAP_BODY);
    return sl_range_is_empty(label) ? !sl_range_contains(body, condition)
                                    : sl_range_contains(label, condition);
}

/* The arm whose label asks this condition, alone or beside others: `case s == 404, s == 410:`. SL_NONE: none
 * does. */
static uint32_t arm_asking(sl_run *run, uint32_t condition)
{
    enum { PARENTS = 4 };
    sl_range own = sl_node_range(run->frames->at[condition].node);
    for (uint32_t i = condition; i > 0 && condition - i < PARENTS; i--) {
        const sl_match *match = match_at(run, i - 1);
        if (match && match->structure->kind == SL_ST_CASE) return is_label_of(match, own) ? i - 1 : SL_NONE;
        bool wraps =
            !match || match->structure->kind == SL_ST_THROUGH || match->structure->kind == SL_ST_LIST;
        if (!wraps) break;
    }
    return SL_NONE;
}

/* Start of the switch without a subject, `switch { case s == 404: }`, that asks this condition. Of a switch
 * that is no part of the piece every arm is a piece of its own. */
static uint32_t switch_start(sl_run *run, uint32_t condition)
{
    enum { PARENTS = 2 };
    uint32_t arm = arm_asking(run, condition);
    for (uint32_t i = arm; arm != SL_NONE && i > run->piece_frame && arm - i < PARENTS; i--) {
        const sl_match *match = match_at(run, i - 1);
        if (!match || match->structure->kind == SL_ST_THROUGH) continue;
        bool asks =
            match->structure->kind == SL_ST_SWITCH && ts_node_is_null(sl_match_node(match, SL_CAP_SUBJECT));
        return asks ? ts_node_start_byte(run->frames->at[i - 1].node) : UINT32_MAX;
    }
    return UINT32_MAX;
}

/* Start of the if / else-if chain that this condition belongs to. An if in the other branch continues the
 * chain, one in the body does not. */
static uint32_t if_start(sl_run *run, uint32_t condition)
{
    const sl_frame *frames = run->frames->at;
    while (condition > 0 && match_at(run, condition - 1) &&
           match_at(run, condition - 1)->structure->kind == SL_ST_THROUGH)
        condition--;
    if (condition == 0 || !is_if(match_at(run, condition - 1))) return UINT32_MAX;
    TSNode own = sl_match_node(match_at(run, condition - 1), SL_CAP_CONDITION);
    if (ts_node_is_null(own) || !ts_node_eq(own, frames[condition].node)) return UINT32_MAX;
    uint32_t owner = condition - 1;
    for (;;) {
        bool direct = owner > 0 && is_if(match_at(run, owner - 1)) &&
                      !is_body(match_at(run, owner - 1), frames[owner].node);
        bool by_else = !direct && owner > 1 && !match_at(run, owner - 1) && is_if(match_at(run, owner - 2)) &&
                       !is_body(match_at(run, owner - 2), frames[owner - 1].node);
        if (!direct && !by_else) return ts_node_start_byte(frames[owner].node);
        owner -= direct ? 1 : 2;
    }
}

static uint32_t chain_start(sl_run *run, uint32_t condition)
{
    uint32_t start = if_start(run, condition);
    return start == UINT32_MAX ? switch_start(run, condition) : start;
}

/* !(x) where the tree has a call of `!`: the frame of the negation whose brackets this is, or the frame
 * itself. */
static uint32_t negation_around(sl_run *run, uint32_t frame)
{
    enum { BRACKETS = 2 };
    uint32_t i = frame;
    while (i > 0 && frame - i < BRACKETS && !match_at(run, i))
        i--;
    const sl_match *match = match_at(run, i);
    return match && match->structure->kind == SL_ST_NOT ? i : frame;
}

void sl_cond_note(sl_run *run, uint32_t frame)
{
    uint32_t top = frame;
    bool is_call = match_at(run, frame) && match_at(run, frame)->structure->kind == SL_ST_CALL;
    for (uint32_t i = frame - is_call; i > 0; i--) {
        i = negation_around(run, i);
        const sl_match *match = match_at(run, i);
        if (!match || !sl_is_operator(run, match, run->frames->at[i].node)) break;
        if (match->structure->kind != SL_ST_THROUGH) top = i;
    }
    TSNode node = run->frames->at[top].node;
    uint32_t n = run->expressions.n;
    bool known = n && ts_node_eq(run->expressions.at[n - 1].node, node);
    if (!known)
        *SL_PUSH(run->arena, &run->expressions) = (sl_expression){node, {0, 0}, chain_start(run, top)};
}

void sl_cond_note_label(sl_run *run, uint32_t arm_frame, sl_range subject)
{
    if (!run->lang->has_patterns || sl_range_is_empty(subject) || arm_frame + 1 >= run->frames->n) return;
    TSNode node = run->frames->at[arm_frame + 1].node;
    uint32_t n = run->expressions.n;
    bool known = n && ts_node_eq(run->expressions.at[n - 1].node, node);
    if (!known) *SL_PUSH(run->arena, &run->expressions) = (sl_expression){node, subject, UINT32_MAX};
}

static void link_sites(sl_run *run, sl_idx from)
{
    for (sl_idx i = from; i < run->facts->conds.n; i++) {
        const sl_cond *cond = &run->facts->conds.at[i];
        for (uint32_t k = 0; k < cond->n_intervals; k++) {
            sl_idx site = run->facts->intervals.at[cond->first_interval + k].site;
            if (site != SL_NONE) run->facts->sites.at[site].cond = i;
        }
    }
}

static void make_expression(sl_run *run, const sl_expression *expression, sl_tokens *tokens)
{
    sl_idx from = run->facts->conds.n;
    sl_tokens_read(run, expression->node, tokens);
    if (tokens->is_too_long) return;
    const sl_operand subject = {.range = expression->subject, .cond = SL_NONE};
    sl_idx whole = sl_precedence_read(run, tokens, sl_range_is_empty(subject.range) ? NULL : &subject);
    link_sites(run, from);
    if (expression->chain_from != UINT32_MAX && whole != SL_NONE)
        sl_group_note_chain(run, expression->chain_from, whole);
}

void sl_conds_make(sl_run *run)
{
    sl_tokens scratch; /* of a piece, and pieces are many: neither zeroed nor kept */
    for (uint32_t i = 0; i < run->expressions.n; i++)
        make_expression(run, &run->expressions.at[i], &scratch);
}
