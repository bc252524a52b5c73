#include "lang/lexis.h"

#include "base/arena.h"

#include <string.h>

/* What the grammar is shown: the first byte of a comment or string, and each further one. */
enum { COMMENT = 1, COMMENT_REST = 2, STRING = 3, STRING_REST = 4, EQUALS = 5 };
enum { CHARACTER_MAX = 12 /* bytes of a character's literal: '\U0001F375' */ };

typedef struct shower {
    const sl_lexis *lexis;
    sl_str text;
    char *shown;
    bool in_condition; /* between `if` and `then` or the end of the line */
} shower;

static bool is_at_line_start(const shower *s, size_t at)
{
    while (at > 0 && (s->text.ptr[at - 1] == ' ' || s->text.ptr[at - 1] == '\t'))
        at--;
    return at == 0 || s->text.ptr[at - 1] == '\n';
}

/* An apostrophe behind a word belongs to it (x', T'First), and so does a letter; REM ends where a word does.
 */
static bool opens_here(const shower *s, const sl_lexeme *lexeme, size_t at)
{
    char first = lexeme->open.ptr[0], last = lexeme->open.ptr[lexeme->open.len - 1];
    if (!sl_str_has_prefix(sl_str_sub(s->text, at, s->text.len), lexeme->open)) return false;
    bool sticks = at > 0 && sl_is_name_char(s->text.ptr[at - 1]);
    if (sticks && (first == '\'' || sl_is_alpha(first))) return false;
    size_t behind = at + lexeme->open.len;
    if (sl_is_alpha(last) && behind < s->text.len && sl_is_name_char(s->text.ptr[behind])) return false;
    return !lexeme->is_at_line_start || is_at_line_start(s, at);
}

static bool has_at(const shower *s, size_t at, sl_str what)
{
    return what.len && sl_str_has_prefix(sl_str_sub(s->text, at, s->text.len), what);
}

/* Behind what the lexeme that opens at `at` closes with; `at` itself if it does not open there after all. */
static size_t end_of(const shower *s, const sl_lexeme *lexeme, size_t at)
{
    unsigned depth = 1;
    size_t i = at + lexeme->open.len;
    if (!lexeme->close.len && !lexeme->is_comment) return i;
    for (; i < s->text.len; i++) {
        bool ends_line = s->text.ptr[i] == '\n';
        if (lexeme->is_character && i - at > CHARACTER_MAX) return at;
        if (ends_line && !lexeme->is_multiline) return lexeme->is_character ? at : i;
        if (has_at(s, i, lexeme->escape)) {
            i += lexeme->escape.len;
        } else if (has_at(s, i, lexeme->close)) {
            i += lexeme->close.len - 1;
            if (--depth == 0) return i + 1;
        } else if (lexeme->nests && has_at(s, i, lexeme->open)) {
            i += lexeme->open.len - 1;
            depth++;
        }
    }
    return s->text.len;
}

/* Line breaks stay, since rows and columns are counted by them. */
static void show(const shower *s, size_t from, size_t to, bool is_comment)
{
    s->shown[from] = is_comment ? COMMENT : STRING;
    for (size_t i = from + 1; i < to; i++)
        if (s->text.ptr[i] != '\n') s->shown[i] = is_comment ? COMMENT_REST : STRING_REST;
}

/* Behind the comment or string that opens at `at`, or `at`. */
static size_t show_lexeme(const shower *s, size_t at)
{
    for (uint32_t i = 0; i < s->lexis->n; i++) {
        const sl_lexeme *lexeme = &s->lexis->at[i];
        size_t end = opens_here(s, lexeme, at) ? end_of(s, lexeme, at) : at;
        if (end == at) continue;
        show(s, at, end, lexeme->is_comment);
        return end;
    }
    return at;
}

static size_t skip_word(shower *s, size_t at)
{
    size_t from = at;
    while (at < s->text.len && sl_is_name_char(s->text.ptr[at]))
        at++;
    sl_str word = sl_str_sub(s->text, from, at);
    if (sl_strs_have(s->lexis->conditions, word)) s->in_condition = true;
    if (sl_strs_have(s->lexis->conditions_end, word)) s->in_condition = false;
    return at;
}

/* A lone `=` where a condition stands. */
static bool compares(const shower *s, size_t at)
{
    static const char joins[] = "=<>!:+-*/%&|^~\\";
    char before = at > 0 ? s->text.ptr[at - 1] : ' ',
         after = at + 1 < s->text.len ? s->text.ptr[at + 1] : ' ';
    return s->in_condition && s->text.ptr[at] == '=' && !memchr(joins, before, sizeof joins - 1) &&
           after != '=' && after != '>' && after != '~';
}

static void show_sign(shower *s, size_t at)
{
    unsigned char c = (unsigned char)s->text.ptr[at];
    if (c == '\n') s->in_condition = false;
    if (c >= COMMENT && c <= EQUALS) s->shown[at] = ' '; /* no mark of ours */
    if (compares(s, at)) s->shown[at] = EQUALS;
}

char *sl_lexis_show(const sl_lexis *lexis, sl_str text)
{
    shower s = {lexis, text, sl_xmalloc(text.len + 1), false};
    memcpy(s.shown, text.ptr, text.len);
    for (size_t at = 0; at < text.len;) {
        size_t end = show_lexeme(&s, at);
        if (end > at) {
            at = end;
        } else if (sl_is_name_char(text.ptr[at])) {
            at = skip_word(&s, at);
        } else {
            show_sign(&s, at);
            at++;
        }
    }
    return s.shown;
}
