/* What every command works with.
 *
 * Layer: cli (private to the folder). Owns: sl_run its arena and outputs, made and ended by sl_cli_main.
 * Errors: sl_run_trouble tells them and has the command end with 2. Threads: the main thread's. */
#ifndef SL_CLI_RUN_H
#define SL_CLI_RUN_H

#include "base/nearest.h"
#include "cli/args.h"
#include "cli/cli.h"
#include "cli/term.h"
#include "engine/engine.h"
#include "io/out.h"

enum { SL_EXIT_OK, SL_EXIT_FOUND = 1, SL_EXIT_NOTHING = 1, SL_EXIT_TROUBLE = 2 };

typedef struct sl_run {
    const sl_cli_env *env;
    sl_args args;
    sl_arena arena;
    sl_out out, err;
    sl_term term; /* of standard output */
    bool had_trouble;
} sl_run;

/* "statuslens: PLACE: MESSAGE" on standard error. PLACE may be empty. */
void sl_run_complain(sl_run *run, sl_str place, sl_str message);
/* The same, and the run ends with 2. */
void sl_run_trouble(sl_run *run, sl_str place, sl_str message);

/* One handler per row of commands.def; gives the exit status. */
#define SL_COMMAND(ident, name, ...) int sl_cli__##name(sl_run *run);
#include "cli/commands.def"
#undef SL_COMMAND

/* From --locale, else what the environment says: LC_ALL, LC_MESSAGES, LANG. */
sl_locale sl_run_locale(const sl_run *run);

/* "WHAT 'wrong'; did you mean ...?" as trouble. Gives SL_EXIT_TROUBLE. */
int sl_run_unknown(sl_run *run, const char *what, const sl_nearest *nearest);

#endif
