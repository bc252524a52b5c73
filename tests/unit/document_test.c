/* Documents: text, lines and facts stay in step through edits; completion and code actions on real text. */
#include "desk.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static desk d;

static void open_python(const char *text)
{
    desk_open(&d, "app.py", text);
}

/* ---- text ---- */

static void test_edits_keep_text_and_lines_in_step(void **state)
{
    (void)state;
    open_python("a\nb\nc\n");
    sl_document_edit(d.document, desk_find(&d, "b"), SL_STR("x\ny"));
    assert_true(sl_str_is(sl_document_text(d.document), "a\nx\ny\nc\n"));
    assert_int_equal(sl_document_lines(d.document)->n, 5);
    sl_document_edit(d.document, (sl_range){90, 99}, SL_STR("end")); /* clamped */
    assert_true(sl_str_is(sl_document_text(d.document), "a\nx\ny\nc\nend"));
    sl_document_edit(d.document, (sl_range){0, 99}, SL_STR(""));
    assert_int_equal(sl_document_text(d.document).len, 0);
    assert_int_equal(sl_document_lines(d.document)->n, 1);
    desk_close(&d);
}

static void test_facts_follow_the_text(void **state)
{
    (void)state;
    open_python("from flask import abort\nabort(404)\n");
    const sl_facts *facts = desk_facts(&d);
    assert_int_equal(facts->sites.n, 1);
    assert_ptr_equal(facts, desk_facts(&d));
    sl_document_edit(d.document, desk_find(&d, "404"), SL_STR("299"));
    facts = desk_facts(&d);
    assert_int_equal(facts->sites.n, 1);
    assert_int_equal(facts->sites.at[0].code, 299);
    const sl_findings *findings = desk_findings(&d);
    assert_int_equal(findings->n, 1);
    assert_ptr_equal(findings, desk_findings(&d));
    sl_document_edit(d.document, desk_find(&d, "abort(299)"), SL_STR("pass"));
    assert_int_equal(desk_findings(&d)->n, 0);
    desk_close(&d);
}

static void test_forgetting_makes_settings_count(void **state)
{
    (void)state;
    open_python("from flask import abort\nabort(299)\n");
    assert_int_equal(desk_findings(&d)->n, 1);
    d.settings.rules[SL_RULE_UNASSIGNED_CODE].severity = SL_SEV_OFF;
    assert_int_equal(desk_findings(&d)->n, 1);
    sl_document_forget(d.document);
    assert_int_equal(desk_findings(&d)->n, 0);
    desk_close(&d);
}

static void test_a_text_of_no_language_has_nothing(void **state)
{
    (void)state;
    desk_open(&d, "notes.unknown", "abort(299)\n|");
    assert_null(sl_document_lang(d.document));
    assert_int_equal(desk_facts(&d)->sites.n, 0);
    assert_int_equal(sl_document_findings(d.document, NULL)->n, 0);
    sl_items items = {0};
    sl_complete_at(d.document, d.cursor, &d.context, &d.arena, &items);
    assert_int_equal(items.n, 0);
    desk_close(&d);
}

static void test_overrides_are_relative_to_their_folder(void **state)
{
    static const sl_str globs[] = {SL_STR_INIT("old/**")};
    sl_override override = {.globs = {globs, 1}};
    (void)state;
    override.is_set[SL_RULE_UNASSIGNED_CODE] = true;
    override.rules[SL_RULE_UNASSIGNED_CODE].severity = SL_SEV_OFF;
    desk_open(&d, "/home/me/project/old/app.py", "from flask import abort\nabort(299)\n");
    d.settings.overrides = &override;
    d.settings.n_overrides = 1;
    d.context.settings_root = SL_STR("/home/me/project");
    assert_int_equal(desk_findings(&d)->n, 0);
    d.context.settings_root = SL_STR("/home/me/pro");
    sl_document_forget(d.document);
    assert_int_equal(desk_findings(&d)->n, 1);
    desk_close(&d);
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

static void test_actions_are_fixes_then_suppressions(void **state)
{
    (void)state;
    open_python("from flask import abort\ndef f():\n    abort(432)\n");
    sl_actions actions = desk_actions(&d, "432");
    assert_true(actions.n >= 4);
    assert_false(actions.at[0].is_suppression);
    assert_true(actions.at[actions.n - 1].is_suppression);
    desk_expect_action(&d, "432", "Replace with 423 Locked",
                       "from flask import abort\ndef f():\n    abort(423)\n");
    desk_expect_action(
        &d, "432", "Ignore unassigned-code on this line",
        "from flask import abort\ndef f():\n    abort(432)  # statuslens: ignore[unassigned-code]\n");
    desk_expect_action(
        &d, "432", "Ignore unassigned-code with a comment above",
        "from flask import abort\ndef f():\n    # statuslens: ignore-next-line[unassigned-code]\n    "
        "abort(432)\n");
    desk_expect_action(
        &d, "432", "Ignore unassigned-code in this file",
        "# statuslens: ignore-file[unassigned-code]\nfrom flask import abort\ndef f():\n    abort(432)\n");
    assert_int_equal(desk_actions(&d, "def").n, 0);
    desk_close(&d);
}

static void test_suppressions_join_those_that_are_there(void **state)
{
    (void)state;
    open_python("from flask import abort\nabort(432)  # statuslens: ignore[deprecated-code] -- x\n");
    desk_expect_action(
        &d, "432", "Ignore unassigned-code on this line",
        "from flask import abort\nabort(432)  # statuslens: ignore[deprecated-code, unassigned-code] -- x\n");
    desk_close(&d);
    open_python("# statuslens: ignore-file[deprecated-code]\nfrom flask import abort\nabort(432)\n");
    desk_expect_action(
        &d, "432", "Ignore unassigned-code in this file",
        "# statuslens: ignore-file[deprecated-code, unassigned-code]\nfrom flask import abort\nabort(432)\n");
    desk_close(&d);
}

static void test_a_file_comment_stands_behind_the_shebang(void **state)
{
    (void)state;
    open_python("#!/usr/bin/env python\n# -*- coding: utf-8 -*-\nfrom flask import abort\nabort(432)\n");
    desk_expect_action(
        &d, "432", "Ignore unassigned-code in this file",
        "#!/usr/bin/env python\n# -*- coding: utf-8 -*-\n# statuslens: ignore-file[unassigned-code]\nfrom "
        "flask import abort\nabort(432)\n");
    desk_close(&d);
}

static void test_suppressions_silence(void **state)
{
    static const char *const titles[] = {"Ignore unassigned-code on this line",
                                         "Ignore unassigned-code with a comment above",
                                         "Ignore unassigned-code in this file"};
    (void)state;
    for (int i = 0; i < 3; i++) {
        open_python("from flask import abort\ndef f():\n    abort(\n        432,\n    )\n");
        const sl_action *chosen = desk_action(&d, "432", titles[i]);
        sl_document_edit(d.document, chosen->edits[0].range, chosen->edits[0].text);
        const sl_findings *findings = desk_findings(&d);
        assert_int_equal(findings->n, 1);
        assert_true(findings->at[0].is_suppressed);
        desk_close(&d);
    }
}

/* ---- completion ---- */

static void expect_accepted(const char *text, const char *label, const char *result)
{
    open_python(text);
    desk_expect_accepted(&d, label, result);
    desk_close(&d);
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
    sl_items items = desk_complete(&d);
    assert_null(desk_item(&items, "404"));
    desk_close(&d);
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
        sl_items items = desk_complete(&d);
        if (items.n) fail_msg("%s: %.*s", texts[i], SL_FMT(items.at[0].label));
        desk_close(&d);
    }
}

static void test_completion_puts_common_codes_first(void **state)
{
    (void)state;
    open_python("from flask import abort\nabort(4|)\n");
    sl_items items = desk_complete(&d);
    const sl_item *common = desk_item(&items, "404"), *rare = desk_item(&items, "417");
    assert_non_null(common);
    assert_non_null(rare);
    assert_true(sl_str_cmp(common->sort, rare->sort) < 0);
    assert_null(desk_item(&items, "306"));
    assert_null(desk_item(&items, "520"));
    desk_close(&d);
}

static void test_completion_leaves_the_document_alone(void **state)
{
    (void)state;
    open_python("from flask import abort\nabort(|)\nabort(404)\n");
    const sl_facts *facts = desk_facts(&d);
    uint32_t sites = facts->sites.n;
    desk_complete(&d);
    assert_ptr_equal(facts, desk_facts(&d));
    sl_document_forget(d.document);
    assert_int_equal(desk_facts(&d)->sites.n, sites);
    sl_document_edit(d.document, desk_find(&d, "abort()"), SL_STR("abort(403)"));
    assert_int_equal(desk_facts(&d)->sites.n, sites + 1);
    desk_close(&d);
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
