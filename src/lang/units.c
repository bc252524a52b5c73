#include "lang/units.h"

enum {
    WRAPPERS_MAX = 5, /* export default const x = function () {} */
    MARK_DEPTH = 3    /* attribute lists hold groups, groups hold attributes */
};

typedef struct reading {
    sl_run *run;
    sl_unit *unit;
} reading;

static bool is_comment(const sl_run *run, TSNode node)
{
    TSSymbol symbol = ts_node_symbol(node);
    return symbol < run->lang->n_symbols && run->lang->leaf_kinds[symbol] == SL_LEAF_COMMENT;
}

/* ---- marks ---- */

static bool take_mark(reading *r, TSNode node)
{
    if (r->unit->n_marks < SL_MARKS_MAX) r->unit->mark[r->unit->n_marks++] = node;
    return true;
}

/* Annotations in the node, which is one, or holds them in lists, groups and among modifiers. */
static bool take_marks(reading *r, TSNode node, unsigned depth)
{
    sl_match match;
    bool found = false;
    if (sl_structure_match(r->run->lang, r->run->text, node, &match))
        return match.structure->kind == SL_ST_ANNOTATION && take_mark(r, node);
    uint32_t n = depth < MARK_DEPTH ? ts_node_named_child_count(node) : 0;
    for (uint32_t i = 0; i < n; i++)
        found |= take_marks(r, ts_node_named_child(node, i), depth + 1);
    return found;
}

/* An annotation, or a list of nothing but annotations; the grammar knows no other use of such a list. */
static bool is_mark(const sl_run *run, TSNode node, unsigned depth)
{
    sl_match match;
    if (sl_structure_may_be(run->lang, node, SL_ST_ANNOTATION))
        return sl_structure_match(run->lang, run->text, node, &match) &&
               match.structure->kind == SL_ST_ANNOTATION;
    if (sl_structure_is_known(run->lang, node)) return false;
    uint32_t n = depth < MARK_DEPTH ? ts_node_named_child_count(node) : 0;
    for (uint32_t i = 0; i < n; i++)
        if (!is_mark(run, ts_node_named_child(node, i), depth + 1)) return false;
    return n > 0;
}

/* Those that the grammar keeps inside, in front of the name. */
static void take_inner_marks(reading *r, TSNode node, uint32_t name_from)
{
    uint32_t n = ts_node_named_child_count(node), first = UINT32_MAX;
    for (uint32_t i = 0; i < n; i++) {
        TSNode child = ts_node_named_child(node, i);
        if (ts_node_start_byte(child) >= name_from) break;
        if (take_marks(r, child, 0) && first == UINT32_MAX) first = ts_node_start_byte(child);
    }
    if (first != UINT32_MAX) r->unit->head = (sl_range){first, name_from};
}

/* ---- what stands in front ---- */

/* Where the text in front ends, blanks cut off; gives the number of lines between. */
static uint32_t skip_blanks_back(sl_str text, uint32_t from, uint32_t *n_lines)
{
    *n_lines = 0;
    while (from > 0 && sl_is_space(text.ptr[from - 1]))
        *n_lines += text.ptr[--from] == '\n';
    return from;
}

static bool stands_alone(sl_str text, uint32_t from)
{
    while (from > 0 && (text.ptr[from - 1] == ' ' || text.ptr[from - 1] == '\t'))
        from--;
    return from == 0 || text.ptr[from - 1] == '\n';
}

/* A comment right above, or marks. */
static bool take_head(reading *r, TSNode node, uint32_t n_lines)
{
    if (is_comment(r->run, node)) return n_lines <= 1 && stands_alone(r->run->text, ts_node_start_byte(node));
    return is_mark(r->run, node, 0) && take_marks(r, node, 0);
}

bool sl_is_head(const sl_run *run, TSNode node)
{
    return !ts_node_is_named(node) || is_comment(run, node) || is_mark(run, node, 0);
}

/* Steps over all that belongs to the node at *from. False: something else stands in front of it. */
static bool take_heads(reading *r, TSNode parent, uint32_t *from)
{
    TSTreeCursor cursor = ts_tree_cursor_new(parent);
    uint32_t least = ts_node_start_byte(parent), at, n_lines;
    bool reached = false;
    while (!reached) {
        at = skip_blanks_back(r->run->text, *from, &n_lines);
        reached = at <= least;
        if (reached || ts_tree_cursor_goto_first_child_for_byte(&cursor, at - 1) < 0) break;
        TSNode node = ts_tree_cursor_current_node(&cursor);
        if (ts_node_start_byte(node) >= *from) break;
        bool is_named = ts_node_is_named(node);
        if (is_named && !take_head(r, node, n_lines)) break;
        *from = ts_node_start_byte(node);
        if (is_named) r->unit->head = (sl_range){*from, r->unit->head.to};
        ts_tree_cursor_goto_parent(&cursor);
    }
    ts_tree_cursor_delete(&cursor);
    return reached;
}

/* ---- wrappers ---- */

static sl_range bound_name(const sl_match *match)
{
    static const sl_capture by[] = {SL_CAP_NAME, SL_CAP_TARGET, SL_CAP_KEY};
    for (unsigned i = 0; i < sizeof by / sizeof *by; i++) {
        sl_range name = sl_match_range(match, by[i]);
        if (!sl_range_is_empty(name)) return name;
    }
    return (sl_range){0, 0};
}

static bool binds(const sl_match *match, TSNode node)
{
    sl_struct_kind kind = match->structure->kind;
    bool is_binding = kind == SL_ST_DECLARE || kind == SL_ST_ASSIGN || kind == SL_ST_PAIR;
    TSNode value = sl_match_node(match, SL_CAP_VALUE);
    return is_binding && !ts_node_is_null(value) && ts_node_eq(value, node);
}

static bool may_wrap(const sl_match *match)
{
    return !match || match->structure->kind == SL_ST_STATEMENT || match->structure->kind == SL_ST_THROUGH;
}

void sl_unit_read(sl_run *run, uint32_t at, sl_unit *out)
{
    sl_frame *frames = run->frames->at;
    const sl_match *own = sl_frame_match(&frames[at], run->lang, run->text);
    reading r = {run, out};
    *out = (sl_unit){.frame = at, .name = sl_match_range(own, SL_CAP_NAME)};
    uint32_t from = ts_node_start_byte(frames[at].node);
    out->head.from = out->head.to = sl_range_is_empty(out->name) ? from : out->name.from;
    take_inner_marks(&r, frames[at].node, out->head.to);
    for (unsigned i = 0; i < WRAPPERS_MAX && out->frame > run->piece_frame; i++) {
        TSNode parent = frames[out->frame - 1].node;
        const sl_match *match = sl_frame_match(&frames[out->frame - 1], run->lang, run->text);
        if (match && binds(match, frames[out->frame].node)) {
            if (sl_range_is_empty(out->name)) out->name = bound_name(match);
            from = ts_node_start_byte(parent);
        } else if (!take_heads(&r, parent, &from) || !may_wrap(match)) {
            return;
        }
        out->frame--;
    }
}
