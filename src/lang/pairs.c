#include "lang/pairs.h"

static bool is_blank(sl_str text, TSNode node)
{
    return sl_str_trim(sl_range_of(text, sl_node_range(node))).len == 0;
}

typedef struct place { /* of a child among those that count */
    uint32_t index;
    sl_range before, after;
} place;

/* Comments do not count, nor do the blanks that some grammars make nodes of. */
static place find_place(sl_str text, TSNode holder, TSNode child)
{
    place p = {0};
    bool seen = false;
    uint32_t n = ts_node_named_child_count(holder);
    for (uint32_t i = 0; i < n; i++) {
        TSNode node = ts_node_named_child(holder, i);
        if (ts_node_is_extra(node) || is_blank(text, node)) continue;
        if (ts_node_eq(node, child)) {
            seen = true;
        } else if (!seen) {
            p.before = sl_node_range(node);
            p.index++;
        } else {
            p.after = sl_node_range(node);
            break;
        }
    }
    return p;
}

/* The sign stands between key and value (=>), or begins the key (:status, -Code). */
static bool is_pair(sl_str text, sl_str sign, sl_range key, sl_range value)
{
    if (sl_range_is_empty(key) || sl_range_is_empty(value)) return false;
    sl_str between = sl_str_trim(sl_str_sub(text, key.to, value.from));
    return sl_str_eq(between, sign) || (!between.len && sl_str_has_prefix(sl_range_of(text, key), sign));
}

sl_pair_place sl_pair_place_of(sl_str text, TSNode holder, TSNode child, const sl_structure *structure,
                               sl_range *key)
{
    place p = find_place(text, holder, child);
    sl_range own = sl_node_range(child);
    *key = p.before;
    bool alternate = !structure->pair_sign.len;
    bool is_value = alternate ? p.index % 2 : is_pair(text, structure->pair_sign, p.before, own);
    if (is_value) return SL_PAIR_VALUE;
    *key = own;
    return alternate || is_pair(text, structure->pair_sign, own, p.after) ? SL_PAIR_KEY : SL_PAIR_NONE;
}
