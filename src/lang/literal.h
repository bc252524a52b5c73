/* Reading a candidate where it stands: which literal is it, and what does it say.
 *
 * Layer: lang (private). Owns: nothing. Errors: false for what cannot be a status, with a word for `why`.
 * Threads: one run, one thread. */
#ifndef SL_LANG_LITERAL_H
#define SL_LANG_LITERAL_H

#include "lang/run.h"

typedef struct sl_literal {
    uint32_t frame; /* of the leaf */
    sl_leaf_kind leaf;
    sl_range range;  /* digits, class or name */
    sl_range span;   /* the whole literal */
    sl_range phrase; /* behind the code in a status line; empty if none */
    uint32_t code;   /* 0 for a class or a name */
    uint16_t low, high;
    sl_spelling spelling;
    bool in_interval; /* an end of "200-299" */
    bool has_version; /* "HTTP/1.1 404": a status by its form alone */
} sl_literal;

/* The leaf that holds a candidate: its frame, or SL_NONE. */
uint32_t sl_leaf_frame(const sl_run *run, const sl_frames *frames, sl_leaf_kind *kind);
/* `refusal` says why not. */
bool sl_literal_read(sl_run *run, const sl_candidate *candidate, sl_literal *out, const char **refusal);
/* A number of any length as it stands in a slot: digits and a suffix that the language has. */
bool sl_number_read(const struct sl_lang *lang, sl_str text, uint32_t *value, size_t *n_digits);
/* The text inside a string literal's quotes, prefixes cut off. */
sl_range sl_string_content(sl_str text, sl_range literal);

#endif
