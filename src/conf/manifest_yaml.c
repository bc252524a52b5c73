#include "conf/manifest_tree.h"

#include <string.h>

typedef struct level {
    sl_node *node;
    int32_t indent; /* column of its line's content; -1: the root */
    bool is_item;
} level;

typedef struct reader {
    sl_arena *arena;
    level stack[SL_MANIFEST_MAX_DEPTH];
    uint32_t n;
    int32_t block_indent; /* lines deeper than this belong to a block scalar; -1: none is open */
} reader;

/* A list item's dash stands at its parent's column or deeper, a key's siblings at its own. */
static sl_node *close_levels(reader *r, int32_t indent, bool is_item)
{
    while (r->n > 1 && (r->stack[r->n - 1].indent > indent ||
                        (r->stack[r->n - 1].indent == indent && (!is_item || r->stack[r->n - 1].is_item))))
        r->n--;
    return r->stack[r->n - 1].node;
}

static bool open_level(reader *r, sl_node *node, int32_t indent, bool is_item)
{
    if (r->n == SL_MANIFEST_MAX_DEPTH) return false;
    r->stack[r->n++] = (level){node, indent, is_item};
    return true;
}

/* Offset of the colon behind a key, or SIZE_MAX: at the end or in front of a blank, and in no quotes. */
static size_t find_colon(sl_str line)
{
    char quote = line.len && (line.ptr[0] == '"' || line.ptr[0] == '\'') ? line.ptr[0] : '\0';
    size_t at = quote ? 1 : 0;
    while (quote && at < line.len && line.ptr[at] != quote)
        at++;
    for (; at < line.len; at++)
        if (line.ptr[at] == ':' && (at + 1 == line.len || line.ptr[at + 1] == ' ')) return at;
    return SIZE_MAX;
}

static void set_scalar(reader *r, sl_node *node, sl_str value, int32_t indent, uint32_t byte_off)
{
    value = sl_str_trim(value);
    bool is_block = value.len && (value.ptr[0] == '|' || value.ptr[0] == '>');
    if (is_block) r->block_indent = indent;
    node->json.kind = value.len ? SL_JSON_STRING : SL_JSON_OBJECT;
    sl_node__set(node, is_block ? SL_STR("") : sl_str_unquote(value), byte_off);
}

/* `key: value`, `- key: value`, `- value`; anything else goes on with a scalar of an earlier line. */
static bool read_content(reader *r, sl_str line, int32_t indent, uint32_t byte_off)
{
    bool is_item = line.ptr[0] == '-' && (line.len == 1 || line.ptr[1] == ' ');
    size_t colon = find_colon(line);
    if (is_item) {
        sl_node *parent = close_levels(r, indent, true);
        sl_node *item = sl_node__add(r->arena, parent, SL_JSON_OBJECT, SL_STR(""), byte_off);
        if (!open_level(r, item, indent, true)) return false;
        sl_str rest = sl_str_sub(line, 1, line.len), content = sl_str_trim(rest);
        if (!content.len) return true;
        int32_t inner = indent + (int32_t)(content.ptr - line.ptr);
        if (find_colon(content) != SIZE_MAX || content.ptr[0] == '-')
            return read_content(r, content, inner, byte_off + (uint32_t)(inner - indent));
        set_scalar(r, item, content, indent, byte_off);
        return true;
    }
    if (colon == SIZE_MAX) return true;
    sl_node *parent = close_levels(r, indent, false);
    sl_node *node =
        sl_node__add(r->arena, parent, SL_JSON_OBJECT, sl_str_unquote(sl_str_sub(line, 0, colon)), byte_off);
    set_scalar(r, node, sl_str_sub(line, colon + 1, line.len), indent, byte_off);
    return open_level(r, node, indent, false);
}

static bool is_marker(sl_str line)
{
    return sl_str_has_prefix(line, SL_STR("---")) || sl_str_has_prefix(line, SL_STR("...")) ||
           sl_str_has_prefix(line, SL_STR("%"));
}

static bool read_line(reader *r, sl_str line, uint32_t byte_off)
{
    size_t indent = 0;
    line = sl_manifest__uncommented(line, SL_STR("#"));
    while (indent < line.len && line.ptr[indent] == ' ')
        indent++;
    sl_str content = sl_str_trim(line);
    if (!content.len || is_marker(line)) return true;
    if (r->block_indent >= 0 && (int32_t)indent > r->block_indent) return true;
    r->block_indent = -1;
    if (line.ptr[indent] == '\t') return false;
    return read_content(r, content, (int32_t)indent, byte_off + (uint32_t)indent);
}

const sl_json *sl_manifest__yaml(sl_str text, sl_arena *arena, uint32_t *error_off)
{
    reader r = {.arena = arena, .block_indent = -1};
    sl_node *root = sl_node__new(arena, SL_JSON_OBJECT);
    uint32_t next = 0;
    open_level(&r, root, -1, false);
    for (sl_str line; sl_manifest__line(text, &next, error_off, &line);)
        if (!read_line(&r, line, *error_off)) return NULL;
    return &root->json;
}
