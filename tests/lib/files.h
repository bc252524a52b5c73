/* Files of the tests: read, write, list.
 *
 * Units: bytes. Owns: nothing; texts live in the arena given. Errors: false, with a message on stderr.
 * Threads: one. */
#ifndef SL_TESTS_FILES_H
#define SL_TESTS_FILES_H

#include "base/arena.h"

typedef SL_VEC(sl_str) fx_paths;

bool fx_file_exists(sl_arena *arena, sl_str path);
bool fx_file_read(sl_arena *arena, sl_str path, sl_str *out);
bool fx_file_write(sl_arena *arena, sl_str path, sl_str text);
bool fx_file_remove(sl_arena *arena, sl_str path);
/* Every regular file under `root`, as paths that start with root, sorted. */
bool fx_files_list(sl_arena *arena, sl_str root, fx_paths *out);

#endif
