#include "lsp/surveys.h"

#include "lsp/config.h"

#include <stdlib.h>

struct sl_known_survey {
    sl_surveys *owner;
    sl_arena arena; /* of the root */
    sl_str root;
    sl_arena links_arena;
    const sl_links *links;
    bool is_running;

    /* What changed while or since the last job ran. */
    sl_arena changes_arena;
    SL_VEC(sl_str) changes; /* below the root */

    /* The job's alone while it runs. */
    sl_survey *survey; /* NULL: not made yet */
    sl_arena job_arena, next_arena;
    SL_VEC(sl_str) job_changes;
    const sl_links *next;
    sl_known_survey *following;
};

/* ---- on a worker ---- */

static void read_needed(sl_known_survey *known, sl_worker *worker)
{
    sl_survey_choose(known->survey);
    for (uint32_t i = 0; i < sl_survey_n_files(known->survey) && !known->owner->is_ended; i++)
        if (sl_survey_needs(known->survey, i)) sl_survey_read(known->survey, i, worker);
}

static void read_all(sl_known_survey *known, sl_worker *worker)
{
    sl_survey_free(known->survey);
    known->survey = sl_survey_new(known->owner->host, known->root);
    for (uint32_t i = 0; i < sl_survey_n_files(known->survey) && !known->owner->is_ended; i++)
        sl_survey_scan(known->survey, i);
    read_needed(known, worker);
}

/* False if a file is new: then the folders have to be listed again. */
static bool read_changes(sl_known_survey *known, sl_worker *worker)
{
    for (uint32_t i = 0; i < known->job_changes.n; i++) {
        uint32_t file = sl_survey_find(known->survey, known->job_changes.at[i]);
        if (file == UINT32_MAX) return false;
        sl_survey_scan(known->survey, file);
    }
    read_needed(known, worker);
    return true;
}

static void run_job(void *arg)
{
    sl_known_survey *known = arg;
    sl_worker *worker = sl_worker_new(known->owner->host);
    if (!known->survey || !read_changes(known, worker)) read_all(known, worker);
    sl_worker_free(worker);
    known->next = known->owner->is_ended ? NULL : sl_survey_links(known->survey, &known->next_arena);
}

/* ---- on the session's thread ---- */

static void start(sl_known_survey *known);

static void take_links(sl_known_survey *known)
{
    sl_arena old = known->links_arena;
    bool is_same = sl_links_hash(known->links) == sl_links_hash(known->next);
    known->links_arena = known->next_arena;
    known->links = known->next;
    sl_arena_init(&known->next_arena);
    known->next = NULL;
    if (!is_same) known->owner->changed(known->owner->ctx);
    sl_arena_release(&old);
}

static void on_done(void *arg)
{
    sl_known_survey *known = arg;
    known->is_running = false;
    if (known->owner->is_ended) return;
    take_links(known);
    if (known->changes.n) start(known);
}

static void start(sl_known_survey *known)
{
    const sl_host *host = known->owner->host;
    sl_arena_clear(&known->job_arena);
    known->job_changes.at = NULL;
    known->job_changes.n = known->job_changes.cap = 0;
    for (uint32_t i = 0; i < known->changes.n; i++)
        *SL_PUSH(&known->job_arena, &known->job_changes) =
            sl_arena_copy(&known->job_arena, known->changes.at[i]);
    sl_arena_clear(&known->changes_arena);
    known->changes.at = NULL;
    known->changes.n = known->changes.cap = 0;
    known->is_running = true;
    if (host->run(host->ctx, run_job, on_done, known) != SL_OK) known->is_running = false;
}

static sl_known_survey *add(sl_surveys *surveys, sl_str root)
{
    sl_known_survey *known = sl_xmalloc(sizeof *known);
    known->owner = surveys;
    sl_arena_init(&known->arena);
    sl_arena_init(&known->links_arena);
    sl_arena_init(&known->changes_arena);
    sl_arena_init(&known->job_arena);
    sl_arena_init(&known->next_arena);
    known->root = sl_arena_copy(&known->arena, root);
    known->following = surveys->first;
    return surveys->first = known;
}

const sl_links *sl_surveys_links(sl_surveys *surveys, sl_str root)
{
    if (!root.len || !surveys->host->walk || !surveys->host->run) return NULL;
    for (sl_known_survey *known = surveys->first; known; known = known->following)
        if (sl_str_eq(known->root, root)) return known->links;
    sl_known_survey *known = add(surveys, root);
    start(known);
    return known->links;
}

void sl_surveys_file_changed(sl_surveys *surveys, sl_str path)
{
    const sl_lang *lang = sl_lang_find_path(path, SL_STR(""));
    if (!lang || !sl_lang_is_code(lang)) return;
    for (sl_known_survey *known = surveys->first; known; known = known->following) {
        sl_str below = sl_path_from(known->root, path);
        if (below.ptr == path.ptr) continue;
        *SL_PUSH(&known->changes_arena, &known->changes) = sl_arena_copy(&known->changes_arena, below);
        if (!known->is_running) start(known);
    }
}

void sl_surveys_init(sl_surveys *surveys, const sl_host *host, void *ctx, void (*changed)(void *ctx))
{
    surveys->host = host;
    surveys->ctx = ctx;
    surveys->changed = changed;
    surveys->first = NULL;
    atomic_init(&surveys->is_ended, false);
}

void sl_surveys_end(sl_surveys *surveys)
{
    surveys->is_ended = true;
}

void sl_surveys_release(sl_surveys *surveys)
{
    while (surveys->first) {
        sl_known_survey *known = surveys->first;
        surveys->first = known->following;
        sl_survey_free(known->survey);
        sl_arena_release(&known->arena);
        sl_arena_release(&known->links_arena);
        sl_arena_release(&known->changes_arena);
        sl_arena_release(&known->job_arena);
        sl_arena_release(&known->next_arena);
        free(known);
    }
}
