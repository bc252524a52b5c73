#include "lsp/state.h"

void lsp_on_command(sl_session *session, const lsp_params *params, lsp_result *result)
{
    (void)result;
    session->edit_to_apply = params->command.edit;
    session->asks[LSP_ASK_APPLY_EDIT] = true;
}

void lsp_on_settings_change(sl_session *session, const lsp_params *params, lsp_result *result)
{
    (void)result, (void)params;
    session->asks[LSP_ASK_CONFIGURATION] = session->client.gives_configuration;
    sl_session__settings_changed(session);
}

void lsp_on_watched(sl_session *session, const lsp_params *params, lsp_result *result)
{
    (void)result, (void)params;
    sl_session__settings_changed(session);
}

void lsp_on_folder_change(sl_session *session, const lsp_params *params, lsp_result *result)
{
    (void)session, (void)result, (void)params;
}
