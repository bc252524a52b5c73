/* What a file's bytes say about whether others could need to know it: names, as hashes.
 *
 * What: a file has to be read for others only if a function that takes a number somewhere is defined in it
 * and called with one, here or in another file, or if it gives a constant its number, or has a constant in a
 * slot that some file gives a number. Guesses that save parses: too many names cost time, a missing one a
 * name. Layer: lang. Units: hashes of names. Owns: lists live in the arena. Errors: none. Threads: pure. */
#ifndef SL_LANG_HINTS_H
#define SL_LANG_HINTS_H

#include "lang/lang.h"

typedef SL_VEC(uint32_t) sl_hint_vec;

typedef struct sl_hints {
    sl_hint_vec calls;  /* of what is called with a number of three digits */
    sl_hint_vec heads;  /* of functions whose parameter may stand in a slot; 0: their name is not known */
    sl_hint_vec wants;  /* of constants that may stand in a slot */
    sl_hint_vec offers; /* of constants that are given a number */
    bool registers;     /* names of statuses, perhaps */
} sl_hints;

enum { SL_HINT_BITS = 1 << 20 };

typedef struct sl_hint_set { /* names of a whole project; some others look the same */
    uint64_t bits[SL_HINT_BITS / 64];
} sl_hint_set;

void sl_hints_read(const sl_lang *lang, sl_str text, sl_arena *arena, sl_hints *out);
uint32_t sl_hint_of(sl_str name); /* never 0 */
void sl_hint_set_add(sl_hint_set *set, const sl_hint_vec *hints);
bool sl_hint_set_has_any(const sl_hint_set *set, const sl_hint_vec *hints);

#endif
