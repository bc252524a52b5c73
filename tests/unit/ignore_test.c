/* Patterns as git reads them: every row was compared with `git check-ignore`. */
#include "io/ignore.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

static const struct wild {
    const char *pattern, *path;
    bool hit;
} wilds[] = {
    {"foo", "foo", true},
    {"foo", "fo", false},
    {"f?o", "f/o", false},
    {"*", "a/b", false},
    {"a*", "a", true},
    {"*a*b*c", "xaxbxc", true},
    {"*a*b*c", "xaxcxb", false},
    {"a*/b*c", "axx/byc", true},
    {"a*x/b", "axx/b", true},
    {"a*x/b", "axx/c/b", false},
    {"**/foo", "foo", true},
    {"**/foo", "a/b/foo", true},
    {"**/foo", "a/xfoo", false},
    {"foo/**", "foo/a/b", true},
    {"foo/**", "foo", false},
    {"a/**/b", "a/b", true},
    {"a/**/b", "a/x/y/b", true},
    {"a/**/b", "a/xb", false},
    {"a/**/b/**/c", "a/b/x/b/c", true},
    {"a/**/*.c", "a/x/y.h/z.c", true},
    {"a**b", "a/b", false},
    {"a**b", "axb", true},
    {"**", "a/b", true},
    {"[abc]x", "bx", true},
    {"[!abc]x", "bx", false},
    {"[^abc]x", "dx", true},
    {"[a-c]x", "bx", true},
    {"[a-]x", "-x", true},
    {"[]]x", "]x", true},
    {"[!]a]x", "bx", true},
    {"a[!x]b", "a/b", false},
    {"[[:digit:]]x", "7x", true},
    {"[[:digit:]]x", "ax", false},
    {"[\\]]x", "]x", true},
    {"[abc", "a", false},
    {"\\*", "*", true},
    {"\\*", "a", false},
    {"foo\\", "foo", false},
    {"\xC3\xA9*", "\xC3\xA9t\xC3\xA9", true},
};

static void wildcards_stay_within_segments(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof wilds / sizeof *wilds; i++) {
        const struct wild *w = &wilds[i];
        if (sl_wild_match(sl_str_from_cstr(w->pattern), sl_str_from_cstr(w->path)) != w->hit)
            fail_msg("%s against %s", w->pattern, w->path);
    }
}

static void wildcards_cost_no_more_than_pattern_times_path(void **state)
{
    (void)state;
    char path[4000];
    memset(path, 'a', sizeof path);
    assert_false(sl_wild_match(SL_STR("*a*a*a*a*a*a*a*a*a*a*a*a*b"), (sl_str){path, sizeof path}));
    for (size_t i = 1; i < sizeof path; i += 2)
        path[i] = '/';
    assert_false(sl_wild_match(SL_STR("**/a/**/a/**/a/**/a/**/a/**/b"), (sl_str){path, sizeof path}));
}

static const struct ignored {
    const char *file, *path;
    bool is_folder;
    sl_match match;
} ignored[] = {
    {"build\n", "build", true, SL_MATCH_YES},
    {"build\n", "x/build", false, SL_MATCH_YES},
    {"/build\n", "x/build", true, SL_MATCH_NONE},
    {"build/\n", "build", false, SL_MATCH_NONE},
    {"build/\n", "x/build", true, SL_MATCH_YES},
    {"a/b\n", "x/a/b", false, SL_MATCH_NONE},
    {"a/b\n", "a/b", false, SL_MATCH_YES},
    {"*.log\n!keep.log\n", "x/keep.log", false, SL_MATCH_NO},
    {"!keep.log\n*.log\n", "keep.log", false, SL_MATCH_YES},
    {"*.log\n", "x/y.log", false, SL_MATCH_YES},
    {"*.log\n", "x/ylog", false, SL_MATCH_NONE},
    {"# c\n\n\\#c\n", "#c", false, SL_MATCH_YES},
    {"\\!c\n", "!c", false, SL_MATCH_YES},
    {"c  \n", "c", false, SL_MATCH_YES},
    {"c\\ \n", "c ", false, SL_MATCH_YES},
    {"c\\\\ \n", "c\\", false, SL_MATCH_YES},
    {"c\r\n", "c", false, SL_MATCH_YES},
    {"\xEF\xBB\xBF"
     "c\n",
     "c", false, SL_MATCH_YES},
    {"c", "c", false, SL_MATCH_YES},
    {"/\n", "c", true, SL_MATCH_NONE},
    {"!\n", "c", true, SL_MATCH_NONE},
    {"doc/**/*.txt\n", "doc/a/b.txt", false, SL_MATCH_YES},
    {"doc/*.txt\n", "doc/a/b.txt", false, SL_MATCH_NONE},
    {"**/gen/\n", "a/gen", true, SL_MATCH_YES},
};

static void the_last_rule_decides(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof ignored / sizeof *ignored; i++) {
        sl_arena arena;
        sl_ignore rules = {0};
        sl_arena_init(&arena);
        sl_ignore_parse(&arena, sl_str_from_cstr(ignored[i].file), &rules);
        if (sl_ignore_match(&rules, sl_str_from_cstr(ignored[i].path), ignored[i].is_folder) !=
            ignored[i].match)
            fail_msg("%s against %s", ignored[i].file, ignored[i].path);
        sl_arena_release(&arena);
    }
}

static void attributes_set_and_unset(void **state)
{
    (void)state;
    sl_arena arena;
    sl_ignore rules = {0};
    sl_arena_init(&arena);
    sl_attributes_parse(&arena,
                        SL_STR("# c\n[attr]mine -diff\n*.go text linguist-generated=true\n"
                               "\"a b.go\" linguist-generated=false\nlib/** linguist-vendored\n"
                               "lib/own/** -linguist-vendored\nx/ linguist-vendored\n*.c text\n"),
                        &rules);
    assert_int_equal(rules.rules.n, 4);
    assert_int_equal(sl_attributes_match(&rules, SL_STR("x/y.go"), SL_ATTR_GENERATED), SL_MATCH_YES);
    assert_int_equal(sl_attributes_match(&rules, SL_STR("x/y.go"), SL_ATTR_VENDORED), SL_MATCH_NONE);
    assert_int_equal(sl_attributes_match(&rules, SL_STR("a b.go"), SL_ATTR_GENERATED), SL_MATCH_NO);
    assert_int_equal(sl_attributes_match(&rules, SL_STR("lib/a.c"), SL_ATTR_VENDORED), SL_MATCH_YES);
    assert_int_equal(sl_attributes_match(&rules, SL_STR("lib/own/a.c"), SL_ATTR_VENDORED), SL_MATCH_NO);
    assert_true(rules.takes_out[SL_ATTR_VENDORED]);
    sl_arena_release(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(wildcards_stay_within_segments),
        cmocka_unit_test(wildcards_cost_no_more_than_pattern_times_path),
        cmocka_unit_test(the_last_rule_decides),
        cmocka_unit_test(attributes_set_and_unset),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
