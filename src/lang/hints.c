#include "lang/hints.h"

#include "lang/values.h"

enum { CALL_REACH = 600 /* bytes between a call's name and a number in it */ };

uint32_t sl_hint_of(sl_str name)
{
    uint64_t hash = sl_str_hash(name);
    uint32_t hint = (uint32_t)(hash ^ hash >> 32);
    return hint ? hint : 1;
}

static void add(sl_hint_vec *list, sl_arena *arena, sl_str name)
{
    uint32_t hint = sl_hint_of(name);
    bool is_last = list->n && list->at[list->n - 1] == hint;
    if (name.len && !is_last) *SL_PUSH(arena, list) = hint;
}

/* ---- calls ---- */

static bool joins_names(char c)
{
    return c == '.' || c == ':' || c == '>' || c == '-' || c == '\\' || c == '!' || c == '?';
}

/* Refusal.new( and Answers::refuse<T>(: each name in front of the bracket. */
static void add_callee(sl_str text, size_t to, sl_arena *arena, sl_hints *out)
{
    if (to > 0 && text.ptr[to - 1] == '>')
        while (to > 0 && text.ptr[to - 1] != '<' && text.ptr[to - 1] != '\n')
            to--;
    while (to > 0) {
        while (to > 0 && joins_names(text.ptr[to - 1]))
            to--;
        size_t from = to;
        while (from > 0 && sl_is_name_char(text.ptr[from - 1]))
            from--;
        if (from < to) add(&out->calls, arena, sl_str_sub(text, from, to));
        if (from == to || from == 0 || !joins_names(text.ptr[from - 1])) return;
        to = from;
    }
}

/* Every call that the number stands in, and where arguments need no brackets the words of its line. */
static void add_calls(const sl_lang *lang, sl_str text, size_t number, sl_arena *arena, sl_hints *out)
{
    int depth = 0;
    bool is_own_line = lang->has_commands || lang->juxtaposes;
    for (size_t i = number; i > 0 && number - i < CALL_REACH; i--) {
        char c = text.ptr[i - 1];
        if (c == ')') depth++;
        if (c == '(' && depth-- == 0) {
            add_callee(text, i - 1, arena, out);
            depth = 0;
        }
        is_own_line = is_own_line && c != '\n';
        bool ends_word = sl_is_name_char(c) && (i == text.len || !sl_is_name_char(text.ptr[i]));
        if (is_own_line && ends_word) add_callee(text, i, arena, out);
    }
}

static void read_calls(const sl_lang *lang, sl_str text, sl_arena *arena, sl_hints *out)
{
    for (size_t i = 0; i < text.len;) {
        size_t from = i;
        while (i < text.len && sl_is_name_char(text.ptr[i]))
            i++;
        bool is_code = i - from == 3 && text.ptr[from] >= '1' && text.ptr[from] <= '5' &&
                       sl_is_digit(text.ptr[from + 1]) && sl_is_digit(text.ptr[from + 2]);
        if (is_code) add_calls(lang, text, from, arena, out);
        i += i == from;
    }
}

/* const { refuse: deny } = require('./answers'): only where names are taken out of something. */
static bool takes_apart(sl_str text, size_t at)
{
    size_t end = sl_str_find_char(sl_str_sub(text, at, text.len), '\n');
    sl_str line = sl_str_sub(text, at, end == SIZE_MAX ? text.len : at + end);
    return sl_str_find(line, SL_STR("} =")) != SIZE_MAX;
}

/* `refuse as deny`: what is called deny here is refuse there. */
static void read_aliases(const sl_lang *lang, sl_str text, sl_arena *arena, sl_hints *out)
{
    for (uint32_t k = 0; k < lang->alias_words.n; k++) {
        sl_str word = lang->alias_words.at[k];
        bool is_word = sl_is_alpha(word.ptr[0]);
        for (size_t at = 0; at < text.len;) {
            size_t hit = sl_str_find(sl_str_sub(text, at, text.len), word);
            if (hit == SIZE_MAX) break;
            size_t to = at + hit;
            at = to + word.len;
            bool stands_alone = to > 0 && text.ptr[to - 1] == ' ' && at < text.len && text.ptr[at] == ' ';
            if (is_word ? !stands_alone : !takes_apart(text, at)) continue;
            while (to > 0 && text.ptr[to - 1] == ' ')
                to--;
            add_callee(text, to, arena, out);
        }
    }
}

/* ---- sets ---- */

void sl_hints_read(const sl_lang *lang, sl_str text, sl_arena *arena, sl_hints *out)
{
    sl_arena scratch;
    sl_scan values;
    *out = (sl_hints){0};
    sl_arena_init(&scratch);
    sl_values_hint(lang, text, &scratch, &values, arena, out);
    sl_arena_release(&scratch);
    read_calls(lang, text, arena, out);
    if (out->calls.n) read_aliases(lang, text, arena, out);
    for (uint32_t i = 0; i < lang->registers.n; i++)
        out->registers = out->registers || sl_str_find(text, lang->registers.at[i]) != SIZE_MAX;
}

void sl_hint_set_add(sl_hint_set *set, const sl_hint_vec *hints)
{
    for (uint32_t i = 0; i < hints->n; i++) {
        uint32_t bit = hints->at[i] % SL_HINT_BITS;
        set->bits[bit / 64] |= (uint64_t)1 << bit % 64;
    }
}

bool sl_hint_set_has_any(const sl_hint_set *set, const sl_hint_vec *hints)
{
    for (uint32_t i = 0; i < hints->n; i++) {
        uint32_t bit = hints->at[i] % SL_HINT_BITS;
        if (!hints->at[i] || set->bits[bit / 64] >> bit % 64 & 1) return true;
    }
    return false;
}
