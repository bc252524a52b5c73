/* Patterns of .gitignore and .gitattributes files.
 *
 * What: parsing one such file, matching paths against it; matching is git's wildmatch with WM_PATHNAME.
 * Layer: io. Units: bytes. Owns: nothing, rules live in the arena and borrow the text. Errors: none; a
 * malformed pattern never matches, as in git. Sources: gitignore(5), gitattributes(5). Threads: pure. */
#ifndef SL_IO_IGNORE_H
#define SL_IO_IGNORE_H

#include "base/arena.h"

typedef enum sl_match { SL_MATCH_NONE, SL_MATCH_YES, SL_MATCH_NO } sl_match; /* NO: taken out again by `!` */

typedef enum sl_attr { SL_ATTR_GENERATED, SL_ATTR_VENDORED, SL_N_ATTRS } sl_attr;

typedef struct sl_ignore_rule {
    sl_str text; /* without '!', the leading and the trailing slash */
    bool negated, folder_only;
    bool whole_path; /* else the last name alone is compared */
    enum { SL_IGNORE_LITERAL, SL_IGNORE_SUFFIX, SL_IGNORE_WILD } kind;
    sl_match attrs[SL_N_ATTRS]; /* only from .gitattributes; NONE: not spoken of */
} sl_ignore_rule;

typedef struct sl_ignore {
    SL_VEC(sl_ignore_rule) rules;
    bool takes_out[SL_N_ATTRS]; /* some rule unsets the attribute */
} sl_ignore;

void sl_ignore_parse(sl_arena *arena, sl_str text, sl_ignore *out);
void sl_attributes_parse(sl_arena *arena, sl_str text, sl_ignore *out);

/* `path` is relative to the folder of the file. The last rule that hits decides. */
sl_match sl_ignore_match(const sl_ignore *ignore, sl_str path, bool is_folder);
sl_match sl_attributes_match(const sl_ignore *attributes, sl_str path, sl_attr attr);

/* One pattern against one path: `*`, `?` and `[...]` within a segment, `**` as a whole segment across. */
bool sl_wild_match(sl_str pattern, sl_str path);

#endif
