#include "rules/check.h"

/* WWW-Authenticate, www_authenticate, HTTP_ALLOW: marks and case do not count. */
static bool is_same_header(sl_str written, sl_str header)
{
    size_t i = 0, j = 0;
    for (;;) {
        while (i < written.len && (written.ptr[i] == '-' || written.ptr[i] == '_'))
            i++;
        while (j < header.len && header.ptr[j] == '-')
            j++;
        if (i == written.len || j == header.len) return i == written.len && j == header.len;
        if (sl_to_lower(written.ptr[i++]) != sl_to_lower(header.ptr[j++])) return false;
    }
}

/* Location, HttpHeaders.LOCATION, Constants::LOCATION: the last name of what is written. */
static bool names_header(sl_str written, sl_str header)
{
    for (size_t at = 0; at < written.len; at++)
        if ((!at || written.ptr[at - 1] == '.' || written.ptr[at - 1] == ':') &&
            is_same_header(sl_str_sub(written, at, written.len), header))
            return true;
    return false;
}

static bool has_header(const sl_call *call, sl_str header)
{
    for (uint32_t i = 0; i < call->headers.n; i++)
        if (names_header(call->headers.at[i], header)) return true;
    return false;
}

/* In front of the header's letters and behind them stands no other: Allow, not Allowed. */
static bool is_header_at(sl_str text, size_t at, sl_str header)
{
    size_t to = at;
    if (at > 0 && sl_is_alpha(text.ptr[at - 1])) return false;
    while (to < text.len && (sl_is_alpha(text.ptr[to]) || text.ptr[to] == '-' || text.ptr[to] == '_'))
        to++;
    return is_same_header(sl_str_sub(text, at, to), header);
}

/* c.header("Allow", "GET") some lines above c.text("no", 405): whatever is done with it, somebody thought of
 * the header. */
static bool is_mentioned_before(const sl_facts *facts, const sl_site *site, sl_str header)
{
    const sl_call *call = &facts->calls.at[site->call];
    if (call->is_new || sl_range_is_empty(call->receiver)) return false;
    sl_idx function = sl_facts_function_of(facts, site->scope);
    sl_range near = {function == SL_NONE ? 0 : facts->scopes.at[function].range.from, site->range.from};
    sl_str text = sl_range_of(facts->text, near);
    for (size_t at = 0; at < text.len; at++)
        if (sl_to_lower(text.ptr[at]) == sl_to_lower(header.ptr[0]) && is_header_at(text, at, header))
            return true;
    return false;
}

static bool is_given_location(const sl_facts *facts, const sl_call *call)
{
    for (uint32_t i = call->first_arg; i < call->first_arg + call->n_args; i++)
        if (facts->args.at[i].slot == SL_SLOT_LOCATION) return true;
    return call->row && call->row->is_redirect;
}

static void report(sl_check *check, const sl_site *site, const sl_code *code, sl_str header, const char *why)
{
    sl_str source = code->rfc.len ? sl_arena_printf(check->arena, "RFC %.*s, section %.*s", SL_FMT(code->rfc),
                                                    SL_FMT(code->section))
                                  : code->vendor;
    sl_check_report(
        check, site->range,
        sl_arena_printf(check->arena, "%.*s %s the header %.*s (%.*s), and this response has none",
                        SL_FMT(sl__code_label(check, code->code)), why, SL_FMT(header), SL_FMT(source)));
}

void sl_check_missing_required_header(sl_check *check, sl_idx fact)
{
    const sl_facts *facts = check->facts;
    const sl_site *site = &facts->sites.at[fact];
    const sl_code *code = site->code >= 200 ? sl_code_defined(facts->registry, site->code) : NULL;
    const sl_call *call = site->call < facts->calls.n ? &facts->calls.at[site->call] : NULL;
    if (!code || !call || !call->headers_complete || sl__spares(check, site->range.from)) return;
    if (sl__is_allowed(check, site->code, (sl_nums){0})) return;
    for (uint32_t i = 0; i < code->headers_must.n; i++)
        if (!has_header(call, code->headers_must.at[i])) {
            if (is_mentioned_before(facts, site, code->headers_must.at[i])) return;
            report(check, site, code, code->headers_must.at[i], "demands");
            return;
        }
    bool wants_location = false;
    for (uint32_t i = 0; i < code->headers_should.n; i++)
        wants_location = wants_location || sl_str_is(code->headers_should.at[i], "Location");
    if (!wants_location || has_header(call, SL_STR("Location")) || is_given_location(facts, call)) return;
    if (is_mentioned_before(facts, site, SL_STR("Location"))) return;
    if (site->code < 300) sl__cap(check, SL_SEV_INFO);
    report(check, site, code, SL_STR("Location"), "should carry");
}
