#include "rules/contract.h"

void sl_check_contract_success_response(sl_check *check, sl_idx fact)
{
    const sl_facts *facts = check->facts;
    const sl_scope *operation = &facts->scopes.at[fact];
    bool has_responses = false;
    if (operation->kind != SL_SCOPE_OPERATION) return;
    for (uint32_t i = 0; i < facts->sites.n; i++) {
        const sl_site *site = &facts->sites.at[i];
        if (site->scope != fact || !sl__operation_of(facts, site)) continue;
        if (site->code == 101 || (site->low <= 399 && site->high >= 200)) return;
        has_responses = true;
    }
    bool is_merged = sl_str_find(sl_range_of(facts->text, operation->range), SL_STR("<<")) != SIZE_MAX;
    if (!has_responses || is_merged) return; /* YAML's merge keys: the rest stands elsewhere */
    sl_check_report(check, operation->name,
                    sl_arena_printf(check->arena, "%s %.*s has no response for success: add a 2xx or 3xx",
                                    sl_method_name(operation->methods), SL_FMT(operation->path)));
}
