#include "rules/cond_fix.h"
#include "rules/cond_guard.h"

static bool is_impossible(const sl_facts *facts, sl_idx cond, sl_str key)
{
    sl_outcome outcome = sl_cond_outcome(facts, cond, key);
    return sl_set_is_empty(&outcome.can_be_true) && !sl_cond_is_interrupted(facts, cond, key);
}

static void report(sl_check *check, sl_idx index, sl_str key)
{
    const sl_facts *facts = check->facts;
    const sl_cond *cond = &facts->conds.at[index];
    sl_range place = sl_cond_place(facts, index);
    sl_str text = sl_range_of(facts->text, place), words = sl_cond_words(facts, index, key, check->arena),
           hint = SL_STR("");
    sl_str other = cond->kind == SL_COND_AND ? sl__other_connective(facts, index, key) : SL_STR("");
    if (other.len) hint = sl_arena_printf(check->arena, "; did you mean `%.*s`?", SL_FMT(other));
    sl_str message =
        cond->chained
            ? sl_arena_printf(
                  check->arena,
                  "`%.*s` is never true: the comparison inside gives true or false, which is then compared",
                  SL_FMT(text))
            : sl_arena_printf(check->arena, "`%.*s` is never true: no status is %.*s%.*s", SL_FMT(text),
                              SL_FMT(words), SL_FMT(hint));
    sl_finding *finding = sl_check_report(check, place, message);
    if (other.len) sl__fix_connective(check, finding, index, key);
}

static bool is_of_response(const sl_facts *facts, const sl_cond *cond)
{
    for (uint32_t i = 0; i < cond->n_intervals; i++) {
        sl_idx site = facts->intervals.at[cond->first_interval + i].site;
        if (site != SL_NONE && facts->sites.at[site].evidence & SL_EV_RECEIVER) return true;
    }
    return false;
}

/* `code < 100 || code > 999` asks whether the number is a status at all, and so does a lone `code > 999` of a
 * number that came from anywhere but a response: such bounds are no mistake. */
static bool is_bound_of_validity(const sl_facts *facts, const sl_cond *cond)
{
    if (cond->first_child != SL_NONE || cond->kind != SL_COND_CMP || cond->chained) return false;
    sl_cond_kind around = cond->parent == SL_NONE ? SL_COND_AND : facts->conds.at[cond->parent].kind;
    bool is_part = around == SL_COND_OR || around == SL_COND_OPAQUE;
    return is_part || (cond->parent == SL_NONE && !is_of_response(facts, cond));
}

/* The innermost parts that cannot be true; what holds them is not reported again. True if something was. */
static bool look(sl_check *check, sl_idx index, sl_str key)
{
    const sl_facts *facts = check->facts;
    bool reported = false;
    for (sl_idx i = facts->conds.at[index].first_child; i != SL_NONE; i = facts->conds.at[i].next_sibling)
        reported = look(check, i, key) || reported;
    if (reported || is_bound_of_validity(facts, &facts->conds.at[index])) return reported;
    /* An alternative is impossible if each part is, and then its parts ask for validity. */
    if (facts->conds.at[index].kind == SL_COND_NOT || facts->conds.at[index].kind == SL_COND_OR)
        return reported;
    if (!is_impossible(facts, index, key)) return reported;
    report(check, index, key);
    return true;
}

/* What could be true by itself and is not where it stands: `if (s < 400) return; if (s == 200)`. */
static bool look_behind_guards(sl_check *check, sl_idx index, sl_str key)
{
    const sl_facts *facts = check->facts;
    sl_outcome outcome = sl_cond_outcome(facts, index, key);
    sl_set left, both = outcome.can_be_true;
    for (int word = 0; word < SL_SET_WORDS; word++)
        left.bits[word] = ~(uint64_t)0;
    sl_idx guard = sl__apply_guards(facts, index, key, &outcome.can_be_true, &left);
    for (int word = 0; word < SL_SET_WORDS; word++)
        both.bits[word] &= left.bits[word];
    if (guard == SL_NONE || sl_set_is_empty(&outcome.can_be_true) || sl_set_is_empty(&left) ||
        !sl_set_is_empty(&both))
        return false;
    const sl_cond *cond = &facts->conds.at[index], *before = &facts->conds.at[guard];
    bool holds = sl_range_contains(before->holds, cond->range);
    sl_check_report(
        check, cond->range,
        sl_arena_printf(check->arena, "`%.*s` is never true here: `%.*s` %s",
                        SL_FMT(sl_range_of(facts->text, cond->range)),
                        SL_FMT(sl_range_of(facts->text, before->range)),
                        holds ? "around it leaves no such status" : "before it has sent such statuses away"));
    return true;
}

void sl_check_impossible_comparison(sl_check *check, sl_idx fact)
{
    if (check->facts->conds.at[fact].parent != SL_NONE) return;
    if (sl_cond_goes_beyond(check->facts, fact)) return;
    sl_str keys[SL_SUBJECTS_MAX];
    uint32_t n = sl_cond_subjects(check->facts, fact, SL_LIKELY, keys);
    bool reported = false;
    for (uint32_t i = 0; i < n; i++)
        reported = look(check, fact, keys[i]) || reported;
    for (uint32_t i = 0; i < n && !reported; i++)
        reported = look_behind_guards(check, fact, keys[i]);
}
