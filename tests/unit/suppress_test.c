/* Suppression comments: what they reach, what is malformed, what is not used. */
#include "facts_builder.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

static fb b;

/* A file with a warning at 299 and at 298, if it holds them, and one comment. */
static const char *run(const char *text, const char *comment)
{
    fb_init(&b, "python", text);
    if (strstr(text, "299")) fb_site(&b, "299", 299, SL_ROLE_PRODUCED);
    if (strstr(text, "298")) fb_site(&b, "298", 298, SL_ROLE_PRODUCED);
    if (comment) fb_comment(&b, comment);
    fb_run(&b);
    return fb_report(&b);
}

static uint32_t count(bool suppressed, sl_rule_id rule)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < b.findings.n; i++)
        n += b.findings.at[i].is_suppressed == suppressed && b.findings.at[i].rule == rule;
    return n;
}

static void expect(uint32_t silenced, uint32_t loud, uint32_t reported)
{
    assert_int_equal(count(true, SL_RULE_UNASSIGNED_CODE), silenced);
    assert_int_equal(count(false, SL_RULE_UNASSIGNED_CODE), loud);
    assert_int_equal(count(false, SL_RULE_UNUSED_SUPPRESSION), reported);
    fb_release(&b);
}

static void test_this_line(void **state)
{
    (void)state;
    run("abort(299)  # statuslens: ignore[unassigned-code] -- agreed\nabort(298)\n",
        "# statuslens: ignore[unassigned-code] -- agreed");
    expect(1, 1, 0);
    run("abort(299)  # statuslens:ignore[ nonstandard-code , unassigned-code ]\n",
        "# statuslens:ignore[ nonstandard-code , unassigned-code ]");
    expect(1, 0, 1);
}

static void test_the_next_line(void **state)
{
    (void)state;
    run("# statuslens: ignore-next-line[unassigned-code]\nabort(299)\nabort(298)\n",
        "# statuslens: ignore-next-line[unassigned-code]");
    expect(1, 1, 0);
    run("# statuslens: ignore-next-line[unassigned-code]\r\nabort(299)\r\nabort(298)\r\n",
        "# statuslens: ignore-next-line[unassigned-code]");
    expect(1, 1, 0);
}

static void test_the_whole_file(void **state)
{
    (void)state;
    run("abort(299)\nabort(298)\n# statuslens: ignore-file[unassigned-code]\n",
        "# statuslens: ignore-file[unassigned-code]");
    expect(2, 0, 0);
}

static void test_the_first_line_covers_its_statement(void **state)
{
    static const char text[] = "abort(  # statuslens: ignore[unassigned-code]\n    299,\n)\nabort(298)\n";
    (void)state;
    fb_init(&b, "python", text);
    fb_site(&b, "299", 299, SL_ROLE_PRODUCED);
    fb_site(&b, "298", 298, SL_ROLE_PRODUCED);
    fb_statement(&b, "abort(  # statuslens: ignore[unassigned-code]\n    299,\n)");
    fb_comment(&b, "# statuslens: ignore[unassigned-code]");
    fb_run(&b);
    expect(1, 1, 0);
}

static void test_comments_can_be_stacked(void **state)
{
    static const char text[] = "# statuslens: ignore-next-line[unassigned-code]\n# prose\n\tabort(299)\n";
    (void)state;
    run(text, "# statuslens: ignore-next-line[unassigned-code]");
    fb_comment(&b, "# prose");
    fb_run(&b);
    expect(1, 0, 0);
}

static void test_block_comments(void **state)
{
    (void)state;
    run("<!-- statuslens: ignore-next-line[unassigned-code] -->\n299\n",
        "<!-- statuslens: ignore-next-line[unassigned-code] -->");
    expect(1, 0, 0);
    run("/* statuslens: ignore[unassigned-code] */ f(299);\n", "/* statuslens: ignore[unassigned-code] */");
    expect(1, 0, 0);
}

static void test_unused_ones_are_reported(void **state)
{
    (void)state;
    assert_string_equal(
        run("abort(404)  # statuslens: ignore[unassigned-code] -- why\n",
            "# statuslens: ignore[unassigned-code] -- why"),
        "hint unused-suppression unassigned-code: there is no unassigned-code finding here to "
        "ignore\n");
    assert_true(b.findings.at[0].fixes[0].is_safe);
    assert_string_equal(fb_fixed(&b, 0, 0), "abort(404)\n");
    fb_release(&b);
    run("x\n    # statuslens: ignore-next-line[unassigned-code]\nabort(404)\n",
        "# statuslens: ignore-next-line[unassigned-code]");
    assert_string_equal(fb_fixed(&b, 0, 0), "x\nabort(404)\n");
    fb_release(&b);
    run("abort(299)  # statuslens: ignore[deprecated-code, unassigned-code, nonstandard-code]\n",
        "# statuslens: ignore[deprecated-code, unassigned-code, nonstandard-code]");
    assert_int_equal(count(false, SL_RULE_UNUSED_SUPPRESSION), 2);
    assert_string_equal(fb_fixed(&b, 1, 0), "abort(299)  # statuslens: ignore[unassigned-code]\n");
    assert_string_equal(fb_fixed(&b, 2, 0), "abort(299)  # statuslens: ignore[unassigned-code]\n");
    fb_release(&b);
    run("abort(404)  # noqa statuslens: ignore[unassigned-code]\n",
        "# noqa statuslens: ignore[unassigned-code]");
    assert_string_equal(fb_fixed(&b, 0, 0), "abort(404)  # noqa \n");
    fb_release(&b);
}

static void test_what_cannot_be_judged_is_not_reported(void **state)
{
    (void)state;
    run("abort(404)  # statuslens: ignore[prefer-named-constant]\n",
        "# statuslens: ignore[prefer-named-constant]");
    expect(0, 0, 0);
    run("abort(404)  # statuslens: ignore[unassigned-code]\n", "# statuslens: ignore[unassigned-code]");
    b.facts.parse_end = SL_PARSE_TIME;
    fb_run(&b);
    expect(0, 0, 0);
    run("abort(404)  # statuslens: ignore[unassigned-code]\n", "# statuslens: ignore[unassigned-code]");
    b.settings.rules[SL_RULE_UNUSED_SUPPRESSION].severity = SL_SEV_OFF;
    fb_run(&b);
    expect(0, 0, 0);
}

static void test_malformed_ones_are_reported(void **state)
{
    static const char *const rows[][2] = {
        {"# statuslens: ignore", "ignore needs rule names in brackets right behind it; write "},
        {"# statuslens: ignore unassigned-code",
         "ignore needs rule names in brackets right behind it; write "},
        {"# statuslens: ignore-file[unassigned-code", "ignore-file lacks the closing bracket; write "},
        {"# statuslens: ignore[]", "ignore names no rule between the brackets; write "},
        {"# statuslens: ignore[unasigned-code]",
         "no rule is called unasigned-code; did you mean unassigned-code?"},
        {"# statuslens: ignore[all]", "no rule is called all"}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        sl_arena arena;
        sl_arena_init(&arena);
        const char *report = run(sl_arena_printf(&arena, "abort(299)  %s\n", rows[i][0]).ptr, rows[i][0]);
        if (!strstr(report, rows[i][1])) fail_msg("%s: %s", rows[i][0], report);
        assert_non_null(strstr(report, "warning unused-suppression"));
        expect(0, 1, 1);
        sl_arena_release(&arena);
    }
}

static void test_text_about_the_comment_is_no_comment(void **state)
{
    (void)state;
    run("abort(299)  # write `statuslens: ignore[unassigned-code]`\n",
        "# write `statuslens: ignore[unassigned-code]`");
    expect(0, 1, 0);
    run("abort(299)  # statuslens: see the manual\n", "# statuslens: see the manual");
    expect(0, 1, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_this_line),
        cmocka_unit_test(test_the_next_line),
        cmocka_unit_test(test_the_whole_file),
        cmocka_unit_test(test_the_first_line_covers_its_statement),
        cmocka_unit_test(test_comments_can_be_stacked),
        cmocka_unit_test(test_block_comments),
        cmocka_unit_test(test_unused_ones_are_reported),
        cmocka_unit_test(test_what_cannot_be_judged_is_not_reported),
        cmocka_unit_test(test_malformed_ones_are_reported),
        cmocka_unit_test(test_text_about_the_comment_is_no_comment),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
