/* Safe fixes all at once, against NAME.fixed; every other fix alone. */
#include "tests/lib/check.h"
#include "tests/lib/files.h"
#include "tests/lib/syntax.h"

static sl_str apply(fx_run *run, sl_str text, sl_edit *edits, uint32_t n)
{
    sl_buf out;
    sl_buf_init(&out);
    if (!sl_edits_apply(text, edits, n, &out))
        fx_problem_add(run->arena, &run->problems, 0, "edits of the fixes overlap or leave the text");
    sl_str fixed = sl_arena_copy(run->arena, sl_buf_str(&out));
    sl_buf_release(&out);
    return fixed;
}

static uint32_t count(const sl_findings *findings, sl_rule_id rule)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < findings->n; i++)
        n += findings->at[i].rule == rule && !findings->at[i].is_suppressed;
    return n;
}

static void check_syntax(fx_run *run, sl_str fixed, const char *what)
{
    bool breaks =
        fx_has_syntax_error(run->lang, fixed) && !fx_has_syntax_error(run->lang, run->fixture->text);
    if (breaks) fx_problem_add(run->arena, &run->problems, 0, "%s breaks the syntax", what);
}

/* A fix for a person's click: it holds alone, and its finding is gone. */
static void check_alone(fx_run *run, const sl_finding *finding, const sl_fix *fix)
{
    sl_findings left;
    sl_str fixed = apply(run, run->fixture->text, fix->edits, fix->n_edits);
    sl_str rule = sl_rule_at(finding->rule)->name;
    uint32_t line1 = run->fixture->lines.at[fx_fixture_line(run->fixture, finding->range.from)].file_line1;
    check_syntax(run, fixed, "a fix");
    fx_run_find(run, run->arena, &run->context, fixed, &left);
    if (count(&left, finding->rule) >= count(&run->findings, finding->rule))
        fx_problem_add(run->arena, &run->problems, line1, "fix `%.*s` does not end its %.*s",
                       SL_FMT(fix->title), SL_FMT(rule));
}

static void compare_golden(fx_run *run, sl_str fixed, bool is_fixed, bool update)
{
    sl_str path = sl_arena_printf(run->arena, "%.*s.fixed", SL_FMT(run->fixture->file)), golden = SL_STR("");
    bool has = fx_file_exists(run->arena, path);
    if (has && !fx_file_read(run->arena, path, &golden)) return;
    if (has == is_fixed && (!has || sl_str_eq(golden, fixed))) return;
    if (update && !is_fixed)
        fx_file_remove(run->arena, path);
    else if (update)
        fx_file_write(run->arena, path, fixed);
    else if (!is_fixed)
        fx_problem_add(run->arena, &run->problems, 0, "has a .fixed beside it but no safe fix");
    else
        fx_problem_add(run->arena, &run->problems, 0, "%s; the safe fixes give:\n%.*s",
                       has ? "not the .fixed beside it" : "no .fixed beside it", SL_FMT(fixed));
}

/* Once is enough: nothing is left to fix, and nothing new was made. */
static void check_all(fx_run *run, sl_edit_list *edits, bool update)
{
    sl_findings left;
    sl_edit_list again = {0};
    sl_str fixed = apply(run, run->fixture->text, edits->at, edits->n);
    fx_run_find(run, run->arena, &run->context, fixed, &left);
    sl_fixes_collect(&left, false, run->arena, &again);
    if (again.n) fx_problem_add(run->arena, &run->problems, 0, "the safe fixes leave safe fixes");
    if (left.n >= run->findings.n)
        fx_problem_add(run->arena, &run->problems, 0, "%u findings before the safe fixes, %u after them",
                       run->findings.n, left.n);
    check_syntax(run, fixed, "fixing");
    compare_golden(run, fixed, true, update);
}

void fx_check_fixes(fx_run *run, bool update)
{
    sl_edit_list edits = {0};
    sl_fixes_collect(&run->findings, false, run->arena, &edits);
    if (edits.n)
        check_all(run, &edits, update);
    else
        compare_golden(run, SL_STR(""), false, update);
    for (uint32_t i = 0; i < run->findings.n; i++) {
        const sl_finding *finding = &run->findings.at[i];
        for (uint32_t k = 0; k < finding->n_fixes; k++)
            if (!finding->is_suppressed) check_alone(run, finding, &finding->fixes[k]);
    }
}
