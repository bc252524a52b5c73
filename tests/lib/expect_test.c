/* Facts by hand: no recogniser takes part. */
#include "tests/lib/rewrite.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

static sl_arena arena;
static const fx_leader hash = {SL_STR_INIT("#"), SL_STR_INIT("")};

static int open_arena(void **state)
{
    (void)state;
    sl_arena_init(&arena);
    return 0;
}

static int close_arena(void **state)
{
    (void)state;
    sl_arena_release(&arena);
    return 0;
}

typedef struct bench {
    fx_fixture fixture;
    sl_facts facts;
    sl_findings findings;
    fx_outcome outcome;
    fx_problems problems;
} bench;

static bench open_text(const char *text)
{
    bench b = {.facts = {.sites = {0}}};
    fx_fixture_read(&arena, SL_STR("t.py"), SL_STR("t.py"), sl_str_from_cstr(text), NULL, &b.fixture);
    b.facts.text = b.fixture.text;
    return b;
}

static sl_range range_of(const bench *b, const char *text)
{
    uint32_t from = (uint32_t)sl_str_find(b->fixture.text, sl_str_from_cstr(text));
    return (sl_range){from, from + (uint32_t)sl_str_from_cstr(text).len};
}

static void add_site(bench *b, const char *text, uint32_t code)
{
    sl_site *site = SL_PUSH(&arena, &b->facts.sites);
    *site = (sl_site){.code = code, .low = (uint16_t)code, .high = (uint16_t)code, .role = SL_ROLE_PRODUCED};
    site->range = site->span = range_of(b, text);
    site->confidence = SL_CERTAIN;
    site->api = SL_STR("flask.abort");
}

static void add_finding(bench *b, const char *text, const char *message)
{
    sl_finding *finding = SL_PUSH(&arena, &b->findings);
    *finding = (sl_finding){.rule = SL_RULE_UNASSIGNED_CODE, .severity = SL_SEV_WARNING};
    finding->range = range_of(b, text);
    finding->message = sl_str_from_cstr(message);
}

static bool hover(void *ctx, uint32_t byte_off, sl_range *range, sl_str *words)
{
    (void)ctx;
    *range = (sl_range){byte_off, byte_off + 3};
    *words = SL_STR("404 Not Found");
    return true;
}

/* Number of things that do not hold. */
static uint32_t judge(bench *b)
{
    fx_found found = {&b->facts, &b->findings, hover, NULL};
    fx_expect(&arena, &b->fixture, &found, &b->outcome);
    fx_outcome_report(&arena, &b->fixture, &b->outcome, &b->problems);
    return b->problems.n;
}

static void assert_rewritten(bench *b, const char *expected)
{
    assert_string_equal(fx_rewrite(&arena, &b->fixture, &b->outcome, hash).ptr, expected);
}

static void what_agrees_is_silent(void **state)
{
    (void)state;
    bench b = open_text("abort(404)\n"
                        "#     ^^^ status 404 produced row=flask.abort confidence=certain\n"
                        "#     ^^^ hover: 404 Not\n"
                        "#     ^^^ not unassigned-code\n"
                        "# <- nothing: a call\n");
    add_site(&b, "404", 404);
    assert_int_equal(judge(&b), 0);
}

static void both_directions_fail(void **state)
{
    (void)state;
    bench b = open_text("abort(404)\nabort(299)\n#     ^^^ status 299\n#     ^^^ unassigned-code: 299\n");
    add_site(&b, "404", 404);
    add_finding(&b, "404", "odd");
    assert_int_equal(judge(&b), 4);
    assert_rewritten(&b, "abort(404)\n"
                         "#     ^^^ status 404 produced\n"
                         "#     ^^^ unassigned-code[warning]: odd\n"
                         "abort(299)\n");
}

static void wrong_words_are_corrected(void **state)
{
    (void)state;
    bench b = open_text("abort(404)\n"
                        "# FIXME why\n"
                        "#     ^^^ status 404 compared row=x\n"
                        "#     ^^^ hover: 200 OK\n");
    add_site(&b, "404", 404);
    assert_int_equal(judge(&b), 2);
    assert_rewritten(&b, "abort(404)\n"
                         "# FIXME why\n"
                         "#     ^^^ status 404 produced row=flask.abort\n"
                         "#     ^^^ hover: 404 Not Found\n");
}

static void a_possible_site_needs_no_note(void **state)
{
    (void)state;
    bench b = open_text("abort(404)\n");
    add_site(&b, "404", 404);
    b.facts.sites.at[0].confidence = SL_POSSIBLE;
    assert_int_equal(judge(&b), 0);
    bench noted = open_text("abort(404)\n#     ^^^ possible 404 produced\n");
    add_site(&noted, "404", 404);
    assert_int_equal(judge(&noted), 1);
}

static void denials_are_checked(void **state)
{
    (void)state;
    bench b = open_text("abort(404)\n#     ^^^ status 404\n#     ^^^ not unassigned-code\n#     ^^^ nothing\n"
                        "#     ^^^ unassigned-code\n");
    add_site(&b, "404", 404);
    add_finding(&b, "404", "odd");
    assert_int_equal(judge(&b), 2);
}

static void silence_is_kept_and_never_written(void **state)
{
    (void)state;
    const char *text = "a 1\n# silent\nabort(404)\n# end silent\nabort(410)\n";
    bench b = open_text(text);
    add_site(&b, "404", 404);
    assert_int_equal(judge(&b), 1);
    assert_rewritten(&b, text);
}

static void suppressed_findings_do_not_count(void **state)
{
    (void)state;
    bench b = open_text("abort(404)\n");
    add_finding(&b, "404", "odd");
    b.findings.at[0].is_suppressed = true;
    assert_int_equal(judge(&b), 0);
}

static void notes_keep_tabs_and_use_arrows_where_carets_do_not_fit(void **state)
{
    (void)state;
    bench b = open_text("\t\tf(404)\n410\n\u4e2d\u6587 4040\n");
    add_site(&b, "404)", 404);
    add_site(&b, "410", 410);
    add_site(&b, "4040", 4040);
    judge(&b);
    assert_rewritten(&b, "\t\tf(404)\n"
                         "\t\t# ^^^^ status 404 produced\n"
                         "410\n"
                         "# <- status 410 produced\n"
                         "\u4e2d\u6587 4040\n"
                         "#  ^^^^ status 4040 produced\n");
}

static void notes_beside_are_written_in_order(void **state)
{
    (void)state;
    bench b = {.facts = {.sites = {0}}};
    sl_str expect = SL_STR("# why\n2:1-4 status 200 produced\n");
    fx_fixture_read(&arena, SL_STR("t"), SL_STR("t"), SL_STR("404 301\n200\n410"), &expect, &b.fixture);
    b.facts.text = b.fixture.text;
    add_site(&b, "404", 404);
    add_site(&b, "200", 200);
    add_site(&b, "410", 410);
    judge(&b);
    assert_rewritten(&b, "# why\n1:1-4 status 404 produced\n2:1-4 status 200 produced\n"
                         "3:1-4 status 410 produced\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_agrees_is_silent),
        cmocka_unit_test(both_directions_fail),
        cmocka_unit_test(wrong_words_are_corrected),
        cmocka_unit_test(a_possible_site_needs_no_note),
        cmocka_unit_test(denials_are_checked),
        cmocka_unit_test(silence_is_kept_and_never_written),
        cmocka_unit_test(suppressed_findings_do_not_count),
        cmocka_unit_test(notes_keep_tabs_and_use_arrows_where_carets_do_not_fit),
        cmocka_unit_test(notes_beside_are_written_in_order),
    };
    return cmocka_run_group_tests_name("expect", tests, open_arena, close_arena);
}
