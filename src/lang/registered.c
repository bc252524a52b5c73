#include "lang/registered.h"

#include "lang/pack.h"

enum { STATEMENT_MAX = 4096, NAME_MAX = 96 };

/* From the text that opens it to the end of its line, or of the brackets that are open there. */
static sl_str statement_at(sl_str text, size_t from)
{
    int depth = 0;
    size_t to = from;
    for (; to < text.len && to - from < STATEMENT_MAX; to++) {
        char c = text.ptr[to];
        if (c == '(' || c == '[' || c == '{') depth++;
        if (c == ')' || c == ']' || c == '}') depth--;
        if (depth < 0 || (depth == 0 && c == '\n')) break;
    }
    return sl_str_sub(text, from, to);
}

static bool has_code(sl_str statement)
{
    for (size_t i = 0; i < statement.len;) {
        size_t from = i;
        while (i < statement.len && sl_is_word_char(statement.ptr[i]))
            i++;
        if (i - from == 3 && sl_is_digit(statement.ptr[from]) && sl_is_digit(statement.ptr[from + 2]))
            return true;
        i += i == from;
    }
    return false;
}

/* "Client Closed Request" is :client_closed_request. */
static void add_phrase(sl_str phrase, sl_arena *arena, sl_surface *out)
{
    char name[NAME_MAX];
    size_t n = 0;
    for (size_t i = 0; i < phrase.len && n + 1 < NAME_MAX; i++) {
        char c = sl_to_lower(phrase.ptr[i]);
        if (sl_is_word_char(c))
            name[n++] = c;
        else if (c == ' ' || c == '-')
            name[n++] = '_';
    }
    if (n && sl_is_alpha(name[0]))
        *SL_PUSH(arena, &out->registered) = sl_arena_copy(arena, (sl_str){name, n});
}

static size_t read_string(sl_str statement, size_t from, sl_arena *arena, sl_surface *out)
{
    size_t to = from + 1;
    while (to < statement.len && statement.ptr[to] != statement.ptr[from])
        to++;
    add_phrase(sl_str_sub(statement, from + 1, to), arena, out);
    return to + 1;
}

/* :teapot, teapot: 418 */
static size_t read_word(sl_str statement, size_t from, sl_arena *arena, sl_surface *out)
{
    size_t to = from;
    while (to < statement.len && sl_is_word_char(statement.ptr[to]))
        to++;
    char before = from ? statement.ptr[from - 1] : ' ', after = to < statement.len ? statement.ptr[to] : ' ';
    bool is_name = sl_is_alpha(statement.ptr[from]) && (before == ':' || after == ':');
    if (is_name) *SL_PUSH(arena, &out->registered) = sl_arena_copy(arena, sl_str_sub(statement, from, to));
    return to;
}

static void read_statement(sl_str statement, sl_arena *arena, sl_surface *out)
{
    if (!has_code(statement)) return;
    for (size_t i = 0; i < statement.len;) {
        char c = statement.ptr[i];
        if (c == '"' || c == '\'')
            i = read_string(statement, i, arena, out);
        else if (sl_is_word_char(c))
            i = read_word(statement, i, arena, out);
        else
            i++;
    }
}

void sl_registered_read(const sl_lang *lang, sl_str text, sl_arena *arena, sl_surface *out)
{
    for (uint32_t i = 0; i < lang->registers.n; i++) {
        sl_str opener = lang->registers.at[i];
        for (size_t at = 0; at < text.len;) {
            size_t hit = sl_str_find(sl_str_sub(text, at, text.len), opener);
            if (hit == SIZE_MAX) break;
            at += hit + opener.len;
            read_statement(statement_at(text, at), arena, out);
        }
    }
}
