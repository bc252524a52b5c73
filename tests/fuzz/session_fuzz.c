/* A client out of its mind: every line of the input is one message body. Whatever it sends, the session's
 * output stays framed, and each frame is JSON. */
#include "lsp/session.h"

#include <cjson/cJSON.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char hello[] =
    "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{\"capabilities\":{\"textDocument\":{"
    "\"codeAction\":{\"codeActionLiteralSupport\":{}}}}}}";

static sl_err read_nothing(void *ctx, sl_str path, uint64_t max_bytes, sl_buf *out)
{
    (void)ctx, (void)path, (void)max_bytes, (void)out;
    return SL_NOT_FOUND;
}

static uint64_t no_time(void)
{
    return 0;
}

static void send(sl_session *session, sl_str body)
{
    sl_buf frame;
    sl_buf_init(&frame);
    sl_buf_printf(&frame, "Content-Length: %zu\r\n\r\n", body.len);
    sl_buf_add(&frame, body);
    sl_session_feed(session, sl_buf_str(&frame));
    sl_buf_release(&frame);
}

static void check_output(sl_str bytes)
{
    while (bytes.len) {
        sl_str head = SL_STR("Content-Length: ");
        size_t end = sl_str_find(bytes, SL_STR("\r\n\r\n"));
        uint32_t length;
        if (end == SIZE_MAX || !sl_str_has_prefix(bytes, head) ||
            !sl_str_to_u32(sl_str_sub(bytes, head.len, end), UINT32_MAX, &length) ||
            bytes.len < end + 4 + length)
            abort();
        cJSON *json = cJSON_ParseWithLength(bytes.ptr + end + 4, length);
        if (!json) abort();
        cJSON_Delete(json);
        bytes = sl_str_sub(bytes, end + 4 + length, bytes.len);
    }
}

static void work(sl_session *session)
{
    sl_buf out;
    while (sl_session_tick(session))
        ;
    sl_session_take_output(session, &out);
    check_output(sl_buf_str(&out));
    sl_buf_release(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const sl_host host = {.read = read_nothing, .cpu_ns = no_time};
    sl_session *session = sl_session_new(&host, SL_STR("0"));
    sl_str rest = {(const char *)data, size};
    send(session, sl_str_from_cstr(hello));
    while (rest.len) {
        size_t end = sl_str_find_char(rest, '\n');
        sl_str line = sl_str_sub(rest, 0, end);
        rest = sl_str_sub(rest, end == SIZE_MAX ? rest.len : end + 1, rest.len);
        send(session, line);
        if (line.len % 2) work(session); /* some messages wait for each other, some do not */
    }
    sl_session_end_input(session);
    work(session);
    sl_session_free(session);
    return 0;
}
