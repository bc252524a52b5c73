#include "lsp/projects.h"

#include "conf/project.h"
#include "lsp/config.h"

#include <stdlib.h>

struct sl_known_project {
    sl_arena arena; /* of everything in it */
    sl_str root;
    sl_project *facts;
    sl_known_project *next;
};

void sl_projects_forget(sl_projects *projects)
{
    while (projects->first) {
        sl_known_project *project = projects->first;
        projects->first = project->next;
        sl_arena_release(&project->arena);
        free(project);
    }
}

void sl_projects_release(sl_projects *projects)
{
    sl_projects_forget(projects);
}

static const sl_known_project *read_once(sl_projects *projects, sl_str root)
{
    for (sl_known_project *known = projects->first; known; known = known->next)
        if (sl_str_eq(known->root, root)) return known;
    sl_known_project *project = sl_xmalloc(sizeof *project);
    sl_arena_init(&project->arena);
    project->root = sl_arena_copy(&project->arena, root);
    if (projects->host->list) sl_project_load(projects->host, root, &project->arena, &project->facts);
    project->next = projects->first;
    return projects->first = project;
}

const sl_project *sl_projects_facts(sl_projects *projects, sl_str root, sl_str path, const sl_links *links,
                                    sl_arena *arena)
{
    if (!root.len) return NULL;
    const sl_project *facts = sl_project_at(read_once(projects, root)->facts, sl_path_from(root, path));
    if (!facts) return NULL;
    sl_project *alone = SL_NEW(arena, sl_project);
    *alone = *facts;
    alone->nested = NULL;
    alone->n_nested = 0;
    alone->registered_names = sl_links_registered(links);
    return alone;
}

bool sl_projects_read(sl_str path)
{
    return sl_project_reads(path.len && path.ptr[0] == '/' ? sl_str_sub(path, 1, path.len) : path);
}
