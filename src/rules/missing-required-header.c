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

static bool has_header(const sl_call *call, sl_str header)
{
    for (uint32_t i = 0; i < call->headers.n; i++)
        if (is_same_header(call->headers.at[i], header)) return true;
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
            report(check, site, code, code->headers_must.at[i], "demands");
            return;
        }
    bool wants_location = false;
    for (uint32_t i = 0; i < code->headers_should.n; i++)
        wants_location = wants_location || sl_str_is(code->headers_should.at[i], "Location");
    if (!wants_location || has_header(call, SL_STR("Location")) || is_given_location(facts, call)) return;
    if (site->code < 300) sl__cap(check, SL_SEV_INFO);
    report(check, site, code, SL_STR("Location"), "should carry");
}
