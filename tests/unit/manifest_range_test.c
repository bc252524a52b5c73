/* Version ranges of every ecosystem, as the bounds that they prove. */
#include "conf/manifest.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

static const struct reading {
    const char *syntax, *text, *range; /* "low high" with [ ] for bounds that belong to it; "-": no bound */
} readings[] = {
    {"npm", "^4.18.0", "[4.18.0 5)"},
    {"npm", "^0.2.3", "[0.2.3 0.3)"},
    {"npm", "^0.0.3", "[0.0.3 0.0.4)"},
    {"npm", "^0.0", "[0.0 0.1)"},
    {"npm", "^1", "[1 2)"},
    {"npm", "^0.x", "[0 1)"},
    {"npm", "~1.2.3", "[1.2.3 1.3)"},
    {"npm", "~1.2", "[1.2 1.3)"},
    {"npm", "~1", "[1 2)"},
    {"npm", "1.2.3", "[1.2.3 1.2.3]"},
    {"npm", "=1.2.3", "[1.2.3 1.2.3]"},
    {"npm", "v1.2.3", "[1.2.3 1.2.3]"},
    {"npm", "1.2", "[1.2 1.3)"},
    {"npm", "1.x", "[1 2)"},
    {"npm", "1.2.*", "[1.2 1.3)"},
    {"npm", "*", "- -"},
    {"npm", "", "- -"},
    {"npm", ">=1.2.3 <2", "[1.2.3 2)"},
    {"npm", ">= 1.2.3", "[1.2.3 -"},
    {"npm", ">1.2.3", "[1.2.3 -"},
    {"npm", "<2.0.0", "- 2.0.0)"},
    {"npm", "<=1.2.3", "- 1.2.3]"},
    {"npm", "<=1.2", "- 1.3)"},
    {"npm", "1.2.3 - 2.3.4", "[1.2.3 2.3.4]"},
    {"npm", "1.2 - 2.3", "[1.2 2.4)"},
    {"npm", "^4.17.0 || ^5.0.0", "[4.17.0 6)"},
    {"npm", "4||5", "[4 6)"},
    {"npm", "^4 || *", "- -"},
    {"npm", "^1.0.0-beta.2", "[1.0.0-beta.2 2)"},
    {"npm", "1.0.0-beta.2", "[1.0.0-beta.2 1.0.0]"},
    {"npm", "1.0.0+build.5", "[1.0.0 1.0.0]"},
    {"npm", ">=2 <1", "- -"},
    {"npm", "latest", "- -"},
    {"npm", "workspace:^1.0", "- -"},
    {"npm", "npm:other@^1.0.0", "- -"},
    {"npm", "git+https://example.org/a.git#v1.0.0", "- -"},
    {"npm", "1.2.3 beta", "- -"},
    {"npm", "1..2", "- -"},
    {"npm", "1.2.3.4.5.6.7", "- -"},
    {"npm", "99999999999999999999", "- -"},
    {"pypi", "==3.1", "[3.1 3.1]"},
    {"pypi", "===3.1", "[3.1 3.1]"},
    {"pypi", "==3.1.*", "[3.1 3.2)"},
    {"pypi", "~=1.4.2", "[1.4.2 1.5)"},
    {"pypi", "~=1.4", "[1.4 2)"},
    {"pypi", ">=3.8,<4", "[3.8 4)"},
    {"pypi", ">=3.8, !=3.9.*, <4", "[3.8 4)"},
    {"pypi", "!=2.0", "- -"},
    {"pypi", "==3.13.0b1", "[3.13.0b1 3.13.0]"},
    {"pypi", "^0.115", "[0.115 0.116)"},
    {"pypi", "@ https://example.org/x.whl", "- -"},
    {"pypi", "1!2.0", "- -"},
    {"gem", "~> 3.1", "[3.1 4)"},
    {"gem", "~> 3.1.2", "[3.1.2 3.2)"},
    {"gem", "~> 3", "[3 4)"},
    {"gem", ">= 2.0, < 4", "[2.0 4)"},
    {"gem", "3.1.0", "[3.1.0 3.1.0]"},
    {"gem", "= 3.1.0", "[3.1.0 3.1.0]"},
    {"gem", "~3.1", "- -"},
    {"composer", "^7.0", "[7.0 8)"},
    {"composer", "~1.2", "[1.2 2)"},
    {"composer", "~1.2.3", "[1.2.3 1.3)"},
    {"composer", "6.*|7.*", "[6 8)"},
    {"composer", "^6.4 || ^7.0", "[6.4 8)"},
    {"composer", "v7.1.0", "[7.1.0 7.1.0]"},
    {"composer", "dev-main", "- -"},
    {"composer", "7.1.x-dev", "- -"},
    {"cargo", "1.2.3", "[1.2.3 2)"},
    {"cargo", "0.2", "[0.2 0.3)"},
    {"cargo", "=1.2.3", "[1.2.3 1.2.3]"},
    {"cargo", "=1.2", "[1.2 1.3)"},
    {"cargo", "~1.2", "[1.2 1.3)"},
    {"cargo", ">=1.2, <1.5", "[1.2 1.5)"},
    {"maven", "6.1.0", "[6.1.0 6.1.0]"},
    {"maven", "5.2.0.RELEASE", "[5.2.0 5.2.0]"},
    {"maven", "4.1.100.Final", "[4.1.100 4.1.100]"},
    {"maven", "7.0.0-M5", "[7.0.0-M5 7.0.0]"},
    {"maven", "7.0.0-SNAPSHOT", "[7.0.0-SNAPSHOT 7.0.0]"},
    {"maven", "[6.0,7.0)", "[6.0 7.0)"},
    {"maven", "[6.0]", "[6.0 6.0]"},
    {"maven", "(,6.0]", "- 6.0]"},
    {"maven", "[6.0,)", "[6.0 -"},
    {"maven", "[5,6),[6.1,7]", "[5 7]"},
    {"maven", "[6.0", "- -"},
    {"maven", "[2,1]", "- -"},
    {"maven", "[1,1)", "- -"},
    {"maven", "[1,2) x", "- -"},
    {"maven", "${spring.version}", "- -"},
    {"gradle", "6.1.0", "[6.1.0 -"},
    {"gradle", "6.1.+", "[6.1 6.2)"},
    {"gradle", "latest.release", "- -"},
    {"gradle", "]1.0,2.0[", "[1.0 2.0)"},
    {"nuget", "8.0.1", "[8.0.1 -"},
    {"nuget", "[8.0.1]", "[8.0.1 8.0.1]"},
    {"nuget", "8.*", "[8 9)"},
    {"hex", "~> 1.15", "[1.15 2)"},
    {"hex", ">= 1.0.0 and < 2.0.0", "[1.0.0 2.0.0)"},
    {"hex", "~> 1.14 or ~> 2.0", "[1.14 3)"},
    {"pub", "^1.4.0", "[1.4.0 2)"},
    {"pub", ">=2.12.0 <4.0.0", "[2.12.0 4.0.0)"},
    {"pub", "any", "- -"},
    {"prefix", "3.11", "[3.11 3.12)"},
    {"prefix", "3.11.4", "[3.11.4 3.11.4]"},
    {"least", "1.21", "[1.21 -"},
    {"cpan", "6.0", "[6.0 -"},
    {"cpan", "== 6.0", "[6.0 6.0]"},
    {"exact", "v1.9.1", "[1.9.1 1.9.1]"},
    {"exact", "v2.0.0+incompatible", "[2.0.0 2.0.0]"},
    {"exact", "v0.0.0-20240101000000-abcdef012345", "[0.0.0-20240101000000-abcdef012345 0.0.0]"},
    {"exact", ">=1", "[1 -"},
};

static const sl_range_syntax *find_syntax(const char *name)
{
    for (uint32_t i = 0; i < sl_n_range_syntaxes; i++)
        if (sl_str_is(sl_range_syntaxes[i].name, name)) return &sl_range_syntaxes[i];
    return NULL;
}

static sl_str print(sl_arena *arena, const sl_version_range *range)
{
    sl_str low = range->low.len ? sl_arena_printf(arena, "[%.*s", SL_FMT(range->low)) : SL_STR("-");
    const char *close = !range->high.len ? "-" : range->takes_high ? "]" : ")";
    return sl_arena_printf(arena, "%.*s %.*s%s", SL_FMT(low), SL_FMT(range->high), close);
}

static void every_syntax_gives_its_bounds(void **state)
{
    (void)state;
    sl_arena arena;
    sl_arena_init(&arena);
    for (size_t i = 0; i < sizeof readings / sizeof *readings; i++) {
        const sl_range_syntax *syntax = find_syntax(readings[i].syntax);
        assert_non_null(syntax);
        sl_version_range range = sl_versions_read(syntax, sl_str_from_cstr(readings[i].text), &arena);
        sl_str text = print(&arena, &range);
        if (!sl_str_is(text, readings[i].range))
            fail_msg("%s %s: %.*s", readings[i].syntax, readings[i].text, SL_FMT(text));
    }
    sl_arena_release(&arena);
}

static void every_syntax_is_tested(void **state)
{
    (void)state;
    for (uint32_t i = 0; i < sl_n_range_syntaxes; i++) {
        size_t k = 0;
        while (k < sizeof readings / sizeof *readings &&
               !sl_str_is(sl_range_syntaxes[i].name, readings[k].syntax))
            k++;
        if (k == sizeof readings / sizeof *readings) fail_msg("%.*s", SL_FMT(sl_range_syntaxes[i].name));
    }
}

static const struct pair {
    const char *a, *b, *hull, *meet; /* meet NULL: none */
} pairs[] = {
    {"[1,2)", "[3,4]", "[1 4]", NULL},    {"[1,3)", "[2,4)", "[1 4)", "[2 3)"},
    {"[1,2]", "[2,3)", "[1 3)", "[2 2]"}, {"[1,2)", "[2,3)", "[1 3)", NULL},
    {"[1,2]", "[1,2)", "[1 2]", "[1 2)"}, {"[1,)", "(,2]", "- -", "[1 2]"},
    {"[1,)", "[2,)", "[1 -", "[2 -"},     {"(,1]", "(,2)", "- 2)", "- 1]"},
};

static void check_pair(sl_arena *arena, const char *x, const char *y, const struct pair *pair)
{
    const sl_range_syntax *maven = find_syntax("maven");
    sl_version_range meet, a = sl_versions_read(maven, sl_str_from_cstr(x), arena),
                           b = sl_versions_read(maven, sl_str_from_cstr(y), arena);
    sl_version_range hull = sl_versions_hull(&a, &b);
    bool meets = sl_versions_meet(&a, &b, &meet);
    if (!sl_str_is(print(arena, &hull), pair->hull)) fail_msg("hull of %s %s", x, y);
    if (meets != (pair->meet != NULL) || (meets && !sl_str_is(print(arena, &meet), pair->meet)))
        fail_msg("meet of %s %s", x, y);
}

static void two_ranges_join_and_meet_in_either_order(void **state)
{
    (void)state;
    sl_arena arena;
    sl_arena_init(&arena);
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        check_pair(&arena, pairs[i].a, pairs[i].b, &pairs[i]);
        check_pair(&arena, pairs[i].b, pairs[i].a, &pairs[i]);
    }
    sl_arena_release(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_syntax_gives_its_bounds),
        cmocka_unit_test(every_syntax_is_tested),
        cmocka_unit_test(two_ranges_join_and_meet_in_either_order),
    };
    return cmocka_run_group_tests_name("manifest_range", tests, NULL, NULL);
}
