#include "rules/contract.h"

void sl_check_contract_quoted_keys(sl_check *check, sl_idx fact)
{
    const sl_facts *facts = check->facts;
    const sl_site *site = &facts->sites.at[fact];
    bool is_bare = site->spelling == SL_SPELL_NUMBER && site->span.to - site->span.from == 3;
    if (!is_bare || !sl__operation_of(facts, site) || sl__openapi_major(facts) != 3) return;
    sl_str key = sl_range_of(facts->text, site->range);
    sl_finding *finding = sl_check_report(
        check, site->range,
        sl_arena_printf(check->arena,
                        "OpenAPI 3 wants quotes around `%.*s`: YAML reads a number, tools look for a text",
                        SL_FMT(key)));
    sl__fix_replace(check, finding, SL_STR("Put it in quotes"), site->range,
                    sl_arena_printf(check->arena, "\"%.*s\"", SL_FMT(key)), true);
}
