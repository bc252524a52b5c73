#include "rules/contract.h"

/* What is left for others to send: interim responses, proxies (RFC 9110, 15.5.8), networks (RFC 6585, 6). */
static const char *sender_of(uint32_t code)
{
    if (code >= 100 && code <= 199 && code != 101)
        return "is sent on the way to the response, by the server itself";
    if (code == 407) return "is sent by proxies";
    return code == 511 ? "is sent by the network in between" : NULL;
}

void sl_check_contract_standard_codes(sl_check *check, sl_idx fact)
{
    const sl_site *site = &check->facts->sites.at[fact];
    const char *sender = sl__operation_of(check->facts, site) ? sender_of(site->code) : NULL;
    if (!sender || sl__is_allowed(check, site->code, (sl_nums){0})) return;
    sl_check_report(check, site->range,
                    sl_arena_printf(check->arena, "%.*s %s: an API cannot promise it",
                                    SL_FMT(sl__code_label(check, site->code)), sender));
}
