#include "io/ignore.h"

#include <ctype.h>
#include <string.h>

#define NOWHERE SIZE_MAX

typedef struct matcher {
    sl_str pattern, path;
    size_t p, s;                 /* next byte of each */
    size_t star_p, star_s;       /* where a `*` goes on if what follows fails; NOWHERE: none */
    size_t segment_p, segment_s; /* the same for the last `**` */
} matcher;

typedef struct char_class {
    const char *name;
    int (*has)(int c);
} char_class;

/* `[:alpha:]` and its kin; gives the length used, or 0 if it is not one. */
static size_t match_named_class(sl_str pattern, unsigned char c, bool *hit)
{
    static const char_class classes[] = {
        {"[:alpha:]", isalpha}, {"[:digit:]", isdigit}, {"[:alnum:]", isalnum},   {"[:upper:]", isupper},
        {"[:lower:]", islower}, {"[:space:]", isspace}, {"[:xdigit:]", isxdigit}, {"[:punct:]", ispunct},
        {"[:blank:]", isblank}, {"[:cntrl:]", iscntrl}, {"[:graph:]", isgraph},   {"[:print:]", isprint}};
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++) {
        sl_str name = sl_str_from_cstr(classes[i].name);
        if (!sl_str_has_prefix(pattern, name)) continue;
        if (classes[i].has(c)) *hit = true;
        return name.len;
    }
    return 0;
}

/* A byte of a set, which a backslash may quote; moves *at behind it. */
static unsigned char set_byte(sl_str pattern, size_t *at)
{
    if (pattern.ptr[*at] == '\\' && *at + 1 < pattern.len) (*at)++;
    return (unsigned char)pattern.ptr[(*at)++];
}

/* `pattern` starts behind `[`. Gives the length up to and with `]`, or 0 if there is none. */
static size_t match_set(sl_str pattern, unsigned char c, bool *hit)
{
    size_t at = 0;
    bool found = false, negated = pattern.len && (pattern.ptr[0] == '!' || pattern.ptr[0] == '^');
    if (negated) at++;
    for (size_t first = at; at < pattern.len;) {
        if (pattern.ptr[at] == ']' && at > first) {
            *hit = found != negated;
            return at + 1;
        }
        size_t named = match_named_class(sl_str_sub(pattern, at, pattern.len), c, &found);
        at += named;
        if (named) continue;
        unsigned char low = set_byte(pattern, &at), high = low;
        if (at + 1 < pattern.len && pattern.ptr[at] == '-' && pattern.ptr[at + 1] != ']') {
            at++;
            high = set_byte(pattern, &at);
        }
        found = found || (c >= low && c <= high);
    }
    return 0;
}

/* Matches the next byte of the path, never a slash by a wildcard. */
static bool match_byte(matcher *m)
{
    sl_str rest = sl_str_sub(m->pattern, m->p, m->pattern.len);
    char c = m->path.ptr[m->s], want = rest.ptr[0];
    size_t used = 1;
    bool hit = c == want;
    if (want == '?') {
        hit = c != '/';
    } else if (want == '[') {
        hit = false;
        used += match_set(sl_str_sub(rest, 1, rest.len), (unsigned char)c, &hit);
        hit = hit && used > 1 && c != '/';
    } else if (want == '\\') {
        used = 2;
        hit = rest.len > 1 && rest.ptr[1] == c;
    }
    if (!hit) return false;
    m->p += used;
    m->s++;
    return true;
}

/* Is the run of stars [from, to) a whole segment, and so goes across slashes? */
static bool is_whole_segment(const matcher *m, size_t from, size_t to)
{
    bool opens = from == 0 || m->pattern.ptr[from - 1] == '/';
    bool closes = to == m->pattern.len || m->pattern.ptr[to] == '/';
    return to - from >= 2 && opens && closes;
}

/* At a star: notes where to go on. True if the rest of the path is taken, whatever it is. */
static bool enter_stars(matcher *m)
{
    size_t from = m->p, to = from;
    while (to < m->pattern.len && m->pattern.ptr[to] == '*')
        to++;
    if (!is_whole_segment(m, from, to)) {
        m->star_p = m->p = to;
        m->star_s = m->s;
        return false;
    }
    if (to == m->pattern.len) return true; /* all that is inside, but not the folder itself */
    m->segment_p = m->p = to + 1;
    m->segment_s = m->s;
    m->star_p = NOWHERE;
    return false;
}

/* After a miss: lets the last star take one byte more, else the last `**` one segment more. */
static bool step_back(matcher *m)
{
    if (m->star_p != NOWHERE && m->star_s < m->path.len && m->path.ptr[m->star_s] != '/') {
        m->s = ++m->star_s;
        m->p = m->star_p;
        return true;
    }
    if (m->segment_p == NOWHERE) return false;
    size_t slash = sl_str_find_char(sl_str_sub(m->path, m->segment_s, m->path.len), '/');
    if (slash == SIZE_MAX) return false;
    m->s = m->segment_s += slash + 1;
    m->p = m->segment_p;
    m->star_p = NOWHERE;
    return true;
}

bool sl_wild_match(sl_str pattern, sl_str path)
{
    matcher m = {.pattern = pattern, .path = path, .star_p = NOWHERE, .segment_p = NOWHERE};
    for (;;) {
        bool at_end = m.p == pattern.len;
        if (at_end && m.s == path.len) return true;
        if (!at_end && pattern.ptr[m.p] == '*') {
            if (enter_stars(&m)) return m.s < path.len;
            continue;
        }
        bool hit = !at_end && m.s < path.len && match_byte(&m);
        if (!hit && !step_back(&m)) return false;
    }
}
