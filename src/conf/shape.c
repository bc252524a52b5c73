#include "conf/shape.h"

#include "base/nearest.h"

#include <stdlib.h>

enum { FEW_WORDS = 10 }; /* more than a message should list */

void sl_conf__complain(sl_conf_reader *reader, sl_range range, sl_str message)
{
    *SL_PUSH(reader->arena, &reader->problems) = (sl_json_problem){range, message};
}

static sl_str describe(const sl_conf_shape *shape)
{
    static const char *const by_kind[] = {
        [SL_CONF_BOOL] = "true or false",  [SL_CONF_TEXT] = "a string",
        [SL_CONF_WORD] = "a string",       [SL_CONF_CODE] = "a status code from 100 to 999",
        [SL_CONF_NUMBER] = "a number",     [SL_CONF_LIST] = "a list",
        [SL_CONF_MAP] = "an object",       [SL_CONF_OBJECT] = "an object",
        [SL_CONF_OTHER] = "another value", [SL_CONF_EITHER] = "a string or an object"};
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

void sl_conf__check_among(sl_conf_reader *reader, const char *what, sl_strs words, sl_str word,
                          sl_range range)
{
    for (uint32_t i = 0; i < words.n; i++)
        if (sl_str_eq(words.at[i], word)) return;
    sl_str choice = give_choice(reader->arena, words, word);
    sl_conf__complain(
        reader, range,
        sl_arena_printf(reader->arena, "unknown %s \"%.*s\"%.*s", what, SL_FMT(word), SL_FMT(choice)));
}

sl_strs sl_conf__words(const sl_conf_words *words, sl_arena *arena, const sl_registry *registry)
{
    SL_VEC(sl_str) fixed = {0};
    if (words->list) return words->list(arena, registry);
    for (const char *const *word = words->fixed; *word; word++)
        *SL_PUSH(arena, &fixed) = sl_str_from_cstr(*word);
    return (sl_strs){fixed.at, fixed.n};
}

void sl_conf__check_word(sl_conf_reader *reader, const sl_conf_words *words, sl_str word, sl_range range)
{
    if (words->is_declarable && reader->declares_wrongly) return;
    if (reader->listed != words) reader->list = sl_conf__words(words, reader->arena, reader->registry);
    reader->listed = words;
    sl_conf__check_among(reader, words->what, reader->list, word, range);
}

static void check_code(sl_conf_reader *reader, const sl_conf_shape *shape, const sl_json *value)
{
    if (!has_kind(reader, shape, value, SL_JSON_NUMBER)) return;
    int32_t least = reader->is_data ? 0 : 100;
    if (value->is_integer && value->integer >= least && value->integer <= 999) return;
    sl_conf__complain(reader, value->range, SL_STR("expected a status code from 100 to 999"));
}

static void check_number(sl_conf_reader *reader, const sl_conf_shape *shape, const sl_json *value)
{
    if (!has_kind(reader, shape, value, SL_JSON_NUMBER)) return;
    if (value->is_integer && value->integer >= shape->least && value->integer <= shape->most) return;
    sl_conf__complain(reader, value->range,
                      sl_arena_printf(reader->arena, "expected a whole number from %d to %d",
                                      (int)shape->least, (int)shape->most));
}

static void check_text(sl_conf_reader *reader, const sl_conf_shape *shape, const sl_json *value)
{
    if (!has_kind(reader, shape, value, SL_JSON_STRING)) return;
    if (!value->str.len && shape->least >= 0)
        sl_conf__complain(reader, value->range, SL_STR("must not be empty"));
    else if (shape->extra)
        shape->extra(reader, value);
    else if (shape->words)
        sl_conf__check_word(reader, shape->words, value->str, value->range);
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

static bool is_absent(const sl_json *object, const char *key, bool takes_null)
{
    const sl_json *member = sl_json_find(object, key);
    return !member || (takes_null && member->kind == SL_JSON_NULL);
}

static void check_object(sl_conf_reader *reader, const sl_conf_shape *shape, const sl_json *object)
{
    for (const sl_json *member = object->first; member; member = member->next) {
        const sl_conf_key *key = find_key(shape->keys, member->key);
        if (!key)
            sl_conf__check_among(reader, "key", list_keys(reader->arena, shape->keys), member->key,
                                 member->key_range);
        else if (!shape->takes_null || member->kind != SL_JSON_NULL)
            sl_conf__check(reader, key->shape, member);
    }
    for (const sl_conf_key *key = shape->keys; key->name; key++)
        if (key->is_required && is_absent(object, key->name, shape->takes_null))
            sl_conf__complain(reader, (sl_range){object->range.from, object->range.from + 1},
                              sl_arena_printf(reader->arena, "key \"%s\" is missing", key->name));
}

static void check_elements(sl_conf_reader *reader, const sl_conf_shape *shape, const sl_json *value)
{
    for (const sl_json *element = value->first; element; element = element->next) {
        if (shape->kind == SL_CONF_MAP && shape->words)
            sl_conf__check_word(reader, shape->words, element->key, element->key_range);
        sl_conf__check(reader, shape->of, element);
    }
}

/* ---- unique members ---- */

static int compare_texts(const void *a, const void *b)
{
    const sl_json *x = *(const sl_json *const *)a, *y = *(const sl_json *const *)b;
    int order = sl_str_cmp(x->str, y->str);
    if (order) return order;
    return x->range.from < y->range.from ? -1 : x->range.from > y->range.from;
}

const sl_json **sl_conf__sorted(sl_conf_reader *reader, const sl_json *list, const char *key, uint32_t *n)
{
    const sl_json **texts = SL_NEW_N(reader->arena, const sl_json *, list->n);
    *n = 0;
    for (const sl_json *element = list->first; element; element = element->next) {
        const sl_json *text = sl_json_find(element, key);
        if (text && text->kind == SL_JSON_STRING) texts[(*n)++] = text;
    }
    if (*n) qsort(texts, *n, sizeof *texts, compare_texts);
    return texts;
}

void sl_conf__check_unique(sl_conf_reader *reader, const sl_json *list, const char *key)
{
    uint32_t n;
    const sl_json **texts = sl_conf__sorted(reader, list, key, &n);
    for (uint32_t i = 1; i < n; i++)
        if (sl_str_eq(texts[i]->str, texts[i - 1]->str))
            sl_conf__complain(
                reader, texts[i]->range,
                sl_arena_printf(reader->arena, "the %s \"%.*s\" occurs twice", key, SL_FMT(texts[i]->str)));
}

/* ---- any shape ---- */

void sl_conf__check(sl_conf_reader *reader, const sl_conf_shape *shape, const sl_json *value)
{
    switch (shape->kind) {
    case SL_CONF_BOOL: has_kind(reader, shape, value, SL_JSON_BOOL); return;
    case SL_CONF_TEXT:
    case SL_CONF_WORD: check_text(reader, shape, value); return;
    case SL_CONF_CODE: check_code(reader, shape, value); return;
    case SL_CONF_NUMBER: check_number(reader, shape, value); return;
    case SL_CONF_OTHER: shape->extra(reader, value); return;
    case SL_CONF_LIST:
        if (!has_kind(reader, shape, value, SL_JSON_ARRAY)) return;
        check_elements(reader, shape, value);
        if (shape->extra) shape->extra(reader, value);
        return;
    case SL_CONF_MAP:
        if (!has_kind(reader, shape, value, SL_JSON_OBJECT)) return;
        check_elements(reader, shape, value);
        if (shape->extra) shape->extra(reader, value);
        return;
    case SL_CONF_OBJECT:
        if (!has_kind(reader, shape, value, SL_JSON_OBJECT)) return;
        check_object(reader, shape, value);
        if (shape->extra) shape->extra(reader, value);
        return;
    case SL_CONF_EITHER:
        if (value->kind == SL_JSON_STRING)
            sl_conf__check(reader, shape->of, value);
        else if (has_kind(reader, shape, value, SL_JSON_OBJECT))
            check_object(reader, shape, value);
        return;
    }
}

void sl_conf__store(sl_conf_reader *reader, const sl_conf_key *keys, const sl_json *object, void *into)
{
    for (; keys->name; keys++) {
        const sl_json *value = sl_json_find(object, keys->name);
        bool is_there = value && value->kind != SL_JSON_NULL;
        if (is_there && keys->store) keys->store(reader, value, (char *)into + keys->at);
    }
}
