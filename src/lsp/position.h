/* Between the wire's positions and the engine's byte offsets.
 *
 * What: a ruler over one text in one encoding. It remembers where it last measured, so that ascending offsets
 * on one long line cost the line once and not once each.
 * Layer: lsp. Units: lsp_pos in the negotiated encoding, byte offsets. Owns: nothing, borrows the document's
 * text and lines until its next edit. Errors: positions outside are clamped (LSP 3.17, "Position").
 * Threads: one ruler, one thread. */
#ifndef SL_LSP_POSITION_H
#define SL_LSP_POSITION_H

#include "lsp/protocol.h"

typedef struct lsp_ruler {
    sl_str text;
    const sl_lines *lines;
    sl_encoding encoding;
    uint32_t byte_off, line0, col; /* last measured */
} lsp_ruler;

static inline lsp_ruler lsp_ruler_of(const sl_document *document, sl_encoding encoding)
{
    return (lsp_ruler){
        .text = sl_document_text(document), .lines = sl_document_lines(document), .encoding = encoding};
}

lsp_pos lsp_pos_of(lsp_ruler *ruler, uint32_t byte_off);
lsp_range lsp_range_of(lsp_ruler *ruler, sl_range range);

uint32_t lsp_offset_at(const lsp_ruler *ruler, lsp_pos pos);
sl_range lsp_bytes_of(const lsp_ruler *ruler, lsp_range range); /* ends that are swapped are put in order */

#endif
