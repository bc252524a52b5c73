/* One conversation with one client: bytes in, bytes out, no I/O.
 *
 * What: reads messages as they come, handles them one at a time, publishes findings when nothing else waits.
 * Layer: lsp. Units: bytes. Owns: everything it makes (new/free); the host is borrowed. Errors: whatever the
 * client sends, the session answers or ignores it; it ends by `exit` or by the end of its input. Threads: one
 * session, one thread. */
#ifndef SL_LSP_SESSION_H
#define SL_LSP_SESSION_H

#include "engine/host.h"

typedef struct sl_session sl_session;

sl_session *sl_session_new(const sl_host *host, sl_str version);
void sl_session_free(sl_session *session);

/* Reads and queues, so that a later message can cancel an earlier one. Works only when too much waits. */
void sl_session_feed(sl_session *session, sl_str bytes);
/* The client closed its end: what was read is still worked off. */
void sl_session_end_input(sl_session *session);
/* One piece of work; false: nothing is left to do. */
bool sl_session_tick(sl_session *session);

/* Moves the bytes to write into an empty buffer. */
void sl_session_take_output(sl_session *session, sl_buf *out);

/* 0 after shutdown and exit, else 1 (LSP 3.17, "Exit Notification"). */
bool sl_session_is_over(const sl_session *session, int *exit_code);

#endif
