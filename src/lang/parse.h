/* Parsing with limits, and trees that are kept between edits.
 *
 * Layer: lang. Units: milliseconds, bytes (as the allocator counts them). Owns: sl_parser and sl_tree
 * (new/free). Errors: a parse that meets a limit gives no tree and says which. Threads: one parser per
 * thread. */
#ifndef SL_LANG_PARSE_H
#define SL_LANG_PARSE_H

#include "lang/lang.h"
#include "lang/pieces.h"
#include "lang/scan.h"
#include "lang/walk.h"

struct sl_parser {
    TSParser *ts;
    sl_word_filter filter; /* of the language and custom rows used last */
    const sl_row *filter_rows;
    sl_frames frames; /* scratch of the walk */
};

struct sl_tree {
    TSTree *ts;
    const struct sl_lang *lang;
    sl_piece_cache *pieces;
    struct sl_part_cache *parts;
};

/* The tree of the text, borrowed from *kept if that is given (made or renewed there), else owned by the
 * caller. */
sl_parse_end sl_parse_text(sl_parser *parser, const sl_source *source, sl_tree **kept, TSTree **out);

#endif
