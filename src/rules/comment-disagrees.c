#include "rules/check.h"

static uint32_t line_end(sl_str text, uint32_t at)
{
    while (at < text.len && text.ptr[at] != '\n')
        at++;
    return at;
}

/* The comment at the end of the site's line, or an empty range. */
static sl_range comment_of(const sl_facts *facts, const sl_site *site)
{
    uint32_t end = line_end(facts->text, site->span.to), low = 0, high = facts->comments.n;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (facts->comments.at[mid].range.from < site->span.to)
            low = mid + 1;
        else
            high = mid;
    }
    bool found = low < facts->comments.n && facts->comments.at[low].range.from < end;
    return found ? facts->comments.at[low].range : (sl_range){0, 0};
}

static bool is_word_char(char c)
{
    return sl_is_alpha(c) || c == '\'';
}

/* The words that a comment opens with, up to a mark: "Forbidden", "HTTP 403 Forbidden: not yours". A number
 * in front is no part of them. */
static sl_range first_words(sl_str text, sl_range comment)
{
    uint32_t from = comment.from;
    while (from < comment.to && !is_word_char(text.ptr[from]))
        from++;
    if (sl_str_has_prefix(sl_str_sub(text, from, comment.to), SL_STR("HTTP")))
        for (from += 4; from < comment.to && !is_word_char(text.ptr[from]);)
            from++;
    uint32_t to = from;
    while (to < comment.to && (is_word_char(text.ptr[to]) || text.ptr[to] == ' ' || text.ptr[to] == '-'))
        to++;
    while (to > from && !is_word_char(text.ptr[to - 1]))
        to--;
    return (sl_range){from, to};
}

static const sl_code *code_of(const sl_check *check, sl_str phrase)
{
    sl_phrase_match match;
    const sl_code *code = sl_code_find_phrase(check->facts->registry, phrase, &match);
    return code && match != SL_PHRASE_VARIANT ? sl_code_defined(check->facts->registry, code->code) : NULL;
}

/* `// found`, `# accepted`: words of everyday speech as well. */
static bool is_everyday(sl_str phrase, const sl_code *code)
{
    return code->code < 400 && sl_str_find_char(phrase, ' ') == SIZE_MAX;
}

/* Another status of the same line may be what the comment speaks of. */
static bool speaks_of_another(const sl_facts *facts, const sl_site *site, uint32_t code)
{
    for (const sl_site *other = facts->sites.at; other < facts->sites.at + facts->sites.n; other++) {
        uint32_t from = other->span.to < site->span.to ? other->span.to : site->span.to;
        uint32_t to = other->span.to < site->span.to ? site->span.to : other->span.to;
        if (other->code == code && line_end(facts->text, from) >= to) return true;
    }
    return false;
}

void sl_check_comment_disagrees(sl_check *check, sl_idx fact)
{
    const sl_facts *facts = check->facts;
    const sl_site *site = &facts->sites.at[fact];
    const sl_code *own = sl_code_defined(facts->registry, site->code);
    sl_range comment = comment_of(facts, site), words = first_words(facts->text, comment);
    sl_str phrase = sl_range_of(facts->text, words);
    const sl_code *named = own && phrase.len ? code_of(check, phrase) : NULL;
    sl_phrase_match match;
    if (!named || named->code == own->code || sl_code_has_phrase(facts->registry, own->code, phrase, &match))
        return;
    if (is_everyday(phrase, named) || speaks_of_another(facts, site, named->code)) return;
    sl_finding *finding = sl_check_report(
        check, site->range,
        sl_arena_printf(check->arena, "the comment says %.*s, which is %u, but this is %.*s",
                        SL_FMT(named->name), named->code, SL_FMT(sl__code_label(check, own->code))));
    sl__fix_code(check, finding, site, named->code);
    sl__fix_replace(check, finding,
                    sl_arena_printf(check->arena, "Write \"%.*s\" in the comment", SL_FMT(own->name)), words,
                    own->name, false);
}
