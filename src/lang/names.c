#include "lang/row.h"

static bool is_name_byte(char c)
{
    return sl_is_alpha(c) || sl_is_digit(c) || (unsigned char)c >= 0x80;
}

/* A word starts at a capital behind a small letter or digit, and at the last capital of a run: HTTPStatus. */
static bool starts_word(sl_str name, size_t i)
{
    if (i == 0 || !sl_is_upper(name.ptr[i])) return false;
    char before = name.ptr[i - 1];
    if (sl_is_lower(before) || sl_is_digit(before)) return true;
    return sl_is_upper(before) && i + 1 < name.len && sl_is_lower(name.ptr[i + 1]);
}

uint32_t sl_name_words(sl_str name, char *out, uint32_t cap)
{
    uint32_t n = 0;
    bool gap = false;
    for (size_t i = 0; i < name.len && n + 2 < cap; i++) {
        if (!is_name_byte(name.ptr[i])) {
            gap = n > 0;
            continue;
        }
        if ((gap || starts_word(name, i)) && n > 0) out[n++] = ' ';
        gap = false;
        out[n++] = sl_to_lower(name.ptr[i]);
    }
    return n;
}

/* "status code" hits "http status code", and "statuscode" too: people write it both ways. */
static bool words_end_with(sl_str words, sl_str pattern)
{
    if (!sl_str_has_suffix(words, pattern)) return false;
    return words.len == pattern.len || words.ptr[words.len - pattern.len - 1] == ' ';
}

static bool pattern_hits(const sl_name_pat *pattern, sl_str name, sl_str words)
{
    switch (pattern->kind) {
    case SL_NAME_EXACT: return sl_str_eq(name, pattern->text);
    case SL_NAME_PREFIX: return sl_str_has_prefix(name, pattern->text);
    case SL_NAME_SUFFIX: return sl_str_has_suffix(name, pattern->text);
    case SL_NAME_WORDS_END: return words_end_with(words, pattern->text);
    case SL_NAME_WORDS_ALL: return sl_str_eq(words, pattern->text);
    case SL_NAME_ANY: return true;
    }
    return false;
}

enum { WORDS_CAP = 128 };

sl_str sl_name_stem(sl_str name)
{
    size_t n = name.len;
    while (n > 0 && sl_is_digit(name.ptr[n - 1]))
        n--;
    return n > 0 ? sl_str_sub(name, 0, n) : name;
}

bool sl_names_exclude_only(sl_names names)
{
    for (uint32_t i = 0; i < names.n; i++)
        if (!names.at[i].negated) return false;
    return true;
}

bool sl_names_match(sl_names names, sl_str name)
{
    char buffer[WORDS_CAP];
    sl_str words = {buffer, sl_name_words(sl_name_stem(name), buffer, WORDS_CAP)};
    bool hit = sl_names_exclude_only(names);
    for (uint32_t i = 0; i < names.n; i++) {
        if (!pattern_hits(&names.at[i], name, words)) continue;
        if (names.at[i].negated) return false;
        hit = true;
    }
    return hit;
}

/* Names found by words are found by the last word, salted so that a literal does not meet it. */
uint64_t sl_last_word_hash(sl_str words)
{
    size_t blank = sl_str_rfind_char(words, ' ');
    sl_str last = blank == SIZE_MAX ? words : sl_str_sub(words, blank + 1, words.len);
    return sl_str_hash(last) ^ 0x9e3779b97f4a7c15U;
}

uint64_t sl_name_pat_hash(const sl_name_pat *pattern)
{
    bool by_words = pattern->kind == SL_NAME_WORDS_END || pattern->kind == SL_NAME_WORDS_ALL;
    return by_words ? sl_last_word_hash(pattern->text) : sl_str_hash(pattern->text);
}
