#include "rules/check.h"

#include "http/vocabulary.h"

enum { WORDS_MAX = 64 };

/* ---- where the response is written ---- */

static void widen(sl_range *range, sl_range by)
{
    if (by.from < range->from) range->from = by.from;
    if (by.to > range->to) range->to = by.to;
}

/* The chain of calls that holds the status; the statement or line where it is none. */
static sl_range response_of(const sl_facts *facts, const sl_site *site)
{
    sl_range range = site->span;
    if (site->call != SL_NONE) {
        for (sl_idx i = site->call, n = 0; i != SL_NONE && n < 8; i = facts->calls.at[i].next, n++)
            widen(&range, facts->calls.at[i].range);
        return range;
    }
    for (uint32_t i = 0; i < facts->statements.n; i++)
        if (sl_range_contains(facts->statements.at[i], site->span)) return facts->statements.at[i];
    while (range.from > 0 && facts->text.ptr[range.from - 1] != '\n')
        range.from--;
    while (range.to < facts->text.len && facts->text.ptr[range.to] != '\n')
        range.to++;
    return range;
}

/* ---- words that speak of an error ---- */

static sl_str next_word(sl_str text, size_t *at)
{
    while (*at < text.len && !sl_is_word_char(text.ptr[*at]))
        ++*at;
    size_t from = *at;
    while (*at < text.len && sl_is_word_char(text.ptr[*at]))
        ++*at;
    return sl_str_sub(text, from, *at);
}

/* The value behind a key: what is left of the text, without the marks in between. */
static sl_str value_behind(sl_str text, size_t at)
{
    while (at < text.len && (sl_is_space(text.ptr[at]) || text.ptr[at] == '"' || text.ptr[at] == '\''))
        at++;
    size_t marks = at;
    while (at < text.len &&
           (text.ptr[at] == ':' || text.ptr[at] == '=' || text.ptr[at] == '>' || text.ptr[at] == ','))
        at++;
    if (at == marks) return SL_STR("");
    return sl_str_trim(sl_str_sub(text, at, text.len));
}

/* error: null, errors: [], failed: 0 */
static bool is_nothing(sl_str value)
{
    size_t at = 0;
    if (!value.len) return false;
    bool is_empty =
        value.len > 1 &&
        ((value.ptr[0] == '[' && value.ptr[1] == ']') || (value.ptr[0] == '{' && value.ptr[1] == '}') ||
         (value.ptr[0] == '"' && value.ptr[1] == '"') || (value.ptr[0] == '\'' && value.ptr[1] == '\''));
    return is_empty || (sl_is_word_char(value.ptr[0]) &&
                        sl_strs_have_nocase(sl_vocabulary[SL_WORDS_NOTHINGS], next_word(value, &at)));
}

/* success: false, ok => false */
static bool denies_success(sl_str word, sl_str value)
{
    size_t at = 0;
    return sl_strs_have_nocase(sl_vocabulary[SL_WORDS_SUCCESSES], word) && value.len &&
           sl_is_word_char(value.ptr[0]) &&
           sl_strs_have_nocase(sl_vocabulary[SL_WORDS_DENIALS], next_word(value, &at));
}

/* error, lastError, error_message: one of the words that a name consists of. */
static bool names_error(sl_str name)
{
    char buffer[WORDS_MAX];
    sl_str parts = {buffer, sl_name_words(name, buffer, WORDS_MAX)};
    for (size_t at = 0; at < parts.len;)
        if (sl_strs_have_nocase(sl_vocabulary[SL_WORDS_ERRORS], next_word(parts, &at))) return true;
    return false;
}

static bool speaks_of_error(sl_str text)
{
    for (size_t at = 0; at < text.len;) {
        sl_str word = next_word(text, &at);
        sl_str value = value_behind(text, at);
        if (word.len && denies_success(word, value)) return true;
        if (word.len && names_error(word) && !is_nothing(value)) return true;
    }
    return false;
}

/* ---- protocols whose errors travel under 200 ---- */

static bool has_nocase(sl_str text, sl_str lower)
{
    for (size_t i = 0; i + lower.len <= text.len; i++)
        if (sl_to_lower(text.ptr[i]) == lower.ptr[0] &&
            sl_str_eq_nocase(sl_str_sub(text, i, i + lower.len), lower))
            return true;
    return false;
}

static bool carries_errors_itself(const sl_facts *facts)
{
    sl_strs envelopes = sl_vocabulary[SL_WORDS_ENVELOPES];
    for (uint32_t i = 0; i < envelopes.n; i++)
        if (has_nocase(facts->text, envelopes.at[i]) || has_nocase(facts->path, envelopes.at[i])) return true;
    return false;
}

void sl_check_success_status_in_error_path(sl_check *check, sl_idx fact)
{
    const sl_facts *facts = check->facts;
    const sl_site *site = &facts->sites.at[fact];
    bool is_success = site->code >= 200 && site->code <= 299 && site->side != SL_SIDE_CLIENT;
    if (!is_success || site->scope == SL_NONE || !facts->scopes.at[site->scope].in_catch) return;
    if (sl__spares(check, site->range.from) ||
        !speaks_of_error(sl_range_of(facts->text, response_of(facts, site))))
        return;
    if (carries_errors_itself(facts)) return;
    sl_check_report(check, site->range,
                    sl_arena_printf(check->arena,
                                    "an error is answered with %.*s: caches keep it and clients take it for "
                                    "a success; send 4xx or 5xx",
                                    SL_FMT(sl__code_label(check, site->code))));
}
