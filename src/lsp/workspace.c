#include "conf/conf.h"
#include "lsp/state.h"
#include "lsp/uri.h"

void sl_session__file_changed(sl_session *session, sl_str uri)
{
    sl_str path = sl_uri_path(uri, &session->arena);
    bool is_settings = sl_str_has_suffix(path, SL_STR("/" SL_CONF_FILE));
    if (is_settings) sl_config_forget(&session->config);
    if (sl_projects_read(path)) sl_projects_forget(&session->projects);
    if (is_settings || sl_projects_read(path)) sl_session__settings_changed(session);
    sl_surveys_file_changed(&session->surveys, path);
}

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
    (void)result;
    for (uint32_t i = 0; i < params->uris.uris.n; i++)
        sl_session__file_changed(session, params->uris.uris.at[i]);
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
