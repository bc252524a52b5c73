/* A growing byte buffer on the heap, for output that outlives an arena or is built piece by piece.
 *
 * Layer: base. Units: bytes. Owns: its bytes (init/release). Errors: out of memory ends the process.
 * Threads: one buffer, one thread. */
#ifndef SL_BASE_BUF_H
#define SL_BASE_BUF_H

#include "base/arena.h"

typedef struct sl_buf {
    char *ptr;
    size_t len, cap;
} sl_buf;

void sl_buf_init(sl_buf *buf);
void sl_buf_release(sl_buf *buf);
void sl_buf_clear(sl_buf *buf); /* empties it, keeps the memory */

void sl_buf_add(sl_buf *buf, sl_str s);
void sl_buf_add_char(sl_buf *buf, char c);
void sl_buf_add_cstr(sl_buf *buf, const char *cstr);
void sl_buf_printf(sl_buf *buf, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void sl_buf_drop_front(sl_buf *buf, size_t n);                        /* n is clamped */
void sl_buf_splice(sl_buf *buf, size_t from, size_t to, sl_str with); /* replaces [from, to), clamped */

sl_str sl_buf_str(const sl_buf *buf); /* borrowed until the next change */

#endif
