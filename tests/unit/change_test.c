/* What is kept of a text through edits is what a fresh look at it would say. */
#include "engine/engine.h"
#include "lang/scan.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static void test_edits_merge_into_one_change(void **state)
{
    (void)state;
    sl_change change = {0};
    sl_range before = {2, 4}, inside = {10, 12}, behind = {30, 34};
    sl_change_add(&change, (sl_range){10, 12}, 5); /* three longer */
    sl_change_add(&change, (sl_range){20, 20}, 1); /* 17 of the text at first */
    sl_change_add(&change, (sl_range){8, 9}, 0);
    assert_int_equal(change.from, 8);
    assert_int_equal(change.old_to, 17);
    assert_int_equal(change.new_to, 20);
    assert_true(sl_change_move(&change, &before));
    assert_int_equal(before.from, 2);
    assert_false(sl_change_move(&change, &inside));
    assert_true(sl_change_move(&change, &behind));
    assert_int_equal(behind.from, 33);
    assert_int_equal(behind.to, 37);
}

/* The same numbers every time. */
static uint32_t next(uint32_t *seed, uint32_t below)
{
    *seed = *seed * 1664525 + 1013904223;
    return (*seed >> 8) % below;
}

static void assert_same_scan(const sl_scan *a, const sl_scan *b)
{
    assert_int_equal(a->candidates.n, b->candidates.n);
    for (uint32_t i = 0; i < a->candidates.n; i++) {
        assert_int_equal(a->candidates.at[i].from, b->candidates.at[i].from);
        assert_int_equal(a->candidates.at[i].to, b->candidates.at[i].to);
        assert_int_equal(a->candidates.at[i].kind, b->candidates.at[i].kind);
    }
    assert_int_equal(a->has_http_word, b->has_http_word);
    assert_int_equal(a->has_foreign_word, b->has_foreign_word);
}

enum { EDITS = 2000 };

static void test_a_scan_follows_edits(void **state)
{
    static const char *const words[] = {"404",         "\n",        " ",      "4",     "xx",
                                        "HTTPStatus.", "NOT_FOUND", "abort(", "flask", "_"};
    (void)state;
    sl_word_filter filter;
    sl_arena arenas[2], fresh_arena;
    sl_scan before, again, fresh;
    sl_buf text;
    sl_buf_init(&text);
    sl_arena_init(&arenas[0]);
    sl_arena_init(&arenas[1]);
    sl_arena_init(&fresh_arena);
    sl_word_filter_init(&filter, sl_lang_find_id(SL_STR("python")), NULL);
    sl_scan_text(&filter, sl_buf_str(&text), &arenas[0], &before);
    for (uint32_t i = 0, seed = 1; i < EDITS; i++) {
        sl_change change = {0};
        for (uint32_t n = next(&seed, 3) + 1; n > 0; n--) {
            uint32_t from = next(&seed, (uint32_t)text.len + 1), to = from + next(&seed, 4);
            if (to > text.len) to = (uint32_t)text.len;
            sl_str word = sl_str_from_cstr(words[next(&seed, sizeof words / sizeof *words)]);
            if (text.len > 400) to = (uint32_t)text.len;
            sl_buf_splice(&text, from, to, word);
            sl_change_add(&change, (sl_range){from, to}, (uint32_t)word.len);
        }
        sl_arena *arena = &arenas[(i + 1) % 2];
        sl_arena_clear(arena);
        sl_arena_clear(&fresh_arena);
        sl_scan_again(&filter, sl_buf_str(&text), &before, &change, arena, &again);
        sl_scan_text(&filter, sl_buf_str(&text), &fresh_arena, &fresh);
        assert_same_scan(&again, &fresh);
        before = again;
    }
    sl_arena_release(&fresh_arena);
    sl_arena_release(&arenas[1]);
    sl_arena_release(&arenas[0]);
    sl_buf_release(&text);
}

/* Imports of a kept tree are those of a fresh one, wherever the edit. */
static void assert_same_imports(const sl_facts *a, const sl_facts *b)
{
    assert_int_equal(a->imports.n, b->imports.n);
    for (uint32_t i = 0; i < a->imports.n; i++) {
        const sl_import *x = &a->imports.at[i], *y = &b->imports.at[i];
        assert_int_equal(x->range.from, y->range.from);
        assert_int_equal(x->range.to, y->range.to);
        assert_int_equal(x->item.from, y->item.from);
        assert_int_equal(x->item.to, y->item.to);
        assert_true(sl_str_eq(x->module, y->module) && sl_str_eq(x->name, y->name) &&
                    sl_str_eq(x->alias, y->alias));
    }
}

static void test_imports_follow_edits(void **state)
{
    static const char *const words[] = {"import os\n",  "\n", "#",       "from a import b as c, d\n",
                                        "abort(404)\n", " ",  "x = 1\n", "if x:\n    import y\n"};
    (void)state;
    sl_worker *worker = sl_worker_new(&(sl_host){0});
    sl_str path = SL_STR("app.py");
    sl_document *document =
        sl_document_new(worker, path, SL_STR("python"), SL_STR("from flask import abort\nabort(404)\n"));
    sl_context context = {0};
    sl_arena arena;
    sl_arena_init(&arena);
    for (uint32_t i = 0, seed = 7; i < EDITS / 4; i++) {
        uint32_t len = (uint32_t)sl_document_text(document).len;
        uint32_t from = 24 + next(&seed, len - 23);
        sl_document_edit(document, (sl_range){from, len > 400 ? len : from + next(&seed, 3)},
                         sl_str_from_cstr(words[next(&seed, sizeof words / sizeof *words)]));
        const sl_facts *fresh = sl_engine_facts(worker, &arena, sl_document_lang(document), path,
                                                sl_document_text(document), &context);
        const sl_facts *kept = sl_document_facts(document, &context);
        bool is_read = fresh->parse_end == SL_PARSE_WHOLE;
        assert_int_equal(is_read, kept->parse_end == SL_PARSE_WHOLE);
        assert_same_imports(kept, fresh);
        sl_arena_clear(&arena);
    }
    sl_arena_release(&arena);
    sl_document_free(document);
    sl_worker_free(worker);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_edits_merge_into_one_change),
        cmocka_unit_test(test_a_scan_follows_edits),
        cmocka_unit_test(test_imports_follow_edits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
