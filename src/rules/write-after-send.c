#include "rules/check.h"

void sl_check_write_after_send(sl_check *check, sl_idx fact)
{
    const sl_facts *facts = check->facts;
    const sl_call *call = &facts->calls.at[fact];
    if (call->sends != SL_SENDS_FINAL || call->next == SL_NONE) return;
    const sl_call *next = &facts->calls.at[call->next];
    if (next->sends != SL_SENDS_FINAL) return;
    sl_check_report(
        check, next->callee,
        sl_arena_printf(
            check->arena, "`%.*s` has sent the response already; `%.*s` comes too late and fails or is lost",
            SL_FMT(sl_range_of(facts->text, call->callee)), SL_FMT(sl_range_of(facts->text, next->callee))));
}
