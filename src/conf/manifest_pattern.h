/* Patterns and templates of data/manifests.json: taking a line or key apart, putting a name together.
 *
 * What: a pattern is matched with a whole text; its holes capture. A blank in a pattern is any run of blanks,
 * also none where that joins no two words; ' is any quote; `{{` is a brace. Holes take as much as they can:
 *   {*}              anything, also nothing; not captured
 *   {version}        a version: a digit (v1 too), then letters, digits and .+_!*-
 *   {range} {more}   up to ; # \ or a quote, also nothing
 *   any other name   a name: letters, digits and ._-/@:+
 * Layer: conf. Owns: nothing; captures borrow from the text. Errors: no match. Threads: pure. */
#ifndef SL_CONF_MANIFEST_PATTERN_H
#define SL_CONF_MANIFEST_PATTERN_H

#include "base/arena.h"
#include "conf/json.h"

enum { SL_PATTERN_MAX_HOLES = 6 };

typedef struct sl_captures {
    struct {
        sl_str name, value;
    } at[SL_PATTERN_MAX_HOLES];
    uint32_t n;
} sl_captures;

/* Adds captures, or replaces those of the same name. Leaves them alone if there is no match. Bytes looked at
 * count down *steps_left; at 0 nothing matches any more. */
bool sl_pattern_match(sl_str pattern, sl_str text, sl_captures *captures, uint32_t *steps_left);

/* What a template may name, besides captures. */
typedef struct sl_template_scope {
    const sl_captures *captures;
    const sl_json *node; /* NULL: lines have none */
} sl_template_scope;

/* False if a part is missing; `out` is then untouched. The text lives in the arena. */
bool sl_template_expand(sl_str template, const sl_template_scope *scope, sl_arena *arena, sl_str *out);

#endif
