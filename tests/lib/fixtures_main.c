/* run_fixtures ROOT [PREFIX...]: checks the annotated source files below ROOT, or those whose path below it
 * starts with a PREFIX; runs at the root of the source tree. With SL_UPDATE=1 in the environment, notes and
 * golden texts are written again. */
#include "tests/lib/coverage.h"
#include "tests/lib/files.h"
#include "tests/lib/host.h"

#include <stdio.h>
#include <stdlib.h>

typedef struct suite {
    sl_arena arena; /* of the whole run */
    sl_str root;
    sl_host host;
    sl_worker *worker;
    fx_coverage coverage;
    fx_reasons unhit;
    bool is_update;
    uint32_t n_passed, n_failed;
} suite;

static bool is_fixture(sl_str root, sl_str file)
{
    sl_str path = sl_str_sub(file, root.len + 1, file.len);
    bool is_in_folder = sl_str_find_char(path, '/') != SIZE_MAX; /* others are the tests' own */
    return is_in_folder && !sl_str_has_prefix(path, SL_STR("unhit/")) &&
           !sl_str_has_suffix(path, SL_STR(".expect")) && !sl_str_has_suffix(path, SL_STR(".fixed"));
}

static bool is_wanted(sl_str path, int n_prefixes, char **prefixes)
{
    for (int i = 0; i < n_prefixes; i++)
        if (sl_str_has_prefix(path, sl_str_from_cstr(prefixes[i]))) return true;
    return n_prefixes == 0;
}

static void check(suite *s, fx_run *run)
{
    fx_check_notes(run, s->is_update);
    fx_check_scan(run);
    fx_check_outline(run);
    fx_check_edits(run);
    fx_check_session(run);
    fx_check_fixes(run, s->is_update);
    fx_coverage_add(&s->coverage, run);
}

static void run_one(suite *s, sl_str file)
{
    sl_arena arena;
    fx_fixture fixture;
    fx_run run;
    sl_arena_init(&arena);
    bool is_read = fx_fixture_load(&arena, s->root, file, &fixture);
    if (is_read && fx_run_open(&run, s->worker, &arena, &fixture)) check(s, &run);
    bool passes = is_read && run.problems.n == 0;
    if (is_read) fx_problems_print(&run.problems, fixture.notes_file);
    passes ? s->n_passed++ : s->n_failed++;
    sl_arena_release(&arena);
}

static void finish_coverage(suite *s)
{
    fx_problems problems = {0};
    fx_coverage_finish(&s->coverage, SL_STR("grammar"), &problems);
    fx_problems_print(&problems, s->unhit.folder);
    problems.n ? s->n_failed++ : s->n_passed++;
}

static void run_all(suite *s, int n_prefixes, char **prefixes)
{
    fx_paths files = {0};
    if (!fx_files_list(&s->arena, s->root, &files)) s->n_failed++;
    for (uint32_t i = 0; i < files.n; i++) {
        sl_str path = sl_str_sub(files.at[i], s->root.len + 1, files.at[i].len);
        if (is_fixture(s->root, files.at[i]) && is_wanted(path, n_prefixes, prefixes))
            run_one(s, files.at[i]);
    }
    if (n_prefixes == 0) finish_coverage(s);
}

int main(int argc, char **argv)
{
    if (argc < 2) return 2;
    const char *update = getenv("SL_UPDATE");
    suite s = {
        .root = sl_str_from_cstr(argv[1]), .host = fx_host(NULL), .is_update = update && *update == '1'};
    sl_arena_init(&s.arena);
    s.unhit.folder = sl_arena_printf(&s.arena, "%.*s/unhit", SL_FMT(s.root));
    s.unhit.is_update = s.is_update;
    s.coverage = (fx_coverage){.arena = &s.arena, .unhit = &s.unhit};
    s.worker = sl_worker_new(&s.host);
    run_all(&s, argc - 2, argv + 2);
    sl_worker_free(s.worker);
    sl_arena_release(&s.arena);
    printf("tally: fixtures %u passed", s.n_passed);
    if (s.n_failed) printf(", %u failed", s.n_failed);
    putchar('\n');
    return s.n_failed > 0;
}
