#include "lsp/uri.h"

#define FILE_SCHEME SL_STR("file:")

bool sl_uri_is_file(sl_str uri)
{
    return sl_str_eq_nocase(sl_str_sub(uri, 0, FILE_SCHEME.len), FILE_SCHEME);
}

static int hex_digit(char c)
{
    if (sl_is_digit(c)) return c - '0';
    c = sl_to_lower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Percent-decoding; a `%` that is no escape, or stands for NUL, stays as it is. */
static sl_str decode(sl_str s, sl_arena *arena)
{
    char *out = sl_arena_alloc(arena, s.len + 1);
    size_t n = 0;
    for (size_t i = 0; i < s.len; i++) {
        int high = s.ptr[i] == '%' && i + 2 < s.len ? hex_digit(s.ptr[i + 1]) : -1;
        int low = high >= 0 ? hex_digit(s.ptr[i + 2]) : -1;
        bool is_escape = low >= 0 && high + low > 0;
        out[n++] = is_escape ? (char)(high * 16 + low) : s.ptr[i];
        if (is_escape) i += 2;
    }
    return (sl_str){out, n};
}

/* Where the scheme ends: the offset behind its colon (RFC 3986, section 3.1), 0 if there is none. */
static size_t scheme_end(sl_str uri)
{
    for (size_t i = 0; i < uri.len; i++) {
        char c = uri.ptr[i];
        if (c == ':') return i + 1;
        if (!sl_is_alpha(c) && !sl_is_digit(c) && c != '+' && c != '-' && c != '.') return 0;
    }
    return 0;
}

static sl_str cut_at(sl_str s, char c)
{
    size_t at = sl_str_find_char(s, c);
    return at == SIZE_MAX ? s : sl_str_sub(s, 0, at);
}

static bool is_drive(sl_str path)
{
    return path.len >= 3 && path.ptr[0] == '/' && sl_is_alpha(path.ptr[1]) && path.ptr[2] == ':';
}

sl_str sl_uri_path(sl_str uri, sl_arena *arena)
{
    sl_str rest = sl_str_sub(uri, scheme_end(uri), uri.len), host = SL_STR("");
    rest = cut_at(cut_at(rest, '#'), '?');
    if (sl_str_has_prefix(rest, SL_STR("//"))) {
        rest = sl_str_sub(rest, 2, rest.len);
        host = cut_at(rest, '/');
        rest = sl_str_sub(rest, host.len, rest.len);
    }
    sl_str path = decode(rest, arena);
    if (is_drive(path)) {
        char *drive =
            (char *)path.ptr + 1; /* the decoded copy is ours; clients differ in the letter's case */
        if (sl_is_lower(*drive)) *drive = (char)(*drive - 32);
        return sl_str_sub(path, 1, path.len);
    }
    bool is_share = sl_uri_is_file(uri) && host.len && !sl_str_eq_nocase(host, SL_STR("localhost"));
    return is_share ? sl_arena_printf(arena, "//%.*s%.*s", SL_FMT(host), SL_FMT(path)) : path;
}
