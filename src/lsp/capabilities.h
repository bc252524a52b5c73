/* What `initialize` says the server can do: one writer per capability that methods.def names.
 *
 * Layer: lsp. Owns: nothing. Errors: none; a capability that the client has no use for is left out. Threads:
 * pure. */
#ifndef SL_LSP_CAPABILITIES_H
#define SL_LSP_CAPABILITIES_H

#include "conf/put.h"
#include "lsp/protocol.h"

typedef void lsp_capability_fn(sl_buf *out, const lsp_client *client);

lsp_capability_fn lsp_cap_none, lsp_cap_encoding, lsp_cap_sync, lsp_cap_hover, lsp_cap_completion,
    lsp_cap_actions, lsp_cap_pull, lsp_cap_commands, lsp_cap_folders;

/* Kinds of code actions, as the client filters them. */
#define LSP_KIND_QUICKFIX "quickfix"
#define LSP_KIND_FIX_ALL  "source.fixAll.statuslens"

#endif
