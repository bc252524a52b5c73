/* Which paths stand in front of a router: what it is mounted on, in its file and in others.
 *
 * What: follows a router from where a route is told to it over the calls that made, mounted or handed it on,
 * as far as the code says it.
 * Layer: engine. Units: byte offsets. Owns: nothing; answers live in the arena
 * given. Errors: what cannot be followed is not known to be whole. Threads: immutable once made. */
#ifndef SL_ENGINE_MOUNTS_H
#define SL_ENGINE_MOUNTS_H

#include "engine/outlines.h"
#include "lang/modules.h"

typedef struct sl_routed_project {
    sl_arena *arena;
    sl_outlined *const *files;
    uint32_t n;
    sl_str below;       /* the folder that all files are in, with a slash; empty: none */
    sl_modules modules; /* of files as they are seen */
    sl_modules own;     /* of files below that folder: it may be the project that modules are named in */
} sl_routed_project;

enum { SL_PREFIXES_MAX = 4 /* places that one router is mounted at */ };

typedef struct sl_prefixes {
    struct {
        sl_str path;
        bool is_whole; /* nothing else can stand in front of it */
    } at[SL_PREFIXES_MAX];
    uint32_t n; /* one at least */
} sl_prefixes;

void sl_routed_project_make(sl_routed_project *project, sl_arena *arena, sl_outlined *const *files,
                            uint32_t n);

/* Of a route that is told to `router`, as written, at that place of the file. */
void sl_prefixes_find(const sl_routed_project *project, const sl_outlined *file, sl_str router, uint32_t at,
                      sl_prefixes *out);
/* What the project puts in front of all its classes; empty: nothing. */
sl_str sl_prefix_of_classes(const sl_routed_project *project);

/* Does this piece of a file's code mean `name` of that other file, or of the same one? */
bool sl_code_means(const sl_routed_project *project, const sl_outlined *from, sl_str code,
                   const sl_outlined *of, sl_str name);

#endif
