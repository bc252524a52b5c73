/* Which files of a tree are not read, and why.
 *
 * What: the reasons; built-in name patterns (generated from data/skip.json); a look at a file's bytes.
 * Layer: io. Units: bytes. Owns: nothing, all static. Errors: none. Threads: pure. */
#ifndef SL_IO_SKIP_H
#define SL_IO_SKIP_H

#include "base/str.h"

typedef enum sl_skip {
#define SL_SKIP(ident, word) SL_SKIP_##ident,
#include "io/skip.def"
#undef SL_SKIP
    SL_N_SKIPS
} sl_skip;

const char *sl_skip_word(sl_skip skip); /* "vendored"; "" for NO */

/* Tables of data/skip.json. */
typedef struct sl_skip_names {
    sl_skip reason;
    sl_str patterns; /* in the syntax of .gitignore */
} sl_skip_names;
extern const sl_skip_names sl_skip_lists[];
extern const uint32_t sl_n_skip_lists;

/* BINARY, GENERATED or MINIFIED by what the file holds, else NO. */
sl_skip sl_skip_by_content(sl_str text);

#endif
