/* Words that speak of statuses and errors in code and in text, whatever its language.
 *
 * What: the lists of data/vocabulary.json. A language's own words stand in its pack (lang/pack.h).
 * Layer: http. Owns: nothing; generated, static. Errors: none; the generator refuses a list that is missing
 * or not asked for. Threads: immutable. */
#ifndef SL_HTTP_VOCABULARY_H
#define SL_HTTP_VOCABULARY_H

#include "base/str.h"

typedef enum sl_words {
#define SL_WORDS(ident, key) SL_WORDS_##ident,
#include "http/vocabulary.def"
#undef SL_WORDS
    SL_N_WORDS
} sl_words;

/* By sl_words. Generated. */
extern const sl_strs sl_vocabulary[SL_N_WORDS];

#endif
