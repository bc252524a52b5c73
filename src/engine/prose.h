/* Short texts for people, written once and rendered as Markdown or as plain text for terminals.
 *
 * What: titles, paragraphs, lists and links; words of both languages; filled-in sentences.
 * Layer: engine, private to it. Units: terminal cells for the width of plain text. Owns: sl_prose its buffer
 * (init; finish releases it). Errors: none. Threads: one prose, one thread. */
#ifndef SL_ENGINE_PROSE_H
#define SL_ENGINE_PROSE_H

#include "base/buf.h"
#include "http/registry.h"

typedef enum sl_word {
#define SL_WORD(ident, en, zh) SL_WORD_##ident,
#include "engine/words.def"
#undef SL_WORD
    SL_N_WORDS
} sl_word;

typedef struct sl_prose {
    sl_arena *arena;
    sl_buf out;
    sl_locale locale;
    const sl_registry *registry; /* of the codes that sentences name; NULL: the built-in one */
    bool markdown;
    bool in_list; /* the last block was an item */
} sl_prose;

void sl_prose__init(sl_prose *prose, sl_arena *arena, sl_locale locale, bool markdown);
sl_str sl_prose__finish(sl_prose *prose); /* the text, in the arena; ends with a line end */

/* Text for the calls below. Data is marked up by `text` and `code`; words are safe as they are. */
sl_str sl_prose__text(const sl_prose *prose, sl_str data); /* escaped where Markdown would read it */
sl_str sl_prose__code(const sl_prose *prose, sl_str data); /* `data` */
sl_str sl_prose__word(const sl_prose *prose, sl_word word);
/* The word with {0}, {1} and {2} replaced; absent ones may be empty. */
sl_str sl_prose__fill(const sl_prose *prose, sl_word word, sl_str zero, sl_str one, sl_str two);
/* a + separator + b, where an empty one brings no separator. */
sl_str sl_prose__join(const sl_prose *prose, sl_str a, const char *separator, sl_str b);

/* Blocks. An empty text gives no block. */
void sl_prose__title(sl_prose *prose, sl_str title, sl_str aside); /* aside: behind it, in normal weight */
void sl_prose__para(sl_prose *prose, sl_str label, sl_str text);   /* label may be empty */
void sl_prose__item(sl_prose *prose, sl_str label, sl_str text);
void sl_prose__link(sl_prose *prose, sl_str label, sl_str url);

#endif
