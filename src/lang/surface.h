/* What one file defines for the others of its project.
 *
 * What: functions and constructors whose parameter reaches a status slot, found from their bodies alone;
 * constants and members that are numbers of three digits; names of other files that stand in a status slot
 * here; names of statuses that the file registers with its framework. Layer: lang. Units: byte offsets while
 * it works, none in the result. Owns: everything lives in the caller's arena and is copied there. Errors:
 * none, odd code defines less. Threads: one parser per thread; a surface is immutable once made. */
#ifndef SL_LANG_SURFACE_H
#define SL_LANG_SURFACE_H

#include "lang/lang.h"

typedef struct sl_slot_hit { /* how a value gets into a status slot */
    const sl_row *row;
    sl_role role;
    uint32_t evidence;
} sl_slot_hit;

typedef struct sl_export { /* a function whose parameter reaches a status slot, or a number with a name */
    sl_str name;           /* its own; of a constructor: the class's */
    sl_str owner;          /* class or module around it; empty */
    sl_str keyword;        /* the parameter's name */
    uint32_t position;     /* of the parameter, a receiver not counted */
    bool is_constructor;
    uint16_t code;   /* of a number; 0: a function */
    bool is_status;  /* a number that is one where it is declared; else the places tell where it is used */
    sl_slot_hit hit; /* of a function */
} sl_export;

enum { SL_CODE_UNCLEAR = UINT16_MAX /* of a name that is given several numbers */ };

typedef struct sl_slot_name { /* a name of another file that stands in a status slot */
    sl_str module, brought;   /* the import's: what it is taken from, and what is taken; empty: all of it */
    bool is_unbrought;        /* no import brings it: what the language shows without one */
    sl_str owner;             /* what stands right in front of it: Codes of Codes.MISSING; empty: nothing */
    bool is_owned;            /* that is no file, something in front of it is */
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
