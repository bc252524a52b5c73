#include "lang/facts.h"

sl_idx sl_facts_site_at(const sl_facts *facts, uint32_t byte_off)
{
    sl_idx best = SL_NONE;
    for (uint32_t i = 0; i < facts->sites.n; i++) {
        const sl_site *site = &facts->sites.at[i];
        if (byte_off < site->span.from || byte_off > site->span.to)
            continue; /* a caret may stand right behind */
        bool inside = best == SL_NONE || sl_range_contains(facts->sites.at[best].span, site->span);
        bool nearer = inside || byte_off < site->span.to;
        if (nearer) best = i;
    }
    return best;
}

const char *sl_role_name(sl_role role)
{
    static const char *const names[] = {"mentioned", "produced", "compared", "range",
                                        "asserted",  "declared", "mapped",   "configured"};
    return names[role];
}

const char *sl_side_name(sl_side side)
{
    static const char *const names[] = {"unknown", "server", "client", "test", "config"};
    return names[side];
}

const char *sl_spelling_name(sl_spelling spelling)
{
    static const char *const names[] = {"number",   "string", "status-line", "phrase",
                                        "constant", "symbol", "enum",        "class"};
    return names[spelling];
}

const char *sl_confidence_name(sl_confidence confidence)
{
    static const char *const names[] = {"no", "possible", "likely", "certain"};
    return names[confidence];
}

const char *sl_via_name(sl_via via)
{
    static const char *const names[] = {"direct", "fallback", "variable", "wrapper"};
    return names[via];
}

const char *sl_evidence_name(uint32_t bits)
{
    static const char *const names[] = {"import", "http",     "receiver", "rare",        "known",
                                        "range",  "siblings", "test",     "server-path", "phrase",
                                        "type",   "syntax",   "flow"};
    for (unsigned i = 0; i < sizeof names / sizeof *names; i++)
        if (bits >> i & 1) return names[i];
    return NULL;
}
