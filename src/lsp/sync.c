#include "lsp/state.h"

void lsp_on_did_open(sl_session *session, const lsp_params *params, lsp_result *result)
{
    (void)result;
    if (!session->worker) session->worker = sl_worker_new(session->host);
    sl_documents_open(&session->documents, session->worker, &session->config, &params->open);
}

void lsp_on_did_change(sl_session *session, const lsp_params *params, lsp_result *result)
{
    (void)result;
    sl_open_doc *doc = sl_documents_find(&session->documents, params->changes.uri);
    if (!doc) return;
    if (sl_documents_change(doc, &params->changes, session->client.encoding)) return;
    /* A text that is not the editor's any more would give wrong answers: none are better. */
    sl_session__log(session, SL_STR("a document outgrew 64 MB and is no longer looked at"));
    session->cleared_uri = sl_arena_copy(&session->arena, doc->uri);
    sl_documents_close(&session->documents, doc);
}

void lsp_on_did_save(sl_session *session, const lsp_params *params, lsp_result *result)
{
    (void)result;
    /* Not every client watches files; whoever edits settings here expects them to hold once saved. */
    sl_session__file_changed(session, params->document.uri);
}

void lsp_on_did_close(sl_session *session, const lsp_params *params, lsp_result *result)
{
    (void)result;
    sl_open_doc *doc = sl_documents_find(&session->documents, params->document.uri);
    if (!doc) return;
    session->cleared_uri = params->document.uri;
    sl_documents_close(&session->documents, doc);
}
