#include "rules/check.h"

#include "http/vocabulary.h"

static sl_str word_before(sl_str text, size_t at)
{
    size_t from = at;
    while (from > 0 && sl_is_word_char(text.ptr[from - 1]))
        from--;
    return sl_str_sub(text, from, at);
}

/* err.code, error.errno: where in the argument, or empty. */
static sl_range find_foreign(sl_str text, sl_range arg)
{
    sl_strs members = sl_vocabulary[SL_WORDS_ERROR_CODE_MEMBERS];
    sl_str own = sl_range_of(text, arg);
    for (uint32_t i = 0; i < members.n; i++) {
        size_t at = sl_str_find(own, members.at[i]), end = at + members.at[i].len;
        if (at == SIZE_MAX || (end < own.len && sl_is_word_char(own.ptr[end]))) continue;
        sl_str root = word_before(own, at > 0 && own.ptr[at - 1] == '?' ? at - 1 : at);
        if (!sl_strs_have_nocase(sl_vocabulary[SL_WORDS_ERROR_VARIABLES], root)) continue;
        uint32_t from = (uint32_t)(root.ptr - text.ptr);
        return (sl_range){from, arg.from + (uint32_t)end};
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

void sl_check_foreign_code_as_status(sl_check *check, sl_idx fact)
{
    const sl_facts *facts = check->facts;
    const sl_call *call = &facts->calls.at[fact];
    if (sl__spares(check, call->range.from)) return;
    for (uint32_t i = 0; i < call->n_args; i++) {
        const sl_arg *arg = &facts->args.at[call->first_arg + i];
        sl_range foreign =
            arg->slot == SL_SLOT_STATUS ? find_foreign(facts->text, arg->range) : (sl_range){0, 0};
        if (sl_range_is_empty(foreign)) continue;
        bool is_shown = shows_foreign_source(facts->text);
        if (!is_shown && names_status_errors(facts->text)) continue;
        if (!is_shown) sl__cap(check, SL_SEV_INFO);
        sl_str own = sl_range_of(facts->text, foreign);
        sl_check_report(check, foreign,
                        sl_arena_printf(check->arena,
                                        "`%.*s` is the error's own code (ENOENT, 11000, 23505 ...), not an "
                                        "HTTP status; map it, or read a status of the error",
                                        SL_FMT(own)));
    }
}
