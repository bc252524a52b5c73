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

/* Behind the word where it begins a line, from `at` on, or the end of the text. */
static size_t behind_closing(sl_str text, size_t at, sl_str word)
{
    while (at < text.len) {
        size_t end = sl_str_find_char(sl_str_sub(text, at, text.len), '\n');
        size_t next = end == SIZE_MAX ? text.len : at + end + 1;
        while (at < next && (text.ptr[at] == ' ' || text.ptr[at] == '\t'))
            at++;
        size_t to = at + word.len;
        bool closes = sl_str_has_prefix(sl_str_sub(text, at, next), word);
        if (closes && (to == text.len || !sl_is_word_char(text.ptr[to]))) return to;
        at = next;
    }
    return text.len;
}

/* respond <<HTML: up to the line that begins with the word there is text, whatever it looks like. */
static void hide_heredocs(char **copy, sl_str text, sl_str open)
{
    for (size_t at = 0; at < text.len;) {
        size_t hit = sl_str_find(sl_str_sub(text, at, text.len), open);
        if (hit == SIZE_MAX) return;
        size_t from = at + hit + open.len, to = from;
        while (to < text.len && sl_is_word_char(text.ptr[to]))
            to++;
        at = to;
        if (to == from || !is_blank_to_line_end(text, to)) continue;
        sl_str word = sl_str_sub(text, from, to);
        size_t end = sl_str_find_char(sl_str_sub(text, to, text.len), '\n');
        if (end == SIZE_MAX) return;
        at = behind_closing(text, to + end + 1, word);
        for (size_t i = to + end + 1; i < at; i++)
            if (text.ptr[i] != '\n') own_copy(copy, text)[i] = ' ';
    }
}

char *sl_mask_text(const struct sl_lang *lang, sl_str text)
{
    char *copy = lang->lexis.n ? sl_lexis_show(&lang->lexis, text) : NULL;
    for (uint32_t i = 0; i + 1 < lang->masks.n; i += 2)
        show_instead(&copy, text, lang->masks.at[i], lang->masks.at[i + 1]);
    for (uint32_t i = 0; i + 1 < lang->template_marks.n; i += 2)
        hide_marks(&copy, text, lang->template_marks.at[i], lang->template_marks.at[i + 1]);
    for (uint32_t i = 0; i < lang->heredocs.n; i++)
        hide_heredocs(&copy, text, lang->heredocs.at[i]);
    return copy;
}
