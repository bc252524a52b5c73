#include "text/generated.h"

enum { /* Licence and file comments come before the mark; behind this it is prose about marks. */
       MARK_HEAD = 4096,
       MARK_LINES = 40
};

static bool is_marked(sl_str line)
{
    for (uint32_t i = 0; i < sl_generated__n_marks; i++) {
        const sl_generated_mark *mark = &sl_generated__marks[i];
        size_t at = sl_str_find(line, mark->first);
        if (at == SIZE_MAX) continue;
        sl_str rest = sl_str_sub(line, at + mark->first.len, line.len);
        if (mark->second.len == 0 || sl_str_find(rest, mark->second) != SIZE_MAX) return true;
    }
    return false;
}

bool sl_text_is_generated(sl_str text)
{
    sl_str head = sl_str_sub(text, 0, MARK_HEAD);
    for (int i = 0; i < MARK_LINES && head.len; i++) {
        size_t end = sl_str_find_char(head, '\n');
        if (end == SIZE_MAX) end = head.len;
        if (is_marked(sl_str_sub(head, 0, end))) return true;
        head = sl_str_sub(head, end + 1, head.len);
    }
    return false;
}
