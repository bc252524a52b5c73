#include "rules/check.h"

#include "http/vocabulary.h"

static sl_str first_word(sl_str words)
{
    size_t end = sl_str_find_char(words, ' ');
    return sl_str_sub(words, 0, end);
}

static sl_str last_word(sl_str words)
{
    size_t blank = sl_str_rfind_char(words, ' ');
    return blank == SIZE_MAX ? words : sl_str_sub(words, blank + 1, words.len);
}

static bool may_drop(sl_str word)
{
    uint32_t number;
    return sl_strs_have(sl_vocabulary[SL_WORDS_NAME_WRAPPINGS], word) || sl_str_to_u32(word, 999, &number);
}

static sl_str drop_first(sl_str words)
{
    sl_str word = first_word(words);
    return may_drop(word) ? sl_str_sub(words, word.len + 1, words.len) : SL_STR("");
}

static sl_str drop_last(sl_str words)
{
    sl_str word = last_word(words);
    bool is_only = word.len == words.len;
    return !is_only && may_drop(word) ? sl_str_sub(words, 0, words.len - word.len - 1) : SL_STR("");
}

static const sl_code *find_phrase(const sl_registry *registry, sl_str words)
{
    sl_phrase_match match;
    const sl_code *code = sl_code_find_phrase(registry, words, &match);
    bool is_registered = code && sl_code_is_defined(code); /* not "Redirect", a vendor's 451 */
    return is_registered && match != SL_PHRASE_VARIANT ? code : NULL;
}

enum {
    LONGEST_NAME = 80
}; /* words of a name of half that length; the longest registered phrase has 31 bytes */

/* The code whose phrase the whole identifier is, or NULL. Wrapping words are taken off one by one, since some
 * phrases begin or end with one: HTTP_VERSION_NOT_SUPPORTED, INTERNAL_SERVER_ERROR. */
static const sl_code *named_code(const sl_registry *registry, sl_str name)
{
    char room[LONGEST_NAME];
    if (name.len >= LONGEST_NAME / 2) return NULL;
    sl_str words = {room, sl_name_words(name, room, LONGEST_NAME)};
    for (sl_str tail = words; tail.len; tail = drop_first(tail))
        for (sl_str core = tail; core.len; core = drop_last(core)) {
            const sl_code *code = find_phrase(registry, core);
            if (code) return code;
        }
    return NULL;
}

static bool agrees(const sl_facts *facts, const sl_site *site)
{
    const sl_code *named = named_code(facts->registry, sl_range_of(facts->text, site->name));
    return named && named->code == site->code;
}

static uint32_t count_agreeing(sl_check *check, sl_idx group)
{
    const sl_facts *facts = check->facts;
    if (group >= facts->groups.n) return 0;
    if (!check->notes->agreeing) {
        check->notes->agreeing = SL_NEW_N(check->arena, uint32_t, facts->groups.n);
        for (uint32_t i = 0; i < facts->sites.n; i++)
            if (facts->sites.at[i].group < facts->groups.n && agrees(facts, &facts->sites.at[i]))
                check->notes->agreeing[facts->sites.at[i].group]++;
    }
    return check->notes->agreeing[group];
}

static bool speaks_of_status(sl_str name)
{
    char room[LONGEST_NAME];
    if (name.len >= LONGEST_NAME / 2) return false;
    sl_str words = {room, sl_name_words(name, room, LONGEST_NAME)};
    return sl_str_find(words, SL_STR("http")) != SIZE_MAX || sl_str_find(words, SL_STR("status")) != SIZE_MAX;
}

/* Accepted = 202 among other codes is a status; Accepted = 110 in a list of job states is not. */
static bool is_among_codes(sl_check *check, const sl_site *site)
{
    sl_str text = check->facts->text;
    if (speaks_of_status(sl_range_of(text, site->name))) return true;
    if (site->group >= check->facts->groups.n) return false;
    return speaks_of_status(sl_range_of(text, check->facts->groups.at[site->group].name)) ||
           count_agreeing(check, site->group) >= 2;
}

void sl_check_name_value_mismatch(sl_check *check, sl_idx fact)
{
    const sl_site *site = &check->facts->sites.at[fact];
    sl_str name = sl_range_of(check->facts->text, site->name);
    if (!name.len || site->code < 100 || site->code > 599 || !sl__spells_number(site)) return;
    const sl_code *named = named_code(check->facts->registry, name);
    sl_phrase_match match;
    if (!named || sl_code_has_phrase(check->facts->registry, site->code, named->name, &match) ||
        named->code == site->code)
        return;
    if (!is_among_codes(check, site)) return;
    sl_str message = sl_arena_printf(check->arena, "%.*s is named after %.*s but is %.*s", SL_FMT(name),
                                     SL_FMT(sl__code_label(check, named->code)),
                                     SL_FMT(sl__code_label(check, site->code)));
    sl__fix_code(check, sl_check_report(check, site->range, message), site, named->code);
}
