#include "rules/handler.h"

void sl_check_undeclared_status(sl_check *check, sl_idx fact)
{
    const sl_facts *facts = check->facts;
    const sl_site *site = &facts->sites.at[fact];
    if (sl__spares(check, site->range.from) || !sl__is_left_out(facts, site, false)) return;
    const sl_scope *function = &facts->scopes.at[sl_facts_function_of(facts, site->scope)];
    sl_str name = sl_range_of(facts->text, function->name);
    sl_check_report(check, site->range,
                    sl_arena_printf(check->arena, "%.*s is sent, but %.*s declares only %.*s",
                                    SL_FMT(sl__code_label(check, site->code)),
                                    SL_FMT(name.len ? name : SL_STR("the handler")),
                                    SL_FMT(sl__listed(check, site, false))));
}
