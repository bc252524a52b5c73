#include "rules/check.h"

/* Names of the project's own code are those of today. */
static bool is_versionless(const sl_family *family)
{
    return family->is_own && !family->package.len;
}

/* Does every version that the project may have know the new name? */
static bool is_proved(const sl_family *family, const sl_library *library, const sl_constant *new)
{
    return library && library->versions.low.len && (new->since.len || family->baseline.len) &&
           sl_constant_exists_in(family, new, library->versions.low);
}

static sl_str describe(sl_check *check, const sl_family *family, const sl_constant *old,
                       const sl_constant *new, const sl_library *proof)
{
    sl_str text = sl_arena_printf(check->arena, "%.*s is called %.*s now in %.*s", SL_FMT(old->name),
                                  SL_FMT(new->name), SL_FMT(family->title));
    if (!proof) return text;
    sl_str versions = sl_versions_text(&proof->versions, check->arena);
    return sl_arena_printf(check->arena, "%.*s (%.*s %.*s%s%.*s)", SL_FMT(text), SL_FMT(proof->name),
                           SL_FMT(versions), proof->written_in.len ? ", " : "", SL_FMT(proof->written_in));
}

void sl_check_renamed_status_name(sl_check *check, sl_idx fact)
{
    const sl_site *site = &check->facts->sites.at[fact];
    const sl_constant *old = site->named.constant;
    const sl_family *family = site->named.family;
    if (!old || !family || !old->replaced_by.len) return;
    const sl_constant *new = sl_family_find_name(family, old->replaced_by);
    const sl_library *library = sl_project_library(check->project, family->ecosystem, family->package);
    bool is_always = sl_str_is(sl__setting(check)->mode, "always");
    if (!new) return;
    bool proved = is_versionless(family) || is_proved(family, library, new);
    if (!proved && !is_always) return;
    sl_str message = describe(check, family, old, new, proved ? library : NULL);
    sl_finding *finding = sl_check_report(check, site->range, message);
    sl__fix_replace(check, finding, sl_arena_printf(check->arena, "Rename to %.*s", SL_FMT(new->name)),
                    site->range, new->name, proved);
}
