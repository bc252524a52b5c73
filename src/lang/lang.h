/* Recognition: bytes of one file -> facts.
 *
 * What: finding a file's language, scanning for candidates, parsing, walking up from each candidate, judging.
 * Layer: lang. Units: bytes, milliseconds. Owns: sl_parser and sl_tree are heap objects (new/free); facts
 * live in the caller's arena and borrow text and path. Errors: none; a parse that meets a limit gives fewer
 * facts and says so in facts->parse_end. Threads: packs are immutable; one sl_parser per thread; a tree
 * belongs to the thread of its parser. */
#ifndef SL_LANG_LANG_H
#define SL_LANG_LANG_H

#include "lang/row.h"
#include "text/edit.h"

typedef struct sl_lang sl_lang;
typedef struct sl_parser sl_parser;
typedef struct sl_tree sl_tree;

enum { SL_HEAD_BYTES = 4096 /* of a file's beginning: they tell its language where the path does not */ };

/* Languages. */
const sl_lang *sl_lang_all(uint32_t index); /* NULL past the end; sorted by id */
const sl_lang *sl_lang_find_id(sl_str id);
/* By path (globs, file names), then by the shebang of first_bytes; NULL: not read. Where several languages
 * claim the path (*.conf), what stands in first_bytes decides. */
const sl_lang *sl_lang_find_path(sl_str path, sl_str first_bytes);
/* By LSP language id; an unknown id falls back to the path (may be empty). */
const sl_lang *sl_lang_find_lsp(sl_str language_id, sl_str path, sl_str first_bytes);
sl_str sl_lang_id(const sl_lang *lang);
sl_str sl_lang_name(const sl_lang *lang);
bool sl_lang_is_code(const sl_lang *lang); /* not a configuration or data format */
/* Do files see what others of their folder define, without an import? */
bool sl_lang_sees_folder(const sl_lang *lang);
/* Comment leader for a suppression: line comment, or block with its closer. Empty: the format has none. */
sl_str sl_lang_comment_open(const sl_lang *lang);
sl_str sl_lang_comment_close(const sl_lang *lang);
sl_strs sl_lang_globs(const sl_lang *lang);
/* May code of other languages stand in its files? */
bool sl_lang_has_parts(const sl_lang *lang);
sl_rows sl_lang_rows(const sl_lang *lang);
const sl_row *sl_lang_find_row(const sl_lang *lang, sl_str id);
/* What the editor types to ask for completion here: ". ( : \" '" as single bytes. */
sl_str sl_lang_triggers(const sl_lang *lang);

typedef struct sl_limits { /* of one parse; 0: none. Counted in the parser's own allocator and progress
                              callback */
    uint32_t parse_ms;
    uint64_t memory_bytes;
} sl_limits;

typedef struct sl_source {
    sl_str text, path;
    const sl_lang *lang;
    sl_recognition recognition;
    const struct sl_links *links; /* what other files of the project define; NULL: nothing is known */
    sl_str project_path;          /* of the file, below the root of `links` */
    bool wants_outline;           /* facts->outline: every function and route, with and without statuses */
    sl_limits limits;
    uint64_t (*cpu_ns)(void); /* the host's clock of this thread's work; NULL: the parse is not timed */
} sl_source;

sl_parser *sl_parser_new(void);
void sl_parser_free(sl_parser *parser);
void sl_parser_forget(sl_parser *parser); /* settings changed, if at the same place in memory */

/* Facts of a text. `tree`: NULL for a one-shot; else in/out, the kept tree for incremental parsing (*tree
 * NULL at first); facts made with a tree are good until it is used again. */
const sl_facts *sl_recognise(sl_parser *parser, sl_arena *arena, const sl_source *source, sl_tree **tree);
void sl_tree_free(sl_tree *tree);
/* Tells the tree that old_range of old_text is about to become `inserted`; call before the text changes. */
void sl_tree_edit(sl_tree *tree, sl_range old_range, sl_str old_text, sl_str inserted);

/* Does the byte scan see anything worth a parse? */
bool sl_scan_has_candidates(const sl_lang *lang, sl_str text, const sl_recognition *recognition);

/* Why is, or is not, the candidate at byte_off a status? One line of text per row looked at, in order; the
 * last line is the decision. */
typedef struct sl_reason {
    sl_str row; /* id, or empty */
    sl_str text;
    sl_confidence confidence;
} sl_reason;
typedef struct sl_why {
    SL_VEC(sl_reason) reasons;
    sl_idx site; /* in facts, or SL_NONE */
    const sl_facts *facts;
} sl_why;
void sl_explain_decision(sl_parser *parser, sl_arena *arena, const sl_source *source, uint32_t byte_off,
                         sl_why *why);

#endif
