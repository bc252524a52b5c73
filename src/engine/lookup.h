/* What a word from a user stands for: a code, a class, a range, the codes that bear a name, or a rule.
 *
 * What: numbers, "4xx", "404-499", status lines, phrases of both languages, constants of any family however
 * written (NOT_FOUND, http.StatusNotFound, :not_found, HTTP_404_NOT_FOUND), rule names. Data out; texts come
 * from engine.h.
 * Layer: engine. Owns: nothing; results live in the arena and borrow the registry (NULL: the built-in one).
 * Errors: an unknown word is SL_LOOKUP_UNKNOWN with the words that it may have meant. Threads: pure. */
#ifndef SL_ENGINE_LOOKUP_H
#define SL_ENGINE_LOOKUP_H

#include "base/nearest.h"
#include "rules/rule.h"

typedef enum sl_lookup_kind {
    SL_LOOKUP_UNKNOWN,
    SL_LOOKUP_CODE,  /* a number of three digits; any from 100 to 999 */
    SL_LOOKUP_CLASS, /* 4xx, or its name */
    SL_LOOKUP_RANGE, /* 404-499 */
    SL_LOOKUP_NAME,  /* one candidate or several */
    SL_LOOKUP_RULE
} sl_lookup_kind;

typedef struct sl_meant {
    uint16_t code;
    bool by_phrase; /* the word is a phrase of the code, and then which kind of one */
    sl_phrase_match match;
    uint32_t n_constants; /* that many families call the code so */
    sl_named named;       /* the first of them */
} sl_meant;

typedef struct sl_lookup {
    sl_lookup_kind kind;
    uint32_t low, high; /* codes of CODE, CLASS and RANGE; UNKNOWN: the number that it is, or 0 */
    uint32_t class_digit;
    const sl_rule *rule;
    SL_VEC(sl_meant) candidates; /* of NAME; one for each code, likeliest first */
    SL_VEC(sl_named) constants;  /* of NAME: all of them, in order of rank */
    sl_nearest nearest;          /* of UNKNOWN: rules, phrases and constants */
} sl_lookup;

void sl_lookup_word(const sl_registry *registry, sl_str word, sl_arena *arena, sl_lookup *out);
bool sl_lookup_has(const sl_lookup *lookup, uint32_t code); /* is the code meant? */
/* Is the site's code meant, or a class of them all of whose codes are? */
bool sl_lookup_has_site(const sl_lookup *lookup, const sl_site *site);

#endif
