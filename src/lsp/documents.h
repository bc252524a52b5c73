/* The open documents of a session, by URI.
 *
 * Layer: lsp. Units: versions are the client's. Owns: its documents and their URIs and paths (init/release);
 * a found document is borrowed until it is closed. Errors: unknown URIs give NULL. Threads: the session's. */
#ifndef SL_LSP_DOCUMENTS_H
#define SL_LSP_DOCUMENTS_H

#include "lsp/config.h"
#include "lsp/protocol.h"

/* What framing lets in at once is also what a document may grow to: 32-bit offsets stay far away, and a tree
 * takes many times its text. */
enum { SL_DOCUMENT_MAX = 64 << 20 };

typedef struct sl_open_doc {
    sl_str uri;
    sl_str path; /* of the machine; anything else (`untitled:`) has only a name */
    sl_str base; /* folder that the engine is told the path from (config.h) */
    sl_str language_id;
    sl_worker *worker; /* borrowed */
    sl_document *document;
    int32_t version;
    uint32_t serial;             /* differs for every document ever opened here */
    uint32_t n_edits;            /* since it was opened */
    bool is_dirty;               /* has to be diagnosed and published */
    bool was_parsed;             /* the next parse goes on from there, or would take too long again */
    uint32_t n_limits, limit_at; /* parses that met a limit, the last of them after so many edits */
    bool is_warm;                /* its tree and facts may be in memory */
    uint32_t used_at;            /* when it was last asked about, in turns */
    struct sl_open_doc *next;
} sl_open_doc;

/* Trees and facts take 80 to 100 times the text. Those of this much text are kept, of the documents used
 * last; the others' are made again when they are asked about, in a few milliseconds. */
enum { SL_DOCUMENTS_WARM_BYTES = 16 << 10 };

typedef struct sl_documents {
    sl_open_doc *first; /* newest first */
    uint32_t n_opened, n_turns;
} sl_documents;

void sl_documents_release(sl_documents *documents);

sl_open_doc *sl_documents_find(const sl_documents *documents, sl_str uri);
sl_open_doc *sl_documents_find_dirty(const sl_documents *documents);

/* A URI that is open already is closed first. */
sl_open_doc *sl_documents_open(sl_documents *documents, sl_worker *worker, sl_config *config,
                               const lsp_open *open);
void sl_documents_close(sl_documents *documents, sl_open_doc *doc);
/* Applies the changes in order, each to the text that the one before left. False: the text would outgrow
 * SL_DOCUMENT_MAX; it stays as it was before that change. */
bool sl_documents_change(sl_open_doc *doc, const lsp_changes *changes, sl_encoding encoding);
/* The document is about to be asked: those that were not for long give their memory back. */
void sl_documents_use(sl_documents *documents, sl_open_doc *doc);
/* Settings or project changed: everything is to be diagnosed again. */
void sl_documents_forget(sl_documents *documents, sl_config *config);

#endif
