#include "conf/manifest_tree.h"

sl_node *sl_node__new(sl_arena *arena, sl_json_kind kind)
{
    sl_node *node = SL_NEW(arena, sl_node);
    node->json.kind = kind;
    return node;
}

sl_node *sl_node__add(sl_arena *arena, sl_node *parent, sl_json_kind kind, sl_str key, uint32_t byte_off)
{
    sl_node *node = sl_node__new(arena, kind);
    node->json.parent = &parent->json;
    node->json.key = key;
    node->json.range = (sl_range){byte_off, byte_off};
    node->json.index = parent->json.n++;
    if (parent->last) {
        parent->last->json.next = &node->json;
        parent->last->next = node;
    } else {
        parent->json.first = &node->json;
        parent->first = node;
    }
    parent->last = node;
    return node;
}

void sl_node__set(sl_node *node, sl_str text, uint32_t byte_off)
{
    node->json.str = text;
    node->json.range = (sl_range){byte_off, byte_off + (uint32_t)text.len};
}

bool sl_manifest__line(sl_str text, uint32_t *next_off, uint32_t *byte_off, sl_str *line)
{
    if (*next_off >= text.len) return false;
    sl_str rest = sl_str_sub(text, *next_off, text.len);
    size_t end = sl_str_find_char(rest, '\n');
    *byte_off = *next_off;
    *next_off += (uint32_t)(end == SIZE_MAX ? rest.len : end + 1);
    *line = sl_str_sub(rest, 0, end);
    if (line->len && line->ptr[line->len - 1] == '\r') line->len--;
    return true;
}

sl_str sl_manifest__uncommented(sl_str line, sl_str opener)
{
    for (size_t at = 0; opener.len && at + opener.len <= line.len; at++)
        if ((at == 0 || sl_is_space(line.ptr[at - 1])) &&
            sl_str_has_prefix(sl_str_sub(line, at, line.len), opener))
            return sl_str_sub(line, 0, at);
    return line;
}

/* `key = value`, or only `key`; an indented line is one more value of the last key. */
static void read_ini_line(sl_arena *arena, sl_node *section, sl_node **key, sl_str line, uint32_t byte_off)
{
    sl_str value = sl_str_trim(line);
    if (!*key || !sl_is_space(line.ptr[0])) {
        size_t equals = sl_str_find_char(line, '=');
        sl_str name = sl_str_trim(sl_str_sub(line, 0, equals));
        value = equals == SIZE_MAX ? SL_STR("") : sl_str_trim(sl_str_sub(line, equals + 1, line.len));
        *key = sl_node__add(arena, section, SL_JSON_OBJECT, name, byte_off);
        sl_node__set(*key, value, byte_off);
    }
    if (value.len)
        sl_node__set(sl_node__add(arena, *key, SL_JSON_STRING, SL_STR(""), byte_off), value, byte_off);
}

const sl_json *sl_manifest__ini(sl_str text, sl_arena *arena, uint32_t *error_off)
{
    sl_node *root = sl_node__new(arena, SL_JSON_OBJECT), *section = root, *key = NULL;
    uint32_t next = 0, byte_off;
    for (sl_str line; sl_manifest__line(text, &next, &byte_off, &line);) {
        line = sl_manifest__uncommented(sl_manifest__uncommented(line, SL_STR("#")), SL_STR(";"));
        if (!sl_str_trim(line).len) continue;
        if (line.ptr[0] != '[') {
            read_ini_line(arena, section, &key, line, byte_off);
            continue;
        }
        size_t close = sl_str_find_char(line, ']');
        *error_off = byte_off;
        if (close == SIZE_MAX) return NULL;
        section = sl_node__add(arena, root, SL_JSON_OBJECT, sl_str_sub(line, 1, close), byte_off);
        key = NULL;
    }
    return &root->json;
}
