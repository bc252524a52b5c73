#include "rules/check.h"

static bool is_class_bound(uint32_t value)
{
    return value % 100 == 0 && value >= 200 && value <= 600;
}

static bool is_end_of_successes(const sl_facts *facts, const sl_cond *cond)
{
    if (cond->kind != SL_COND_CMP || cond->n_intervals != 1 || cond->arith) return false;
    uint32_t bound = facts->intervals.at[cond->first_interval].low;
    return (cond->cmp == SL_CMP_LT && bound == 300) ||
           (cond->cmp == SL_CMP_LE && (bound == 299 || bound == 300));
}

/* `> 200` alone may mean what is not simply 200; with `< 300` beside it the class is meant. */
static bool is_start_of_successes(const sl_facts *facts, const sl_cond *cond, uint32_t bound)
{
    if (bound != 200 || cond->parent == SL_NONE || facts->conds.at[cond->parent].kind != SL_COND_AND)
        return false;
    sl_str subject = sl_range_of(facts->text, cond->subject);
    for (sl_idx i = facts->conds.at[cond->parent].first_child; i != SL_NONE;
         i = facts->conds.at[i].next_sibling) {
        const sl_cond *other = &facts->conds.at[i];
        if (is_end_of_successes(facts, other) && sl_str_eq(sl_range_of(facts->text, other->subject), subject))
            return true;
    }
    return false;
}

/* `> 400` leaves out 400 itself; `<= 300` takes in the first code of the next class. */
static sl_cmp intended(const sl_facts *facts, const sl_cond *cond, uint32_t bound)
{
    bool is_start = (bound >= 300 && bound <= 500) || is_start_of_successes(facts, cond, bound);
    if (cond->cmp == SL_CMP_GT && is_start) return SL_CMP_GE;
    if (cond->cmp == SL_CMP_LE) return SL_CMP_LT;
    return cond->cmp;
}

static sl_range find_word(const sl_facts *facts, const sl_cond *cond)
{
    sl_str text = sl_range_of(facts->text, cond->range);
    for (size_t at = 1; at + cond->op.len < text.len; at++) {
        bool is_word = sl_is_space(text.ptr[at - 1]) && sl_is_space(text.ptr[at + cond->op.len]);
        if (is_word && sl_str_eq(sl_str_sub(text, at, at + cond->op.len), cond->op))
            return (sl_range){(uint32_t)(cond->range.from + at),
                              (uint32_t)(cond->range.from + at + cond->op.len)};
    }
    return (sl_range){0, 0};
}

/* Where the operator stands: the first of < and > in the comparison, or a word such as -gt. */
static sl_range find_operator(const sl_facts *facts, const sl_cond *cond)
{
    if (cond->other.len) return find_word(facts, cond);
    for (uint32_t i = cond->range.from; i < cond->range.to; i++) {
        char c = facts->text.ptr[i];
        bool arrow = i > cond->range.from && facts->text.ptr[i - 1] == '-';
        if ((c != '<' && c != '>') || arrow) continue;
        bool equal = i + 1 < cond->range.to && facts->text.ptr[i + 1] == '=';
        return (sl_range){i, i + 1 + equal};
    }
    return (sl_range){0, 0};
}

static sl_str written(sl_cmp cmp, bool flipped)
{
    static const sl_str plain[] = {SL_STR_INIT("=="), SL_STR_INIT("!="), SL_STR_INIT("<"),
                                   SL_STR_INIT("<="), SL_STR_INIT(">"),  SL_STR_INIT(">=")};
    static const sl_str turned[] = {SL_STR_INIT("=="), SL_STR_INIT("!="), SL_STR_INIT(">"),
                                    SL_STR_INIT(">="), SL_STR_INIT("<"),  SL_STR_INIT("<=")};
    return flipped ? turned[cmp] : plain[cmp];
}

void sl_check_off_by_one_bound(sl_check *check, sl_idx fact)
{
    const sl_facts *facts = check->facts;
    const sl_cond *cond = &facts->conds.at[fact];
    if (cond->kind != SL_COND_CMP || cond->n_intervals != 1 || cond->arith || cond->chained) return;
    const sl_interval *bound = &facts->intervals.at[cond->first_interval];
    if (bound->site == SL_NONE || facts->sites.at[bound->site].confidence < SL_LIKELY ||
        !is_class_bound(bound->low))
        return;
    sl_cmp meant = intended(facts, cond, bound->low);
    if (meant == cond->cmp) return;
    sl_str op = cond->other.len ? cond->other : written(meant, cond->flipped);
    const char *what = meant == SL_CMP_GE ? "leaves out" : "takes in";
    sl_finding *finding = sl_check_report(
        check, cond->range,
        sl_arena_printf(check->arena,
                        "`%.*s` %s %u, where a class begins; write `%.*s` if the whole class is meant",
                        SL_FMT(sl_range_of(facts->text, cond->range)), what, bound->low, SL_FMT(op)));
    sl_range where = find_operator(facts, cond);
    if (!sl_range_is_empty(where))
        sl__fix_replace(check, finding, sl_arena_printf(check->arena, "Write `%.*s`", SL_FMT(op)), where, op,
                        false);
}
