/* What the client can do, as flags that handlers and encoders ask for.
 *
 * What: one row per capability in client.def: the flag, how it is written, where it stands in `initialize`.
 * Layer: lsp. Units: none. Owns: nothing. Errors: what is absent or of a wrong type counts as "cannot".
 * Threads: plain values. */
#ifndef SL_LSP_CLIENT_H
#define SL_LSP_CLIENT_H

#include "engine/engine.h"

typedef struct lsp_client {
#define LSP_CAN(flag, kind, path, word) bool flag;
#define LSP_CAN_TOO(flag, kind, path, word)
#include "lsp/client.def"
#undef LSP_CAN
#undef LSP_CAN_TOO
    sl_encoding encoding;
    sl_locale locale;
} lsp_client;

typedef enum lsp_trace { LSP_TRACE_OFF, LSP_TRACE_MESSAGES, LSP_TRACE_VERBOSE } lsp_trace;

#endif
