/* Writing to a descriptor: standard output and standard error of a command.
 *
 * What: a buffer that is written when it is full; what the terminal behind a descriptor can do.
 * Layer: io. Units: bytes, terminal cells. Owns: sl_out its buffer (init/release). Errors: the first one is
 * kept, later writes do nothing. Threads: one sl_out, one thread. */
#ifndef SL_IO_OUT_H
#define SL_IO_OUT_H

#include "base/buf.h"
#include "base/err.h"

typedef struct sl_out {
    int fd;
    sl_buf buf;
    sl_err err;
} sl_out;

void sl_out_init(sl_out *out, int fd);
void sl_out_release(sl_out *out);       /* flushes first */
void sl_out_add(sl_out *out, sl_str s); /* writes once enough has come together */
sl_err sl_out_flush(sl_out *out);       /* the first error since init */

bool sl_io_is_terminal(int fd);
uint32_t sl_io_terminal_width(int fd); /* cells; 0 if it is none or does not say */

/* One line on standard error, cut at 511 bytes. Dropped rather than waited for if nobody reads there: editors
 * often do not. */
void sl_io_log(sl_str line);

#endif
