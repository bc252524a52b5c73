/* What the files of io/ share about the system below.
 *
 * Layer: io (private to the folder). Units: bytes. Owns: nothing. Errors: sl_err. Threads: pure, or as the
 * system call. */
#ifndef SL_IO_POSIX_H
#define SL_IO_POSIX_H

#include "io/file.h"

/* The kernel takes no longer path (PATH_MAX on Linux). */
#define SL_IO_PATH 4096

sl_err sl_io__err(int code);                         /* of an errno */
bool sl_io__path(sl_str path, char out[SL_IO_PATH]); /* false: too long, or a NUL in it; "" is "." */
sl_io_kind sl_io__kind(unsigned mode);               /* of a st_mode */

/* One name in a folder. */
typedef struct sl_io_entry {
    sl_str name; /* in the arena, NUL-terminated */
    sl_io_kind kind;
    uint64_t inode;
} sl_io_entry;
typedef SL_VEC(sl_io_entry) sl_io_entries;

/* Reads a folder, sorted as sl_io_list says. A name that vanishes meanwhile is left out. */
sl_err sl_io__entries(const char *folder, sl_arena *arena, sl_io_entries *out);

#endif
