/* Files with parts in other languages: hover, completion, code actions and edits in such a part. */
#include "engine/engine.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
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

static void expect_hover(const char *words, const char *first_line)
{
    sl_hover hover;
    sl_range there = find(words);
    assert_true(sl_hover_at(sl_document_facts(d.document, &d.context), there.from, &hover));
    assert_int_equal(hover.range.from, there.from);
    assert_int_equal(hover.range.to, there.to);
    sl_str text = sl_hover_render(&hover, &d.arena, &d.settings, false);
    if (!sl_str_has_prefix(text, sl_str_from_cstr(first_line))) fail_msg("hover: %s", text.ptr);
}

static void expect_accepted(const char *label, const char *result)
{
    sl_items items = {0};
    const sl_item *chosen = NULL;
    sl_complete_at(d.document, d.cursor, &d.context, &d.arena, &items);
    for (uint32_t i = 0; i < items.n; i++)
        if (sl_str_is(items.at[i].label, label)) chosen = &items.at[i];
    if (!chosen) fail_msg("not offered: %s (of %u)", label, items.n);
    sl_edit edits[8] = {{chosen->replace, chosen->insert}};
    for (uint32_t i = 0; i < chosen->n_more_edits; i++)
        edits[i + 1] = chosen->more_edits[i];
    assert_string_equal(applied(edits, chosen->n_more_edits + 1), result);
}

static const sl_action *action_at(const char *words, const char *title)
{
    sl_actions actions = {0};
    sl_actions_in(sl_document_facts(d.document, &d.context), sl_document_findings(d.document, &d.context),
                  find(words), &d.arena, &actions);
    for (uint32_t i = 0; i < actions.n; i++) {
        sl_action *copy = SL_NEW(&d.arena, sl_action);
        *copy = actions.at[i];
        if (sl_str_is(copy->title, title)) return copy;
    }
    fail_msg("no action: %s", title);
    return NULL;
}

static void expect_action(const char *words, const char *title, const char *result)
{
    const sl_action *chosen = action_at(words, title);
    assert_string_equal(applied(chosen->edits, chosen->n_edits), result);
}

/* The comment silences the finding that it was offered for. */
static void expect_silence(const char *words, const char *title)
{
    const sl_action *chosen = action_at(words, title);
    sl_document_edit(d.document, chosen->edits[0].range, chosen->edits[0].text);
    const sl_findings *findings = sl_document_findings(d.document, &d.context);
    assert_int_equal(findings->n, 1);
    assert_true(findings->at[0].is_suppressed);
}

/* ---- notebooks: lines in strings ---- */

#define CELL(lines) "{\"cells\": [{\"cell_type\": \"code\", \"source\": [" lines "]}],\n\"metadata\": {}}\n"

static void test_hover_in_a_cell(void **state)
{
    (void)state;
    open_as("a.ipynb", CELL("\"import requests\\n\",\n\"assert \\\"x\\\" or r.status_code == 404\""));
    expect_hover("404", "404 Not Found");
    close_desk();
}

static void test_completion_in_a_cell(void **state)
{
    (void)state;
    open_as("a.ipynb", CELL("\"from flask import abort\\n\",\n\"abort(|)\\n\""));
    expect_accepted("404", CELL("\"from flask import abort\\n\",\n\"abort(404)\\n\""));
    expect_accepted("HTTPStatus.NOT_FOUND", CELL("\"from http import HTTPStatus\\n\\nfrom flask import "
                                                 "abort\\n\",\n\"abort(HTTPStatus.NOT_FOUND)\\n\""));
    close_desk();
}

static void test_actions_in_a_cell(void **state)
{
    (void)state;
    open_as("a.ipynb", CELL("\"from flask import abort\\n\",\n\"abort(432)\\n\""));
    expect_action("432", "Replace with 423 Locked",
                  CELL("\"from flask import abort\\n\",\n\"abort(423)\\n\""));
    expect_action("432", "Ignore unassigned-code on this line",
                  CELL("\"from flask import abort\\n\",\n\"abort(432)  # statuslens: "
                       "ignore[unassigned-code]\\n\""));
    expect_silence("432", "Ignore unassigned-code on this line");
    close_desk();
    open_as("a.ipynb", CELL("\"from flask import abort\\n\",\n\"abort(432)\\n\""));
    expect_silence("432", "Ignore unassigned-code with a comment above");
    close_desk();
}

/* ---- pages: a script's own comments, the page's around fragments ---- */

static void test_actions_in_a_script(void **state)
{
    (void)state;
    open_as("a.vue", "<script>\n  res.status(432)\n</script>\n");
    expect_action(
        "432", "Ignore unassigned-code with a comment above",
        "<script>\n  // statuslens: ignore-next-line[unassigned-code]\n  res.status(432)\n</script>\n");
    expect_silence("432", "Ignore unassigned-code on this line");
    close_desk();
}

static void test_fragments_take_the_comments_of_their_file(void **state)
{
    (void)state;
    open_as("a.erb", "<p>\n<%= render json: {}, status: 432 %>\n</p>\n");
    expect_action("432", "Ignore unassigned-code with a comment above",
                  "<p>\n<%# statuslens: ignore-next-line[unassigned-code] %>\n<%= render json: {}, status: "
                  "432 %>\n</p>\n");
    expect_silence("432", "Ignore unassigned-code with a comment above");
    close_desk();
}

static void test_completion_in_a_script(void **state)
{
    (void)state;
    open_as("a.html", "<p>500</p>\n<script>\nres.status(|\n</script>\n<p>404</p>\n");
    expect_accepted("404", "<p>500</p>\n<script>\nres.status(404\n</script>\n<p>404</p>\n");
    close_desk();
    open_as("a.html", "<p width=|>\n<script>res.status(404)</script>\n");
    sl_items items = {0};
    sl_complete_at(d.document, d.cursor, &d.context, &d.arena, &items);
    assert_int_equal(items.n, 0);
    close_desk();
}

static void test_scripts_inside_templates(void **state)
{
    (void)state;
    open_as("a.erb", "<script>\nvar a = <%= b %>;\nif (xhr.status == 404) c();\n</script>\n");
    expect_hover("404", "404 Not Found");
    close_desk();
}

/* ---- what changes between two readings ---- */

static void expect_sites(uint32_t n)
{
    assert_int_equal(sl_document_facts(d.document, &d.context)->sites.n, n);
}

static void test_parts_come_and_go(void **state)
{
    (void)state;
    open_as("a.md", "```js\nres.status(404)\n```\n\n```py\nr.status_code == 410\n```\n");
    expect_sites(2);
    sl_document_edit(d.document, (sl_range){0, 0}, SL_STR("404 \xC3\xA9\n\n"));
    expect_sites(2);
    sl_hover hover;
    assert_true(sl_hover_at(sl_document_facts(d.document, &d.context), find("404)").from, &hover));
    assert_int_equal(hover.meanings.at[0].code, 404);
    close_desk();
}

static void test_completion_leaves_the_facts_good(void **state)
{
    (void)state;
    open_as("a.md", "# |\n```js\nif (res.status === 404 || res.status === 404) a();\n```\n");
    expect_sites(2);
    sl_items items = {0};
    sl_complete_at(d.document, d.cursor, &d.context, &d.arena, &items);
    assert_int_equal(sl_document_findings(d.document, &d.context)->n, 1);
    expect_sites(2);
    close_desk();
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
