#include "base/str.h"

static bool match(sl_str pattern, sl_str path);

static sl_str rest(sl_str s, size_t n)
{
    return sl_str_sub(s, n, s.len);
}

static bool is_literal(sl_str s)
{
    for (size_t i = 0; i < s.len; i++)
        if (s.ptr[i] == '*' || s.ptr[i] == '?' || s.ptr[i] == '[' || s.ptr[i] == '{') return false;
    return true;
}

/* `**` takes any run of bytes, `*` any run within one path segment. */
static bool match_star(sl_str pattern, sl_str path)
{
    bool deep = pattern.len > 1 && pattern.ptr[1] == '*';
    sl_str tail = rest(pattern, deep ? 2 : 1);
    /* "*.py": what nearly all globs are, and asked for every file of a tree. */
    if (!deep && is_literal(tail))
        return sl_str_has_suffix(path, tail) &&
               sl_str_find_char(sl_str_sub(path, 0, path.len - tail.len), '/') == SIZE_MAX;
    if (deep && tail.len && tail.ptr[0] == '/' && match(rest(tail, 1), path)) return true;
    for (size_t i = 0; i <= path.len; i++) {
        if (match(tail, rest(path, i))) return true;
        if (i < path.len && path.ptr[i] == '/' && !deep) return false;
    }
    return false;
}

/* pattern starts behind `[`; gives the length up to and with `]`, or 0 if there is none. */
static size_t match_class(sl_str pattern, char c, bool *hit)
{
    bool negated = pattern.len && (pattern.ptr[0] == '!' || pattern.ptr[0] == '^');
    bool found = false;
    for (size_t i = negated; i < pattern.len; i++) {
        if (pattern.ptr[i] == ']' && i > (size_t)negated) {
            *hit = found != negated && c != '/';
            return i + 1;
        }
        bool is_range = i + 2 < pattern.len && pattern.ptr[i + 1] == '-' && pattern.ptr[i + 2] != ']';
        char low = pattern.ptr[i], high = is_range ? pattern.ptr[i + 2] : low;
        found = found || (c >= low && c <= high);
        if (is_range) i += 2;
    }
    return 0;
}

static bool match_braces(sl_str pattern, sl_str path, size_t close)
{
    size_t from = 1;
    sl_str tail = rest(pattern, close + 1);
    for (size_t i = 1; i <= close; i++) {
        if (i < close && pattern.ptr[i] != ',') continue;
        sl_str word = sl_str_sub(pattern, from, i);
        from = i + 1;
        /* An alternative is literal text: nesting would buy nothing for paths. */
        if (sl_str_has_prefix(path, word) && match(tail, rest(path, word.len))) return true;
    }
    return false;
}

static bool match(sl_str pattern, sl_str path)
{
    while (pattern.len) {
        char p = pattern.ptr[0];
        size_t used = 1;
        if (p == '*') return match_star(pattern, path);
        if (p == '{') {
            size_t close = sl_str_find_char(pattern, '}');
            if (close != SIZE_MAX) return match_braces(pattern, path, close);
        }
        if (path.len == 0) return false;
        bool hit = p == path.ptr[0] || (p == '?' && path.ptr[0] != '/');
        if (p == '[') {
            size_t n = match_class(rest(pattern, 1), path.ptr[0], &hit);
            used = n ? n + 1 : 1;
        }
        if (!hit) return false;
        pattern = rest(pattern, used);
        path = rest(path, 1);
    }
    return path.len == 0;
}

/* A pattern that ends in plain text matches no path that ends in another byte: most questions end here. */
static bool ends_otherwise(sl_str pattern, sl_str path)
{
    if (!pattern.len || !path.len) return false;
    char last = pattern.ptr[pattern.len - 1];
    bool is_plain = last != '*' && last != '?' && last != ']' && last != '}';
    return is_plain && last != path.ptr[path.len - 1];
}

bool sl_glob_match(sl_str pattern, sl_str path)
{
    return !ends_otherwise(pattern, path) && match(pattern, path);
}
