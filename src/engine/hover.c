#include "engine/engine.h"
#include "engine/render.h"

enum { NAMES_MAX = 3 }; /* of the file's families; more is a list nobody reads */

/* A name in a status's place that its library does not define. */
static bool is_unknown_name(const sl_site *site)
{
    bool is_name = site->spelling == SL_SPELL_CONSTANT || site->spelling == SL_SPELL_SYMBOL ||
                   site->spelling == SL_SPELL_ENUM || site->spelling == SL_SPELL_PHRASE;
    return is_name && site->code == 0;
}

static bool find_warning(const sl_facts *facts, uint32_t byte_off, sl_hover *out)
{
    sl_place place = sl_facts_place(facts, byte_off, false);
    for (uint32_t i = 0; i < place.facts->warnings.n; i++) {
        const sl_warning *warning = &place.facts->warnings.at[i];
        if (place.off < warning->range.from || place.off > warning->range.to) continue;
        *out = (sl_hover){.range = sl_place_out(&place, warning->range),
                          .warning = sl_warn_code_find(warning->code),
                          .facts = place.facts};
        return out->warning != NULL;
    }
    return false;
}

bool sl_hover_at(const sl_facts *facts, uint32_t byte_off, sl_hover *out)
{
    sl_idx at = sl_facts_site_at(facts, byte_off);
    if (at == SL_NONE) return find_warning(facts, byte_off, out);
    const sl_site *site = &facts->sites.at[at];
    *out = (sl_hover){.range = site->range, .facts = facts};
    out->site = site = sl_facts_home(&out->facts, site);
    if (site->spelling == SL_SPELL_CLASS)
        out->class_digit = site->low / 100u;
    else
        out->meanings = sl_codes_of(facts->registry, site->code);
    return true;
}

/* ---- bounds of ranges ---- */

typedef struct bound {
    uint32_t digit; /* of the class that it bounds; 0: it bounds none */
    sl_word word;
} bound;

static sl_cmp flip(sl_cmp cmp)
{
    static const sl_cmp flipped[] = {
        [SL_CMP_EQ] = SL_CMP_EQ, [SL_CMP_NE] = SL_CMP_NE, [SL_CMP_LT] = SL_CMP_GT,
        [SL_CMP_LE] = SL_CMP_GE, [SL_CMP_GT] = SL_CMP_LT, [SL_CMP_GE] = SL_CMP_LE};
    return flipped[cmp];
}

/* What a comparison with the number says of a class: 400 <= s begins one, s < 400 and s <= 399 end one. */
static bound bound_of(uint32_t code, sl_cmp cmp)
{
    bool first = code % 100 == 0, last = code % 100 == 99;
    uint32_t digit = code / 100;
    if (first && cmp == SL_CMP_GE) return (bound){digit, SL_WORD_BOUND_LOWER};
    if (first && cmp == SL_CMP_LT) return (bound){digit - 1, SL_WORD_BOUND_END};
    if (last && cmp == SL_CMP_LE) return (bound){digit, SL_WORD_BOUND_UPPER};
    if (last && cmp == SL_CMP_GT) return (bound){digit + 1, SL_WORD_BOUND_BEFORE};
    return (bound){0, SL_WORD_BOUND_LOWER};
}

/* Two numbers of one membership test: the smaller begins, the larger ends (Ruby 400..499, Python range(400,
 * 500)). */
static bound bound_in_pair(const sl_facts *facts, const sl_cond *cond, const sl_site *site)
{
    uint32_t low = site->code, high = site->code;
    for (uint32_t i = 0; i < cond->n_intervals; i++) {
        const sl_interval *interval = &facts->intervals.at[cond->first_interval + i];
        if (interval->low < low) low = interval->low;
        if (interval->high > high) high = interval->high;
    }
    if (low < site->code) return bound_of(site->code, site->code % 100 ? SL_CMP_LE : SL_CMP_LT);
    return bound_of(site->code, SL_CMP_GE);
}

static bound find_bound(const sl_hover *hover)
{
    const sl_site *site = hover->site;
    if (site->role != SL_ROLE_RANGE || site->spelling != SL_SPELL_NUMBER)
        return (bound){0, SL_WORD_BOUND_LOWER};
    if (site->cond == SL_NONE || site->cond >= hover->facts->conds.n) return bound_of(site->code, SL_CMP_GE);
    const sl_cond *cond = &hover->facts->conds.at[site->cond];
    if (cond->kind != SL_COND_CMP) return bound_in_pair(hover->facts, cond, site);
    return bound_of(site->code, cond->flipped ? flip(cond->cmp) : cond->cmp);
}

static bool put_bound(sl_prose *prose, const sl_hover *hover)
{
    bound b = find_bound(hover);
    const sl_class_info *info = sl_class_find(b.digit);
    if (!info) return false;
    const sl_code_text *text = &info->text[prose->locale];
    sl_str number = sl_arena_printf(prose->arena, "%u", hover->site->code);
    sl_str class = sl_arena_printf(prose->arena, "%uxx", b.digit);
    sl_prose__title(prose, sl_prose__fill(prose, b.word, number, class, SL_STR("")), text->name);
    sl_prose__para(prose, SL_STR(""), sl_prose__text(prose, text->when));
    return true;
}

/* ---- the site ---- */

static void put_confidence(sl_prose *prose, const sl_site *site)
{
    static const sl_word roles[SL_N_ROLES] = {
        [SL_ROLE_MENTIONED] = SL_WORD_ROLE_MENTIONED, [SL_ROLE_PRODUCED] = SL_WORD_ROLE_PRODUCED,
        [SL_ROLE_COMPARED] = SL_WORD_ROLE_COMPARED,   [SL_ROLE_RANGE] = SL_WORD_ROLE_RANGE,
        [SL_ROLE_ASSERTED] = SL_WORD_ROLE_ASSERTED,   [SL_ROLE_DECLARED] = SL_WORD_ROLE_DECLARED,
        [SL_ROLE_MAPPED] = SL_WORD_ROLE_MAPPED,       [SL_ROLE_CONFIGURED] = SL_WORD_ROLE_CONFIGURED};
    if (site->confidence > SL_POSSIBLE) return;
    sl_str role = sl_prose__word(prose, roles[site->role]);
    sl_prose__para(prose, SL_STR(""), sl_prose__fill(prose, SL_WORD_POSSIBLE, role, SL_STR(""), SL_STR("")));
}

/* ---- the constant ---- */

static void add(const sl_prose *prose, sl_str *facts, sl_word word, sl_str what)
{
    *facts = sl_prose__join(prose, *facts, " · ", sl_prose__fill(prose, word, what, SL_STR(""), SL_STR("")));
}

static void add_version(const sl_prose *prose, sl_str *facts, sl_word word, sl_str version)
{
    if (version.len) add(prose, facts, word, sl_prose__text(prose, version));
}

/* The written name with its getter around it: `HttpStatus.NOT_FOUND.value()`. */
static sl_str number_of(const sl_prose *prose, sl_named named)
{
    sl_str pattern = named.family->to_number, name = sl_named_spelled(named, prose->arena);
    size_t at = sl_str_find(pattern, SL_STR("{}"));
    if (at == SIZE_MAX) return SL_STR("");
    sl_str tail = sl_str_sub(pattern, at + 2, pattern.len);
    return sl_prose__code(prose, sl_arena_printf(prose->arena, "%.*s%.*s%.*s", (int)at, pattern.ptr,
                                                 SL_FMT(name), SL_FMT(tail)));
}

static sl_str list_constant(const sl_prose *prose, sl_named named)
{
    const sl_constant *c = named.constant;
    sl_str facts = sl_prose__text(prose, named.family->title);
    if (!sl_constant_exists_in(named.family, c, SL_STR(""))) /* else everybody has it */
        add_version(prose, &facts, SL_WORD_CONSTANT_SINCE, c->since);
    add_version(prose, &facts, SL_WORD_CONSTANT_DEPRECATED, c->deprecated);
    if (c->is_deprecated && !c->deprecated.len)
        add(prose, &facts, SL_WORD_CONSTANT_DEPRECATED_SOMETIME, SL_STR(""));
    add_version(prose, &facts, SL_WORD_CONSTANT_REMOVED, c->removed);
    if (c->replaced_by.len)
        add(prose, &facts, SL_WORD_CONSTANT_REPLACED, sl_prose__code(prose, c->replaced_by));
    if (c->misleading) add(prose, &facts, SL_WORD_CONSTANT_MISLEADING, SL_STR(""));
    if (named.family->replaced_by.len)
        add(prose, &facts, SL_WORD_FAMILY_REPLACED, sl_prose__text(prose, named.family->replaced_by));
    sl_str number = number_of(prose, named);
    if (number.len) add(prose, &facts, SL_WORD_CONSTANT_NUMBER, number);
    return facts;
}

static void put_constant(sl_prose *prose, sl_named named)
{
    if (!named.constant) return;
    sl_str name = sl_prose__code(prose, sl_named_spelled(named, prose->arena));
    sl_prose__para(prose, SL_STR(""), sl_prose__join(prose, name, " · ", list_constant(prose, named)));
}

/* ---- names of the code in the families of the file ---- */

static bool has(sl_strs list, sl_str word)
{
    for (uint32_t i = 0; i < list.n; i++)
        if (sl_str_eq(list.at[i], word)) return true;
    return false;
}

/* Module or something in it: org.springframework.http gives org.springframework.http.HttpStatus. */
static bool brings(sl_str imported, sl_str module)
{
    if (!sl_str_has_prefix(imported, module)) return false;
    return imported.len == module.len ||
           sl_str_find_char(SL_STR("./:\\"), imported.ptr[module.len]) != SIZE_MAX;
}

/* How near a family is to the file: 2 if an import brings its qualifier (or its names themselves), 1 if only
 * something else of its library is imported. */
static unsigned nearness_of(const sl_import *import, const sl_access *access)
{
    bool known = false;
    for (uint32_t m = 0; m < access->modules.n; m++)
        known |= brings(import->module, access->modules.at[m]);
    if (!known) return 0;
    bool whole = !import->name.len || !access->qualifiers.n;
    return whole || sl_str_eq(import->name, access->qualifiers.at[0]) ? 2 : 1;
}

static unsigned nearness(const sl_hover *hover, const sl_family *family, sl_strs preferred)
{
    unsigned best = 0;
    if (!sl_family_has_language(family, hover->facts->language)) return 0;
    if (family == hover->site->named.family || has(preferred, family->id)) return 2;
    for (uint32_t i = 0; i < hover->facts->imports.n; i++)
        for (uint32_t k = 0; k < family->n_access; k++) {
            unsigned near = nearness_of(&hover->facts->imports.at[i], &family->access[k]);
            if (near > best) best = near;
        }
    return best;
}

static sl_str add_name(const sl_prose *prose, sl_str list, const sl_family *family, uint32_t code)
{
    uint32_t n;
    const sl_constant *best = sl_family_constants_of(family, code, &n);
    if (!n || !best->writable || best->misleading) return list;
    sl_named named = {family, best};
    return sl_prose__join(prose, list, prose->locale == SL_ZH ? "、" : ", ",
                          sl_prose__code(prose, sl_named_spelled(named, prose->arena)));
}

/* The name under the cursor needs no repetition. */
static bool is_best_name(const sl_family *family, sl_named named)
{
    return family == named.family && named.constant && named.constant->preferred;
}

/* Names of families that are that near, first choices first. */
static sl_str list_names(sl_prose *prose, const sl_hover *hover, sl_strs preferred, unsigned near)
{
    uint32_t n_families, found = 0;
    const sl_family *families = sl_families_all(hover->facts->registry, &n_families);
    sl_str list = SL_STR("");
    for (uint32_t rank = 1; rank <= 9; rank++)
        for (uint32_t i = 0; i < n_families && found < NAMES_MAX; i++) {
            const sl_family *family = &families[i];
            if (family->rank != rank || nearness(hover, family, preferred) != near) continue;
            if (is_best_name(family, hover->site->named)) continue;
            size_t before = list.len;
            list = add_name(prose, list, family, hover->site->code);
            found += list.len > before;
        }
    return list;
}

static void put_names(sl_prose *prose, const sl_hover *hover, sl_strs preferred)
{
    sl_str list = list_names(prose, hover, preferred, 2);
    if (!list.len && !hover->site->named.constant) list = list_names(prose, hover, preferred, 1);
    sl_prose__para(prose, sl_prose__word(prose, SL_WORD_NAMES), list);
}

/* ---- the whole ---- */

static void put_unknown_name(sl_prose *prose, const sl_hover *hover)
{
    const sl_site *site = hover->site;
    sl_str name = sl_range_of(hover->facts->text, site->range), nearest = SL_STR("");
    const sl_family *family = site->named.family;
    unsigned limit = 4;
    for (uint32_t i = 0; family && i < family->n_constants; i++) {
        unsigned distance = sl_str_distance(family->constants[i].name, name, limit);
        if (distance > limit || (nearest.len && distance == limit)) continue;
        limit = distance;
        nearest = family->constants[i].name;
    }
    sl_str title = family ? sl_prose__text(prose, family->title) : SL_STR("HTTP");
    sl_prose__title(prose, sl_prose__text(prose, name),
                    sl_prose__fill(prose, SL_WORD_UNKNOWN_NAME, title, SL_STR(""), SL_STR("")));
    sl_prose__para(prose, sl_prose__word(prose, SL_WORD_DID_YOU_MEAN), sl_prose__code(prose, nearest));
}

static void put_code(sl_prose *prose, const sl_hover *hover, const sl_settings *settings)
{
    sl_meanings meanings;
    sl_render__meanings(hover->meanings, settings->vendors, &meanings);
    if (meanings.n)
        sl_render__title(prose, meanings.at[0]);
    else
        sl_render__unassigned(prose, hover->site->code);
    put_confidence(prose, hover->site);
    put_constant(prose, hover->site->named);
    for (uint32_t i = 0; i < settings->recognition.n_extra_codes; i++)
        if (settings->recognition.extra_codes[i] == hover->site->code)
            sl_prose__para(prose, SL_STR(""), sl_prose__word(prose, SL_WORD_PROJECT_CODE));
    if (meanings.n) sl_render__body(prose, meanings.at[0]);
    sl_render__others(prose, &meanings);
    put_names(prose, hover, settings->families);
    if (meanings.n) sl_render__link(prose, meanings.at[0]);
}

static void put_warning(sl_prose *prose, const sl_warn_code *warning)
{
    const sl_code_text *text = &warning->text[prose->locale];
    sl_str title = sl_arena_printf(prose->arena, "%u %.*s", warning->code, SL_FMT(warning->name));
    sl_prose__title(prose, title, sl_prose__word(prose, SL_WORD_OLD_WARNING));
    sl_prose__para(prose, SL_STR(""), sl_prose__text(prose, text->when));
    sl_prose__para(prose, sl_prose__word(prose, SL_WORD_CLIENT), sl_prose__text(prose, text->client));
    sl_prose__para(prose, sl_prose__word(prose, SL_WORD_CONFUSED), sl_prose__text(prose, text->confused));
}

sl_str sl_hover_render(const sl_hover *hover, sl_arena *arena, const sl_settings *settings, bool markdown)
{
    static const sl_settings defaults;
    const sl_site *site = hover->site;
    sl_prose prose;
    if (!settings) settings = &defaults;
    sl_prose__init(&prose, arena, settings->locale, markdown);
    prose.registry = hover->facts->registry;
    if (hover->warning) {
        put_warning(&prose, hover->warning);
    } else if (site->spelling == SL_SPELL_CLASS) {
        for (uint32_t digit = hover->class_digit; digit <= site->high / 100u && sl_class_find(digit); digit++)
            sl_render__class(&prose, digit);
        put_confidence(&prose, site);
    } else if (is_unknown_name(site)) {
        put_unknown_name(&prose, hover);
    } else if (!put_bound(&prose, hover)) {
        put_code(&prose, hover, settings);
    }
    return sl_prose__finish(&prose);
}
