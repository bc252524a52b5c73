#include "desk.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

void desk_open(desk *d, const char *path, const char *text)
{
    static const sl_host host;
    sl_str whole = sl_str_from_cstr(text);
    size_t bar = sl_str_find_char(whole, '|');
    memset(d, 0, sizeof *d);
    sl_arena_init(&d->arena);
    d->cursor = bar == SIZE_MAX ? 0 : (uint32_t)bar;
    if (bar != SIZE_MAX) whole = sl_arena_printf(&d->arena, "%.*s%s", (int)bar, text, text + bar + 1);
    d->worker = sl_worker_new(&host);
    d->document = sl_document_new(d->worker, sl_str_from_cstr(path), SL_STR(""), whole);
    d->context.settings = &d->settings;
}

void desk_close(desk *d)
{
    sl_document_free(d->document);
    sl_worker_free(d->worker);
    sl_arena_release(&d->arena);
}

sl_range desk_find(const desk *d, const char *words)
{
    size_t at = sl_str_find(sl_document_text(d->document), sl_str_from_cstr(words));
    if (at == SIZE_MAX) fail_msg("not in the text: %s", words);
    return (sl_range){(uint32_t)at, (uint32_t)(at + strlen(words))};
}

const char *desk_applied(desk *d, const sl_edit *edits, uint32_t n)
{
    sl_edit *copies = SL_NEW_N(&d->arena, sl_edit, n);
    sl_buf out;
    for (uint32_t i = 0; i < n; i++)
        copies[i] = edits[i];
    sl_buf_init(&out);
    assert_true(sl_edits_apply(sl_document_text(d->document), copies, n, &out));
    const char *text = sl_arena_copy(&d->arena, sl_buf_str(&out)).ptr;
    sl_buf_release(&out);
    return text;
}

const sl_facts *desk_facts(desk *d)
{
    return sl_document_facts(d->document, &d->context);
}

const sl_findings *desk_findings(desk *d)
{
    return sl_document_findings(d->document, &d->context);
}

sl_actions desk_actions(desk *d, const char *words)
{
    sl_actions actions = {0};
    sl_actions_in(desk_facts(d), desk_findings(d), desk_find(d, words), &d->arena, &actions);
    return actions;
}

const sl_action *desk_action(desk *d, const char *words, const char *title)
{
    sl_actions actions = desk_actions(d, words);
    for (uint32_t i = 0; i < actions.n; i++)
        if (sl_str_is(actions.at[i].title, title)) return &actions.at[i];
    fail_msg("no action: %s", title);
    return NULL;
}

sl_items desk_complete(desk *d)
{
    sl_items items = {0};
    sl_complete_at(d->document, d->cursor, &d->context, &d->arena, &items);
    return items;
}

const sl_item *desk_item(const sl_items *items, const char *label)
{
    for (uint32_t i = 0; i < items->n; i++)
        if (sl_str_is(items->at[i].label, label)) return &items->at[i];
    return NULL;
}

void desk_expect_action(desk *d, const char *words, const char *title, const char *result)
{
    const sl_action *chosen = desk_action(d, words, title);
    assert_string_equal(desk_applied(d, chosen->edits, chosen->n_edits), result);
}

void desk_expect_accepted(desk *d, const char *label, const char *result)
{
    sl_items items = desk_complete(d);
    const sl_item *chosen = desk_item(&items, label);
    if (!chosen) fail_msg("not offered: %s (of %u)", label, items.n);
    sl_edit *edits = SL_NEW_N(&d->arena, sl_edit, chosen->n_more_edits + 1);
    edits[0] = (sl_edit){chosen->replace, chosen->insert};
    for (uint32_t i = 0; i < chosen->n_more_edits; i++)
        edits[i + 1] = chosen->more_edits[i];
    assert_string_equal(desk_applied(d, edits, chosen->n_more_edits + 1), result);
}
