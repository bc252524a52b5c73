/* The byte scan: what in a text could be, or open, a status. Nothing else is ever looked at.
 *
 * What: one pass over the bytes that collects standalone three-digit numbers, class texts (4xx) and
 * identifiers that are constants' names or open a slot. Knows no syntax. Layer: lang. Units: byte offsets.
 * Owns: candidates live in the arena. Errors: none. Threads: a filter belongs to one parser. */
#ifndef SL_LANG_SCAN_H
#define SL_LANG_SCAN_H

#include "lang/pack.h"
#include "text/change.h"

typedef enum sl_candidate_kind {
    SL_CAND_NUMBER,
    SL_CAND_CLASS,
    SL_CAND_WORD,
    SL_CAND_MEMBER /* where a family's name could stand, but none: perhaps a mistake */
} sl_candidate_kind;

typedef struct sl_candidate {
    uint32_t from, to;
    sl_candidate_kind kind;
} sl_candidate;

enum { SL_FILTER_BITS = 1 << 14, SL_PREFIXES_MAX = 8 };

typedef struct sl_word_filter { /* may this identifier matter? By the low bits of its hash; few false hits */
    const struct sl_lang *lang;
    const sl_registry *registry;
    uint64_t bits[SL_FILTER_BITS / 64];
    uint64_t qualifiers[SL_FILTER_BITS / 64]; /* of the language's constant families */
    sl_str prefixes[SL_PREFIXES_MAX];         /* of their names, with the mark that ends them: HTTP_ */
    uint32_t n_prefixes;
    sl_str bare[SL_PREFIXES_MAX]; /* of those that stand alone: MHD_HTTP_ */
    uint32_t n_bare;
} sl_word_filter;

typedef struct sl_sign { /* a word that tells what the file deals with */
    uint32_t at;
    bool is_http, is_foreign;
} sl_sign;

typedef struct sl_scan {
    SL_VEC(sl_candidate) candidates; /* by offset; none: nothing that a parse could confirm */
    SL_VEC(sl_sign) signs;           /* by offset */
    bool has_http_word, has_foreign_word;
} sl_scan;

/* `recognition` may be NULL: nothing besides the pack. */
void sl_word_filter_init(sl_word_filter *filter, const struct sl_lang *lang,
                         const sl_recognition *recognition);
/* Looks for these words, too. */
void sl_word_filter_add(sl_word_filter *filter, sl_strs words);
/* May this be the qualifier of a family of the language? */
bool sl_word_filter_is_qualifier(const sl_word_filter *filter, sl_str word);
void sl_scan_text(const sl_word_filter *filter, sl_str text, sl_arena *arena, sl_scan *out);
/* The same result from that of the text before a change, which lives in another arena: only the lines that
 * changed are read. */
void sl_scan_again(const sl_word_filter *filter, sl_str text, const sl_scan *before, const sl_change *change,
                   sl_arena *arena, sl_scan *out);

#endif
