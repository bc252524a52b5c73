#include "lang/warning.h"

#include "http/vocabulary.h"

#include <string.h>

enum { LEAST_CODE = 100, MOST_CODE = 299, REACH = 96 /* bytes between the field's name and its value */ };

static bool is_any(const char *marks, char c)
{
    return c && strchr(marks, c);
}

/* `299 - "..."`, `110 example.net:80 \"...\"`; a hole stands for a text as well. */
static bool has_form(sl_str text, uint32_t at)
{
    uint32_t from = at + 1;
    if (at >= text.len || text.ptr[at] != ' ') return false;
    for (at = from; at < text.len && (sl_is_word_char(text.ptr[at]) || is_any("-.:/", text.ptr[at]));)
        at++;
    if (at == from || at >= text.len || text.ptr[at] != ' ') return false;
    for (at++; at < text.len && text.ptr[at] == '\\';)
        at++;
    return at < text.len && (text.ptr[at] == '"' || text.ptr[at] == '%');
}

/* What stands in front of a value: quotes with their letters, brackets, the signs of pairs, assignments and
 * comparisons. */
static uint32_t skip_marks(sl_str text, uint32_t at, uint32_t least)
{
    bool is_quoted = at > least && sl_is_quote(text.ptr[at - 1]);
    if (is_quoted) at--;
    while (is_quoted && at > least && is_any("bfrBFR@$#", text.ptr[at - 1]))
        at--;
    while (at > least && is_any(" \t\r\n\"'`,:=!>)]}", text.ptr[at - 1]))
        at--;
    return at;
}

typedef struct field { /* the field's name, and whether it stands in the text of the value itself */
    sl_range name;
    bool is_inside;
} field;

static field find_field(const sl_run *run, const sl_literal *literal)
{
    sl_str text = run->text;
    uint32_t least = run->piece_from;
    if (literal->range.from > REACH && literal->range.from - REACH > least)
        least = literal->range.from - REACH;
    uint32_t to = skip_marks(text, literal->range.from, least), from = to;
    while (from > least && sl_is_alpha(text.ptr[from - 1]))
        from--;
    if (from > least && (sl_is_digit(text.ptr[from - 1]) || text.ptr[from - 1] == '-'))
        from = to; /* X-Warning */
    return (field){{from, to}, literal->leaf == SL_LEAF_STRING && from >= literal->span.from};
}

/* A line of a message, whose fields no grammar takes for texts; < and > are marks of a recording. */
static bool begins_line(sl_str text, uint32_t from)
{
    while (from > 0 && is_any(" \t<>", text.ptr[from - 1]))
        from--;
    return from == 0 || text.ptr[from - 1] == '\n';
}

/* header('Warning: 299 - "..."'). A log that opens so is nobody's field. */
static bool is_in_header(const sl_run *run, uint32_t from)
{
    uint32_t least = from > run->piece_from + REACH ? from - REACH : run->piece_from;
    sl_str before = sl_str_sub(run->text, least, from);
    size_t start = sl_str_rfind_char(before, '\n');
    if (start != SIZE_MAX) before = sl_str_sub(before, start + 1, before.len);
    return sl_str_find(before, SL_STR("header")) != SIZE_MAX ||
           sl_str_find(before, SL_STR("Header")) != SIZE_MAX;
}

static sl_role role_of(const sl_run *run, sl_range between)
{
    sl_str signs = sl_range_of(run->text, between);
    bool compares =
        sl_str_find(signs, SL_STR("==")) != SIZE_MAX || sl_str_find(signs, SL_STR("!=")) != SIZE_MAX;
    if (compares) return SL_ROLE_COMPARED;
    return run->lang->is_data ? SL_ROLE_CONFIGURED : SL_ROLE_PRODUCED;
}

bool sl_warning_note(sl_run *run, const sl_literal *literal)
{
    bool is_text = literal->leaf == SL_LEAF_STRING || literal->leaf == SL_LEAF_PLAIN;
    if (literal->code < LEAST_CODE || literal->code > MOST_CODE) return false;
    if (!has_form(run->text, literal->range.to)) return false;
    field found = find_field(run, literal);
    sl_str name = sl_range_of(run->text, found.name);
    if (!sl_strs_have_nocase(sl_vocabulary[SL_WORDS_WARNING_FIELDS], name)) return false;
    if (!is_text && !begins_line(run->text, found.name.from)) return false;
    if (found.is_inside && !is_in_header(run, found.name.from)) return false;
    *SL_PUSH(run->arena, &run->facts->warnings) = (sl_warning){
        literal->range, literal->code, role_of(run, (sl_range){found.name.to, literal->range.from})};
    return true;
}
