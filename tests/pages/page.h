/* A rule's page as Markdown: its code blocks under Bad and Good.
 *
 * Units: lines are 1-based. Owns: nothing; texts borrow the page. Errors: none; what is no block is skipped.
 * Threads: pure. */
#ifndef SL_TESTS_PAGE_H
#define SL_TESTS_PAGE_H

#include "base/arena.h"

typedef struct page_block {
    sl_str language, words; /* of the opening fence: the first word, the rest */
    sl_str text;
    uint32_t line1; /* of the opening fence */
    bool is_bad;
} page_block;

typedef SL_VEC(page_block) page_blocks;

void page_read(sl_arena *arena, sl_str page, page_blocks *out);

#endif
