/* The command line's words: what is understood, what is refused and how. */
#include "cli/args.h"
#include "cli/help.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { MAX_WORDS = 8 };

static const struct refused {
    const char *words[MAX_WORDS];
    const char *problem;
} refused[] = {
    {{NULL}, "a command is needed"},
    {{"lnit"}, "unknown command 'lnit'; did you mean 'lint'?"},
    {{"xyzzy"}, "unknown command 'xyzzy'"},
    {{"lint", "--fromat=json"}, "unknown option '--fromat'; did you mean '--format'?"},
    {{"lint", "--format=jsn"}, "--format takes text|full|compact|json, not 'jsn'; did you mean 'json'?"},
    {{"lint", "--format"}, "--format needs a value: text|full|compact|json"},
    {{"lint", "--hints=yes"}, "--hints takes no value"},
    {{"lint", "-z"}, "unknown option '-z'"},
    {{"lint", "-j"}, "--jobs needs a value: N"},
    {{"lint", "-j0"}, "--jobs takes a number from 1 to 1000, not '0'"},
    {{"lint", "--jobs=x"}, "--jobs takes a number from 1 to 1000, not 'x'"},
    {{"why", "a:1:1", "b:1:1"}, "'b:1:1' is one operand too many"},
    {{"explain"}, "explain needs QUERY..."},
    {{"find", "--hints"}, "unknown option '--hints'"},
    {{"--hints", "lint"}, "unknown option '--hints'"},
};

static bool parse(sl_arena *arena, const char *const *words, sl_args *args, sl_str *problem)
{
    char *argv[MAX_WORDS + 2] = {(char *)(uintptr_t) "statuslens"};
    int argc = 1;
    for (; words[argc - 1]; argc++)
        argv[argc] = (char *)(uintptr_t)words[argc - 1];
    return sl_args_parse(arena, argc, argv, args, problem);
}

static void wrong_words_are_refused_with_the_nearest_right_one(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        sl_arena arena;
        sl_args args;
        sl_str problem = {0};
        sl_arena_init(&arena);
        assert_false(parse(&arena, refused[i].words, &args, &problem));
        if (!sl_str_is(problem, refused[i].problem)) fail_msg("%.*s", SL_FMT(problem));
        sl_arena_release(&arena);
    }
}

static void options_may_stand_anywhere_and_be_joined(void **state)
{
    (void)state;
    sl_arena arena;
    sl_args args;
    sl_str problem;
    sl_arena_init(&arena);
    const char *const words[] = {"lint", "a", "-qj2", "--format=json", "--format", "full", "--", "-q", NULL};
    assert_true(parse(&arena, words, &args, &problem));
    assert_int_equal(args.command, SL_CMD_LINT);
    assert_int_equal(args.operands.n, 2);
    assert_true(sl_str_is(args.operands.at[0], "a"));
    assert_true(sl_str_is(args.operands.at[1], "-q"));
    assert_true(sl_args_has(&args, SL_OPT_QUIET));
    assert_false(sl_args_has(&args, SL_OPT_HINTS));
    assert_int_equal(sl_args_number(&args, SL_OPT_JOBS, 9), 2);
    assert_int_equal(sl_args_choice(&args, SL_OPT_LINT_FORMAT), 1); /* the last one given */
    assert_int_equal(sl_args_choice(&args, SL_OPT_COLOR), 0);
    sl_arena_release(&arena);
}

static void a_lone_dash_and_empty_words_are_operands(void **state)
{
    (void)state;
    sl_arena arena;
    sl_args args;
    sl_str problem;
    sl_arena_init(&arena);
    const char *const words[] = {"find", "-", "", "-j", "3", NULL};
    assert_true(parse(&arena, words, &args, &problem));
    assert_int_equal(args.operands.n, 2);
    assert_int_equal(sl_args_number(&args, SL_OPT_JOBS, 9), 3);
    sl_arena_release(&arena);
}

static void every_row_reaches_help_and_no_name_is_there_twice(void **state)
{
    (void)state;
    for (int c = 0; c < SL_N_COMMANDS; c++) {
        sl_buf text;
        sl_buf_init(&text);
        sl_help_command(&text, (sl_command_id)c);
        for (int i = 0; i < SL_N_OPTIONS; i++) {
            if (!sl_option_is_in((sl_option_id)i, (sl_command_id)c)) continue;
            const sl_option *option = sl_option_at((sl_option_id)i);
            if (sl_str_find(sl_buf_str(&text), sl_str_from_cstr(option->name)) == SIZE_MAX)
                fail_msg("%s", option->name);
            for (int k = 0; k < i; k++)
                if (sl_option_is_in((sl_option_id)k, (sl_command_id)c))
                    assert_string_not_equal(option->name, sl_option_at((sl_option_id)k)->name);
        }
        sl_buf_release(&text);
    }
}

static void help_lines_fit_a_terminal(void **state)
{
    (void)state;
    for (int c = 0; c < SL_N_COMMANDS; c++) {
        sl_buf text;
        sl_buf_init(&text);
        sl_help_command(&text, (sl_command_id)c);
        for (sl_str rest = sl_buf_str(&text); rest.len;) {
            size_t end = sl_str_find_char(rest, '\n');
            assert_true(end <= 96);
            rest = sl_str_sub(rest, end + 1, rest.len);
        }
        sl_buf_release(&text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(wrong_words_are_refused_with_the_nearest_right_one),
        cmocka_unit_test(options_may_stand_anywhere_and_be_joined),
        cmocka_unit_test(a_lone_dash_and_empty_words_are_operands),
        cmocka_unit_test(every_row_reaches_help_and_no_name_is_there_twice),
        cmocka_unit_test(help_lines_fit_a_terminal),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
