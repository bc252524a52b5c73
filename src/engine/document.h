/* What a document is made of, for the engine's own files.
 *
 * Layer: engine, private to it. Units: bytes. Owns: everything in it. Errors: none. Threads: its worker's. */
#ifndef SL_ENGINE_DOCUMENT_H
#define SL_ENGINE_DOCUMENT_H

#include "engine/engine.h"

struct sl_worker {
    sl_parser *parser;
    const sl_host *host; /* NULL: parses are not timed */
};

struct sl_document {
    sl_worker *worker; /* borrowed */
    const sl_lang *lang;
    sl_str path;
    sl_buf text, scratch; /* scratch: the text as completion changes it */
    sl_lines lines;
    sl_tree *tree;  /* kept between parses; edited with the text */
    sl_arena arena; /* facts and findings; they borrow the text, so an edit ends them */
    const sl_facts *facts;
    const sl_findings *findings;
};

/* Facts and findings go; the tree stays. */
void sl__document_drop(sl_document *document);
/* What recognition wants to know of a text. */
sl_source sl__source_of(const sl_worker *worker, const sl_lang *lang, sl_str path, sl_str text,
                        const sl_context *context);
/* The settings that hold for a path, and the path below the folder that they are written in. */
const sl_settings *sl__settings_for(const sl_context *context, sl_str path, sl_arena *arena);
sl_str sl__path_below(sl_str root, sl_str path);

#endif
