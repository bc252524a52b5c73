#include "rules/check.h"

/* RFC 9110, sections 15.2, 15.3.5, 15.3.6 and 15.4.5. */
static bool is_bodyless(uint32_t code)
{
    return (code >= 100 && code <= 199) || code == 204 || code == 205 || code == 304;
}

/* The call that gives a body: this one, or one behind it in the chain. */
static const sl_call *giver_of_body(const sl_facts *facts, sl_idx index)
{
    for (unsigned hops = 0; index != SL_NONE && hops < 4; hops++) {
        const sl_call *call = &facts->calls.at[index];
        if (call->body == SL_BODY_PRESENT) return call;
        index = call->next;
    }
    return NULL;
}

static sl_range body_range(const sl_facts *facts, const sl_call *call)
{
    for (uint32_t i = 0; i < call->n_args; i++)
        if (facts->args.at[call->first_arg + i].slot == SL_SLOT_BODY)
            return facts->args.at[call->first_arg + i].range;
    return call->callee;
}

void sl_check_body_with_bodyless_status(sl_check *check, sl_idx fact)
{
    const sl_facts *facts = check->facts;
    const sl_site *site = &facts->sites.at[fact];
    if (sl__spares(check, site->range.from)) return;
    if (site->call == SL_NONE || !is_bodyless(site->code) || site->via == SL_VIA_FALLBACK) return;
    const sl_call *giver = giver_of_body(facts, site->call);
    if (!giver) return;
    sl_str body = sl_range_of(facts->text, body_range(facts, giver));
    const char *dots = body.len > 40 ? "..." : "";
    sl_check_report(check, site->range,
                    sl_arena_printf(check->arena,
                                    "a %.*s response has no content, but `%.*s%s` is given: it is dropped or "
                                    "breaks the connection's framing",
                                    SL_FMT(sl__code_label(check, site->code)),
                                    SL_FMT(sl_str_sub(body, 0, 40)), dots));
}
