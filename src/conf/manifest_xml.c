#include "conf/manifest_tree.h"

#include <string.h>

typedef struct reader {
    sl_arena *arena;
    sl_str text;
    uint32_t at;                          /* <= text.len */
    sl_node *open[SL_MANIFEST_MAX_DEPTH]; /* the document, then elements */
    uint32_t n;
} reader;

static sl_str rest(const reader *r)
{
    return sl_str_sub(r->text, r->at, r->text.len);
}

static bool starts(const reader *r, const char *with)
{
    return sl_str_has_prefix(rest(r), sl_str_from_cstr(with));
}

static void skip_blank(reader *r)
{
    while (r->at < r->text.len && sl_is_space(r->text.ptr[r->at]))
        r->at++;
}

/* Everything up to `end`, which is passed too. */
static bool read_until(reader *r, const char *end, sl_str *out)
{
    size_t n = sl_str_find(rest(r), sl_str_from_cstr(end));
    if (n == SIZE_MAX) return false;
    *out = sl_str_sub(r->text, r->at, r->at + n);
    r->at += (uint32_t)(n + strlen(end));
    return true;
}

/* Without a namespace prefix: manifests have one vocabulary each. */
static sl_str read_name(reader *r)
{
    uint32_t from = r->at;
    for (; r->at < r->text.len; r->at++) {
        char c = r->text.ptr[r->at];
        if (sl_is_space(c) || strchr("=/>", c)) break;
        if (c == ':') from = r->at + 1;
    }
    return sl_str_sub(r->text, from, r->at);
}

static bool read_attribute(reader *r, sl_node *element)
{
    static const char *const quotes[] = {"\"", "'"};
    uint32_t from = r->at;
    sl_str name = read_name(r), value;
    skip_blank(r);
    if (!name.len || !starts(r, "=")) return false;
    r->at++;
    skip_blank(r);
    bool is_single = starts(r, "'");
    if (!is_single && !starts(r, "\"")) return false;
    r->at++;
    if (!read_until(r, quotes[is_single], &value)) return false;
    sl_node__set(sl_node__add(r->arena, element, SL_JSON_STRING, name, from), value, from);
    return true;
}

static bool read_start(reader *r)
{
    uint32_t from = r->at++;
    sl_str name = read_name(r);
    if (!name.len || r->n == SL_MANIFEST_MAX_DEPTH) return false;
    sl_node *element = sl_node__add(r->arena, r->open[r->n - 1], SL_JSON_OBJECT, name, from);
    for (skip_blank(r); !starts(r, ">") && !starts(r, "/>"); skip_blank(r))
        if (!read_attribute(r, element)) return false;
    bool is_empty = starts(r, "/");
    r->at += is_empty ? 2 : 1;
    if (!is_empty) r->open[r->n++] = element;
    return true;
}

static bool read_end(reader *r)
{
    r->at += 2;
    sl_str name = read_name(r);
    skip_blank(r);
    if (r->n < 2 || !sl_str_eq(r->open[r->n - 1]->json.key, name) || !starts(r, ">")) return false;
    r->at++;
    r->n--;
    return true;
}

/* The first text of an element counts; what stands between its children is layout. */
static void add_text(reader *r, sl_str text)
{
    sl_node *element = r->open[r->n - 1];
    text = sl_str_trim(text);
    if (text.len && !element->json.str.len) sl_node__set(element, text, (uint32_t)(text.ptr - r->text.ptr));
}

static bool read_markup(reader *r)
{
    sl_str skipped;
    if (starts(r, "<!--")) return read_until(r, "-->", &skipped);
    if (starts(r, "<![CDATA[")) {
        r->at += (uint32_t)strlen("<![CDATA[");
        if (!read_until(r, "]]>", &skipped)) return false;
        add_text(r, skipped);
        return true;
    }
    if (starts(r, "<?")) return read_until(r, "?>", &skipped);
    if (starts(r, "<!")) return read_until(r, ">", &skipped);
    return starts(r, "</") ? read_end(r) : read_start(r);
}

const sl_json *sl_manifest__xml(sl_str text, sl_arena *arena, uint32_t *error_off)
{
    reader r = {.arena = arena, .text = text, .n = 1};
    r.open[0] = sl_node__new(arena, SL_JSON_OBJECT);
    while (r.at < text.len) {
        size_t n = sl_str_find_char(rest(&r), '<');
        uint32_t from = r.at;
        r.at = n == SIZE_MAX ? (uint32_t)text.len : r.at + (uint32_t)n;
        add_text(&r, sl_str_sub(text, from, r.at));
        *error_off = r.at;
        if (r.at < text.len && !read_markup(&r)) return NULL;
    }
    *error_off = (uint32_t)text.len;
    return r.n == 1 ? &r.open[0]->json : NULL;
}
