#include "lang/steps.h"

#include "lang/expression.h"
#include "lang/fields.h"
#include "lang/pairs.h"

static bool is_same(const sl_run *run, TSNode captured, TSNode node)
{
    if (ts_node_is_null(captured)) return false;
    return ts_node_eq(captured, node) || ts_node_eq(sl_inner_find(&run->frames->inner, captured), node);
}

uint32_t sl_count_children(TSNode node)
{
    uint32_t n = ts_node_named_child_count(node), comments = 0;
    for (uint32_t i = 0; n <= 16 && i < n; i++)
        comments += ts_node_is_extra(ts_node_named_child(node, i));
    return n - comments;
}

bool sl_is_last_child(TSNode parent, TSNode child)
{
    for (uint32_t i = ts_node_named_child_count(parent); i > 0; i--) {
        TSNode node = ts_node_named_child(parent, i - 1);
        if (!ts_node_is_extra(node)) return ts_node_eq(node, child);
    }
    return false;
}

static sl_step *add(sl_chain *chain, sl_step_kind kind, uint32_t frame)
{
    if (chain->n == SL_STEPS_MAX) return NULL;
    sl_step *step = &chain->step[chain->n++];
    *step = (sl_step){.kind = kind, .frame = frame};
    return step;
}

static void add_positioned(sl_chain *chain, sl_step_kind kind, uint32_t frame, uint32_t position,
                           uint32_t count)
{
    sl_step *step = add(chain, kind, frame);
    if (!step) return;
    step->position = position;
    step->count = count;
}

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

static bool enters_by(const climb *c, sl_capture capture)
{
    TSNode captured = sl_match_node(c->match, capture), child = c->run->frames->at[c->child].node;
    if (ts_node_is_null(captured)) return false;
    bool is_first_part = c->child == c->leaf && ts_node_start_byte(captured) == c->whole_from &&
                         ts_node_end_byte(captured) <= ts_node_start_byte(child);
    return is_first_part || is_same(c->run, captured, child);
}

enum { OPERATOR_MAX = 12 /* bytes of a method that is spelled with signs */ };

/* The callee; where the grammar has flat chains (Dart), what stands in front of the arguments in their
 * parent. */
static sl_range callee_of(const sl_run *run, uint32_t frame, const sl_match *match)
{
    TSNode callee = sl_match_node(match, SL_CAP_CALLEE);
    if (!ts_node_is_null(callee) || !frame) return sl_match_range(match, SL_CAP_CALLEE);
    return (sl_range){ts_node_start_byte(run->frames->at[frame - 1].node),
                      ts_node_start_byte(run->frames->at[frame].node)};
}

/* must_==, ===: operators are names too where they are called. */
static void read_callee(const sl_run *run, sl_range callee, sl_path *out)
{
    sl_expression_path(run, callee, out);
    bool is_operator = !out->n && callee.to - callee.from <= OPERATOR_MAX && !sl_range_is_empty(callee);
    if (!is_operator) return;
    out->n = 1;
    out->is_whole = false;
    out->part[0] = (sl_path_part){.name = callee};
}

static bool callee_is_in(const climb *c, sl_strs names)
{
    sl_path path;
    read_callee(c->run, callee_of(c->run, c->parent, c->match), &path);
    return path.n && sl_strs_have(names, sl_path_name(c->run->text, &path, 0));
}

/* Matchers hand on their only argument, and share their names with assertions: Equal(404), assert.Equal(t,
 * 404, x). */
static bool is_matcher(sl_strs casts, sl_str name)
{
    for (uint32_t i = 0; i < casts.n; i++)
        if (casts.at[i].len == name.len + 2 && sl_str_has_prefix(casts.at[i], name) &&
            sl_str_has_suffix(casts.at[i], SL_STR("/1")))
            return true;
    return false;
}

static bool is_cast(const climb *c, uint32_t n_args)
{
    sl_path path;
    sl_strs casts = c->run->lang->casts;
    read_callee(c->run, callee_of(c->run, c->parent, c->match), &path);
    if (!path.n) return false;
    sl_str name = sl_path_name(c->run->text, &path, 0);
    return sl_strs_have(casts, name) || (n_args == 1 && is_matcher(casts, name));
}

static verdict climb_argument(climb *c, uint32_t position, uint32_t count)
{
    sl_chain *chain = c->chain;
    if (!is_cast(c, count)) {
        add_positioned(chain, SL_STEP_ARG, c->parent, position, count);
    } else if (chain->n_casts < SL_CASTS_MAX) {
        chain->cast[chain->n_casts++] =
            (sl_step){.kind = SL_STEP_ARG, .frame = c->parent, .position = position, .count = count};
    }
    return GO_ON;
}

/* new Result(x) { Status = 404 }: fields of a struct literal; new List<int> { 404 }: elements of a list. */
static verdict climb_initializer(climb *c)
{
    bool is_list = c->chain->n && c->chain->step[c->chain->n - 1].kind == SL_STEP_ELEMENT;
    if (!is_list) add(c->chain, SL_STEP_OBJECT, c->parent);
    return GO_ON;
}

/* {:status 404}, (status => 404), -Code 404: a key and its value side by side. */
static bool add_flat_pair(climb *c)
{
    sl_range key;
    if (!c->match->structure->is_paired) return false;
    TSNode holder = c->run->frames->at[c->parent].node, child = c->run->frames->at[c->child].node;
    sl_pair_place place = sl_pair_place_of(c->run->text, holder, child, c->match->structure, &key);
    if (place == SL_PAIR_NONE) return false;
    sl_step *step = add(c->chain, place == SL_PAIR_KEY ? SL_STEP_PAIR_KEY : SL_STEP_PAIR_VALUE, c->parent);
    if (!step) return true;
    step->subject = key;
    step->position = c->run->frames->at[c->child].index;
    step->count = sl_count_children(holder);
    return true;
}

/* Where arguments are a list like any other (Perl), its element was one all the time. */
static verdict climb_argument_list(climb *c)
{
    sl_step *last = c->chain->n ? &c->chain->step[c->chain->n - 1] : NULL;
    if (!last || last->frame != c->child) return STOP;
    sl_step own = *last;
    if (own.kind == SL_STEP_ELEMENT) c->chain->n--;
    return climb_argument(c, own.position, own.count);
}

static verdict climb_call(climb *c)
{
    const sl_frame *child = &c->run->frames->at[c->child];
    if (enters_by(c, SL_CAP_CALLEE) || enters_by(c, SL_CAP_RECEIVER)) {
        if (callee_is_in(c, c->run->lang->getters)) return GO_ON; /* NOT_FOUND.value() is NOT_FOUND */
        add(c->chain, SL_STEP_RECEIVER, c->parent);
        return STOP;
    }
    if (enters_by(c, SL_CAP_BODY)) return climb_initializer(c);
    if (enters_by(c, SL_CAP_ARGS)) return climb_argument_list(c);
    if (!ts_node_is_null(sl_match_node(c->match, SL_CAP_ARGS))) return STOP; /* a block, type arguments ... */
    bool single = enters_by(c, SL_CAP_ARG);
    add_flat_pair(c); /* (f :status 404) */
    uint32_t n = sl_count_children(c->run->frames->at[c->parent].node);
    uint32_t before = sl_expression_curried(c->run, c->match); /* arguments of the calls in front */
    return climb_argument(c, before + (single || !child->index ? 0 : child->index - 1), n ? n - 1 : 0);
}

/* The text between two operands, blanks cut off: the operator. */
static sl_range between(const sl_run *run, sl_range a, sl_range b)
{
    sl_range gap = a.to <= b.from ? (sl_range){a.to, b.from} : (sl_range){b.to, a.from};
    sl_str text = sl_str_trim(sl_range_of(run->text, gap));
    uint32_t from = text.len ? (uint32_t)(text.ptr - run->text.ptr) : gap.from;
    return (sl_range){from, from + (uint32_t)text.len};
}

/* The named child right before (or behind) another one, comments left out; null if there is none. */
static TSNode beside(TSNode parent, sl_range child, bool behind)
{
    TSNode last = {0};
    uint32_t n = ts_node_named_child_count(parent);
    for (uint32_t i = 0; i < n; i++) {
        TSNode node = ts_node_named_child(parent, i);
        if (ts_node_is_extra(node)) continue;
        bool here = ts_node_start_byte(node) == child.from;
        if (here && !behind) return last;
        if (behind && !ts_node_is_null(last) && ts_node_start_byte(last) == child.from) return node;
        last = node;
    }
    return (TSNode){0};
}

static verdict climb_pair(climb *c)
{
    if (enters_by(c, SL_CAP_KEY))
        add(c->chain, SL_STEP_PAIR_KEY, c->parent);
    else if (enters_by(c, SL_CAP_VALUE))
        add(c->chain, SL_STEP_PAIR_VALUE, c->parent);
    else
        return add_flat_pair(c) ? GO_ON : STOP;
    return GO_ON;
}

static verdict climb_value(climb *c, sl_step_kind kind)
{
    if (!enters_by(c, SL_CAP_VALUE)) return STOP;
    add(c->chain, kind, c->parent);
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
    if (!sl_str_is(sl_range_of(run->text, between(run, range, sl_node_range(child))), "="))
        return (sl_range){0, 0};
    bool named = sl_structure_match(run->lang, run->text, sibling, &match);
    sl_range name = named ? sl_match_range(&match, SL_CAP_NAME) : (sl_range){0, 0};
    return sl_range_is_empty(name) ? range : name;
}

static verdict declare_beside(climb *c)
{
    sl_range name = name_before(c);
    sl_step *step = sl_range_is_empty(name) ? NULL : add(c->chain, SL_STEP_DECLARE, c->parent);
    if (step) step->subject = name;
    return step ? GO_ON : STOP;
}

static verdict climb_declare(climb *c)
{
    bool entered = enters_by(c, SL_CAP_VALUE);
    return entered ? climb_value(c, SL_STEP_DECLARE) : declare_beside(c);
}

static bool is_call(sl_struct_kind kind)
{
    return kind == SL_ST_CALL || kind == SL_ST_NEW || kind == SL_ST_ANNOTATION;
}

enum { CONTAINERS_MAX = 3 /* nodes without a meaning between a structure and what it captures */ };

/* Scala writes named arguments as assignments: copy(status = 404). */
static bool is_argument(const climb *c)
{
    sl_frame *frames = c->run->frames->at;
    if (c->parent < 2) return false;
    TSNode list = frames[c->parent - 1].node;
    for (uint32_t i = c->parent - 1; i > 0 && c->parent - i <= CONTAINERS_MAX; i--) {
        const sl_match *match = sl_frame_match(&frames[i - 1], c->run->lang, c->run->text);
        if (match)
            return is_call(match->structure->kind) &&
                   is_same(c->run, sl_match_node(match, SL_CAP_ARGS), list);
    }
    return false;
}

static verdict climb_assign(climb *c)
{
    c->chain->is_pattern |= enters_by(c, SL_CAP_TARGET); /* %{status: 404} = response */
    return climb_value(c, is_argument(c) ? SL_STEP_KEYWORD : SL_STEP_ASSIGN);
}

static verdict climb_object(climb *c)
{
    add_flat_pair(c);
    add(c->chain, SL_STEP_OBJECT, c->parent);
    return GO_ON;
}

static verdict add_element(climb *c, uint32_t position, uint32_t n)
{
    if (c->match->structure->is_tuple && n == 1) return GO_ON; /* a list in form only */
    add_positioned(c->chain, SL_STEP_ELEMENT, c->parent, position, n);
    if (c->chain->n) c->chain->step[c->chain->n - 1].is_tuple = c->match->structure->is_tuple;
    return GO_ON;
}

static verdict climb_list(climb *c)
{
    if (add_flat_pair(c)) return GO_ON;
    return add_element(c, c->run->frames->at[c->child].index,
                       sl_count_children(c->run->frames->at[c->parent].node));
}

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
    if (!enters_by(c, SL_CAP_LEFT)) return sl_match_range(c->match, SL_CAP_LEFT);
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

static verdict climb_compare(climb *c)
{
    TSNode child = c->run->frames->at[c->child].node;
    sl_range own = sl_node_range(child), before, after;
    find_neighbours(c->run->frames->at[c->parent].node, child, &before, &after);
    sl_step *step = add(c->chain, SL_STEP_COMPARE, c->parent);
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
    step->op = sl_range_is_empty(op) ? between(c->run, step->subject, own) : op;
    return STOP;
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
            sl_str_is(sl_range_of(c->run->text, between(c->run, before, own)), "...")) ||
           (!sl_range_is_empty(after) &&
            sl_str_is(sl_range_of(c->run->text, between(c->run, own, after)), "..."));
}

static verdict climb_case(climb *c)
{
    if (enters_by(c, SL_CAP_BODY)) { /* the value of an arm is the value of its switch */
        c->chain->is_fallback = c->chain->is_fallback || !c->chain->n;
        return GO_ON;
    }
    if (enters_by(c, SL_CAP_GUARD)) return STOP;
    if (!ts_node_is_null(sl_match_node(c->match, SL_CAP_LABEL)) && !enters_by(c, SL_CAP_LABEL)) return STOP;
    c->chain->is_pattern = true;
    c->chain->in_range |= is_arm_range(c);
    sl_step *step = add(c->chain, SL_STEP_CASE, c->parent);
    if (step) step->subject = switch_subject(c->run, c->parent);
    return STOP;
}

/* Labels and values side by side (Lisp's case); what stands alone at the end is the default. */
static verdict climb_switch(climb *c)
{
    sl_range key;
    if (enters_by(c, SL_CAP_SUBJECT)) return STOP;
    if (!c->match->structure->is_paired) return GO_ON;
    TSNode holder = c->run->frames->at[c->parent].node, child = c->run->frames->at[c->child].node;
    sl_pair_place place = sl_pair_place_of(c->run->text, holder, child, c->match->structure, &key);
    if (place != SL_PAIR_KEY || sl_is_last_child(holder, child)) return GO_ON;
    sl_step *step = add(c->chain, SL_STEP_CASE, c->parent);
    if (step) step->subject = sl_match_range(c->match, SL_CAP_SUBJECT);
    c->chain->is_pattern = true;
    return STOP;
}

static verdict climb_index(climb *c)
{
    add(c->chain, enters_by(c, SL_CAP_AT) ? SL_STEP_INDEX : SL_STEP_RECEIVER, c->parent);
    return STOP;
}

static verdict climb_fallback(climb *c)
{
    sl_range after;
    if (enters_by(c, SL_CAP_CONDITION)) return STOP;
    if (c->chain->n) return GO_ON; /* around the call, not in its slot */
    if (!c->chain->is_fallback && ts_node_is_null(sl_match_node(c->match, SL_CAP_CONDITION)))
        find_neighbours(c->run->frames->at[c->parent].node, c->run->frames->at[c->child].node,
                        &c->chain->beside, &after);
    c->chain->is_fallback = true;
    return GO_ON;
}

static verdict climb_function(climb *c)
{
    if (enters_by(c, SL_CAP_BODY))
        add(c->chain, SL_STEP_RETURN, c->parent);
    else
        declare_beside(c); /* a parameter's default (Swift) */
    bool in_pattern = c->chain->n && c->chain->step[0].kind == SL_STEP_PAIR_VALUE;
    c->chain->is_pattern |= in_pattern && enters_by(c, SL_CAP_PARAMS); /* def f(%{status: 404}) */
    return STOP;
}

/* A statement that is the arm of a switch (Java), whose value it may be. */
static bool is_arm(const climb *c)
{
    sl_frame *frames = c->run->frames->at;
    const sl_match *outer =
        c->parent ? sl_frame_match(&frames[c->parent - 1], c->run->lang, c->run->text) : NULL;
    return outer && outer->structure->kind == SL_ST_CASE &&
           is_same(c->run, sl_match_node(outer, SL_CAP_BODY), frames[c->parent].node);
}

/* A constant as a statement of its own (Python): its class is further out. */
static verdict climb_statement(const climb *c)
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
static verdict climb_block(const climb *c)
{
    bool is_value = is_value_of_block(c);
    return is_value ? GO_ON : climb_statement(c);
}

/* Some trees lie: Swift's holds `s >= (200 && s < 300)`. What stands leftmost in the logic is compared by
 * what is in front of it. */
static verdict climb_logic(climb *c)
{
    sl_frame *frames = c->run->frames->at;
    uint32_t from = ts_node_start_byte(frames[c->child].node), up = c->parent;
    while (up > 0 && ts_node_start_byte(frames[up].node) == from)
        up--;
    const sl_match *match = sl_frame_match(&frames[up], c->run->lang, c->run->text);
    bool compares = match &&
                    (match->structure->kind == SL_ST_COMPARE || match->structure->kind == SL_ST_IN) &&
                    sl_match_range(match, SL_CAP_RIGHT).from == from && up < c->parent;
    if (!compares) return STOP;
    c->match = match;
    c->parent = up;
    c->child = up + 1;
    return climb_compare(c);
}

/* {{"/", 404}} of []struct{ path string; status int }: the field's name, as if it stood there. */
static verdict climb_through(climb *c)
{
    sl_step *first = &c->chain->step[0];
    sl_range type = sl_match_range(c->match, SL_CAP_TYPE);
    if (sl_range_is_empty(type) || !c->chain->n || first->kind != SL_STEP_ELEMENT || !first->is_tuple)
        return GO_ON;
    sl_range name = sl_field_name(c->run->text, type, first->position);
    if (sl_range_is_empty(name)) return GO_ON;
    first->kind = SL_STEP_PAIR_VALUE;
    first->subject = name;
    return GO_ON;
}

/* if x { 404 } else { 500 }: what stands in an arm as a value is that of the whole (Rust). */
static verdict climb_if(climb *c)
{
    if (c->chain->n || enters_by(c, SL_CAP_CONDITION)) return STOP;
    c->chain->is_fallback = true;
    return GO_ON;
}

static verdict climb_structure(climb *c)
{
    switch (c->match->structure->kind) {
    case SL_ST_CALL:
    case SL_ST_NEW:
    case SL_ST_ANNOTATION: return climb_call(c);
    case SL_ST_KEYWORD: return climb_value(c, SL_STEP_KEYWORD);
    case SL_ST_PAIR: return climb_pair(c);
    case SL_ST_OBJECT: return climb_object(c);
    case SL_ST_LIST: return climb_list(c);
    case SL_ST_ASSIGN: return climb_assign(c);
    case SL_ST_DECLARE: return climb_declare(c);
    case SL_ST_RETURN: add(c->chain, SL_STEP_RETURN, c->parent); return STOP;
    case SL_ST_COMPARE:
    case SL_ST_IN: return climb_compare(c);
    case SL_ST_LOGIC: return climb_logic(c);
    case SL_ST_CASE: return climb_case(c);
    case SL_ST_SWITCH: return climb_switch(c);
    case SL_ST_INDEX: return climb_index(c);
    case SL_ST_RANGE: c->chain->in_range = true; return GO_ON;
    case SL_ST_THROUGH: return climb_through(c);
    case SL_ST_IF: return climb_if(c);
    case SL_ST_FALLBACK: return climb_fallback(c);
    case SL_ST_FUNCTION: return climb_function(c);
    case SL_ST_TYPE: return climb_value(c, SL_STEP_TYPE);
    case SL_ST_STATEMENT: return climb_statement(c);
    case SL_ST_BLOCK: return climb_block(c);
    case SL_ST_CLASS: add(c->chain, SL_STEP_CLASS, c->parent); return STOP;
    default: return STOP;
    }
}

static bool is_captured(const climb *c, TSNode node)
{
    for (uint8_t i = 0; i < c->match->n; i++)
        if (is_same(c->run, c->match->nodes[i], node)) return true;
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
    bool is_args = is_same(c->run, sl_match_node(c->match, SL_CAP_ARGS), node);
    if (is_args && is_call(kind))
        return climb_argument(c, frames[container + 1].index, sl_count_children(node));
    if (is_args && kind == SL_ST_LIST)
        return add_element(c, frames[container + 1].index, sl_count_children(node));
    c->child = container;
    return climb_structure(c);
}

void sl_chain_read(sl_run *run, uint32_t leaf_frame, sl_chain *out)
{
    sl_chain_read_part(run, leaf_frame, UINT32_MAX, out);
}

void sl_chain_read_part(sl_run *run, uint32_t leaf_frame, uint32_t whole_from, sl_chain *out)
{
    out->n = out->n_casts = 0;
    out->is_fallback = out->in_range = out->is_pattern = false;
    out->beside = (sl_range){0, 0};
    sl_frame *frames = run->frames->at;
    climb c = {.run = run, .chain = out, .leaf = leaf_frame, .whole_from = whole_from};
    const sl_match *own = sl_frame_match(&frames[leaf_frame], run->lang, run->text);
    if (own && own->structure->kind == SL_ST_PAIR) add(out, SL_STEP_PAIR_VALUE, leaf_frame); /* {status} */
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

const sl_match *sl_step_match(sl_run *run, const sl_step *step)
{
    return sl_frame_match(&run->frames->at[step->frame], run->lang, run->text);
}

TSNode sl_step_value(sl_run *run, const sl_step *step)
{
    if (!sl_range_is_empty(step->subject))
        return beside(run->frames->at[step->frame].node, step->subject, true);
    return sl_match_node(sl_step_match(run, step), SL_CAP_VALUE);
}

static sl_capture name_capture(sl_step_kind kind)
{
    switch (kind) {
    case SL_STEP_ARG:
    case SL_STEP_RECEIVER: return SL_CAP_CALLEE;
    case SL_STEP_KEYWORD:
    case SL_STEP_PAIR_VALUE:
    case SL_STEP_PAIR_KEY: return SL_CAP_KEY;
    case SL_STEP_ASSIGN: return SL_CAP_TARGET;
    case SL_STEP_INDEX: return SL_CAP_TABLE;
    case SL_STEP_OBJECT: return SL_CAP_TYPE;
    default: return SL_CAP_NAME;
    }
}

/* Keys are quoted, symbols or bare: "status", :status, status. */
static void read_key(sl_run *run, sl_range key, sl_path *out)
{
    sl_str text = sl_key_text(sl_range_of(run->text, key));
    uint32_t from = text.len ? (uint32_t)(text.ptr - run->text.ptr) : key.from;
    out->n = text.len > 0;
    out->is_whole = true;
    out->part[0] = (sl_path_part){.name = {from, from + (uint32_t)text.len}};
}

static sl_range name_range(const sl_run *run, const sl_step *step, const sl_match *match)
{
    if (step->kind == SL_STEP_ARG || step->kind == SL_STEP_RECEIVER)
        return callee_of(run, step->frame, match);
    bool told =
        step->kind == SL_STEP_DECLARE || step->kind == SL_STEP_PAIR_VALUE || step->kind == SL_STEP_PAIR_KEY;
    if (told && !sl_range_is_empty(step->subject)) return step->subject;
    sl_range name = sl_match_range(match, name_capture(step->kind));
    if (!sl_range_is_empty(name)) return name;
    if (step->kind == SL_STEP_KEYWORD)
        return sl_match_range(match, SL_CAP_TARGET); /* an assignment in form */
    return step->kind == SL_STEP_OBJECT ? sl_match_range(match, SL_CAP_CALLEE) : name;
}

/* Infix calls: nothing but a blank between receiver and name (x shouldBe 404). */
static void append_path(const sl_run *run, sl_range receiver, sl_path *out)
{
    sl_path more;
    sl_expression_path(run, receiver, &more);
    for (uint32_t i = 0; i < more.n && out->n < SL_PATH_MAX; i++)
        out->part[out->n++] = more.part[i];
}

/* What has no name beside it is its own: {status}, constructor(readonly status: number). */
static sl_range own_name(const sl_run *run, const sl_step *step, const sl_match *match)
{
    if (step->kind != SL_STEP_PAIR_VALUE && step->kind != SL_STEP_ASSIGN) return (sl_range){0, 0};
    sl_range value = sl_match_range(match, SL_CAP_VALUE);
    return sl_range_is_empty(value) ? sl_node_range(run->frames->at[step->frame].node) : value;
}

void sl_step_path(sl_run *run, const sl_step *step, sl_path *out)
{
    const sl_match *match = sl_step_match(run, step);
    sl_range name = name_range(run, step, match);
    sl_range receiver = sl_match_range(match, SL_CAP_RECEIVER);
    out->n = 0;
    if (sl_range_is_empty(name)) name = own_name(run, step, match);
    if (sl_range_is_empty(name)) return;
    bool is_dotted = sl_str_find_char(sl_range_of(run->text, name), '.') != SIZE_MAX; /* [a.b] of TOML */
    bool is_directive = run->lang->is_data && (step->kind == SL_STEP_ARG || step->kind == SL_STEP_DECLARE ||
                                               (step->kind == SL_STEP_OBJECT && !is_dotted));
    if (is_directive || step->kind == SL_STEP_KEYWORD || step->kind == SL_STEP_PAIR_KEY ||
        step->kind == SL_STEP_PAIR_VALUE) {
        read_key(run, name, out);
        return;
    }
    /* Grammars that keep receiver and name apart: the text from one to the other is the path. */
    sl_range callee = name;
    if (!sl_range_is_empty(receiver) && receiver.from < name.from) name.from = receiver.from;
    sl_expression_path(run, name, out);
    bool is_call_step = step->kind == SL_STEP_ARG || step->kind == SL_STEP_RECEIVER;
    if (!out->n && is_call_step) read_callee(run, callee, out);
    bool apart = out->n == 1 && !sl_range_is_empty(receiver) && receiver.to < out->part[0].name.from;
    if (apart && !out->is_whole) append_path(run, receiver, out);
}

uint32_t sl_frame_of_whole(const sl_run *run, sl_range whole, uint32_t frame)
{
    while (frame > 0 && sl_range_contains(whole, sl_node_range(run->frames->at[frame - 1].node)))
        frame--;
    return frame;
}
