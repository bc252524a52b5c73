#include "rules/check.h"

/* RFC 6455, section 7.4: close codes of WebSocket, which travel in the same fields of frameworks. */
static bool is_close_code(uint32_t code)
{
    return code >= 1000 && code <= 4999;
}

enum { SWITCHING_PROTOCOLS = 101 };

/* The row of the call, if it is the one that decided: another slot may take other codes (error_page 404
 * =200). */
static const sl_row *row_of(const sl_facts *facts, const sl_site *site)
{
    const sl_call *call = site->call == SL_NONE ? NULL : &facts->calls.at[site->call];
    return call && sl_str_eq(call->api, site->api) ? call->row : NULL;
}

void sl_check_out_of_range_code(sl_check *check, sl_idx fact)
{
    const sl_facts *facts = check->facts;
    const sl_site *site = &facts->sites.at[fact];
    const sl_row *row = row_of(facts, site);
    bool has_limits = row && row->most,
         in_limits = has_limits && site->code >= row->least && site->code <= row->most;
    bool is_status = site->code >= 100 && site->code <= 599;
    if (sl__spares(check, site->range.from)) return;
    if (!sl__spells_number(site) || site->code == 0 || sl__is_allowed(check, site->code, (sl_nums){0}))
        return;
    /* A configuration may have states of its own beyond the wire: VCL's synth(700). */
    if (in_limits && (is_status || site->side == SL_SIDE_CONFIG)) return;
    if (site->role == SL_ROLE_COMPARED && site->side == SL_SIDE_CONFIG) return;
    if (is_status && (!has_limits || site->side == SL_SIDE_CONFIG)) return;
    if (site->code == SWITCHING_PROTOCOLS)
        return; /* Response with a webSocket, in the workers that have one */
    sl_str message;
    if (is_close_code(site->code))
        message = sl_arena_printf(
            check->arena,
            "%u is a WebSocket close code, not an HTTP status; a status has three digits from 100 to 599",
            site->code);
    else if (is_status)
        message = sl_arena_printf(check->arena, "`%.*s` takes %u to %u only; %u makes it fail when it runs",
                                  SL_FMT(sl_range_of(facts->text, facts->calls.at[site->call].callee)),
                                  row->least, row->most, site->code);
    else
        message = sl_arena_printf(check->arena, "%u is no HTTP status: they go from 100 to 599", site->code);
    sl_check_report(check, site->range, message);
}
