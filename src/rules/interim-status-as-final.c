#include "rules/check.h"

/* status(102).json({}): the call itself, or the one behind it that sends. */
static sl_idx find_sender(const sl_facts *facts, sl_idx call)
{
    while (call != SL_NONE && facts->calls.at[call].sends == SL_SENDS_NO)
        call = facts->calls.at[call].next;
    return call != SL_NONE && facts->calls.at[call].sends == SL_SENDS_FINAL ? call : SL_NONE;
}

/* Upgrade: h2c; new Response(null, {status: 101, webSocket: client}) */
static bool speaks_of_upgrade(sl_str text)
{
    return sl_str_find(text, SL_STR("pgrade")) != SIZE_MAX ||
           sl_str_find(text, SL_STR("webSocket")) != SIZE_MAX;
}

void sl_check_interim_status_as_final(sl_check *check, sl_idx fact)
{
    const sl_facts *facts = check->facts;
    const sl_site *site = &facts->sites.at[fact];
    if (sl__spares(check, site->range.from) || sl__is_catalogue(check)) return;
    if (site->call == SL_NONE || site->code < 100 || site->code > 199) return;
    sl_idx sender = find_sender(facts, site->call);
    if (sender == SL_NONE) return;
    sl_str callee = sl_range_of(facts->text, facts->calls.at[sender].callee);
    bool upgrades = site->code == 101 && speaks_of_upgrade(facts->text);
    if (upgrades || sl__is_allowed(check, site->code, (sl_nums){0})) return;
    sl_check_report(check, site->range,
                    sl_arena_printf(check->arena,
                                    "%.*s is an interim response: the client goes on waiting for a final "
                                    "one, and %s%.*s%s sends none after it",
                                    SL_FMT(sl__code_label(check, site->code)), callee.len ? "`" : "",
                                    SL_FMT(callee.len ? callee : SL_STR("what is returned")),
                                    callee.len ? "`" : ""));
}
