/* Heads of functions, found in the bytes: which words are parameters at some place of a text.
 *
 * What: bracketed lists that a function's body follows, or a word that begins a function stands in front of.
 * A guess that saves parses: too many words cost time, a missing one a wrapper. Layer: lang (private).
 * Units: byte offsets. Owns: nothing, borrows the text. Errors: none. Threads: one text, one thread. */
#ifndef SL_LANG_HEADS_H
#define SL_LANG_HEADS_H

#include "lang/pack.h"

enum {
    SL_HEADS_SLOTS = 1 << 12,
    SL_HEADS_REACH = 4000 /* bytes that a parameter is used in: wrappers are short */
};

typedef struct sl_heads {
    const struct sl_lang *lang;
    sl_str text;
    size_t at;                       /* heads in front of it are read */
    uint32_t behind[SL_HEADS_SLOTS]; /* by hash of a word: offset behind the last list that it stood in */
    sl_str name;                     /* of the head at hand; empty: not known; blank: it has none */
    sl_str names[SL_HEADS_SLOTS];    /* by hash of a word: whose list that is */
} sl_heads;

void sl_heads_init(sl_heads *heads, const struct sl_lang *lang, sl_str text);
/* Is this a parameter of a function that begins in front of byte_off? Offsets of one text only ascend. */
bool sl_heads_have(sl_heads *heads, sl_str word, size_t byte_off);
/* Of the function whose parameter it is; empty: not known. */
sl_str sl_heads_function(const sl_heads *heads, sl_str word);

#endif
