#include "lang/inner.h"

#include "base/arena.h"
#include "lang/structure.h"

#include <stdlib.h>
#include <string.h>

enum {
    TOKENS_BYTES_MAX = 16384, /* a longer macro holds a language of its own */
    BRACES_MAX = 32
};

/* ---- the text as the parser sees it ---- */

typedef struct shown {
    char *bytes; /* of the tokens */
    uint32_t from, n;
} shown;

static uint32_t skip_blanks(const shown *s, uint32_t i)
{
    while (i < s->n && sl_is_space(s->bytes[i]))
        i++;
    return i;
}

/* Behind the closing quote of the string that starts at i. */
static uint32_t skip_string(const shown *s, uint32_t i)
{
    for (i++; i < s->n && s->bytes[i] != '"'; i++)
        if (s->bytes[i] == '\\') i++;
    return i < s->n ? i + 1 : s->n;
}

/* The colon behind the string that starts at i, or s->n. */
static uint32_t colon_of_key(const shown *s, uint32_t i)
{
    if (i >= s->n || s->bytes[i] != '"') return s->n;
    uint32_t at = skip_blanks(s, skip_string(s, i));
    bool is_colon = at + 1 < s->n && s->bytes[at] == ':' && s->bytes[at + 1] != ':';
    return is_colon ? at : s->n;
}

static bool opens_object(const shown *s, uint32_t brace)
{
    uint32_t inside = skip_blanks(s, brace + 1);
    return inside < s->n && (s->bytes[inside] == '}' || colon_of_key(s, inside) < s->n);
}

/* {"a": 1} becomes ("a"= 1), byte for byte. */
static void show_objects(shown *s)
{
    bool is_object[BRACES_MAX];
    uint32_t depth = 0;
    for (uint32_t i = 0; i < s->n;) {
        char c = s->bytes[i];
        if (c == '"') {
            uint32_t colon = depth && depth <= BRACES_MAX && is_object[depth - 1] ? colon_of_key(s, i) : s->n;
            if (colon < s->n) s->bytes[colon] = '=';
            i = skip_string(s, i);
            continue;
        }
        if (c == '{' && depth++ < BRACES_MAX) {
            is_object[depth - 1] = opens_object(s, i);
            if (is_object[depth - 1]) s->bytes[i] = '(';
        } else if (c == '}' && depth && depth-- <= BRACES_MAX && is_object[depth]) {
            s->bytes[i] = ')';
        }
        i++;
    }
}

static const char *read_shown(void *payload, uint32_t byte_off, TSPoint point, uint32_t *n_read)
{
    const shown *s = payload;
    (void)point;
    bool inside = byte_off >= s->from && byte_off < s->from + s->n;
    *n_read = inside ? s->from + s->n - byte_off : 0;
    return inside ? s->bytes + (byte_off - s->from) : "";
}

/* ---- trees ---- */

bool sl_is_tokens(const struct sl_lang *lang, TSNode node)
{
    TSSymbol symbol = ts_node_symbol(node);
    return symbol < lang->n_symbols && lang->leaf_kinds[symbol] == SL_LEAF_TOKENS;
}

static sl_inner_tree *find(const sl_inner *inner, TSNode tokens)
{
    for (uint32_t i = inner->n; i > 0; i--)
        if (ts_node_eq(inner->at[i - 1].tokens, tokens)) return &inner->at[i - 1];
    return NULL;
}

static sl_inner_tree *add(sl_inner *inner, TSNode tokens)
{
    if (inner->n == inner->cap) {
        inner->cap = inner->cap ? inner->cap * 2 : 16;
        inner->at = sl_xrealloc(inner->at, inner->cap * sizeof *inner->at);
    }
    sl_inner_tree *made = &inner->at[inner->n++];
    *made = (sl_inner_tree){.tokens = tokens};
    return made;
}

static TSTree *parse(sl_inner *inner, TSNode tokens, shown *s)
{
    TSRange range = {ts_node_start_point(tokens), ts_node_end_point(tokens), s->from, s->from + s->n};
    TSInput input = {.payload = s, .read = read_shown, .encoding = TSInputEncodingUTF8};
    ts_parser_set_included_ranges(inner->ts, &range, 1);
    TSTree *tree = ts_parser_parse(inner->ts, NULL, input);
    ts_parser_set_included_ranges(inner->ts, NULL, 0);
    return tree;
}

/* Children besides comments: how many, the last one, and whether one is an error. */
typedef struct content {
    uint32_t n;
    TSNode last;
    bool has_error;
} content;

static content content_of(TSNode node)
{
    content c = {0};
    uint32_t n = ts_node_named_child_count(node);
    for (uint32_t i = 0; i < n; i++) {
        TSNode child = ts_node_named_child(node, i);
        if (ts_node_is_error(child)) c.has_error = true;
        if (ts_node_is_extra(child)) continue;
        c.last = child;
        c.n++;
    }
    return c;
}

/* Brackets are as wide as the tokens, whatever recovery puts around them. A definition's value (C) is an
 * expression or statements, comments aside. */
static TSNode find_expression(TSNode root, sl_range range)
{
    TSNode node = ts_node_named_descendant_for_byte_range(root, range.from, range.to);
    sl_range own = sl_node_range(node);
    bool is_whole = own.from == range.from && own.to == range.to && !ts_node_eq(node, root);
    if (is_whole && !ts_node_is_error(node)) return node;
    content whole = content_of(root);
    if (whole.has_error || whole.n == 0) return (TSNode){0};
    if (whole.n > 1) return root;
    content statement = content_of(whole.last);
    return statement.n == 1 && !statement.has_error ? statement.last : whole.last;
}

TSNode sl_inner_open(sl_inner *inner, TSNode tokens)
{
    sl_range range = sl_node_range(tokens);
    sl_inner_tree *known = find(inner, tokens);
    if (known) return known->node;
    sl_inner_tree *made = add(inner, tokens);
    shown s = {.from = range.from, .n = range.to - range.from};
    if (!inner->ts || s.n > TOKENS_BYTES_MAX || s.n == 0) return made->node;
    s.bytes = sl_xmalloc(s.n);
    memcpy(s.bytes, inner->text.ptr + s.from, s.n);
    show_objects(&s);
    made->tree = parse(inner, tokens, &s);
    free(s.bytes);
    if (made->tree) made->node = find_expression(ts_tree_root_node(made->tree), range);
    return made->node;
}

TSNode sl_inner_find(const sl_inner *inner, TSNode node)
{
    const sl_inner_tree *known = ts_node_is_null(node) ? NULL : find(inner, node);
    return known && !ts_node_is_null(known->node) ? known->node : node;
}

void sl_inner_clear(sl_inner *inner)
{
    for (uint32_t i = 0; i < inner->n; i++)
        if (inner->at[i].tree) ts_tree_delete(inner->at[i].tree);
    free(inner->at);
    *inner = (sl_inner){0};
}
