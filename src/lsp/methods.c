#include "lsp/methods.h"

#define LSP_REQUEST(name, phase, params, result, handler, capability)                                        \
    {name,                                                                                                   \
     true,                                                                                                   \
     LSP_##phase,                                                                                            \
     lsp_decode_##params,                                                                                    \
     lsp_encode_##result,                                                                                    \
     lsp_on_##handler,                                                                                       \
     lsp_cap_##capability},
#define LSP_NOTIFICATION(name, phase, params, handler, capability)                                           \
    {name, false, LSP_##phase, lsp_decode_##params, NULL, lsp_on_##handler, lsp_cap_##capability},

static const lsp_method methods[] = {
#include "lsp/methods.def"
};
#undef LSP_REQUEST
#undef LSP_NOTIFICATION

enum { N_METHODS = sizeof methods / sizeof *methods };

const lsp_method *lsp_method_find(sl_str name, bool is_request)
{
    for (int i = 0; i < N_METHODS; i++)
        if (methods[i].is_request == is_request && sl_str_is(name, methods[i].name)) return &methods[i];
    return NULL;
}

void lsp_encode_welcome(sl_buf *out, const lsp_result *result)
{
    const lsp_welcome *welcome = &result->welcome;
    sl_put_open(out, '{');
    sl_put_open_at(out, "capabilities", '{');
    for (int i = 0; i < N_METHODS; i++)
        methods[i].capability(out, welcome->client);
    sl_put_close(out, '}');
    sl_put_open_at(out, "serverInfo", '{');
    sl_put_str_at(out, "name", SL_STR("statuslens"));
    sl_put_str_at(out, "version", welcome->server_version);
    sl_put_close(out, '}');
    sl_put_close(out, '}');
}
