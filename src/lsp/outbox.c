#include "lsp/outbox.h"

#include "conf/put.h"

/* A huge answer must not keep its memory for the rest of the session. */
enum { KEPT_BYTES = 1 << 18 };

void sl_outbox_init(sl_outbox *outbox)
{
    *outbox = (sl_outbox){0};
    sl_buf_init(&outbox->bytes);
    sl_buf_init(&outbox->body);
    for (int i = 0; i < SL_OUTBOX_PENDING; i++)
        outbox->asks[i] = LSP_N_ASKS;
}

void sl_outbox_release(sl_outbox *outbox)
{
    sl_buf_release(&outbox->bytes);
    sl_buf_release(&outbox->body);
}

sl_buf *sl_outbox_begin(sl_outbox *outbox)
{
    if (outbox->body.cap > KEPT_BYTES) sl_buf_release(&outbox->body);
    sl_buf_clear(&outbox->body);
    sl_put_open(&outbox->body, '{');
    sl_put_str_at(&outbox->body, "jsonrpc", SL_STR("2.0"));
    return &outbox->body;
}

sl_buf *sl_outbox_begin_ask(sl_outbox *outbox, lsp_ask ask)
{
    sl_buf *body = sl_outbox_begin(outbox);
    uint32_t id = ++outbox->n_asked;
    outbox->asks[id % SL_OUTBOX_PENDING] = ask;
    sl_put_int_at(body, "id", id);
    return body;
}

void sl_outbox_frame(sl_outbox *outbox, sl_str body)
{
    sl_buf_printf(&outbox->bytes, "Content-Length: %zu\r\n\r\n", body.len);
    sl_buf_add(&outbox->bytes, body);
}

void sl_outbox_end(sl_outbox *outbox)
{
    sl_put_close(&outbox->body, '}');
    sl_outbox_frame(outbox, sl_buf_str(&outbox->body));
}

void sl_outbox_end_in_batch(sl_outbox *outbox, sl_buf *replies)
{
    sl_put_close(&outbox->body, '}');
    if (replies->len == 0) sl_put_open(replies, '[');
    sl_put_raw(replies, sl_buf_str(&outbox->body));
}

lsp_ask sl_outbox_take_answer(sl_outbox *outbox, sl_str id)
{
    uint32_t number;
    if (!sl_str_to_u32(id, UINT32_MAX, &number) || number == 0 || number > outbox->n_asked ||
        outbox->n_asked - number >= SL_OUTBOX_PENDING)
        return LSP_N_ASKS;
    lsp_ask ask = outbox->asks[number % SL_OUTBOX_PENDING];
    outbox->asks[number % SL_OUTBOX_PENDING] = LSP_N_ASKS;
    return ask;
}
