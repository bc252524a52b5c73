#include "cli/project.h"

#include "conf/project.h"
#include "engine/survey.h"
#include "io/file.h"
#include "io/pool.h"

/* ---- the survey ---- */

typedef struct task { /* a slot of the pool */
    sl_survey *survey;
    uint32_t file;
    bool is_scan; /* of the bytes alone */
} task;

static void *worker_new(void *arg)
{
    return sl_worker_new(arg);
}

static void worker_free(void *arg, void *worker)
{
    (void)arg;
    sl_worker_free(worker);
}

static void run_task(void *arg, void *worker, void *slot)
{
    (void)arg;
    const task *t = slot;
    if (t->is_scan)
        sl_survey_scan(t->survey, t->file);
    else
        sl_survey_read(t->survey, t->file, worker);
}

static void no_emit(void *arg, void *slot)
{
    (void)arg, (void)slot;
}

static void run_all(const sl_cli_projects *projects, sl_survey *survey, bool is_scan)
{
    const sl_pool_calls calls = {.arg = (void *)(uintptr_t)projects->host,
                                 .slot_size = sizeof(task),
                                 .worker_new = worker_new,
                                 .worker_free = worker_free,
                                 .run = run_task,
                                 .emit = no_emit,
                                 .slot_release = no_emit};
    sl_pool *pool = sl_pool_new(projects->n_threads, &calls);
    for (uint32_t i = 0; i < sl_survey_n_files(survey); i++) {
        if (!is_scan && !sl_survey_needs(survey, i)) continue;
        task *t = sl_pool_slot(pool);
        *t = (task){survey, i, is_scan};
        sl_pool_submit(pool);
    }
    sl_pool_finish(pool);
}

static void survey_files(const sl_cli_projects *projects, sl_survey *survey)
{
    run_all(projects, survey, true);
    sl_survey_choose(survey);
    run_all(projects, survey, false);
}

void sl_cli_project_survey(const sl_cli_projects *projects, sl_cli_project *project)
{
    if (project->is_surveyed) return;
    project->is_surveyed = true;
    sl_survey *survey = sl_survey_new(projects->host, project->root);
    survey_files(projects, survey);
    project->links = sl_survey_links(survey, projects->arena);
    sl_project_register(project->facts, sl_links_registered(project->links));
    sl_survey_free(survey);
}

/* ---- finding projects ---- */

/* What is no project's has no files that belong together. */
static sl_cli_project *read_once(sl_cli_projects *projects, sl_str root, bool is_project)
{
    for (uint32_t i = 0; i < projects->read.n; i++)
        if (sl_str_eq(projects->read.at[i]->root, root)) return projects->read.at[i];
    sl_cli_project *project = SL_NEW(projects->arena, sl_cli_project);
    project->root = sl_arena_copy(projects->arena, root);
    *SL_PUSH(projects->arena, &projects->read) = project;
    project->is_surveyed = !is_project;
    sl_project_load(projects->host, root, projects->arena, &project->facts);
    if (projects->n_threads > 1) sl_cli_project_survey(projects, project);
    return project;
}

static bool is_in(sl_str folder, sl_str path)
{
    return sl_str_has_prefix(path, folder) && (path.len == folder.len || path.ptr[folder.len] == '/');
}

static sl_cli_place make(sl_cli_projects *projects, sl_str root, sl_str below, bool is_project)
{
    sl_cli_place place = {.project = read_once(projects, root, is_project), .below = below};
    sl_str inside = sl_arena_printf(projects->arena, "%.*s/", SL_FMT(below));
    place.facts = sl_project_at(place.project->facts, inside);
    return place;
}

static bool is_repository(sl_arena *arena, sl_str folder)
{
    return sl_io_stat(sl_arena_printf(arena, "%.*s/.git", SL_FMT(folder)), NULL) != SL_IO_MISSING;
}

static sl_str folder_above(sl_str folder)
{
    return sl_str_sub(folder, 0, sl_str_rfind_char(folder, '/'));
}

/* False: nothing says where a project begins. */
static bool find_root(const sl_cli_projects *projects, sl_str folder, sl_str settings_root, sl_str *root)
{
    for (*root = folder; root->len > 1; *root = folder_above(*root))
        if (is_repository(projects->arena, *root)) return true;
    *root = settings_root;
    if (settings_root.len) return true;
    for (*root = folder; root->len > 1; *root = folder_above(*root))
        if (sl_project_begins(projects->host, *root)) return true;
    *root = projects->here.len && is_in(projects->here, folder) ? projects->here : folder;
    return false;
}

sl_cli_place sl_cli_place_named(sl_cli_projects *projects, sl_str folder, sl_str settings_root)
{
    sl_str root;
    if (!projects->host) return (sl_cli_place){.facts = NULL};
    bool is_project = find_root(projects, folder, settings_root, &root);
    sl_str below = sl_str_sub(folder, root.len + (folder.len > root.len), folder.len);
    return make(projects, root, below, is_project);
}

sl_cli_place sl_cli_place_below(sl_cli_projects *projects, const sl_cli_place *above, sl_str path,
                                sl_str name, bool is_repository_here)
{
    if (!projects->host) return *above;
    if (is_repository_here) return make(projects, path, SL_STR(""), true);
    sl_str below = above->below.len
                       ? sl_arena_printf(projects->arena, "%.*s/%.*s", SL_FMT(above->below), SL_FMT(name))
                       : sl_arena_copy(projects->arena, name);
    return make(projects, above->project->root, below, true);
}
