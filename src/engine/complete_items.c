/* What completion offers: names of the families that the file, the project or the settings speak for, then
 * numbers. */
#include "engine/complete.h"
#include "rules/import.h"

typedef struct order {
    const sl_spot *spot;
    const sl_typed *typed;
    const sl_slot_asked *asked;
    const sl_settings *settings;
    const sl_project *project;
    sl_str language;
    sl_arena *arena;
    sl_items *out;
} order;

/* ---- codes ---- */

/* What people send and compare most, in that order; everything else follows by number. */
static const uint16_t common[] = {200, 404, 400, 201, 204, 401, 403, 500, 422, 409, 301,
                                  302, 304, 202, 503, 429, 405, 502, 501, 410, 303, 307};

static uint32_t rank_of(uint32_t code)
{
    uint32_t n = sizeof common / sizeof *common;
    for (uint32_t i = 0; i < n; i++)
        if (common[i] == code) return i;
    return n + code;
}

static const sl_registry *registry_of(const order *offer)
{
    return offer->settings->recognition.registry;
}

static bool lists_vendor(const order *offer, sl_strs vendors, const sl_code *code)
{
    for (uint32_t i = 0; i < vendors.n; i++) {
        const sl_vendor *vendor = sl_vendor_find(registry_of(offer), vendors.at[i]);
        if (vendor && sl_code_has_vendor(code, vendor->key)) return true;
    }
    return false;
}

static bool is_offered(const order *offer, const sl_code *code)
{
    const sl_row *row = offer->asked->row;
    if (code->code < 100 || code->code > 599) return false;
    if (row && row->most && (code->code < row->least || code->code > row->most)) return false;
    if (row && row->is_redirect && !code->redirect_method.len) return false;
    if (code->status == SL_CODE_VENDOR)
        return lists_vendor(offer, offer->settings->vendors, code) ||
               lists_vendor(offer, offer->project->vendors, code);
    return code->status != SL_CODE_DRAFT && code->status != SL_CODE_UNUSED;
}

/* The meaning under which a number is offered, if that of record `i` is the one. */
static const sl_code *offered_at(const order *offer, sl_codes all, uint32_t i)
{
    if (!is_offered(offer, &all.at[i])) return NULL;
    for (uint32_t k = i; k > 0 && all.at[k - 1].code == all.at[i].code; k--)
        if (is_offered(offer, &all.at[k - 1])) return NULL;
    return &all.at[i];
}

/* ---- items ---- */

static sl_item *add_item(const order *offer, const sl_code *code, sl_item_kind kind, sl_str text)
{
    bool typed_digits = offer->typed->prefix.len && sl_is_digit(offer->typed->prefix.ptr[0]);
    bool is_first = (kind == SL_ITEM_NUMBER) == typed_digits;
    sl_item *item = SL_PUSH(offer->arena, offer->out);
    item->kind = kind;
    item->label = item->insert = text;
    item->detail = sl_arena_printf(offer->arena, "%u %.*s", code->code, SL_FMT(code->name));
    item->filter = typed_digits ? sl_arena_printf(offer->arena, "%u", code->code) : text;
    item->sort = sl_arena_printf(offer->arena, "%c%04u", is_first ? '0' : '1', rank_of(code->code));
    item->replace = sl_place_out(&offer->spot->place, offer->typed->whole);
    item->code = code->code;
    item->deprecated = code->deprecated;
    return item;
}

/* Edits of the text with the placeholder, moved to the file. False: it does not allow them there. */
static bool take_edits(const order *offer, sl_item *item, const sl_edit_list *edits)
{
    sl_edit *moved = SL_NEW_N(offer->arena, sl_edit, edits->n + 1);
    for (uint32_t i = 0; i < edits->n; i++) {
        sl_edit own = edits->at[i];
        bool is_behind = own.range.from > offer->typed->whole.from;
        int64_t shift = is_behind ? offer->asked->shift : 0;
        own.range = (sl_range){(uint32_t)(own.range.from + shift), (uint32_t)(own.range.to + shift)};
        own.text = sl_arena_copy(offer->arena, own.text);
        if (!sl_place_edit(&offer->spot->place, &own, offer->arena, &moved[i])) return false;
    }
    item->more_edits = moved;
    item->n_more_edits = edits->n;
    return true;
}

static bool fits_typed(const order *offer, sl_str spelled)
{
    const sl_typed *typed = offer->typed;
    if (typed->is_symbol) return spelled.len && spelled.ptr[0] == ':';
    if (!typed->qualifier.len) return true;
    return sl_str_has_prefix(spelled, typed->qualifier) && spelled.len > typed->qualifier.len &&
           !sl_is_alpha(spelled.ptr[typed->qualifier.len]) && !sl_is_digit(spelled.ptr[typed->qualifier.len]);
}

static const sl_constant *name_for(const order *offer, const sl_family *family, uint32_t code)
{
    sl_str version = sl_project_low_version(offer->project, family->ecosystem, family->package);
    const sl_constant *name = sl_family_preferred(family, code, version);
    if (name || version.len) return name;
    return NULL;
}

/* One item for each code that the family names; a code is looked at once however many meanings it has. */
static void offer_family(const order *offer, const sl_family *family)
{
    sl_codes all = sl_codes_all(registry_of(offer));
    sl_import_way way = {0};
    for (uint32_t i = 0; i < all.n; i++) {
        const sl_code *code = offered_at(offer, all, i);
        const sl_constant *name = code ? name_for(offer, family, code->code) : NULL;
        sl_edit_list edits = {0};
        sl_str spelled;
        if (!name) continue;
        if (!sl_import_name(offer->asked->facts, (sl_named){family, name}, &way, offer->arena, &spelled,
                            &edits))
            continue;
        if (!fits_typed(offer, spelled)) continue;
        sl_item *item = add_item(offer, code, SL_ITEM_CONSTANT, sl_arena_copy(offer->arena, spelled));
        item->deprecated = item->deprecated || name->is_deprecated;
        if (!take_edits(offer, item, &edits)) offer->out->n--;
    }
}

static void offer_numbers(const order *offer)
{
    sl_codes all = sl_codes_all(registry_of(offer));
    if (offer->typed->qualifier.len || offer->typed->is_symbol) return;
    for (uint32_t i = 0; i < all.n; i++) {
        const sl_code *code = offered_at(offer, all, i);
        if (code) add_item(offer, code, SL_ITEM_NUMBER, sl_arena_printf(offer->arena, "%u", code->code));
    }
}

/* ---- families ---- */

static bool takes(const order *offer, sl_spelling spelling)
{
    uint32_t spellings = offer->asked->row ? offer->asked->row->spellings : 0;
    if (!spellings) spellings = SL_SPELLINGS_DEFAULT;
    return spellings >> spelling & 1;
}

static bool takes_value(const order *offer, const sl_family *family, bool is_imported)
{
    const sl_row *row = offer->asked->row;
    bool is_open = row && (sl_str_is(row->value_type, "enum") || sl_str_is(row->value_type, "either"));
    switch (family->value) {
    case SL_VALUE_NUMBER: return !offer->typed->in_quotes;
    case SL_VALUE_OBJECT: return !offer->typed->in_quotes && (is_open || is_imported);
    case SL_VALUE_SYMBOL:
    case SL_VALUE_ATOM:
        return !offer->typed->in_quotes && (takes(offer, SL_SPELL_SYMBOL) || offer->typed->is_symbol);
    default: return false;
    }
}

static bool is_listed(sl_strs list, sl_str id)
{
    for (uint32_t i = 0; i < list.n; i++)
        if (sl_str_eq(list.at[i], id)) return true;
    return false;
}

typedef enum backing { REASON_IMPORT, REASON_PROJECT, REASON_ALWAYS_THERE, REASON_NONE } backing;

/* What speaks for a family in this file. */
static backing reason_for(const order *offer, const sl_family *family)
{
    bool is_listed_here = is_listed(offer->settings->families, family->id);
    if (sl_family_is_imported(offer->asked->facts, family)) return REASON_IMPORT;
    if (family->is_own) return is_listed_here ? REASON_IMPORT : REASON_PROJECT; /* declared to be used */
    if (is_listed_here) return REASON_PROJECT;
    if (sl_project_library(offer->project, family->ecosystem, family->package)) return REASON_PROJECT;
    bool is_there = sl_str_is(family->ecosystem, "stdlib") || !family->import.module.len;
    return is_there && family->rank <= 2 ? REASON_ALWAYS_THERE : REASON_NONE;
}

/* Families with the best reason that any has. */
static void offer_families(const order *offer)
{
    uint32_t n;
    const sl_family *families = sl_families_all(registry_of(offer), &n);
    uint32_t before = offer->out->n;
    for (int reason = REASON_IMPORT; reason < REASON_NONE && offer->out->n == before; reason++)
        for (uint32_t i = 0; i < n; i++) {
            if (!sl_family_has_language(&families[i], offer->language)) continue;
            if ((int)reason_for(offer, &families[i]) != reason) continue;
            if (takes_value(offer, &families[i], reason == REASON_IMPORT)) offer_family(offer, &families[i]);
        }
}

/* ---- no slot: a qualifier that can only mean a family ---- */

/* `http.` has much besides statuses: there the word has to start like one of the names. */
static bool is_meant(const order *offer, const sl_family *family)
{
    sl_str typed = offer->typed->prefix, prefix = family->name_prefix;
    if (!family->open) return true;
    return typed.len && prefix.len && (sl_str_has_prefix(typed, prefix) || sl_str_has_prefix(prefix, typed));
}

static void offer_by_qualifier(const order *offer)
{
    uint32_t n;
    const sl_family *families = sl_families_all(registry_of(offer), &n);
    if (!offer->typed->qualifier.len || offer->typed->in_quotes) return;
    for (uint32_t i = 0; i < n; i++) {
        const sl_family *family = &families[i];
        bool is_value = family->value == SL_VALUE_NUMBER || family->value == SL_VALUE_OBJECT;
        if (!is_value || !sl_family_has_language(family, offer->language)) continue;
        if (sl_family_is_imported(offer->asked->facts, family) && is_meant(offer, family))
            offer_family(offer, family);
    }
}

static bool is_bound(const sl_site *site)
{
    return site->role == SL_ROLE_RANGE || site->spelling == SL_SPELL_CLASS;
}

void sl__offer(const sl_spot *spot, const sl_typed *typed, const sl_slot_asked *asked, sl_arena *arena,
               sl_items *out)
{
    static const sl_project nothing_known;
    const sl_context *context = spot->context;
    sl_str path = spot->document->path;
    sl_str below = context ? sl__path_below(context->settings_root, path) : path;
    const sl_project *project = context ? sl_project_at(context->project, below) : NULL;
    order offer = {.spot = spot,
                   .typed = typed,
                   .asked = asked,
                   .settings = sl__settings_for(context, path, arena),
                   .project = project ? project : &nothing_known,
                   .language = sl_lang_id(spot->lang),
                   .arena = arena,
                   .out = out};
    if (!asked->site) {
        offer_by_qualifier(&offer);
        return;
    }
    if (!is_bound(asked->site)) offer_families(&offer);
    if (takes(&offer, SL_SPELL_NUMBER) || (typed->in_quotes && takes(&offer, SL_SPELL_STRING)))
        offer_numbers(&offer);
}
