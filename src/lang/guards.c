#include "lang/guards.h"

#include "lang/structure.h"

enum { PARENTS = 4 /* parentheses and the like between a condition and its if */ };
enum { DEPTH = 2 /* a block, its last statement */ };

static sl_str first_word(sl_str text)
{
    size_t n = 0;
    while (n < text.len && (sl_is_alpha(text.ptr[n]) || text.ptr[n] == '_'))
        n++;
    return sl_str_sub(text, 0, n);
}

static TSNode last_child(TSNode node)
{
    for (uint32_t i = ts_node_named_child_count(node); i > 0; i--) {
        TSNode child = ts_node_named_child(node, i - 1);
        if (!ts_node_is_extra(child)) return child;
    }
    return (TSNode){0};
}

/* What begins with a word of its own is a statement, and what it ends with may never run: `for x in y:
 * return`. */
static bool is_container(TSNode node)
{
    return ts_node_child_count(node) > 0 && ts_node_is_named(ts_node_child(node, 0));
}

/* return if x: only then. */
static bool is_conditional(const sl_run *run, TSNode node)
{
    sl_match match;
    return sl_structure_match(run->lang, run->text, node, &match) &&
           !ts_node_is_null(sl_match_node(&match, SL_CAP_CONDITION));
}

/* Does what runs never come to its end: is its last statement a return, a throw ...? */
static bool exits(const sl_run *run, TSNode body)
{
    for (unsigned depth = 0; depth <= DEPTH && !ts_node_is_null(body); depth++) {
        sl_str word = first_word(sl_range_of(run->text, sl_node_range(body)));
        for (uint32_t i = 0; i < run->lang->exits.n; i++)
            if (sl_str_eq(run->lang->exits.at[i], word)) return !is_conditional(run, body);
        if (depth > 0 && !is_container(body)) break;
        body = last_child(body);
    }
    return false;
}

static bool is_condition_of(const sl_match *match, sl_range range)
{
    /* Where an if has a value its structure is a fallback; `c ? a : b` has no body. */
    bool is_if = match->structure->kind == SL_ST_IF || (match->structure->kind == SL_ST_FALLBACK &&
                                                        !ts_node_is_null(sl_match_node(match, SL_CAP_BODY)));
    return is_if && sl_range_contains(sl_match_range(match, SL_CAP_CONDITION), range);
}

/* What holds the statements behind it; where an if is a value, a node of its own stands between. */
static TSNode block_around(const sl_run *run, TSNode node)
{
    sl_match match;
    TSNode around = ts_node_parent(node);
    bool is_wrapped = !ts_node_is_null(around) && sl_structure_match(run->lang, run->text, around, &match) &&
                      match.structure->kind == SL_ST_THROUGH;
    TSNode beyond = is_wrapped ? ts_node_parent(around) : (TSNode){0};
    return ts_node_is_null(beyond) || is_conditional(run, beyond) ? around : beyond;
}

static void fill(const sl_run *run, TSNode node, const sl_match *match, sl_cond *cond)
{
    TSNode body = sl_match_node(match, SL_CAP_BODY), around = block_around(run, node);
    cond->holds = sl_match_range(match, SL_CAP_BODY); /* empty where several conditions stand side by side */
    if (ts_node_is_null(around) || !exits(run, body)) return;
    cond->fails = (sl_range){ts_node_end_byte(node), ts_node_end_byte(around)};
}

void sl_guards_settle(sl_run *run, TSNode root)
{
    for (uint32_t i = 0; i < run->facts->conds.n; i++) {
        sl_cond *cond = &run->facts->conds.at[i];
        if (cond->parent != SL_NONE || sl_range_is_empty(cond->range)) continue;
        TSNode node = ts_node_descendant_for_byte_range(root, cond->range.from, cond->range.to);
        for (unsigned up = 0; up < PARENTS && !ts_node_is_null(node); up++) {
            sl_match match;
            bool found = sl_structure_match(run->lang, run->text, node, &match) &&
                         is_condition_of(&match, cond->range);
            if (found) {
                fill(run, node, &match, cond);
                break;
            }
            node = ts_node_parent(node);
        }
    }
}
