#include "rules/contract.h"

static bool is_range_of_openapi(sl_str key)
{
    return key.len == 3 && key.ptr[0] >= '1' && key.ptr[0] <= '5' && key.ptr[1] == 'X' && key.ptr[2] == 'X';
}

void sl_check_contract_range_keys(sl_check *check, sl_idx fact)
{
    const sl_facts *facts = check->facts;
    const sl_site *site = &facts->sites.at[fact];
    sl_str key = sl_range_of(facts->text, site->range);
    uint32_t major = sl__openapi_major(facts);
    if (site->spelling != SL_SPELL_CLASS || !major || !sl__operation_of(facts, site)) return;
    if (major == 2) {
        sl_check_report(
            check, site->range,
            sl_arena_printf(check->arena, "OpenAPI 2 knows no ranges: `%.*s` is skipped", SL_FMT(key)));
        return;
    }
    if (is_range_of_openapi(key)) return;
    bool is_class = site->low % 100 == 0 && site->high == site->low + 99;
    sl_finding *finding = sl_check_report(
        check, site->range,
        sl_arena_printf(check->arena, "OpenAPI knows the ranges 1XX to 5XX, in capitals; `%.*s` is skipped",
                        SL_FMT(key)));
    if (!is_class) return;
    sl_str right = sl_arena_printf(check->arena, "%uXX", site->low / 100);
    sl__fix_replace(check, finding, sl_arena_printf(check->arena, "Write %.*s", SL_FMT(right)), site->range,
                    right, true);
}
