#include "rules/check.h"

static bool is_given_status(const sl_facts *facts, const sl_call *call)
{
    for (uint32_t i = call->first_arg; i < call->first_arg + call->n_args; i++)
        if (facts->args.at[i].slot == SL_SLOT_STATUS && facts->args.at[i].site != SL_NONE) return true;
    return false;
}

/* json({}).end(): the second only says again that it is over. */
static bool says_something(const sl_facts *facts, const sl_call *call)
{
    return is_given_status(facts, call) || (call->n_args && call->body != SL_BODY_EMPTY);
}

/* The call that has sent the response before this one in the chain, or SL_NONE; response() and replace() of
 * other libraries send nothing, so a status has to be set up to there. */
static sl_idx find_sender(const sl_facts *facts, sl_idx late, bool *says)
{
    sl_idx sender = SL_NONE;
    for (sl_idx i = facts->calls.at[late].previous; i != SL_NONE; i = facts->calls.at[i].previous) {
        const sl_call *call = &facts->calls.at[i];
        if (sender == SL_NONE && call->sends == SL_SENDS_FINAL) sender = i;
        if (sender == SL_NONE)
            *says = *says || is_given_status(facts, call);
        else if (is_given_status(facts, call))
            return sender;
    }
    return SL_NONE;
}

void sl_check_write_after_send(sl_check *check, sl_idx fact)
{
    const sl_facts *facts = check->facts;
    const sl_call *call = &facts->calls.at[fact];
    bool says = says_something(facts, call);
    if (sl__spares(check, call->range.from) || call->sends != SL_SENDS_FINAL) return;
    sl_idx sender = find_sender(facts, fact, &says);
    if (sender == SL_NONE || !says) return;
    sl_check_report(
        check, call->callee,
        sl_arena_printf(check->arena,
                        "`%.*s` has sent the response already; `%.*s` comes too late and fails or is lost",
                        SL_FMT(sl_range_of(facts->text, facts->calls.at[sender].callee)),
                        SL_FMT(sl_range_of(facts->text, call->callee))));
}
