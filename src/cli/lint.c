#include "cli/diff.h"
#include "cli/fix.h"
#include "cli/report.h"

typedef struct linter {
    sl_run *run;
    const sl_reporter *reporter;
    sl_severity least;
    sl_fix_mode fix;
    bool unsafe_fixes;
} linter;

static void count(const sl_findings *findings, sl_tally *tally)
{
    for (uint32_t i = 0; i < findings->n; i++)
        if (!findings->at[i].is_suppressed) tally->findings[findings->at[i].severity]++;
}

static void report(const linter *l, const sl_scan_file *file, sl_tally *tally, sl_buf *out)
{
    sl_findings findings = {0};
    sl_lines lines;
    sl_engine_findings(file->arena, file->facts, file->context, &findings);
    count(&findings, tally);
    if (!findings.n) return;
    sl_lines_init(&lines, file->text);
    sl_report what = {.term = &l->run->term,
                      .path = file->path,
                      .text = file->text,
                      .lines = &lines,
                      .findings = &findings,
                      .least = l->least};
    l->reporter->file(&what, out);
    sl_lines_release(&lines);
}

/* The text that --fix leaves. Read from standard input, it goes to standard output and findings elsewhere. */
static sl_buf *fix(const linter *l, sl_scan_file *file, sl_scan_slot *slot)
{
    sl_str original = file->text;
    uint32_t n = sl_fix_apply(file, l->unsafe_fixes);
    slot->tally.n_fixed += n;
    if (file->is_stdin)
        sl_buf_add(&slot->out, file->text);
    else if (n)
        sl_fix_write(file, original, file->text, slot);
    return file->is_stdin ? &slot->trouble : &slot->out;
}

static void lint_file(void *arg, const sl_scan_file *given, sl_scan_slot *slot)
{
    const linter *l = arg;
    sl_scan_file file = *given;
    if (l->fix == SL_FIX_DIFF) {
        slot->tally.n_fixed += sl_fix_apply(&file, l->unsafe_fixes);
        sl_diff(&l->run->term, &slot->out, file.path, given->text, file.text);
        return;
    }
    sl_buf *out = l->fix == SL_FIX_WRITE ? fix(l, &file, slot) : &slot->out;
    report(l, &file, &slot->tally, out);
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

static void set_up(linter *l)
{
    const sl_args *args = &l->run->args;
    l->reporter = sl_reporter_at(sl_args_choice(args, SL_OPT_LINT_FORMAT), sl_io_is_terminal(1));
    l->least = sl_args_has(args, SL_OPT_HINTS) ? SL_SEV_HINT : SL_SEV_INFO;
    l->unsafe_fixes = sl_args_has(args, SL_OPT_UNSAFE_FIXES);
    if (sl_args_has(args, SL_OPT_FIX)) l->fix = SL_FIX_WRITE;
    if (sl_args_has(args, SL_OPT_DIFF)) l->fix = SL_FIX_DIFF;
    /* Standard output is then the repaired text alone. */
    bool gives_text = l->fix == SL_FIX_WRITE && sl_args_has(args, SL_OPT_STDIN_FILENAME);
    if (gives_text) l->reporter = sl_reporter_compact();
}

int sl_cli__lint(sl_run *run)
{
    const sl_args *args = &run->args;
    linter l = {.run = run};
    sl_tally tally = {0};
    set_up(&l);
    bool has_findings_only = l.fix != SL_FIX_DIFF;
    sl_scan scan = {.arg = &l,
                    .file = lint_file,
                    .separator = sl_str_from_cstr(has_findings_only ? l.reporter->separator : ""),
                    .echoes_stdin = l.fix == SL_FIX_WRITE};
    if (has_findings_only) print_edge(run, l.reporter, NULL);
    bool is_whole = sl_scan_run(run, args->operands.at, args->operands.n, &scan, &tally);
    if (has_findings_only) print_edge(run, l.reporter, &tally);
    bool has_summary = l.reporter->end && has_findings_only;
    if (is_whole && !sl_args_has(args, SL_OPT_QUIET) && !has_summary) add_summary(run, &tally);
    uint32_t n_left =
        has_findings_only ? tally.findings[SL_SEV_WARNING] + tally.findings[SL_SEV_ERROR] : tally.n_fixed;
    return n_left ? SL_EXIT_FOUND : SL_EXIT_OK;
}
