/* Borrowed byte slices.
 *
 * What: a pointer and a length; the common comparisons, searches and trims on them.
 * Layer: base. Units: bytes. Owns: nothing, a slice borrows and is not NUL-terminated.
 * Errors: none. Threads: pure functions. */
#ifndef SL_BASE_STR_H
#define SL_BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct sl_str {
    const char *ptr;
    size_t len;
} sl_str;

#define SL_STR(literal) ((sl_str){"" literal, sizeof(literal) - 1})
#define SL_STR_INIT(literal)                                                                                 \
    {                                                                                                        \
        "" literal, sizeof(literal) - 1                                                                      \
    }

/* For printf: printf("%.*s", SL_FMT(s)). */
#define SL_FMT(s) (int)(s).len, (s).ptr

sl_str sl_str_from_cstr(const char *cstr);           /* NULL gives the empty slice */
sl_str sl_str_sub(sl_str s, size_t from, size_t to); /* both ends are clamped */
sl_str sl_str_trim(sl_str s);                        /* ASCII blanks at both ends */

/* Blanks at both ends cut off, then the quotes of one kind ("" or '') around the rest. */
sl_str sl_str_unquote(sl_str s);
bool sl_str_eq(sl_str a, sl_str b);
bool sl_str_eq_nocase(sl_str a, sl_str b); /* ASCII only */
bool sl_str_is(sl_str a, const char *cstr);
bool sl_str_has_prefix(sl_str s, sl_str prefix);
bool sl_str_has_suffix(sl_str s, sl_str suffix);
int sl_str_cmp(sl_str a, sl_str b); /* byte order, for sorting */

/* Offset of the first / last occurrence, or SIZE_MAX. */
size_t sl_str_find(sl_str s, sl_str needle);
size_t sl_str_find_char(sl_str s, char c);
size_t sl_str_rfind_char(sl_str s, char c);

/* Parses an unsigned decimal that fills the whole slice. False on anything else or above `max`. */
bool sl_str_to_u32(sl_str s, uint32_t max, uint32_t *out);

/* 64-bit hash of the bytes; stable across runs and machines, so that generated tables may hold it. */
uint64_t sl_str_hash(sl_str s);

/* Edits (insert, delete, replace, swap of neighbours) that turn a into b, ignoring ASCII case; stops counting
 * at `limit` and returns limit + 1. Names longer than 64 bytes are never near. */
unsigned sl_str_distance(sl_str a, sl_str b, unsigned limit);

/* Shell-like match of a whole path: `*` within a segment, `**` across, `?`, `[a-z]`, `{a,b}`. */
bool sl_glob_match(sl_str pattern, sl_str path);

typedef struct sl_strs { /* a list, borrowed */
    const sl_str *at;
    uint32_t n;
} sl_strs;

bool sl_strs_have(sl_strs list, sl_str s);
bool sl_strs_have_nocase(sl_strs list, sl_str s); /* ASCII only */

static inline bool sl_is_digit(char c)
{
    return c >= '0' && c <= '9';
}
static inline bool sl_is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}
static inline bool sl_is_lower(char c)
{
    return c >= 'a' && c <= 'z';
}
static inline bool sl_is_alpha(char c)
{
    return sl_is_upper(c) || sl_is_lower(c);
}
/* Of the identifiers of most languages. */
static inline bool sl_is_word_char(char c)
{
    return sl_is_alpha(c) || sl_is_digit(c) || c == '_';
}
/* The same where letters of any script count. */
static inline bool sl_is_name_char(char c)
{
    return sl_is_word_char(c) || (unsigned char)c >= 0x80;
}
/* Of string literals. */
static inline bool sl_is_quote(char c)
{
    return c == '"' || c == '\'' || c == '`';
}
static inline char sl_to_lower(char c)
{
    return sl_is_upper(c) ? (char)(c + 32) : c;
}
static inline bool sl_is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

#endif
