/* Storing what has passed: one function for each kind of value, whatever table it stands in. */
#include "conf/shape.h"

void sl_conf__store_text(sl_conf_reader *reader, const sl_json *value, void *into)
{
    *(sl_str *)into = sl_arena_copy(reader->arena, value->str);
}

void sl_conf__store_texts(sl_conf_reader *reader, const sl_json *value, void *into)
{
    sl_str *texts = SL_NEW_N(reader->arena, sl_str, value->n + 1); /* an empty list is not "nothing said" */
    for (const sl_json *e = value->first; e; e = e->next)
        texts[e->index] = sl_arena_copy(reader->arena, e->str);
    *(sl_strs *)into = (sl_strs){texts, value->n};
}

void sl_conf__store_number(sl_conf_reader *reader, const sl_json *value, void *into)
{
    (void)reader;
    *(uint16_t *)into = (uint16_t)value->integer;
}

void sl_conf__store_numbers(sl_conf_reader *reader, const sl_json *value, void *into)
{
    uint16_t *numbers = SL_NEW_N(reader->arena, uint16_t, value->n + 1);
    for (const sl_json *e = value->first; e; e = e->next)
        numbers[e->index] = (uint16_t)e->integer;
    *(sl_nums *)into = (sl_nums){numbers, value->n};
}

void sl_conf__store_bool(sl_conf_reader *reader, const sl_json *value, void *into)
{
    (void)reader;
    *(bool *)into = value->is_true;
}

unsigned sl_conf__place(const sl_conf_words *words, sl_str word)
{
    unsigned place = 0;
    while (words->fixed[place] && !sl_str_is(word, words->fixed[place]))
        place++;
    return place;
}

uint32_t sl_conf__line(sl_conf_reader *reader, sl_range range)
{
    if (range.from < reader->counted_to) reader->counted_to = reader->line0 = 0;
    for (; reader->counted_to < range.from; reader->counted_to++)
        reader->line0 += reader->text.ptr[reader->counted_to] == '\n';
    return reader->line0 + 1;
}

const sl_conf_shape sl_conf__bool = {.kind = SL_CONF_BOOL};
const sl_conf_shape sl_conf__text = {.kind = SL_CONF_TEXT};
const sl_conf_shape sl_conf__texts = {
    .kind = SL_CONF_LIST, .what = "a list of strings", .of = &sl_conf__text};
const sl_conf_shape sl_conf__code = {.kind = SL_CONF_CODE};
const sl_conf_shape sl_conf__codes = {
    .kind = SL_CONF_LIST, .what = "a list of status codes", .of = &sl_conf__code};
