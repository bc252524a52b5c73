#include "conf/manifest_pattern.h"

#include <string.h>

typedef struct matcher {
    sl_captures captures;
    uint32_t steps_left;
} matcher;

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

static bool is_word(char c)
{
    return sl_is_alpha(c) || sl_is_digit(c);
}

static bool is_quote(char c)
{
    return c == '"' || c == '\'' || c == '`';
}

static bool is_name_char(char c)
{
    return is_word(c) || (unsigned char)c >= 0x80 || (c && strchr("._-/@:+", c));
}

static bool is_version_char(char c)
{
    return is_word(c) || (c && strchr(".+_!*-", c));
}

static bool is_range_char(char c)
{
    return !is_quote(c) && c != ';' && c != '#' && c != '\\';
}

typedef struct hole {
    sl_str name;
    bool is_any;
    size_t least, most; /* bytes that it may take */
} hole;

static size_t count(sl_str text, size_t from, bool (*takes)(char c))
{
    size_t n = from;
    while (n < text.len && takes(text.ptr[n]))
        n++;
    return n;
}

static size_t longest_version(sl_str text)
{
    size_t from = text.len && (text.ptr[0] == 'v' || text.ptr[0] == 'V');
    if (from == text.len || !sl_is_digit(text.ptr[from])) return 0;
    return count(text, from, is_version_char);
}

static size_t longest_name(sl_str text)
{
    char first = text.len ? text.ptr[0] : '\0';
    if (!is_word(first) && first != '@' && first != '_' && (unsigned char)first < 0x80) return 0;
    return count(text, 1, is_name_char);
}

static hole measure(sl_str name, sl_str text)
{
    if (sl_str_is(name, "*")) return (hole){name, true, 0, text.len};
    if (sl_str_is(name, "range") || sl_str_is(name, "more"))
        return (hole){name, false, 0, count(text, 0, is_range_char)};
    return (hole){name, false, 1, sl_str_is(name, "version") ? longest_version(text) : longest_name(text)};
}

static void capture(sl_captures *captures, sl_str name, sl_str value)
{
    uint32_t i = 0;
    while (i < captures->n && !sl_str_eq(captures->at[i].name, name))
        i++;
    if (i == SL_PATTERN_MAX_HOLES) return;
    if (i == captures->n) captures->n++;
    captures->at[i].name = name;
    captures->at[i].value = sl_str_trim(value);
}

static sl_str behind(sl_str s, size_t n)
{
    return sl_str_sub(s, n, s.len);
}

static bool spend(matcher *m, size_t steps)
{
    m->steps_left = steps < m->steps_left ? m->steps_left - (uint32_t)steps : 0;
    return m->steps_left > 0;
}

static bool match(matcher *m, sl_str pattern, sl_str text, char before);

static bool match_hole(matcher *m, sl_str pattern, sl_str text)
{
    size_t close = sl_str_find_char(pattern, '}');
    if (close == SIZE_MAX) return false;
    hole gap = measure(sl_str_sub(pattern, 1, close), text);
    if (!gap.is_any && !spend(m, gap.most)) return false;
    for (size_t n = gap.most + 1; n-- > gap.least;) {
        if (!match(m, behind(pattern, close + 1), behind(text, n), n ? text.ptr[n - 1] : ' ')) continue;
        if (!gap.is_any) capture(&m->captures, gap.name, sl_str_sub(text, 0, n));
        return true;
    }
    return false;
}

/* `before` is the byte in front of the text, for blanks that may be absent. */
static bool match(matcher *m, sl_str pattern, sl_str text, char before)
{
    for (; pattern.len; pattern = behind(pattern, 1)) {
        char want = pattern.ptr[0], have = text.len ? text.ptr[0] : '\0';
        if (!spend(m, 1)) return false;
        if (want == ' ') {
            if (is_word(before) && is_word(have)) return false;
            text = behind(text, count(text, 0, is_blank));
            before = ' ';
            continue;
        }
        if (want == '{') {
            if (pattern.len < 2 || pattern.ptr[1] != '{') return match_hole(m, pattern, text);
            pattern = behind(pattern, 1);
        }
        if (!text.len || (want == '\'' ? !is_quote(have) : want != have)) return false;
        before = have;
        text = behind(text, 1);
    }
    return text.len == 0;
}

bool sl_pattern_match(sl_str pattern, sl_str text, sl_captures *captures, uint32_t *steps_left)
{
    matcher m = {*captures, *steps_left};
    bool is_match = match(&m, pattern, text, ' ');
    *steps_left = m.steps_left;
    if (is_match) *captures = m.captures;
    return is_match;
}

static bool find_capture(const sl_captures *captures, sl_str name, sl_str *out)
{
    for (uint32_t i = 0; i < captures->n; i++) {
        if (!sl_str_eq(captures->at[i].name, name)) continue;
        *out = captures->at[i].value;
        return true;
    }
    return false;
}

static const sl_json *find_child(const sl_json *node, sl_str key)
{
    for (const sl_json *child = node ? node->first : NULL; child; child = child->next)
        if (sl_str_eq(child->key, key)) return child;
    return NULL;
}

/* {}, {@key}, {a/b} */
static bool find_part(const sl_json *node, sl_str path, sl_str *out)
{
    if (node && sl_str_is(path, "@key")) {
        *out = node->key;
        return true;
    }
    while (node && path.len) {
        size_t slash = sl_str_find_char(path, '/');
        node = find_child(node, sl_str_sub(path, 0, slash));
        path = slash == SIZE_MAX ? SL_STR("") : behind(path, slash + 1);
    }
    if (!node || (node->kind != SL_JSON_STRING && node->kind != SL_JSON_NUMBER && !node->str.len))
        return false;
    *out = node->str;
    return true;
}

static bool find_value(const sl_template_scope *scope, sl_str name, sl_str *out)
{
    return find_capture(scope->captures, name, out) || find_part(scope->node, name, out);
}

bool sl_template_expand(sl_str template, const sl_template_scope *scope, sl_arena *arena, sl_str *out)
{
    sl_str text = SL_STR(""), value;
    for (size_t open; (open = sl_str_find_char(template, '{')) != SIZE_MAX;) {
        bool is_brace = open + 1 < template.len && template.ptr[open + 1] == '{';
        size_t close = is_brace ? open + 1 : sl_str_find_char(template, '}');
        if (close == SIZE_MAX) return false;
        if (is_brace)
            value = SL_STR("{");
        else if (!find_value(scope, sl_str_sub(template, open + 1, close), &value))
            return false;
        text = sl_arena_printf(arena, "%.*s%.*s%.*s", SL_FMT(text), (int)open, template.ptr, SL_FMT(value));
        template = behind(template, close + 1);
    }
    *out = sl_arena_printf(arena, "%.*s%.*s", SL_FMT(text), SL_FMT(template));
    return true;
}
