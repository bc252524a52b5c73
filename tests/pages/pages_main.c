/* run_pages FOLDER: runs the examples of every page in it (data/README.md tells their format). Pages of rules
 * that are not in rules.def yet are counted, not run. */
#include "tests/lib/check.h"
#include "tests/lib/files.h"
#include "tests/lib/host.h"
#include "tests/lib/reasons.h"
#include "tests/lib/settings_text.h"
#include "tests/pages/page.h"

#include <stdio.h>
#include <stdlib.h>

typedef struct shown { /* settings that made a difference to a bad example of the page */
    bool allow, tests, roles;
} shown;

typedef struct suite {
    sl_host host;
    sl_worker *worker;
    sl_arena arena;   /* of the whole run */
    fx_names lacking; /* examples that do not hold: "unassigned-code bad 2" */
    fx_reasons waiting;
    uint32_t n_passed, n_failed, n_to_come;
    shown shows;
} suite;

/* What a file of that language is called, where it is not example.<language>. */
static const struct {
    const char *language, *file;
} files[] = {
    {"python", "example.py"},  {"ruby", "example.rb"},    {"csharp", "Example.cs"}, {"rust", "example.rs"},
    {"java", "Example.java"},  {"kotlin", "Example.kt"},  {"nginx", "nginx.conf"},  {"yaml", "openapi.yaml"},
    {"json", "openapi.json"},  {"elixir", "example.ex"},  {"bash", "example.sh"},   {"perl", "example.pl"},
    {"erlang", "example.erl"}, {"haskell", "Example.hs"}, {"ocaml", "example.ml"},  {"julia", "example.jl"},
};

static sl_str file_of(sl_arena *arena, sl_str language)
{
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        if (sl_str_is(language, files[i].language)) return sl_str_from_cstr(files[i].file);
    return sl_arena_printf(arena, "example.%.*s", SL_FMT(language));
}

static const sl_finding *find_rule(const sl_findings *findings, sl_rule_id rule)
{
    for (uint32_t i = 0; i < findings->n; i++)
        if (findings->at[i].rule == rule && !findings->at[i].is_suppressed) return &findings->at[i];
    return NULL;
}

/* The example as a fixture: the words of its fence say what a header would. */
static void open_fixture(sl_arena *arena, const page_block *block, fx_fixture *fixture)
{
    sl_str file = file_of(arena, block->language), text = block->text;
    if (block->words.len)
        text = sl_arena_printf(arena, "# project: %.*s\n%.*s", SL_FMT(block->words), SL_FMT(text));
    fx_fixture_read(arena, file, file, text, NULL, fixture);
}

/* ---- settings that rules take, shown by their bad examples ---- */

/* The worst that the rule says of the example; SL_SEV_OFF: nothing. */
static sl_severity worst_of(fx_run *run, const sl_rule *rule, const sl_rule_setting *setting, sl_str path)
{
    sl_severity worst = SL_SEV_OFF;
    sl_findings findings;
    fx_run other = *run;
    fx_fixture fixture = *run->fixture;
    sl_settings *settings = SL_NEW(run->arena, sl_settings);
    *settings = *run->context.settings;
    settings->rules[rule->id] = *setting;
    other.context.settings = settings;
    other.fixture = &fixture;
    fixture.path = path;
    fx_run_find(&other, run->arena, &other.context, fixture.text, &findings);
    for (uint32_t i = 0; i < findings.n; i++)
        if (findings.at[i].rule == rule->id && findings.at[i].severity > worst)
            worst = findings.at[i].severity;
    return worst;
}

static void demand(fx_run *run, const sl_rule *rule, const page_block *block, bool holds, const char *what)
{
    if (!holds)
        fx_problem_add(run->arena, &run->problems, block->line1, "%.*s: %s", SL_FMT(rule->name), what);
}

/* The same where the language's tests lie. */
static sl_severity worst_in_tests(fx_run *run, const sl_rule *rule, const sl_rule_setting *setting)
{
    static const char *const folders[] = {"tests", "test", "spec"};
    sl_severity least = SL_SEV_ERROR;
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        sl_str path = sl_arena_printf(run->arena, "%s/%.*s", folders[i], SL_FMT(run->fixture->path));
        sl_severity worst = worst_of(run, rule, setting, path);
        if (worst < least) least = worst;
    }
    return least;
}

static void judge_tests(fx_run *run, const sl_rule *rule, const page_block *block, shown *shows)
{
    sl_rule_setting setting = run->context.settings->rules[rule->id];
    sl_severity worst = worst_of(run, rule, &setting, run->fixture->path);
    bool spares = worst_in_tests(run, rule, &setting) < worst, takes = sl_rule_takes(rule, SL_STR("tests"));
    setting.tests = true;
    demand(run, rule, block, takes || !spares, "tests are spared, but rules.def takes no `tests`");
    demand(run, rule, block, worst_in_tests(run, rule, &setting) == worst, "`tests` does not bring it back");
    shows->tests = shows->tests || spares;
}

static void judge_allow(fx_run *run, const sl_rule *rule, const page_block *block, shown *shows)
{
    enum { FIRST = 100, N = 900 };
    sl_rule_setting setting = run->context.settings->rules[rule->id];
    uint16_t *codes = SL_NEW_N(run->arena, uint16_t, N);
    for (uint32_t i = 0; i < N; i++)
        codes[i] = (uint16_t)(FIRST + i);
    setting.allow = (sl_nums){codes, N};
    bool allows = worst_of(run, rule, &setting, run->fixture->path) == SL_SEV_OFF;
    demand(run, rule, block, !allows || sl_rule_takes(rule, SL_STR("allow")),
           "`allow` silences it, but rules.def takes none");
    shows->allow = shows->allow || allows;
}

static void judge_roles(fx_run *run, const sl_rule *rule, shown *shows)
{
    sl_rule_setting setting = run->context.settings->rules[rule->id];
    for (int role = SL_ROLE_PRODUCED; role < SL_N_ROLES; role++)
        setting.by_role[role] = SL_SEV_OFF;
    shows->roles = shows->roles || worst_of(run, rule, &setting, run->fixture->path) == SL_SEV_OFF;
}

static void judge(fx_run *run, const sl_rule *rule, const page_block *block, shown *shows)
{
    run->context.settings = fx_settings_with_rule(run->arena, rule->id);
    run->facts = fx_run_find(run, run->arena, &run->context, run->fixture->text, &run->findings);
    const sl_finding *finding = find_rule(&run->findings, rule->id);
    if (block->is_bad && !finding)
        fx_problem_add(run->arena, &run->problems, block->line1, "the bad example has no finding of %.*s",
                       SL_FMT(rule->name));
    if (block->is_bad && finding) {
        judge_allow(run, rule, block, shows);
        judge_tests(run, rule, block, shows);
        judge_roles(run, rule, shows);
    }
    if (!block->is_bad && finding)
        fx_problem_add(run->arena, &run->problems,
                       block->line1 + 1 + fx_fixture_line(run->fixture, finding->range.from),
                       "in a good example: %.*s", SL_FMT(finding->message));
}

static bool run_block(suite *s, sl_arena *arena, const sl_rule *rule, const page_block *block, fx_run *run)
{
    fx_fixture *fixture = SL_NEW(arena, fx_fixture);
    open_fixture(arena, block, fixture);
    if (fx_run_open(run, s->worker, arena, fixture)) judge(run, rule, block, &s->shows);
    return run->problems.n == 0;
}

static void count_block(suite *s, sl_str path, const sl_rule *rule, const page_block *block, uint32_t number)
{
    sl_arena arena;
    fx_run run;
    sl_arena_init(&arena);
    sl_str name =
        sl_arena_printf(&s->arena, "%.*s %s %u", SL_FMT(rule->name), block->is_bad ? "bad" : "good", number);
    if (run_block(s, &arena, rule, block, &run)) {
        s->n_passed++;
    } else {
        fx_problems_print(&run.problems, path);
        fx_names_add(&s->arena, &s->lacking, name);
    }
    sl_arena_release(&arena);
}

/* What the rule takes has to make a difference somewhere on its page. */
static void demand_shown(suite *s, const sl_rule *rule)
{
    const struct {
        const char *key;
        bool is_shown;
    } keys[] = {{"allow", s->shows.allow}, {"tests", s->shows.tests}, {"roles", s->shows.roles}};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        if (keys[i].is_shown == sl_rule_takes(rule, sl_str_from_cstr(keys[i].key))) continue;
        printf("%.*s: no bad example shows `%s`\n", SL_FMT(rule->name), keys[i].key);
        s->n_failed++;
    }
}

static void run_page(suite *s, sl_str path)
{
    sl_str text;
    page_blocks blocks = {0};
    uint32_t numbers[2] = {0};
    size_t slash = sl_str_rfind_char(path, '/');
    const sl_rule *rule = sl_rule_find(sl_str_sub(path, slash + 1, path.len - sizeof ".md" + 1));
    if (!rule) {
        s->n_to_come++;
        return;
    }
    if (fx_file_read(&s->arena, path, &text)) page_read(&s->arena, text, &blocks);
    if (blocks.n == 0) s->n_failed++;
    s->shows = (shown){0};
    for (uint32_t i = 0; i < blocks.n; i++)
        count_block(s, path, rule, &blocks.at[i], ++numbers[blocks.at[i].is_bad]);
    demand_shown(s, rule);
}

static void run_pages(suite *s, sl_str folder)
{
    fx_paths pages = {0};
    fx_problems problems = {0};
    if (!fx_files_list(&s->arena, folder, &pages)) s->n_failed++;
    for (uint32_t i = 0; i < pages.n; i++)
        if (sl_str_has_suffix(pages.at[i], SL_STR(".md"))) run_page(s, pages.at[i]);
    fx_reasons_check(&s->arena, &s->waiting, SL_STR("waiting"), &s->lacking, &problems);
    fx_problems_print(&problems, s->waiting.folder);
    s->n_failed += problems.n;
}

int main(int argc, char **argv)
{
    const char *update = getenv("SL_UPDATE");
    suite s = {.host = fx_host(NULL),
               .waiting = {.folder = SL_STR("tests/pages"), .is_update = update && *update == '1'}};
    if (argc != 2) return 2;
    sl_arena_init(&s.arena);
    s.worker = sl_worker_new(&s.host);
    run_pages(&s, sl_str_from_cstr(argv[1]));
    sl_worker_free(s.worker);
    sl_arena_release(&s.arena);
    if (s.n_to_come) printf("%u pages of rules are to come\n", s.n_to_come);
    printf("tally: rule-examples %u passed", s.n_passed);
    if (s.n_failed) printf(", %u failed", s.n_failed);
    putchar('\n');
    return s.n_failed > 0;
}
