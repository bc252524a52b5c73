#include "rules/style.h"

void sl_check_prefer_number(sl_check *check, sl_idx fact)
{
    const sl_site *site = &check->facts->sites.at[fact];
    if (sl__style_spares(check) || !sl__takes_number(check, site) ||
        sl__is_allowed(check, site->code, (sl_nums){0}))
        return;
    sl_str written = sl_range_of(check->facts->text, sl__written(check->facts, site));
    sl_finding *finding = sl_check_report(
        check, site->range, sl_arena_printf(check->arena, "%.*s is %u", SL_FMT(written), site->code));
    sl__offer_number(check, finding, site);
}
