#include "rules/style.h"

static bool counts(const sl_site *site)
{
    return site->confidence >= SL_LIKELY;
}

static void report_number(sl_check *check, const sl_site *site, uint32_t names)
{
    struct sl_family_note *note = sl__name_family(check, site);
    sl_finding *finding = sl_check_report(check, site->range, SL_STR(""));
    sl_str shown = sl__offer_name(check, finding, site, note);
    finding->message = sl_arena_printf(
        check->arena, "a number among names: this file calls %u other status%s by name%s%.*s%s", names,
        names == 1 ? "" : "es", shown.len ? ", here " : "", SL_FMT(shown), "");
}

static void report_name(sl_check *check, const sl_site *site, uint32_t numbers)
{
    sl_finding *finding = sl_check_report(
        check, site->range,
        sl_arena_printf(check->arena,
                        "a name among numbers: this file writes %u other status%s as number%s, here %u",
                        numbers, numbers == 1 ? "" : "es", numbers == 1 ? "" : "s", site->code));
    sl__offer_number(check, finding, site);
}

void sl_check_consistent_style(sl_check *check, sl_idx fact)
{
    const sl_facts *facts = check->facts;
    uint32_t n_numbers = 0, n_names = 0;
    (void)fact;
    if (sl__style_spares(check)) return;
    for (uint32_t i = 0; i < facts->sites.n; i++) {
        const sl_site *site = &facts->sites.at[i];
        n_names += counts(site) && sl__takes_number(check, site);
        n_numbers += counts(site) && sl__name_family(check, site) != NULL;
    }
    bool numbers_are_few = n_numbers <= n_names;
    if (!n_numbers || !n_names) return;
    for (uint32_t i = 0; i < facts->sites.n; i++) {
        const sl_site *site = &facts->sites.at[i];
        if (!counts(site)) continue;
        if (numbers_are_few && sl__name_family(check, site)) report_number(check, site, n_names);
        if (!numbers_are_few && sl__takes_number(check, site)) report_name(check, site, n_numbers);
    }
}
