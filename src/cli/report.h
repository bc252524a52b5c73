/* How findings are printed.
 *
 * What: one function per format that appends a file's findings; the table of formats is reporters.def.
 * Layer: cli (private to the folder). Units: lines and columns from 1, columns in bytes. Owns: nothing.
 * Errors: none. Threads: pure, called on any thread. */
#ifndef SL_CLI_REPORT_H
#define SL_CLI_REPORT_H

#include "cli/tally.h"
#include "cli/term.h"

typedef struct sl_report { /* the findings of one file */
    const sl_term *term;
    sl_str path, text;
    const sl_lines *lines;
    const sl_findings *findings;
    sl_severity least; /* less severe ones are not shown */
} sl_report;

typedef struct sl_reporter {
    void (*begin)(sl_buf *out);
    const char *separator; /* between files */
    void (*file)(const sl_report *report, sl_buf *out);
    void (*end)(const sl_tally *tally, sl_buf *out);
} sl_reporter;

/* `format` counts the words of `lint --format`. */
const sl_reporter *sl_reporter_at(uint32_t format, bool is_terminal);
/* One line a finding, for standard error. */
const sl_reporter *sl_reporter_compact(void);

/* Has the finding to be shown? */
bool sl_report_shows(const sl_report *report, const sl_finding *finding);

void sl_report_full(const sl_report *report, sl_buf *out);
void sl_report_compact(const sl_report *report, sl_buf *out);
void sl_report_json_begin(sl_buf *out);
void sl_report_json(const sl_report *report, sl_buf *out);
void sl_report_json_end(const sl_tally *tally, sl_buf *out);

#endif
