/* The protocol's values as plain structs: what decoders give to handlers and handlers to encoders.
 *
 * Layer: lsp. Units: lsp_pos counts lines and the negotiated encoding's units (LSP 3.17, "Position"); it is
 * another type than sl_pos, which counts bytes, so that mixing them does not compile. Owns: nothing, slices
 * live in the message or in the arena of the request. Errors: lsp_fault. Threads: plain values. */
#ifndef SL_LSP_PROTOCOL_H
#define SL_LSP_PROTOCOL_H

#include "lsp/client.h"

/* Error codes of JSON-RPC 2.0 section 5.1 and LSP 3.17 "ErrorCodes". */
enum {
    LSP_PARSE_ERROR = -32700,
    LSP_INVALID_REQUEST = -32600,
    LSP_METHOD_NOT_FOUND = -32601,
    LSP_INVALID_PARAMS = -32602,
    LSP_NOT_INITIALIZED = -32002,
    LSP_REQUEST_CANCELLED = -32800
};

typedef struct lsp_fault {
    int32_t code; /* 0: none */
    const char *message;
} lsp_fault;

/* For clients that take commands but no code action literals: the edit comes back as its argument. */
#define LSP_APPLY_COMMAND "statuslens.applyEdit"

typedef struct lsp_pos {
    uint32_t line, character;
} lsp_pos;

typedef struct lsp_range {
    lsp_pos start, end;
} lsp_range;

typedef struct lsp_edit {
    lsp_range range;
    sl_str text;
} lsp_edit;

typedef struct lsp_edits { /* of one document */
    sl_str uri;
    int32_t version;
    const lsp_edit *at;
    uint32_t n;
} lsp_edits;

/* ---- params ---- */

typedef struct lsp_initialize {
    lsp_client client;
    sl_str options;  /* JSON text of initializationOptions; empty: none */
    sl_strs folders; /* URIs */
    lsp_trace trace;
} lsp_initialize;

typedef struct lsp_open {
    sl_str uri, language_id, text;
    int32_t version;
} lsp_open;

typedef struct lsp_change {
    bool is_whole; /* the text replaces the whole document */
    lsp_range range;
    sl_str text;
} lsp_change;

typedef struct lsp_changes {
    sl_str uri;
    int32_t version;
    const lsp_change *at;
    uint32_t n;
} lsp_changes;

typedef struct lsp_document {
    sl_str uri;
} lsp_document;

typedef struct lsp_place {
    sl_str uri;
    lsp_pos position;
} lsp_place;

typedef struct lsp_action_query {
    sl_str uri;
    lsp_range range;
    bool is_filtered; /* only kinds below one of these */
    sl_strs only;
} lsp_action_query;

typedef struct lsp_pull {
    sl_str uri, previous_result_id;
} lsp_pull;

typedef struct lsp_unresolved {
    sl_str item; /* JSON text of the completion item, without documentation */
    uint32_t code;
    sl_str uri; /* of the document; empty: not said */
} lsp_unresolved;

typedef struct lsp_settings_change {
    sl_str settings; /* JSON text of the section "statuslens"; empty: the client wants to be asked */
} lsp_settings_change;

typedef struct lsp_uris {
    sl_strs uris;
} lsp_uris;

typedef struct lsp_folder_change {
    sl_strs added, removed;
} lsp_folder_change;

typedef struct lsp_command {
    sl_str edit; /* JSON text of a WorkspaceEdit, made by us and handed back by the client */
} lsp_command;

typedef union lsp_params {
    lsp_initialize initialize;
    lsp_open open;
    lsp_changes changes;
    lsp_document document;
    lsp_place place;
    lsp_action_query actions;
    lsp_pull pull;
    lsp_unresolved unresolved;
    lsp_settings_change settings;
    lsp_uris uris;
    lsp_folder_change folders;
    lsp_command command;
    lsp_trace trace;
} lsp_params;

/* ---- results ---- */

typedef struct lsp_markup {
    bool is_markdown;
    sl_str text;
} lsp_markup;

typedef struct lsp_welcome {
    const lsp_client *client;
    sl_str server_version;
} lsp_welcome;

typedef struct lsp_hover {
    bool is_some;
    lsp_markup contents;
    lsp_range range;
} lsp_hover;

typedef struct lsp_item {
    const struct sl_item *item;
    lsp_range insert, replace; /* both start at one place */
    const lsp_edit *more_edits;
    uint32_t n_more_edits;
} lsp_item;

typedef struct lsp_items {
    const lsp_client *client;
    sl_str uri; /* of the document */
    const lsp_item *at;
    uint32_t n;
} lsp_items;

typedef struct lsp_resolved {
    sl_str item;
    lsp_markup documentation; /* empty text: none */
} lsp_resolved;

typedef struct lsp_diagnostic {
    lsp_range range;
    const struct sl_finding *finding;
} lsp_diagnostic;

typedef struct lsp_diagnostics {
    const lsp_client *client;
    const lsp_diagnostic *at;
    uint32_t n;
} lsp_diagnostics;

typedef struct lsp_report { /* answer to a pull */
    bool is_unchanged;
    sl_str result_id; /* empty: none */
    lsp_diagnostics diagnostics;
} lsp_report;

typedef struct lsp_action {
    sl_str title, kind;
    bool is_preferred;
    const lsp_diagnostic *diagnostic; /* NULL: none */
    lsp_edits edits;
} lsp_action;

typedef struct lsp_actions {
    const lsp_client *client;
    const lsp_action *at;
    uint32_t n;
} lsp_actions;

typedef union lsp_result {
    lsp_welcome welcome;
    lsp_hover hover;
    lsp_items items;
    lsp_resolved resolved;
    lsp_report report;
    lsp_actions actions;
} lsp_result;

#endif
