/* The table of methods (methods.def): what a message of each name is decoded by, handled by, encoded by.
 *
 * Layer: lsp. Units: none. Owns: nothing, the table is static. Errors: unknown names give NULL. Threads:
 * immutable. */
#ifndef SL_LSP_METHODS_H
#define SL_LSP_METHODS_H

#include "lsp/capabilities.h"
#include "lsp/decode.h"
#include "lsp/encode.h"
#include "lsp/handlers.h"

typedef enum lsp_phase { LSP_FIRST, LSP_RUNNING, LSP_DOWN, LSP_ALWAYS } lsp_phase;

typedef struct lsp_method {
    const char *name;
    bool is_request;
    lsp_phase phase; /* in which it may come */
    lsp_decode_fn *decode;
    lsp_encode_fn *encode; /* NULL: a notification */
    lsp_handler_fn *handle;
    lsp_capability_fn *capability;
} lsp_method;

const lsp_method *lsp_method_find(sl_str name, bool is_request);

#endif
