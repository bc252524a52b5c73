#include "cli/report.h"

enum format {
#define SL_REPORTER(ident, ...) FORMAT_##ident,
#include "cli/reporters.def"
#undef SL_REPORTER
    N_FORMATS
};

static const sl_reporter reporters[N_FORMATS] = {
#define SL_REPORTER(ident, begin, separator, file, end) {begin, separator, file, end},
#include "cli/reporters.def"
#undef SL_REPORTER
};

const sl_reporter *sl_reporter_at(uint32_t format, bool is_terminal)
{
    if (format == FORMAT_TEXT) format = is_terminal ? FORMAT_FULL : FORMAT_COMPACT;
    return &reporters[format];
}

const sl_reporter *sl_reporter_compact(void)
{
    return &reporters[FORMAT_COMPACT];
}

bool sl_report_shows(const sl_report *report, const sl_finding *finding)
{
    return !finding->is_suppressed && finding->severity >= report->least;
}

static sl_paint paint_of(sl_severity severity)
{
    static const sl_paint paints[] = {SL_PAINT_PLAIN, SL_PAINT_PLAIN,   SL_PAINT_HINT,
                                      SL_PAINT_INFO,  SL_PAINT_WARNING, SL_PAINT_ERROR};
    return paints[severity];
}

/* "path:line:col: severity: message [rule]" */
static void add_headline(const sl_report *report, const sl_finding *finding, sl_pos pos, sl_buf *out)
{
    sl_term_paint(report->term, out, SL_PAINT_PLACE);
    sl_term_escape(out, report->path);
    sl_buf_printf(out, ":%u:%u:", pos.line0 + 1, pos.byte_col + 1);
    sl_term_plain(report->term, out);
    sl_buf_add_char(out, ' ');
    sl_term_paint(report->term, out, paint_of(finding->severity));
    sl_buf_printf(out, "%s:", sl_severity_name(finding->severity));
    sl_term_plain(report->term, out);
    sl_buf_add_char(out, ' ');
    sl_term_escape(out, finding->message);
    sl_term_paint(report->term, out, SL_PAINT_DIM);
    sl_buf_printf(out, " [%.*s]", SL_FMT(sl_rule_at(finding->rule)->name));
    sl_term_plain(report->term, out);
    sl_buf_add_char(out, '\n');
}

void sl_report_compact(const sl_report *report, sl_buf *out)
{
    for (uint32_t i = 0; i < report->findings->n; i++) {
        const sl_finding *finding = &report->findings->at[i];
        if (!sl_report_shows(report, finding)) continue;
        add_headline(report, finding, sl_lines_pos(report->lines, finding->range.from), out);
    }
}

static void add_fixes(const sl_report *report, const sl_finding *finding, sl_buf *out)
{
    for (uint32_t i = 0; i < finding->n_fixes; i++) {
        sl_term_paint(report->term, out, SL_PAINT_DIM);
        sl_buf_add_cstr(out, "      = ");
        sl_term_plain(report->term, out);
        sl_buf_add_cstr(out, finding->fixes[i].is_safe ? "fix: " : "unsafe fix: ");
        sl_term_escape(out, finding->fixes[i].title);
        sl_buf_add_char(out, '\n');
    }
}

void sl_report_full(const sl_report *report, sl_buf *out)
{
    for (uint32_t i = 0; i < report->findings->n; i++) {
        const sl_finding *finding = &report->findings->at[i];
        if (!sl_report_shows(report, finding)) continue;
        sl_pos pos = sl_lines_pos(report->lines, finding->range.from);
        sl_range line = sl_lines_range(report->lines, report->text, pos.line0);
        add_headline(report, finding, pos, out);
        sl_term_excerpt(report->term, out, report->text, line, finding->range, pos.line0 + 1,
                        paint_of(finding->severity));
        add_fixes(report, finding, out);
        sl_buf_add_char(out, '\n');
    }
}
