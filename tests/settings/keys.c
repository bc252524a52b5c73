#include "tests/settings/keys.h"

#include "conf/keys.h"
#include "conf/row_json.h"

static sl_str join(sl_arena *arena, sl_str path, sl_str key)
{
    return sl_arena_printf(arena, "%.*s%s%.*s", SL_FMT(path), path.len ? "." : "", SL_FMT(key));
}

static bool is_around(const sl_conf_shape *shape)
{
    return shape->kind == SL_CONF_LIST || shape->kind == SL_CONF_MAP || shape->kind == SL_CONF_OTHER;
}

/* ---- what there is ---- */

typedef SL_VEC(sl_str) paths;

static void list_keys(sl_arena *arena, const sl_conf_shape *shape, sl_str path, paths *out)
{
    if (is_around(shape) && shape->of) list_keys(arena, shape->of, path, out);
    sl_strs members = shape->members ? shape->members(arena) : (sl_strs){0};
    for (uint32_t i = 0; i < members.n; i++)
        *SL_PUSH(arena, out) = join(arena, path, members.at[i]);
    for (const sl_conf_key *key = shape->keys; key && key->name; key++) {
        sl_str own = join(arena, path, sl_str_from_cstr(key->name));
        *SL_PUSH(arena, out) = own;
        list_keys(arena, key->shape, own, out);
    }
}

sl_strs st_keys_known(sl_arena *arena)
{
    paths known = {0};
    list_keys(arena, &sl_conf__root, SL_STR(""), &known);
    for (uint32_t i = 0; sl_row_shape(i); i++)
        *SL_PUSH(arena, &known) = sl_arena_printf(arena, "idioms.shape=%s", sl_row_shape(i));
    return (sl_strs){known.at, known.n};
}

/* ---- what a file has ---- */

typedef struct finder {
    sl_arena *arena;
    sl_str wanted, word; /* path, and what the member has to say; empty: anything */
    st_members *out;
} finder;

static void consider(finder *f, sl_str path, const sl_json *member)
{
    bool says_it = !f->word.len || sl_str_eq(member->str, f->word);
    if (sl_str_eq(path, f->wanted) && says_it) *SL_PUSH(f->arena, f->out) = member;
}

static const sl_conf_key *key_of(const sl_conf_shape *shape, sl_str name)
{
    const sl_conf_key *key = shape->keys;
    while (key && key->name && !sl_str_is(name, key->name))
        key++;
    return key && key->name ? key : NULL;
}

static void find(finder *f, const sl_conf_shape *shape, sl_str path, const sl_json *value)
{
    bool is_object = value->kind == SL_JSON_OBJECT;
    if (shape->kind == SL_CONF_OTHER && shape->of && is_object) find(f, shape->of, path, value);
    for (const sl_json *e = value->first; e; e = e->next) {
        const sl_conf_key *key = key_of(shape, e->key);
        sl_str own = join(f->arena, path, e->key);
        if (shape->kind == SL_CONF_LIST || shape->kind == SL_CONF_MAP)
            find(f, shape->of, path, e);
        else if (shape->members || (key && is_object))
            consider(f, own, e);
        if (key && is_object) find(f, key->shape, own, e);
    }
}

void st_keys_find(sl_arena *arena, const sl_json *settings, sl_str path, st_members *out)
{
    size_t equals = sl_str_find_char(path, '=');
    finder f = {.arena = arena, .wanted = sl_str_sub(path, 0, equals), .out = out};
    if (equals != SIZE_MAX) f.word = sl_str_sub(path, equals + 1, path.len);
    find(&f, &sl_conf__root, SL_STR(""), settings);
}
