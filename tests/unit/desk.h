/* One open document, as an editor has it: what completion, code actions and edits are tested with.
 *
 * Owns: the document, its worker and an arena (open/close). Errors: words that are not in the text, and edits
 * that cannot be applied, fail the test. */
#ifndef SL_TESTS_DESK_H
#define SL_TESTS_DESK_H

#include "engine/engine.h"

typedef struct desk {
    sl_worker *worker;
    sl_document *document;
    sl_arena arena;
    sl_settings settings;
    sl_context context;
    uint32_t cursor;
} desk;

/* The cursor stands where the text has a "|", which is taken out; else at the beginning. */
void desk_open(desk *d, const char *path, const char *text);
void desk_close(desk *d);

/* Where words stand for the first time. */
sl_range desk_find(const desk *d, const char *words);
/* The text after these edits; the document keeps its own. */
const char *desk_applied(desk *d, const sl_edit *edits, uint32_t n);

const sl_facts *desk_facts(desk *d);
const sl_findings *desk_findings(desk *d);
sl_actions desk_actions(desk *d, const char *words);
/* Found by title; it has to be there. */
const sl_action *desk_action(desk *d, const char *words, const char *title);
sl_items desk_complete(desk *d);
/* NULL: it is not offered. */
const sl_item *desk_item(const sl_items *items, const char *label);

/* The text after choosing this. */
void desk_expect_action(desk *d, const char *words, const char *title, const char *result);
void desk_expect_accepted(desk *d, const char *label, const char *result);

#endif
