/* Which settings hold for which file of a run, and under which path the engine sees it.
 *
 * What: the nearest settings file above each folder, or the one that --config names, or none with --isolated.
 * Files are seen by their path below a root, so that where a project lies on the disk changes nothing: the
 * folder of the settings file, else that of the repository; without either, paths stay as the user wrote
 * them. Layer: cli (private to the folder). Owns: settings and folders, borrowed until release. Errors: told
 * through the run; a broken settings file ends it, since nobody wants findings of other settings than theirs.
 * Threads: the main thread's; what it gives is immutable and may be read anywhere. */
#ifndef SL_CLI_CONFIG_H
#define SL_CLI_CONFIG_H

#include "cli/project.h"
#include "cli/run.h"
#include "io/walk.h"

typedef struct sl_config { /* one settings file, or none */
    sl_context context;
    sl_settings settings;
    sl_str file; /* path of the settings file; "defaults" */
} sl_config;

typedef struct sl_config_folder {
    const sl_config *config;
    sl_str below; /* path below the root, no slash at its end; "" for the root itself */
    bool has_root;
    sl_cli_place place; /* in its project, which may have another root */
} sl_config_folder;

typedef struct sl_configs {
    sl_run *run;
    sl_arena arena;
    sl_str here;            /* the working folder */
    sl_settings base;       /* defaults in the user's language */
    const sl_config *plain; /* without a file */
    sl_cli_projects projects;
    bool is_fixed;                    /* --config or --isolated: `plain` holds everywhere */
    SL_VEC(const sl_config *) loaded; /* files found above named paths */
    sl_str last_named;                /* folder that was asked for last, and its answer */
    const sl_config_folder *last_folder;
} sl_configs;

/* Names in a folder at which something begins, for sl_walk_calls.markers. */
extern const sl_str sl_config_markers[SL_WALK_MARKERS];

/* False after trouble with --config or --rule. With several threads projects are surveyed as they are met. */
bool sl_configs_init(sl_configs *configs, sl_run *run, uint32_t n_threads);
void sl_configs_release(sl_configs *configs);

/* For what is about no file: with the working folder's settings; gives what `use` gives, or the status of
 * trouble. */
int sl_configs_with_here(sl_run *run, int (*use)(sl_run *run, const sl_settings *settings));
/* A folder as the user wrote it. NULL after trouble with a settings file. */
const sl_config_folder *sl_configs_named(sl_configs *configs, sl_str folder);
const sl_config_folder *sl_configs_of_file(sl_configs *configs, sl_str path);
/* A folder in the one above, on a walk. */
const sl_config_folder *sl_configs_below(sl_configs *configs, const sl_config_folder *above, sl_str path,
                                         uint32_t markers);

/* What the engine is told about a file of the folder; its path below the project lives in the arena. */
sl_context sl_configs_context(const sl_config_folder *folder, sl_str path, sl_arena *arena);
/* May the answer change once the files of the project are surveyed? Then survey them, and ask again. */
bool sl_configs_survey(sl_configs *configs, const sl_config_folder *folder, const sl_facts *facts);
/* The path under which the engine sees a file of the folder; in the arena. */
sl_str sl_config_path(const sl_config_folder *folder, sl_str path, sl_arena *arena);
/* Do the settings leave the path out? `path` as sl_config_path gives it; folders end in '/'. */
bool sl_config_excludes(const sl_config *config, sl_str path);

#endif
