#include "tests/lib/check.h"

#include "tests/lib/settings_text.h"

bool fx_run_open(fx_run *run, sl_worker *worker, sl_arena *arena, const fx_fixture *fixture)
{
    *run = (fx_run){.arena = arena, .worker = worker, .fixture = fixture};
    for (uint32_t i = 0; i < fixture->problems.n; i++)
        *SL_PUSH(arena, &run->problems) = fixture->problems.at[i];
    run->context.project = &fixture->project;
    run->context.settings = fx_settings_read(arena, fixture->settings, &run->problems);
    run->lang = sl_lang_find_path(fixture->path, sl_str_sub(fixture->text, 0, SL_HEAD_BYTES));
    if (!run->lang) {
        fx_problem_add(arena, &run->problems, 0, "no language reads `%.*s`", SL_FMT(fixture->path));
        return false;
    }
    run->facts = fx_run_find(run, arena, &run->context, fixture->text, &run->findings);
    return true;
}

const sl_facts *fx_run_find(const fx_run *run, sl_arena *arena, const sl_context *context, sl_str text,
                            sl_findings *findings)
{
    const sl_facts *facts = sl_engine_facts(run->worker, arena, run->lang, run->fixture->path, text, context);
    *findings = (sl_findings){0};
    sl_engine_findings(arena, facts, context, findings);
    return facts;
}
