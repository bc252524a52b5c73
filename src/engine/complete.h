/* Completion in two steps: what is expected at the cursor, then what can be offered there.
 *
 * Layer: engine, private to it. Units: byte offsets of the document. Owns: nothing; everything lives in the
 * caller's arena. Errors: none. Threads: the document's worker. */
#ifndef SL_ENGINE_COMPLETE_H
#define SL_ENGINE_COMPLETE_H

#include "engine/document.h"

typedef struct sl_spot { /* where the cursor stands: in the file, or in a part of it with a language of its
                            own */
    sl_document *document;
    const sl_context *context;
    sl_str text;
    const sl_lang *lang;
    sl_place place; /* that text in the file */
    uint32_t off;   /* in that text */
} sl_spot;

typedef struct sl_typed { /* what stands around the cursor */
    sl_range word;        /* letters, digits, underscores around it */
    sl_range whole;       /* with its qualifier or colon: what an item replaces */
    sl_str qualifier;     /* "http", ".status" without separator; empty if none */
    sl_str prefix;        /* the part of the word in front of the cursor */
    bool is_symbol;       /* a colon in front: :not_f */
    bool in_quotes;
} sl_typed;

typedef struct sl_slot_asked {
    const sl_facts *facts; /* of the text with a placeholder at the cursor */
    const sl_site *site;   /* NULL: no status is expected here */
    const sl_row *row;     /* of the site, or NULL */
    int64_t shift;         /* what to add to offsets of facts that lie behind the cursor */
} sl_slot_asked;

sl_typed sl__typed_at(sl_str text, uint32_t byte_off);
sl_slot_asked sl__ask_slot(const sl_spot *spot, const sl_typed *typed, sl_arena *arena);
void sl__offer(const sl_spot *spot, const sl_typed *typed, const sl_slot_asked *asked, sl_arena *arena,
               sl_items *out);

#endif
