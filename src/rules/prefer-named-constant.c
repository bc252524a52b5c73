#include "rules/check.h"
#include "rules/import.h"

static bool is_definition(const sl_facts *facts, const sl_site *site)
{
    bool in_constants =
        site->group < facts->groups.n && (facts->groups.at[site->group].kind == SL_GROUP_ENUM ||
                                          facts->groups.at[site->group].kind == SL_GROUP_CONSTANTS);
    return in_constants || (site->role == SL_ROLE_DECLARED && !sl_range_is_empty(site->name));
}

/* An enum object goes only where the API takes one. */
static bool takes_objects(const sl_facts *facts, const sl_site *site)
{
    const sl_row *row = site->call < facts->calls.n ? facts->calls.at[site->call].row : NULL;
    return row && (sl_str_is(row->value_type, "enum") || sl_str_is(row->value_type, "either"));
}

static uint32_t place_in(sl_strs list, sl_str id)
{
    uint32_t i = 0;
    while (i < list.n && !sl_str_eq(list.at[i], id))
        i++;
    return i;
}

enum { FROM_IMPORTS = 0, FROM_MANIFEST = 10000, FROM_SETTINGS = 20000, FROM_NOWHERE = UINT16_MAX };

/* What speaks for a family here; less is better. */
static uint32_t distance_of(const sl_check *check, const sl_family *family)
{
    uint32_t preferred = place_in(check->settings->families, family->id);
    uint32_t order = preferred < check->settings->families.n ? preferred : 100U + family->rank;
    if (sl_family_is_imported(check->facts, family)) return FROM_IMPORTS + order;
    if (sl_project_library(check->project, family->ecosystem, family->package)) return FROM_MANIFEST + order;
    return preferred < check->settings->families.n ? FROM_SETTINGS + order : FROM_NOWHERE;
}

static void note_families(sl_check *check)
{
    uint32_t n;
    const sl_family *families = sl_families_all(&n);
    for (uint32_t i = 0; i < n; i++) {
        if (!sl_family_has_language(&families[i], check->facts->language)) continue;
        uint32_t distance = distance_of(check, &families[i]);
        if (distance != FROM_NOWHERE)
            *SL_PUSH(check->arena, &check->notes->families) =
                (struct sl_family_note){.family = &families[i], .distance = distance};
    }
    check->notes->has_families = true;
}

static bool fits(const sl_family *family, bool objects)
{
    return family->value == SL_VALUE_NUMBER || (objects && family->value == SL_VALUE_OBJECT);
}

static struct sl_family_note *choose(sl_check *check, const sl_site *site)
{
    struct sl_family_note *best = NULL;
    bool objects = takes_objects(check->facts, site);
    if (!check->notes->has_families) note_families(check);
    for (uint32_t i = 0; i < check->notes->families.n; i++) {
        struct sl_family_note *note = &check->notes->families.at[i];
        bool is_nearer = !best || note->distance < best->distance;
        if (is_nearer && fits(note->family, objects) && sl__name_for(check, note->family, site->code))
            best = note;
    }
    return best;
}

static bool wants_name(const sl_check *check, const sl_site *site)
{
    static const uint16_t household[] = {200, 400, 404, 500}; /* known by heart */
    const sl_rule_setting *setting = sl__setting(check);
    if (site->spelling != SL_SPELL_NUMBER || (check->facts->is_test && !setting->tests)) return false;
    return !is_definition(check->facts, site) && !sl__is_allowed(check, site->code, (sl_nums){household, 4});
}

void sl_check_prefer_named_constant(sl_check *check, sl_idx fact)
{
    const sl_site *site = &check->facts->sites.at[fact];
    struct sl_family_note *note = wants_name(check, site) ? choose(check, site) : NULL;
    if (!note) return;
    const sl_constant *constant = sl__name_for(check, note->family, site->code);
    sl_edit_list edits = {0};
    sl_str spelled;
    bool can_write = sl_import_name(check->facts, (sl_named){note->family, constant}, &note->way,
                                    check->arena, &spelled, &edits);
    sl_str shown = can_write ? spelled : constant->name;
    sl_str message = sl_arena_printf(check->arena, "%u has a name in %.*s: %.*s", site->code,
                                     SL_FMT(note->family->title), SL_FMT(shown));
    sl_finding *finding = sl_check_report(check, site->range, message);
    if (!can_write) return;
    *SL_PUSH(check->arena, &edits) = (sl_edit){site->span, spelled};
    sl_str title = sl_arena_printf(check->arena, "Replace with %.*s", SL_FMT(spelled));
    sl_finding_add_fix(check, finding, (sl_fix){title, edits.at, edits.n, false});
}
