#include "lang/steps.h"

static bool is_same(TSNode a, TSNode b)
{
    return !ts_node_is_null(a) && ts_node_eq(a, b);
}

uint32_t sl_count_children(TSNode node)
{
    uint32_t n = ts_node_named_child_count(node), comments = 0;
    for (uint32_t i = 0; n <= 16 && i < n; i++)
        comments += ts_node_is_extra(ts_node_named_child(node, i));
    return n - comments;
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
} climb;

static bool enters_by(const climb *c, sl_capture capture)
{
    return is_same(sl_match_node(c->match, capture), c->run->frames->at[c->child].node);
}

static bool callee_is_in(const climb *c, sl_strs names)
{
    sl_path path;
    sl_path_read(c->run->text, sl_match_range(c->match, SL_CAP_CALLEE), &path);
    return path.n && sl_strs_have(names, sl_path_name(c->run->text, &path, 0));
}

static bool is_cast(const climb *c)
{
    return callee_is_in(c, c->run->lang->casts);
}

static verdict climb_call(climb *c)
{
    const sl_frame *child = &c->run->frames->at[c->child];
    if (enters_by(c, SL_CAP_CALLEE) || enters_by(c, SL_CAP_RECEIVER)) {
        if (callee_is_in(c, c->run->lang->getters)) return GO_ON; /* NOT_FOUND.value() is NOT_FOUND */
        add(c->chain, SL_STEP_RECEIVER, c->parent);
        return STOP;
    }
    if (is_cast(c)) return GO_ON;
    if (!ts_node_is_null(sl_match_node(c->match, SL_CAP_ARGS))) return STOP; /* a block, type arguments ... */
    bool single = enters_by(c, SL_CAP_ARG);
    uint32_t n = sl_count_children(c->run->frames->at[c->parent].node);
    add_positioned(c->chain, SL_STEP_ARG, c->parent, single || !child->index ? 0 : child->index - 1,
                   n ? n - 1 : 0);
    return GO_ON;
}

static verdict climb_pair(climb *c)
{
    if (enters_by(c, SL_CAP_KEY))
        add(c->chain, SL_STEP_PAIR_KEY, c->parent);
    else if (enters_by(c, SL_CAP_VALUE))
        add(c->chain, SL_STEP_PAIR_VALUE, c->parent);
    else
        return STOP;
    return GO_ON;
}

static verdict climb_value(climb *c, sl_step_kind kind)
{
    if (!enters_by(c, SL_CAP_VALUE)) return STOP;
    add(c->chain, kind, c->parent);
    return GO_ON;
}

static verdict climb_list(climb *c)
{
    uint32_t n = sl_count_children(c->run->frames->at[c->parent].node);
    if (c->match->structure->is_tuple && n == 1) return GO_ON; /* a list in form only */
    add_positioned(c->chain, SL_STEP_ELEMENT, c->parent, c->run->frames->at[c->child].index, n);
    if (c->chain->n) c->chain->step[c->chain->n - 1].is_tuple = c->match->structure->is_tuple;
    return GO_ON;
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
        if (is_same(node, child))
            seen = true;
        else if (!seen)
            *before = sl_node_range(node);
        else {
            *after = sl_node_range(node);
            return;
        }
    }
}

/* The text between two operands, blanks cut off: the operator. */
static sl_range between(const sl_run *run, sl_range a, sl_range b)
{
    sl_range gap = a.to <= b.from ? (sl_range){a.to, b.from} : (sl_range){b.to, a.from};
    sl_str text = sl_str_trim(sl_range_of(run->text, gap));
    uint32_t from = text.len ? (uint32_t)(text.ptr - run->text.ptr) : gap.from;
    return (sl_range){from, from + (uint32_t)text.len};
}

static sl_range captured_other(const climb *c)
{
    sl_range left = sl_match_range(c->match, SL_CAP_LEFT), right = sl_match_range(c->match, SL_CAP_RIGHT);
    return enters_by(c, SL_CAP_LEFT) ? right : left;
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
    }
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
        if (match && match->structure->kind == SL_ST_FUNCTION) break;
    }
    return (sl_range){0, 0};
}

static verdict climb_case(climb *c)
{
    if (enters_by(c, SL_CAP_BODY) || enters_by(c, SL_CAP_GUARD)) return STOP;
    if (!ts_node_is_null(sl_match_node(c->match, SL_CAP_LABEL)) && !enters_by(c, SL_CAP_LABEL)) return STOP;
    sl_step *step = add(c->chain, SL_STEP_CASE, c->parent);
    if (step) step->subject = switch_subject(c->run, c->parent);
    return STOP;
}

static verdict climb_index(climb *c)
{
    add(c->chain, enters_by(c, SL_CAP_AT) ? SL_STEP_INDEX : SL_STEP_RECEIVER, c->parent);
    return STOP;
}

static verdict climb_fallback(climb *c)
{
    if (enters_by(c, SL_CAP_CONDITION)) return STOP;
    c->chain->is_fallback = true;
    return GO_ON;
}

static verdict climb_function(climb *c)
{
    if (enters_by(c, SL_CAP_BODY)) add(c->chain, SL_STEP_RETURN, c->parent);
    return STOP;
}

/* A constant as a statement of its own (Python): its class is further out. */
static verdict climb_statement(const climb *c)
{
    sl_step_kind last = c->chain->n ? c->chain->step[c->chain->n - 1].kind : SL_STEP_RETURN;
    return last == SL_STEP_ASSIGN || last == SL_STEP_DECLARE ? GO_ON : STOP;
}

static verdict climb_structure(climb *c)
{
    switch (c->match->structure->kind) {
    case SL_ST_CALL:
    case SL_ST_NEW:
    case SL_ST_ANNOTATION: return climb_call(c);
    case SL_ST_KEYWORD: return climb_value(c, SL_STEP_KEYWORD);
    case SL_ST_PAIR: return climb_pair(c);
    case SL_ST_OBJECT: add(c->chain, SL_STEP_OBJECT, c->parent); return GO_ON;
    case SL_ST_LIST: return climb_list(c);
    case SL_ST_ASSIGN: return climb_value(c, SL_STEP_ASSIGN);
    case SL_ST_DECLARE: return climb_value(c, SL_STEP_DECLARE);
    case SL_ST_RETURN: add(c->chain, SL_STEP_RETURN, c->parent); return STOP;
    case SL_ST_COMPARE:
    case SL_ST_IN: return climb_compare(c);
    case SL_ST_CASE: return climb_case(c);
    case SL_ST_INDEX: return climb_index(c);
    case SL_ST_RANGE: c->chain->in_range = true; return GO_ON;
    case SL_ST_THROUGH: return GO_ON;
    case SL_ST_FALLBACK: return climb_fallback(c);
    case SL_ST_FUNCTION: return climb_function(c);
    case SL_ST_TYPE: add(c->chain, SL_STEP_TYPE, c->parent); return GO_ON;
    case SL_ST_STATEMENT: return climb_statement(c);
    case SL_ST_CLASS: add(c->chain, SL_STEP_CLASS, c->parent); return STOP;
    default: return STOP;
    }
}

/* A node without a meaning of its own that the structure above it captures as a whole: argument lists and the
 * like. */
static verdict climb_container(climb *c, uint32_t container)
{
    TSNode node = c->run->frames->at[container].node;
    uint32_t position = c->run->frames->at[c->child].index;
    if (is_same(sl_match_node(c->match, SL_CAP_ARGS), node)) {
        if (is_cast(c)) return GO_ON;
        add_positioned(c->chain, SL_STEP_ARG, c->parent, position, sl_count_children(node));
        return GO_ON;
    }
    c->child = container;
    bool captured = false;
    for (uint8_t i = 0; i < c->match->n; i++)
        captured = captured || is_same(c->match->nodes[i], node);
    return captured ? climb_structure(c) : STOP;
}

void sl_chain_read(sl_run *run, uint32_t leaf_frame, sl_chain *out)
{
    out->n = 0;
    out->is_fallback = out->in_range = false;
    sl_frame *frames = run->frames->at;
    climb c = {.run = run, .chain = out};
    for (uint32_t i = leaf_frame; i > 0; i--) {
        c.child = i;
        c.parent = i - 1;
        c.match = sl_frame_match(&frames[i - 1], run->lang, run->text);
        if (c.match) {
            if (climb_structure(&c) == STOP) return;
            continue;
        }
        if (i < 2) return;
        c.parent = i - 2;
        c.match = sl_frame_match(&frames[i - 2], run->lang, run->text);
        if (!c.match || climb_container(&c, i - 1) == STOP) return;
        i--;
    }
}

const sl_match *sl_step_match(sl_run *run, const sl_step *step)
{
    return sl_frame_match(&run->frames->at[step->frame], run->lang, run->text);
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

static char first_char(sl_str s)
{
    return s.len ? s.ptr[0] : '\0';
}

/* Keys are quoted, symbols or bare: "status", :status, status. */
static void read_key(sl_run *run, sl_range key, sl_path *out)
{
    sl_str text = sl_str_trim(sl_range_of(run->text, key));
    while (first_char(text) == ':' || first_char(text) == '"' || first_char(text) == '\'' ||
           first_char(text) == '`')
        text = sl_str_sub(text, 1, text.len);
    while (text.len && (text.ptr[text.len - 1] == ':' || text.ptr[text.len - 1] == '"' ||
                        text.ptr[text.len - 1] == '\'' || text.ptr[text.len - 1] == '`'))
        text.len--;
    uint32_t from = text.len ? (uint32_t)(text.ptr - run->text.ptr) : key.from;
    out->n = text.len > 0;
    out->is_whole = true;
    out->part[0] = (sl_path_part){.name = {from, from + (uint32_t)text.len}};
}

void sl_step_path(sl_run *run, const sl_step *step, sl_path *out)
{
    const sl_match *match = sl_step_match(run, step);
    sl_range name = sl_match_range(match, name_capture(step->kind));
    sl_range receiver = sl_match_range(match, SL_CAP_RECEIVER);
    out->n = 0;
    if (sl_range_is_empty(name)) return;
    if (step->kind == SL_STEP_KEYWORD || step->kind == SL_STEP_PAIR_KEY || step->kind == SL_STEP_PAIR_VALUE) {
        read_key(run, name, out);
        return;
    }
    /* Grammars that keep receiver and name apart: the text from one to the other is the path. */
    if (!sl_range_is_empty(receiver) && receiver.from < name.from) name.from = receiver.from;
    sl_path_read(run->text, name, out);
}
