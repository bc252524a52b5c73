/* Parsing with limits, and trees that are kept between edits.
 *
 * Layer: lang. Units: milliseconds, bytes (as the allocator counts them). Owns: sl_parser and sl_tree
 * (new/free). Errors: a parse that meets a limit gives no tree and says which. Threads: one parser per
 * thread. */
#ifndef SL_LANG_PARSE_H
#define SL_LANG_PARSE_H

#include "lang/lang.h"
#include "lang/memo.h"
#include "lang/pieces.h"
#include "lang/scan.h"
#include "lang/walk.h"
#include "lang/window.h"

struct sl_parser {
    TSParser *ts;
    sl_word_filter filter;     /* of the language, custom rows and project used last */
    const sl_row *filter_rows; /* the custom ones; the filter itself knows its registry */
    uint64_t filter_links;     /* hash of what the project's files define for each other */
    sl_frames frames;          /* scratch of the walk */
};

struct sl_tree {
    TSTree *ts; /* NULL: not parsed yet */
    const struct sl_lang *lang;
    sl_piece_cache *pieces;
    struct sl_part_cache *parts;
    sl_memo memo;
    sl_change since_scan, since_parse; /* of the text, since the memo's scan and since `ts` was made */
};

typedef struct sl_parsed {
    sl_parse_end end;
    TSTree *ts; /* if the end is not WHOLE: the tree of the text before, edited (nodes that the edits touched
                   say so), or that of some windows, or NULL */
    bool is_owned;    /* by the caller, not by *kept */
    bool is_renewed;  /* made from an older tree */
    sl_change change; /* of the text since that tree */
    sl_range changed; /* nodes that do not touch this are as they were then, moved by the change */
} sl_parsed;

/* The tree in *kept for the language, made if there is none. */
sl_tree *sl_tree_ready(sl_tree **kept, const struct sl_lang *lang);
/* Its syntax goes, what it remembers of the text stays. */
void sl_tree_drop_syntax(sl_tree *tree);

/* Parses the text. `kept`: NULL for a one-shot, whose tree is the caller's; else the new tree stays there, or
 * the old one if there is no new one. */
void sl_parse_text(sl_parser *parser, const sl_source *source, sl_tree *kept, sl_parsed *out);
/* Parses nothing but these windows of the text, within the same limits. The end stays what it was. */
void sl_parse_windows(sl_parser *parser, const sl_source *source, const sl_windows *windows, sl_parsed *out);

/* Makes parser->filter that of the source's language, custom rows and project. */
void sl_parser_use_filter(sl_parser *parser, const sl_source *source);

#endif
