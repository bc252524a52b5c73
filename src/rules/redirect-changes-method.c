#include "rules/handler.h"

enum { WRITES = SL_METHOD_POST | SL_METHOD_PUT | SL_METHOD_PATCH | SL_METHOD_DELETE };

void sl_check_redirect_changes_method(sl_check *check, sl_idx fact)
{
    const sl_facts *facts = check->facts;
    const sl_site *site = &facts->sites.at[fact];
    bool is_redirect = (site->code == 301 || site->code == 302) &&
                       ((site->row && site->row->is_redirect) || sl__redirect_of(facts, site));
    sl_idx index = is_redirect ? sl__handler_of(facts, site->scope) : SL_NONE;
    if (index == SL_NONE || sl__spares(check, site->range.from)) return;
    uint32_t methods = facts->scopes.at[index].methods;
    if (!methods || methods & ~(uint32_t)WRITES) return;
    uint32_t same = site->code == 301 ? 308 : 307;
    sl_finding *finding =
        sl_check_report(check, site->range,
                        sl_arena_printf(check->arena,
                                        "%u after %s leaves it to the client whether it repeats the request "
                                        "or goes on with GET; say 303 for "
                                        "GET, %u for the same method",
                                        site->code, sl_method_name(methods), same));
    if (!sl__spells_number(site)) return;
    sl__fix_code(check, finding, site, 303);
    sl__fix_code(check, finding, site, same);
}
