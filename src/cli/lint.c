#include "cli/report.h"
#include "cli/scan.h"

typedef struct linter {
    sl_run *run;
    const sl_reporter *reporter;
    sl_severity least;
} linter;

static void lint_file(void *arg, const sl_scan_file *file, sl_scan_slot *slot)
{
    const linter *l = arg;
    sl_findings findings = {0};
    sl_engine_findings(file->arena, file->facts, file->context, &findings);
    for (uint32_t i = 0; i < findings.n; i++)
        if (!findings.at[i].is_suppressed) slot->tally.findings[findings.at[i].severity]++;
    if (!findings.n) return;
    sl_lines lines;
    sl_lines_init(&lines, file->text);
    sl_report report = {.term = &l->run->term,
                        .path = file->path,
                        .text = file->text,
                        .lines = &lines,
                        .findings = &findings,
                        .least = l->least};
    l->reporter->file(&report, &slot->out);
    sl_lines_release(&lines);
}

static void add_summary(sl_run *run, const sl_tally *tally)
{
    sl_buf line;
    sl_buf_init(&line);
    sl_tally_text(tally, &line);
    sl_out_flush(&run->out); /* on a terminal the summary comes last */
    sl_out_add(&run->err, sl_buf_str(&line));
    sl_buf_release(&line);
}

static void print_edge(sl_run *run, const sl_reporter *reporter, const sl_tally *tally)
{
    sl_buf text;
    sl_buf_init(&text);
    if (!tally && reporter->begin) reporter->begin(&text);
    if (tally && reporter->end) reporter->end(tally, &text);
    sl_out_add(&run->out, sl_buf_str(&text));
    sl_buf_release(&text);
}

int sl_cli__lint(sl_run *run)
{
    const sl_args *args = &run->args;
    linter l = {.run = run};
    sl_tally tally = {0};
    l.reporter = sl_reporter_at(sl_args_choice(args, SL_OPT_LINT_FORMAT), sl_io_is_terminal(1));
    l.least = sl_args_has(args, SL_OPT_HINTS) ? SL_SEV_HINT : SL_SEV_INFO;
    sl_scan scan = {&l, lint_file, sl_str_from_cstr(l.reporter->separator)};
    print_edge(run, l.reporter, NULL);
    sl_scan_run(run, args->operands.at, args->operands.n, &scan, &tally);
    print_edge(run, l.reporter, &tally);
    if (!sl_args_has(args, SL_OPT_QUIET) && !l.reporter->end) add_summary(run, &tally);
    bool has_found = tally.findings[SL_SEV_WARNING] + tally.findings[SL_SEV_ERROR] > 0;
    return has_found ? SL_EXIT_FOUND : SL_EXIT_OK;
}
