/* From plain structs to JSON: one encoder per kind of result that methods.def names, and the params of what
 * the server says by itself.
 *
 * Layer: lsp. Units: as in protocol.h. Owns: nothing. Errors: none. Threads: pure. */
#ifndef SL_LSP_ENCODE_H
#define SL_LSP_ENCODE_H

#include "conf/put.h"
#include "lsp/protocol.h"

typedef void lsp_encode_fn(sl_buf *out, const lsp_result *result);

lsp_encode_fn lsp_encode_null, lsp_encode_welcome, lsp_encode_hover, lsp_encode_items, lsp_encode_resolved,
    lsp_encode_report, lsp_encode_actions;

void lsp_encode_range(sl_buf *out, const char *key, lsp_range range);
void lsp_encode_diagnostics(sl_buf *out, const char *key, const lsp_diagnostics *diagnostics);

#endif
