#include "tests/lib/talk.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct fx_talk {
    sl_session *session;
    cJSON *messages; /* all that came, in order */
    int last_id;
    uint32_t n_broken;
};

static void send(fx_talk *talk, cJSON *message)
{
    char *text = cJSON_PrintUnformatted(message);
    sl_buf frame;
    sl_buf_init(&frame);
    sl_buf_printf(&frame, "Content-Length: %zu\r\n\r\n", strlen(text));
    sl_buf_add_cstr(&frame, text);
    sl_session_feed(talk->session, sl_buf_str(&frame));
    while (sl_session_tick(talk->session)) {
    }
    sl_buf_release(&frame);
    free(text);
    cJSON_Delete(message);
}

/* Takes a frame's JSON off the front; NULL: not even a header. */
static cJSON *take_message(sl_str *bytes)
{
    const sl_str field = SL_STR("Content-Length: ");
    size_t head = sl_str_find(*bytes, SL_STR("\r\n\r\n"));
    uint32_t length;
    if (head == SIZE_MAX || !sl_str_has_prefix(*bytes, field)) return NULL;
    if (!sl_str_to_u32(sl_str_sub(*bytes, field.len, head), UINT32_MAX, &length)) return NULL;
    sl_str body = sl_str_sub(*bytes, head + 4, head + 4 + length);
    *bytes = sl_str_sub(*bytes, head + 4 + length, bytes->len);
    return cJSON_ParseWithLength(body.ptr, body.len);
}

static void listen(fx_talk *talk)
{
    sl_buf out;
    sl_buf_init(&out);
    sl_session_take_output(talk->session, &out);
    for (sl_str bytes = sl_buf_str(&out); bytes.len;) {
        cJSON *message = take_message(&bytes);
        if (!message) {
            talk->n_broken++;
            break;
        }
        cJSON_AddItemToArray(talk->messages, message);
    }
    sl_buf_release(&out);
}

static cJSON *make_message(const char *method, cJSON *params)
{
    cJSON *message = cJSON_CreateObject();
    cJSON_AddStringToObject(message, "jsonrpc", "2.0");
    cJSON_AddStringToObject(message, "method", method);
    cJSON_AddItemToObject(message, "params", params);
    return message;
}

void fx_talk_notify(fx_talk *talk, const char *method, cJSON *params)
{
    send(talk, make_message(method, params));
    listen(talk);
}

const cJSON *fx_talk_ask(fx_talk *talk, const char *method, cJSON *params)
{
    cJSON *message = make_message(method, params), *answer;
    cJSON_AddNumberToObject(message, "id", ++talk->last_id);
    send(talk, message);
    listen(talk);
    cJSON_ArrayForEach(answer, talk->messages)
    {
        const cJSON *id = cJSON_GetObjectItem(answer, "id");
        bool is_answer = cJSON_IsNumber(id) && id->valueint == talk->last_id;
        if (is_answer && !cJSON_GetObjectItem(answer, "method")) return cJSON_GetObjectItem(answer, "result");
    }
    return NULL;
}

const cJSON *fx_talk_heard(const fx_talk *talk, const char *method)
{
    const cJSON *last = NULL, *message;
    cJSON_ArrayForEach(message, talk->messages)
    {
        const char *name = cJSON_GetStringValue(cJSON_GetObjectItem(message, "method"));
        if (name && strcmp(name, method) == 0) last = cJSON_GetObjectItem(message, "params");
    }
    return last;
}

uint32_t fx_talk_broken(const fx_talk *talk)
{
    return talk->n_broken;
}

fx_talk *fx_talk_new(const sl_host *host, const char *encoding)
{
    char params[512];
    fx_talk *talk = sl_xmalloc(sizeof *talk);
    talk->session = sl_session_new(host, SL_STR("test"));
    talk->messages = cJSON_CreateArray();
    snprintf(params, sizeof params,
             "{\"processId\":null,\"rootUri\":\"file:///w\",\"locale\":\"en\",\"capabilities\":{"
             "\"general\":{\"positionEncodings\":[\"%s\"]},"
             "\"textDocument\":{\"publishDiagnostics\":{},\"hover\":{\"contentFormat\":[\"plaintext\"]}}}}",
             encoding);
    fx_talk_ask(talk, "initialize", cJSON_Parse(params));
    fx_talk_notify(talk, "initialized", cJSON_CreateObject());
    return talk;
}

void fx_talk_free(fx_talk *talk)
{
    sl_session_free(talk->session);
    cJSON_Delete(talk->messages);
    free(talk);
}
