/* keys TEXTS LANGUAGE N_KEYS: a session in memory that opens a file of 10,000 lines and types N_KEYS letters
 * into a comment in its middle, each one diagnosed; -1: it does not even open it. To be counted: without a
 * clock, pipes or threads, the same work is the same number of instructions on every machine. */
#include "lsp/session.h"
#include "texts.h"

#include <cjson/cJSON.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { N_LINES = 10000 };

static void send(sl_session *session, const char *body)
{
    sl_buf frame, out;
    sl_buf_init(&frame);
    sl_buf_printf(&frame, "Content-Length: %zu\r\n\r\n%s", strlen(body), body);
    sl_session_feed(session, sl_buf_str(&frame));
    sl_buf_release(&frame);
    while (sl_session_tick(session))
        ;
    sl_session_take_output(session, &out);
    sl_buf_release(&out);
}

static sl_err read_nothing(void *ctx, sl_str path, uint64_t max_bytes, sl_buf *out)
{
    (void)ctx, (void)path, (void)max_bytes, (void)out;
    return SL_NOT_FOUND;
}

static void open_document(sl_session *session, const document *doc)
{
    cJSON *message = cJSON_CreateObject();
    cJSON *item = cJSON_AddObjectToObject(cJSON_AddObjectToObject(message, "params"), "textDocument");
    cJSON_AddStringToObject(message, "jsonrpc", "2.0");
    cJSON_AddStringToObject(message, "method", "textDocument/didOpen");
    cJSON_AddStringToObject(item, "uri", "file:///nowhere/text");
    cJSON_AddStringToObject(item, "languageId", doc->language_id);
    cJSON_AddNumberToObject(item, "version", 1);
    cJSON_AddStringToObject(item, "text", doc->text);
    char *body = cJSON_PrintUnformatted(message);
    send(session, body);
    cJSON_free(body);
    cJSON_Delete(message);
}

/* A letter, and the next time it is taken back. */
static void type_key(sl_session *session, const document *doc, int n)
{
    char body[512];
    int is_back = n % 2;
    snprintf(
        body, sizeof body,
        "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":{\"uri\":"
        "\"file:///nowhere/text\",\"version\":%d},\"contentChanges\":[{\"range\":{\"start\":{\"line\":%d,"
        "\"character\":%d},\"end\":{\"line\":%d,\"character\":%d}},\"text\":\"%s\"}]}}",
        n + 2, doc->edit_line, doc->edit_col, doc->edit_line, doc->edit_col + is_back, is_back ? "" : "x");
    send(session, body);
}

static const language *find_language(const char *name)
{
    for (int i = 0; i < N_LANGUAGES; i++)
        if (strcmp(bench_languages[i].name, name) == 0) return &bench_languages[i];
    fprintf(stderr, "keys: no text for %s\n", name);
    exit(2);
}

int main(int argc, char **argv)
{
    if (argc != 4) return 2;
    const sl_host host = {.read = read_nothing};
    document doc = make_document(argv[1], find_language(argv[2]), N_LINES, 0);
    sl_session *session = sl_session_new(&host, SL_STR("0"));
    send(session, "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{\"capabilities\":{"
                  "\"textDocument\":{\"publishDiagnostics\":{\"versionSupport\":true}}}}}");
    int n_keys = (int)strtol(argv[3], NULL, 10);
    if (n_keys >= 0) open_document(session, &doc);
    for (int i = 0; i < n_keys; i++)
        type_key(session, &doc, i);
    sl_session_free(session);
    free(doc.text);
    return 0;
}
