/* What a project's files say about their routes, kept after the files' facts are gone.
 *
 * What: functions with what they answer, routes, mounts and imports of each file; copies, so that one file
 * after the other can be read.
 * Layer: engine. Units: byte offsets, positions from 0. Owns: a file its arena
 * (read/free). Errors: none. Threads: each file on any thread; immutable once read. */
#ifndef SL_ENGINE_OUTLINES_H
#define SL_ENGINE_OUTLINES_H

#include "engine/engine.h"

typedef struct sl_told_code { /* a status that stands in the code */
    uint32_t code, width;
    sl_pos pos;
    bool is_implied; /* the framework sends it where the handler sets none */
} sl_told_code;

typedef struct sl_told_function {
    sl_range range;
    sl_pos pos;
    sl_str name, class_name;
    sl_idx parent;   /* the function around, or SL_NONE */
    sl_str in_front; /* path that classes put in front */
    bool is_in_class, is_routed;
    bool knows_success; /* the framework sends what is told here, and no other success */
    uint32_t methods;
    sl_str path, operation, router; /* of a route that is told at the function itself */
    SL_VEC(sl_told_code) sent;
} sl_told_function;

typedef struct sl_told_route { /* told elsewhere than at its function */
    sl_range range;
    sl_idx function; /* of this file; SL_NONE: `target` names it */
    sl_str target, path, operation, router;
    uint32_t methods;
} sl_told_route;

typedef struct sl_told_mount {
    sl_mounting mounting;
    sl_range range, block;
    sl_str path, router, made;
    sl_strs taken;
} sl_told_mount;

typedef struct sl_outlined {
    sl_arena arena;
    sl_str path, seen; /* as it is shown; as imports see it */
    const sl_lang *lang;
    SL_VEC(sl_told_function) functions;
    SL_VEC(sl_told_route) routes;
    SL_VEC(sl_told_mount) mounts;
    SL_VEC(sl_import) imports; /* without ranges */
} sl_outlined;

/* NULL: the file says nothing about routes. */
sl_outlined *sl_outlined_read(sl_str path, sl_str seen, const sl_facts *facts);
void sl_outlined_free(sl_outlined *file);

/* The names in a piece of code: orders.list -> orders, list. Gives their number, `most` at most: the last. */
uint32_t sl_names_in(sl_str code, sl_str *names, uint32_t most);

#endif
