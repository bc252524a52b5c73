/* The engine: what editor and command line ask of one text.
 *
 * What: documents with incremental trees, recognition, diagnosis, hover, completion, code actions.
 * The answer is a function of bytes, path, settings and project facts: the same in every shell.
 * Layer: engine. Units: byte offsets. Owns: sl_worker and sl_document are heap objects; answers live in the
 * caller's arena. Errors: none for user code. Threads: one worker per thread; a document stays with its
 * worker. */
#ifndef SL_ENGINE_ENGINE_H
#define SL_ENGINE_ENGINE_H

#include "engine/host.h"
#include "lang/links.h"
#include "rules/agree.h"
#include "text/lines.h"

typedef struct sl_worker sl_worker; /* parser and scratch memory of one thread */
sl_worker *sl_worker_new(const sl_host *host);
void sl_worker_free(sl_worker *worker);

typedef struct sl_context {      /* everything that an answer depends on besides text and path; borrowed */
    const sl_settings *settings; /* not yet resolved for the path; NULL: defaults */
    const sl_project *project;   /* NULL: nothing known */
    const sl_links *links;       /* what the project's files define for each other; NULL: nothing known */
    sl_str project_path;         /* of the file, below the project's root: as `links` knows it */
    sl_str settings_root;        /* folder that overrides' globs are relative to */
    bool wants_outline;          /* routes and functions, for comparing with an API document */
    uint32_t parse_ms;           /* limit of one parse; 0: none. That of memory follows from the text */
} sl_context;

/* One-shot, for lint and find. */
const sl_facts *sl_engine_facts(sl_worker *worker, sl_arena *arena, const sl_lang *lang, sl_str path,
                                sl_str text, const sl_context *context);
void sl_engine_findings(sl_arena *arena, const sl_facts *facts, const sl_context *context, sl_findings *out);

/* Documents: text that changes, for editors. Facts are made when they are first asked for after a change. */
typedef struct sl_document sl_document;
sl_document *sl_document_new(sl_worker *worker, sl_str path, sl_str language_id, sl_str text);
void sl_document_free(sl_document *document);
/* Replaces a byte range (clamped) by text. */
void sl_document_edit(sl_document *document, sl_range range, sl_str text);
sl_str sl_document_text(const sl_document *document);
const sl_lines *sl_document_lines(const sl_document *document);
const sl_lang *sl_document_lang(const sl_document *document); /* NULL: nothing is ever found */
const sl_facts *sl_document_facts(sl_document *document, const sl_context *context);
/* Cached with the facts until the text or the settings change. */
const sl_findings *sl_document_findings(sl_document *document, const sl_context *context);
/* Settings or project changed: nothing that was made under the old ones is used again. */
void sl_document_forget(sl_document *document);
/* Gives back all memory that can be made again from the text: facts and tree, 80 to 100 times its size. */
void sl_document_rest(sl_document *document);

/* Hover: data first; sl_hover_markdown and sl_hover_plain render it. */
typedef struct sl_hover {
    sl_range range;
    const sl_site *site; /* NULL: a code of the Warning field */
    const sl_warn_code *warning;
    const sl_facts *facts;
    sl_codes meanings; /* n == 0: unassigned or a class */
    uint32_t class_digit;
} sl_hover;
bool sl_hover_at(const sl_facts *facts, uint32_t byte_off, sl_hover *out);
/* `settings`: resolved for the path; NULL: defaults. */
sl_str sl_hover_render(const sl_hover *hover, sl_arena *arena, const sl_settings *settings, bool markdown);

/* Completion at a position. */
typedef enum sl_item_kind { SL_ITEM_CONSTANT, SL_ITEM_NUMBER } sl_item_kind;
typedef struct sl_item {
    sl_item_kind kind;
    sl_str label, detail, filter, sort;
    sl_str insert;
    sl_range replace;
    const sl_edit *more_edits; /* the import */
    uint32_t n_more_edits;
    uint16_t code;
    bool deprecated, preselect;
} sl_item;
typedef SL_VEC(sl_item) sl_items;
/* Empty where no status is expected. Documentation of an item: sl_code_render(item.code). */
void sl_complete_at(sl_document *document, uint32_t byte_off, const sl_context *context, sl_arena *arena,
                    sl_items *out);

/* Everything known of a code (every meaning; unassigned ones: their class), and a class with its codes, as
 * text for terminals or as Markdown. `registry` NULL: the built-in one. What a query stands for:
 * engine/lookup.h. */
sl_str sl_code_render(sl_arena *arena, const sl_registry *registry, uint32_t code, sl_locale locale,
                      bool markdown);
sl_str sl_class_render(sl_arena *arena, const sl_registry *registry, uint32_t digit, /* 1-5 */
                       sl_locale locale, bool markdown);

/* Code actions: fixes of the findings that touch the range, then suppressions. */
typedef struct sl_action {
    sl_str title;
    const sl_finding *finding; /* the one it repairs or silences */
    const sl_edit *edits;
    uint32_t n_edits;
    bool is_preferred, is_suppression;
} sl_action;
typedef SL_VEC(sl_action) sl_actions;
void sl_actions_in(const sl_facts *facts, const sl_findings *findings, sl_range range, sl_arena *arena,
                   sl_actions *out);

/* All fixes of the wanted safety that do not overlap, as sorted edits of the text; gives their number. */
uint32_t sl_fixes_collect(const sl_findings *findings, bool unsafe_too, sl_arena *arena, sl_edit_list *out);

#endif
