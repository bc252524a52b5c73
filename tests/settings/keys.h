/* The keys that a settings file may have, and where a given file has them.
 *
 * What: walks the shapes of conf/ with a path for each key: lists and maps add nothing to it, so that
 * "overrides.files" and "rules.allow" are keys of any override and any rule. Owns: nothing; paths live in the
 * arena given. Errors: none. Threads: one. */
#ifndef SL_TESTS_SETTINGS_KEYS_H
#define SL_TESTS_SETTINGS_KEYS_H

#include "conf/shape.h"

/* Every path that the shapes know; and "idioms.shape=arg" for each word of a row's shape. */
sl_strs st_keys_known(sl_arena *arena);

typedef SL_VEC(const sl_json *) st_members;
/* The members of `settings` with that path, in text order. */
void st_keys_find(sl_arena *arena, const sl_json *settings, sl_str path, st_members *out);

#endif
