#include "lang/climb.h"

#include "lang/fields.h"

verdict sl_climb__value(climb *c, sl_step_kind kind)
{
    if (!sl_climb__enters_by(c, SL_CAP_VALUE)) return STOP;
    sl_climb__add(c->chain, kind, c->parent);
    return GO_ON;
}

/* The value of a parameter or enum member whose grammar keeps it beside the name: that of the sibling in
 * front of it. */
static sl_range name_before(const climb *c)
{
    const sl_run *run = c->run;
    TSNode parent = run->frames->at[c->parent].node, child = run->frames->at[c->child].node;
    TSNode sibling = {0};
    uint32_t n = ts_node_named_child_count(parent);
    for (uint32_t i = 0; i < n; i++) {
        TSNode node = ts_node_named_child(parent, i);
        if (ts_node_eq(node, child)) break;
        if (!ts_node_is_extra(node)) sibling = node;
    }
    if (ts_node_is_null(sibling)) return (sl_range){0, 0};
    sl_match match;
    sl_range range = sl_node_range(sibling);
    if (!sl_str_is(sl_range_of(run->text, sl_climb__between(run, range, sl_node_range(child))), "="))
        return (sl_range){0, 0};
    bool named = sl_structure_match(run->lang, run->text, sibling, &match);
    sl_range name = named ? sl_match_range(&match, SL_CAP_NAME) : (sl_range){0, 0};
    return sl_range_is_empty(name) ? range : name;
}

static verdict declare_beside(climb *c)
{
    sl_range name = name_before(c);
    sl_step *step = sl_range_is_empty(name) ? NULL : sl_climb__add(c->chain, SL_STEP_DECLARE, c->parent);
    if (step) step->subject = name;
    return step ? GO_ON : STOP;
}

/* status: Literal[200, 404] = 200 */
static verdict enter_type(climb *c)
{
    sl_climb__add(c->chain, SL_STEP_TYPE, c->parent);
    return GO_ON;
}

verdict sl_climb__declare(climb *c)
{
    if (sl_climb__enters_by(c, SL_CAP_TYPE)) return enter_type(c);
    bool entered = sl_climb__enters_by(c, SL_CAP_VALUE);
    return entered ? sl_climb__value(c, SL_STEP_DECLARE) : declare_beside(c);
}

/* Scala writes named arguments as assignments: copy(status = 404). */
static bool is_argument(const climb *c)
{
    sl_frame *frames = c->run->frames->at;
    if (c->parent < 2) return false;
    TSNode list = frames[c->parent - 1].node;
    for (uint32_t i = c->parent - 1; i > 0 && c->parent - i <= CONTAINERS_MAX; i--) {
        const sl_match *match = sl_frame_match(&frames[i - 1], c->run->lang, c->run->text);
        if (match)
            return sl_climb__takes_arguments(match->structure->kind) &&
                   sl_climb__is_same(c->run, sl_match_node(match, SL_CAP_ARGS), list);
    }
    return false;
}

verdict sl_climb__assign(climb *c)
{
    if (sl_climb__enters_by(c, SL_CAP_TYPE)) return enter_type(c);
    c->chain->is_pattern |= sl_climb__enters_by(c, SL_CAP_TARGET); /* %{status: 404} = response */
    return sl_climb__value(c, is_argument(c) ? SL_STEP_KEYWORD : SL_STEP_ASSIGN);
}

/* {{"/", 404}} of []struct{ path string; status int }: the field's name, as if it stood there. */
void sl_climb__name_field(climb *c)
{
    sl_step *first = &c->chain->step[0];
    sl_range type = sl_match_range(c->match, SL_CAP_TYPE);
    if (sl_range_is_empty(type) || !c->chain->n || first->kind != SL_STEP_ELEMENT || !first->is_tuple) return;
    sl_range name = sl_field_name(c->run->lang, c->run->text, type, first->position);
    bool is_inside = sl_range_contains(type, name);
    if (!is_inside) c->run->reads_beyond = true; /* found or not: it may be written there next */
    if (sl_range_is_empty(name)) return;
    first->kind = SL_STEP_PAIR_VALUE;
    first->subject = name;
}

verdict sl_climb__through(climb *c)
{
    sl_climb__name_field(c);
    return GO_ON;
}

verdict sl_climb__function(climb *c)
{
    if (sl_climb__enters_by(c, SL_CAP_BODY))
        sl_climb__add(c->chain, SL_STEP_RETURN, c->parent);
    else
        declare_beside(c); /* a parameter's default (Swift) */
    bool in_pattern = c->chain->n && c->chain->step[0].kind == SL_STEP_PAIR_VALUE;
    c->chain->is_pattern |= in_pattern && sl_climb__enters_by(c, SL_CAP_PARAMS); /* def f(%{status: 404}) */
    return STOP;
}

/* A statement that is the arm of a switch (Java), whose value it may be. */
static bool is_arm(const climb *c)
{
    sl_frame *frames = c->run->frames->at;
    const sl_match *outer =
        c->parent ? sl_frame_match(&frames[c->parent - 1], c->run->lang, c->run->text) : NULL;
    return outer && outer->structure->kind == SL_ST_CASE &&
           sl_climb__is_same(c->run, sl_match_node(outer, SL_CAP_BODY), frames[c->parent].node);
}

/* A constant as a statement of its own (Python): its class is further out. */
verdict sl_climb__statement(const climb *c)
{
    if (is_arm(c)) return GO_ON;
    sl_step_kind last = c->chain->n ? c->chain->step[c->chain->n - 1].kind : SL_STEP_RETURN;
    return last == SL_STEP_ASSIGN || last == SL_STEP_DECLARE ? GO_ON : STOP;
}

/* Last in its block, but for an else or rescue that the tree keeps in the same block. */
static bool is_value_of_block(const climb *c)
{
    sl_match match;
    TSNode block = c->run->frames->at[c->parent].node, child = c->run->frames->at[c->child].node;
    for (uint32_t i = ts_node_named_child_count(block); i > 0; i--) {
        TSNode node = ts_node_named_child(block, i - 1);
        if (ts_node_eq(node, child)) return true;
        if (ts_node_is_extra(node)) continue;
        bool known = sl_structure_match(c->run->lang, c->run->text, node, &match);
        if (!known || (match.structure->kind != SL_ST_BLOCK && match.structure->kind != SL_ST_CATCH))
            return false;
    }
    return false;
}

/* What stands last in a block is its value (Ruby, Elixir); a constant anywhere in it belongs to the class
 * around. */
verdict sl_climb__block(const climb *c)
{
    bool is_value = is_value_of_block(c);
    return is_value ? GO_ON : sl_climb__statement(c);
}
