#include "lang/headers.h"

enum { HEADERS_MAX = 24 /* more than a literal lists */ };

typedef struct entry {
    sl_range key, value; /* key empty: a plain element */
    bool is_spread;
} entry;

static bool is_mark(char c)
{
    return c == '"' || c == '\'' || c == ':' || c == '`' || sl_is_space(c);
}

static sl_range bare(sl_str text, sl_range range)
{
    while (range.from < range.to && is_mark(text.ptr[range.from]))
        range.from++;
    while (range.from < range.to && is_mark(text.ptr[range.to - 1]))
        range.to--;
    return range;
}

/* Behind a key: ':', '=>' or '='. Gives where the value begins, or SL_NONE. */
static uint32_t behind_key(sl_str text, sl_range own)
{
    char quote = '\0';
    for (uint32_t i = own.from; i < own.to; i++) {
        char c = text.ptr[i];
        if (quote) {
            if (c == quote) quote = '\0';
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '(' || c == '{' || c == '[') {
            return SL_NONE;
        } else if (c == ':' && i + 1 < own.to && text.ptr[i + 1] == ':') {
            i++; /* Constants::LOCATION */
        } else if (c == '=' || (c == ':' && i > own.from)) {
            bool arrow = i + 1 < own.to && text.ptr[i + 1] == '>';
            return i + 1 + arrow;
        }
    }
    return SL_NONE;
}

static entry read_entry(sl_str text, sl_range own)
{
    entry e = {{0, 0}, own, false};
    sl_str trimmed = sl_str_trim(sl_range_of(text, own));
    e.is_spread = sl_str_has_prefix(trimmed, SL_STR("...")) || sl_str_has_prefix(trimmed, SL_STR("*"));
    uint32_t value = behind_key(text, own);
    if (value == SL_NONE) return e;
    e.key = bare(text, (sl_range){own.from, value - 1 - (text.ptr[value - 1] == '>')});
    e.value = (sl_range){value, own.to};
    return e;
}

/* The next part of a literal's inside, up to a comma. */
static bool next_entry(sl_str text, sl_range *inside, entry *out)
{
    sl_range own = sl_path_first_arg(text, *inside);
    if (inside->from >= inside->to) return false;
    inside->from = own.to + 1 > inside->to ? inside->to : own.to + 1;
    *out = read_entry(text, own);
    return true;
}

/* Between the brackets of a literal; empty if the text is none. */
static bool inside_of(sl_str text, sl_range literal, sl_range *inside)
{
    while (literal.from < literal.to && sl_is_space(text.ptr[literal.from]))
        literal.from++;
    while (literal.from < literal.to && sl_is_space(text.ptr[literal.to - 1]))
        literal.to--;
    bool opens =
        literal.to - literal.from >= 2 && (text.ptr[literal.from] == '{' || text.ptr[literal.from] == '[');
    /* Perl: the brackets belong to the node around. */
    bool is_opened = !opens && literal.from > 0 && text.ptr[literal.from - 1] == '[' &&
                     literal.to < text.len && text.ptr[literal.to] == ']';
    *inside = is_opened ? literal : (sl_range){literal.from + 1, literal.to - 1};
    return opens || is_opened;
}

static bool add_names(const sl_run *run, sl_range literal, sl_call *call)
{
    sl_range inside;
    entry e;
    if (!inside_of(run->text, literal, &inside)) return false;
    sl_str *names = SL_NEW_N(run->arena, sl_str, HEADERS_MAX);
    call->headers.at = names;
    while (next_entry(run->text, &inside, &e)) {
        if (!sl_str_trim(sl_range_of(run->text, e.value)).len) continue; /* behind the last comma */
        if (e.is_spread || sl_range_is_empty(e.key) || call->headers.n == HEADERS_MAX) return false;
        names[call->headers.n++] = sl_arena_copy(run->arena, sl_range_of(run->text, e.key));
    }
    return true;
}

/* {status: 401, headers: {...}}: the option among others. */
static bool read_options(const sl_run *run, const sl_slot_path *slot, const sl_arg *arg, sl_call *call)
{
    sl_range inside;
    entry e;
    if (!inside_of(run->text, arg->range, &inside)) return false;
    while (next_entry(run->text, &inside, &e)) {
        sl_str key = sl_range_of(run->text, e.key), whole = sl_str_trim(sl_range_of(run->text, e.value));
        if (e.is_spread || (!key.len && sl_names_match(slot->key, whole))) return false; /* {headers} */
        if (key.len && sl_names_match(slot->key, key) && !add_names(run, e.value, call)) return false;
    }
    return true;
}

static bool read_slot(const sl_run *run, const sl_slot_path *slot, sl_call *call)
{
    for (uint32_t i = 0; i < call->n_args; i++) {
        const sl_arg *arg = &run->facts->args.at[call->first_arg + i];
        bool is_nested = slot->has_position && slot->key.n;
        if (arg->spread) return false;
        if (is_nested && i == (uint32_t)slot->position && sl_range_is_empty(arg->keyword))
            return read_options(run, slot, arg, call);
        if (!is_nested && arg->slot == SL_SLOT_HEADERS)
            return arg->shape == SL_ARG_NULL || add_names(run, arg->range, call);
    }
    return true;
}

/* Nothing is done with the result before it is sent: it is returned, thrown, or a statement of its own. */
static bool is_sent_as_made(sl_run *run, uint32_t frame)
{
    sl_chain chain;
    sl_chain_read(run, frame, &chain);
    return !chain.n || chain.step[0].kind == SL_STEP_RETURN;
}

void sl_headers_read(sl_run *run, uint32_t frame, sl_call *call)
{
    const sl_row *row = call->row;
    bool has_slot = false, complete = true;
    call->headers = (sl_strs){0};
    call->headers_complete = false;
    for (uint32_t i = 0; i < row->n_slots; i++) {
        if (row->slots[i].slot != SL_SLOT_HEADERS) continue;
        has_slot = true;
        complete = complete && read_slot(run, &row->slots[i], call);
    }
    call->headers_complete = has_slot && complete && is_sent_as_made(run, frame);
}
