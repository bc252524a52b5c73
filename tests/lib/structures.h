/* Which structures of a pack's sites.scm the fixtures hold.
 *
 * What: every node of every fixture is matched as the recogniser would. Languages that share a sites.scm
 * count for each other. Owns: nothing; marks live in the arena given. Errors: none. Threads: one. */
#ifndef SL_TESTS_STRUCTURES_H
#define SL_TESTS_STRUCTURES_H

#include "lang/lang.h"
#include "tests/lib/names.h"

typedef struct fx_structure_marks { /* of one language */
    const sl_lang *lang;
    bool *is_hit; /* by structure */
} fx_structure_marks;

typedef struct fx_structures {
    SL_VEC(fx_structure_marks) langs;
} fx_structures;

void fx_structures_add(sl_arena *arena, fx_structures *structures, const sl_lang *lang, sl_str text);
/* Names of those that nothing matched, "structure python call 2": the second @call. `related`: ids of
 * languages that share structures with it. */
void fx_structures_lacking(sl_arena *arena, const fx_structures *structures, const sl_lang *lang,
                           sl_strs related, fx_names *lacking);

#endif
