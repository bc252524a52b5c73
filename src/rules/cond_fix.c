#include "rules/cond_fix.h"

static const struct pair {
    sl_str is, becomes;
} connectives[] = {
    {SL_STR_INIT("&&"), SL_STR_INIT("||")},  {SL_STR_INIT("||"), SL_STR_INIT("&&")},
    {SL_STR_INIT("and"), SL_STR_INIT("or")}, {SL_STR_INIT("or"), SL_STR_INIT("and")},
    {SL_STR_INIT("-a"), SL_STR_INIT("-o")},  {SL_STR_INIT("-o"), SL_STR_INIT("-a")},
};

sl_str sl__other_connective(sl_str connective)
{
    for (size_t i = 0; i < sizeof connectives / sizeof *connectives; i++)
        if (sl_str_eq(connectives[i].is, connective)) return connectives[i].becomes;
    return SL_STR("");
}

/* What stands between two parts: blanks and parentheses cut off. */
static sl_range between(const sl_facts *facts, sl_idx left, sl_idx right)
{
    sl_range gap = {facts->conds.at[left].range.to, facts->conds.at[right].range.from};
    while (gap.from < gap.to && (sl_is_space(facts->text.ptr[gap.from]) || facts->text.ptr[gap.from] == ')'))
        gap.from++;
    while (gap.to > gap.from &&
           (sl_is_space(facts->text.ptr[gap.to - 1]) || facts->text.ptr[gap.to - 1] == '('))
        gap.to--;
    return gap;
}

sl_str sl__connective(const sl_facts *facts, sl_idx cond, sl_range *where)
{
    sl_idx first = facts->conds.at[cond].first_child;
    sl_idx second = first == SL_NONE ? SL_NONE : facts->conds.at[first].next_sibling;
    if (second == SL_NONE) return SL_STR("");
    *where = between(facts, first, second);
    sl_str text = sl_range_of(facts->text, *where);
    return sl__other_connective(text).len ? text : SL_STR("");
}

void sl__fix_connective(sl_check *check, sl_finding *finding, sl_idx cond)
{
    const sl_facts *facts = check->facts;
    SL_VEC(sl_edit) edits = {0};
    sl_str becomes = SL_STR("");
    for (sl_idx i = facts->conds.at[cond].first_child; i != SL_NONE; i = facts->conds.at[i].next_sibling) {
        sl_idx next = facts->conds.at[i].next_sibling;
        if (next == SL_NONE) break;
        sl_range op = between(facts, i, next);
        becomes = sl__other_connective(sl_range_of(facts->text, op));
        if (!becomes.len) return;
        *SL_PUSH(check->arena, &edits) = (sl_edit){op, becomes};
    }
    if (!edits.n) return;
    sl_str title = sl_arena_printf(check->arena, "Write `%.*s`", SL_FMT(becomes));
    sl_finding_add_fix(check, finding, (sl_fix){title, edits.at, edits.n, false});
}

/* The comparison beside a bare number, in the same node. */
static sl_idx comparison_beside(const sl_facts *facts, sl_idx parent)
{
    for (sl_idx i = facts->conds.at[parent].first_child; i != SL_NONE; i = facts->conds.at[i].next_sibling) {
        const sl_cond *cond = &facts->conds.at[i];
        if (cond->kind == SL_COND_CMP && cond->n_intervals == 1 && cond->first_child == SL_NONE &&
            !cond->chained && facts->intervals.at[cond->first_interval].site != SL_NONE)
            return i;
    }
    return SL_NONE;
}

void sl__fix_literal(sl_check *check, sl_finding *finding, sl_idx parent)
{
    const sl_facts *facts = check->facts;
    sl_idx model = comparison_beside(facts, parent);
    SL_VEC(sl_edit) edits = {0};
    if (model == SL_NONE) return;
    const sl_cond *cond = &facts->conds.at[model];
    sl_range value = facts->sites.at[facts->intervals.at[cond->first_interval].site].span;
    sl_str before = sl_str_sub(facts->text, cond->range.from, value.from),
           after = sl_str_sub(facts->text, value.to, cond->range.to);
    for (sl_idx i = facts->conds.at[parent].first_child; i != SL_NONE; i = facts->conds.at[i].next_sibling) {
        if (facts->conds.at[i].kind != SL_COND_LITERAL) continue;
        sl_str own = sl_range_of(facts->text, facts->conds.at[i].range);
        sl_str text =
            sl_arena_printf(check->arena, "%.*s%.*s%.*s", SL_FMT(before), SL_FMT(own), SL_FMT(after));
        *SL_PUSH(check->arena, &edits) = (sl_edit){facts->conds.at[i].range, text};
    }
    if (edits.n)
        sl_finding_add_fix(check, finding,
                           (sl_fix){SL_STR("Compare the number too"), edits.at, edits.n, false});
}
