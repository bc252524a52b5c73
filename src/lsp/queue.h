/* Messages that were read and are not handled yet, in the order they came.
 *
 * Layer: lsp. Units: bytes of bodies. Owns: the posts of its messages (release); a taken message is given
 * back with sl_queue_done. Errors: none. Threads: the session's. */
#ifndef SL_LSP_QUEUE_H
#define SL_LSP_QUEUE_H

#include "lsp/wire.h"

typedef struct sl_queue {
    sl_msg *first, **last;
    uint32_t n;
    size_t n_bytes;
} sl_queue;

void sl_queue_init(sl_queue *queue);
void sl_queue_release(sl_queue *queue);

/* Appends the messages of a post; cancellations among them take effect at once. */
void sl_queue_add(sl_queue *queue, sl_post *post);
sl_msg *sl_queue_take(sl_queue *queue); /* NULL: empty */
/* After the last message of a post, frees it. */
void sl_queue_done(sl_queue *queue, sl_msg *msg);

#endif
