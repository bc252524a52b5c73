#include "rules/check.h"

/* A meaning that a draft once gave to a code which is now something else, if its phrase stands beside the
 * site. */
static const sl_code *find_old_draft(const sl_check *check, const sl_site *site)
{
    sl_str phrase = sl_range_of(check->facts->text, site->phrase);
    sl_codes meanings = sl_codes_of(check->facts->registry, site->code);
    for (uint32_t i = 0; phrase.len && i < meanings.n; i++)
        if (meanings.at[i].status == SL_CODE_DRAFT && sl_str_eq_nocase(meanings.at[i].name, phrase))
            return &meanings.at[i];
    return NULL;
}

static void report_draft(sl_check *check, const sl_site *site, const sl_code *code, const sl_code *draft)
{
    sl_str message = sl_arena_printf(check->arena,
                                     "%u is %.*s (RFC %.*s); %.*s is what a draft that has expired called it",
                                     code->code, SL_FMT(code->name), SL_FMT(code->rfc), SL_FMT(draft->name));
    sl_finding *finding = sl_check_report(check, site->range, message);
    sl__fix_replace(check, finding, sl_arena_printf(check->arena, "Write \"%.*s\"", SL_FMT(code->name)),
                    site->phrase, code->name, false);
}

static sl_str say_why(sl_check *check, const sl_code *code)
{
    if (code->deprecated_since.len)
        return sl_arena_printf(check->arena, "%u %.*s has been withdrawn (RFC %.*s)", code->code,
                               SL_FMT(code->name), SL_FMT(code->deprecated_since));
    if (code->is_own)
        return sl_arena_printf(check->arena, "%u %.*s (%.*s) is deprecated", code->code, SL_FMT(code->name),
                               SL_FMT(code->vendor));
    return sl_arena_printf(check->arena, "%u is reserved and has no use (RFC %.*s, section %.*s)", code->code,
                           SL_FMT(code->rfc), SL_FMT(code->section));
}

static sl_str say_what_else(sl_check *check, const sl_code *code)
{
    if (!code->instead.n)
        return sl_arena_printf(check->arena, "clients treat it as %u", code->code / 100 * 100);
    return sl_arena_printf(check->arena, "use %.*s", SL_FMT(sl__code_label(check, code->instead.at[0])));
}

static bool is_withdrawn(const sl_code *code)
{
    return code->lint != SL_LINT_NONE &&
           (code->deprecated || code->status == SL_CODE_OBSOLETE || code->status == SL_CODE_UNUSED);
}

enum { LISTED_LEAST = 30 /* codes: no application speaks of as many, the registry holds twice that */ };

/* A table or union of all codes there are holds the withdrawn ones too. */
static bool is_listed_with_all(const sl_facts *facts, const sl_site *site)
{
    uint32_t n = 0;
    if (site->role != SL_ROLE_MAPPED && site->role != SL_ROLE_DECLARED) return false;
    for (uint32_t i = 0; i < facts->sites.n && n < LISTED_LEAST; i++)
        n += facts->sites.at[i].role == site->role;
    return n == LISTED_LEAST;
}

/* The teapot of a test stands for any code that nothing else gives; an import does not send it. */
static bool is_aside(const sl_check *check, const sl_site *site)
{
    return site->role == SL_ROLE_MENTIONED || sl__spares(check, site->range.from);
}

static void report_warning(sl_check *check, const sl_warning *warning)
{
    const sl_warn_code *known = sl_warn_code_find(warning->code);
    if (sl__is_allowed(check, warning->code, (sl_nums){0})) return;
    sl_str name = known ? sl_arena_printf(check->arena, " %.*s", SL_FMT(known->name)) : SL_STR("");
    sl_check_report(
        check, warning->range,
        sl_arena_printf(check->arena,
                        "%u%.*s is a code of the Warning field, which is obsolete (RFC 9111, section "
                        "5.5); caches and clients no longer read it",
                        warning->code, SL_FMT(name)));
}

void sl_check_deprecated_code(sl_check *check, sl_idx fact)
{
    if (fact >= check->facts->sites.n) {
        report_warning(check, &check->facts->warnings.at[fact - check->facts->sites.n]);
        return;
    }
    const sl_site *site = &check->facts->sites.at[fact];
    const sl_code *code = sl_code_defined(check->facts->registry, site->code);
    const sl_code *draft = code ? find_old_draft(check, site) : NULL;
    if (!code || sl__is_catalogue(check) || sl__is_allowed(check, site->code, (sl_nums){0})) return;
    if (draft) report_draft(check, site, code, draft);
    if (draft || !is_withdrawn(code) || sl__is_named_after(check->facts, site)) return;
    if (is_listed_with_all(check->facts, site)) return;
    if (code->lint == SL_LINT_HINT && is_aside(check, site)) return;
    if (code->lint == SL_LINT_HINT) sl__cap(check, SL_SEV_HINT);
    sl_str message = sl_arena_printf(check->arena, "%.*s; %.*s", SL_FMT(say_why(check, code)),
                                     SL_FMT(say_what_else(check, code)));
    sl_finding *finding = sl_check_report(check, site->range, message);
    for (uint32_t i = 0; i < code->instead.n; i++)
        sl__fix_code(check, finding, site, code->instead.at[i]);
}
