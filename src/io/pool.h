/* Work on many things at once whose results come out in the order they went in.
 *
 * What: a ring of slots; the caller fills one and submits it, threads run them, the caller's thread sees each
 * finished slot in order. Memory is bounded by the ring: submitting waits while it is full.
 * Layer: io. Units: slots, threads. Owns: slots and threads. Errors: if threads cannot be started, the work
 * is done by those that were, at worst by the caller. Threads: `run` is called on any thread, one call per
 * slot; everything else, `emit` too, on the caller's. */
#ifndef SL_IO_POOL_H
#define SL_IO_POOL_H

#include "base/str.h"

typedef struct sl_pool sl_pool;

typedef struct sl_pool_calls {
    void *arg;
    size_t slot_size; /* slots start zeroed and are reused as they are */
    void *(*worker_new)(void *arg);
    void (*worker_free)(void *arg, void *worker);
    void (*run)(void *arg, void *worker, void *slot);
    void (*emit)(void *arg, void *slot);
    void (*slot_release)(void *arg, void *slot);
} sl_pool_calls;

uint32_t sl_pool_default_threads(void); /* what the machine can run at once */

/* n_threads <= 1: the caller's thread does everything when it submits. */
sl_pool *sl_pool_new(uint32_t n_threads, const sl_pool_calls *calls);
/* The next free slot, to be filled and submitted; emits finished ones while it waits. */
void *sl_pool_slot(sl_pool *pool);
void sl_pool_submit(sl_pool *pool);
/* Waits for and emits all that was submitted, then frees everything. */
void sl_pool_finish(sl_pool *pool);

#endif
