/* Files with parts in other languages: hover, completion, code actions and edits in such a part. */
#include "desk.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

static desk d;

static void expect_hover(const char *words, const char *first_line)
{
    sl_hover hover;
    sl_range there = desk_find(&d, words);
    assert_true(sl_hover_at(desk_facts(&d), there.from, &hover));
    assert_int_equal(hover.range.from, there.from);
    assert_int_equal(hover.range.to, there.to);
    sl_str text = sl_hover_render(&hover, &d.arena, &d.settings, false);
    if (!sl_str_has_prefix(text, sl_str_from_cstr(first_line))) fail_msg("hover: %s", text.ptr);
}

/* The comment silences the finding that it was offered for. */
static void expect_silence(const char *words, const char *title)
{
    const sl_action *chosen = desk_action(&d, words, title);
    sl_document_edit(d.document, chosen->edits[0].range, chosen->edits[0].text);
    const sl_findings *findings = desk_findings(&d);
    assert_int_equal(findings->n, 1);
    assert_true(findings->at[0].is_suppressed);
}

/* ---- notebooks: lines in strings ---- */

#define CELL(lines) "{\"cells\": [{\"cell_type\": \"code\", \"source\": [" lines "]}],\n\"metadata\": {}}\n"

static void test_hover_in_a_cell(void **state)
{
    (void)state;
    desk_open(&d, "a.ipynb", CELL("\"import requests\\n\",\n\"assert \\\"x\\\" or r.status_code == 404\""));
    expect_hover("404", "404 Not Found");
    desk_close(&d);
}

static void test_completion_in_a_cell(void **state)
{
    (void)state;
    desk_open(&d, "a.ipynb", CELL("\"from flask import abort\\n\",\n\"abort(|)\\n\""));
    desk_expect_accepted(&d, "404", CELL("\"from flask import abort\\n\",\n\"abort(404)\\n\""));
    desk_expect_accepted(&d, "HTTPStatus.NOT_FOUND",
                         CELL("\"from http import HTTPStatus\\n\\nfrom flask import "
                              "abort\\n\",\n\"abort(HTTPStatus.NOT_FOUND)\\n\""));
    desk_close(&d);
}

static void test_actions_in_a_cell(void **state)
{
    (void)state;
    desk_open(&d, "a.ipynb", CELL("\"from flask import abort\\n\",\n\"abort(432)\\n\""));
    desk_expect_action(&d, "432", "Replace with 423 Locked",
                       CELL("\"from flask import abort\\n\",\n\"abort(423)\\n\""));
    desk_expect_action(&d, "432", "Ignore unassigned-code on this line",
                       CELL("\"from flask import abort\\n\",\n\"abort(432)  # statuslens: "
                            "ignore[unassigned-code]\\n\""));
    expect_silence("432", "Ignore unassigned-code on this line");
    desk_close(&d);
    desk_open(&d, "a.ipynb", CELL("\"from flask import abort\\n\",\n\"abort(432)\\n\""));
    expect_silence("432", "Ignore unassigned-code with a comment above");
    desk_close(&d);
}

/* ---- pages: a script's own comments, the page's around fragments ---- */

static void test_actions_in_a_script(void **state)
{
    (void)state;
    desk_open(&d, "a.vue", "<script>\n  res.status(432)\n</script>\n");
    desk_expect_action(
        &d, "432", "Ignore unassigned-code with a comment above",
        "<script>\n  // statuslens: ignore-next-line[unassigned-code]\n  res.status(432)\n</script>\n");
    expect_silence("432", "Ignore unassigned-code on this line");
    desk_close(&d);
}

static void test_fragments_take_the_comments_of_their_file(void **state)
{
    (void)state;
    desk_open(&d, "a.erb", "<p>\n<%= render json: {}, status: 432 %>\n</p>\n");
    desk_expect_action(
        &d, "432", "Ignore unassigned-code with a comment above",
        "<p>\n<%# statuslens: ignore-next-line[unassigned-code] %>\n<%= render json: {}, status: "
        "432 %>\n</p>\n");
    expect_silence("432", "Ignore unassigned-code with a comment above");
    desk_close(&d);
}

static void test_completion_in_a_script(void **state)
{
    (void)state;
    desk_open(&d, "a.html", "<p>500</p>\n<script>\nres.status(|\n</script>\n<p>404</p>\n");
    desk_expect_accepted(&d, "404", "<p>500</p>\n<script>\nres.status(404\n</script>\n<p>404</p>\n");
    desk_close(&d);
    desk_open(&d, "a.html", "<p width=|>\n<script>res.status(404)</script>\n");
    sl_items items = {0};
    sl_complete_at(d.document, d.cursor, &d.context, &d.arena, &items);
    assert_int_equal(items.n, 0);
    desk_close(&d);
}

static void test_scripts_inside_templates(void **state)
{
    (void)state;
    desk_open(&d, "a.erb", "<script>\nvar a = <%= b %>;\nif (xhr.status == 404) c();\n</script>\n");
    expect_hover("404", "404 Not Found");
    desk_close(&d);
}

/* ---- what changes between two readings ---- */

static void expect_sites(uint32_t n)
{
    assert_int_equal(desk_facts(&d)->sites.n, n);
}

static void test_parts_come_and_go(void **state)
{
    (void)state;
    desk_open(&d, "a.md", "```js\nres.status(404)\n```\n\n```py\nr.status_code == 410\n```\n");
    expect_sites(2);
    sl_document_edit(d.document, (sl_range){0, 0}, SL_STR("404 \xC3\xA9\n\n"));
    expect_sites(2);
    sl_hover hover;
    assert_true(sl_hover_at(desk_facts(&d), desk_find(&d, "404)").from, &hover));
    assert_int_equal(hover.meanings.at[0].code, 404);
    desk_close(&d);
}

static void test_completion_leaves_the_facts_good(void **state)
{
    (void)state;
    desk_open(&d, "a.md", "# |\n```js\nif (res.status === 404 || res.status === 404) a();\n```\n");
    expect_sites(2);
    sl_items items = {0};
    sl_complete_at(d.document, d.cursor, &d.context, &d.arena, &items);
    assert_int_equal(desk_findings(&d)->n, 1);
    expect_sites(2);
    desk_close(&d);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_hover_in_a_cell),
        cmocka_unit_test(test_completion_in_a_cell),
        cmocka_unit_test(test_actions_in_a_cell),
        cmocka_unit_test(test_actions_in_a_script),
        cmocka_unit_test(test_fragments_take_the_comments_of_their_file),
        cmocka_unit_test(test_completion_in_a_script),
        cmocka_unit_test(test_scripts_inside_templates),
        cmocka_unit_test(test_parts_come_and_go),
        cmocka_unit_test(test_completion_leaves_the_facts_good),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
