/* The byte scan only spares parsing: without it the same sites, calls and findings come. */
#include "tests/lib/check.h"
#include "tests/lib/dump.h"

static sl_str dump(fx_run *run, const sl_facts *facts, const sl_findings *findings, bool whole)
{
    sl_facts few = {.sites = {0}};
    sl_buf out;
    sl_buf_init(&out);
    if (!whole) few.sites = facts->sites;
    fx_dump_facts(whole ? facts : &few, &out);
    fx_dump_findings(findings, &out);
    sl_str text = sl_arena_copy(run->arena, sl_buf_str(&out));
    sl_buf_release(&out);
    return text;
}

void fx_check_scan(fx_run *run)
{
    sl_settings settings = *run->context.settings;
    sl_context context = run->context;
    sl_findings findings;
    settings.recognition.skip_scan = true;
    context.settings = &settings;
    const sl_facts *facts = fx_run_find(run, run->arena, &context, run->fixture->text, &findings);
    bool both_parsed = run->facts->parse_end == facts->parse_end; /* else there was nothing to see */
    sl_str with = dump(run, run->facts, &run->findings, both_parsed);
    sl_str without = dump(run, facts, &findings, both_parsed);
    sl_str difference = fx_first_difference(run->arena, with, without);
    if (difference.len)
        fx_problem_add(run->arena, &run->problems, 0, "with the byte scan and without it: %.*s",
                       SL_FMT(difference));
}
