#include "rules/check.h"

#include "base/buf.h"

static bool is_at_home(sl_check *check, sl_codes meanings)
{
    for (uint32_t i = 0; i < meanings.n; i++)
        if (sl__vendor_in_use(check, &meanings.at[i])) return true;
    return false;
}

static sl_severity worst_allowed(sl_codes meanings)
{
    static const sl_severity most[] = {SL_SEV_OFF, SL_SEV_HINT, SL_SEV_ERROR};
    sl_code_lint worst = SL_LINT_NONE;
    for (uint32_t i = 0; i < meanings.n; i++)
        if (meanings.at[i].lint > worst) worst = meanings.at[i].lint;
    return most[worst];
}

static void add_owners(sl_buf *out, sl_codes meanings)
{
    for (uint32_t i = 0; i < meanings.n; i++) {
        const sl_code *meaning = &meanings.at[i];
        sl_str owner = meaning->vendor.len ? meaning->vendor : SL_STR("an expired draft");
        sl_buf_printf(out, "%s%.*s (%.*s)", i ? ", " : "", SL_FMT(meaning->name), SL_FMT(owner));
    }
}

/* The standard alternatives of all meanings, each once. */
static uint32_t list_instead(sl_codes meanings, uint32_t *out, uint32_t cap)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < meanings.n; i++)
        for (uint32_t j = 0; j < meanings.at[i].instead.n && n < cap; j++) {
            bool is_new = true;
            for (uint32_t k = 0; k < n; k++)
                if (out[k] == meanings.at[i].instead.at[j]) is_new = false;
            if (is_new) out[n++] = meanings.at[i].instead.at[j];
        }
    return n;
}

static sl_str describe(sl_check *check, uint32_t code, sl_codes meanings, const uint32_t *instead,
                       uint32_t n_instead)
{
    sl_buf text;
    sl_buf_init(&text);
    sl_buf_printf(&text, "%u is not a standard status code: ", code);
    add_owners(&text, meanings);
    for (uint32_t i = 0; i < n_instead; i++)
        sl_buf_printf(&text, "%s%.*s", i ? " or " : "; use ", SL_FMT(sl__code_label(check, instead[i])));
    if (!n_instead && code <= 599)
        sl_buf_printf(&text, "; clients that do not know it treat it as %u", code / 100 * 100);
    if (!n_instead && code > 599) sl_buf_add_cstr(&text, "; HTTP has none above 599");
    sl_str message = sl_arena_copy(check->arena, sl_buf_str(&text));
    sl_buf_release(&text);
    return message;
}

enum { MOST_INSTEAD = 4 }; /* more alternatives than anybody weighs */

void sl_check_nonstandard_code(sl_check *check, sl_idx fact)
{
    const sl_site *site = &check->facts->sites.at[fact];
    if (site->code < 100 || site->code > 999 || sl_code_registered(site->code)) return;
    sl_codes meanings = sl_codes_of(check->facts->registry, site->code);
    if (!meanings.n || sl__is_allowed(check, site->code, (sl_nums){0}) || is_at_home(check, meanings)) return;
    if (sl__is_named_after(check->facts, site) || sl__is_catalogue(check)) return;
    sl__cap(check, worst_allowed(meanings));
    if (check->severity == SL_SEV_OFF) return;
    uint32_t instead[MOST_INSTEAD], n = list_instead(meanings, instead, MOST_INSTEAD);
    sl_finding *finding =
        sl_check_report(check, site->range, describe(check, site->code, meanings, instead, n));
    for (uint32_t i = 0; i < n; i++)
        sl__fix_code(check, finding, site, instead[i]);
}
