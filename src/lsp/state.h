/* The state of a session, which handlers read and change.
 *
 * Layer: lsp. Units: as in the parts. Owns: see session.h. Errors: none. Threads: the session's. */
#ifndef SL_LSP_STATE_H
#define SL_LSP_STATE_H

#include "lsp/config.h"
#include "lsp/documents.h"
#include "lsp/framing.h"
#include "lsp/methods.h"
#include "lsp/outbox.h"
#include "lsp/projects.h"
#include "lsp/queue.h"
#include "lsp/session.h"
#include "lsp/surveys.h"

struct sl_session {
    const sl_host *host;
    sl_str version;
    sl_framing framing;
    sl_queue queue;
    sl_outbox outbox;
    sl_arena arena; /* of the message being handled */

    lsp_phase phase;
    lsp_client client;
    lsp_trace trace;
    bool input_ended, is_over;
    int exit_code;

    sl_worker *worker; /* made when the first document is opened: a start costs nothing */
    sl_documents documents;
    sl_config config;
    sl_projects projects;
    sl_surveys surveys;
    bool has_news;       /* a survey told something; to be said when nothing else is under way */
    uint32_t generation; /* of settings and projects, for result ids */

    /* What is to be said after the handler has returned; slices live in `arena`. */
    bool asks[LSP_N_ASKS];
    sl_str edit_to_apply, cleared_uri;
    SL_VEC(sl_str) notices;
};

/* What an answer depends on besides a document's text; valid until the message is handled. */
sl_context *sl_session__context(sl_session *session, sl_open_doc *doc);
/* The document's facts under that context. */
const sl_facts *sl_session__facts(sl_session *session, sl_open_doc *doc, const sl_context *context);
/* A document's findings as diagnostics, in the session's arena. */
lsp_diagnostics sl_session__diagnose(sl_session *session, sl_open_doc *doc);
/* Settings are other now: everything is diagnosed again. */
void sl_session__settings_changed(sl_session *session);
/* A file of the machine changed: what was read from it is read again. */
void sl_session__file_changed(sl_session *session, sl_str uri);
void sl_session__log(sl_session *session, sl_str line);

#endif
