/* A set of texts.
 *
 * Owns: nothing; texts are copied into the arena given. Errors: none. Threads: one. */
#ifndef SL_TESTS_NAMES_H
#define SL_TESTS_NAMES_H

#include "base/arena.h"

typedef struct fx_names {
    sl_str *slots; /* n_slots of them, a power of two; empty slices are free */
    uint32_t n, n_slots;
} fx_names;

/* True if it is new. The empty text is never in a set. */
bool fx_names_add(sl_arena *arena, fx_names *names, sl_str text);
bool fx_names_has(const fx_names *names, sl_str text);
/* All of them, sorted. */
sl_str *fx_names_sorted(sl_arena *arena, const fx_names *names);

#endif
