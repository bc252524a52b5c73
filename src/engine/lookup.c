#include "engine/lookup.h"

/* ---- numbers and classes ---- */

static bool found(sl_lookup *out, sl_lookup_kind kind, uint32_t low, uint32_t high)
{
    out->kind = kind;
    out->low = low;
    out->high = high;
    return true;
}

static bool is_code(sl_str word, uint32_t *code)
{
    return word.len == 3 && sl_str_to_u32(word, 999, code) && *code >= 100;
}

static bool find_number(sl_str word, sl_lookup *out)
{
    uint32_t number;
    if (!sl_str_to_u32(word, UINT32_MAX, &number)) return false;
    if (number >= 100 && number <= 999) return found(out, SL_LOOKUP_CODE, number, number);
    out->low = out->high = number;
    return true; /* unknown, but there is nothing else that it could be */
}

static bool find_class(sl_str word, sl_lookup *out)
{
    if (word.len != 3 || word.ptr[0] < '1' || word.ptr[0] > '5') return false;
    if (sl_str_find_char(SL_STR("xX*.?_"), word.ptr[1]) == SIZE_MAX || word.ptr[1] != word.ptr[2])
        return false;
    out->class_digit = (uint32_t)(word.ptr[0] - '0');
    return found(out, SL_LOOKUP_CLASS, out->class_digit * 100, out->class_digit * 100 + 99);
}

static bool find_range(sl_str word, sl_lookup *out)
{
    static const sl_str separators[] = {SL_STR_INIT("-"), SL_STR_INIT(".."), SL_STR_INIT("\xE2\x80\x93")};
    for (size_t i = 0; i < sizeof separators / sizeof *separators; i++) {
        size_t at = sl_str_find(word, separators[i]);
        uint32_t low, high;
        if (at == SIZE_MAX) continue;
        sl_str tail = sl_str_sub(word, at + separators[i].len, word.len);
        if (is_code(sl_str_trim(sl_str_sub(word, 0, at)), &low) && is_code(sl_str_trim(tail), &high) &&
            low <= high)
            return found(out, SL_LOOKUP_RANGE, low, high);
    }
    return false;
}

/* "HTTP/1.1 404 Not Found", "404 Not Found" */
static bool find_line(sl_str word, sl_lookup *out)
{
    uint32_t code;
    if (sl_str_has_prefix(word, SL_STR("HTTP/")))
        word = sl_str_trim(sl_str_sub(word, sl_str_find_char(word, ' '), word.len));
    bool ends = word.len == 3 || (word.len > 3 && word.ptr[3] == ' ');
    return ends && is_code(sl_str_sub(word, 0, 3), &code) && found(out, SL_LOOKUP_CODE, code, code);
}

/* ---- names ---- */

typedef struct search {
    const sl_registry *registry;
    sl_arena *arena;
    sl_lookup *out;
} search;

static sl_meant *candidate_of(search *s, uint32_t code)
{
    for (uint32_t i = 0; i < s->out->candidates.n; i++)
        if (s->out->candidates.at[i].code == code) return &s->out->candidates.at[i];
    sl_meant *candidate = SL_PUSH(s->arena, &s->out->candidates);
    candidate->code = (uint16_t)code;
    return candidate;
}

static void add_phrase(search *s, uint32_t code, sl_phrase_match match)
{
    sl_meant *candidate = candidate_of(s, code);
    candidate->by_phrase = true;
    candidate->match = match;
}

/* The code that bears the phrase first of all, then others that do, too. */
static void find_phrases(search *s, sl_str word)
{
    sl_phrase_match match;
    const sl_code *first = sl_code_find_phrase(s->registry, word, &match);
    if (!first) return;
    add_phrase(s, first->code, match);
    sl_codes all = sl_codes_all(s->registry);
    for (uint32_t i = 0; i < all.n; i++)
        if (all.at[i].code != first->code && sl_code_has_phrase(s->registry, all.at[i].code, word, &match))
            add_phrase(s, all.at[i].code, match);
}

static void find_local_names(search *s, sl_str word)
{
    sl_codes all = sl_codes_all(s->registry);
    for (uint32_t i = 0; i < all.n; i++)
        for (int locale = SL_EN + 1; locale < SL_N_LOCALES; locale++)
            if (sl_str_eq(all.at[i].text[locale].name, word)) add_phrase(s, all.at[i].code, SL_PHRASE_NAME);
}

static void add_constant(search *s, sl_named named)
{
    sl_meant *candidate = candidate_of(s, named.constant->code);
    if (!candidate->n_constants++) candidate->named = named;
    *SL_PUSH(s->arena, &s->out->constants) = named;
}

/* The name behind its qualifier, and the qualifier's last word: web::http::status_codes::NotFound() */
static sl_str split_name(sl_str word, sl_str *qualifier)
{
    if (sl_str_has_suffix(word, SL_STR("()"))) word.len -= 2;
    size_t at = word.len;
    while (at > 0 && sl_str_find_char(SL_STR(".:\\>/`@\""), word.ptr[at - 1]) == SIZE_MAX)
        at--;
    size_t end = at;
    while (end > 0 && sl_str_find_char(SL_STR(".:\\>/-"), word.ptr[end - 1]) != SIZE_MAX)
        end--;
    size_t from = end;
    while (from > 0 && sl_str_find_char(SL_STR(".:\\>/"), word.ptr[from - 1]) == SIZE_MAX)
        from--;
    *qualifier = sl_str_sub(word, from, end);
    return sl_str_sub(word, at, word.len);
}

static bool has_qualifier(const sl_family *family, sl_str qualifier)
{
    for (uint32_t i = 0; i < family->n_access; i++)
        if (sl_str_eq(family->access[i].qualifier, qualifier)) return true;
    return false;
}

enum { HITS = 128 }; /* as many families as may share a name; there are 131 in all */

static void add_hits(search *s, const sl_named *hits, uint32_t n, sl_str qualifier)
{
    for (uint32_t i = 0; i < n; i++)
        if (!qualifier.len || has_qualifier(hits[i].family, qualifier)) add_constant(s, hits[i]);
}

/* Families behind that qualifier, or all if none is; a variable may bear any name. */
static void find_constants(search *s, sl_str name, sl_str qualifier)
{
    sl_named hits[HITS];
    uint32_t n = sl_named_find(s->registry, name, SL_STR(""), hits, HITS);
    if (n > HITS) n = HITS;
    add_hits(s, hits, n, qualifier);
    if (!s->out->constants.n && qualifier.len) add_hits(s, hits, n, SL_STR(""));
}

/* Names in another case than the library's, one by one: a user waits, not a scan. */
static void find_constants_nocase(search *s, sl_str name)
{
    uint32_t n;
    const sl_family *families = sl_families_all(s->registry, &n);
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t k = 0; k < families[i].n_constants; k++)
            if (sl_str_eq_nocase(families[i].constants[k].name, name))
                add_constant(s, (sl_named){&families[i], &families[i].constants[k]});
}

static bool find_names(search *s, sl_str word)
{
    sl_str qualifier, name = split_name(word, &qualifier);
    uint32_t number;
    find_phrases(s, word);
    find_local_names(s, word);
    if (!name.len || sl_str_to_u32(name, UINT32_MAX, &number)) name = word;
    find_constants(s, name, qualifier);
    if (!s->out->candidates.n) find_phrases(s, name);
    if (!s->out->candidates.n) find_constants_nocase(s, name);
    if (s->out->candidates.n) s->out->kind = SL_LOOKUP_NAME;
    return s->out->candidates.n > 0;
}

static bool find_class_name(sl_str word, sl_lookup *out)
{
    for (uint32_t digit = 1; digit <= 5; digit++)
        for (int locale = 0; locale < SL_N_LOCALES; locale++)
            if (sl_str_eq_nocase(sl_class_find(digit)->text[locale].name, word)) {
                out->class_digit = digit;
                return found(out, SL_LOOKUP_CLASS, digit * 100, digit * 100 + 99);
            }
    return false;
}

static bool find_rule(sl_str word, sl_lookup *out)
{
    out->rule = sl_rule_find(word);
    if (out->rule) out->kind = SL_LOOKUP_RULE;
    return out->rule != NULL;
}

/* ---- what was meant ---- */

static void find_nearest(const sl_registry *registry, sl_str word, sl_lookup *out)
{
    uint32_t n_families;
    sl_str qualifier;
    const sl_family *families = sl_families_all(registry, &n_families);
    for (int id = 0; id < SL_N_RULES; id++)
        sl_nearest_consider(&out->nearest, sl_rule_at((sl_rule_id)id)->name);
    for (uint32_t i = 0; sl_phrase_at(registry, i).code; i++)
        sl_nearest_consider(&out->nearest, sl_phrase_at(registry, i).text);
    out->nearest.wrong = split_name(word, &qualifier);
    for (uint32_t i = 0; i < n_families; i++)
        for (uint32_t k = 0; k < families[i].n_constants; k++)
            sl_nearest_consider(&out->nearest, families[i].constants[k].name);
    out->nearest.wrong = word;
}

/* ---- the whole ---- */

void sl_lookup_word(const sl_registry *registry, sl_str word, sl_arena *arena, sl_lookup *out)
{
    *out = (sl_lookup){.kind = SL_LOOKUP_UNKNOWN, .nearest = {.wrong = word}};
    search s = {registry, arena, out};
    word = sl_str_trim(sl_str_unquote(word));
    if (!word.len) return;
    if (find_number(word, out) || find_class(word, out) || find_range(word, out) || find_line(word, out))
        return;
    if (find_rule(word, out) || find_class_name(word, out) || find_names(&s, word)) return;
    find_nearest(registry, word, out);
}

bool sl_lookup_has(const sl_lookup *lookup, uint32_t code)
{
    for (uint32_t i = 0; i < lookup->candidates.n; i++)
        if (lookup->candidates.at[i].code == code) return true;
    return lookup->kind != SL_LOOKUP_UNKNOWN && lookup->low && code >= lookup->low && code <= lookup->high;
}

bool sl_lookup_has_site(const sl_lookup *lookup, const sl_site *site)
{
    bool is_range = site->low < site->high;
    if (!is_range || !lookup->low) return sl_lookup_has(lookup, site->code) && site->code;
    return site->low >= lookup->low && site->high <= lookup->high;
}
