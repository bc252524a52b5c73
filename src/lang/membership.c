#include "lang/membership.h"

#include "lang/compare.h"
#include "lang/expression.h"
#include "lang/structure.h"

static void add_interval(sl_run *run, uint32_t low, uint32_t high, sl_idx site)
{
    *SL_PUSH(run->arena, &run->facts->intervals) = (sl_interval){
        low > UINT16_MAX ? UINT16_MAX : (uint16_t)low, high > UINT16_MAX ? UINT16_MAX : (uint16_t)high, site};
}

static sl_operand operand_of(TSNode node)
{
    return (sl_operand){.range = sl_node_range(node), .node = node, .cond = SL_NONE};
}

static bool add_element(sl_run *run, TSNode node)
{
    sl_operand element = operand_of(node);
    uint32_t number;
    sl_idx site;
    if (!sl_operand_number(run, &element, &number, &site)) return false;
    add_interval(run, number, number, site);
    return true;
}

/* 200..<300 */
static bool add_range(sl_run *run, TSNode node)
{
    uint32_t last = ts_node_named_child_count(node) - 1; /* `until` is a node in some grammars */
    sl_operand low = operand_of(ts_node_named_child(node, 0)),
               high = operand_of(ts_node_named_child(node, last));
    sl_str op = sl_str_trim(sl_str_sub(run->text, low.range.to, high.range.from));
    bool open_end = sl_strs_have(run->lang->half_open, op);
    uint32_t from, to;
    sl_idx site;
    bool known = sl_operand_number(run, &low, &from, &site) && sl_operand_number(run, &high, &to, &site);
    if (!known || to < from + open_end) return false;
    add_interval(run, from, to - open_end, site);
    return true;
}

/* (200, 299), the arguments of what takes both ends. */
static bool add_bounds(sl_run *run, TSNode args, bool open_end)
{
    if (ts_node_named_child_count(args) != 2) return false;
    sl_operand low = operand_of(ts_node_named_child(args, 0)),
               high = operand_of(ts_node_named_child(args, 1));
    uint32_t from, to;
    sl_idx site, last;
    bool known = sl_operand_number(run, &low, &from, &site) && sl_operand_number(run, &high, &to, &last);
    if (!known || to < from + open_end) return false;
    add_interval(run, from, to - open_end, site);
    return true;
}

/* R's grammar shows them as nodes. */
static bool is_comma(const sl_run *run, TSNode node)
{
    return sl_str_is(sl_range_of(run->text, sl_node_range(node)), ",");
}

static bool add_elements(sl_run *run, TSNode list)
{
    uint32_t n = ts_node_named_child_count(list);
    for (uint32_t i = 0; i < n; i++) {
        TSNode child = ts_node_named_child(list, i);
        if (!ts_node_is_extra(child) && !is_comma(run, child) && !add_element(run, child)) return false;
    }
    return n > 0;
}

/* Elements of a list, or the two ends of a range; false if anything else is in it. */
static bool add_members(sl_run *run, TSNode node)
{
    sl_match match;
    if (!sl_structure_match(run->lang, run->text, node, &match)) return false;
    sl_struct_kind kind = match.structure->kind;
    uint32_t n = ts_node_named_child_count(node);
    bool wraps = kind == SL_ST_THROUGH || kind == SL_ST_BLOCK ||
                 (kind == SL_ST_LIST && match.structure->is_tuple && n == 1);
    if (wraps && n && add_members(run, ts_node_named_child(node, n - 1))) return true;
    if (kind == SL_ST_RANGE && (n == 2 || n == 3)) return add_range(run, node);
    TSNode args = sl_match_node(&match, SL_CAP_ARGS); /* c(200, 201), Set.of(200, 201), new Set([200, 201]) */
    sl_str callee = sl_range_of(run->text, sl_match_range(&match, SL_CAP_CALLEE));
    if (kind == SL_ST_LIST) return add_elements(run, ts_node_is_null(args) ? node : args);
    if ((kind != SL_ST_CALL && kind != SL_ST_NEW) || ts_node_is_null(args)) return false;
    if (sl_names_match(run->lang->ranges, callee)) return add_bounds(run, args, true);
    if (!sl_names_match(run->lang->lists, callee)) return false;
    bool holds_list = ts_node_named_child_count(args) == 1 && add_members(run, ts_node_named_child(args, 0));
    return holds_list || add_elements(run, args);
}

sl_idx sl_compare_members(sl_run *run, const sl_operand *left, const sl_operand *right, bool negated)
{
    sl_idx index = sl_cond_new(run, SL_COND_OPAQUE, sl_range_join(left->range, right->range));
    uint32_t first = run->facts->intervals.n;
    bool understood =
        right->cond == SL_NONE && !ts_node_is_null(right->node) && add_members(run, right->node);
    if (!understood) {
        run->facts->intervals.n = first;
        return index;
    }
    sl_cond *cond = sl_cond_at(run, index);
    cond->kind = SL_COND_IN;
    cond->first_interval = first;
    cond->n_intervals = run->facts->intervals.n - first;
    sl_operand_set_subject(run, left, cond);
    if (!negated) return index;
    sl_idx negation = sl_cond_new(run, SL_COND_NOT, cond->range);
    sl_cond_adopt(run, negation, index);
    return negation;
}

/* ---- calls ---- */

enum { ARGS_MOST = 3 };

typedef struct call { /* that asks for membership */
    TSNode receiver, args[ARGS_MOST];
    uint32_t n_args;
} call;

/* Without the wrapper of an argument, parentheses, the sign of a reference. */
static TSNode unwrapped(const sl_run *run, TSNode node)
{
    sl_match match;
    while (ts_node_named_child_count(node) == 1 && sl_structure_match(run->lang, run->text, node, &match) &&
           match.structure->kind == SL_ST_THROUGH)
        node = ts_node_named_child(node, 0);
    return node;
}

static void read_call(const sl_run *run, TSNode node, const sl_match *match, call *out)
{
    TSNode callee = sl_match_node(match, SL_CAP_CALLEE), args = sl_match_node(match, SL_CAP_ARGS);
    TSNode holder = ts_node_is_null(args) ? node : args;
    uint32_t n = ts_node_named_child_count(holder);
    *out = (call){.receiver = sl_match_node(match, SL_CAP_RECEIVER)};
    if (ts_node_is_null(out->receiver) && !ts_node_is_null(callee) && ts_node_named_child_count(callee) > 1)
        out->receiver = ts_node_named_child(callee, 0);
    for (uint32_t i = 0; i < n && out->n_args < ARGS_MOST; i++) {
        TSNode child = ts_node_named_child(holder, i);
        bool is_callee = !ts_node_is_null(callee) && ts_node_eq(child, callee);
        if (!ts_node_is_extra(child) && !is_callee) out->args[out->n_args++] = unwrapped(run, child);
    }
}

/* [200, 201].includes(x), in_array(x, [200, 201]), x.in?([200, 201]): the subject; null if it is none of
 * them. */
static TSNode add_listed(sl_run *run, const call *c)
{
    if (!c->n_args) return (TSNode){0};
    if (!ts_node_is_null(c->receiver) && add_members(run, c->receiver)) return c->args[0];
    for (uint32_t i = 0; i < c->n_args; i++) {
        if (!add_members(run, c->args[i])) continue;
        if (c->n_args == 1) return c->receiver;
        return c->args[i == 0];
    }
    return (TSNode){0};
}

/* x.between?(200, 299) */
static TSNode add_between(sl_run *run, const call *c, const sl_match *match)
{
    TSNode args = sl_match_node(match, SL_CAP_ARGS);
    bool is_known = !ts_node_is_null(args) && !ts_node_is_null(c->receiver) && add_bounds(run, args, false);
    return is_known ? c->receiver : (TSNode){0};
}

bool sl_asks_for_membership(const sl_run *run, TSNode node)
{
    sl_path path;
    sl_expression_path(run, sl_node_range(node), &path);
    sl_str name = path.n ? sl_path_name(run->text, &path, 0) : SL_STR("");
    return name.len && (sl_names_match(run->lang->members, name) || sl_names_match(run->lang->bounds, name));
}

sl_idx sl_compare_call(sl_run *run, const sl_operand *operand)
{
    sl_match match;
    call c;
    bool is_call = operand->cond == SL_NONE && !operand->arith && !ts_node_is_null(operand->node) &&
                   sl_structure_match(run->lang, run->text, operand->node, &match) &&
                   match.structure->kind == SL_ST_CALL && sl_asks_for_membership(run, operand->node);
    if (!is_call) return SL_NONE;
    uint32_t first = run->facts->intervals.n;
    read_call(run, operand->node, &match, &c);
    TSNode subject = add_listed(run, &c);
    if (ts_node_is_null(subject)) {
        run->facts->intervals.n = first;
        subject = add_between(run, &c, &match);
    }
    if (ts_node_is_null(subject)) {
        run->facts->intervals.n = first;
        return SL_NONE;
    }
    sl_operand left = operand_of(unwrapped(run, subject));
    sl_idx index = sl_cond_new(run, SL_COND_IN, operand->range);
    sl_cond *cond = sl_cond_at(run, index);
    cond->first_interval = first;
    cond->n_intervals = run->facts->intervals.n - first;
    sl_operand_set_subject(run, &left, cond);
    return index;
}
