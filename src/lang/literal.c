#include "lang/literal.h"

#include "lang/evidence.h"

static sl_leaf_kind leaf_kind(const struct sl_lang *lang, TSNode node)
{
    TSSymbol symbol = ts_node_symbol(node);
    return symbol < lang->n_symbols ? (sl_leaf_kind)lang->leaf_kinds[symbol] : SL_LEAF_NONE;
}

enum { STRING_DEPTH = 4 /* content and escape nodes between a string and its bytes */ };

uint32_t sl_leaf_frame(const sl_run *run, const sl_frames *frames, sl_leaf_kind *kind)
{
    for (uint32_t up = 0; up < STRING_DEPTH && up < frames->n; up++) {
        uint32_t i = frames->n - 1 - up;
        *kind = leaf_kind(run->lang, frames->at[i].node);
        if (*kind != SL_LEAF_NONE && (up == 0 || *kind == SL_LEAF_STRING)) return i;
        if (ts_node_symbol(frames->at[i].node) == (TSSymbol)-1) break; /* inside an ERROR nothing is known */
    }
    *kind = SL_LEAF_NONE;
    return SL_NONE;
}

bool sl_number_read(const struct sl_lang *lang, sl_str text, uint32_t *value, size_t *n_digits)
{
    size_t n = 0;
    while (n < text.len && sl_is_digit(text.ptr[n]))
        n++;
    sl_str suffix = sl_str_sub(text, n, text.len);
    *n_digits = n;
    if (n == 0 || (n > 1 && text.ptr[0] == '0')) return false; /* octal */
    if (suffix.len && suffix.ptr[0] == '_') suffix = sl_str_sub(suffix, 1, suffix.len);
    if (suffix.len && !sl_strs_have(lang->number_suffixes, suffix)) return false;
    return sl_str_to_u32(sl_str_sub(text, 0, n), 999999999, value);
}

enum { PREFIX_MAX = 4 /* r##"...", u8R"..." */ };

sl_range sl_string_content(sl_str text, sl_range literal)
{
    sl_range inside = literal;
    while (inside.from < inside.to && inside.from < literal.from + PREFIX_MAX &&
           !sl_is_quote(text.ptr[inside.from]))
        inside.from++;
    if (inside.from == inside.to || !sl_is_quote(text.ptr[inside.from]))
        return literal; /* no quotes in front: a heredoc, a plain scalar */
    char quote = text.ptr[inside.from];
    while (inside.from < inside.to && text.ptr[inside.from] == quote)
        inside.from++;
    while (inside.to > inside.from && !sl_is_quote(text.ptr[inside.to - 1]) && inside.to > literal.to - 4)
        inside.to--;
    while (inside.to > inside.from && text.ptr[inside.to - 1] == quote)
        inside.to--;
    return inside;
}

/* "HTTP/1.1 " or "HTTP/2 " right in front of the code (RFC 9112, section 4). */
static bool has_version_before(sl_str text, uint32_t from)
{
    sl_str head = sl_str_sub(text, from > 9 ? from - 9 : 0, from);
    size_t at = sl_str_find(head, SL_STR("HTTP/"));
    if (at == SIZE_MAX) return false;
    sl_str version = sl_str_sub(head, at + 5, head.len);
    bool short_form = version.len == 2 && sl_is_digit(version.ptr[0]) && version.ptr[1] == ' ';
    bool long_form = version.len == 4 && sl_is_digit(version.ptr[0]) && version.ptr[1] == '.' &&
                     sl_is_digit(version.ptr[2]) && version.ptr[3] == ' ';
    return short_form || long_form;
}

/* Words behind the code up to the end of line, string or escape: letters, blanks and what phrases hold. */
static sl_range phrase_behind(sl_str text, uint32_t from, uint32_t limit)
{
    while (from < limit && text.ptr[from] == ' ')
        from++;
    uint32_t to = from;
    while (to < limit) {
        char c = text.ptr[to];
        if (!sl_is_alpha(c) && c != ' ' && c != '-' && c != '\'' && c != '(' && c != ')') break;
        to++;
    }
    while (to > from && text.ptr[to - 1] == ' ')
        to--;
    return (sl_range){from, to};
}

static bool is_list_char(char c)
{
    static const char allowed[] = ",;|- .*xX[]()^$~=:!><\\d{}+?";
    for (unsigned i = 0; allowed[i]; i++)
        if (allowed[i] == c) return true;
    return sl_is_digit(c);
}

static bool is_list(sl_str content)
{
    for (size_t i = 0; i < content.len; i++)
        if (!is_list_char(content.ptr[i])) return false;
    return true;
}

/* HTTP_301, http_502, HttpStatus404 */
static bool has_prefix_word(sl_str text, sl_range content, uint32_t from)
{
    sl_str head = sl_str_sub(text, content.from, from);
    return sl_str_eq_nocase(head, SL_STR("http_")) || sl_str_eq_nocase(head, SL_STR("httpstatus"));
}

static const sl_str joints[] = {SL_STR_INIT("-"), SL_STR_INIT(":"), SL_STR_INIT("..")};

/* 200-299, "500-599,404", 500:599, 200..299: does this number open or close an interval? */
static bool is_interval_end(sl_str text, sl_range content, sl_range own)
{
    sl_str before = sl_str_sub(text, content.from, own.from), behind = sl_str_sub(text, own.to, content.to);
    for (unsigned i = 0; i < sizeof joints / sizeof *joints; i++) {
        size_t n = joints[i].len;
        bool opens = behind.len > n && sl_str_has_prefix(behind, joints[i]) && sl_is_digit(behind.ptr[n]);
        bool closes = before.len > n && sl_str_has_suffix(before, joints[i]) &&
                      sl_is_digit(before.ptr[before.len - n - 1]);
        if (opens || closes) return true;
    }
    return false;
}

static sl_range without_blanks(sl_str text, sl_range range)
{
    while (range.from < range.to && sl_is_space(text.ptr[range.from]))
        range.from++;
    while (range.to > range.from && sl_is_space(text.ptr[range.to - 1]))
        range.to--;
    return range;
}

static bool read_string(sl_run *run, sl_range content, sl_literal *out, const char **refusal)
{
    sl_str text = run->text;
    sl_str own = sl_range_of(text, content);
    if (has_version_before(text, out->range.from)) {
        out->spelling = SL_SPELL_STATUS_LINE;
        out->phrase = phrase_behind(text, out->range.to, content.to);
        out->has_version = true;
        return true;
    }
    bool first = content.from == out->range.from;
    bool blank_behind = out->range.to < content.to && text.ptr[out->range.to] == ' ';
    if (first && out->range.to == content.to) return true;
    if (first && blank_behind && out->code && sl_is_alpha(text.ptr[out->range.to + 1])) {
        out->spelling = SL_SPELL_STATUS_LINE;
        out->phrase = phrase_behind(text, out->range.to, content.to);
        bool whole = out->phrase.to == content.to;
        *refusal = "a number in front of other text";
        return whole;
    }
    out->in_interval = is_interval_end(text, content, out->range);
    if (is_list(own) || has_prefix_word(text, content, out->range.from)) return true;
    *refusal = "part of a longer text";
    return false;
}

static bool read_leaf(sl_run *run, sl_literal *out, const char **refusal)
{
    uint32_t value;
    size_t n_digits;
    sl_str own = sl_range_of(run->text, out->span);
    switch (out->leaf) {
    case SL_LEAF_NUMBER:
        *refusal = "not a plain decimal number";
        return out->code && sl_number_read(run->lang, own, &value, &n_digits) && value == out->code;
    case SL_LEAF_STRING:
        if (out->spelling == SL_SPELL_NUMBER) out->spelling = SL_SPELL_STRING;
        return read_string(run, sl_string_content(run->text, out->span), out, refusal);
    case SL_LEAF_TOKENS: /* no expression: XX(404, NOT_FOUND, Not Found) says itself what it is */
        if (sl_beside_evidence(run, out->range, out->code)) return true;
        return read_string(run, out->span, out, refusal);
    case SL_LEAF_PLAIN: return read_string(run, without_blanks(run->text, out->span), out, refusal);
    case SL_LEAF_COMMENT: *refusal = "in a comment"; return false;
    case SL_LEAF_IGNORED: *refusal = "in a place that holds no values"; return false;
    case SL_LEAF_WORD:
    case SL_LEAF_SYMBOL:
    case SL_LEAF_NONE: break;
    }
    *refusal = "not a literal";
    return false;
}

bool sl_literal_read(sl_run *run, const sl_candidate *candidate, sl_literal *out, const char **refusal)
{
    *out = (sl_literal){.range = {candidate->from, candidate->to}};
    out->frame = sl_leaf_frame(run, run->frames, &out->leaf);
    *refusal = "not a literal";
    if (out->frame == SL_NONE) return false;
    out->span = sl_node_range(run->frames->at[out->frame].node);
    unsigned digit = (unsigned)(run->text.ptr[candidate->from] - '0');
    if (candidate->kind == SL_CAND_CLASS) {
        out->spelling = SL_SPELL_CLASS;
        out->low = (uint16_t)(digit * 100);
        out->high = (uint16_t)(digit * 100 + 99);
    } else {
        sl_str_to_u32(sl_range_of(run->text, out->range), 999, &out->code);
        out->spelling = SL_SPELL_NUMBER;
        out->low = out->high = (uint16_t)out->code;
    }
    return read_leaf(run, out, refusal);
}
