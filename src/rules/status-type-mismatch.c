#include "rules/check.h"

/* The last name of the subject, if nothing but an empty pair of parentheses stands behind it: what a
 * conversion gives has another type. */
static sl_str last_name(sl_str subject)
{
    if (sl_str_has_suffix(subject, SL_STR("()"))) subject.len -= 2;
    size_t from = subject.len;
    while (from > 0 && sl_is_word_char(subject.ptr[from - 1]))
        from--;
    return sl_str_sub(subject, from, subject.len);
}

/* The type that the row gives to the very thing that is compared; empty if it is not known. */
static sl_str type_of(const sl_facts *facts, const sl_site *site, const sl_cond *cond)
{
    sl_str name = last_name(sl_range_of(facts->text, cond->subject));
    bool known =
        site->row && site->confidence == SL_CERTAIN && name.len && sl_names_match(site->row->names, name);
    return known ? site->row->value_type : SL_STR("");
}

static bool is_text(const sl_site *site)
{
    return site->spelling == SL_SPELL_STRING;
}

static bool is_number(const sl_site *site)
{
    return site->spelling == SL_SPELL_NUMBER;
}

static bool is_ordered(const sl_cond *cond)
{
    return cond->cmp != SL_CMP_EQ && cond->cmp != SL_CMP_NE;
}

static void report_type(sl_check *check, const sl_site *site, const sl_cond *cond, const char *own,
                        const char *its)
{
    sl_str text = check->facts->text, subject = sl_range_of(text, cond->subject),
           literal = sl_range_of(text, site->span);
    const char *what = is_ordered(cond) ? "has no order with" : "never equals";
    sl_finding *finding =
        sl_check_report(check, site->range,
                        sl_arena_printf(check->arena, "`%.*s` is %s here and %s the %s %.*s", SL_FMT(subject),
                                        own, what, its, SL_FMT(literal)));
    sl_str right = sl_arena_printf(check->arena, is_text(site) ? "%u" : "\"%u\"", site->code);
    if (is_number(site) && is_ordered(cond)) return; /* texts have an order, but not that of numbers */
    sl__fix_replace(check, finding, sl_arena_printf(check->arena, "Write %.*s", SL_FMT(right)), site->span,
                    right, true);
}

/* `x is 200`: where the operator stands between subject and number. */
static void report_identity(sl_check *check, const sl_site *site, const sl_cond *cond)
{
    sl_str text = check->facts->text, equal = cond->cmp == SL_CMP_EQ ? SL_STR("==") : SL_STR("!=");
    sl_range gap = {cond->flipped ? site->span.to : cond->subject.to,
                    cond->flipped ? cond->subject.from : site->span.from};
    sl_finding *finding = sl_check_report(
        check, site->range,
        sl_arena_printf(check->arena,
                        "`%.*s` compares identity, and two equal numbers may be two objects; write `%.*s`",
                        SL_FMT(cond->op), SL_FMT(equal)));
    size_t at = sl_str_find(sl_range_of(text, gap), cond->op);
    if (gap.from >= gap.to || at == SIZE_MAX) return;
    sl_range op = {gap.from + (uint32_t)at, gap.from + (uint32_t)(at + cond->op.len)};
    sl__fix_replace(check, finding, sl_arena_printf(check->arena, "Write `%.*s`", SL_FMT(equal)), op, equal,
                    true);
}

void sl_check_status_type_mismatch(sl_check *check, sl_idx fact)
{
    const sl_facts *facts = check->facts;
    const sl_site *site = &facts->sites.at[fact];
    const sl_cond *cond = site->cond < facts->conds.n ? &facts->conds.at[site->cond] : NULL;
    if (!cond || cond->kind != SL_COND_CMP || cond->arith || sl_range_is_empty(cond->subject)) return;
    if (cond->is_identity && is_number(site)) {
        report_identity(check, site, cond);
        return;
    }
    sl_str type = cond->strict ? type_of(facts, site, cond) : SL_STR("");
    if (sl_str_is(type, "number") && is_text(site)) report_type(check, site, cond, "a number", "text");
    if (sl_str_is(type, "string") && is_number(site)) report_type(check, site, cond, "text", "number");
}
