#include "lsp/state.h"
#include "lsp/uri.h"

void lsp_take_settings(sl_session *session, sl_str json)
{
    if (sl_config_set_overlay(&session->config, json)) sl_session__settings_changed(session);
}

void lsp_on_command(sl_session *session, const lsp_params *params, lsp_result *result)
{
    (void)result;
    session->edit_to_apply = params->command.edit;
    session->asks[LSP_ASK_APPLY_EDIT] = true;
}

void lsp_on_settings_change(sl_session *session, const lsp_params *params, lsp_result *result)
{
    (void)result;
    /* A client that can be asked sends nothing of use here (LSP 3.17, "DidChangeConfiguration"). */
    session->asks[LSP_ASK_CONFIGURATION] = session->client.gives_configuration;
    if (!session->client.gives_configuration) lsp_take_settings(session, params->settings.settings);
}

void lsp_on_watched(sl_session *session, const lsp_params *params, lsp_result *result)
{
    (void)result, (void)params; /* only settings and manifests are watched */
    sl_config_forget(&session->config);
    sl_session__settings_changed(session);
}

void lsp_on_folder_change(sl_session *session, const lsp_params *params, lsp_result *result)
{
    (void)result;
    const lsp_folder_change *change = &params->folders;
    for (uint32_t i = 0; i < change->removed.n; i++)
        sl_config_remove_root(&session->config, sl_uri_path(change->removed.at[i], &session->arena));
    for (uint32_t i = 0; i < change->added.n; i++)
        sl_config_add_root(&session->config, sl_uri_path(change->added.at[i], &session->arena));
}
