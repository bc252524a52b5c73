/* Which project facts hold for the folders of a run.
 *
 * What: each folder belongs to the project of the nearest repository around it; without one, of the folder
 * that holds its settings file; without either, of the working folder or, outside of that, of itself. A
 * project is read once.
 * Layer: cli (private to the folder). Owns: nothing; facts live in the arena it is made with. Errors: none,
 * nothing is known then. Threads: the main thread's; facts are immutable and may be read anywhere. */
#ifndef SL_CLI_PROJECT_H
#define SL_CLI_PROJECT_H

#include "engine/engine.h"

typedef struct sl_cli_project { /* a project that was read; root NULL: none */
    sl_str root;
    const sl_project *facts;
} sl_cli_project;

typedef struct sl_cli_projects {
    const sl_host *host; /* NULL: nothing is ever known */
    sl_arena *arena;
    sl_str here; /* the working folder */
    SL_VEC(sl_cli_project) read;
} sl_cli_projects;

typedef struct sl_cli_place { /* a folder in its project */
    sl_str root, below;       /* below: path of the folder below the root */
    const sl_project *root_facts, *facts;
} sl_cli_place;

/* An absolute folder. `settings_root` is the folder of its settings file; empty: none. */
sl_cli_place sl_cli_place_named(sl_cli_projects *projects, sl_str folder, sl_str settings_root);
/* A folder called `name` in `above`, reached on a walk under `path`; a repository begins a new project. */
sl_cli_place sl_cli_place_below(sl_cli_projects *projects, const sl_cli_place *above, sl_str path,
                                sl_str name, bool is_repository);

#endif
