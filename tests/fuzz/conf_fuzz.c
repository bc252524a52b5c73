/* Any bytes as a settings file: either settings, or problems that all stand inside the text and in order.
 * What is declared is then used on a small file: hover, completion, rules and their fixes, and what explain
 * says. */
#include "conf/conf.h"
#include "conf/json.h"
#include "engine/lookup.h"

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

/* The names and modules of the seeds' families. */
static const char small_file[] = "from acme import status\nimport acme\nfrom flask import abort\n\n"
                                 "abort(461)\nabort(status.NOT_FOUND)\nabort(acme.status.TENANT)\n"
                                 "fail(404)\nX = {461: \"Gone\", 410: \"Tenant Suspended\"}\nabort()\n";

static void ask(sl_document *document, const sl_context *context, sl_arena *arena)
{
    sl_hover hover;
    sl_items items = {0};
    sl_edit_list edits = {0};
    sl_buf out;
    sl_buf_init(&out);
    const sl_facts *facts = sl_document_facts(document, context);
    for (uint32_t i = 0; i < facts->sites.n; i++)
        if (sl_hover_at(facts, facts->sites.at[i].range.from, &hover))
            sl_hover_render(&hover, arena, context->settings, true);
    sl_fixes_collect(sl_document_findings(document, context), true, arena, &edits);
    if (edits.n && !sl_edits_apply(facts->text, edits.at, edits.n, &out)) abort();
    sl_complete_at(document, sizeof small_file - 3, context, arena, &items);
    sl_buf_release(&out);
}

static void use_settings(const sl_settings *settings, sl_arena *arena)
{
    static const sl_host host;
    const sl_registry *registry = settings->recognition.registry;
    sl_lookup lookup;
    sl_context context = {.settings = settings};
    sl_worker *worker = sl_worker_new(&host);
    sl_document *document =
        sl_document_new(worker, SL_STR("src/a.py"), SL_STR("python"), sl_str_from_cstr(small_file));
    ask(document, &context, arena);
    sl_document_free(document);
    sl_worker_free(worker);
    sl_lookup_word(registry, SL_STR("status.NOT_FOUNT"), arena, &lookup);
    sl_class_render(arena, registry, 4, settings->locale, false);
    if (!sl_code_render(arena, registry, 461, settings->locale, true).len) abort();
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
    if (err == SL_OK) use_settings(&settings, &arena);
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
