#include "lang/expression.h"

enum { WRAPPERS_MAX = 8 /* parentheses, and calls of calls, looked through */ };

static bool is_call(const sl_match *match)
{
    return match->structure->kind == SL_ST_CALL || match->structure->kind == SL_ST_NEW;
}

static bool find_call(const sl_run *run, TSNode node, sl_match *out)
{
    return !ts_node_is_null(node) && sl_structure_match(run->lang, run->text, node, out) && is_call(out);
}

static TSNode node_of(const sl_run *run, sl_range range)
{
    sl_str text = sl_str_trim(sl_range_of(run->text, range));
    if (!text.len || !run->frames->n) return (TSNode){0};
    uint32_t from = (uint32_t)(text.ptr - run->text.ptr);
    return ts_node_named_descendant_for_byte_range(run->frames->at[0].node, from, from + (uint32_t)text.len);
}

/* ((f a) b) c is a call of a call of a call: the innermost, whose callee has a name. */
static TSNode innermost_callee(const sl_run *run, const sl_match *call)
{
    sl_match inner;
    TSNode callee = sl_match_node(call, SL_CAP_CALLEE);
    for (unsigned i = 0; i < WRAPPERS_MAX && find_call(run, callee, &inner); i++)
        callee = sl_match_node(&inner, SL_CAP_CALLEE);
    return callee;
}

uint32_t sl_expression_curried(const sl_run *run, const sl_match *call)
{
    sl_match inner;
    uint32_t n = 0;
    if (!run->lang->juxtaposes) return 0;
    TSNode callee = sl_match_node(call, SL_CAP_CALLEE);
    for (; n < WRAPPERS_MAX && find_call(run, callee, &inner); n++)
        callee = sl_match_node(&inner, SL_CAP_CALLEE);
    return n;
}

/* The expression in parentheses. */
static TSNode unwrapped(const sl_run *run, TSNode node)
{
    sl_match match;
    for (unsigned i = 0; i < WRAPPERS_MAX && !ts_node_is_null(node); i++) {
        bool wraps = sl_structure_match(run->lang, run->text, node, &match) &&
                     match.structure->kind == SL_ST_THROUGH && ts_node_named_child_count(node) == 1;
        if (!wraps) return node;
        node = ts_node_named_child(node, 0);
    }
    return node;
}

void sl_expression_path(const sl_run *run, sl_range range, sl_path *out)
{
    sl_match call;
    TSNode node = run->lang->juxtaposes ? unwrapped(run, node_of(run, range)) : (TSNode){0};
    if (!find_call(run, node, &call)) {
        sl_path_read(run->lang, run->text, ts_node_is_null(node) ? range : sl_node_range(node), out);
        return;
    }
    TSNode callee = innermost_callee(run, &call);
    sl_path_read(run->lang, run->text, sl_node_range(callee), out);
    if (!out->n) return;
    uint32_t to = ts_node_end_byte(node);
    out->part[0].is_call = true;
    out->part[0].args = (sl_range){ts_node_end_byte(callee), to};
}

/* Arguments of one call behind its callee, in the order written. */
static uint32_t add_children(TSNode node, const sl_match *call, sl_range *out, uint32_t n, uint32_t cap)
{
    TSNode args = sl_match_node(call, SL_CAP_ARGS), arg = sl_match_node(call, SL_CAP_ARG);
    uint32_t behind = ts_node_end_byte(sl_match_node(call, SL_CAP_CALLEE));
    TSNode receiver = sl_match_node(call, SL_CAP_RECEIVER); /* of an infix call: r `shouldBe` 404 */
    if (!ts_node_is_null(arg)) {
        if (!ts_node_is_null(receiver) && n < cap) out[n++] = sl_node_range(receiver);
        if (n < cap) out[n++] = sl_node_range(arg);
        return n;
    }
    TSNode parent = ts_node_is_null(args) ? node : args;
    uint32_t n_children = ts_node_named_child_count(parent);
    for (uint32_t i = 0; i < n_children && n < cap; i++) {
        TSNode child = ts_node_named_child(parent, i);
        if (!ts_node_is_extra(child) && ts_node_start_byte(child) >= behind) out[n++] = sl_node_range(child);
    }
    return n;
}

/* All arguments of a call, those of the calls that it is curried from in front. */
static uint32_t args_of(const sl_run *run, TSNode node, sl_range *out, uint32_t cap)
{
    sl_match call;
    TSNode calls[WRAPPERS_MAX];
    uint32_t n_calls = 0, n = 0;
    for (; n_calls < WRAPPERS_MAX && find_call(run, node, &call); node = sl_match_node(&call, SL_CAP_CALLEE))
        calls[n_calls++] = node;
    while (n_calls > 0)
        if (find_call(run, calls[--n_calls], &call)) n = add_children(calls[n_calls], &call, out, n, cap);
    return n;
}

sl_range sl_expression_first_arg(const sl_run *run, const sl_path *path)
{
    sl_range args = path->part[0].args, first;
    if (!run->lang->juxtaposes) return sl_path_first_arg(run->text, args);
    TSNode node = node_of(run, (sl_range){path->part[0].name.from, args.to});
    return args_of(run, unwrapped(run, node), &first, 1) ? first : (sl_range){0, 0};
}

static uint32_t split(sl_str text, sl_range args, sl_range *out, uint32_t cap)
{
    uint32_t n = 0;
    if (!sl_range_is_empty(args) && text.ptr[args.from] == '(') args = (sl_range){args.from + 1, args.to - 1};
    while (args.from < args.to && n < cap) {
        out[n] = sl_path_first_arg(text, args);
        args.from = out[n++].to + 1;
    }
    return n;
}

/* The call as a whole: ((f a) b) c, from the frame of any of its parts. */
static TSNode outermost(sl_run *run, uint32_t frame)
{
    const sl_frame *frames = run->frames->at;
    while (frame > 0) {
        const sl_match *outer = sl_frame_match(&run->frames->at[frame - 1], run->lang, run->text);
        bool is_callee =
            outer && is_call(outer) && ts_node_eq(sl_match_node(outer, SL_CAP_CALLEE), frames[frame].node);
        if (!is_callee) break;
        frame--;
    }
    return frames[frame].node;
}

uint32_t sl_expression_args(sl_run *run, uint32_t frame, sl_range *out, uint32_t cap)
{
    if (run->lang->juxtaposes) return args_of(run, outermost(run, frame), out, cap);
    const sl_match *match = sl_frame_match(&run->frames->at[frame], run->lang, run->text);
    sl_range args = match ? sl_match_range(match, SL_CAP_ARGS) : (sl_range){0, 0};
    if (match && sl_range_is_empty(args)) args = sl_match_range(match, SL_CAP_ARG);
    if (!sl_range_is_empty(args) &&
        sl_is_space(run->text.ptr[args.from])) /* PowerShell: blanks between them */
        return add_children(run->frames->at[frame].node, match, out, 0, cap);
    bool are_children = match && sl_range_is_empty(args) && is_call(match); /* Zig: no node around them */
    if (are_children) return add_children(run->frames->at[frame].node, match, out, 0, cap);
    return split(run->text, args, out, cap);
}
