#include "rules/cond_fix.h"

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

/* Every gap between the parts is the operator alone. */
static bool is_plain(const sl_facts *facts, const sl_cond *cond)
{
    for (sl_idx i = cond->first_child; i != SL_NONE; i = facts->conds.at[i].next_sibling) {
        sl_idx next = facts->conds.at[i].next_sibling;
        if (next != SL_NONE && !sl_str_eq(sl_range_of(facts->text, between(facts, i, next)), cond->op))
            return false;
    }
    return cond->first_child != SL_NONE;
}

sl_str sl__other_connective(const sl_facts *facts, sl_idx cond)
{
    const sl_cond *own = &facts->conds.at[cond];
    return own->other.len && is_plain(facts, own) ? own->other : SL_STR("");
}

void sl__fix_connective(sl_check *check, sl_finding *finding, sl_idx cond)
{
    const sl_facts *facts = check->facts;
    SL_VEC(sl_edit) edits = {0};
    sl_str becomes = sl__other_connective(facts, cond);
    if (!becomes.len) return;
    for (sl_idx i = facts->conds.at[cond].first_child; i != SL_NONE; i = facts->conds.at[i].next_sibling) {
        sl_idx next = facts->conds.at[i].next_sibling;
        if (next == SL_NONE) break;
        *SL_PUSH(check->arena, &edits) = (sl_edit){between(facts, i, next), becomes};
    }
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
