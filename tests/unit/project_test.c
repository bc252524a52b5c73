/* Project facts: which folder's facts hold, and what a range of versions proves. */
#include "rules/project.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

#define S SL_STR_INIT

static const struct proof_case {
    sl_version_range versions;
    const char *wanted;
    sl_proof proof;
} proofs[] = {
    {{S("3.1"), S("3.1"), true}, ">=3.1", SL_PROVED},
    {{S("3.1.0"), S("3.1.0"), true}, "<= 3.1", SL_PROVED},
    {{S("3.1"), S("3.1"), true}, "> 3.1", SL_DISPROVED},
    {{S("3.1"), S("3.1"), true}, "<3.1", SL_DISPROVED},
    {{S("3.1"), S("3.1"), true}, "==3.1.0", SL_PROVED},
    {{S("4.18.0"), S("5.0.0"), false}, "<5", SL_PROVED},
    {{S("4.18.0"), S("5.0.0"), false}, ">=5", SL_DISPROVED},
    {{S("4.18.0"), S("5.0.0"), false}, ">=4.17 <5", SL_PROVED},
    {{S("4.18.0"), S("5.0.0"), false}, ">=4.20,<5", SL_UNPROVED},
    {{S("4.18.0"), S("5.0.0"), false}, ">=4.20 <4.18", SL_DISPROVED},
    {{S("4.18.0"), S("5.0.0"), true}, "<5", SL_UNPROVED},
    {{S("4.18.0"), S("5.0.0"), true}, "<=5", SL_PROVED},
    {{S("4.18.0"), S("5.0.0"), true}, ">5", SL_DISPROVED},
    {{S("4.18.0"), S(""), false}, ">=4", SL_PROVED},
    {{S("4.18.0"), S(""), false}, "<5", SL_UNPROVED},
    {{S(""), S("2"), false}, "<2.0", SL_PROVED},
    {{S(""), S("2"), false}, ">=1", SL_UNPROVED},
    {{S(""), S(""), false}, ">=0", SL_UNPROVED},
    {{S("3.1"), S("3.1"), true}, "", SL_UNPROVED},
    {{S("3.1"), S("3.1"), true}, "3.1", SL_UNPROVED},
    {{S("3.1"), S("3.1"), true}, "~>3.0", SL_UNPROVED},
    {{S("3.1"), S("3.1"), true}, ">=", SL_UNPROVED},
};

static void a_range_proves_only_what_holds_for_all_of_it(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof proofs / sizeof *proofs; i++) {
        const sl_version_range *versions = &proofs[i].versions;
        sl_proof got = sl_versions_are(versions, sl_str_from_cstr(proofs[i].wanted));
        if (got != proofs[i].proof)
            fail_msg("[%.*s %.*s] %s: %d", SL_FMT(versions->low), SL_FMT(versions->high), proofs[i].wanted,
                     got);
    }
}

static const struct text_case {
    sl_version_range versions;
    const char *text;
} texts[] = {
    {{S("3.1.0"), S("3.1.0"), true}, "3.1.0"},
    {{S("3.1"), S("3.1.0"), true}, "3.1"},
    {{S("4.18.0"), S("5"), false}, ">=4.18.0 <5"},
    {{S("1"), S("2"), true}, ">=1 <=2"},
    {{S("1"), S(""), false}, ">=1"},
    {{S(""), S("2"), false}, "<2"},
    {{S(""), S("2"), true}, "<=2"},
    {{S(""), S(""), false}, "of any version"},
};

static void ranges_read_as_people_write_them(void **state)
{
    (void)state;
    sl_arena arena;
    sl_arena_init(&arena);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        sl_str text = sl_versions_text(&texts[i].versions, &arena);
        if (!sl_str_is(text, texts[i].text)) fail_msg("%s: %.*s", texts[i].text, SL_FMT(text));
    }
    sl_arena_release(&arena);
}

static void registries_spell_one_name_in_many_ways(void **state)
{
    (void)state;
    static const char *const same[][2] = {{"Flask_RESTful", "flask-restful"},
                                          {"zope.interface", "zope-interface"},
                                          {"HTTP::Message", "HTTP-Message"}};
    for (size_t i = 0; i < sizeof same / sizeof *same; i++)
        assert_int_equal(sl_package_cmp(sl_str_from_cstr(same[i][0]), sl_str_from_cstr(same[i][1])), 0);
    assert_true(sl_package_cmp(SL_STR("rack"), SL_STR("rack-test")) < 0);
    assert_true(sl_package_cmp(SL_STR("rack-test"), SL_STR("rack")) > 0);
    assert_true(sl_package_cmp(SL_STR("@hapi/boom"), SL_STR("boom")) != 0);
}

/* A root with express and rack, a workspace member "a", and a project of its own, "a/demo". */
static const sl_library root_libraries[] = {
    {S("npm"), S("express"), {S("4"), S("4"), true}, true, S(""), S("package-lock.json"), 3},
    {S("crates"), S("http"), {S("1.0"), S("2"), false}, false, S(""), S("Cargo.toml"), 8},
    {S("npm"), S("http"), {S("0.1"), S("0.1"), true}, true, S(""), S("package-lock.json"), 9},
    {S("gem"), S("rack"), {S("3.1"), S("3.1"), true}, true, S(""), S("Gemfile.lock"), 5},
};
static const sl_library member_libraries[] = {
    {S("npm"), S("express"), {S("5.1"), S("6"), false}, false, S("a"), S("package.json"), 2}};
static const sl_str npm = S("npm");
static sl_project nested[2];
static const sl_project root = {
    .libraries = root_libraries, .n_libraries = 4, .nested = nested, .n_nested = 2};
static sl_project nested[2] = {
    {.folder = S("a"), .libraries = member_libraries, .n_libraries = 1, .above = &root},
    {.folder = S("a/demo"), .closed = {&npm, 1}, .above = &nested[0]},
};

static const struct lookup {
    const char *path, *ecosystem, *name, *low; /* low NULL: nothing is known */
} lookups[] = {
    {"x.js", "npm", "express", "4"},
    {"src/deep/x.js", "npm", "express", "4"},
    {"ab/x.js", "npm", "express", "4"},
    {"a/x.js", "npm", "express", "5.1"},
    {"a/src/x.js", "npm", "Express", "5.1"},
    {"a/src/x.rb", "gem", "rack", "3.1"},
    {"a/demo/x.js", "npm", "express", NULL},
    {"a/demo/x.rb", "gem", "rack", "3.1"},
    {"a/demo/x.rb", "", "rack", "3.1"},
    {"a/demo/x.rs", "", "http", "1.0"},
    {"x.js", "npm", "http", "0.1"},
    {"x.rs", "crates", "http", "1.0"},
    {"x.js", "npm", "koa", NULL},
    {"x.js", "npm", "", NULL},
};

static void the_nearest_folder_wins(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof lookups / sizeof *lookups; i++) {
        const sl_project *project = sl_project_at(&root, sl_str_from_cstr(lookups[i].path));
        const sl_library *found = sl_project_library(project, sl_str_from_cstr(lookups[i].ecosystem),
                                                     sl_str_from_cstr(lookups[i].name));
        if (!found != !lookups[i].low || (found && !sl_str_is(found->versions.low, lookups[i].low)))
            fail_msg("%s %s", lookups[i].path, lookups[i].name);
    }
}

static void nothing_known_answers_unknown(void **state)
{
    (void)state;
    static const sl_project nothing;
    assert_null(sl_project_at(NULL, SL_STR("a/b")));
    assert_null(sl_project_library(NULL, npm, SL_STR("express")));
    assert_null(sl_project_library(&nothing, npm, SL_STR("express")));
    assert_int_equal(sl_project_version_is(&nothing, npm, SL_STR("express"), SL_STR(">=4")), SL_UNPROVED);
    assert_int_equal(sl_project_low_version(&nothing, npm, SL_STR("express")).len, 0);
}

static void a_requirement_names_its_library(void **state)
{
    (void)state;
    assert_int_equal(sl_project_meets(&root, SL_STR("express <5")), SL_PROVED);
    assert_int_equal(sl_project_meets(&root, SL_STR("express >=5")), SL_DISPROVED);
    assert_int_equal(sl_project_meets(&root, SL_STR("koa >=2")), SL_UNPROVED);
    assert_int_equal(sl_project_meets(&root, SL_STR("express")), SL_UNPROVED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_range_proves_only_what_holds_for_all_of_it),
        cmocka_unit_test(ranges_read_as_people_write_them),
        cmocka_unit_test(registries_spell_one_name_in_many_ways),
        cmocka_unit_test(the_nearest_folder_wins),
        cmocka_unit_test(nothing_known_answers_unknown),
        cmocka_unit_test(a_requirement_names_its_library),
    };
    return cmocka_run_group_tests_name("project", tests, NULL, NULL);
}
