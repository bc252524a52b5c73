#include "io/skip.h"

#include <string.h>

enum {
    /* git and grep look this far for a NUL. */
    BINARY_HEAD = 8000,
    /* Licence and file comments come before the marker; behind this it is prose about markers. */
    MARKER_HEAD = 4096,
    MARKER_LINES = 40,
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

static bool is_marker_line(sl_str line)
{
    for (uint32_t i = 0; i < sl_n_skip_markers; i++) {
        const sl_skip_marker *m = &sl_skip_markers[i];
        size_t at = sl_str_find(line, m->first);
        if (at == SIZE_MAX) continue;
        sl_str rest = sl_str_sub(line, at + m->first.len, line.len);
        if (m->second.len == 0 || sl_str_find(rest, m->second) != SIZE_MAX) return true;
    }
    return false;
}

static bool is_generated(sl_str text)
{
    sl_str head = sl_str_sub(text, 0, MARKER_HEAD);
    for (int i = 0; i < MARKER_LINES && head.len; i++) {
        size_t end = sl_str_find_char(head, '\n');
        if (end == SIZE_MAX) end = head.len;
        if (is_marker_line(sl_str_sub(head, 0, end))) return true;
        head = sl_str_sub(head, end + 1, head.len);
    }
    return false;
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
    if (is_generated(text)) return SL_SKIP_GENERATED;
    return is_minified(text) ? SL_SKIP_MINIFIED : SL_SKIP_NO;
}
