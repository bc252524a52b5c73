#include "rules/check.h"

sl_finding *sl_check_report(sl_check *check, sl_range range, sl_str message)
{
    sl_finding *finding = SL_PUSH(check->arena, check->findings);
    finding->rule = check->rule;
    finding->severity = check->severity;
    finding->range = range;
    finding->message = message;
    return finding;
}

void sl_finding_add_fix(sl_check *check, sl_finding *finding, sl_fix fix)
{
    sl_fix *fixes = SL_NEW_N(check->arena, sl_fix, finding->n_fixes + 1);
    for (uint32_t i = 0; i < finding->n_fixes; i++)
        fixes[i] = finding->fixes[i];
    fixes[finding->n_fixes++] = fix;
    finding->fixes = fixes;
}

sl_role sl__role_at(const sl_facts *facts, sl_role role, uint32_t byte_off, const sl_rule_setting *setting)
{
    bool is_made = role == SL_ROLE_PRODUCED || role == SL_ROLE_DECLARED || role == SL_ROLE_CONFIGURED;
    bool is_double = is_made && sl__is_in_tests(facts, byte_off);
    return is_double && !setting->tests ? SL_ROLE_COMPARED : role;
}

void sl__cap(sl_check *check, sl_severity most)
{
    if (check->severity > most) check->severity = most;
}

bool sl__is_in_tests(const sl_facts *facts, uint32_t byte_off)
{
    for (uint32_t i = 0; i < facts->tests.n; i++)
        if (sl_range_has(facts->tests.at[i], byte_off)) return true;
    return facts->is_test;
}

bool sl__spares(const sl_check *check, uint32_t byte_off)
{
    return sl__is_in_tests(check->facts, byte_off) && !sl__setting(check)->tests;
}

enum { CATALOGUE = 30 /* of the 62 codes that IANA lists; no application needs half of them */ };

bool sl__is_catalogue(sl_check *check)
{
    sl_notes *notes = check->notes;
    if (!notes->catalogue_known) {
        uint32_t n = 0;
        for (uint32_t code = 100; code <= 599; code++)
            n += notes->uses[code] && sl_code_registered(code);
        notes->catalogue_known = true;
        notes->is_catalogue = n >= CATALOGUE;
    }
    return notes->is_catalogue;
}

/* Phrase of the code at the end of the name: HTTP_NOT_FOUND, StatusNotFound. */
bool sl__is_named_after(const sl_facts *facts, const sl_site *site)
{
    enum { LONGEST_NAME = 96 };
    char room[LONGEST_NAME];
    sl_phrase_match match;
    sl_str words = {room, sl_name_words(sl_range_of(facts->text, site->name), room, LONGEST_NAME)};
    while (words.len) {
        if (sl_code_has_phrase(facts->registry, site->code, words, &match)) return true;
        size_t blank = sl_str_find_char(words, ' ');
        words = blank == SIZE_MAX ? SL_STR("") : sl_str_sub(words, blank + 1, words.len);
    }
    return false;
}

const sl_rule_setting *sl__setting(const sl_check *check)
{
    return &check->settings->rules[check->rule];
}

static bool has_num(sl_nums nums, uint32_t num)
{
    for (uint32_t i = 0; i < nums.n; i++)
        if (nums.at[i] == num) return true;
    return false;
}

bool sl__is_allowed(const sl_check *check, uint32_t code, sl_nums by_default)
{
    sl_nums allow = sl__setting(check)->allow;
    sl_nums extra = {check->settings->recognition.extra_codes, check->settings->recognition.n_extra_codes};
    return has_num(allow.at ? allow : by_default, code) || has_num(extra, code);
}

/* Is the vendor listed, by key, alias or name? */
static bool lists(const sl_check *check, sl_strs words, const sl_vendor *vendor)
{
    for (uint32_t i = 0; i < words.n; i++)
        if (sl_vendor_find(check->facts->registry, words.at[i]) == vendor) return true;
    return false;
}

enum { HUMP = 4 /* letters of a name that tells within a longer one: lawsOf is no word of AWS */ };

/* Does one word end between the two letters: x-y, xY? */
static bool is_joint(char left, char right, size_t len)
{
    return !sl_is_alpha(left) || !sl_is_alpha(right) ||
           (len >= HUMP && !sl_is_upper(left) && sl_is_upper(right));
}

static bool is_word_at(sl_str text, size_t at, size_t len)
{
    return (at == 0 || is_joint(text.ptr[at - 1], text.ptr[at], len)) &&
           (at + len == text.len || is_joint(text.ptr[at + len - 1], text.ptr[at + len], len));
}

/* The owner's name as a word, whatever its case, also within a name: isHtmx. */
static bool mentions(sl_str text, sl_str name)
{
    if (!name.len) return false;
    for (size_t at = 0; at + name.len <= text.len; at++)
        if (sl_to_lower(text.ptr[at]) == sl_to_lower(name.ptr[0]) && is_word_at(text, at, name.len) &&
            sl_str_eq_nocase(sl_str_sub(text, at, at + name.len), name))
            return true;
    return false;
}

enum { TELLING = 3 }; /* letters of an alias that speaks for its owner: cf and x are anything */

static bool is_mentioned(sl_str text, const sl_vendor *vendor)
{
    bool found = mentions(text, vendor->name);
    for (uint32_t i = 0; !found && i < vendor->aliases.n; i++)
        found = vendor->aliases.at[i].len >= TELLING && mentions(text, vendor->aliases.at[i]);
    return found;
}

static bool owner_in_use(const sl_check *check, sl_str key)
{
    const sl_vendor *vendor = sl_vendor_find(check->facts->registry, key);
    return vendor &&
           (lists(check, check->settings->vendors, vendor) || lists(check, check->project->vendors, vendor) ||
            sl_str_eq(check->facts->language, key) || is_mentioned(check->facts->text, vendor));
}

static bool any_owner_in_use(const sl_check *check, const sl_code *meaning)
{
    bool in_use = owner_in_use(check, meaning->vendor_key);
    for (uint32_t i = 0; !in_use && i < meaning->vendor_also.n; i++)
        in_use = owner_in_use(check, meaning->vendor_also.at[i]);
    return in_use;
}

bool sl__vendor_in_use(sl_check *check, const sl_code *meaning)
{
    sl_notes *notes = check->notes;
    if (!meaning->vendor_key.len) return false;
    for (uint32_t i = 0; i < notes->vendors.n; i++)
        if (sl_str_eq(notes->vendors.at[i].id, meaning->id)) return notes->vendors.at[i].in_use;
    bool in_use = any_owner_in_use(check, meaning);
    *SL_PUSH(check->arena, &notes->vendors) = (struct sl_vendor_note){meaning->id, in_use};
    return in_use;
}

const sl_constant *sl__name_for(const sl_check *check, const sl_family *family, uint32_t code)
{
    const sl_project *project = check->project;
    sl_str version = sl_project_low_version(project, family->ecosystem, family->package);
    const sl_constant *name = sl_family_preferred(family, code, version);
    if (!name || !name->writable) return NULL;
    if (!name->removed.len || !version.len) return name;
    sl_str bound = sl_arena_printf(check->arena, "<%.*s", SL_FMT(name->removed));
    bool stays = sl_project_version_is(project, family->ecosystem, family->package, bound) == SL_PROVED;
    return stays ? name : NULL;
}

sl_str sl__code_label(const sl_check *check, uint32_t code)
{
    const sl_code *known = sl_code_find(check->facts->registry, code);
    if (!known) return sl_arena_printf(check->arena, "%u", code);
    return sl_arena_printf(check->arena, "%u %.*s", code, SL_FMT(known->name));
}

void sl__fix_replace(sl_check *check, sl_finding *finding, sl_str title, sl_range range, sl_str text,
                     bool is_safe)
{
    sl_edit *edit = SL_NEW(check->arena, sl_edit);
    *edit = (sl_edit){range, text};
    sl_finding_add_fix(check, finding, (sl_fix){title, edit, 1, is_safe});
}

bool sl__spells_number(const sl_site *site)
{
    return site->spelling == SL_SPELL_NUMBER || site->spelling == SL_SPELL_STRING ||
           site->spelling == SL_SPELL_STATUS_LINE;
}

/* What to write at the site for another code, or empty if that cannot be said. */
static sl_str respell(sl_check *check, const sl_site *site, uint32_t code)
{
    if (sl__spells_number(site)) return sl_arena_printf(check->arena, "%u", code);
    if (!site->named.family) return SL_STR("");
    const sl_constant *constant = sl__name_for(check, site->named.family, code);
    return constant ? constant->name : SL_STR("");
}

/* Adds the edits of one site; false: it cannot be written. */
static bool add_code_edits(sl_check *check, const sl_site *site, const sl_code *known, sl_edit_list *edits)
{
    sl_str text = respell(check, site, known->code);
    if (!text.len) return false;
    *SL_PUSH(check->arena, edits) = (sl_edit){site->range, text};
    if (!sl_range_is_empty(site->phrase))
        *SL_PUSH(check->arena, edits) = (sl_edit){site->phrase, known->name};
    return true;
}

static void add_code_fix(sl_check *check, sl_finding *finding, uint32_t code, const sl_edit_list *edits)
{
    sl_str title = sl_arena_printf(check->arena, "Replace with %.*s", SL_FMT(sl__code_label(check, code)));
    sl_finding_add_fix(check, finding, (sl_fix){title, edits->at, edits->n, false});
}

void sl__fix_code_within(sl_check *check, sl_finding *finding, uint32_t old, uint32_t code, sl_range range)
{
    const sl_facts *facts = check->facts;
    const sl_code *known = sl_code_defined(facts->registry, code);
    sl_edit_list edits = {0};
    if (!known) return;
    for (uint32_t i = 0; i < facts->sites.n; i++) {
        const sl_site *site = &facts->sites.at[i];
        bool is_meant = site->code == old && sl_range_contains(range, site->range);
        if (is_meant && !add_code_edits(check, site, known, &edits)) return;
    }
    add_code_fix(check, finding, code, &edits);
}

void sl__fix_code(sl_check *check, sl_finding *finding, const sl_site *site, uint32_t code)
{
    const sl_code *known = sl_code_defined(check->facts->registry, code);
    sl_edit_list edits = {0};
    if (!known || !add_code_edits(check, site, known, &edits)) return;
    add_code_fix(check, finding, code, &edits);
}

static bool takes_status(const sl_row *row)
{
    for (uint32_t i = 0; i < row->n_slots; i++)
        if (row->slots[i].slot == SL_SLOT_STATUS) return true;
    return false;
}

const sl_call *sl__redirect_of(const sl_facts *facts, const sl_site *site)
{
    const sl_call *call = site->call < facts->calls.n ? &facts->calls.at[site->call] : NULL;
    if (!call || !call->row || call->row->is_redirect) return call && call->row ? call : NULL;
    const sl_call *next = call->next < facts->calls.n ? &facts->calls.at[call->next] : NULL;
    bool keeps = next && next->row && next->row->is_redirect && !takes_status(next->row);
    return keeps ? next : NULL;
}
