#include "rules/contract.h"

/* RFC 9110, sections 15.2, 15.3.5, 15.3.6 and 15.4.5. */
static bool is_bodyless(uint32_t code)
{
    return (code >= 100 && code <= 199) || code == 204 || code == 205 || code == 304;
}

void sl_check_contract_bodyless_content(sl_check *check, sl_idx fact)
{
    const sl_facts *facts = check->facts;
    const sl_site *site = &facts->sites.at[fact];
    if (!is_bodyless(site->code) || site->arm == SL_NONE || !sl__operation_of(facts, site)) return;
    sl_range response = facts->arms.at[site->arm].result;
    const char *key = sl__mapping_has(facts->text, response, SL_STR("content"))  ? "content"
                      : sl__mapping_has(facts->text, response, SL_STR("schema")) ? "schema"
                                                                                 : NULL;
    if (!key) return;
    sl_check_report(check, site->range,
                    sl_arena_printf(check->arena, "a %.*s response has no body, but `%s` describes one",
                                    SL_FMT(sl__code_label(check, site->code)), key));
}
