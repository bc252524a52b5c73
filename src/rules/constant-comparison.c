#include "rules/cond_fix.h"

static bool is_constant(const sl_facts *facts, sl_idx cond, sl_str key)
{
    sl_outcome outcome = sl_cond_outcome(facts, cond, key);
    return sl_set_is_empty(&outcome.can_be_false) && !sl_cond_is_interrupted(facts, cond, key);
}

static bool has_child_of(const sl_facts *facts, sl_idx cond, sl_cond_kind kind)
{
    for (sl_idx i = facts->conds.at[cond].first_child; i != SL_NONE; i = facts->conds.at[i].next_sibling)
        if (facts->conds.at[i].kind == kind) return true;
    return false;
}

static sl_str explain(sl_check *check, sl_idx index, sl_str key)
{
    const sl_facts *facts = check->facts;
    const sl_cond *cond = &facts->conds.at[index];
    sl_str other = cond->kind == SL_COND_OR ? sl__other_connective(facts, index, key) : SL_STR("");
    sl_str words = sl_cond_words(facts, index, key, check->arena);
    if (has_child_of(facts, index, SL_COND_LITERAL))
        return SL_STR("a number alone always counts as true; compare it too");
    if (cond->chained)
        return SL_STR("the comparison inside gives true or false, which is then compared with a status");
    if (!other.len) return sl_arena_printf(check->arena, "every status is %.*s", SL_FMT(words));
    return sl_arena_printf(check->arena, "every status is %.*s; did you mean `%.*s`?", SL_FMT(words),
                           SL_FMT(other));
}

static void report(sl_check *check, sl_idx index, sl_str key)
{
    const sl_facts *facts = check->facts;
    sl_range place = sl_cond_place(facts, index);
    sl_str text = sl_range_of(facts->text, place);
    sl_str message = sl_arena_printf(check->arena, "`%.*s` is always true: %.*s", SL_FMT(text),
                                     SL_FMT(explain(check, index, key)));
    sl_finding *finding = sl_check_report(check, place, message);
    if (has_child_of(facts, index, SL_COND_LITERAL))
        sl__fix_literal(check, finding, index, key);
    else if (facts->conds.at[index].kind == SL_COND_OR)
        sl__fix_connective(check, finding, index, key);
}

/* s == (200 or 201): the alternative is worked out first and leaves one of its numbers. */
static bool report_collapsed(sl_check *check, sl_idx index)
{
    const sl_facts *facts = check->facts;
    const sl_cond *cond = &facts->conds.at[index];
    if (cond->kind != SL_COND_CMP || cond->n_intervals || cond->first_child == SL_NONE) return false;
    sl_cond_kind inner = facts->conds.at[cond->first_child].kind;
    if ((inner != SL_COND_OR && inner != SL_COND_AND) ||
        !has_child_of(facts, cond->first_child, SL_COND_LITERAL))
        return false;
    sl_str text = sl_range_of(facts->text, cond->range),
           alternative = sl_range_of(facts->text, facts->conds.at[cond->first_child].range);
    sl_check_report(check, cond->range,
                    sl_arena_printf(check->arena,
                                    "`%.*s` compares with one number only: `%.*s` is worked out first",
                                    SL_FMT(text), SL_FMT(alternative)));
    return true;
}

/* One comparison alone is true for every status only at the ends, as in `code <= 999`: it asks for validity.
 */
static bool is_alone(const sl_cond *cond)
{
    return cond->first_child == SL_NONE && (cond->kind == SL_COND_CMP || cond->kind == SL_COND_IN);
}

static bool look(sl_check *check, sl_idx index, sl_str key)
{
    const sl_facts *facts = check->facts;
    if (is_alone(&facts->conds.at[index])) return false;
    bool reported = report_collapsed(check, index);
    if (reported) return true;
    for (sl_idx i = facts->conds.at[index].first_child; i != SL_NONE; i = facts->conds.at[i].next_sibling) {
        bool alone = facts->conds.at[i].kind == SL_COND_LITERAL;
        if (!alone) reported = look(check, i, key) || reported;
    }
    const sl_cond *cond = &facts->conds.at[index];
    /* `code >= 0 && code <= 999`: each part is true by itself, so they ask for validity. */
    bool asks = cond->kind == SL_COND_AND && !has_child_of(facts, index, SL_COND_LITERAL);
    if (reported || asks || cond->kind == SL_COND_NOT || !key.len || !is_constant(facts, index, key))
        return reported;
    report(check, index, key);
    return true;
}

void sl_check_constant_comparison(sl_check *check, sl_idx fact)
{
    if (check->facts->conds.at[fact].parent != SL_NONE) return;
    if (sl_cond_goes_beyond(check->facts, fact)) return;
    sl_str keys[SL_SUBJECTS_MAX] = {SL_STR("")};
    uint32_t n = sl_cond_subjects(check->facts, fact, SL_LIKELY, keys);
    bool reported = look(check, fact, keys[0]);
    for (uint32_t i = 1; i < n && !reported; i++)
        reported = look(check, fact, keys[i]);
}
