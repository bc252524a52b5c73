#include "rules/check.h"

#include "http/vocabulary.h"

static sl_str word_before(sl_str text, size_t at)
{
    size_t from = at;
    while (from > 0 && sl_is_word_char(text.ptr[from - 1]))
        from--;
    return sl_str_sub(text, from, at);
}

/* err.code, error.errno: where in the value, or empty. */
static sl_range find_member(sl_str text, sl_range value, sl_strs members)
{
    sl_str own = sl_range_of(text, value);
    for (uint32_t i = 0; i < members.n; i++) {
        size_t at = sl_str_find(own, members.at[i]), end = at + members.at[i].len;
        if (at == SIZE_MAX || (end < own.len && sl_is_word_char(own.ptr[end]))) continue;
        sl_str root = word_before(own, at > 0 && own.ptr[at - 1] == '?' ? at - 1 : at);
        if (!sl_strs_have_nocase(sl_vocabulary[SL_WORDS_ERROR_VARIABLES], root)) continue;
        uint32_t from = (uint32_t)(root.ptr - text.ptr);
        return (sl_range){from, value.from + (uint32_t)end};
    }
    return (sl_range){0, 0};
}

/* Where such codes come from: numbers and words of systems, databases and drivers. */
static bool shows_foreign_source(sl_str text)
{
    sl_strs signs = sl_vocabulary[SL_WORDS_FOREIGN_SOURCES];
    for (uint32_t i = 0; i < signs.n; i++)
        if (sl_str_find(text, signs.at[i]) != SIZE_MAX) return true;
    return false;
}

/* The rest of a name that goes on here speaks of an error: HTTPException, HttpCodeException. */
static bool says_error(sl_str text, size_t at)
{
    size_t to = at;
    while (to < text.len && sl_is_word_char(text.ptr[to]))
        to++;
    sl_str rest = sl_str_sub(text, at, to);
    return sl_str_find(rest, SL_STR("Exception")) != SIZE_MAX ||
           sl_str_find(rest, SL_STR("Error")) != SIZE_MAX;
}

/* Does the file speak of errors whose code is a status? */
static bool names_status_errors(sl_str text)
{
    sl_strs kinds = sl_vocabulary[SL_WORDS_STATUS_ERRORS];
    for (uint32_t i = 0; i < kinds.n; i++) {
        size_t n = kinds.at[i].len;
        for (size_t at = 0; at + n < text.len; at++)
            if (sl_str_eq_nocase(sl_str_sub(text, at, at + n), kinds.at[i]) && says_error(text, at + n))
                return true;
    }
    return false;
}

static void check_value(sl_check *check, sl_range value)
{
    sl_str text = check->facts->text;
    sl_range system = find_member(text, value, sl_vocabulary[SL_WORDS_SYSTEM_CODE_MEMBERS]),
             foreign = find_member(text, value, sl_vocabulary[SL_WORDS_ERROR_CODE_MEMBERS]);
    bool is_system = !sl_range_is_empty(system);
    if (is_system) foreign = system;
    if (sl_range_is_empty(foreign)) return;
    bool is_shown = is_system || shows_foreign_source(text);
    if (!is_shown && names_status_errors(text)) return;
    if (!is_shown) sl__cap(check, SL_SEV_INFO);
    sl_str own = sl_range_of(text, foreign);
    sl_check_report(check, foreign,
                    sl_arena_printf(check->arena,
                                    "`%.*s` is the error's own code (ENOENT, 11000, 23505 ...), not an "
                                    "HTTP status; map it, or read a status of the error",
                                    SL_FMT(own)));
}

/* ctx.status = err.code || 500: what the number stands in for, back to what the value is given to. */
static sl_range value_in_front(sl_str text, uint32_t at)
{
    uint32_t from = at;
    for (int depth = 0; from > 0 && text.ptr[from - 1] != '\n'; from--) {
        char c = text.ptr[from - 1];
        depth += (c == ')') - (c == '(');
        bool is_elvis = c == ':' && from > 1 && text.ptr[from - 2] == '?';
        if (depth < 0 || (!depth && !is_elvis && sl_str_find_char(SL_STR("=:,{[;"), c) != SIZE_MAX)) break;
    }
    return (sl_range){from, at};
}

static bool is_fallback_outside_slot(const sl_facts *facts, const sl_site *site)
{
    bool in_slot = site->arg != SL_NONE && facts->args.at[site->arg].slot == SL_SLOT_STATUS;
    return site->via == SL_VIA_FALLBACK && site->role == SL_ROLE_PRODUCED && site->confidence >= SL_LIKELY &&
           !in_slot;
}

void sl_check_foreign_code_as_status(sl_check *check, sl_idx fact)
{
    const sl_facts *facts = check->facts;
    sl_severity most = check->severity;
    (void)fact;
    for (uint32_t i = 0; i < facts->calls.n; i++) {
        const sl_call *call = &facts->calls.at[i];
        for (uint32_t k = call->first_arg; k < call->first_arg + call->n_args; k++) {
            check->severity = most;
            if (facts->args.at[k].slot == SL_SLOT_STATUS && !sl__spares(check, call->range.from))
                check_value(check, facts->args.at[k].range);
        }
    }
    for (uint32_t i = 0; i < facts->sites.n; i++) {
        const sl_site *site = &facts->sites.at[i];
        check->severity = most;
        if (is_fallback_outside_slot(facts, site) && !sl__spares(check, site->range.from))
            check_value(check, value_in_front(facts->text, site->span.from));
    }
}
