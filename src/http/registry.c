#include "http/index.h"

sl_codes sl_codes_all(const sl_registry *registry)
{
    registry = sl_registry__of(registry);
    return (sl_codes){registry->codes, *registry->n_codes};
}

sl_codes sl_codes_of(const sl_registry *registry, uint32_t code)
{
    if (code >= SL_CODE_INDEX) return (sl_codes){NULL, 0};
    registry = sl_registry__of(registry);
    uint32_t from = registry->code_index[code], to = registry->code_index[code + 1];
    return (sl_codes){registry->codes + from, to - from};
}

const sl_code *sl_code_find(const sl_registry *registry, uint32_t code)
{
    sl_codes codes = sl_codes_of(registry, code);
    return codes.n ? codes.at : NULL;
}

const sl_code *sl_code_registered(uint32_t code)
{
    const sl_code *first = sl_code_find(NULL, code);
    return first && sl_code__is_registered(first) ? first : NULL;
}

bool sl_code_is_known(const sl_registry *registry, uint32_t code)
{
    return sl_codes_of(registry, code).n > 0;
}

bool sl_code_is_defined(const sl_code *code)
{
    return sl_code__is_registered(code) || code->is_own;
}

const sl_code *sl_code_defined(const sl_registry *registry, uint32_t code)
{
    const sl_code *first = sl_code_find(registry, code);
    return first && sl_code_is_defined(first) ? first : NULL;
}

/* First row whose key is not below. */
static uint32_t phrase_lower_bound(const sl_registry *registry, sl_str key)
{
    uint32_t low = 0, high = *registry->n_phrases;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (sl_str_cmp(registry->phrases[middle].key, key) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The best row of that phrase, of one number or (code SL_CODE_INDEX) of any. */
static const sl_phrase_row *find_phrase(const sl_registry *registry, sl_str phrase, uint32_t code)
{
    char bytes[SL_PHRASE_MAX];
    sl_str key = {bytes, sl_phrase__key(phrase, bytes)};
    if (!key.len) return NULL;
    for (uint32_t i = phrase_lower_bound(registry, key); i < *registry->n_phrases; i++) {
        const sl_phrase_row *row = &registry->phrases[i];
        if (!sl_str_eq(row->key, key)) return NULL;
        if (code == SL_CODE_INDEX || registry->codes[row->record].code == code) return row;
    }
    return NULL;
}

const sl_code *sl_code_find_phrase(const sl_registry *registry, sl_str phrase, sl_phrase_match *match)
{
    registry = sl_registry__of(registry);
    const sl_phrase_row *row = find_phrase(registry, phrase, SL_CODE_INDEX);
    if (row && match) *match = (sl_phrase_match)row->match;
    return row ? &registry->codes[row->record] : NULL;
}

bool sl_code_has_phrase(const sl_registry *registry, uint32_t code, sl_str phrase, sl_phrase_match *match)
{
    const sl_phrase_row *row =
        code < SL_CODE_INDEX ? find_phrase(sl_registry__of(registry), phrase, code) : NULL;
    if (row && match) *match = (sl_phrase_match)row->match;
    return row != NULL;
}

sl_phrase sl_phrase_at(const sl_registry *registry, uint32_t index)
{
    registry = sl_registry__of(registry);
    if (index >= *registry->n_phrases) return (sl_phrase){0};
    const sl_phrase_row *row = &registry->phrases[index];
    return (sl_phrase){row->text, &registry->codes[row->record], (sl_phrase_match)row->match};
}

static bool is_in_use(uint32_t code)
{
    const sl_code *registered = sl_code_registered(code);
    return registered && registered->status != SL_CODE_UNUSED && !registered->deprecated;
}

static uint32_t gap(uint32_t a, uint32_t b)
{
    return a > b ? a - b : b - a;
}

uint32_t sl_code_nearest(uint32_t code)
{
    uint32_t digit = code / 100, tens = code / 10 % 10, ones = code % 10;
    if (digit < 1 || digit > 5) return 0;
    uint32_t swapped = digit * 100 + ones * 10 + tens;
    if (swapped != code && is_in_use(swapped)) return swapped;
    uint32_t best = 0;
    for (uint32_t other = digit * 100; other < digit * 100 + 100; other++) {
        bool one_digit_away = (other / 10 % 10 == tens) != (other % 10 == ones);
        if (one_digit_away && is_in_use(other) && (!best || gap(other, code) < gap(best, code))) best = other;
    }
    return best ? best : digit * 100;
}

static bool has_word(sl_strs list, sl_str word)
{
    for (uint32_t i = 0; i < list.n; i++)
        if (sl_str_eq_nocase(list.at[i], word)) return true;
    return false;
}

bool sl_code_has_vendor(const sl_code *code, sl_str vendor_key)
{
    return sl_str_eq_nocase(code->vendor_key, vendor_key) || has_word(code->vendor_also, vendor_key);
}

const sl_vendor *sl_vendors_all(const sl_registry *registry, uint32_t *n)
{
    registry = sl_registry__of(registry);
    *n = *registry->n_vendors;
    return registry->vendors;
}

const sl_vendor *sl_vendor_find(const sl_registry *registry, sl_str word)
{
    uint32_t n;
    const sl_vendor *vendors = sl_vendors_all(registry, &n);
    for (uint32_t i = 0; i < n; i++) {
        const sl_vendor *vendor = &vendors[i];
        if (sl_str_eq_nocase(vendor->key, word) || sl_str_eq_nocase(vendor->name, word) ||
            has_word(vendor->aliases, word))
            return vendor;
    }
    return NULL;
}

const sl_warn_code *sl_warn_code_find(uint32_t code)
{
    for (uint32_t i = 0; i < sl_codes__n_warn; i++)
        if (sl_codes__warn[i].code == code) return &sl_codes__warn[i];
    return NULL;
}

const sl_class_info *sl_class_find(uint32_t digit)
{
    return digit >= 1 && digit <= 5 ? &sl_codes__classes[digit - 1] : NULL;
}
