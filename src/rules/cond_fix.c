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

typedef struct parts { /* children that stand side by side */
    sl_idx first, last;
    bool is_all;
} parts;

static bool is_about(const sl_facts *facts, sl_idx cond, sl_str key)
{
    const sl_cond *own = &facts->conds.at[cond];
    if (own->kind == SL_COND_LITERAL || sl_str_eq(own->subject_key, key)) return true;
    for (sl_idx i = own->first_child; i != SL_NONE; i = facts->conds.at[i].next_sibling)
        if (is_about(facts, i, key)) return true;
    return false;
}

/* Those that speak of the status: `a && s == 200 && s == 201` is wrong from the first s on. False: they are
 * not side by side, or more than the operator stands between them. */
static bool find_parts(const sl_facts *facts, sl_idx cond, sl_str key, parts *out)
{
    const sl_cond *own = &facts->conds.at[cond];
    bool ended = false;
    *out = (parts){SL_NONE, SL_NONE, true};
    for (sl_idx i = own->first_child; i != SL_NONE; i = facts->conds.at[i].next_sibling) {
        bool is_one = is_about(facts, i, key);
        if (is_one && ended) return false;
        if (is_one && out->last != SL_NONE &&
            !sl_str_eq(sl_range_of(facts->text, between(facts, out->last, i)), own->op))
            return false;
        out->is_all = out->is_all && is_one;
        ended = ended || (!is_one && out->first != SL_NONE);
        if (is_one && out->first == SL_NONE) out->first = i;
        if (is_one) out->last = i;
    }
    return out->first != out->last;
}

sl_str sl__other_connective(const sl_facts *facts, sl_idx cond, sl_str subject_key)
{
    parts found;
    const sl_cond *own = &facts->conds.at[cond];
    if (!own->other.len || !find_parts(facts, cond, subject_key, &found)) return SL_STR("");
    if (sl_cond_is_decided_either_way(facts, cond, subject_key)) return SL_STR("");
    return found.is_all || !own->no_brackets ? own->other : SL_STR("");
}

static void add_edit(sl_check *check, sl_fix *fix, sl_range range, sl_str text)
{
    SL_VEC(sl_edit) edits = {fix->edits, fix->n_edits, fix->n_edits};
    *SL_PUSH(check->arena, &edits) = (sl_edit){range, text};
    fix->edits = edits.at;
    fix->n_edits = edits.n;
}

/* The number that the part compares the subject with, as written; empty: it is no plain comparison with one.
 */
static sl_str value_of(const sl_facts *facts, const sl_cond *part)
{
    if (part->kind == SL_COND_LITERAL) return sl_range_of(facts->text, part->range);
    bool is_plain = part->kind == SL_COND_CMP && part->cmp == SL_CMP_EQ && part->n_intervals == 1 &&
                    !part->flipped && !part->chained && part->first_child == SL_NONE;
    sl_idx site = is_plain ? facts->intervals.at[part->first_interval].site : SL_NONE;
    return site == SL_NONE ? SL_STR("") : sl_range_of(facts->text, facts->sites.at[site].span);
}

/* s == 200 and s == 201: s in (200, 201) */
static void fix_one_of(sl_check *check, sl_finding *finding, const parts *found)
{
    const sl_facts *facts = check->facts;
    sl_strs around = facts->one_of;
    sl_str subject = SL_STR(""), values = SL_STR("");
    if (around.n != 2 || !found->is_all) return;
    for (sl_idx i = found->first; i != SL_NONE; i = facts->conds.at[i].next_sibling) {
        const sl_cond *part = &facts->conds.at[i];
        sl_str value = value_of(facts, part);
        if (!value.len) return;
        if (!subject.len) subject = sl_range_of(facts->text, part->subject);
        values = sl_arena_printf(check->arena, "%.*s%s%.*s", SL_FMT(values), values.len ? ", " : "",
                                 SL_FMT(value));
    }
    sl_range whole = {facts->conds.at[found->first].range.from, facts->conds.at[found->last].range.to};
    sl_str text = sl_arena_printf(check->arena, "%.*s %.*s%.*s%.*s", SL_FMT(subject), SL_FMT(around.at[0]),
                                  SL_FMT(values), SL_FMT(around.at[1]));
    sl_fix fix = {.title = sl_arena_printf(check->arena, "Write `%.*s`", SL_FMT(text))};
    add_edit(check, &fix, whole, text);
    if (subject.len) sl_finding_add_fix(check, finding, fix);
}

void sl__fix_connective(sl_check *check, sl_finding *finding, sl_idx cond, sl_str subject_key)
{
    parts found;
    const sl_facts *facts = check->facts;
    sl_str becomes = sl__other_connective(facts, cond, subject_key);
    if (!becomes.len || !find_parts(facts, cond, subject_key, &found)) return;
    uint32_t from = facts->conds.at[found.first].range.from, to = facts->conds.at[found.last].range.to;
    sl_fix fix = {.title = sl_arena_printf(check->arena, "Write `%.*s`", SL_FMT(becomes))};
    if (!found.is_all) add_edit(check, &fix, (sl_range){from, from}, SL_STR("("));
    for (sl_idx i = found.first; i != found.last; i = facts->conds.at[i].next_sibling)
        add_edit(check, &fix, between(facts, i, facts->conds.at[i].next_sibling), becomes);
    if (!found.is_all) add_edit(check, &fix, (sl_range){to, to}, SL_STR(")"));
    sl_finding_add_fix(check, finding, fix);
    fix_one_of(check, finding, &found);
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

void sl__fix_literal(sl_check *check, sl_finding *finding, sl_idx parent, sl_str subject_key)
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
    parts found;
    if (!edits.n) return;
    sl_finding_add_fix(check, finding, (sl_fix){SL_STR("Compare the number too"), edits.at, edits.n, false});
    if (find_parts(facts, parent, subject_key, &found)) fix_one_of(check, finding, &found);
}
