/* Mapped texts: what stands in a host, decoded, and the way back. */
#include "text/mapped.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

static sl_arena arena;

static sl_range place_of(const char *host, const char *words)
{
    const char *at = strstr(host, words);
    assert_non_null(at);
    return (sl_range){(uint32_t)(at - host), (uint32_t)(at - host + (ptrdiff_t)strlen(words))};
}

static sl_mapped scalar(const char *host, const char *words)
{
    sl_mapper mapper;
    sl_mapped mapped;
    sl_mapper_begin(&mapper, &arena, sl_str_from_cstr(host));
    sl_mapper_add_scalar(&mapper, place_of(host, words));
    sl_mapper_end(&mapper, &mapped);
    return mapped;
}

static void expect_text(const sl_mapped *mapped, const char *text)
{
    assert_string_equal(mapped->text.ptr, text);
}

/* The words of the text stand as these words in the host, and there and back is the same place. */
static void expect_place(const sl_mapped *mapped, const char *host, const char *own, const char *there)
{
    sl_range out = sl_mapped_out(mapped, place_of(mapped->text.ptr, own)), wanted = place_of(host, there);
    uint32_t back;
    assert_int_equal(out.from, wanted.from);
    assert_int_equal(out.to, wanted.to);
    assert_true(sl_mapped_in(mapped, out.from, &back));
    assert_int_equal(back, place_of(mapped->text.ptr, own).from);
}

static void expect_edit(const sl_mapped *mapped, const char *host, const char *own, const char *text,
                        const char *result)
{
    sl_edit edit = {place_of(mapped->text.ptr, own), sl_str_from_cstr(text)}, out;
    sl_buf after = {0};
    assert_true(sl_mapped_edit(mapped, &edit, &arena, &out));
    assert_true(sl_edits_apply(sl_str_from_cstr(host), &out, 1, &after));
    assert_string_equal(sl_arena_copy(&arena, sl_buf_str(&after)).ptr, result);
    sl_buf_release(&after);
}

static void test_escapes(void **state)
{
    const char *host = "{\"x\": \"a\\n\\\"b\\\" \\u00e9\\ud83d\\ude00 404\\\\\"}";
    sl_mapped mapped = scalar(host, "\"a\\n\\\"b\\\" \\u00e9\\ud83d\\ude00 404\\\\\"");
    (void)state;
    expect_text(&mapped, "a\n\"b\" \xC3\xA9\xF0\x9F\x98\x80 404\\");
    expect_place(&mapped, host, "404", "404");
    expect_place(&mapped, host, "\xC3\xA9", "\\u00e9");
    expect_place(&mapped, host, "\n", "\\n");
    expect_edit(&mapped, host, "404", "\"410\"\n",
                "{\"x\": \"a\\n\\\"b\\\" \\u00e9\\ud83d\\ude00 \\\"410\\\"\\n\\\\\"}");
    expect_edit(&mapped, host, "\"b\"", "c", "{\"x\": \"a\\nc \\u00e9\\ud83d\\ude00 404\\\\\"}");
}

static void test_half_a_surrogate_is_a_mark(void **state)
{
    sl_mapped mapped = scalar("\"\\ud83d!\"", "\"\\ud83d!\"");
    (void)state;
    expect_text(&mapped, "\xEF\xBF\xBD!");
}

static void test_doubled_quotes(void **state)
{
    const char *host = "x: 'it''s 404'";
    sl_mapped mapped = scalar(host, "'it''s 404'");
    sl_edit edit = {place_of("it's 404", "404"), SL_STR("a\nb")}, out;
    (void)state;
    expect_text(&mapped, "it's 404");
    expect_place(&mapped, host, "404", "404");
    expect_edit(&mapped, host, "404", "'1'", "x: 'it''s ''1'''");
    assert_false(sl_mapped_edit(&mapped, &edit, &arena, &out));
}

static void test_markup(void **state)
{
    const char *host = "<a><![CDATA[x]]> &lt;b&quot; 404&amp;</a>";
    sl_mapper mapper;
    sl_mapped mapped;
    (void)state;
    sl_mapper_begin(&mapper, &arena, sl_str_from_cstr(host));
    sl_mapper_add_markup(&mapper, place_of(host, "<![CDATA[x]]> &lt;b&quot; 404&amp;"));
    sl_mapper_end(&mapper, &mapped);
    expect_text(&mapped, "x <b\" 404&");
    expect_place(&mapped, host, "404", "404");
    expect_place(&mapped, host, "<", "&lt;");
    expect_edit(&mapped, host, "404", "1 < \"2\"",
                "<a><![CDATA[x]]> &lt;b&quot; 1 &lt; &quot;2&quot;&amp;</a>");
}

static void test_blocks_lose_their_margin(void **state)
{
    const char *host = "run: |\n\n    a\n      404\n\n    c\n";
    sl_mapped mapped = scalar(host, "|\n\n    a\n      404\n\n    c\n");
    (void)state;
    expect_text(&mapped, "\na\n  404\n\nc\n");
    expect_place(&mapped, host, "404", "404");
    expect_edit(&mapped, host, "  404", "# b\n  410", "run: |\n\n    a\n    # b\n      410\n\n    c\n");
}

static void test_parts_with_gaps(void **state)
{
    const char *host = "<% a %>x<% 404 %>";
    sl_mapper mapper;
    sl_mapped mapped;
    uint32_t own;
    (void)state;
    sl_mapper_begin(&mapper, &arena, sl_str_from_cstr(host));
    sl_mapper_add_gap(&mapper, SL_STR("nothing in front of the first"));
    sl_mapper_add(&mapper, place_of(host, " a "));
    sl_mapper_add_gap(&mapper, SL_STR(";\n"));
    sl_mapper_add(&mapper, place_of(host, " 404 "));
    sl_mapper_end(&mapper, &mapped);
    expect_text(&mapped, " a ;\n 404 ");
    expect_place(&mapped, host, "404", "404");
    assert_false(sl_mapped_in(&mapped, place_of(host, "x").from, &own));
    sl_edit across = {{1, 8}, SL_STR("")}, out;
    assert_false(sl_mapped_edit(&mapped, &across, &arena, &out));
}

static void test_a_third_language_is_hidden(void **state)
{
    const char *host = "echo ${{ a.b }} 404 ${{ c";
    sl_mapper mapper;
    sl_mapped mapped;
    (void)state;
    sl_mapper_begin(&mapper, &arena, sl_str_from_cstr(host));
    sl_mapper_add(&mapper, place_of(host, host));
    sl_mapper_hide(&mapper, SL_STR("${{"), SL_STR("}}"), '_');
    sl_mapper_end(&mapper, &mapped);
    expect_text(&mapped, "echo __________ 404 ${{ c");
    expect_place(&mapped, host, "404", "404");
}

static void test_an_empty_one_is_nowhere(void **state)
{
    sl_mapped mapped = {0};
    uint32_t own;
    sl_edit edit = {{0, 0}, SL_STR("x")}, out;
    (void)state;
    assert_false(sl_mapped_in(&mapped, 0, &own));
    assert_false(sl_mapped_edit(&mapped, &edit, &arena, &out));
    assert_int_equal(sl_mapped_out(&mapped, (sl_range){0, 0}).to, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_escapes),
        cmocka_unit_test(test_half_a_surrogate_is_a_mark),
        cmocka_unit_test(test_doubled_quotes),
        cmocka_unit_test(test_markup),
        cmocka_unit_test(test_blocks_lose_their_margin),
        cmocka_unit_test(test_parts_with_gaps),
        cmocka_unit_test(test_a_third_language_is_hidden),
        cmocka_unit_test(test_an_empty_one_is_nowhere),
    };
    sl_arena_init(&arena);
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    sl_arena_release(&arena);
    return failed;
}
