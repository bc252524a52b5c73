#include "lang/scan.h"

#include "http/vocabulary.h"

#include <stdlib.h>

static void set_bit(uint64_t *bits, uint64_t hash)
{
    uint32_t bit = (uint32_t)hash % SL_FILTER_BITS;
    bits[bit / 64] |= (uint64_t)1 << bit % 64;
}

static bool has_bit(const uint64_t *bits, uint64_t hash)
{
    uint32_t bit = (uint32_t)hash % SL_FILTER_BITS;
    return bits[bit / 64] >> bit % 64 & 1;
}

static void filter_add(sl_word_filter *filter, uint64_t hash)
{
    set_bit(filter->bits, hash);
}

static bool filter_has(const sl_word_filter *filter, uint64_t hash)
{
    return has_bit(filter->bits, hash);
}

/* HTTP_ tells a family's name behind a qualifier that the file has given a name of its own; Status would call
 * up every resp.StatusCode. */
static void add_prefix(sl_word_filter *filter, sl_str prefix)
{
    bool is_known = !sl_str_has_suffix(prefix, SL_STR("_")) || filter->n_prefixes == SL_PREFIXES_MAX;
    for (uint32_t i = 0; i < filter->n_prefixes && !is_known; i++)
        is_known = sl_str_has_prefix(prefix, filter->prefixes[i]);
    if (!is_known) filter->prefixes[filter->n_prefixes++] = prefix;
}

/* MHD_HTTP_ or the digit behind a k tell a family's name that stands alone. */
static void add_bare(sl_word_filter *filter, const sl_family *family)
{
    for (uint32_t k = 0; k < family->n_access && filter->n_bare < SL_PREFIXES_MAX; k++)
        if (sl_access_is_prefixed(family, &family->access[k])) {
            for (uint32_t i = 0; i < filter->n_bare; i++)
                if (sl_str_has_prefix(family->name_prefix, filter->bare[i])) return;
            filter->bare[filter->n_bare++] = family->name_prefix;
            return;
        }
}

/* Behind the qualifier of a family a name that it does not know is worth a look. */
static void add_qualifiers(sl_word_filter *filter)
{
    uint32_t n;
    const sl_family *families = sl_families_all(filter->registry, &n);
    for (uint32_t i = 0; i < n; i++) {
        if (!sl_family_has_language(&families[i], filter->lang->family_language)) continue;
        for (uint32_t k = 0; k < families[i].n_access; k++)
            if (families[i].access[k].form == SL_ACCESS_MEMBER)
                set_bit(filter->qualifiers, sl_str_hash(families[i].access[k].qualifier));
        add_prefix(filter, families[i].name_prefix);
        add_bare(filter, &families[i]);
    }
}

static void add_rows(sl_word_filter *filter, sl_rows rows)
{
    for (uint32_t i = 0; i < rows.n; i++)
        for (uint32_t k = 0; k < rows.at[i].names.n; k++)
            if (rows.at[i].names.at[k].kind == SL_NAME_EXACT)
                filter_add(filter, sl_str_hash(rows.at[i].names.at[k].text));
}

void sl_word_filter_init(sl_word_filter *filter, const struct sl_lang *lang,
                         const sl_recognition *recognition)
{
    *filter = (sl_word_filter){.lang = lang, .registry = recognition ? recognition->registry : NULL};
    for (uint32_t i = 0; i < lang->n_scan_words; i++)
        filter_add(filter, lang->scan_words[i]);
    for (uint32_t i = 0; i < lang->n_http_words; i++)
        filter_add(filter, lang->http_words[i]);
    for (uint32_t i = 0; i < lang->n_foreign_words; i++)
        filter_add(filter, lang->foreign_words[i]);
    add_qualifiers(filter);
    if (recognition) add_rows(filter, recognition->rows);
}

void sl_word_filter_add(sl_word_filter *filter, sl_strs words)
{
    for (uint32_t i = 0; i < words.n; i++)
        filter_add(filter, sl_str_hash(words.at[i]));
}

bool sl_word_filter_is_qualifier(const sl_word_filter *filter, sl_str word)
{
    return has_bit(filter->qualifiers, sl_str_hash(word));
}

static bool has_hash(const uint64_t *hashes, uint32_t n, uint64_t hash)
{
    uint32_t low = 0, high = n;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (hashes[mid] < hash)
            low = mid + 1;
        else
            high = mid;
    }
    return low < n && hashes[low] == hash;
}

static bool is_word_char(char c)
{
    return sl_is_word_char(c) || c == '$';
}

static char byte_at(sl_str text, size_t i)
{
    return i < text.len ? text.ptr[i] : '\0';
}

static void add(sl_scan *out, sl_arena *arena, size_t from, size_t to, sl_candidate_kind kind)
{
    *SL_PUSH(arena, &out->candidates) = (sl_candidate){(uint32_t)from, (uint32_t)to, kind};
}

/* http_502, HTTP_301, HttpStatus404: how nginx, AWS and Azure write a code in their settings. */
static bool ends_in_code(sl_str word)
{
    size_t n = word.len;
    if (n < 8 || !sl_is_digit(word.ptr[n - 1]) || !sl_is_digit(word.ptr[n - 2]) ||
        !sl_is_digit(word.ptr[n - 3]))
        return false;
    sl_str head = sl_str_sub(word, 0, n - 3);
    return sl_str_eq_nocase(head, SL_STR("http_")) || sl_str_eq_nocase(head, SL_STR("httpstatus"));
}

static bool has_prefix(const sl_word_filter *filter, sl_str word)
{
    for (uint32_t i = 0; i < filter->n_prefixes; i++)
        if (sl_str_has_prefix(word, filter->prefixes[i])) return true;
    return false;
}

/* MHD_HTTP_NOTFOUND, k404NotFond: a word alone that begins as a family's names do, if no family knows it. */
static void scan_bare(const sl_word_filter *filter, sl_str text, size_t from, size_t to, sl_arena *arena,
                      sl_scan *out)
{
    sl_str word = sl_str_sub(text, from, to);
    for (uint32_t i = 0; i < filter->n_bare; i++) {
        size_t len = filter->bare[i].len;
        if (!sl_str_has_prefix(word, filter->bare[i]) || word.len <= len) continue;
        if (len == 1 && !sl_is_digit(word.ptr[len])) continue;
        add(out, arena, from, to, SL_CAND_MEMBER);
        return;
    }
}

/* HTTPStatus.NOTFOUND: the word behind a qualifier that ends at `at`, if no family knows it. */
static void scan_member(const sl_word_filter *filter, sl_str text, size_t at, bool is_qualifier,
                        sl_arena *arena, sl_scan *out)
{
    bool colons = byte_at(text, at) == ':' && byte_at(text, at + 1) == ':';
    size_t from = at + (colons ? 2 : 1), to = from;
    if (!colons && byte_at(text, at) != '.') return;
    while (to < text.len && is_word_char(text.ptr[to]))
        to++;
    if (to == from || sl_is_digit(text.ptr[from])) return;
    sl_str word = sl_str_sub(text, from, to);
    if (!is_qualifier && !has_prefix(filter, word)) return;
    if (!sl_name_may_be_constant(filter->registry, sl_str_hash(word)))
        add(out, arena, from, to, SL_CAND_MEMBER);
}

/* status-code is one name where the language's names may hold a hyphen. */
static bool is_in_word(const struct sl_lang *lang, char c)
{
    return is_word_char(c) || (lang->name_chars.len && sl_str_find_char(lang->name_chars, c) != SIZE_MAX);
}

static void add_sign(const struct sl_lang *lang, size_t from, uint64_t hash, sl_arena *arena, sl_scan *out)
{
    sl_sign sign = {.at = (uint32_t)from,
                    .is_http = has_hash(lang->http_words, lang->n_http_words, hash),
                    .is_foreign = has_hash(lang->foreign_words, lang->n_foreign_words, hash)};
    if (sign.is_http || sign.is_foreign) *SL_PUSH(arena, &out->signs) = sign;
}

/* A word that starts at i: gives its end. */
static size_t scan_word(const sl_word_filter *filter, sl_str text, size_t i, sl_arena *arena, sl_scan *out)
{
    uint64_t hash = 1469598103934665603U; /* sl_str_hash, while we walk over the bytes anyway */
    size_t from = i;
    for (; i < text.len && is_in_word(filter->lang, text.ptr[i]); i++)
        hash = (hash ^ (unsigned char)text.ptr[i]) * 1099511628211U;
    bool listed = filter_has(filter, hash);
    if (listed) add_sign(filter->lang, from, hash, arena, out);
    if (listed || sl_name_may_be_constant(filter->registry, hash))
        add(out, arena, from, i, SL_CAND_WORD);
    else if (filter->n_bare)
        scan_bare(filter, text, from, i, arena, out);
    if (ends_in_code(sl_str_sub(text, from, i))) add(out, arena, i - 3, i, SL_CAND_NUMBER);
    bool is_qualifier = has_bit(filter->qualifiers, hash);
    if (is_qualifier || filter->n_prefixes) scan_member(filter, text, i, is_qualifier, arena, out);
    return i;
}

/* 5xx is no part of a longer word; a dollar sign ends a pattern: ^5..$ */
static bool ends_class(char after)
{
    return after == '$' || (!is_word_char(after) && after != '.');
}

/* Length of a class text behind its digit: xx, XX, .., \d\d, [0-9][0-9], .+ ; 0 if there is none. */
static size_t class_tail(sl_str text, size_t i)
{
    sl_strs tails = sl_vocabulary[SL_WORDS_CLASS_TAILS];
    sl_str rest = sl_str_sub(text, i, text.len);
    for (uint32_t k = 0; k < tails.n; k++)
        if (sl_str_has_prefix(rest, tails.at[k])) return tails.at[k].len;
    return 0;
}

static bool is_word_before(sl_str text, size_t from)
{
    char before = from ? text.ptr[from - 1] : '\0';
    if (before == '.') return from > 1 && sl_is_digit(text.ptr[from - 2]);
    return sl_is_alpha(before) || sl_is_digit(before) || before == '$';
}

static bool may_end_number(const struct sl_lang *lang, sl_str text, size_t to)
{
    char after = byte_at(text, to);
    if (sl_is_alpha(after)) return lang->number_suffixes.n > 0;
    if (after == '.') return !sl_is_digit(byte_at(text, to + 1));
    return after != '_' && after != '%';
}

/* Digits that start at i: gives their end. */
static size_t scan_digits(const sl_word_filter *filter, sl_str text, size_t i, sl_arena *arena, sl_scan *out)
{
    size_t from = i;
    while (i < text.len && sl_is_digit(text.ptr[i]))
        i++;
    if (i - from == 3 && text.ptr[from] != '0' && !is_word_before(text, from) &&
        may_end_number(filter->lang, text, i))
        add(out, arena, from, i, SL_CAND_NUMBER);
    if (i - from != 1 || text.ptr[from] < '1' || text.ptr[from] > '5' || is_word_before(text, from)) return i;
    size_t tail = class_tail(text, i);
    if (tail && ends_class(byte_at(text, i + tail))) {
        add(out, arena, from, i + tail, SL_CAND_CLASS);
        return i + tail;
    }
    return i;
}

static void scan_range(const sl_word_filter *filter, sl_str text, sl_range range, sl_arena *arena,
                       sl_scan *out)
{
    for (size_t i = range.from; i < range.to;) {
        char c = text.ptr[i];
        if (sl_is_digit(c))
            i = scan_digits(filter, text, i, arena, out);
        else if (is_word_char(c))
            i = scan_word(filter, text, i, arena, out);
        else
            i++;
    }
}

static void read_signs(sl_scan *scan)
{
    for (uint32_t i = 0; i < scan->signs.n; i++) {
        scan->has_http_word = scan->has_http_word || scan->signs.at[i].is_http;
        scan->has_foreign_word = scan->has_foreign_word || scan->signs.at[i].is_foreign;
    }
}

void sl_scan_text(const sl_word_filter *filter, sl_str text, sl_arena *arena, sl_scan *out)
{
    *out = (sl_scan){0};
    scan_range(filter, text, (sl_range){0, (uint32_t)text.len}, arena, out);
    read_signs(out);
}

/* ---- after a change ---- */

/* What stood before `from`, or at `from` and behind it and has moved to `to`. */
static void take_over(const sl_scan *before, bool is_behind, uint32_t from, uint32_t to, sl_arena *arena,
                      sl_scan *out)
{
    for (uint32_t i = 0; i < before->candidates.n; i++) {
        sl_candidate candidate = before->candidates.at[i];
        if ((candidate.from >= from) != is_behind) continue;
        *SL_PUSH(arena, &out->candidates) =
            (sl_candidate){candidate.from - from + to, candidate.to - from + to, candidate.kind};
    }
    for (uint32_t i = 0; i < before->signs.n; i++) {
        sl_sign sign = before->signs.at[i];
        if ((sign.at >= from) != is_behind) continue;
        sign.at = sign.at - from + to;
        *SL_PUSH(arena, &out->signs) = sign;
    }
}

/* No word, number or class text goes beyond its line. */
static sl_range lines_of(sl_str text, sl_range range)
{
    while (range.from > 0 && text.ptr[range.from - 1] != '\n')
        range.from--;
    size_t end = sl_str_find_char(sl_str_sub(text, range.to, text.len), '\n');
    range.to = end == SIZE_MAX ? (uint32_t)text.len : range.to + (uint32_t)end;
    return range;
}

void sl_scan_again(const sl_word_filter *filter, sl_str text, const sl_scan *before, const sl_change *change,
                   sl_arena *arena, sl_scan *out)
{
    *out = (sl_scan){0};
    sl_range changed = {(uint32_t)text.len, (uint32_t)text.len};
    if (change->is_some) changed = lines_of(text, (sl_range){change->from, change->new_to});
    uint32_t behind = change->is_some ? changed.to - change->new_to + change->old_to : changed.to;
    take_over(before, false, changed.from, changed.from, arena, out);
    scan_range(filter, text, changed, arena, out);
    take_over(before, true, behind, changed.to, arena, out);
    read_signs(out);
}
