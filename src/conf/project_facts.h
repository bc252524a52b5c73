/* Between the two halves of sl_project_load: what was found, folder by folder.
 *
 * Layer: conf (private to project_*.c). Owns: nothing; everything lives in the arenas of the load. Errors:
 * none. Threads: one. */
#ifndef SL_CONF_PROJECT_FACTS_H
#define SL_CONF_PROJECT_FACTS_H

#include "conf/manifest.h"
#include "conf/project.h"

typedef struct sl_project_fact {
    sl_statement statement;
    sl_str folder, file; /* of its place; path below that */
} sl_project_fact;

#define SL_NO_PLACE UINT32_MAX

typedef struct sl_project_place { /* a folder with manifests */
    sl_str folder;
    SL_VEC(sl_project_fact) facts; /* in the order of the walk; resolving sorts libraries to the front */
    uint32_t n_libraries;          /* those in front */
    uint32_t above;                /* place of the nearest folder above */
} sl_project_place;

typedef struct sl_project_find { /* result of the walk */
    SL_VEC(sl_project_place) places;
    SL_VEC(sl_str) vendors; /* of file names; unsorted, may repeat */
} sl_project_find;

/* `keep` is the arena of the result, `scratch` dies with the load. */
sl_err sl_project__walk(const sl_host *host, sl_str root, sl_arena *scratch, sl_arena *keep,
                        sl_project_find *out);
sl_project *sl_project__resolve(sl_project_find *find, sl_arena *scratch, sl_arena *keep);

/* Adds the libraries that come with those of a place, and completes ones whose version was not said.
 * `project` is the place's; its libraries are not yet set. */
typedef SL_VEC(sl_library) sl_libraries;
void sl_project__bundle(const sl_project *project, sl_arena *keep, sl_libraries *libraries);

#endif
