/* Documents: text, lines and facts stay in step through edits; completion and code actions on real text. */
#include "engine/engine.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

typedef struct desk { /* one document, opened with its cursor at "|" */
    sl_worker *worker;
    sl_document *document;
    sl_arena arena;
    sl_settings settings;
    sl_context context;
    uint32_t cursor;
} desk;

static desk d;

static void open_as(const char *path, const char *text)
{
    static const sl_host host;
    memset(&d, 0, sizeof d);
    sl_arena_init(&d.arena);
    sl_str whole = sl_str_from_cstr(text);
    size_t bar = sl_str_find_char(whole, '|');
    d.cursor = bar == SIZE_MAX ? 0 : (uint32_t)bar;
    if (bar != SIZE_MAX) whole = sl_arena_printf(&d.arena, "%.*s%s", (int)bar, text, text + bar + 1);
    d.worker = sl_worker_new(&host);
    d.document = sl_document_new(d.worker, sl_str_from_cstr(path), SL_STR(""), whole);
    d.context.settings = &d.settings;
}

static void open_python(const char *text)
{
    open_as("app.py", text);
}

static void close_desk(void)
{
    sl_document_free(d.document);
    sl_worker_free(d.worker);
    sl_arena_release(&d.arena);
}

static sl_range find(const char *words)
{
    size_t at = sl_str_find(sl_document_text(d.document), sl_str_from_cstr(words));
    if (at == SIZE_MAX) fail_msg("not in the text: %s", words);
    return (sl_range){(uint32_t)at, (uint32_t)(at + strlen(words))};
}

static const char *applied(const sl_edit *edits, uint32_t n)
{
    sl_edit copies[8];
    sl_buf out;
    assert_true(n <= 8);
    for (uint32_t i = 0; i < n; i++)
        copies[i] = edits[i];
    sl_buf_init(&out);
    assert_true(sl_edits_apply(sl_document_text(d.document), copies, n, &out));
    const char *text = sl_arena_copy(&d.arena, sl_buf_str(&out)).ptr;
    sl_buf_release(&out);
    return text;
}

/* ---- text ---- */

static void test_edits_keep_text_and_lines_in_step(void **state)
{
    (void)state;
    open_python("a\nb\nc\n");
    sl_document_edit(d.document, find("b"), SL_STR("x\ny"));
    assert_true(sl_str_is(sl_document_text(d.document), "a\nx\ny\nc\n"));
    assert_int_equal(sl_document_lines(d.document)->n, 5);
    sl_document_edit(d.document, (sl_range){90, 99}, SL_STR("end")); /* clamped */
    assert_true(sl_str_is(sl_document_text(d.document), "a\nx\ny\nc\nend"));
    sl_document_edit(d.document, (sl_range){0, 99}, SL_STR(""));
    assert_int_equal(sl_document_text(d.document).len, 0);
    assert_int_equal(sl_document_lines(d.document)->n, 1);
    close_desk();
}

static void test_facts_follow_the_text(void **state)
{
    (void)state;
    open_python("from flask import abort\nabort(404)\n");
    const sl_facts *facts = sl_document_facts(d.document, &d.context);
    assert_int_equal(facts->sites.n, 1);
    assert_ptr_equal(facts, sl_document_facts(d.document, &d.context));
    sl_document_edit(d.document, find("404"), SL_STR("299"));
    facts = sl_document_facts(d.document, &d.context);
    assert_int_equal(facts->sites.n, 1);
    assert_int_equal(facts->sites.at[0].code, 299);
    const sl_findings *findings = sl_document_findings(d.document, &d.context);
    assert_int_equal(findings->n, 1);
    assert_ptr_equal(findings, sl_document_findings(d.document, &d.context));
    sl_document_edit(d.document, find("abort(299)"), SL_STR("pass"));
    assert_int_equal(sl_document_findings(d.document, &d.context)->n, 0);
    close_desk();
}

static void test_forgetting_makes_settings_count(void **state)
{
    (void)state;
    open_python("from flask import abort\nabort(299)\n");
    assert_int_equal(sl_document_findings(d.document, &d.context)->n, 1);
    d.settings.rules[SL_RULE_UNASSIGNED_CODE].severity = SL_SEV_OFF;
    assert_int_equal(sl_document_findings(d.document, &d.context)->n, 1);
    sl_document_forget(d.document);
    assert_int_equal(sl_document_findings(d.document, &d.context)->n, 0);
    close_desk();
}

static void test_a_text_of_no_language_has_nothing(void **state)
{
    (void)state;
    open_as("notes.unknown", "abort(299)\n|");
    assert_null(sl_document_lang(d.document));
    assert_int_equal(sl_document_facts(d.document, &d.context)->sites.n, 0);
    assert_int_equal(sl_document_findings(d.document, NULL)->n, 0);
    sl_items items = {0};
    sl_complete_at(d.document, d.cursor, &d.context, &d.arena, &items);
    assert_int_equal(items.n, 0);
    close_desk();
}

static void test_overrides_are_relative_to_their_folder(void **state)
{
    static const sl_str globs[] = {SL_STR_INIT("old/**")};
    sl_override override = {.globs = {globs, 1}};
    (void)state;
    override.is_set[SL_RULE_UNASSIGNED_CODE] = true;
    override.rules[SL_RULE_UNASSIGNED_CODE].severity = SL_SEV_OFF;
    open_as("/home/me/project/old/app.py", "from flask import abort\nabort(299)\n");
    d.settings.overrides = &override;
    d.settings.n_overrides = 1;
    d.context.settings_root = SL_STR("/home/me/project");
    assert_int_equal(sl_document_findings(d.document, &d.context)->n, 0);
    d.context.settings_root = SL_STR("/home/me/pro");
    sl_document_forget(d.document);
    assert_int_equal(sl_document_findings(d.document, &d.context)->n, 1);
    close_desk();
}

/* ---- fixes ---- */

static void test_fixes_are_collected_without_overlaps(void **state)
{
    static sl_edit import = {{0, 0}, SL_STR_INIT("import x\n")};
    sl_edit first[] = {import, {{10, 13}, SL_STR_INIT("a")}},
            second[] = {import, {{20, 23}, SL_STR_INIT("b")}};
    sl_edit clash[] = {{{12, 15}, SL_STR_INIT("c")}};
    sl_fix fixes[] = {{SL_STR_INIT("1"), first, 2, true},
                      {SL_STR_INIT("2"), clash, 1, true},
                      {SL_STR_INIT("3"), second, 2, true},
                      {SL_STR_INIT("4"), clash, 1, false}};
    sl_findings findings = {0};
    sl_edit_list edits = {0};
    sl_arena arena;
    (void)state;
    sl_arena_init(&arena);
    for (int i = 0; i < 4; i++)
        *SL_PUSH(&arena, &findings) = (sl_finding){.fixes = &fixes[i], .n_fixes = 1};
    findings.at[3].range.from = 30;
    sl_fixes_collect(&findings, false, &arena, &edits);
    assert_int_equal(edits.n, 3); /* the import once, and both replacements */
    assert_int_equal(edits.at[0].range.from, 0);
    assert_int_equal(edits.at[1].range.from, 10);
    assert_int_equal(edits.at[2].range.from, 20);
    sl_arena_release(&arena);
}

static void test_unsafe_and_silenced_fixes_are_left_out(void **state)
{
    sl_edit edit = {{1, 2}, SL_STR_INIT("a")};
    sl_fix unsafe = {SL_STR_INIT("1"), &edit, 1, false};
    sl_finding list[] = {{.fixes = &unsafe, .n_fixes = 1}};
    sl_findings findings = {list, 1, 1};
    sl_edit_list edits = {0};
    sl_arena arena;
    (void)state;
    sl_arena_init(&arena);
    sl_fixes_collect(&findings, false, &arena, &edits);
    assert_int_equal(edits.n, 0);
    sl_fixes_collect(&findings, true, &arena, &edits);
    assert_int_equal(edits.n, 1);
    list[0].is_suppressed = true;
    edits.n = 0;
    sl_fixes_collect(&findings, true, &arena, &edits);
    assert_int_equal(edits.n, 0);
    sl_arena_release(&arena);
}

/* ---- code actions ---- */

static const sl_action *action(const sl_actions *actions, const char *title)
{
    for (uint32_t i = 0; i < actions->n; i++)
        if (sl_str_is(actions->at[i].title, title)) return &actions->at[i];
    fail_msg("no action: %s", title);
    return NULL;
}

static sl_actions actions_at(const char *words)
{
    sl_actions actions = {0};
    sl_actions_in(sl_document_facts(d.document, &d.context), sl_document_findings(d.document, &d.context),
                  find(words), &d.arena, &actions);
    return actions;
}

static void expect_action(const char *words, const char *title, const char *text)
{
    sl_actions actions = actions_at(words);
    const sl_action *chosen = action(&actions, title);
    assert_string_equal(applied(chosen->edits, chosen->n_edits), text);
}

static void test_actions_are_fixes_then_suppressions(void **state)
{
    (void)state;
    open_python("from flask import abort\ndef f():\n    abort(432)\n");
    sl_actions actions = actions_at("432");
    assert_true(actions.n >= 4);
    assert_false(actions.at[0].is_suppression);
    assert_true(actions.at[actions.n - 1].is_suppression);
    expect_action("432", "Replace with 423 Locked", "from flask import abort\ndef f():\n    abort(423)\n");
    expect_action(
        "432", "Ignore unassigned-code on this line",
        "from flask import abort\ndef f():\n    abort(432)  # statuslens: ignore[unassigned-code]\n");
    expect_action(
        "432", "Ignore unassigned-code with a comment above",
        "from flask import abort\ndef f():\n    # statuslens: ignore-next-line[unassigned-code]\n    "
        "abort(432)\n");
    expect_action(
        "432", "Ignore unassigned-code in this file",
        "# statuslens: ignore-file[unassigned-code]\nfrom flask import abort\ndef f():\n    abort(432)\n");
    assert_int_equal(actions_at("def").n, 0);
    close_desk();
}

static void test_suppressions_join_those_that_are_there(void **state)
{
    (void)state;
    open_python("from flask import abort\nabort(432)  # statuslens: ignore[deprecated-code] -- x\n");
    expect_action(
        "432", "Ignore unassigned-code on this line",
        "from flask import abort\nabort(432)  # statuslens: ignore[deprecated-code, unassigned-code] -- x\n");
    close_desk();
    open_python("# statuslens: ignore-file[deprecated-code]\nfrom flask import abort\nabort(432)\n");
    expect_action(
        "432", "Ignore unassigned-code in this file",
        "# statuslens: ignore-file[deprecated-code, unassigned-code]\nfrom flask import abort\nabort(432)\n");
    close_desk();
}

static void test_a_file_comment_stands_behind_the_shebang(void **state)
{
    (void)state;
    open_python("#!/usr/bin/env python\n# -*- coding: utf-8 -*-\nfrom flask import abort\nabort(432)\n");
    expect_action(
        "432", "Ignore unassigned-code in this file",
        "#!/usr/bin/env python\n# -*- coding: utf-8 -*-\n# statuslens: ignore-file[unassigned-code]\nfrom "
        "flask import abort\nabort(432)\n");
    close_desk();
}

static void test_suppressions_silence(void **state)
{
    static const char *const titles[] = {"Ignore unassigned-code on this line",
                                         "Ignore unassigned-code with a comment above",
                                         "Ignore unassigned-code in this file"};
    (void)state;
    for (int i = 0; i < 3; i++) {
        open_python("from flask import abort\ndef f():\n    abort(\n        432,\n    )\n");
        sl_actions actions = actions_at("432");
        const sl_action *chosen = action(&actions, titles[i]);
        sl_document_edit(d.document, chosen->edits[0].range, chosen->edits[0].text);
        const sl_findings *findings = sl_document_findings(d.document, &d.context);
        assert_int_equal(findings->n, 1);
        assert_true(findings->at[0].is_suppressed);
        close_desk();
    }
}

/* ---- completion ---- */

static sl_items complete(void)
{
    sl_items items = {0};
    sl_complete_at(d.document, d.cursor, &d.context, &d.arena, &items);
    return items;
}

static const sl_item *item(const sl_items *items, const char *label)
{
    for (uint32_t i = 0; i < items->n; i++)
        if (sl_str_is(items->at[i].label, label)) return &items->at[i];
    return NULL;
}

static const char *accepted(const char *label)
{
    sl_items items = complete();
    const sl_item *chosen = item(&items, label);
    if (!chosen) fail_msg("not offered: %s (of %u)", label, items.n);
    sl_edit edits[8] = {{chosen->replace, chosen->insert}};
    for (uint32_t i = 0; i < chosen->n_more_edits; i++)
        edits[i + 1] = chosen->more_edits[i];
    return applied(edits, chosen->n_more_edits + 1);
}

static void expect_accepted(const char *text, const char *label, const char *result)
{
    open_python(text);
    assert_string_equal(accepted(label), result);
    close_desk();
}

static void test_completion_in_a_slot(void **state)
{
    (void)state;
    expect_accepted("from flask import abort\nabort(|)\n", "404", "from flask import abort\nabort(404)\n");
    expect_accepted("from flask import abort\nabort(40|)\n", "404", "from flask import abort\nabort(404)\n");
    expect_accepted("from flask import abort\nabort(40|4)\n", "403", "from flask import abort\nabort(403)\n");
    expect_accepted("from flask import abort\nabort(|\n", "404", "from flask import abort\nabort(404\n");
    expect_accepted("from http import HTTPStatus\nfrom flask import abort\nabort(|)\n",
                    "HTTPStatus.NOT_FOUND",
                    "from http import HTTPStatus\nfrom flask import abort\nabort(HTTPStatus.NOT_FOUND)\n");
}

static void test_completion_adds_the_import(void **state)
{
    (void)state;
    expect_accepted("from fastapi import FastAPI, HTTPException\nraise HTTPException(status_code=|)\n",
                    "status.HTTP_404_NOT_FOUND",
                    "from fastapi import FastAPI, HTTPException, status\nraise "
                    "HTTPException(status_code=status.HTTP_404_NOT_FOUND)\n");
    expect_accepted("from flask import abort\nabort(|)\n", "HTTPStatus.NOT_FOUND",
                    "from http import HTTPStatus\n\nfrom flask import abort\nabort(HTTPStatus.NOT_FOUND)\n");
}

static void test_completion_behind_a_qualifier(void **state)
{
    (void)state;
    expect_accepted("from http import HTTPStatus\nfrom flask import abort\nabort(HTTPStatus.NOT|)\n",
                    "HTTPStatus.NOT_FOUND",
                    "from http import HTTPStatus\nfrom flask import abort\nabort(HTTPStatus.NOT_FOUND)\n");
    expect_accepted("from http import HTTPStatus\nx = HTTPStatus.|\n", "HTTPStatus.NOT_FOUND",
                    "from http import HTTPStatus\nx = HTTPStatus.NOT_FOUND\n");
    open_python("from http import HTTPStatus\nx = HTTPStatus.|\n");
    sl_items items = complete();
    assert_null(item(&items, "404"));
    close_desk();
}

static void test_completion_elsewhere_is_empty(void **state)
{
    static const char *const texts[] = {"from flask import abort\nx = |\n",
                                        "from flask import abort\nprint(|)\n",
                                        "|",
                                        "from flask import abort\nabort(404)|\n",
                                        "from flask import abort\n# abort(|)\n",
                                        "from flask import abort\ntimeout = 2|\n"};
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        open_python(texts[i]);
        sl_items items = complete();
        if (items.n) fail_msg("%s: %.*s", texts[i], SL_FMT(items.at[0].label));
        close_desk();
    }
}

static void test_completion_puts_common_codes_first(void **state)
{
    (void)state;
    open_python("from flask import abort\nabort(4|)\n");
    sl_items items = complete();
    const sl_item *common = item(&items, "404"), *rare = item(&items, "417");
    assert_non_null(common);
    assert_non_null(rare);
    assert_true(sl_str_cmp(common->sort, rare->sort) < 0);
    assert_null(item(&items, "306"));
    assert_null(item(&items, "520"));
    close_desk();
}

static void test_completion_leaves_the_document_alone(void **state)
{
    (void)state;
    open_python("from flask import abort\nabort(|)\nabort(404)\n");
    const sl_facts *facts = sl_document_facts(d.document, &d.context);
    uint32_t sites = facts->sites.n;
    complete();
    assert_ptr_equal(facts, sl_document_facts(d.document, &d.context));
    sl_document_forget(d.document);
    assert_int_equal(sl_document_facts(d.document, &d.context)->sites.n, sites);
    sl_document_edit(d.document, find("abort()"), SL_STR("abort(403)"));
    assert_int_equal(sl_document_facts(d.document, &d.context)->sites.n, sites + 1);
    close_desk();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_edits_keep_text_and_lines_in_step),
        cmocka_unit_test(test_facts_follow_the_text),
        cmocka_unit_test(test_forgetting_makes_settings_count),
        cmocka_unit_test(test_a_text_of_no_language_has_nothing),
        cmocka_unit_test(test_overrides_are_relative_to_their_folder),
        cmocka_unit_test(test_fixes_are_collected_without_overlaps),
        cmocka_unit_test(test_unsafe_and_silenced_fixes_are_left_out),
        cmocka_unit_test(test_actions_are_fixes_then_suppressions),
        cmocka_unit_test(test_suppressions_join_those_that_are_there),
        cmocka_unit_test(test_a_file_comment_stands_behind_the_shebang),
        cmocka_unit_test(test_suppressions_silence),
        cmocka_unit_test(test_completion_in_a_slot),
        cmocka_unit_test(test_completion_adds_the_import),
        cmocka_unit_test(test_completion_behind_a_qualifier),
        cmocka_unit_test(test_completion_elsewhere_is_empty),
        cmocka_unit_test(test_completion_puts_common_codes_first),
        cmocka_unit_test(test_completion_leaves_the_document_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
