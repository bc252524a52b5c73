/* JSON with positions: what is accepted, what is refused, and where. */
#include "conf/json.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

static const struct refused {
    const char *text;
    sl_json_dialect dialect;
    uint32_t from;
    const char *message; /* a part of it */
} refused[] = {
    {"", SL_JSON_STRICT, 0, "expected a value"},
    {"{\"a\":1} x", SL_JSON_STRICT, 8, "text behind the end"},
    {"{\"a\":1,\"b\":2,\"a\":3}", SL_JSON_STRICT, 13, "occurs twice"},
    {"{\"a\":1,\"\\u0061\":3}", SL_JSON_STRICT, 7, "occurs twice"},
    {"[1,]", SL_JSON_STRICT, 2, "comma behind the last"},
    {"[1,,2]", SL_JSON_COMMENTS, 3, "expected a value"},
    {"[,]", SL_JSON_COMMENTS, 1, "expected a value"},
    {"[1 2]", SL_JSON_STRICT, 3, "expected ',' or ']'"},
    {"{\"a\" 1}", SL_JSON_STRICT, 5, "expected ':'"},
    {"{a:1}", SL_JSON_COMMENTS, 1, "double quotes"},
    {"{\"a\":1", SL_JSON_STRICT, 6, "expected ',' or '}'"},
    {"// x\n1", SL_JSON_STRICT, 0, "comments are not allowed"},
    {"1 /* x", SL_JSON_COMMENTS, 2, "never ends"},
    {"/*/ 1", SL_JSON_COMMENTS, 0, "never ends"},
    {"\"abc", SL_JSON_STRICT, 0, "string never ends"},
    {"\"abc\\\"", SL_JSON_STRICT, 0, "string never ends"},
    {"\"a\\u0000b\"", SL_JSON_STRICT, 2, "\\u0000"},
    {"\"\\ud83d\"", SL_JSON_STRICT, 1, "surrogate"},
    {"\"\\ud83d\\u0041\"", SL_JSON_STRICT, 1, "surrogate"},
    {"\"\\ude00\"", SL_JSON_STRICT, 1, "surrogate"},
    {"\"\\u12g4\"", SL_JSON_STRICT, 1, "four hexadecimal"},
    {"\"a\\x\"", SL_JSON_STRICT, 2, "unknown escape"},
    {"\"a\tb\"", SL_JSON_STRICT, 2, "control character"},
    {"\"a\xff\"", SL_JSON_STRICT, 2, "invalid UTF-8"},
    {"01", SL_JSON_STRICT, 0, "malformed number"},
    {"-", SL_JSON_STRICT, 0, "malformed number"},
    {"1.", SL_JSON_STRICT, 0, "malformed number"},
    {"1e", SL_JSON_STRICT, 0, "malformed number"},
    {"nul", SL_JSON_STRICT, 0, "expected a value"},
    {"[\xEF\xBB\xBF 1]", SL_JSON_STRICT, 1, "expected a value"},
};

static void refuses_what_lenient_readers_accept(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        sl_arena arena;
        sl_json_problems problems = {0};
        sl_arena_init(&arena);
        sl_json_parse(&arena, sl_str_from_cstr(refused[i].text), refused[i].dialect, &problems);
        if (problems.n != 1) fail_msg("%s: %u problems", refused[i].text, problems.n);
        if (problems.at[0].range.from != refused[i].from ||
            sl_str_find(problems.at[0].message, sl_str_from_cstr(refused[i].message)) == SIZE_MAX)
            fail_msg("%s: at %u: %.*s", refused[i].text, problems.at[0].range.from,
                     SL_FMT(problems.at[0].message));
        sl_arena_release(&arena);
    }
}

static void nul_bytes_are_no_end(void **state)
{
    (void)state;
    sl_arena arena;
    sl_json_problems problems = {0};
    sl_arena_init(&arena);
    assert_null(sl_json_parse(&arena, SL_STR("{}\0{}"), SL_JSON_STRICT, &problems));
    assert_int_equal(problems.at[0].range.from, 2);
    assert_null(sl_json_parse(&arena, SL_STR("\"a\0b\""), SL_JSON_STRICT, &problems));
    assert_int_equal(problems.at[1].range.from, 2);
    sl_arena_release(&arena);
}

static void nesting_has_a_limit(void **state)
{
    (void)state;
    char text[2 * SL_JSON_MAX_DEPTH + 2];
    for (unsigned depth = SL_JSON_MAX_DEPTH; depth <= SL_JSON_MAX_DEPTH + 1; depth++) {
        sl_arena arena;
        sl_json_problems problems = {0};
        sl_arena_init(&arena);
        memset(text, '[', depth);
        memset(text + depth, ']', depth);
        const sl_json *root = sl_json_parse(&arena, (sl_str){text, 2 * depth}, SL_JSON_STRICT, &problems);
        assert_int_equal(root != NULL, depth == SL_JSON_MAX_DEPTH);
        sl_arena_release(&arena);
    }
}

static void values_know_where_they_stand(void **state)
{
    (void)state;
    sl_arena arena;
    sl_json_problems problems = {0};
    sl_str text = SL_STR("\xEF\xBB\xBF// settings\n{\"a\": [true, -12, /* x */ 3.5,],\n \"b\\u00e9\": "
                         "\"\\ud83d\\ude00\\n\", }\n");
    sl_arena_init(&arena);
    const sl_json *root = sl_json_parse(&arena, text, SL_JSON_COMMENTS, &problems);
    assert_non_null(root);
    assert_int_equal(problems.n, 0);
    const sl_json *list = sl_json_find(root, "a"), *text_value = sl_json_find(root, "b\xC3\xA9");
    assert_int_equal(list->n, 3);
    assert_true(list->first->is_true);
    const sl_json *minus = list->first->next;
    assert_true(minus->is_integer && minus->integer == -12);
    assert_true(sl_str_is(sl_range_of(text, minus->range), "-12"));
    assert_true(sl_str_is(sl_json_path(minus->next, &arena), "a[2]"));
    assert_false(minus->next->is_integer);
    assert_true(sl_str_is(minus->next->str, "3.5"));
    assert_true(sl_str_is(sl_range_of(text, text_value->key_range), "\"b\\u00e9\""));
    assert_true(sl_str_is(text_value->str, "\xF0\x9F\x98\x80\n"));
    sl_arena_release(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(refuses_what_lenient_readers_accept),
        cmocka_unit_test(nul_bytes_are_no_end),
        cmocka_unit_test(nesting_has_a_limit),
        cmocka_unit_test(values_know_where_they_stand),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
