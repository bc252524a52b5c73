#include "cli/report.h"
#include "conf/put.h"

/* Grows when a member is removed or changes its meaning; new members do not count. */
enum { JSON_VERSION = 1 };

void sl_report_json_begin(sl_buf *out)
{
    sl_buf_printf(out, "{\"version\":%d,\"findings\":[", JSON_VERSION);
}

static void add_range(const sl_report *report, sl_range range, sl_buf *out)
{
    sl_pos from = sl_lines_pos(report->lines, range.from), to = sl_lines_pos(report->lines, range.to);
    sl_put_int_at(out, "line", from.line0 + 1);
    sl_put_int_at(out, "col", from.byte_col + 1);
    sl_put_int_at(out, "end_line", to.line0 + 1);
    sl_put_int_at(out, "end_col", to.byte_col + 1);
}

static void add_fix(const sl_report *report, const sl_fix *fix, sl_buf *out)
{
    sl_put_open(out, '{');
    sl_put_str_at(out, "title", fix->title);
    sl_put_bool_at(out, "safe", fix->is_safe);
    sl_put_open_at(out, "edits", '[');
    for (uint32_t i = 0; i < fix->n_edits; i++) {
        sl_put_open(out, '{');
        add_range(report, fix->edits[i].range, out);
        sl_put_str_at(out, "text", fix->edits[i].text);
        sl_put_close(out, '}');
    }
    sl_put_close(out, ']');
    sl_put_close(out, '}');
}

static void add_finding(const sl_report *report, const sl_finding *finding, sl_buf *out)
{
    sl_put_open(out, '{');
    sl_put_str_at(out, "path", report->path);
    add_range(report, finding->range, out);
    sl_put_str_at(out, "severity", sl_str_from_cstr(sl_severity_name(finding->severity)));
    sl_put_str_at(out, "rule", sl_rule_at(finding->rule)->name);
    sl_put_str_at(out, "message", finding->message);
    sl_put_open_at(out, "fixes", '[');
    for (uint32_t i = 0; i < finding->n_fixes; i++)
        add_fix(report, &finding->fixes[i], out);
    sl_put_close(out, ']');
    sl_put_close(out, '}');
}

/* One finding a line, so that the output can be read by line tools too. */
void sl_report_json(const sl_report *report, sl_buf *out)
{
    const char *before = "\n";
    for (uint32_t i = 0; i < report->findings->n; i++) {
        if (!sl_report_shows(report, &report->findings->at[i])) continue;
        sl_buf_add_cstr(out, before);
        add_finding(report, &report->findings->at[i], out);
        before = ",\n";
    }
}

void sl_report_json_end(const sl_tally *tally, sl_buf *out)
{
    sl_buf_add_cstr(out, "\n],\"summary\":");
    sl_put_open(out, '{');
    sl_tally_json(tally, out);
    sl_put_close(out, '}');
    sl_buf_add_cstr(out, "}\n");
}
