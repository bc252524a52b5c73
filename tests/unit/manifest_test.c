/* What each row of data/manifests.json takes out of a file of its kind, and what no row takes. */
#include "conf/manifest.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "base/buf.h"
#include "tests/unit/manifest_samples.h"

static void print_statement(sl_buf *to, const sl_statement *statement)
{
    static const char *const kinds[] = {"", "set ", "workspace", ""};
    sl_find_kind kind = statement->find->kind;
    sl_buf_add_cstr(to, kinds[kind]);
    if (kind == SL_FIND_LIBRARY) sl_buf_printf(to, "%.*s ", SL_FMT(statement->find->ecosystem));
    sl_buf_add(to, statement->name);
    if (statement->version.len) sl_buf_printf(to, " %.*s", SL_FMT(statement->version));
    sl_buf_printf(to, " :%u\n", statement->line0 + 1);
}

static bool states(const struct manifest_sample *sample, sl_statements *out, sl_arena *arena)
{
    uint32_t up, line0 = 0;
    const sl_manifest *manifest = sl_manifest_find(sl_str_from_cstr(sample->path), &up);
    sl_buf text;
    if (!manifest) fail_msg("%s: no row", sample->path);
    sl_err err = sl_manifest_read(manifest, sl_str_from_cstr(sample->text), arena, out, &line0);
    if (err) fail_msg("%s: line %u: %s", sample->path, line0 + 1, sl_err_message(err));
    sl_buf_init(&text);
    for (uint32_t i = 0; i < out->n; i++)
        print_statement(&text, &out->at[i]);
    bool same = sl_str_is(sl_buf_str(&text), sample->states);
    if (!same) print_error("%s:\n%.*s", sample->path, SL_FMT(sl_buf_str(&text)));
    sl_buf_release(&text);
    return same;
}

static void every_row_reads_its_files(void **state)
{
    (void)state;
    unsigned n_bad = 0;
    for (size_t i = 0; i < n_manifest_samples; i++) {
        sl_arena arena;
        sl_statements out = {0};
        sl_arena_init(&arena);
        n_bad += !states(&manifest_samples[i], &out, &arena);
        sl_arena_release(&arena);
    }
    assert_int_equal(n_bad, 0);
}

static bool is_hit(const sl_find *find, const sl_statements *all)
{
    for (uint32_t i = 0; i < all->n; i++)
        if (all->at[i].find == find) return true;
    return false;
}

/* A find that only keeps captures or passes a line over shows in what the others state. */
static void every_find_states_something(void **state)
{
    (void)state;
    sl_arena arena;
    sl_statements all = {0};
    uint32_t up, line0;
    sl_arena_init(&arena);
    for (size_t i = 0; i < n_manifest_samples; i++)
        sl_manifest_read(sl_manifest_find(sl_str_from_cstr(manifest_samples[i].path), &up),
                         sl_str_from_cstr(manifest_samples[i].text), &arena, &all, &line0);
    for (uint32_t i = 0; i < sl_n_manifests; i++)
        for (uint32_t k = 0; k < sl_manifests[i].n_finds; k++)
            if (sl_manifests[i].finds[k].kind != SL_FIND_CONTEXT && !is_hit(&sl_manifests[i].finds[k], &all))
                fail_msg("manifests[%u].find[%u] (%.*s) has no sample", i, k,
                         SL_FMT(sl_manifests[i].ecosystem));
    sl_arena_release(&arena);
}

static const struct name {
    const char *path, *ecosystem; /* NULL: no manifest */
    uint32_t up;
} names[] = {
    {"package.json", "npm", 0},
    {"a/b/package.json", "npm", 0},
    {"requirements.txt", "pypi", 0},
    {"requirements-dev.txt", "pypi", 0},
    {"dev-requirements.txt", "pypi", 0},
    {"a/requirements/base.txt", "pypi", 1},
    {"gradle/libs.versions.toml", "maven", 1},
    {"libs.versions.toml", NULL, 0},
    {"a/b/Web.Api.csproj", "nuget", 0},
    {"settings.gradle", "maven", 0},
    {"notes.txt", NULL, 0},
    {"package.json.bak", NULL, 0},
    {"xpackage.json", NULL, 0},
};

static void files_are_known_by_name(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        uint32_t up = 9;
        const sl_manifest *manifest = sl_manifest_find(sl_str_from_cstr(names[i].path), &up);
        if (!manifest != !names[i].ecosystem || up != names[i].up ||
            (manifest && !sl_str_is(manifest->ecosystem, names[i].ecosystem)))
            fail_msg("%s", names[i].path);
    }
}

static const struct broken {
    const char *path, *text;
    sl_err err;
    uint32_t line0;
} broken[] = {
    {"package.json", "{\n\"dependencies\": {\"express\": \"^4\",}\n", SL_SYNTAX, 2},
    {"package.json", "", SL_SYNTAX, 0},
    {"package.json", "\xff", SL_ENCODING, 0},
    {"pyproject.toml", "[project]\nname = \"x\ndependencies = []\n", SL_SYNTAX, 1},
    {"pyproject.toml", "[project\n", SL_SYNTAX, 0},
    {"pyproject.toml", "[[project]\n", SL_SYNTAX, 0},
    {"pyproject.toml", "a = [1,\n", SL_SYNTAX, 0},
    {"pyproject.toml", "a =\n", SL_SYNTAX, 0},
    {"pyproject.toml", "= 1\n", SL_SYNTAX, 0},
    {"pubspec.yaml", "a:\n\tb: 1\n", SL_SYNTAX, 1},
    {"pom.xml", "<project>\n<version>1</versio>\n</project>", SL_SYNTAX, 1},
    {"pom.xml", "<project>\n<version>1</version>\n", SL_SYNTAX, 2},
    {"pom.xml", "<project a=1></project>", SL_SYNTAX, 0},
    {"pom.xml", "<project a=\"1></project>", SL_SYNTAX, 0},
    {"pom.xml", "<!-- <project></project>", SL_SYNTAX, 0},
    {"pom.xml", "</project>", SL_SYNTAX, 0},
    {"pom.xml", "<", SL_SYNTAX, 0},
    {"setup.cfg", "[options\n", SL_SYNTAX, 0},
};

static void a_malformed_file_states_nothing(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
        sl_arena arena;
        sl_statements out = {0};
        uint32_t up, line0 = 0;
        sl_arena_init(&arena);
        sl_err err = sl_manifest_read(sl_manifest_find(sl_str_from_cstr(broken[i].path), &up),
                                      sl_str_from_cstr(broken[i].text), &arena, &out, &line0);
        if (err != broken[i].err || line0 != broken[i].line0 || out.n)
            fail_msg("%s %s: %d, line %u", broken[i].path, broken[i].text, err, line0);
        sl_arena_release(&arena);
    }
}

/* `open` n times, `middle`, `close` n times */
static void nest(sl_buf *to, const char *open, const char *middle, const char *close, unsigned n)
{
    sl_buf_clear(to);
    for (unsigned i = 0; i < n; i++)
        sl_buf_add_cstr(to, open);
    sl_buf_add_cstr(to, middle);
    for (unsigned i = 0; i < n; i++)
        sl_buf_add_cstr(to, close);
}

static void nesting_has_a_limit(void **state)
{
    (void)state;
    static const struct {
        const char *path, *open, *middle, *close;
    } deep[] = {{"package.json", "[", "", "]"},
                {"pyproject.toml", "a = {", "", "}"},
                {"pubspec.yaml", "- ", "a", ""},
                {"pom.xml", "<a>", "", "</a>"}};
    sl_buf text;
    sl_buf_init(&text);
    for (size_t i = 0; i < sizeof deep / sizeof *deep; i++) {
        static const unsigned depths[] = {60, 66, 100000};
        for (size_t k = 0; k < sizeof depths / sizeof *depths; k++) {
            sl_arena arena;
            sl_statements out = {0};
            uint32_t up, line0;
            sl_arena_init(&arena);
            nest(&text, deep[i].open, deep[i].middle, deep[i].close, depths[k]);
            sl_err err = sl_manifest_read(sl_manifest_find(sl_str_from_cstr(deep[i].path), &up),
                                          sl_buf_str(&text), &arena, &out, &line0);
            if (err != (k ? SL_SYNTAX : SL_OK)) fail_msg("%s %u: %d", deep[i].path, depths[k], err);
            sl_arena_release(&arena);
        }
    }
    sl_buf_release(&text);
}

static void a_line_that_takes_too_long_ends_the_reading(void **state)
{
    (void)state;
    sl_arena arena;
    sl_statements out = {0};
    uint32_t up, line0 = 9;
    sl_buf text;
    sl_buf_init(&text);
    sl_arena_init(&arena);
    nest(&text, "", "\"", "a:", 40000);
    sl_buf_splice(&text, 0, 0, SL_STR("implementation 'g:a:1.0'\n"));
    sl_err err = sl_manifest_read(sl_manifest_find(SL_STR("build.gradle"), &up), sl_buf_str(&text), &arena,
                                  &out, &line0);
    assert_int_equal(err, SL_LIMIT);
    assert_int_equal(line0, 1);
    assert_int_equal(out.n, 0);
    sl_arena_release(&arena);
    sl_buf_release(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_row_reads_its_files),
        cmocka_unit_test(every_find_states_something),
        cmocka_unit_test(files_are_known_by_name),
        cmocka_unit_test(a_malformed_file_states_nothing),
        cmocka_unit_test(nesting_has_a_limit),
        cmocka_unit_test(a_line_that_takes_too_long_ends_the_reading),
    };
    return cmocka_run_group_tests_name("manifest", tests, NULL, NULL);
}
