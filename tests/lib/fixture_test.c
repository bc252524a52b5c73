#include "tests/lib/fixture.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

static sl_arena arena;

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

static fx_fixture read_text(const char *text)
{
    fx_fixture fixture;
    fx_fixture_read(&arena, SL_STR("t.py"), SL_STR("t.py"), sl_str_from_cstr(text), NULL, &fixture);
    return fixture;
}

static void assert_str(sl_str got, const char *expected)
{
    assert_string_equal(sl_arena_copy(&arena, got).ptr, expected);
}

static void notes_leave_the_text(void **state)
{
    (void)state;
    fx_fixture fixture = read_text("abort(404)\n"
                                   "#     ^^^ status 404 produced row=flask.abort\n"
                                   "#     ^^^ hover: 404 Not Found\n"
                                   "x = 1  # ^ is not a note\n");
    assert_str(fixture.text, "abort(404)\nx = 1  # ^ is not a note\n");
    assert_int_equal(fixture.problems.n, 0);
    assert_int_equal(fixture.marks.n, 2);
    assert_int_equal(fixture.marks.at[0].range.from, 6);
    assert_int_equal(fixture.marks.at[0].range.to, 9);
    assert_int_equal(fixture.lines.at[1].file_line1, 4);
    assert_int_equal(fixture.marks.at[0].note.n_fields, 2);
    assert_str(fixture.marks.at[0].note.fields[1].value, "flask.abort");
    assert_str(fixture.marks.at[1].note.text, "404 Not Found");
}

static void columns_are_code_points(void **state)
{
    (void)state;
    fx_fixture fixture = read_text("\tf(\"h\u00e9\u4e2d\U0001F600\", 404)\n"
                                   "\t//        ^^^ status 404\n");
    assert_int_equal(fixture.marks.at[0].range.to - fixture.marks.at[0].range.from, 3);
    assert_str(sl_range_of(fixture.text, fixture.marks.at[0].range), "404");
}

static void an_arrow_tells_the_start_alone(void **state)
{
    (void)state;
    fx_fixture fixture = read_text(" 404 \n <!-- <- status 404 configured -->\n");
    assert_int_equal(fixture.marks.at[0].note.width, 0);
    assert_int_equal(fixture.marks.at[0].range.from, 1);
    assert_str(fixture.marks.at[0].note.body, "status 404 configured");
}

static void rules_have_severities_and_words(void **state)
{
    (void)state;
    fx_fixture fixture = read_text("a 299\n"
                                   "# ^^^ unassigned-code[warning]: 299: no one\n"
                                   "# ^^^ not nonstandard-code: nobody's\n"
                                   "# ^^^ nothing: a port\n");
    assert_int_equal(fixture.problems.n, 0);
    assert_int_equal(fixture.marks.at[0].note.kind, FX_FINDING);
    assert_str(fixture.marks.at[0].note.rule, "unassigned-code");
    assert_str(fixture.marks.at[0].note.severity, "warning");
    assert_str(fixture.marks.at[0].note.text, "299: no one");
    assert_int_equal(fixture.marks.at[1].note.kind, FX_NOT);
    assert_str(fixture.marks.at[1].note.rule, "nonstandard-code");
    assert_int_equal(fixture.marks.at[2].note.kind, FX_NOTHING);
}

static void classes_and_names_are_codes(void **state)
{
    (void)state;
    fx_fixture fixture = read_text("a 4xx\n# ^^^ status class 4xx mapped\n# ^^^ possible name Nope\n");
    assert_str(fixture.marks.at[0].note.code, "class 4xx");
    assert_str(fixture.marks.at[0].note.fields[0].value, "mapped");
    assert_str(fixture.marks.at[1].note.code, "name Nope");
    assert_int_equal(fixture.marks.at[1].note.kind, FX_POSSIBLE);
}

static void headers_stand_in_front(void **state)
{
    (void)state;
    fx_fixture fixture = read_text("# path: src/routes/a.py\n"
                                   "# settings: {\"rules\": {}}\n"
                                   "# project: rack=3.1.0 npm:express=4.18.0..5 vendor:nginx name:odd\n"
                                   "import os\n"
                                   "# path: not a header any more\n");
    assert_str(fixture.path, "src/routes/a.py");
    assert_str(fixture.settings, "{\"rules\": {}}");
    assert_int_equal(fixture.project.n_libraries, 2);
    assert_str(fixture.project.libraries[0].name, "express");
    assert_str(fixture.project.libraries[0].versions.high, "5");
    assert_false(fixture.project.libraries[0].versions.takes_high);
    assert_str(fixture.project.libraries[0].ecosystem, "npm");
    assert_str(fixture.project.libraries[1].versions.high, "3.1.0");
    assert_true(fixture.project.libraries[1].versions.takes_high);
    assert_str(fixture.project.libraries[1].ecosystem, "pypi");
    assert_str(fixture.project.vendors.at[0], "nginx");
    assert_str(fixture.project.registered_names.at[0], "odd");
    assert_str(fixture.text, "import os\n# path: not a header any more\n");
}

static void silence_is_a_region(void **state)
{
    (void)state;
    fx_fixture fixture = read_text("a\n# silent\nb\n# end silent\nc\n");
    assert_false(fixture.lines.at[0].is_silent);
    assert_true(fixture.lines.at[1].is_silent);
    assert_false(fixture.lines.at[2].is_silent);
    assert_str(fixture.text, "a\nb\nc\n");
}

static void only_fixmes_of_notes_leave_the_text(void **state)
{
    (void)state;
    fx_fixture fixture = read_text("a 404\n# FIXME flat tokens\n# ^^^ nothing\n# FIXME the author's\nb\n");
    assert_str(fixture.text, "a 404\n# FIXME the author's\nb\n");
    assert_int_equal(fixture.pieces.at[1].kind, FX_PIECE_FIXME);
}

static void mistakes_are_told(void **state)
{
    (void)state;
    assert_int_equal(read_text("# ^^^ status 404\n").problems.n, 1);
    assert_int_equal(read_text("a\n# ^^^ status\n").problems.n, 1);
    assert_int_equal(read_text("a\n# ^^^ some prose here\n").problems.n, 1);
    assert_int_equal(read_text("a\n# end silent\n").problems.n, 1);
    assert_int_equal(read_text("# project: rack\na\n").problems.n, 1);
}

static void notes_may_stand_beside(void **state)
{
    (void)state;
    fx_fixture fixture;
    sl_str expect = SL_STR("# path: openapi.json\n1:3-6 status 404 declared\n# FIXME why\n2:1-2 nothing\n");
    fx_fixture_read(&arena, SL_STR("t.json"), SL_STR("t.json"), SL_STR("{\"404\": 1,\n}"), &expect, &fixture);
    assert_int_equal(fixture.problems.n, 0);
    assert_str(fixture.path, "openapi.json");
    assert_str(sl_range_of(fixture.text, fixture.marks.at[0].range), "404");
    assert_int_equal(fixture.marks.at[1].line, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(notes_leave_the_text),
        cmocka_unit_test(columns_are_code_points),
        cmocka_unit_test(an_arrow_tells_the_start_alone),
        cmocka_unit_test(rules_have_severities_and_words),
        cmocka_unit_test(classes_and_names_are_codes),
        cmocka_unit_test(headers_stand_in_front),
        cmocka_unit_test(silence_is_a_region),
        cmocka_unit_test(only_fixmes_of_notes_leave_the_text),
        cmocka_unit_test(mistakes_are_told),
        cmocka_unit_test(notes_may_stand_beside),
    };
    return cmocka_run_group_tests_name("fixture", tests, open_arena, close_arena);
}
