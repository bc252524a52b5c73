/* Running over files: walking, reading, recognising, in parallel, with output in a fixed order.
 *
 * What: everything that lint and find have in common; a command only says what to do with one file's facts.
 * Layer: cli (private to the folder). Units: bytes. Owns: nothing after the call. Errors: told as they come,
 * in order with the files; counted in the tally. Threads: `file` is called on any thread, one call per file;
 * its output goes to standard output in the order of the walk. */
#ifndef SL_CLI_SCAN_H
#define SL_CLI_SCAN_H

#include "cli/run.h"
#include "cli/tally.h"

typedef struct sl_scan_file {
    sl_str path; /* as it is shown */
    sl_str seen; /* as the engine sees it: below its root */
    sl_str text;
    const sl_lang *lang;
    const sl_facts *facts;
    const sl_context *context;
    sl_worker *worker;
    sl_arena *arena; /* lives as long as the call */
    bool is_stdin;
} sl_scan_file;

typedef struct sl_scan_slot { /* one file's outcome */
    sl_buf out;
    sl_tally tally;
    sl_buf trouble; /* more for standard error */
    void *kept;     /* for `keep` */
} sl_scan_slot;

typedef struct sl_scan {
    void *arg;
    void (*file)(void *arg, const sl_scan_file *file, sl_scan_slot *slot);
    sl_str separator;                    /* between the outputs of files that have one */
    void (*keep)(void *arg, void *kept); /* what a file left, in the order of the walk; may be NULL */
    bool wants_outline;
    bool echoes_stdin; /* standard input that is not looked at comes out as it went in */
} sl_scan;

/* "statuslens: PATH: MESSAGE", and the run ends with 2. */
void sl_scan_trouble(sl_scan_slot *slot, sl_str path, const char *message);

/* Facts of `text` as the file's content. Whether a generated file is read was decided before: its facts do
 * not say so again. */
void sl_scan_recognise(sl_scan_file *file, sl_str text);

/* Paths as operands; none given is the working folder, or standard input with --stdin-filename.
 * False if the run ended early, by trouble with settings. */
bool sl_scan_run(sl_run *run, const sl_str *paths, uint32_t n_paths, const sl_scan *scan, sl_tally *tally);

#endif
