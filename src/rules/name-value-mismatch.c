#include "rules/check.h"

enum {
    LONGEST_NAME = 80, /* bytes; longer ones are sentences */
    AGREEING_LEAST = 2 /* members that are named after their own code; one may be chance */
};

static bool speaks_of_status(sl_str name)
{
    char room[LONGEST_NAME];
    if (name.len >= LONGEST_NAME / 2) return false;
    sl_str words = {room, sl_name_words(name, room, LONGEST_NAME)};
    return sl_str_find(words, SL_STR("http")) != SIZE_MAX || sl_str_find(words, SL_STR("status")) != SIZE_MAX;
}

/* The code that the name speaks of, where that is not what the number says. */
static const sl_code *find_other(const sl_facts *facts, const sl_code *named, uint32_t code)
{
    sl_phrase_match match;
    bool is_same =
        !named || named->code == code || sl_code_has_phrase(facts->registry, code, named->name, &match);
    return is_same ? NULL : named;
}

/* ---- constants, members, entries ---- */

static bool agrees(const sl_facts *facts, const sl_site *site)
{
    const sl_code *named = sl_code_named_after(facts->registry, sl_range_of(facts->text, site->name));
    return named && named->code == site->code;
}

static uint32_t count_agreeing(sl_check *check, sl_idx group)
{
    const sl_facts *facts = check->facts;
    if (group >= facts->groups.n) return 0;
    if (!check->notes->agreeing) {
        check->notes->agreeing = SL_NEW_N(check->arena, uint32_t, facts->groups.n);
        for (uint32_t i = 0; i < facts->sites.n; i++)
            if (facts->sites.at[i].group < facts->groups.n && agrees(facts, &facts->sites.at[i]))
                check->notes->agreeing[facts->sites.at[i].group]++;
    }
    return check->notes->agreeing[group];
}

/* Accepted = 202 among other codes is a status; Accepted = 110 in a list of job states is not. Where the
 * other code stands by its name, somebody chose it: only the neighbours tell that names are kept here. */
static bool is_among_codes(sl_check *check, const sl_site *site)
{
    sl_str text = check->facts->text;
    if (count_agreeing(check, site->group) >= AGREEING_LEAST) return true;
    if (!sl__spells_number(site)) return false;
    if (speaks_of_status(sl_range_of(text, site->name))) return true;
    return site->group < check->facts->groups.n &&
           speaks_of_status(sl_range_of(text, check->facts->groups.at[site->group].name));
}

/* :not_found => :bad_request is an entry of a map, so is HttpStatus.BAD_REQUEST behind an arrow. */
static bool has_value(const sl_site *site)
{
    return sl__spells_number(site) || site->spelling == SL_SPELL_CONSTANT ||
           site->spelling == SL_SPELL_ENUM || site->spelling == SL_SPELL_SYMBOL;
}

static bool check_member(sl_check *check, const sl_site *site)
{
    sl_str name = sl_range_of(check->facts->text, site->name);
    if (!name.len || site->code < 100 || site->code > 599 || !has_value(site)) return false;
    const sl_code *named =
        find_other(check->facts, sl_code_named_after(check->facts->registry, name), site->code);
    if (!named || !is_among_codes(check, site)) return false;
    sl_str message = sl_arena_printf(check->arena, "%.*s is named after %.*s but is %.*s", SL_FMT(name),
                                     SL_FMT(sl__code_label(check, named->code)),
                                     SL_FMT(sl__code_label(check, site->code)));
    sl__fix_code(check, sl_check_report(check, site->range, message), site, named->code);
    return true;
}

/* ---- functions and classes ---- */

/* A function or class with a name, and the one code that all of it speaks of. */
struct sl_unit_note {
    uint32_t code; /* 0: none, SEVERAL: it is no matter of one code */
    sl_idx first;  /* site that gives it; SL_NONE: it is only looked for */
    const sl_code *named;
    uint32_t agreeing; /* functions and classes right inside that are named after what they give */
};

enum { SEVERAL = UINT16_MAX, SCOPES_DEEP = 16 };

static bool is_unit(const sl_scope *scope)
{
    bool has_kind =
        scope->kind == SL_SCOPE_FUNCTION || scope->kind == SL_SCOPE_HANDLER || scope->kind == SL_SCOPE_CLASS;
    return has_kind && !sl_range_is_empty(scope->name);
}

/* exports.notFound, M:not_found: the last name alone. */
static sl_str name_of(const sl_facts *facts, const sl_scope *scope)
{
    sl_str name = sl_range_of(facts->text, scope->name);
    for (size_t at = name.len; at > 0; at--)
        if (name.ptr[at - 1] == '.' || name.ptr[at - 1] == ':') return sl_str_sub(name, at, name.len);
    return name;
}

/* Does whoever calls the function get this code? Of a class its fields count, too. */
static bool gives(const sl_site *site, const sl_scope *unit)
{
    return site->role == SL_ROLE_PRODUCED || site->role == SL_ROLE_MENTIONED ||
           (site->role == SL_ROLE_DECLARED && unit->kind == SL_SCOPE_CLASS);
}

static void note_site(const sl_facts *facts, struct sl_unit_note *units, sl_idx index)
{
    const sl_site *site = &facts->sites.at[index];
    sl_idx scope = site->scope;
    for (int depth = 0; scope < facts->scopes.n && depth < SCOPES_DEEP; depth++) {
        struct sl_unit_note *unit = &units[scope];
        bool is_other = site->role == SL_ROLE_RANGE || (unit->code && unit->code != site->code);
        unit->code = is_other || !site->code ? SEVERAL : site->code;
        if (unit->first == SL_NONE && gives(site, &facts->scopes.at[scope])) unit->first = index;
        scope = facts->scopes.at[scope].parent;
    }
}

static struct sl_unit_note *note_units(sl_check *check)
{
    const sl_facts *facts = check->facts;
    struct sl_unit_note *units = SL_NEW_N(check->arena, struct sl_unit_note, facts->scopes.n + 1);
    for (uint32_t i = 0; i < facts->scopes.n; i++)
        units[i].first = SL_NONE;
    for (uint32_t i = 0; i < facts->sites.n; i++)
        if (facts->sites.at[i].confidence >= SL_LIKELY) note_site(facts, units, i);
    for (uint32_t i = 0; i < facts->scopes.n; i++) {
        const sl_scope *scope = &facts->scopes.at[i];
        if (units[i].code == SEVERAL || units[i].first == SL_NONE || !is_unit(scope)) continue;
        units[i].named = sl_code_named_after(facts->registry, name_of(facts, scope));
        bool agrees = units[i].named && units[i].named->code == units[i].code;
        if (agrees && scope->parent != SL_NONE) units[scope->parent].agreeing++;
    }
    return units;
}

static bool is_one_word(const sl_code *named)
{
    return sl_str_find_char(named->name, ' ') == SIZE_MAX;
}

/* found() that answers 200 and ok() that answers 204 are plain English. */
static bool is_plain_word(const sl_code *named, uint32_t code)
{
    bool is_same_class = named->code / 100 == code / 100;
    if (named->code >= 400 || !is_one_word(named)) return false;
    return named->code / 100 == 2 ? named->code == 200 && is_same_class : !is_same_class;
}

/* Names that are kept in another way than by their own code. Who may not see a thing is told that there is
 * none (RFC 9110, section 15.5.4), and a permanent redirect was a 301 for twenty years before there was a
 * 308. */
static bool is_kept_by(const sl_code *named, uint32_t code)
{
    static const struct {
        uint16_t named, given;
    } other[] = {{401, 404}, {403, 404}, {307, 302}, {308, 301}};
    for (unsigned i = 0; i < sizeof other / sizeof *other; i++)
        if (named->code == other[i].named && code == other[i].given) return true;
    return false;
}

static sl_str name_of_container(const sl_facts *facts, sl_idx scope)
{
    if (scope && scope < facts->scopes.n) return sl_range_of(facts->text, facts->scopes.at[scope].name);
    size_t slash = sl_str_rfind_char(facts->path, '/');
    sl_str file = slash == SIZE_MAX ? facts->path : sl_str_sub(facts->path, slash + 1, facts->path.len);
    return sl_str_sub(file, 0, sl_str_find_char(file, '.'));
}

/* Neighbours that keep what their names promise, or a name that speaks of HTTP and a phrase that is no word
 * of every day. */
static bool is_among_units(const sl_facts *facts, const struct sl_unit_note *units, sl_idx index)
{
    const sl_scope *scope = &facts->scopes.at[index];
    sl_idx parent = scope->parent;
    if (parent < facts->scopes.n && units[parent].agreeing >= AGREEING_LEAST) return true;
    return !is_one_word(units[index].named) &&
           (speaks_of_status(name_of(facts, scope)) || speaks_of_status(name_of_container(facts, parent)));
}

/* The code that its name promises, if it gives another. */
static const sl_code *find_promised(const sl_facts *facts, const struct sl_unit_note *units, sl_idx index)
{
    const struct sl_unit_note *unit = &units[index];
    const sl_code *named = find_other(facts, unit->named, unit->code);
    bool counts = named && unit->code >= 100 && unit->code <= 599 && !is_plain_word(named, unit->code) &&
                  !is_kept_by(named, unit->code);
    return counts && is_among_units(facts, units, index) ? named : NULL;
}

static void report_unit(sl_check *check, const sl_site *site, sl_idx unit, const sl_code *named)
{
    const sl_scope *scope = &check->facts->scopes.at[unit];
    sl_str name = name_of(check->facts, scope);
    sl_str message = sl_arena_printf(check->arena, "%.*s is named after %.*s but gives %.*s", SL_FMT(name),
                                     SL_FMT(sl__code_label(check, named->code)),
                                     SL_FMT(sl__code_label(check, site->code)));
    sl_finding *finding = sl_check_report(check, site->range, message);
    sl__fix_code_within(check, finding, site->code, named->code, scope->range);
}

static void check_units(sl_check *check, sl_idx fact)
{
    const sl_facts *facts = check->facts;
    const sl_site *site = &facts->sites.at[fact];
    sl_idx scope = site->scope;
    if (!check->notes->units) check->notes->units = note_units(check);
    for (int depth = 0; scope < facts->scopes.n && depth < SCOPES_DEEP; depth++) {
        const struct sl_unit_note *unit = &check->notes->units[scope];
        if (unit->code == SEVERAL) return; /* and whatever is around it as well */
        if (unit->named && unit->first == fact) {
            const sl_code *named = find_promised(facts, check->notes->units, scope);
            if (named) report_unit(check, site, scope, named);
            return;
        }
        scope = facts->scopes.at[scope].parent;
    }
}

void sl_check_name_value_mismatch(sl_check *check, sl_idx fact)
{
    const sl_site *site = &check->facts->sites.at[fact];
    bool is_told = check_member(check, site);
    if (!is_told && !sl__spares(check, site->range.from)) check_units(check, fact);
}
