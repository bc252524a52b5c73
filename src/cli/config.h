/* Which settings and project facts hold for which file of a run.
 *
 * What: the nearest settings file above each file, found once per folder; or the one that --config names; or
 * none with --isolated.
 * Layer: cli (private to the folder). Owns: settings and contexts, borrowed until release. Errors: told
 * through the run, which then ends with 2; the last good settings above hold instead. Threads: the main
 * thread's; contexts are immutable and may be read anywhere. */
#ifndef SL_CLI_CONFIG_H
#define SL_CLI_CONFIG_H

#include "cli/run.h"

#define SL_SETTINGS_FILE ".statuslens.json"

typedef struct sl_configs {
    sl_run *run;
    sl_arena arena;
    const sl_context *fixed; /* --config or --isolated: the same for every file */
} sl_configs;

/* False after trouble that makes the run pointless: --config names no good settings file. */
bool sl_configs_init(sl_configs *configs, sl_run *run);
void sl_configs_release(sl_configs *configs);

/* A folder of a walk; `above` is that of the folder above it, NULL for a named one. */
const sl_context *sl_configs_of_folder(sl_configs *configs, const sl_context *above, sl_str path,
                                       bool has_settings);
const sl_context *sl_configs_of_file(sl_configs *configs, sl_str path);
/* Where the settings come from: a file's path, or "defaults". */
sl_str sl_config_file(const sl_context *context);
/* Do the settings leave the path out? */
bool sl_config_excludes(const sl_context *context, sl_str path);

#endif
