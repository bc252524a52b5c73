#include "base/str.h"

#include <string.h>

sl_str sl_str_from_cstr(const char *cstr)
{
    return cstr ? (sl_str){cstr, strlen(cstr)} : (sl_str){"", 0};
}

sl_str sl_str_sub(sl_str s, size_t from, size_t to)
{
    if (to > s.len) to = s.len;
    if (from > to) from = to;
    return (sl_str){from ? s.ptr + from : s.ptr, to - from}; /* a zero slice has no pointer to add to */
}

sl_str sl_str_trim(sl_str s)
{
    while (s.len && sl_is_space(s.ptr[0]))
        s = (sl_str){s.ptr + 1, s.len - 1};
    while (s.len && sl_is_space(s.ptr[s.len - 1]))
        s.len--;
    return s;
}

sl_str sl_str_unquote(sl_str s)
{
    s = sl_str_trim(s);
    bool is_quoted = s.len >= 2 && s.ptr[0] == s.ptr[s.len - 1] && (s.ptr[0] == '"' || s.ptr[0] == '\'');
    return is_quoted ? sl_str_sub(s, 1, s.len - 1) : s;
}

bool sl_str_eq(sl_str a, sl_str b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

bool sl_str_eq_nocase(sl_str a, sl_str b)
{
    if (a.len != b.len) return false;
    for (size_t i = 0; i < a.len; i++)
        if (sl_to_lower(a.ptr[i]) != sl_to_lower(b.ptr[i])) return false;
    return true;
}

bool sl_str_is(sl_str a, const char *cstr)
{
    return sl_str_eq(a, sl_str_from_cstr(cstr));
}

bool sl_str_has_prefix(sl_str s, sl_str prefix)
{
    return s.len >= prefix.len && sl_str_eq(sl_str_sub(s, 0, prefix.len), prefix);
}

bool sl_str_has_suffix(sl_str s, sl_str suffix)
{
    return s.len >= suffix.len && sl_str_eq(sl_str_sub(s, s.len - suffix.len, s.len), suffix);
}

int sl_str_cmp(sl_str a, sl_str b)
{
    size_t shorter = a.len < b.len ? a.len : b.len;
    int order = shorter ? memcmp(a.ptr, b.ptr, shorter) : 0;
    if (order != 0) return order;
    return a.len < b.len ? -1 : a.len > b.len;
}

size_t sl_str_find(sl_str s, sl_str needle)
{
    if (needle.len == 0) return 0;
    for (size_t from = 0; from + needle.len <= s.len; from++) {
        const char *hit = memchr(s.ptr + from, needle.ptr[0], s.len - needle.len - from + 1);
        if (!hit) return SIZE_MAX;
        from = (size_t)(hit - s.ptr);
        if (memcmp(hit, needle.ptr, needle.len) == 0) return from;
    }
    return SIZE_MAX;
}

size_t sl_str_find_char(sl_str s, char c)
{
    const char *hit = s.len ? memchr(s.ptr, c, s.len) : NULL;
    return hit ? (size_t)(hit - s.ptr) : SIZE_MAX;
}

size_t sl_str_rfind_char(sl_str s, char c)
{
    for (size_t i = s.len; i > 0; i--)
        if (s.ptr[i - 1] == c) return i - 1;
    return SIZE_MAX;
}

bool sl_str_to_u32(sl_str s, uint32_t max, uint32_t *out)
{
    uint64_t value = 0;
    if (s.len == 0 || s.len > 10) return false;
    for (size_t i = 0; i < s.len; i++) {
        if (!sl_is_digit(s.ptr[i])) return false;
        value = value * 10 + (uint64_t)(s.ptr[i] - '0');
    }
    if (value > max) return false;
    *out = (uint32_t)value;
    return true;
}

uint64_t sl_str_hash(sl_str s)
{
    uint64_t hash = 1469598103934665603U; /* FNV-1a: short names, no tables, the same everywhere */
    for (size_t i = 0; i < s.len; i++)
        hash = (hash ^ (unsigned char)s.ptr[i]) * 1099511628211U;
    return hash;
}

enum { DISTANCE_MAX = 64 };

static unsigned min3(unsigned a, unsigned b, unsigned c)
{
    unsigned least = a < b ? a : b;
    return least < c ? least : c;
}

unsigned sl_str_distance(sl_str a, sl_str b, unsigned limit)
{
    unsigned rows[3][DISTANCE_MAX + 1]; /* two rows back, one row back, this row */
    if (a.len > DISTANCE_MAX || b.len > DISTANCE_MAX) return limit + 1;
    if ((a.len > b.len ? a.len - b.len : b.len - a.len) > limit) return limit + 1;
    unsigned *older = rows[0], *above = rows[1], *row = rows[2];
    for (unsigned j = 0; j <= b.len; j++)
        above[j] = j;
    for (unsigned i = 1; i <= a.len; i++) {
        unsigned best = row[0] = i;
        for (unsigned j = 1; j <= b.len; j++) {
            char ca = sl_to_lower(a.ptr[i - 1]), cb = sl_to_lower(b.ptr[j - 1]);
            row[j] = min3(above[j] + 1, row[j - 1] + 1, above[j - 1] + (ca != cb));
            bool swapped =
                i > 1 && j > 1 && ca == sl_to_lower(b.ptr[j - 2]) && sl_to_lower(a.ptr[i - 2]) == cb;
            if (swapped && older[j - 2] + 1 < row[j]) row[j] = older[j - 2] + 1;
            if (row[j] < best) best = row[j];
        }
        if (best > limit) return limit + 1;
        unsigned *spare = older;
        older = above, above = row, row = spare;
    }
    return above[b.len] > limit ? limit + 1 : above[b.len];
}

bool sl_strs_have(sl_strs list, sl_str s)
{
    for (uint32_t i = 0; i < list.n; i++)
        if (sl_str_eq(list.at[i], s)) return true;
    return false;
}

bool sl_strs_have_nocase(sl_strs list, sl_str s)
{
    for (uint32_t i = 0; i < list.n; i++)
        if (sl_str_eq_nocase(list.at[i], s)) return true;
    return false;
}
