#include "rules/check.h"

enum { NEAR = 4 /* edits; names of codes are long, and half of a name is often left out */ };

typedef struct guess {
    sl_str name;
    unsigned distance;
} guess;

/* NOTFOUND is NOT_FOUND, StatusUnprocessable is StatusUnprocessableEntity: what begins alike is near as well.
 */
static unsigned distance(sl_str written, sl_str known)
{
    unsigned cap = written.len / 3 < NEAR ? (unsigned)(written.len / 3) : NEAR; /* ENV is not near OK */
    unsigned edits = sl_str_distance(written, known, cap);
    if (edits > cap) edits = NEAR + 1;
    bool begins = written.len >= 6 && sl_str_has_prefix(known, written);
    return begins && edits > NEAR ? NEAR : edits;
}

static void look_in(const sl_check *check, const sl_family *family, sl_str written, guess *best)
{
    for (uint32_t i = 0; i < family->n_constants; i++) {
        const sl_constant *constant = &family->constants[i];
        unsigned d = distance(written, constant->name);
        if (d >= best->distance || !constant->writable || sl__name_for(check, family, constant->code) == NULL)
            continue;
        *best = (guess){constant->name, d};
    }
}

static bool has_symbols(const sl_family *family)
{
    for (uint32_t i = 0; i < family->n_access; i++)
        if (family->access[i].form == SL_ACCESS_SYMBOL || family->access[i].form == SL_ACCESS_ATOM)
            return true;
    return false;
}

static guess find_nearest(const sl_check *check, const sl_site *site, sl_str written)
{
    uint32_t n;
    const sl_family *families = sl_families_all(check->facts->registry, &n);
    guess best = {SL_STR(""), NEAR + 1};
    if (site->named.family) {
        look_in(check, site->named.family, written, &best);
        return best;
    }
    for (uint32_t i = 0; i < n; i++)
        if (has_symbols(&families[i]) && sl_family_has_language(&families[i], check->facts->language))
            look_in(check, &families[i], written, &best);
    return best;
}

static bool is_registered(const sl_check *check, sl_str name)
{
    for (uint32_t i = 0; i < check->project->registered_names.n; i++)
        if (sl_str_eq(check->project->registered_names.at[i], name)) return true;
    return false;
}

/* Types have members that are no codes (Status.MaxCode): a name that is near to none is wrong only where a
 * status has to be. */
static bool may_be_other_member(const sl_site *site, const guess *near)
{
    bool is_proved = site->role != SL_ROLE_MENTIONED && site->confidence == SL_CERTAIN;
    return site->spelling == SL_SPELL_CONSTANT && !is_proved && !near->name.len;
}

void sl_check_unknown_status_name(sl_check *check, sl_idx fact)
{
    const sl_site *site = &check->facts->sites.at[fact];
    bool is_name = site->spelling == SL_SPELL_CONSTANT || site->spelling == SL_SPELL_SYMBOL;
    if (!is_name || site->code || site->named.constant || site->low) return;
    sl_str written = sl_range_of(check->facts->text, site->range);
    if (is_registered(check, written)) return;
    sl_str owner = site->named.family ? site->named.family->title : SL_STR("the status symbols");
    guess near = find_nearest(check, site, written);
    if (may_be_other_member(site, &near)) return;
    if (!near.name.len && sl__spares(check, site->range.from)) sl__cap(check, SL_SEV_HINT);
    sl_str hint = near.name.len ? sl_arena_printf(check->arena, "; did you mean `%.*s`?", SL_FMT(near.name))
                                : SL_STR("");
    sl_finding *finding = sl_check_report(check, site->range,
                                          sl_arena_printf(check->arena, "`%.*s` is no name in %.*s%.*s",
                                                          SL_FMT(written), SL_FMT(owner), SL_FMT(hint)));
    if (near.name.len)
        sl__fix_replace(check, finding, sl_arena_printf(check->arena, "Write `%.*s`", SL_FMT(near.name)),
                        site->range, near.name, near.distance <= 2);
}
