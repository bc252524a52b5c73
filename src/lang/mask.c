#include "lang/mask.h"

#include "base/arena.h"
#include "lang/lexis.h"

#include <stdlib.h>
#include <string.h>

static char *own_copy(char **copy, sl_str text)
{
    if (!*copy) *copy = memcpy(sl_xmalloc(text.len), text.ptr, text.len);
    return *copy;
}

static void show_instead(char **copy, sl_str text, sl_str hidden, sl_str shown)
{
    for (size_t at = 0; at < text.len; at += hidden.len) {
        size_t hit = sl_str_find(sl_str_sub(text, at, text.len), hidden);
        if (hit == SIZE_MAX) return;
        at += hit;
        memcpy(own_copy(copy, text) + at, shown.ptr, shown.len);
    }
}

static bool is_blank_to_line_start(sl_str text, size_t at)
{
    while (at > 0 && (text.ptr[at - 1] == ' ' || text.ptr[at - 1] == '\t'))
        at--;
    return at == 0 || text.ptr[at - 1] == '\n';
}

static bool is_blank_to_line_end(sl_str text, size_t at)
{
    while (at < text.len && (text.ptr[at] == ' ' || text.ptr[at] == '\t' || text.ptr[at] == '\r'))
        at++;
    return at >= text.len || text.ptr[at] == '\n';
}

/* A mark alone on its lines is a statement of the template: blank. Elsewhere it stands for a value: a word.
 */
static void hide_mark(char *copy, sl_str text, size_t from, size_t to)
{
    bool alone = is_blank_to_line_start(text, from) && is_blank_to_line_end(text, to);
    for (size_t i = from; i < to; i++)
        if (copy[i] != '\n' && copy[i] != '\r') copy[i] = alone ? ' ' : 'x';
}

static void hide_marks(char **copy, sl_str text, sl_str open, sl_str close)
{
    for (size_t at = 0; at < text.len;) {
        size_t hit = sl_str_find(sl_str_sub(text, at, text.len), open);
        if (hit == SIZE_MAX) return;
        size_t from = at + hit, inside = from + open.len;
        size_t end = sl_str_find(sl_str_sub(text, inside, text.len), close);
        if (end == SIZE_MAX) return;
        at = inside + end + close.len;
        hide_mark(own_copy(copy, text), text, from, at);
    }
}

char *sl_mask_text(const struct sl_lang *lang, sl_str text)
{
    char *copy = lang->lexis.n ? sl_lexis_show(&lang->lexis, text) : NULL;
    for (uint32_t i = 0; i + 1 < lang->masks.n; i += 2)
        show_instead(&copy, text, lang->masks.at[i], lang->masks.at[i + 1]);
    for (uint32_t i = 0; i + 1 < lang->template_marks.n; i += 2)
        hide_marks(&copy, text, lang->template_marks.at[i], lang->template_marks.at[i + 1]);
    return copy;
}
