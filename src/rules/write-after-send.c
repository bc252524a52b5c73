#include "rules/check.h"

/* response() and replace() of other libraries send nothing; a call that was given a status does. */
static bool is_given_status(const sl_facts *facts, const sl_call *call)
{
    for (uint32_t i = call->first_arg; i < call->first_arg + call->n_args; i++)
        if (facts->args.at[i].slot == SL_SLOT_STATUS && facts->args.at[i].site != SL_NONE) return true;
    return false;
}

void sl_check_write_after_send(sl_check *check, sl_idx fact)
{
    const sl_facts *facts = check->facts;
    const sl_call *call = &facts->calls.at[fact];
    if (sl__spares(check)) return;
    if (call->sends != SL_SENDS_FINAL || call->next == SL_NONE) return;
    const sl_call *next = &facts->calls.at[call->next];
    if (next->sends != SL_SENDS_FINAL || !is_given_status(facts, call)) return;
    sl_check_report(
        check, next->callee,
        sl_arena_printf(
            check->arena, "`%.*s` has sent the response already; `%.*s` comes too late and fails or is lost",
            SL_FMT(sl_range_of(facts->text, call->callee)), SL_FMT(sl_range_of(facts->text, next->callee))));
}
