/* run_settings FOLDER: every case of every file in it, and that every key of a settings file has one.
 *
 * Of each key that a case names: it is found in the settings; without it the outcome is another one (or the
 * settings are refused); another kind of value is refused at its place; and a slip of its name is told with
 * the right one. SL_UPDATE=1 writes "finds" again. */
#include "base/buf.h"
#include "tests/lib/files.h"
#include "tests/lib/host.h"
#include "tests/lib/names.h"
#include "tests/settings/case.h"
#include "tests/settings/keys.h"

#include <stdio.h>
#include <stdlib.h>

typedef struct suite {
    sl_host host;
    sl_worker *worker;
    sl_arena arena; /* of the whole run */
    fx_names shown; /* keys with a case */
    bool is_update;
    uint32_t n_passed, n_failed;
} suite;

typedef struct trial { /* one case at hand */
    suite *s;
    sl_arena *arena;
    const st_case *c;
    st_outcome outcome; /* of the settings as they are */
    fx_problems *problems;
} trial;

static bool has(sl_strs list, sl_str text)
{
    for (uint32_t i = 0; i < list.n; i++)
        if (sl_str_eq(list.at[i], text)) return true;
    return false;
}

#define FAIL(t, ...) fx_problem_add((t)->arena, (t)->problems, (t)->c->line1, __VA_ARGS__)

/* ---- other settings ---- */

/* `range` of the settings in its file; the text of the settings with something else there. */
static sl_str replace(const trial *t, sl_range range, sl_str by)
{
    sl_str text = t->c->settings_text;
    uint32_t from = range.from - t->c->settings->range.from, to = range.to - t->c->settings->range.from;
    return sl_arena_printf(t->arena, "%.*s%.*s%.*s", SL_FMT(sl_str_sub(text, 0, from)), SL_FMT(by),
                           SL_FMT(sl_str_sub(text, to, text.len)));
}

/* The member with the comma behind it. */
static sl_range whole_member(const trial *t, const sl_json *member)
{
    uint32_t start = t->c->settings->range.from;
    sl_str text = t->c->settings_text;
    sl_range range = {member->key_range.from, member->range.to};
    uint32_t at = range.to - start;
    while (at < text.len && sl_is_space(text.ptr[at]))
        at++;
    if (at < text.len && text.ptr[at] == ',') range.to = start + at + 1;
    return range;
}

/* ---- what a key has to show ---- */

static void check_without(trial *t, sl_str key, const sl_json *member)
{
    sl_str text = replace(t, whole_member(t, member), SL_STR(""));
    st_outcome other = st_case_run(t->arena, t->s->worker, t->c, text);
    bool is_same = !other.err && sl_str_eq(other.all, t->outcome.all);
    bool is_silent = has(t->c->silent, key);
    if (is_same && !is_silent) FAIL(t, "%.*s: nothing changes without it", SL_FMT(key));
    if (!is_same && is_silent) FAIL(t, "%.*s: is not silent", SL_FMT(key));
}

static sl_str first_message(const st_outcome *outcome)
{
    return outcome->problems.n ? outcome->problems.at[0].message : SL_STR("it says not why");
}

static bool tells_inside(const st_outcome *outcome, sl_range place)
{
    for (uint32_t i = 0; i < outcome->problems.n; i++)
        if (sl_range_contains(place, outcome->problems.at[i].range)) return true;
    return false;
}

static bool tells(const st_outcome *outcome, sl_str text)
{
    for (uint32_t i = 0; i < outcome->problems.n; i++)
        if (sl_str_find(outcome->problems.at[i].message, text) != SIZE_MAX) return true;
    return false;
}

static void check_wrong_value(trial *t, sl_str key, const sl_json *member)
{
    static const sl_str junk = SL_STR_INIT("[[{}]]");
    st_outcome other = st_case_run(t->arena, t->s->worker, t->c, replace(t, member->range, junk));
    uint32_t from = member->range.from - t->c->settings->range.from;
    if (other.err != SL_VALUE)
        FAIL(t, "%.*s: any value is taken", SL_FMT(key));
    else if (!tells_inside(&other, (sl_range){from, from + (uint32_t)junk.len}))
        FAIL(t, "%.*s: a wrong value is told somewhere else: %.*s", SL_FMT(key),
             SL_FMT(first_message(&other)));
}

enum { TELLING = 4 /* letters: shorter names are near to too many others */ };

static void check_slip(trial *t, sl_str key, const sl_json *member)
{
    if (member->key.len < TELLING) return;
    sl_str slip = sl_arena_printf(t->arena, "\"%.*sq\"", SL_FMT(member->key));
    sl_str hint = sl_arena_printf(t->arena, "did you mean \"%.*s\"?", SL_FMT(member->key));
    st_outcome other = st_case_run(t->arena, t->s->worker, t->c, replace(t, member->key_range, slip));
    if (other.err != SL_VALUE)
        FAIL(t, "%.*s: a slip of its name is taken", SL_FMT(key));
    else if (!tells(&other, hint))
        FAIL(t, "%.*s: a slip is not told: %.*s", SL_FMT(key), SL_FMT(first_message(&other)));
}

/* The first member of that name stands for the others. */
static void check_key(trial *t, sl_str key)
{
    st_members members = {0};
    st_keys_find(t->arena, t->c->settings, key, &members);
    fx_names_add(&t->s->arena, &t->s->shown, key);
    if (!members.n) {
        FAIL(t, "%.*s: is not in the settings", SL_FMT(key));
        return;
    }
    if (sl_str_find_char(key, '=') != SIZE_MAX) return;
    check_without(t, key, members.at[0]);
    check_wrong_value(t, key, members.at[0]);
    check_slip(t, key, members.at[0]);
}

/* ---- what is found ---- */

static bool are_equal(sl_strs a, sl_strs b)
{
    for (uint32_t i = 0; a.n == b.n && i < a.n; i++)
        if (!sl_str_eq(a.at[i], b.at[i])) return false;
    return a.n == b.n;
}

static void put_quoted(sl_buf *out, sl_str text)
{
    sl_buf_add_char(out, '"');
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] == '"' || text.ptr[i] == '\\') sl_buf_add_char(out, '\\');
        sl_buf_add_char(out, text.ptr[i]);
    }
    sl_buf_add_char(out, '"');
}

static void put_finds(sl_buf *out, sl_strs finds)
{
    sl_buf_add_char(out, '[');
    for (uint32_t i = 0; i < finds.n; i++) {
        sl_buf_add_cstr(out, i ? ",\n      " : "\n      ");
        put_quoted(out, finds.at[i]);
    }
    sl_buf_add_cstr(out, finds.n ? "\n    ]" : "]");
}

static void check_finds(trial *t)
{
    const st_case *c = t->c;
    if (t->outcome.err) {
        FAIL(t, "the settings are refused: %.*s", SL_FMT(first_message(&t->outcome)));
        return;
    }
    if (are_equal(c->finds, t->outcome.finds) || t->s->is_update) return;
    FAIL(t, "what is found is not what is said:");
    for (uint32_t i = 0; i < t->outcome.finds.n; i++)
        FAIL(t, "  came: %.*s", SL_FMT(t->outcome.finds.at[i]));
}

static void run_case(suite *s, sl_arena *arena, const st_case *c, fx_problems *problems, sl_strs *finds)
{
    uint32_t before = problems->n;
    trial t = {s, arena, c, st_case_run(arena, s->worker, c, c->settings_text), problems};
    check_finds(&t);
    for (uint32_t i = 0; i < c->keys.n && !t.outcome.err; i++)
        check_key(&t, c->keys.at[i]);
    *finds = t.outcome.finds;
    s->n_passed += problems->n == before;
    s->n_failed += problems->n > before;
}

static void rewrite(sl_arena *arena, sl_str path, sl_str text, const st_cases *cases, const sl_strs *finds)
{
    sl_buf out;
    uint32_t at = 0;
    sl_buf_init(&out);
    for (uint32_t i = 0; i < cases->n; i++) {
        sl_buf_add(&out, sl_str_sub(text, at, cases->at[i].finds_range.from));
        put_finds(&out, finds[i]);
        at = cases->at[i].finds_range.to;
    }
    sl_buf_add(&out, sl_str_sub(text, at, text.len));
    fx_file_write(arena, path, sl_buf_str(&out));
    sl_buf_release(&out);
}

static void run_file(suite *s, sl_str path)
{
    sl_arena arena;
    sl_str text;
    st_cases cases = {0};
    fx_problems problems = {0};
    sl_arena_init(&arena);
    if (fx_file_read(&arena, path, &text)) st_cases_read(&arena, text, &cases, &problems);
    s->n_failed += problems.n || !cases.n;
    sl_strs *finds = SL_NEW_N(&arena, sl_strs, cases.n);
    for (uint32_t i = 0; i < cases.n; i++)
        run_case(s, &arena, &cases.at[i], &problems, &finds[i]);
    fx_problems_print(&problems, path);
    if (s->is_update && cases.n) rewrite(&arena, path, text, &cases, finds);
    sl_arena_release(&arena);
}

static void check_all_are_shown(suite *s)
{
    sl_strs known = st_keys_known(&s->arena);
    for (uint32_t i = 0; i < known.n; i++) {
        if (fx_names_has(&s->shown, known.at[i])) continue;
        printf("no case shows %.*s\n", SL_FMT(known.at[i]));
        s->n_failed++;
    }
}

int main(int argc, char **argv)
{
    const char *update = getenv("SL_UPDATE");
    suite s = {.host = fx_host(NULL), .is_update = update && *update == '1'};
    fx_paths files = {0};
    if (argc != 2) return 2;
    sl_arena_init(&s.arena);
    s.worker = sl_worker_new(&s.host);
    if (!fx_files_list(&s.arena, sl_str_from_cstr(argv[1]), &files)) s.n_failed++;
    for (uint32_t i = 0; i < files.n; i++)
        run_file(&s, files.at[i]);
    check_all_are_shown(&s);
    sl_worker_free(s.worker);
    sl_arena_release(&s.arena);
    printf("tally: settings-keys %u passed", s.n_passed);
    if (s.n_failed) printf(", %u failed", s.n_failed);
    putchar('\n');
    return s.n_failed > 0;
}
