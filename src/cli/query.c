#include "cli/query.h"

uint32_t sl_query_class(sl_str word)
{
    bool is_class = word.len == 3 && word.ptr[0] >= '1' && word.ptr[0] <= '5' &&
                    sl_str_eq_nocase(sl_str_sub(word, 1, 3), SL_STR("xx"));
    return is_class ? (uint32_t)(word.ptr[0] - '0') : 0;
}

static void add_code(sl_query *query, uint32_t code)
{
    for (uint32_t i = 0; i < query->n_codes; i++)
        if (query->codes[i] == code) return;
    if (query->n_codes < SL_QUERY_MAX_CODES) query->codes[query->n_codes++] = (uint16_t)code;
}

static sl_str strip_qualifier(sl_str name)
{
    for (size_t i = name.len; i > 0; i--)
        if (name.ptr[i - 1] == '.' || name.ptr[i - 1] == ':') return sl_str_sub(name, i, name.len);
    return name;
}

static void add_constants(sl_query *query, sl_str word)
{
    sl_named found[64];
    uint32_t n = sl_named_find(strip_qualifier(word), SL_STR(""), found, 64);
    for (uint32_t i = 0; i < n && i < 64; i++)
        add_code(query, found[i].constant->code);
}

bool sl_query_parse(sl_str word, sl_query *out)
{
    uint32_t code;
    *out = (sl_query){.class_digit = sl_query_class(word)};
    if (out->class_digit) return true;
    if (sl_str_to_u32(word, 999, &code) && code >= 100) {
        add_code(out, code);
        return true;
    }
    /* A word with a slash is a path, whatever it is called. */
    if (sl_str_find_char(word, '/') != SIZE_MAX) return false;
    sl_phrase_match match;
    const sl_code *by_phrase = sl_code_find_phrase(word, &match);
    if (by_phrase) add_code(out, by_phrase->code);
    add_constants(out, word);
    return out->n_codes > 0;
}

bool sl_query_has(const sl_query *query, const sl_site *site)
{
    uint32_t digit = query->class_digit;
    if (digit) return site->low / 100u == digit && site->high / 100u == digit;
    for (uint32_t i = 0; i < query->n_codes; i++)
        if (site->code == query->codes[i]) return true;
    return false;
}
