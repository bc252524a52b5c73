/* Files: reading whole, writing whole, listing a folder.
 *
 * What: only regular files are ever opened for reading; a write is seen whole or not at all.
 * Layer: io. Units: bytes. Owns: nothing; bytes go into the caller's buffer. Paths are slices, relative ones
 * start at the working folder. Errors: sl_err; the buffer is unchanged on failure. Threads: every function
 * may be called from any thread. */
#ifndef SL_IO_FILE_H
#define SL_IO_FILE_H

#include "base/buf.h"
#include "base/err.h"

/* No editor or compiler reads a source file of this size; larger ones in a tree are data. */
#define SL_IO_MAX_FILE ((uint64_t)64 << 20)
/* Offsets are 32 bits; half of that leaves room for edits. */
#define SL_IO_MAX_NAMED_FILE ((uint64_t)1 << 30)

typedef enum sl_io_kind { SL_IO_MISSING, SL_IO_FILE, SL_IO_FOLDER, SL_IO_LINK, SL_IO_OTHER } sl_io_kind;

typedef struct sl_io_id { /* the same for two names of one thing */
    uint64_t device, inode;
} sl_io_id;

/* What stands there, links followed. `id` may be NULL. */
sl_io_kind sl_io_stat(sl_str path, sl_io_id *id);

/* Appends the whole file. NOT_REGULAR for anything but a file (a pipe or device is never waited for),
 * TOO_LARGE above max_bytes. */
sl_err sl_io_read(sl_str path, uint64_t max_bytes, sl_buf *out);
/* The same, but refuses a symbolic link. */
sl_err sl_io_read_no_link(sl_str path, uint64_t max_bytes, sl_buf *out);
/* Appends what an open descriptor gives until its end. */
sl_err sl_io_read_fd(int fd, uint64_t max_bytes, sl_buf *out);
sl_err sl_io_write_fd(int fd, sl_str bytes);

/* Replaces a file: a new file beside it is written, synced and renamed over it. Mode and, where allowed,
 * owner are kept; a symbolic link stays one and its target is replaced. */
sl_err sl_io_write(sl_str path, sl_str bytes);

/* Names in a folder, sorted by bytes; folders end in '/' and sort as if the '/' were part of the name. */
sl_err sl_io_list(sl_str folder, void (*entry)(void *arg, sl_str name), void *arg);

/* Absolute path with every link resolved, appended to `out`. */
sl_err sl_io_absolute(sl_str path, sl_buf *out);

#endif
