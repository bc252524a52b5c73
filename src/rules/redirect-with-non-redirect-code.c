#include "rules/check.h"

static bool redirects(uint32_t code)
{
    return code == 301 || code == 302 || code == 303 || code == 307 || code == 308;
}

void sl_check_redirect_with_non_redirect_code(sl_check *check, sl_idx fact)
{
    const sl_facts *facts = check->facts;
    const sl_site *site = &facts->sites.at[fact];
    if (sl__spares(check, site->range.from)) return;
    const sl_call *redirect = sl__redirect_of(facts, site);
    if (!redirect) return;
    if (!site->code || redirects(site->code) || sl__is_allowed(check, site->code, (sl_nums){0})) return;
    /* 201 and 300 come with a Location as well, though no client follows it by itself (RFC 9110, 15.3.2
     * and 15.4.1). */
    if (site->code == 201 || site->code == 300) sl__cap(check, SL_SEV_HINT);
    sl_finding *finding = sl_check_report(
        check, site->range,
        sl_arena_printf(
            check->arena,
            "`%.*s` sends a Location, but clients do not follow it with %.*s; use 301, 302, 303, 307 or 308",
            SL_FMT(sl_range_of(facts->text, redirect->callee)), SL_FMT(sl__code_label(check, site->code))));
    if (sl__spells_number(site)) sl__fix_code(check, finding, site, 302);
}
