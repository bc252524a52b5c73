#include "rules/style.h"

void sl_check_prefer_named_constant(sl_check *check, sl_idx fact)
{
    static const uint16_t household[] = {200, 400, 404, 500}; /* known by heart */
    const sl_site *site = &check->facts->sites.at[fact];
    if (sl__style_spares(check) || sl__is_allowed(check, site->code, (sl_nums){household, 4})) return;
    struct sl_family_note *note = sl__name_family(check, site);
    if (!note) return;
    const sl_constant *constant = sl__name_for(check, note->family, site->code);
    sl_finding *finding = sl_check_report(check, site->range, SL_STR(""));
    sl_str shown = sl__offer_name(check, finding, site, note);
    finding->message =
        sl_arena_printf(check->arena, "%u has a name in %.*s: %.*s", site->code, SL_FMT(note->family->title),
                        SL_FMT(shown.len ? shown : constant->name));
}
