#include "lsp/state.h"
#include "lsp/uri.h"

void lsp_on_initialize(sl_session *session, const lsp_params *params, lsp_result *result)
{
    const lsp_initialize *initialize = &params->initialize;
    session->phase = LSP_RUNNING;
    session->client = initialize->client;
    session->trace = initialize->trace;
    for (uint32_t i = 0; i < initialize->folders.n; i++)
        sl_config_add_root(&session->config, sl_uri_path(initialize->folders.at[i], &session->arena));
    sl_config_start(&session->config, initialize->client.locale, initialize->options);
    result->welcome = (lsp_welcome){&session->client, session->version};
}

void lsp_on_initialized(sl_session *session, const lsp_params *params, lsp_result *result)
{
    (void)params, (void)result;
    const lsp_client *client = &session->client;
    session->asks[LSP_ASK_REGISTER] = client->registers_configuration || client->registers_watches;
    session->asks[LSP_ASK_CONFIGURATION] = client->gives_configuration;
}

void lsp_on_shutdown(sl_session *session, const lsp_params *params, lsp_result *result)
{
    (void)params, (void)result;
    session->phase = LSP_DOWN;
    sl_surveys_end(&session->surveys);
}

void lsp_on_exit(sl_session *session, const lsp_params *params, lsp_result *result)
{
    (void)params, (void)result;
    session->is_over = true;
    sl_surveys_end(&session->surveys);
    session->exit_code = session->phase == LSP_DOWN ? 0 : 1;
}

void lsp_on_set_trace(sl_session *session, const lsp_params *params, lsp_result *result)
{
    (void)result;
    session->trace = params->trace;
}
