/* Source lines for terminals: escaping, carets, windows. */
#include "cli/term.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

static const struct escaped {
    const char *in, *out;
    uint32_t cells;
} escaped[] = {
    {"plain", "plain", 5},
    {"a\x1b[31m", "a\\x1b[31m", 9},
    {"a\nb\tc\x7f", "a\\nb\\x09c\\x7f", 13},
    {"\xE2\x80\xAE"
     "x",
     "\\u202ex", 7},
    {"\xff\xC3\xA9", "\\xff\xC3\xA9", 5},
    {"\xC2\x9B", "\\u009b", 6},
    {"\xE4\xBD\xA0", "\xE4\xBD\xA0", 2},
};

static void nothing_reaches_the_terminal_that_could_act_on_it(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof escaped / sizeof *escaped; i++) {
        sl_buf out;
        sl_buf_init(&out);
        uint32_t cells = sl_term_escape(&out, sl_str_from_cstr(escaped[i].in));
        if (!sl_str_is(sl_buf_str(&out), escaped[i].out)) fail_msg("%.*s", SL_FMT(sl_buf_str(&out)));
        assert_int_equal(cells, escaped[i].cells);
        sl_buf_release(&out);
    }
}

/* The mark is what stands between < and > of `line`, which are taken out. */
static void expect(const char *line, uint32_t width, const char *expected)
{
    sl_buf text, out;
    sl_range mark = {0};
    sl_term term = {.width = width};
    sl_buf_init(&text);
    sl_buf_init(&out);
    for (; *line; line++) {
        if (*line == '<')
            mark.from = (uint32_t)text.len;
        else if (*line == '>')
            mark.to = (uint32_t)text.len;
        else
            sl_buf_add_char(&text, *line);
    }
    sl_term_excerpt(&term, &out, sl_buf_str(&text), (sl_range){0, (uint32_t)text.len}, mark, 7,
                    SL_PAINT_ERROR);
    sl_buf_add_char(&out, '\0');
    assert_string_equal(out.ptr, expected);
    sl_buf_release(&text);
    sl_buf_release(&out);
}

static void carets_stand_under_the_place(void **state)
{
    (void)state;
    expect("a(<404>)", 0, "    7 | a(404)\n      |   ^^^\n");
    expect("\ta\t(<404>)", 0, "    7 |     a   (404)\n      |          ^^^\n");
    expect("\xE4\xBD\xA0\xE5\xA5\xBD <404>", 0, "    7 | \xE4\xBD\xA0\xE5\xA5\xBD 404\n      |      ^^^\n");
    expect("\xCC\x81"
           "e<\xE4\xBD\xA0>",
           0,
           "    7 | \xCC\x81"
           "e\xE4\xBD\xA0\n      |  ^^\n");
    expect("\x01<404>", 0, "    7 | \\x01404\n      |     ^^^\n");
    expect("<>", 0, "    7 | \n      | ^\n");
    expect("ab<>", 0, "    7 | ab\n      |   ^\n");
}

static void long_lines_are_shown_around_the_place(void **state)
{
    (void)state;
    expect("0123456789012345678901234567890123456789<404>", 40,
           "    7 | \xE2\x80\xA6"
           "0123456789404\n      |            ^^^\n");
    expect("012345<404>012345678901234567890123456789", 40,
           "    7 | 012345404012345678901234567890\xE2\x80\xA6\n      |       ^^^\n");
    expect("0123456789012345678901234567890123456789012345678901234567890123456789<404>0123456789", 40,
           "    7 | \xE2\x80\xA6"
           "01234567894040123456789\n      |            ^^^\n");
}

static void colours_surround_only_what_they_colour(void **state)
{
    (void)state;
    sl_buf out;
    sl_term term = {.has_color = true};
    sl_buf_init(&out);
    sl_term_excerpt(&term, &out, SL_STR("a 404"), (sl_range){0, 5}, (sl_range){2, 5}, 1, SL_PAINT_ERROR);
    assert_true(sl_str_is(sl_buf_str(&out), "\x1b[2m    1 | \x1b[0ma 404\n\x1b[2m      | \x1b[0m  "
                                            "\x1b[1;31m^^^\x1b[0m\n"));
    sl_buf_release(&out);
}

/* 4 MB in one line, many marks: the whole has to cost no more than a fraction of a second. */
static void the_length_of_a_line_does_not_matter(void **state)
{
    (void)state;
    enum { SIZE = 4 << 20, N = 20000 };
    sl_buf text, out;
    sl_term term = {0};
    sl_buf_init(&text);
    sl_buf_init(&out);
    for (uint32_t i = 0; i < SIZE; i++)
        sl_buf_add_char(&text, (char)('0' + i % 10));
    for (uint32_t i = 0; i < N; i++) {
        sl_buf_clear(&out);
        uint32_t at = i * (SIZE / N);
        sl_term_excerpt(&term, &out, sl_buf_str(&text), (sl_range){0, SIZE}, (sl_range){at, at + 3}, 1,
                        SL_PAINT_ERROR);
        assert_in_range(out.len, 100, 400);
    }
    sl_buf_release(&text);
    sl_buf_release(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_reaches_the_terminal_that_could_act_on_it),
        cmocka_unit_test(carets_stand_under_the_place),
        cmocka_unit_test(long_lines_are_shown_around_the_place),
        cmocka_unit_test(colours_surround_only_what_they_colour),
        cmocka_unit_test(the_length_of_a_line_does_not_matter),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
