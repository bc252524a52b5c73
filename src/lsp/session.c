#include "lsp/speech.h"

#include <stdlib.h>

/* A keystroke must not be felt, and from a kept tree its parse takes a fraction of this even in huge files.
 * The first parse may take what lint allows: 10,000 lines need 60 to 100 ms once, and without them there is
 * nothing to go on from. A text that needs even more is not tried for that long again. */
enum { PARSE_AGAIN_MS = 50, PARSE_FIRST_MS = 1000 };

/* What may wait before it is worked off while reading: a client that floods must not fill the memory. */
enum { WAITING_MAX = 10000, WAITING_MAX_BYTES = 2 * SL_FRAMING_MAX_BODY };

/* Mistakes in settings, said to the user after the message that brought them up is handled. */
static void take_notice(void *ctx, sl_str message)
{
    sl_session *session = ctx;
    *SL_PUSH(&session->arena, &session->notices) = sl_arena_copy(&session->arena, message);
}

static void on_survey(void *ctx)
{
    sl_session *session = ctx;
    sl_session__settings_changed(session);
    session->has_news = true;
}

sl_session *sl_session_new(const sl_host *host, sl_str version)
{
    sl_session *session = sl_xmalloc(sizeof *session);
    session->host = host;
    session->version = version;
    sl_framing_init(&session->framing);
    sl_queue_init(&session->queue);
    sl_outbox_init(&session->outbox);
    sl_arena_init(&session->arena);
    session->projects = (sl_projects){.host = host};
    sl_surveys_init(&session->surveys, host, session, on_survey);
    sl_config_init(&session->config, host, (sl_notices){session, take_notice});
    return session;
}

void sl_session_free(sl_session *session)
{
    sl_documents_release(&session->documents);
    if (session->worker) sl_worker_free(session->worker);
    sl_surveys_release(&session->surveys);
    sl_projects_release(&session->projects);
    sl_config_release(&session->config);
    sl_arena_release(&session->arena);
    sl_outbox_release(&session->outbox);
    sl_queue_release(&session->queue);
    sl_framing_release(&session->framing);
    free(session);
}

bool sl_session_is_over(const sl_session *session, int *exit_code)
{
    *exit_code = session->exit_code;
    return session->is_over;
}

void sl_session_take_output(sl_session *session, sl_buf *out)
{
    *out = session->outbox.bytes;
    sl_buf_init(&session->outbox.bytes);
}

void sl_session__log(sl_session *session, sl_str line)
{
    if (session->host->log) session->host->log(session->host->ctx, line);
}

sl_context *sl_session__context(sl_session *session, sl_open_doc *doc)
{
    sl_context *context = SL_NEW(&session->arena, sl_context);
    sl_documents_use(&session->documents, doc);
    sl_str project = sl_config_project(&session->config, doc->path);
    bool has_project = sl_config_has_project(&session->config, doc->path);
    const sl_links *links = has_project ? sl_surveys_links(&session->surveys, project) : NULL;
    *context = (sl_context){
        .links = links,
        .project_path = sl_path_from(project, doc->path),
        .settings = sl_config_settings(&session->config, doc->path),
        .project = sl_projects_facts(&session->projects, project, doc->path, links, &session->arena),
        .parse_ms = doc->was_parsed ? PARSE_AGAIN_MS : PARSE_FIRST_MS,
    };
    return context;
}

/* Once for each version of a text. */
static void log_limit(sl_session *session, sl_open_doc *doc, sl_parse_end end)
{
    bool is_told = doc->n_limits && doc->limit_at == doc->n_edits;
    if (is_told || (end != SL_PARSE_TIME && end != SL_PARSE_MEMORY)) return;
    doc->n_limits++;
    doc->limit_at = doc->n_edits;
    sl_session__log(session, sl_arena_printf(&session->arena,
                                             "%.*s: a parse took too %s, %u so far; parts of it are read",
                                             SL_FMT(doc->uri), end == SL_PARSE_TIME ? "long" : "much memory",
                                             doc->n_limits));
}

const sl_facts *sl_session__facts(sl_session *session, sl_open_doc *doc, const sl_context *context)
{
    const sl_facts *facts = sl_document_facts(doc->document, context);
    doc->was_parsed = facts->parse_end != SL_PARSE_NONE;
    log_limit(session, doc, facts->parse_end);
    return facts;
}

void sl_session__settings_changed(sl_session *session)
{
    session->generation++;
    sl_documents_forget(&session->documents, &session->config);
    session->asks[LSP_ASK_REFRESH] = session->client.diag_pull && session->client.diag_refresh;
}

/* ---- reading ---- */

static void read_body(sl_session *session, sl_str body)
{
    sl_post *post = sl_post_new(body);
    if (!post->root) sl_framing_rewind(&session->framing);
    sl_queue_add(&session->queue, post);
}

static void read_trouble(sl_session *session, sl_frame frame)
{
    static const char *const messages[] = {
        [SL_FRAME_BAD_HEADER] = "a message has no valid header; skipping to the next one that has",
        [SL_FRAME_TOO_LARGE] = "a message is longer than 64 MB",
        [SL_FRAME_BAD_CHARSET] = "a message is not in UTF-8",
    };
    sl_queue_add(&session->queue, sl_post_new_refused((lsp_fault){LSP_PARSE_ERROR, messages[frame]}));
}

void sl_session_feed(sl_session *session, sl_str bytes)
{
    sl_frame frame;
    sl_str body;
    sl_framing_feed(&session->framing, bytes);
    while ((frame = sl_framing_next(&session->framing, &body)) != SL_FRAME_NONE) {
        if (frame == SL_FRAME_BODY)
            read_body(session, body);
        else
            read_trouble(session, frame);
        while (session->queue.n > WAITING_MAX || session->queue.n_bytes > WAITING_MAX_BYTES)
            sl_session_tick(session);
    }
}

void sl_session_end_input(sl_session *session)
{
    if (sl_framing_is_midway(&session->framing))
        sl_session__log(session, SL_STR("the input ended in the middle of a message"));
    session->input_ended = true;
}

/* ---- handling ---- */

static lsp_fault state_fault(const sl_session *session, const sl_msg *msg, const lsp_method *method)
{
    bool fits = method && (method->phase == session->phase || method->phase == LSP_ALWAYS);
    if (fits && !msg->is_cancelled) return (lsp_fault){0};
    if (fits) return (lsp_fault){LSP_REQUEST_CANCELLED, "cancelled"};
    if (session->phase == LSP_FIRST)
        return (lsp_fault){LSP_NOT_INITIALIZED, "`initialize` has to come first"};
    if (session->phase == LSP_DOWN) return (lsp_fault){LSP_INVALID_REQUEST, "the server is shutting down"};
    if (method) return (lsp_fault){LSP_INVALID_REQUEST, "the session is initialized already"};
    return (lsp_fault){LSP_METHOD_NOT_FOUND, "no such method"};
}

static bool decode(sl_session *session, const sl_msg *msg, const lsp_method *method, lsp_params *params,
                   lsp_fault *fault)
{
    lsp_reader reader = {&session->arena, NULL};
    if (method->decode(&reader, msg->value, params)) return true;
    sl_str text = sl_arena_printf(&session->arena, "%s: `%s` is missing or of a wrong type", method->name,
                                  reader.wrong);
    *fault = (lsp_fault){LSP_INVALID_PARAMS, text.ptr};
    return false;
}

static void put_error(sl_buf *out, lsp_fault fault)
{
    sl_put_open_at(out, "error", '{');
    sl_put_int_at(out, "code", fault.code);
    sl_put_str_at(out, "message", sl_str_from_cstr(fault.message));
    sl_put_close(out, '}');
}

/* The only place that answers. `method` may be NULL if there is a fault. */
static void reply(sl_session *session, sl_msg *msg, const lsp_method *method, lsp_fault fault,
                  const lsp_result *result)
{
    sl_buf *out = sl_outbox_begin(&session->outbox);
    sl_put_key(out, "id");
    sl_put_raw(out, msg->id.len ? msg->id : SL_STR("null"));
    if (fault.code) {
        put_error(out, fault);
    } else {
        sl_put_key(out, "result");
        method->encode(out, result);
    }
    if (msg->post->is_batch)
        sl_outbox_end_in_batch(&session->outbox, &msg->post->replies);
    else
        sl_outbox_end(&session->outbox);
}

static void handle_request(sl_session *session, sl_msg *msg)
{
    const lsp_method *method = lsp_method_find(msg->method, true);
    lsp_fault fault = msg->kind == SL_MSG_INVALID ? msg->fault : state_fault(session, msg, method);
    lsp_params params;
    lsp_result result = {0};
    if (!fault.code && decode(session, msg, method, &params, &fault))
        method->handle(session, &params, &result);
    reply(session, msg, method, fault, &result);
}

static void handle_notification(sl_session *session, sl_msg *msg)
{
    const lsp_method *method = lsp_method_find(msg->method, false);
    lsp_params params;
    lsp_result unused = {0};
    lsp_fault fault;
    if (!method || (method->phase != session->phase && method->phase != LSP_ALWAYS)) return;
    if (decode(session, msg, method, &params, &fault))
        method->handle(session, &params, &unused);
    else
        sl_session__log(session, sl_str_from_cstr(fault.message));
}

static void handle(sl_session *session, sl_msg *msg)
{
    if (msg->kind == SL_MSG_REQUEST || msg->kind == SL_MSG_INVALID)
        handle_request(session, msg);
    else if (msg->kind == SL_MSG_NOTIFICATION)
        handle_notification(session, msg);
    else
        lsp_take_answer(session, msg);
}

/* ---- working ---- */

static void finish(sl_session *session, sl_msg *msg)
{
    sl_post *post = msg->post;
    bool is_last = post->n_done + 1 == post->n_messages;
    if (is_last && post->replies.len) {
        sl_put_close(&post->replies, ']');
        sl_outbox_frame(&session->outbox, sl_buf_str(&post->replies));
    }
}

bool sl_session_tick(sl_session *session)
{
    sl_msg *msg = session->is_over ? NULL : sl_queue_take(&session->queue);
    if (session->is_over) return false;
    if (msg) {
        handle(session, msg);
        lsp_say_after(session, msg);
        finish(session, msg);
        sl_queue_done(&session->queue, msg);
    } else if (lsp_publish_next(session) || session->has_news) {
        session->has_news = false;
        lsp_say_after(session, NULL);
    } else {
        if (session->input_ended) lsp_on_exit(session, NULL, NULL);
        return false;
    }
    session->notices.n = session->notices.cap = 0;
    sl_arena_clear(&session->arena);
    return true;
}
