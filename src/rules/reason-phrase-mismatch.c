#include "rules/check.h"

/* Words of people's own: nothing to say, or a place that is filled in later. */
static bool is_prose(sl_str phrase)
{
    for (size_t i = 0; i < phrase.len; i++)
        if (sl_str_find_char(SL_STR("%{}$<>#\\"), phrase.ptr[i]) != SIZE_MAX) return true;
    return phrase.len == 0;
}

/* "Found", "Created", "OK" describe a response in a declaration; only "Not Found" and the like are phrases.
 */
static bool is_everyday_word(const sl_site *site, sl_str phrase, const sl_code *other)
{
    return site->role == SL_ROLE_DECLARED && other->code < 400 && sl_str_find_char(phrase, ' ') == SIZE_MAX;
}

static bool has_arms(const sl_group *group)
{
    return group->kind == SL_GROUP_SWITCH || group->kind == SL_GROUP_MATCH;
}

static void offer_phrase(sl_check *check, sl_finding *finding, const sl_site *site, const sl_code *code)
{
    sl_str title = sl_arena_printf(check->arena, "Write \"%.*s\"", SL_FMT(code->name));
    /* What people read, or a table of a program gives them: either half may be meant. */
    const sl_facts *facts = check->facts;
    bool is_arm = site->group < facts->groups.n && has_arms(&facts->groups.at[site->group]);
    bool is_told = is_arm || site->role == SL_ROLE_MENTIONED;
    sl__fix_replace(check, finding, title, site->phrase, code->name, !is_told);
}

static void report_former(sl_check *check, const sl_site *site, sl_str phrase, const sl_code *code)
{
    sl__cap(check, SL_SEV_INFO);
    sl_str source =
        code->rfc.len ? sl_arena_printf(check->arena, "RFC %.*s", SL_FMT(code->rfc)) : code->vendor;
    sl_str message =
        sl_arena_printf(check->arena, "\"%.*s\" is the former name of %u; %.*s calls it \"%.*s\"",
                        SL_FMT(phrase), code->code, SL_FMT(source), SL_FMT(code->name));
    offer_phrase(check, sl_check_report(check, site->range, message), site, code);
}

static void report_other(sl_check *check, const sl_site *site, sl_str phrase, const sl_code *code,
                         const sl_code *other)
{
    if (sl__spares(check, site->range.from)) sl__cap(check, SL_SEV_INFO); /* what a parser is fed */
    sl_str message =
        sl_arena_printf(check->arena, "%u is \"%.*s\", but \"%.*s\" beside it is the phrase of %u",
                        code->code, SL_FMT(code->name), SL_FMT(phrase), other->code);
    sl_finding *finding = sl_check_report(check, site->range, message);
    offer_phrase(check, finding, site, code);
    if (!sl__spells_number(site)) return;
    sl__fix_replace(check, finding, sl_arena_printf(check->arena, "Replace the code with %u", other->code),
                    site->range, sl_arena_printf(check->arena, "%u", other->code), false);
}

/* {404, "Not Found"}: a text that is the next thing behind the code. */
static sl_range text_behind(sl_str text, const sl_site *site)
{
    uint32_t at = site->span.to;
    bool has_comma = false;
    for (; at < text.len && (sl_is_space(text.ptr[at]) || (text.ptr[at] == ',' && !has_comma)); at++)
        has_comma = has_comma || text.ptr[at] == ',';
    if (!has_comma || at >= text.len || (text.ptr[at] != '"' && text.ptr[at] != '\''))
        return (sl_range){0, 0};
    uint32_t to = at + 1;
    while (to < text.len && text.ptr[to] != text.ptr[at] && text.ptr[to] != '\n')
        to++;
    return (sl_range){at + 1, to};
}

/* A quoted text and nothing else but words and signs around it: return "Gone"; */
static sl_range only_text(sl_str text, sl_range range)
{
    uint32_t at = range.from;
    while (at < range.to && text.ptr[at] != '"' && text.ptr[at] != '\'')
        if (sl_str_find_char(SL_STR("(+,[.%"), text.ptr[at++]) != SIZE_MAX) return (sl_range){0, 0};
    uint32_t from = at + 1, to = from;
    while (to < range.to && text.ptr[to] != text.ptr[at])
        to++;
    for (uint32_t i = to + 1; i < range.to; i++)
        if (sl_str_find_char(SL_STR("\"'(+,[.%"), text.ptr[i]) != SIZE_MAX) return (sl_range){0, 0};
    return to < range.to ? (sl_range){from, to} : (sl_range){0, 0};
}

static sl_range result_of(const sl_arm *arm)
{
    return sl_range_is_empty(arm->result) ? (sl_range){arm->label.to, arm->range.to} : arm->result;
}

/* case 404: case 410: what follows is the answer to both. */
static bool falls_through(sl_str text, const sl_arm *arm)
{
    sl_range rest = result_of(arm);
    for (uint32_t i = rest.from; i < rest.to; i++)
        if (sl_is_word_char(text.ptr[i])) return false;
    return true;
}

/* case 404: return "Not Found": what the arm gives, if it is the arm of this code alone. */
static sl_range text_of_arm(const sl_facts *facts, const sl_site *site)
{
    if (site->group >= facts->groups.n || site->arm >= facts->arms.n) return (sl_range){0, 0};
    const sl_group *group = &facts->groups.at[site->group];
    const sl_arm *first = &facts->arms.at[group->first_arm], *own = &facts->arms.at[site->arm];
    if (!has_arms(group) || own->has_guard) return (sl_range){0, 0};
    if (own > first && falls_through(facts->text, own - 1)) return (sl_range){0, 0};
    for (uint32_t i = 0; i < group->n_arms; i++)
        if (&first[i] != own && sl_range_contains(first[i].range, own->label)) return (sl_range){0, 0};
    return only_text(facts->text, result_of(own));
}

/* "Created": 201, "Not Found": 404 and Map.of("Created", 201, "Not Found", 404): the text is the next one's
 * key. */
static bool is_key(sl_str text, uint32_t at, const sl_code *code)
{
    bool is_paired = false;
    uint32_t number = 0;
    for (at++; at < text.len && sl_str_find_char(SL_STR(" \t\r\n,:=->"), text.ptr[at]) != SIZE_MAX; at++)
        is_paired = is_paired || sl_str_find_char(SL_STR(":=-"), text.ptr[at]) != SIZE_MAX;
    return is_paired || (sl_str_to_u32(sl_str_sub(text, at, at + 3), 999, &number) && number == code->code);
}

/* What somebody says there is no phrase unless it is exactly the one of an error. */
static void look_behind(sl_check *check, sl_site *site)
{
    sl_phrase_match match;
    site->phrase = text_behind(check->facts->text, site);
    if (sl_range_is_empty(site->phrase)) site->phrase = text_of_arm(check->facts, site);
    sl_str phrase = sl_range_of(check->facts->text, site->phrase);
    const sl_code *other = phrase.len ? sl_code_find_phrase(check->facts->registry, phrase, &match) : NULL;
    bool is_word = sl_str_find_char(phrase, ' ') == SIZE_MAX;
    if (!other || (other->code < 400 && is_word) || match != SL_PHRASE_NAME ||
        is_key(check->facts->text, site->phrase.to, other))
        site->phrase = (sl_range){0, 0};
    sl__cap(check, SL_SEV_WARNING);
}

/* Unused codes keep their former name in the field: 418 goes with "I'm a teapot". */
static bool is_renamed(const sl_code *code, sl_phrase_match match)
{
    return match == SL_PHRASE_FORMER && code->status != SL_CODE_UNUSED;
}

void sl_check_reason_phrase_mismatch(sl_check *check, sl_idx fact)
{
    sl_site own = check->facts->sites.at[fact];
    const sl_site *site = &own;
    const sl_code *code = sl_code_defined(check->facts->registry, site->code);
    if (code && sl_range_is_empty(site->phrase)) look_behind(check, &own);
    sl_str phrase = sl_str_trim(sl_range_of(check->facts->text, site->phrase));
    sl_phrase_match match;
    if (!code || is_prose(phrase)) return;
    if (sl_code_has_phrase(check->facts->registry, site->code, phrase, &match)) {
        if (is_renamed(code, match)) report_former(check, site, phrase, code);
        return;
    }
    const sl_code *other = sl_code_find_phrase(check->facts->registry, phrase, &match);
    if (!other || match == SL_PHRASE_VARIANT || !sl_code_is_defined(other)) return;
    if (other->code == site->code || is_everyday_word(site, phrase, other)) return;
    report_other(check, site, phrase, code, other);
}
