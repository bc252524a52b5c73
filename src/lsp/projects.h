/* The project facts of the folders that documents lie in: what manifests prove, read once per project.
 *
 * Layer: lsp. Units: absolute paths. Owns: the facts (init/release); what is given is borrowed until the next
 * forget. Errors: a project that cannot be read is one of which nothing is known. Threads: the session's. */
#ifndef SL_LSP_PROJECTS_H
#define SL_LSP_PROJECTS_H

#include "engine/engine.h"

typedef struct sl_known_project sl_known_project;

typedef struct sl_projects {
    const sl_host *host;
    sl_known_project *first;
} sl_projects;

void sl_projects_release(sl_projects *projects);

/* The facts that hold for a file of the project at `root`, made in the arena, with the names that its files
 * register; NULL: none. They know no other
 * folders, since the engine looks up paths that are told from the settings' folder, not from the root. */
const sl_project *sl_projects_facts(sl_projects *projects, sl_str root, sl_str path, const sl_links *links,
                                    sl_arena *arena);

/* May a change of this file change what is known? */
bool sl_projects_read(sl_str path);
/* Manifests may have changed. */
void sl_projects_forget(sl_projects *projects);

#endif
