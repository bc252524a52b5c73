/* The handlers that methods.def names: params in, result out.
 *
 * What: a handler computes and changes the session's state; it never sends and never sees JSON, so a request
 * has exactly one answer whatever it does.
 * Layer: lsp. Units: as in protocol.h. Owns: results live in the session's arena. Errors: none; a document
 * that is not open gives an empty result. Threads: the session's. */
#ifndef SL_LSP_HANDLERS_H
#define SL_LSP_HANDLERS_H

#include "lsp/protocol.h"

struct sl_session;

typedef void lsp_handler_fn(struct sl_session *session, const lsp_params *params, lsp_result *result);

/* lifecycle.c */
lsp_handler_fn lsp_on_initialize, lsp_on_initialized, lsp_on_shutdown, lsp_on_exit, lsp_on_set_trace;
/* sync.c */
lsp_handler_fn lsp_on_did_open, lsp_on_did_change, lsp_on_did_save, lsp_on_did_close;
/* features.c */
lsp_handler_fn lsp_on_hover, lsp_on_completion, lsp_on_resolve, lsp_on_code_action, lsp_on_pull;
/* workspace.c */
void lsp_take_settings(struct sl_session *session, sl_str json); /* of the editor, as JSON text */
lsp_handler_fn lsp_on_command, lsp_on_settings_change, lsp_on_watched, lsp_on_folder_change;

#endif
