#include "lsp/speech.h"

#include "conf/conf.h"
#include "conf/project.h"

static sl_buf *begin(sl_session *session, const char *method)
{
    sl_buf *out = sl_outbox_begin(&session->outbox);
    sl_put_str_at(out, "method", sl_str_from_cstr(method));
    sl_put_open_at(out, "params", '{');
    return out;
}

static void end(sl_session *session, sl_buf *out)
{
    sl_put_close(out, '}');
    sl_outbox_end(&session->outbox);
}

/* ---- findings ---- */

static void publish(sl_session *session, sl_str uri, const int32_t *version, const lsp_diagnostics *found)
{
    sl_buf *out = begin(session, "textDocument/publishDiagnostics");
    sl_put_str_at(out, "uri", uri);
    if (version && session->client.diag_version) sl_put_int_at(out, "version", *version);
    lsp_encode_diagnostics(out, "diagnostics", found);
    end(session, out);
}

bool lsp_publish_next(sl_session *session)
{
    sl_open_doc *doc = sl_documents_find_dirty(&session->documents);
    if (!doc || session->client.diag_pull || session->phase != LSP_RUNNING) return false;
    doc->is_dirty = false;
    lsp_diagnostics found = sl_session__diagnose(session, doc);
    publish(session, doc->uri, &doc->version, &found);
    return true;
}

/* An editor keeps what was published for a closed document until it is told otherwise. */
static void clear(sl_session *session)
{
    lsp_diagnostics none = {.client = &session->client};
    if (session->cleared_uri.len && !session->client.diag_pull)
        publish(session, session->cleared_uri, NULL, &none);
    session->cleared_uri = SL_STR("");
}

enum { MESSAGE_ERROR = 1 }; /* LSP 3.17, "MessageType" */

static void say_notices(sl_session *session)
{
    for (uint32_t i = 0; i < session->notices.n; i++) {
        sl_buf *out = begin(session, "window/showMessage");
        sl_put_int_at(out, "type", MESSAGE_ERROR);
        sl_put_str_at(out, "message", session->notices.at[i]);
        end(session, out);
    }
    session->notices.n = 0;
}

/* ---- requests ---- */

typedef void ask_params_fn(sl_session *session, sl_buf *out);

static void put_registration(sl_buf *out, const char *method, sl_str options)
{
    sl_put_open(out, '{');
    sl_put_str_at(out, "id", sl_str_from_cstr(method));
    sl_put_str_at(out, "method", sl_str_from_cstr(method));
    sl_put_key(out, "registerOptions");
    sl_put_raw(out, options);
    sl_put_close(out, '}');
}

/* Settings, and the manifests that say which library versions are in use. */
static sl_str watch_options(sl_arena *arena)
{
    return sl_arena_printf(
        arena, "{\"watchers\":[{\"globPattern\":\"**/" SL_CONF_FILE "\"},{\"globPattern\":\"%.*s\"}]}",
        SL_FMT(sl_project_glob(arena)));
}

static void lsp_ask_registrations(sl_session *session, sl_buf *out)
{
    sl_put_open(out, '{');
    sl_put_open_at(out, "registrations", '[');
    if (session->client.registers_configuration)
        put_registration(out, "workspace/didChangeConfiguration", SL_STR("{\"section\":\"statuslens\"}"));
    if (session->client.registers_watches)
        put_registration(out, "workspace/didChangeWatchedFiles", watch_options(&session->arena));
    sl_put_close(out, ']');
    sl_put_close(out, '}');
}

static void lsp_ask_configuration(sl_session *session, sl_buf *out)
{
    (void)session;
    sl_put_raw(out, SL_STR("{\"items\":[{\"section\":\"statuslens\"}]}"));
}

static void lsp_ask_edit(sl_session *session, sl_buf *out)
{
    sl_put_open(out, '{');
    sl_put_key(out, "edit");
    sl_put_raw(out, session->edit_to_apply);
    sl_put_close(out, '}');
}

static const struct {
    const char *method;
    ask_params_fn *params; /* NULL: none */
} asks[] = {
#define lsp_ask_nothing                        NULL
#define LSP_ASK(ident, method, params, answer) [LSP_ASK_##ident] = {method, lsp_ask_##params},
#include "lsp/asks.def"
#undef LSP_ASK
#undef lsp_ask_nothing
};

static void say_asks(sl_session *session)
{
    for (int ask = 0; ask < LSP_N_ASKS; ask++) {
        if (!session->asks[ask]) continue;
        session->asks[ask] = false;
        sl_buf *out = sl_outbox_begin_ask(&session->outbox, (lsp_ask)ask);
        sl_put_str_at(out, "method", sl_str_from_cstr(asks[ask].method));
        if (asks[ask].params) {
            sl_put_key(out, "params");
            asks[ask].params(session, out);
        }
        sl_outbox_end(&session->outbox);
    }
}

static void say_trace(sl_session *session, const sl_msg *msg)
{
    if (session->trace == LSP_TRACE_OFF || !msg || msg->method.len == 0) return;
    sl_buf *out = begin(session, "$/logTrace");
    sl_put_str_at(out, "message", msg->method);
    end(session, out);
}

void lsp_say_after(sl_session *session, const sl_msg *msg)
{
    if (session->phase != LSP_RUNNING) return;
    clear(session);
    say_notices(session);
    say_asks(session);
    say_trace(session, msg);
}

/* ---- answers ---- */

typedef void answer_fn(sl_session *session, const cJSON *result);

static void lsp_answer_configuration(sl_session *session, const cJSON *result)
{
    lsp_take_settings(session, lsp_decode_configuration(result, &session->arena));
}

void lsp_take_answer(sl_session *session, const sl_msg *msg)
{
    static answer_fn *const answers[LSP_N_ASKS] = {
#define lsp_answer_nothing                     NULL
#define LSP_ASK(ident, method, params, answer) [LSP_ASK_##ident] = lsp_answer_##answer,
#include "lsp/asks.def"
#undef LSP_ASK
#undef lsp_answer_nothing
    };
    lsp_ask ask = sl_outbox_take_answer(&session->outbox, msg->id);
    if (ask < LSP_N_ASKS && answers[ask] && msg->value) answers[ask](session, msg->value);
}
