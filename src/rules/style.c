#include "rules/style.h"

bool sl__style_spares(const sl_check *check)
{
    return check->facts->is_test && !sl__setting(check)->tests;
}

static bool is_definition(const sl_facts *facts, const sl_site *site)
{
    bool in_constants =
        site->group < facts->groups.n && (facts->groups.at[site->group].kind == SL_GROUP_ENUM ||
                                          facts->groups.at[site->group].kind == SL_GROUP_CONSTANTS);
    return in_constants || (site->role == SL_ROLE_DECLARED && !sl_range_is_empty(site->name));
}

/* ---- a name for a number ---- */

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

static bool is_symbolic(const sl_family *family)
{
    return family->value == SL_VALUE_SYMBOL || family->value == SL_VALUE_ATOM;
}

/* Symbols need no import: a file that writes one of them knows them all. */
static bool is_in_use(const sl_facts *facts, const sl_family *family)
{
    for (uint32_t i = 0; is_symbolic(family) && i < facts->sites.n; i++)
        if (facts->sites.at[i].named.family == family) return true;
    return false;
}

/* What speaks for a family here; less is better. */
static uint32_t distance_of(const sl_check *check, const sl_family *family)
{
    uint32_t preferred = place_in(check->settings->families, family->id);
    uint32_t order = preferred < check->settings->families.n ? preferred : 100U + family->rank;
    if (sl_family_is_imported(check->facts, family) || is_in_use(check->facts, family))
        return FROM_IMPORTS + order;
    if (sl_project_library(check->project, family->ecosystem, family->package)) return FROM_MANIFEST + order;
    return preferred < check->settings->families.n ? FROM_SETTINGS + order : FROM_NOWHERE;
}

static void note_families(sl_check *check)
{
    uint32_t n;
    const sl_family *families = sl_families_all(check->facts->registry, &n);
    for (uint32_t i = 0; i < n; i++) {
        if (!sl_family_has_language(&families[i], check->facts->language)) continue;
        uint32_t distance = distance_of(check, &families[i]);
        if (distance != FROM_NOWHERE)
            *SL_PUSH(check->arena, &check->notes->families) =
                (struct sl_family_note){.family = &families[i], .distance = distance};
    }
    check->notes->has_families = true;
}

static bool takes_symbols(const sl_site *site)
{
    return site->row && site->row->spellings >> SL_SPELL_SYMBOL & 1;
}

static bool fits(const sl_family *family, bool objects, bool symbols)
{
    if (is_symbolic(family)) return symbols;
    return family->value == SL_VALUE_NUMBER || (objects && family->value == SL_VALUE_OBJECT);
}

struct sl_family_note *sl__name_family(sl_check *check, const sl_site *site)
{
    struct sl_family_note *best = NULL;
    bool objects = takes_objects(check->facts, site);
    if (site->spelling != SL_SPELL_NUMBER || site->role == SL_ROLE_RANGE || is_definition(check->facts, site))
        return NULL;
    if (!check->notes->has_families) note_families(check);
    for (uint32_t i = 0; i < check->notes->families.n; i++) {
        struct sl_family_note *note = &check->notes->families.at[i];
        bool is_nearer = !best || note->distance < best->distance;
        if (is_nearer && fits(note->family, objects, takes_symbols(site)) &&
            sl__name_for(check, note->family, site->code))
            best = note;
    }
    return best;
}

sl_str sl__offer_name(sl_check *check, sl_finding *finding, const sl_site *site, struct sl_family_note *note)
{
    const sl_constant *constant = sl__name_for(check, note->family, site->code);
    sl_edit_list edits = {0};
    sl_str spelled;
    if (!sl_import_name(check->facts, (sl_named){note->family, constant}, &note->way, check->arena, &spelled,
                        &edits))
        return SL_STR("");
    *SL_PUSH(check->arena, &edits) = (sl_edit){site->span, spelled};
    sl_str title = sl_arena_printf(check->arena, "Replace with %.*s", SL_FMT(spelled));
    sl_finding_add_fix(check, finding, (sl_fix){title, edits.at, edits.n, false});
    return spelled;
}

/* ---- a number for a name ---- */

/* Where the name is no number itself, the row has to say that numbers go as well. */
bool sl__takes_number(const sl_check *check, const sl_site *site)
{
    const sl_family *family = site->named.family;
    if (!family || !site->named.constant || site->code < 100 || site->code > 999) return false;
    if (site->role == SL_ROLE_MENTIONED || site->role == SL_ROLE_RANGE || is_definition(check->facts, site))
        return false;
    if (family->value == SL_VALUE_NUMBER) return true;
    if (!site->row) return false;
    if (is_symbolic(family))
        return site->row->spellings >> SL_SPELL_NUMBER & 1 && !sl_str_is(site->row->value_type, "enum");
    return family->value == SL_VALUE_OBJECT && sl_str_is(site->row->value_type, "either");
}

static bool is_word_char(char c)
{
    return sl_is_word_char(c) || c == '$';
}

static uint32_t count_words(sl_str text, sl_str word)
{
    uint32_t n = 0;
    for (size_t at = 0; word.len && at + word.len <= text.len;) {
        size_t hit = sl_str_find(sl_str_sub(text, at, text.len), word);
        if (hit == SIZE_MAX) break;
        at += hit + word.len;
        bool opens = at == word.len || !is_word_char(text.ptr[at - word.len - 1]);
        n += opens && (at == text.len || !is_word_char(text.ptr[at]));
    }
    return n;
}

/* The import that made the name known, if this is its only use and it is the only name of its statement. */
static const sl_import *import_to_drop(const sl_facts *facts, const sl_site *site)
{
    sl_str spelled = sl_range_of(facts->text, site->span);
    size_t end = 0;
    while (end < spelled.len && is_word_char(spelled.ptr[end]))
        end++;
    sl_str root = sl_str_sub(spelled, 0, end);
    const sl_import *found = NULL;
    for (uint32_t i = 0; i < facts->imports.n; i++) {
        const sl_import *import = &facts->imports.at[i];
        if (found && import->range.from == found->range.from) return NULL;
        if (sl_str_eq(import->alias.len ? import->alias : import->name, root)) found = import;
    }
    for (const sl_import *other = facts->imports.at; found && other < found; other++)
        if (other->range.from == found->range.from) return NULL;
    return found && count_words(facts->text, root) == 2 ? found : NULL;
}

/* The statement with its line, where nothing else stands on it. */
static sl_range whole_lines(sl_str text, sl_range range)
{
    uint32_t to = range.to;
    while (to < text.len && (text.ptr[to] == ' ' || text.ptr[to] == ';' || text.ptr[to] == '\r'))
        to++;
    bool alone =
        to < text.len && text.ptr[to] == '\n' && (range.from == 0 || text.ptr[range.from - 1] == '\n');
    return alone ? (sl_range){range.from, to + 1} : range;
}

sl_range sl__written(const sl_facts *facts, const sl_site *site)
{
    sl_range range = site->span;
    bool has_mark =
        site->spelling == SL_SPELL_SYMBOL && range.from > 0 && facts->text.ptr[range.from - 1] == ':';
    range.from -= has_mark;
    return range;
}

void sl__offer_number(sl_check *check, sl_finding *finding, const sl_site *site)
{
    const sl_facts *facts = check->facts;
    const sl_import *import = import_to_drop(facts, site);
    sl_str number = sl_arena_printf(check->arena, "%u", site->code);
    sl_edit *edits = SL_NEW_N(check->arena, sl_edit, 2);
    uint32_t n = 0;
    if (import) edits[n++] = (sl_edit){whole_lines(facts->text, import->range), SL_STR("")};
    edits[n++] = (sl_edit){sl__written(facts, site), number};
    sl_str title = sl_arena_printf(check->arena, "Replace with %.*s", SL_FMT(number));
    sl_finding_add_fix(check, finding, (sl_fix){title, edits, n, false});
}
