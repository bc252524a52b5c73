/* An outline tells more of the file and changes nothing of what is known without it. */
#include "tests/lib/check.h"
#include "tests/lib/dump.h"

static sl_str dump(fx_run *run, const sl_facts *facts, const sl_findings *findings)
{
    sl_facts few = {.sites = {0}};
    sl_buf out;
    sl_buf_init(&out);
    few.sites = facts->sites;
    for (uint32_t i = 0; i < few.sites.n; i++)
        few.sites.at[i].scope = SL_NONE; /* more functions have one */
    fx_dump_facts(&few, &out);
    fx_dump_findings(findings, &out);
    sl_str text = sl_arena_copy(run->arena, sl_buf_str(&out));
    sl_buf_release(&out);
    return text;
}

void fx_check_outline(fx_run *run)
{
    sl_context context = run->context;
    sl_findings findings, again;
    const sl_facts *plain = fx_run_find(run, run->arena, &run->context, run->fixture->text, &again);
    context.wants_outline = true;
    run->outlined = fx_run_find(run, run->arena, &context, run->fixture->text, &findings);
    if (plain->parse_end != run->outlined->parse_end) return; /* a file without candidates is not parsed */
    sl_facts *outlined = SL_NEW(run->arena, sl_facts);
    *outlined = *run->outlined;
    sl_str difference =
        fx_first_difference(run->arena, dump(run, plain, &again), dump(run, outlined, &findings));
    if (difference.len)
        fx_problem_add(run->arena, &run->problems, 0, "with an outline and without it: %.*s",
                       SL_FMT(difference));
}
