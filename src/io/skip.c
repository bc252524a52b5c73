#include "io/skip.h"

#include "text/generated.h"

#include <string.h>

enum {
    /* git and grep look this far for a NUL. */
    BINARY_HEAD = 8000,
    /* Below this size a single long line is a person's one-liner. */
    MINIFIED_LEAST = 4096,
    /* Mean bytes per line: hand-written code stays below 60, prose in code below 150. */
    MINIFIED_MEAN = 250,
    /* The mean of this much tells as well as that of the whole. */
    MINIFIED_HEAD = 256 * 1024
};

const char *sl_skip_word(sl_skip skip)
{
    static const char *const words[SL_N_SKIPS] = {
#define SL_SKIP(ident, word) word,
#include "io/skip.def"
#undef SL_SKIP
    };
    return words[skip];
}

static bool is_minified(sl_str text)
{
    if (text.len < MINIFIED_LEAST) return false;
    sl_str head = sl_str_sub(text, 0, MINIFIED_HEAD);
    size_t n_lines = 1;
    for (size_t i = 0; i < head.len; i++)
        n_lines += head.ptr[i] == '\n';
    return head.len / n_lines >= MINIFIED_MEAN;
}

sl_skip sl_skip_by_content(sl_str text)
{
    sl_str head = sl_str_sub(text, 0, BINARY_HEAD);
    if (head.len && memchr(head.ptr, '\0', head.len)) return SL_SKIP_BINARY;
    if (sl_text_is_generated(text)) return SL_SKIP_GENERATED;
    return is_minified(text) ? SL_SKIP_MINIFIED : SL_SKIP_NO;
}
