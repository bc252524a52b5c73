#include "lang/climb.h"

#include "lang/expression.h"
#include "lang/pairs.h"

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

const sl_match *sl_step_match(sl_run *run, const sl_step *step)
{
    return sl_frame_match(&run->frames->at[step->frame], run->lang, run->text);
}

/* The named child right behind the one that begins where `child` does, comments left out; null if there is
 * none. */
static TSNode behind(TSNode parent, sl_range child)
{
    bool is_next = false;
    uint32_t n = ts_node_named_child_count(parent);
    for (uint32_t i = 0; i < n; i++) {
        TSNode node = ts_node_named_child(parent, i);
        if (ts_node_is_extra(node)) continue;
        if (is_next) return node;
        is_next = ts_node_start_byte(node) == child.from;
    }
    return (TSNode){0};
}

TSNode sl_step_value(sl_run *run, const sl_step *step)
{
    if (!sl_range_is_empty(step->subject)) return behind(run->frames->at[step->frame].node, step->subject);
    return sl_match_node(sl_step_match(run, step), SL_CAP_VALUE);
}

enum { OPERATOR_MAX = 12 /* bytes of a method that is spelled with signs */ };

/* The callee; where the grammar has flat chains (Dart), what stands in front of the arguments in their
 * parent. */
sl_range sl_step__callee(const sl_run *run, uint32_t frame, const sl_match *match)
{
    TSNode callee = sl_match_node(match, SL_CAP_CALLEE);
    if (!ts_node_is_null(callee) || !frame) return sl_match_range(match, SL_CAP_CALLEE);
    return (sl_range){ts_node_start_byte(run->frames->at[frame - 1].node),
                      ts_node_start_byte(run->frames->at[frame].node)};
}

/* must_==, ===: operators are names too where they are called. */
void sl_step__read_callee(const sl_run *run, sl_range callee, sl_path *out)
{
    sl_expression_path(run, callee, out);
    bool is_operator = !out->n && callee.to - callee.from <= OPERATOR_MAX && !sl_range_is_empty(callee);
    if (!is_operator) return;
    out->n = 1;
    out->is_whole = false;
    out->part[0] = (sl_path_part){.name = callee};
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
        return sl_step__callee(run, step->frame, match);
    bool told =
        step->kind == SL_STEP_DECLARE || step->kind == SL_STEP_PAIR_VALUE || step->kind == SL_STEP_PAIR_KEY;
    if (told && !sl_range_is_empty(step->subject)) return step->subject;
    sl_range name = sl_match_range(match, name_capture(step->kind));
    if (!sl_range_is_empty(name)) return name;
    if (step->kind == SL_STEP_KEYWORD || step->kind == SL_STEP_TYPE)
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
    if (!out->n && is_call_step) sl_step__read_callee(run, callee, out);
    bool apart = out->n == 1 && !sl_range_is_empty(receiver) && receiver.to < out->part[0].name.from;
    if (apart && !out->is_whole) append_path(run, receiver, out);
}

/* The list of a command's arguments holds no more than a single one of them: head Codes::GONE. */
static bool is_argument_list(const sl_run *run, uint32_t frame)
{
    const sl_match *call = frame ? sl_frame_match(&run->frames->at[frame - 1], run->lang, run->text) : NULL;
    TSNode args = call ? sl_match_node(call, SL_CAP_ARGS) : (TSNode){0};
    return !ts_node_is_null(args) &&
           sl_range_contains(sl_node_range(run->frames->at[frame].node), sl_node_range(args));
}

uint32_t sl_frame_of_whole(const sl_run *run, sl_range whole, uint32_t frame)
{
    while (frame > 0 && sl_range_contains(whole, sl_node_range(run->frames->at[frame - 1].node)) &&
           !is_argument_list(run, frame - 1))
        frame--;
    return frame;
}
