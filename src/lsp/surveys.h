/* What the files of the projects of a session define for each other, found out in the background.
 *
 * What: the first question about a project starts its survey on a worker; until that is done, and while
 * changed files are read again, what is known already holds. No answer ever waits for it.
 * Layer: lsp. Units: absolute paths. Owns: surveys and links (init/release; release only when the host runs
 * no job of ours any more). Links are borrowed until `changed` was called. Errors: a project that cannot be
 * read defines nothing. Threads: the session's; jobs touch only what is theirs. */
#ifndef SL_LSP_SURVEYS_H
#define SL_LSP_SURVEYS_H

#include "engine/survey.h"

#include <stdatomic.h>

typedef struct sl_known_survey sl_known_survey;

typedef struct sl_surveys {
    const sl_host *host;
    void *ctx;
    void (*changed)(void *ctx); /* links are other now; the old ones go when this returns */
    sl_known_survey *first;
    atomic_bool is_ended;
} sl_surveys;

void sl_surveys_init(sl_surveys *surveys, const sl_host *host, void *ctx, void (*changed)(void *ctx));
void sl_surveys_release(sl_surveys *surveys);

/* What is known of the project at `root`; NULL: nothing yet, or nothing at all. */
const sl_links *sl_surveys_links(sl_surveys *surveys, sl_str root);
/* A file was written, made or removed. */
void sl_surveys_file_changed(sl_surveys *surveys, sl_str path);
/* The session ends: what still runs is not worth waiting for. */
void sl_surveys_end(sl_surveys *surveys);

#endif
