/* What the shells need of the machine, as a table of functions that app/ fills from io/.
 *
 * Layer: engine. Units: nanoseconds, bytes. Owns: read gives its bytes into the caller's buffer. Errors:
 * sl_err. Threads: `run` calls its job on a worker and `done` on the loop, and is for the loop's thread; the
 * others may be called on any. */
#ifndef SL_ENGINE_HOST_H
#define SL_ENGINE_HOST_H

#include "base/buf.h"
#include "base/err.h"

typedef struct sl_host {
    void *ctx;
    sl_err (*read)(void *ctx, sl_str path, uint64_t max_bytes, sl_buf *out);
    /* Names in a folder, sorted; folders end in '/'. */
    sl_err (*list)(void *ctx, sl_str folder, void (*entry)(void *arg, sl_str name), void *arg);
    uint64_t (*cpu_ns)(
        void); /* time that this thread has worked: waiting for a busy machine does not count */
    sl_err (*run)(void *ctx, void (*job)(void *arg), void (*done)(void *arg), void *arg);
    void (*log)(void *ctx, sl_str line); /* stderr, one line */
    /* Files below a folder as lint walks them (nothing ignored or vendored), sorted: paths with the folder in
     * front. NULL: what files define for each other stays unknown. */
    sl_err (*walk)(void *ctx, sl_str folder, void (*file)(void *arg, sl_str path), void *arg);
} sl_host;

#endif
