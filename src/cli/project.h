/* Which project facts hold for the folders of a run.
 *
 * What: each folder belongs to the project of the nearest repository around it; without one, of the folder
 * that holds its settings file; without either, of the nearest one with a manifest or lock file. Where none
 * of them is there, versions are looked for in the working folder or, outside of that, in the folder itself,
 * and files define nothing for each other: they need not belong together. A project is read once.
 * Layer: cli (private to the folder). Owns: nothing; facts live in the arena it is made with. Errors: none,
 * nothing is known then. Threads: the main thread's; facts are immutable and may be read anywhere. */
#ifndef SL_CLI_PROJECT_H
#define SL_CLI_PROJECT_H

#include "engine/engine.h"

typedef struct sl_cli_project { /* a project that was read */
    sl_str root;
    sl_project *facts;
    const sl_links *links; /* of its files; see sl_cli_project_survey */
    bool is_surveyed;
} sl_cli_project;

typedef struct sl_cli_projects {
    const sl_host *host; /* NULL: nothing is ever known */
    sl_arena *arena;
    sl_str here; /* the working folder */
    uint32_t
        n_threads; /* > 1: files of a project are surveyed at once, on so many threads; else when asked */
    SL_VEC(sl_cli_project *) read;
} sl_cli_projects;

typedef struct sl_cli_place { /* a folder in its project */
    sl_cli_project *project;  /* NULL: nothing is ever known */
    sl_str below;             /* path of the folder below the project's root */
    const sl_project *facts;
} sl_cli_place;

/* An absolute folder. `settings_root` is the folder of its settings file; empty: none. */
sl_cli_place sl_cli_place_named(sl_cli_projects *projects, sl_str folder, sl_str settings_root);
/* A folder called `name` in `above`, reached on a walk under `path`; a repository begins a new project. */
sl_cli_place sl_cli_place_below(sl_cli_projects *projects, const sl_cli_place *above, sl_str path,
                                sl_str name, bool is_repository);

/* Reads what the project's files define for each other, once. Only the thread that runs alone may ask. */
void sl_cli_project_survey(const sl_cli_projects *projects, sl_cli_project *project);

#endif
