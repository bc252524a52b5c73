#include "lang/values.h"

#include "lang/evidence.h"
#include "lang/heads.h"
#include "lang/hints.h"

#include <stdlib.h>

enum {
    REACH = 400,     /* bytes behind an opening word; a call with more is no wrapper's body */
    WORDS_CAP = 128, /* of a name's words */
    VALUES_MAX = 4096
};

typedef struct scanner {
    const struct sl_lang *lang;
    sl_str text;
    sl_arena *arena;
    sl_scan *out;
    sl_heads heads;
    bool takes_constants; /* the slot at hand is worth a parse for one */
    uint32_t seen_to;     /* candidates up to here are collected */
    sl_arena *keep;
    sl_hints *hints; /* NULL: nobody asks */
} scanner;

static char byte_at(const scanner *s, size_t i)
{
    return i < s->text.len ? s->text.ptr[i] : '\0';
}

static size_t skip_blanks(const scanner *s, size_t i)
{
    while (byte_at(s, i) == ' ' || byte_at(s, i) == '\t')
        i++;
    return i;
}

static size_t word_end(const scanner *s, size_t i)
{
    while (i < s->text.len && sl_is_name_char(s->text.ptr[i]))
        i++;
    return i;
}

/* ---- what opens a slot ---- */

/* Places of a call's arguments that are slots: bits by position. */
enum { PLACE_KEYED = 1 << 30, PLACE_ANY = (1 << 16) - 1 };

/* Slots that take any argument go by what a number looks like: they tell nothing of names. */
static uint32_t places_of(const sl_row *row)
{
    uint32_t places = 0;
    for (uint32_t i = 0; i < row->n_slots; i++) {
        const sl_slot_path *slot = &row->slots[i];
        if (slot->slot != SL_SLOT_STATUS || slot->any_position) continue;
        if (slot->key.n) places |= PLACE_KEYED;
        if (slot->has_position && !slot->key.n)
            places |= slot->position < 0 || slot->position > 15 ? PLACE_ANY : 1u << slot->position;
    }
    return row->is_veto ? 0 : places;
}

static uint32_t add_places(const scanner *s, const sl_row_index *index, uint64_t hash)
{
    uint32_t places = 0;
    for (uint32_t i = sl_row_index_first(index, hash); i < index->n_named && index->named[i].hash == hash;
         i++)
        places |= index == &s->lang->index[SL_SHAPE_NAMED]
                      ? PLACE_ANY
                      : places_of(&s->lang->rows.at[index->named[i].row]);
    return places;
}

/* Where rows of the shape that may be about this name look. */
static uint32_t opened_by(const scanner *s, sl_shape shape, sl_str name)
{
    char buffer[WORDS_CAP];
    const sl_row_index *index = &s->lang->index[shape];
    sl_str words = {buffer, sl_name_words(sl_name_stem(name), buffer, WORDS_CAP)};
    return add_places(s, index, sl_str_hash(name)) | add_places(s, index, sl_last_word_hash(words));
}

/* ---- what stands behind it ---- */

static void add(scanner *s, size_t from, size_t to)
{
    if (from < s->seen_to || s->out->candidates.n >= VALUES_MAX) return;
    *SL_PUSH(s->arena, &s->out->candidates) = (sl_candidate){(uint32_t)from, (uint32_t)to, SL_CAND_WORD};
    s->seen_to = (uint32_t)to;
}

/* NOT_THERE, Codes.NotThere: a constant that no library has. */
static bool may_be_constant(sl_str word, bool is_member)
{
    if (!sl_is_upper(word.ptr[0]) || word.len < 3) return false;
    for (size_t i = 0; i < word.len && !is_member; i++)
        if (sl_is_lower(word.ptr[i])) return false;
    return !sl_name_may_be_constant(NULL, sl_str_hash(word));
}

static void hint(scanner *s, sl_hint_vec *list, sl_str name)
{
    if (list) *SL_PUSH(s->keep, list) = name.len ? sl_hint_of(name) : 0;
}

/* A parameter, or a name written like a constant; what is called or asked for a member is neither. */
static bool may_be_value(scanner *s, size_t from, size_t to)
{
    sl_str word = sl_str_sub(s->text, from, to);
    char before = from ? s->text.ptr[from - 1] : ' ', after = byte_at(s, to);
    if (sl_is_digit(word.ptr[0]) || after == '(' || after == '.' || after == '[' || after == '<' ||
        after == ':')
        return false;
    bool is_member = before == '.' || before == '>' || before == ':';
    bool is_parameter = !is_member && sl_heads_have(&s->heads, word, from);
    bool is_constant = !is_parameter && s->takes_constants && may_be_constant(word, is_member);
    if (is_parameter) hint(s, s->hints ? &s->hints->heads : NULL, sl_heads_function(&s->heads, word));
    if (is_constant) hint(s, s->hints ? &s->hints->wants : NULL, word);
    return is_parameter || is_constant;
}

static size_t skip_string(const scanner *s, size_t i, size_t limit)
{
    char quote = s->text.ptr[i++];
    while (i < limit && s->text.ptr[i] != quote && s->text.ptr[i] != '\n')
        i += s->text.ptr[i] == '\\' ? 2 : 1;
    return i + 1;
}

static int depth_change(char c)
{
    if (c == '(' || c == '[' || c == '{') return 1;
    return c == ')' || c == ']' || c == '}' ? -1 : 0;
}

static bool stands_behind_key(const scanner *s, size_t i)
{
    while (i > 0 && (s->text.ptr[i - 1] == ' ' || s->text.ptr[i - 1] == '$'))
        i--;
    return i > 0 && (s->text.ptr[i - 1] == '=' || s->text.ptr[i - 1] == ':' || s->text.ptr[i - 1] == '>');
}

/* The names of the value or the arguments that begin at i, as far as they stand in one of the places: to the
 * bracket that closes them, or the end of their line. */
static void add_values(scanner *s, size_t i, bool is_bracketed, uint32_t places)
{
    size_t limit = i + REACH < s->text.len ? i + REACH : s->text.len;
    int depth = is_bracketed ? -1 : 0;
    for (uint32_t place = 0; i < limit;) {
        char c = s->text.ptr[i];
        depth += depth_change(c);
        if (depth < 0 || (depth == 0 && (c == ';' || (c == '\n' && !is_bracketed)))) return;
        if (depth == 0 && c == ',' && place < 15) place++;
        if (sl_is_quote(c)) {
            i = skip_string(s, i, limit);
        } else if (sl_is_name_char(c)) {
            size_t to = word_end(s, i);
            bool is_here = depth == 0 && (places >> place & 1);
            bool is_keyed = (places & PLACE_KEYED) && (depth > 0 || stands_behind_key(s, i));
            if ((is_here || is_keyed) && may_be_value(s, i, to)) add(s, i, to);
            i = to;
        } else {
            i++;
        }
    }
}

/* Is this the sign behind a key or a target: `=`, `:`, `=>`, `:=`, `<-`? */
static size_t behind_sign(const scanner *s, size_t i)
{
    char c = byte_at(s, i), next = byte_at(s, i + 1);
    if (c == '<' && next == '-') return i + 2;
    if (c == ':' && next == '=') return i + 2;
    if (c == ':' && next != ':') return i + 1;
    if (c == '=' && next == '>') return i + 2;
    return c == '=' && next != '=' && next != '~' ? i + 1 : 0;
}

/* Constants are assigned to everything: only names that speak of statuses make them worth a look. */
static bool speaks_of_status(sl_str name)
{
    char buffer[WORDS_CAP];
    sl_str words = {buffer, sl_name_words(name, buffer, WORDS_CAP)};
    return sl_str_find(words, SL_STR("status")) != SIZE_MAX || sl_str_has_suffix(words, SL_STR("code"));
}

/* Behind `==`, `===` or `!=`; 0: something else stands there. */
static size_t behind_comparison(const scanner *s, size_t i)
{
    if ((byte_at(s, i) != '=' && byte_at(s, i) != '!') || byte_at(s, i + 1) != '=') return 0;
    return byte_at(s, i + 2) == '=' ? i + 3 : i + 2;
}

/* status === Codes.MISSING */
static void read_comparison(scanner *s, size_t from, size_t to)
{
    size_t next = skip_blanks(s, to), value = behind_comparison(s, next);
    s->takes_constants = value && speaks_of_status(sl_str_sub(s->text, from, to));
    if (s->takes_constants) add_values(s, skip_blanks(s, value), false, 1);
}

/* status(code), status code, status: code, { status } */
static void read_word(scanner *s, size_t from, size_t to)
{
    sl_str word = sl_str_sub(s->text, from, to);
    size_t next = skip_blanks(s, to), value = behind_sign(s, next);
    char c = byte_at(s, next);
    bool is_call = c == '(' && next == to;
    bool is_command = next > to && s->lang->has_commands && sl_is_name_char(c);
    bool is_short = (c == ',' || c == '}') && may_be_value(s, from, to);
    if (!is_call && !is_command && !is_short && !value) return;
    s->takes_constants = is_call || is_command || speaks_of_status(word);
    uint32_t places = opened_by(s, is_call || is_command ? SL_SHAPE_ARG : SL_SHAPE_NAMED, word);
    if (!places) return;
    if (is_short)
        add(s, from, to);
    else
        add_values(s, value ? skip_blanks(s, value) : next, is_call, value ? 1 : places);
}

/* ---- numbers with a name ---- */

enum { NAME_REACH = 120 /* bytes between a name and its number: types, modifiers */ };

/* Behind `=`, `:` or `=>` that stands in front of i; 0: something else does. */
static size_t sign_before(const scanner *s, size_t i)
{
    while (i > 0 && (s->text.ptr[i - 1] == ' ' || s->text.ptr[i - 1] == '\t'))
        i--;
    char c = i > 0 ? s->text.ptr[i - 1] : ' ', before = i > 1 ? s->text.ptr[i - 2] : ' ';
    if (c == ':' || (c == '=' && before == ' ') || (c == '=' && sl_is_name_char(before))) return i - 1;
    return (c == '>' && before == '=') || (c == '=' && before == ':') ? i - 2 : 0;
}

/* Does a constant's name stand on the line in front of the sign, or one that is the code's own phrase? */
static bool has_constant_before(scanner *s, size_t to, uint32_t code)
{
    sl_str last = SL_STR("");
    bool found = false;
    size_t i = to;
    while (i > 0 && to - i < NAME_REACH && s->text.ptr[i - 1] != '\n' && s->text.ptr[i - 1] != ';')
        i--;
    while (i < to) {
        size_t end = word_end(s, i);
        if (end > i) last = sl_str_sub(s->text, i, end);
        if (end > i && sl_is_upper(s->text.ptr[i])) {
            found = true;
            hint(s, s->hints ? &s->hints->offers : NULL, last);
        }
        i = end > i ? end : i + 1;
    }
    found = found || (last.len && (sl_name_evidence(NULL, last, code) & SL_EV_PHRASE));
    if (found && last.len) hint(s, s->hints ? &s->hints->offers : NULL, last);
    return found;
}

static void read_number(scanner *s, size_t from, size_t to)
{
    uint32_t code = 0;
    bool ends = !sl_is_name_char(byte_at(s, to)) && byte_at(s, to) != '.' && byte_at(s, to) != '%';
    if (to - from != 3 || !ends || s->out->candidates.n >= VALUES_MAX) return;
    if (!sl_str_to_u32(sl_str_sub(s->text, from, to), 599, &code) || code < 100) return;
    size_t sign = sign_before(s, from);
    if (sign && has_constant_before(s, sign, code))
        *SL_PUSH(s->arena, &s->out->candidates) =
            (sl_candidate){(uint32_t)from, (uint32_t)to, SL_CAND_NUMBER};
}

/* Names are collected as far as their slot goes, ahead of the numbers in it. */
static int compare_candidates(const void *a, const void *b)
{
    const sl_candidate *x = a, *y = b;
    return (x->from > y->from) - (x->from < y->from);
}

static void scan(scanner *s, const struct sl_lang *lang, sl_str text, sl_arena *arena, sl_scan *out)
{
    s->lang = lang;
    s->text = text;
    s->arena = arena;
    s->out = out;
    *out = (sl_scan){0};
    sl_heads_init(&s->heads, lang, text);
    for (size_t i = 0; i < text.len;) {
        size_t to = word_end(s, i);
        if (to > i && sl_is_digit(text.ptr[i])) {
            read_number(s, i, to);
        } else if (to > i) {
            read_word(s, i, to);
            read_comparison(s, i, to);
        }
        i = to > i ? to : i + 1;
    }
    if (out->candidates.n)
        qsort(out->candidates.at, out->candidates.n, sizeof *out->candidates.at, compare_candidates);
}

void sl_values_scan(const struct sl_lang *lang, sl_str text, sl_arena *arena, sl_scan *out)
{
    scanner s = {.hints = NULL};
    scan(&s, lang, text, arena, out);
}

void sl_values_hint(const struct sl_lang *lang, sl_str text, sl_arena *arena, sl_scan *out, sl_arena *keep,
                    struct sl_hints *hints)
{
    scanner s = {.keep = keep, .hints = hints};
    scan(&s, lang, text, arena, out);
}
