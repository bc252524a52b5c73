#include "lsp/queue.h"

void sl_queue_init(sl_queue *queue)
{
    *queue = (sl_queue){0};
    queue->last = &queue->first;
}

void sl_queue_release(sl_queue *queue)
{
    sl_msg *msg;
    while ((msg = sl_queue_take(queue)))
        sl_queue_done(queue, msg);
}

static void cancel(sl_queue *queue, sl_str id)
{
    for (sl_msg *msg = queue->first; msg; msg = msg->next)
        if (msg->kind == SL_MSG_REQUEST && sl_str_eq(msg->id, id)) msg->is_cancelled = true;
}

void sl_queue_add(sl_queue *queue, sl_post *post)
{
    for (uint32_t i = 0; i < post->n_messages; i++) {
        sl_msg *msg = &post->messages[i];
        if (msg->cancels.len) cancel(queue, msg->cancels);
        *queue->last = msg;
        queue->last = &msg->next;
    }
    queue->n += post->n_messages;
    queue->n_bytes += post->n_bytes;
}

sl_msg *sl_queue_take(sl_queue *queue)
{
    sl_msg *msg = queue->first;
    if (!msg) return NULL;
    queue->first = msg->next;
    if (!queue->first) queue->last = &queue->first;
    queue->n--;
    return msg;
}

void sl_queue_done(sl_queue *queue, sl_msg *msg)
{
    sl_post *post = msg->post;
    if (++post->n_done < post->n_messages) return;
    queue->n_bytes -= post->n_bytes;
    sl_post_free(post);
}
