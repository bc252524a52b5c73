#include "conf/manifest_tree.h"

#include <string.h>

typedef struct reader {
    sl_arena *arena;
    sl_str text;
    uint32_t at; /* <= text.len */
    uint32_t depth;
} reader;

static char peek(const reader *r)
{
    return r->at < r->text.len ? r->text.ptr[r->at] : '\0';
}

static bool starts(const reader *r, const char *with)
{
    return sl_str_has_prefix(sl_str_sub(r->text, r->at, r->text.len), sl_str_from_cstr(with));
}

static bool take(reader *r, char c)
{
    bool is_next = r->at < r->text.len && peek(r) == c;
    r->at += is_next;
    return is_next;
}

static void skip_comment(reader *r)
{
    while (r->at < r->text.len && peek(r) != '\n')
        r->at++;
}

static void skip_blank(reader *r, bool lines)
{
    for (; r->at < r->text.len; r->at++) {
        if (peek(r) == '#' && lines) skip_comment(r);
        char c = peek(r);
        if (c != ' ' && c != '\t' && !(lines && (c == '\r' || c == '\n'))) return;
    }
}

/* Up to a quote (of one or three characters) on the same line or, if long, on any. */
static bool read_until(reader *r, const char *quote, sl_str *out)
{
    size_t width = strlen(quote);
    r->at += (uint32_t)width;
    for (uint32_t from = r->at; r->at < r->text.len && (width == 3 || peek(r) != '\n'); r->at++) {
        if (peek(r) == '\\' && quote[0] == '"' && r->at + 1 < r->text.len) {
            r->at++;
            continue;
        }
        if (!starts(r, quote)) continue;
        *out = sl_str_sub(r->text, from, r->at);
        r->at += (uint32_t)width;
        return true;
    }
    return false;
}

static bool read_quoted(reader *r, sl_str *out)
{
    static const char *const quotes[] = {"\"\"\"", "'''", "\"", "'"};
    for (size_t i = 0; i < sizeof quotes / sizeof *quotes; i++)
        if (starts(r, quotes[i])) return read_until(r, quotes[i], out);
    return false;
}

static bool read_bare(reader *r, const char *end, sl_str *out)
{
    uint32_t from = r->at;
    while (r->at < r->text.len && !strchr(end, peek(r)))
        r->at++;
    *out = sl_str_trim(sl_str_sub(r->text, from, r->at));
    return out->len > 0;
}

static bool read_key(reader *r, sl_str *out)
{
    skip_blank(r, false);
    bool ok = peek(r) == '"' || peek(r) == '\'' ? read_quoted(r, out) : read_bare(r, " \t.=]\r\n#", out);
    skip_blank(r, false);
    return ok;
}

static sl_node *find_child(const sl_node *parent, sl_str key)
{
    sl_node *child = parent->first;
    while (child && !sl_str_eq(child->json.key, key))
        child = child->next;
    return child;
}

/* The table behind one key of a path; of an array of tables, its last. */
static sl_node *enter(reader *r, sl_node *table, sl_str key)
{
    sl_node *child = find_child(table, key);
    if (!child) return sl_node__add(r->arena, table, SL_JSON_OBJECT, key, r->at);
    return child->json.kind == SL_JSON_ARRAY && child->last ? child->last : child;
}

/* `a."b".c`: gives the last key and the table that holds it. */
static bool read_path(reader *r, sl_node **table, sl_str *last)
{
    while (read_key(r, last)) {
        if (!take(r, '.')) return true;
        *table = enter(r, *table, *last);
    }
    return false;
}

static bool read_value(reader *r, sl_node *parent, sl_str key);

static bool read_pair(reader *r, sl_node *table)
{
    sl_str key;
    if (!read_path(r, &table, &key) || !take(r, '=')) return false;
    skip_blank(r, false);
    return read_value(r, table, key);
}

static bool read_container(reader *r, sl_node *node, char close)
{
    bool is_table = close == '}';
    if (++r->depth > SL_MANIFEST_MAX_DEPTH) return false;
    r->at++;
    for (;;) {
        skip_blank(r, true);
        if (take(r, close)) break;
        if (!(is_table ? read_pair(r, node) : read_value(r, node, SL_STR("")))) return false;
        skip_blank(r, true);
        if (!take(r, ',') && peek(r) != close) return false;
    }
    r->depth--;
    return true;
}

static bool read_value(reader *r, sl_node *parent, sl_str key)
{
    uint32_t from = r->at;
    sl_str text;
    char c = peek(r);
    if (c == '[' || c == '{') {
        sl_json_kind kind = c == '[' ? SL_JSON_ARRAY : SL_JSON_OBJECT;
        return read_container(r, sl_node__add(r->arena, parent, kind, key, from), c == '[' ? ']' : '}');
    }
    bool is_quoted = c == '"' || c == '\'';
    if (!(is_quoted ? read_quoted(r, &text) : read_bare(r, ",]}#\r\n", &text))) return false;
    sl_node__set(sl_node__add(r->arena, parent, SL_JSON_STRING, key, from), text, from);
    return true;
}

/* `[a.b]` or `[[a.b]]`: the table that the following lines fill. */
static sl_node *read_header(reader *r, sl_node *root)
{
    bool is_array = starts(r, "[[");
    sl_node *table = root;
    sl_str key;
    r->at += is_array ? 2 : 1;
    if (!read_path(r, &table, &key) || !take(r, ']') || (is_array && !take(r, ']'))) return NULL;
    if (!is_array) return enter(r, table, key);
    sl_node *array = find_child(table, key);
    if (!array) array = sl_node__add(r->arena, table, SL_JSON_ARRAY, key, r->at);
    return sl_node__add(r->arena, array, SL_JSON_OBJECT, SL_STR(""), r->at);
}

static bool ends_line(reader *r)
{
    skip_blank(r, false);
    if (peek(r) == '#') skip_comment(r);
    take(r, '\r');
    return r->at == r->text.len || take(r, '\n');
}

const sl_json *sl_manifest__toml(sl_str text, sl_arena *arena, uint32_t *error_off)
{
    reader r = {arena, text, 0, 0};
    sl_node *root = sl_node__new(arena, SL_JSON_OBJECT), *table = root;
    for (skip_blank(&r, true); r.at < text.len; skip_blank(&r, true)) {
        *error_off = r.at;
        bool ok = true;
        if (peek(&r) == '[')
            ok = (table = read_header(&r, root)) != NULL;
        else
            ok = read_pair(&r, table);
        if (!ok || !ends_line(&r)) return NULL;
    }
    return &root->json;
}
