/* Any bytes as a settings file: either settings, or problems that all stand inside the text and in order. */
#include "conf/conf.h"
#include "conf/json.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Every value lies inside the one that holds it. */
static void check_ranges(const sl_json *value)
{
    for (const sl_json *child = value->first; child; child = child->next) {
        if (!sl_range_contains(value->range, child->range) || child->parent != value) abort();
        if (child->key_range.to > child->range.from) abort();
        check_ranges(child);
    }
}

static void check_json(sl_str text, sl_json_dialect dialect)
{
    sl_arena arena;
    sl_json_problems problems = {0};
    sl_arena_init(&arena);
    const sl_json *root = sl_json_parse(&arena, text, dialect, &problems);
    if (!root && !problems.n) abort();
    if (root) check_ranges(root);
    sl_arena_release(&arena);
}

static void check_settings(sl_str text)
{
    sl_arena arena;
    sl_conf_problems problems = {0};
    sl_settings settings = {0};
    sl_arena_init(&arena);
    sl_err err = sl_conf_decode(&arena, text, NULL, &settings, &problems);
    if ((err == SL_OK) != (problems.n == 0)) abort();
    for (uint32_t i = 0; i < problems.n; i++) {
        const sl_conf_problem *p = &problems.at[i];
        if (p->range.from > text.len || !p->line || !p->byte_col || !p->message.len) abort();
        if (i && p->range.from < problems.at[i - 1].range.from) abort();
    }
    if (err == SL_OK) sl_settings_for_path(&settings, SL_STR("src/main.c"), &arena);
    sl_arena_release(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    sl_str text = {(const char *)data, size};
    check_json(text, SL_JSON_STRICT);
    check_json(text, SL_JSON_COMMENTS);
    check_settings(text);
    return 0;
}
