#include "lang/alias.h"

enum { ALIAS_REACH = 2048, ALIAS_TYPE = 48 /* bytes between name and equals sign: `: Option<u16> ` */ };

static bool is_name_char(char c)
{
    return sl_is_word_char(c) || c == '$';
}

static uint32_t skip_blanks(sl_str text, uint32_t at)
{
    while (at < text.len && (text.ptr[at] == ' ' || text.ptr[at] == '\t'))
        at++;
    return at;
}

static bool is_word_at(sl_str text, uint32_t from, uint32_t to, const char *word)
{
    return sl_str_is(sl_str_sub(text, from, to), word);
}

/* res, err = f(): the first of several names; in a call the same signs give a keyword. */
static bool begins_statement(sl_str text, uint32_t at)
{
    uint32_t to = at;
    while (to > 0 && (text.ptr[to - 1] == ' ' || text.ptr[to - 1] == '\t'))
        to--;
    uint32_t from = to;
    while (from > 0 && is_name_char(text.ptr[from - 1]))
        from--;
    bool declares = is_word_at(text, from, to, "local") || is_word_at(text, from, to, "var");
    return declares || to == 0 || text.ptr[to - 1] == '\n';
}

static uint32_t skip_other_names(sl_str text, uint32_t at)
{
    uint32_t i = skip_blanks(text, at);
    while (i < text.len && text.ptr[i] == ',') {
        i = skip_blanks(text, i + 1);
        while (i < text.len && is_name_char(text.ptr[i]))
            i++;
        i = skip_blanks(text, i);
    }
    return i;
}

/* Behind `name`: a type annotation at most, then an assignment. Gives the offset behind its sign, or 0. */
static uint32_t behind_assignment(sl_str text, uint32_t at)
{
    uint32_t i = skip_blanks(text, at);
    bool short_form = i + 1 < text.len && text.ptr[i] == ':' && text.ptr[i + 1] == '=';
    if (short_form) return i + 2;
    if (i < text.len && text.ptr[i] == ':')
        while (i < text.len && i < at + ALIAS_TYPE && text.ptr[i] != '=' && text.ptr[i] != '\n' &&
               text.ptr[i] != ',' && text.ptr[i] != ';')
            i++;
    bool assigns = i + 1 < text.len && text.ptr[i] == '=' && text.ptr[i + 1] != '=' &&
                   text.ptr[i + 1] != '>' && text.ptr[i + 1] != '~';
    bool arrow =
        i + 2 < text.len && text.ptr[i] == '<' && text.ptr[i + 1] == '-' && text.ptr[i + 2] == ' '; /* R */
    return assigns ? i + 1 : arrow ? i + 2 : 0;
}

/* To the end of the line, a semicolon, or a comma or bracket that closes what stands around. */
static uint32_t expression_end(sl_str text, uint32_t at, uint32_t limit)
{
    unsigned depth = 0;
    for (; at < limit; at++) {
        char c = text.ptr[at];
        if (c == '(' || c == '[') depth++;
        if (c == ')' || c == ']') {
            if (depth-- == 0) break;
        }
        if (depth == 0 && (c == ';' || c == ',')) break;
        bool goes_on = c == '\n' && at + 1 < limit && text.ptr[skip_blanks(text, at + 1)] == '.';
        if (depth == 0 && c == '\n' && !goes_on) break;
    }
    return at;
}

sl_range sl_alias_find(const sl_run *run, sl_range name)
{
    sl_str text = run->text, word = sl_range_of(text, name);
    uint32_t least = run->piece_from;
    if (name.from > ALIAS_REACH && name.from - ALIAS_REACH > least) least = name.from - ALIAS_REACH;
    for (uint32_t at = name.from; word.len && at > least;) {
        at--;
        if (text.ptr[at] != word.ptr[0] || !sl_str_has_prefix(sl_str_sub(text, at, name.from), word))
            continue;
        uint32_t to = at + (uint32_t)word.len;
        char before = at ? text.ptr[at - 1] : ' ';
        if (is_name_char(before) || before == '.' || before == '>' || is_name_char(text.ptr[to])) continue;
        if (begins_statement(text, at)) to = skip_other_names(text, to);
        uint32_t from = behind_assignment(text, to);
        if (from && from < name.from) return (sl_range){from, expression_end(text, from, name.from)};
    }
    return (sl_range){0, 0};
}
