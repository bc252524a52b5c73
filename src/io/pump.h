/* The event loop of a server: bytes between standard input, a conversation and standard output, and jobs on
 * workers.
 *
 * What: reads all that has come before each piece of work, writes without waiting for the reader, ends when
 * the conversation does. Standard input and output may be pipes, sockets, terminals or files. Layer: io.
 * Units: bytes. Owns: the loop and its handles (new/free). Errors: a broken output ends the run. Threads: one
 * pump, one thread; only a submitted `job` runs elsewhere. */
#ifndef SL_IO_PUMP_H
#define SL_IO_PUMP_H

#include "base/buf.h"
#include "base/err.h"

typedef struct sl_pump sl_pump;

typedef struct sl_pump_calls { /* the conversation */
    void *arg;
    void (*feed)(void *arg, sl_str bytes);
    void (*end_input)(void *arg);
    bool (*tick)(void *arg);                     /* one piece of work; false: nothing is left to do */
    void (*take_output)(void *arg, sl_buf *out); /* into an empty buffer, which the pump then owns */
    bool (*is_over)(void *arg);
} sl_pump_calls;

sl_pump *sl_pump_new(void);
void sl_pump_free(sl_pump *pump);

/* Talks until the conversation is over, or its input has ended and its work is done. */
sl_err sl_pump_run(sl_pump *pump, int in, int out, const sl_pump_calls *calls);

/* `job` on a worker, then `done` on the pump's thread while it runs. */
sl_err sl_pump_submit(sl_pump *pump, void (*job)(void *arg), void (*done)(void *arg), void *arg);

#endif
