/* Everything that leaves the session: framed bytes to write, and the server's own requests in flight.
 *
 * What: one message is composed at a time, then framed; the only place that makes output.
 * Layer: lsp. Units: bytes. Owns: its buffers (init/release); what is taken belongs to the taker. Errors: an
 * answer to an unknown id gives LSP_N_ASKS. Threads: the session's. */
#ifndef SL_LSP_OUTBOX_H
#define SL_LSP_OUTBOX_H

#include "base/buf.h"

/* Requests of the server, rows of asks.def. */
typedef enum lsp_ask {
#define LSP_ASK(ident, method, params, answer) LSP_ASK_##ident,
#include "lsp/asks.def"
#undef LSP_ASK
    LSP_N_ASKS
} lsp_ask;

/* A client that never answers costs this many records; the oldest are then taken for lost. */
enum { SL_OUTBOX_PENDING = 16 };

typedef struct sl_outbox {
    sl_buf bytes; /* framed, not yet taken */
    sl_buf body;  /* being composed */
    uint32_t n_asked;
    lsp_ask asks[SL_OUTBOX_PENDING]; /* of the last ids, by id modulo the size; LSP_N_ASKS: answered */
} sl_outbox;

void sl_outbox_init(sl_outbox *outbox);
void sl_outbox_release(sl_outbox *outbox);

/* Opens a message: the object with its "jsonrpc" member. */
sl_buf *sl_outbox_begin(sl_outbox *outbox);
/* Opens a request of the server under the next id. */
sl_buf *sl_outbox_begin_ask(sl_outbox *outbox, lsp_ask ask);
/* Closes the message and frames it. */
void sl_outbox_end(sl_outbox *outbox);
/* Closes the message and moves it to a batch of replies, `[` and all but the last `]`. */
void sl_outbox_end_in_batch(sl_outbox *outbox, sl_buf *replies);
void sl_outbox_frame(sl_outbox *outbox, sl_str body);

/* Which request does this id (JSON text) answer? Each is answered once. */
lsp_ask sl_outbox_take_answer(sl_outbox *outbox, sl_str id);

#endif
