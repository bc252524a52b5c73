#include "rules/contract.h"

enum {
    READS = SL_METHOD_GET | SL_METHOD_HEAD,
    CREATES = SL_METHOD_POST | SL_METHOD_PUT | SL_METHOD_PATCH,
    QUERIES = READS | SL_METHOD_QUERY, /* safe as GET is, with a body in the request */
    ALL = 0x1ff
};

/* RFC 9110, sections 9.3 and 15: the methods that a status goes with. */
static const struct pair {
    uint16_t code;
    uint32_t methods;
    const char *reason;
} pairs[] = {
    {201, CREATES, "it says that the request created something: POST, PUT or PATCH"},
    {202, ALL & ~(uint32_t)QUERIES, "it promises work later on: a read has none"},
    {206, QUERIES, "ranges are asked for with GET"},
    {304, QUERIES, "it answers conditional GET and HEAD requests only; 412 is for the others"},
    {415, ALL & ~(uint32_t)(READS | SL_METHOD_TRACE), "it refuses the request's content, and there is none"},
};

void sl_check_contract_method_status(sl_check *check, sl_idx fact)
{
    const sl_site *site = &check->facts->sites.at[fact];
    const sl_scope *operation = sl__operation_of(check->facts, site);
    if (!operation || sl__is_allowed(check, site->code, (sl_nums){0})) return;
    for (unsigned i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        if (pairs[i].code != site->code || pairs[i].methods & operation->methods) continue;
        sl_check_report(check, site->range,
                        sl_arena_printf(check->arena, "%.*s does not go with %s: %s",
                                        SL_FMT(sl__code_label(check, site->code)),
                                        sl_method_name(operation->methods), pairs[i].reason));
    }
}
