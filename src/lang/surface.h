/* What one file defines for the others of its project.
 *
 * What: functions and constructors whose parameter reaches a status slot, found from their bodies alone;
 * names of other files that stand in a status slot here; names of statuses that the file registers with its
 * framework. Layer: lang. Units: byte offsets while it works, none in the result. Owns: everything lives in
 * the caller's arena and is copied there. Errors: none, odd code defines less. Threads: one parser per
 * thread; a surface is immutable once made. */
#ifndef SL_LANG_SURFACE_H
#define SL_LANG_SURFACE_H

#include "lang/lang.h"

typedef struct sl_slot_hit { /* how a value gets into a status slot */
    const sl_row *row;
    sl_role role;
    uint32_t evidence;
} sl_slot_hit;

typedef struct sl_export { /* a function whose parameter reaches a status slot */
    sl_str name;           /* its own; of a constructor: the class's */
    sl_str owner;          /* class or module around it; empty */
    sl_str keyword;        /* the parameter's name */
    uint32_t position;     /* of the parameter, a receiver not counted */
    bool is_constructor;
    sl_slot_hit hit;
} sl_export;

typedef struct sl_slot_name { /* an imported name that stands in a status slot */
    sl_str module, brought;   /* the import's: what it is taken from, and what is taken; empty: all of it */
    sl_str name;              /* what stands in the slot */
    sl_slot_hit hit;
} sl_slot_name;

typedef struct sl_surface {
    SL_VEC(sl_export) exports;
    SL_VEC(sl_slot_name) slot_names;
    SL_VEC(sl_str) registered; /* as they stand; may repeat */
} sl_surface;

void sl_surface_read(sl_parser *parser, sl_arena *arena, const sl_source *source, sl_surface *out);

#endif
