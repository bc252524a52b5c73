#include "conf/shape.h"

#include "base/nearest.h"
#include "conf/row_json.h"

enum { FEW_WORDS = 10 }; /* more than a message should list */

void sl_conf__complain(sl_conf_reader *reader, sl_range range, sl_str message)
{
    *SL_PUSH(reader->arena, &reader->problems) = (sl_json_problem){range, message};
}

static sl_str describe(const sl_conf_shape *shape)
{
    static const char *const by_kind[] = {
        [SL_CONF_BOOL] = "true or false", [SL_CONF_TEXT] = "a string",
        [SL_CONF_WORD] = "a string",      [SL_CONF_CODE] = "a status code from 100 to 999",
        [SL_CONF_LIST] = "a list",        [SL_CONF_MAP] = "an object",
        [SL_CONF_OBJECT] = "an object",   [SL_CONF_EITHER] = "a string or an object",
        [SL_CONF_ROW] = "an object"};
    return sl_str_from_cstr(shape->what ? shape->what : by_kind[shape->kind]);
}

static bool has_kind(sl_conf_reader *reader, const sl_conf_shape *shape, const sl_json *value,
                     sl_json_kind kind)
{
    if (value->kind == kind) return true;
    sl_str expected = describe(shape);
    sl_conf__complain(reader, value->range,
                      sl_arena_printf(reader->arena, "expected %.*s, found %s", SL_FMT(expected),
                                      sl_json_kind_name(value->kind)));
    return false;
}

/* What to write instead; nothing if there is too much to say. */
static sl_str give_choice(sl_arena *arena, sl_strs words, sl_str wrong)
{
    sl_nearest nearest = {.wrong = wrong};
    sl_str list = SL_STR("");
    for (uint32_t i = 0; i < words.n; i++)
        sl_nearest_consider(&nearest, words.at[i]);
    if (nearest.n) return sl_arena_printf(arena, "; did you mean \"%.*s\"?", SL_FMT(nearest.best[0]));
    for (uint32_t i = 0; i < words.n && words.n <= FEW_WORDS; i++)
        list =
            sl_arena_printf(arena, "%.*s%s%.*s", SL_FMT(list), i ? ", " : "; allowed: ", SL_FMT(words.at[i]));
    return list;
}

static void check_word(sl_conf_reader *reader, const char *what, sl_strs words, sl_str word, sl_range range)
{
    for (uint32_t i = 0; i < words.n; i++)
        if (sl_str_eq(words.at[i], word)) return;
    sl_str choice = give_choice(reader->arena, words, word);
    sl_conf__complain(
        reader, range,
        sl_arena_printf(reader->arena, "unknown %s \"%.*s\"%.*s", what, SL_FMT(word), SL_FMT(choice)));
}

static void check_code(sl_conf_reader *reader, const sl_conf_shape *shape, const sl_json *value)
{
    if (!has_kind(reader, shape, value, SL_JSON_NUMBER)) return;
    if (value->is_integer && value->integer >= 100 && value->integer <= 999) return;
    sl_conf__complain(reader, value->range,
                      sl_arena_printf(reader->arena, "expected a status code from 100 to 999"));
}

static void check_text(sl_conf_reader *reader, const sl_conf_shape *shape, const sl_json *value)
{
    if (!has_kind(reader, shape, value, SL_JSON_STRING)) return;
    if (!value->str.len)
        sl_conf__complain(reader, value->range, SL_STR("must not be empty"));
    else if (shape->extra)
        shape->extra(reader, value);
    else if (shape->words)
        check_word(reader, shape->words->what, shape->words->list(reader->arena, reader->registry),
                   value->str, value->range);
}

static void row_error(void *ctx, const sl_json *item, sl_str message)
{
    sl_conf__complain(ctx, item->range, message);
}

static void check_row(sl_conf_reader *reader, const sl_json *value)
{
    sl_row_reader rows = {.arena = reader->arena, .error = row_error, .error_ctx = reader};
    sl_row row;
    const sl_json *languages = value->kind == SL_JSON_OBJECT ? sl_json_find(value, "languages") : NULL;
    sl_row_decode(&rows, value, &row);
    bool is_list = languages && languages->kind == SL_JSON_ARRAY;
    for (const sl_json *name = is_list ? languages->first : NULL; name; name = name->next)
        if (!sl_lang_find_id(name->str))
            sl_conf__complain(reader, name->range, SL_STR("no language has this id"));
}

static const sl_conf_key *find_key(const sl_conf_key *keys, sl_str name)
{
    for (; keys->name; keys++)
        if (sl_str_is(name, keys->name)) return keys;
    return NULL;
}

static sl_strs list_keys(sl_arena *arena, const sl_conf_key *keys)
{
    SL_VEC(sl_str) names = {0};
    for (; keys->name; keys++)
        *SL_PUSH(arena, &names) = sl_str_from_cstr(keys->name);
    return (sl_strs){names.at, names.n};
}

static void check_object(sl_conf_reader *reader, const sl_conf_key *keys, const sl_json *object)
{
    for (const sl_json *member = object->first; member; member = member->next) {
        const sl_conf_key *key = find_key(keys, member->key);
        if (key)
            sl_conf__check(reader, key->shape, member);
        else
            check_word(reader, "key", list_keys(reader->arena, keys), member->key, member->key_range);
    }
    for (; keys->name; keys++)
        if (keys->is_required && !sl_json_find(object, keys->name))
            sl_conf__complain(reader, (sl_range){object->range.from, object->range.from + 1},
                              sl_arena_printf(reader->arena, "key \"%s\" is missing", keys->name));
}

static void check_elements(sl_conf_reader *reader, const sl_conf_shape *shape, const sl_json *value)
{
    for (const sl_json *element = value->first; element; element = element->next) {
        if (shape->kind == SL_CONF_MAP)
            check_word(reader, shape->words->what, shape->words->list(reader->arena, reader->registry),
                       element->key, element->key_range);
        sl_conf__check(reader, shape->of, element);
    }
}

void sl_conf__check(sl_conf_reader *reader, const sl_conf_shape *shape, const sl_json *value)
{
    switch (shape->kind) {
    case SL_CONF_BOOL: has_kind(reader, shape, value, SL_JSON_BOOL); return;
    case SL_CONF_TEXT:
    case SL_CONF_WORD: check_text(reader, shape, value); return;
    case SL_CONF_CODE: check_code(reader, shape, value); return;
    case SL_CONF_ROW: check_row(reader, value); return;
    case SL_CONF_LIST:
        if (has_kind(reader, shape, value, SL_JSON_ARRAY)) check_elements(reader, shape, value);
        return;
    case SL_CONF_MAP:
        if (has_kind(reader, shape, value, SL_JSON_OBJECT)) check_elements(reader, shape, value);
        return;
    case SL_CONF_OBJECT:
        if (has_kind(reader, shape, value, SL_JSON_OBJECT)) check_object(reader, shape->keys, value);
        return;
    case SL_CONF_EITHER:
        if (value->kind == SL_JSON_STRING)
            sl_conf__check(reader, shape->of, value);
        else if (has_kind(reader, shape, value, SL_JSON_OBJECT))
            check_object(reader, shape->keys, value);
        return;
    }
}

void sl_conf__store(sl_conf_reader *reader, const sl_conf_key *keys, const sl_json *object, void *into)
{
    for (; keys->name; keys++) {
        const sl_json *value = sl_json_find(object, keys->name);
        if (value && keys->store) keys->store(reader, value, into);
    }
}
