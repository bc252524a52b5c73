/* The border where JSON-RPC text becomes messages (JSON-RPC 2.0; LSP 3.17, "Base Protocol").
 *
 * What: checks a body, repairs what the parser would get wrong, splits batches, keeps ids as they were
 * written. Layer: lsp. Units: bytes. Owns: a post owns the parsed tree and every slice of its messages
 * (new/free). Errors: none; a message that is no JSON-RPC is of kind SL_MSG_INVALID and says why. Threads:
 * one post, one thread. */
#ifndef SL_LSP_WIRE_H
#define SL_LSP_WIRE_H

#include "base/buf.h"
#include "base/err.h"
#include "lsp/protocol.h"

#include <cjson/cJSON.h>

typedef enum sl_msg_kind { SL_MSG_REQUEST, SL_MSG_NOTIFICATION, SL_MSG_RESPONSE, SL_MSG_INVALID } sl_msg_kind;

typedef struct sl_post sl_post;

typedef struct sl_msg {
    sl_msg_kind kind;
    sl_str id;          /* JSON text, so that big numbers and odd strings come back exactly; empty: none */
    sl_str method;      /* of requests and notifications */
    sl_str cancels;     /* JSON text of params.id of a $/cancelRequest */
    const cJSON *value; /* params, or the result of a response (NULL: an error) */
    lsp_fault fault;    /* of SL_MSG_INVALID */
    bool is_cancelled;
    sl_post *post;
    struct sl_msg *next; /* in the session's queue */
} sl_msg;

struct sl_post { /* one body: a message or a batch */
    cJSON *root;
    sl_arena arena;
    sl_msg *messages;
    uint32_t n_messages, n_done;
    size_t n_bytes;
    bool is_batch;
    sl_buf replies; /* of a batch, until all are there */
};

sl_post *sl_post_new(sl_str body);
/* In place of a body that could not be read: one invalid message. */
sl_post *sl_post_new_refused(lsp_fault fault);
void sl_post_free(sl_post *post);

/* The pass before parsing, in place. cJSON would cut a string at \u0000 and reject a message for a lone
 * surrogate: they become \u0001 and \ufffd, which take as many columns as the originals in every position
 * encoding. It would also let raw control characters and a BOM through: SL_ERR SYNTAX. Invalid UTF-8 becomes
 * '?' and gives ENCODING. */
sl_err sl_wire_clean(char *text, size_t len);

/* The text of a member of an object, of valid JSON; empty if it has none. The first of equal keys wins, as in
 * cJSON. */
sl_str sl_wire_member(sl_str object, sl_str key);

#endif
