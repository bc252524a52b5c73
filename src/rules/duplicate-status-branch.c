#include "rules/check.h"

/* Objects of one library with different names are different, even if both stand for 504: a gateway's timeout
 * and the client's own. */
static bool are_other_objects(const sl_facts *facts, const sl_interval *a, const sl_interval *b)
{
    const sl_named *x = &facts->sites.at[a->site].named, *y = &facts->sites.at[b->site].named;
    bool same_family = x->family && x->family == y->family && x->family->value == SL_VALUE_OBJECT;
    return same_family && x->constant != y->constant;
}

/* The earlier arm of the group that takes every status of this one, or NULL. */
static const sl_arm *covering(const sl_facts *facts, const sl_group *group, uint32_t index)
{
    const sl_arm *own = &facts->arms.at[group->first_arm + index];
    const sl_interval *wanted = &facts->intervals.at[own->first_interval];
    for (uint32_t i = 0; i < index; i++) {
        const sl_arm *arm = &facts->arms.at[group->first_arm + i];
        const sl_interval *taken = &facts->intervals.at[arm->first_interval];
        if (are_other_objects(facts, taken, wanted)) continue;
        bool same = taken->low == wanted->low && taken->high == wanted->high;
        bool covers = taken->low <= wanted->low && taken->high >= wanted->high;
        /* In a table, 2xx beside 201 is the general case beside a special one. */
        if (!arm->has_guard && !arm->is_bound && (same || (covers && group->kind != SL_GROUP_MAP)))
            return arm;
    }
    return NULL;
}

static bool is_branching(const sl_check *check, const sl_group *group)
{
    bool branches =
        group->kind == SL_GROUP_SWITCH || group->kind == SL_GROUP_MATCH || group->kind == SL_GROUP_ELIF;
    bool asked = sl_str_is(sl__setting(check)->mode, "always");
    return (branches || group->kind == SL_GROUP_MAP) && (asked || !group->compiler_rejects_duplicates);
}

/* In a table, keys are what must differ: two names for one code are no duplicate. */
static bool is_key(const sl_facts *facts, const sl_group *group, const sl_arm *arm)
{
    return group->kind != SL_GROUP_MAP || !sl_range_is_empty(arm->result) ||
           arm->label.from == arm->range.from ||
           sl_range_is_empty(facts->sites.at[facts->intervals.at[arm->first_interval].site].name);
}

void sl_check_duplicate_status_branch(sl_check *check, sl_idx fact)
{
    const sl_facts *facts = check->facts;
    const sl_group *group = &facts->groups.at[fact];
    if (!is_branching(check, group)) return;
    for (uint32_t i = 1; i < group->n_arms; i++) {
        const sl_arm *arm = &facts->arms.at[group->first_arm + i];
        const sl_site *site = &facts->sites.at[facts->intervals.at[arm->first_interval].site];
        if (arm->is_bound || site->confidence < SL_LIKELY || !is_key(facts, group, arm)) continue;
        const sl_arm *earlier = covering(facts, group, i);
        if (!earlier || !is_key(facts, group, earlier)) continue;
        sl_str label = sl_range_of(facts->text, arm->label),
               before = sl_range_of(facts->text, earlier->label);
        sl_check_report(
            check, site->range,
            sl_arena_printf(check->arena,
                            "`%.*s` is handled already by `%.*s` above; only one of the two is ever used",
                            SL_FMT(label), SL_FMT(before)));
    }
}
