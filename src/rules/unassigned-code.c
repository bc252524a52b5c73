#include "rules/check.h"

/* A code that the file uses and that two swapped digits turn into this one, or 0. */
static uint32_t find_swapped(const sl_check *check, uint32_t code)
{
    uint32_t a = code / 100, b = code / 10 % 10, c = code % 10;
    uint32_t swapped[] = {a * 100 + c * 10 + b, b * 100 + a * 10 + c, c * 100 + b * 10 + a};
    for (int i = 0; i < 3; i++)
        if (check->notes->uses[swapped[i]] && sl_code_registered(swapped[i])) return swapped[i];
    return 0;
}

/* Who compares a code does not send it: what clients make of it is no news there. */
static bool is_met(const sl_site *site)
{
    return site->role == SL_ROLE_COMPARED || site->role == SL_ROLE_ASSERTED;
}

static sl_str describe(sl_check *check, const sl_site *site, uint32_t swapped, uint32_t nearest)
{
    uint32_t code = site->code;
    sl_str near = sl__code_label(check, swapped ? swapped : nearest);
    if (swapped)
        return sl_arena_printf(check->arena,
                               "%u is not a status code that IANA or a known vendor has assigned; did you "
                               "mean %.*s, which this file uses too?",
                               code, SL_FMT(near));
    if (is_met(site))
        return sl_arena_printf(
            check->arena,
            "%u is not a status code that IANA or a known vendor has assigned, so no server "
            "should send it; the nearest registered one is %.*s",
            code, SL_FMT(near));
    return sl_arena_printf(check->arena,
                           "%u is not a status code that IANA or a known vendor has assigned, so clients "
                           "treat it as %u; the nearest registered one is %.*s",
                           code, code / 100 * 100, SL_FMT(near));
}

void sl_check_unassigned_code(sl_check *check, sl_idx fact)
{
    const sl_site *site = &check->facts->sites.at[fact];
    uint32_t code = site->code;
    if (code < 100 || code > 599 || sl_code_is_known(check->facts->registry, code)) return;
    if (sl__is_catalogue(check) || sl__is_allowed(check, code, (sl_nums){0})) return;
    uint32_t swapped = find_swapped(check, code), nearest = sl_code_nearest(code), general = code / 100 * 100;
    sl_finding *finding = sl_check_report(check, site->range, describe(check, site, swapped, nearest));
    if (swapped) sl__fix_code(check, finding, site, swapped);
    if (nearest != swapped) sl__fix_code(check, finding, site, nearest);
    if (general != nearest) sl__fix_code(check, finding, site, general);
}
