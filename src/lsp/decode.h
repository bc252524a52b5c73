/* From a message's params to plain structs: one decoder per kind of params that methods.def names.
 *
 * Layer: lsp. Units: as in protocol.h. Owns: nothing; slices borrow the message or live in the reader's
 * arena. Errors: false, and reader->wrong says which member is missing or of a wrong type; members that are
 * not needed are skipped whatever they are. Threads: pure. */
#ifndef SL_LSP_DECODE_H
#define SL_LSP_DECODE_H

#include "lsp/protocol.h"

#include <cjson/cJSON.h>

typedef struct lsp_reader {
    sl_arena *arena;
    const char *wrong;
} lsp_reader;

typedef bool lsp_decode_fn(lsp_reader *reader, const cJSON *params, lsp_params *out);

lsp_decode_fn lsp_decode_nothing, lsp_decode_initialize, lsp_decode_open, lsp_decode_changes,
    lsp_decode_document, lsp_decode_place, lsp_decode_action_query, lsp_decode_pull, lsp_decode_unresolved,
    lsp_decode_settings_change, lsp_decode_watched, lsp_decode_folder_change, lsp_decode_command,
    lsp_decode_trace;

/* `capabilities` of initialize (client.def); encoding and locale stay as they are. */
void lsp_decode_client(const cJSON *capabilities, lsp_client *out);

/* The answer to workspace/configuration, for the one section that was asked for: its JSON text, or empty. */
sl_str lsp_decode_configuration(const cJSON *result, sl_arena *arena);

#endif
