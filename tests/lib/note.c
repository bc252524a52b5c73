#include "tests/lib/note.h"

#include "base/utf8.h"

/* Longer openings stand before their beginnings. */
static const fx_leader leaders[] = {
    {SL_STR_INIT("<!--"), SL_STR_INIT("-->")}, {SL_STR_INIT("<%--"), SL_STR_INIT("--%>")},
    {SL_STR_INIT("<%#"), SL_STR_INIT("%>")},   {SL_STR_INIT("{{!"), SL_STR_INIT("}}")},
    {SL_STR_INIT("/*"), SL_STR_INIT("*/")},    {SL_STR_INIT("(*"), SL_STR_INIT("*)")},
    {SL_STR_INIT("{-"), SL_STR_INIT("-}")},    {SL_STR_INIT("{#"), SL_STR_INIT("#}")},
    {SL_STR_INIT("#="), SL_STR_INIT("=#")},    {SL_STR_INIT("//"), SL_STR_INIT("")},
    {SL_STR_INIT("--"), SL_STR_INIT("")},      {SL_STR_INIT(";;"), SL_STR_INIT("")},
    {SL_STR_INIT("#"), SL_STR_INIT("")},       {SL_STR_INIT(";"), SL_STR_INIT("")},
    {SL_STR_INIT("%"), SL_STR_INIT("")},       {SL_STR_INIT("*>"), SL_STR_INIT("")},
    {SL_STR_INIT("!"), SL_STR_INIT("")},       {SL_STR_INIT("'"), SL_STR_INIT("")},
    {SL_STR_INIT("\""), SL_STR_INIT("\"")},
};

sl_str fx_leader_close(sl_str open)
{
    for (size_t i = 0; i < sizeof leaders / sizeof *leaders; i++)
        if (sl_str_eq(leaders[i].open, open)) return leaders[i].close;
    return SL_STR("");
}

static size_t skip_blanks(sl_str s, size_t at)
{
    while (at < s.len && (s.ptr[at] == ' ' || s.ptr[at] == '\t'))
        at++;
    return at;
}

static const fx_leader *leader_at(sl_str line, size_t at)
{
    for (size_t i = 0; i < sizeof leaders / sizeof *leaders; i++)
        if (sl_str_has_prefix(sl_str_sub(line, at, line.len), leaders[i].open)) return &leaders[i];
    return NULL;
}

static sl_str without_closer(sl_str text, const fx_leader *leader)
{
    text = sl_str_trim(text);
    if (leader->close.len && sl_str_has_suffix(text, leader->close))
        text = sl_str_trim(sl_str_sub(text, 0, text.len - leader->close.len));
    return text;
}

bool fx_comment_text(sl_str line, sl_str *text)
{
    size_t at = skip_blanks(line, 0);
    const fx_leader *leader = leader_at(line, at);
    if (!leader) return false;
    *text = without_closer(sl_str_sub(line, at + leader->open.len, line.len), leader);
    return true;
}

bool fx_note_locate(sl_str line, fx_note *note)
{
    size_t open = skip_blanks(line, 0), mark, end;
    const fx_leader *leader = leader_at(line, open);
    if (!leader) return false;
    mark = end = skip_blanks(line, open + leader->open.len);
    while (end < line.len && line.ptr[end] == '^')
        end++;
    bool is_arrow = sl_str_has_prefix(sl_str_sub(line, mark, line.len), SL_STR("<-"));
    if (is_arrow) end = mark + 2;
    if (end == mark || end >= line.len || line.ptr[end] != ' ') return false;
    note->width = is_arrow ? 0 : (uint32_t)(end - mark);
    note->col = (uint32_t)sl_utf8_code_points(sl_str_sub(line, 0, is_arrow ? open : mark));
    note->leader = *leader;
    note->body = without_closer(sl_str_sub(line, end, line.len), leader);
    return true;
}

/* Takes the next word off the front; the empty slice at the end. */
static sl_str take_word(sl_str *rest)
{
    size_t from = skip_blanks(*rest, 0), to = from;
    while (to < rest->len && rest->ptr[to] != ' ')
        to++;
    sl_str word = sl_str_sub(*rest, from, to);
    *rest = sl_str_sub(*rest, to, rest->len);
    return word;
}

/* "404", "class 4xx", "name Nowhere" */
static const char *take_code(fx_note *note, sl_str *rest)
{
    uint32_t number;
    sl_str word = take_word(rest);
    note->code = word;
    if (sl_str_to_u32(word, UINT32_MAX, &number)) return NULL;
    if (!sl_str_is(word, "class") && !sl_str_is(word, "name"))
        return "a number, `class 4xx` or `name TEXT` has to follow";
    sl_str value = take_word(rest);
    if (!value.len) return "`class` and `name` want a word";
    note->code = (sl_str){word.ptr, (size_t)(value.ptr + value.len - word.ptr)};
    return NULL;
}

static const char *add_field(fx_note *note, sl_str key, sl_str value)
{
    if (note->n_fields == FX_MAX_FIELDS) return "too many words";
    note->fields[note->n_fields++] = (fx_field){key, value};
    return NULL;
}

static const char *understand_site(fx_note *note, sl_str rest)
{
    const char *wrong = take_code(note, &rest);
    for (sl_str word; !wrong && (word = take_word(&rest)).len;) {
        size_t equals = sl_str_find_char(word, '=');
        if (equals == SIZE_MAX)
            wrong = add_field(note, SL_STR("role"), word);
        else
            wrong = add_field(note, sl_str_sub(word, 0, equals), sl_str_sub(word, equals + 1, word.len));
    }
    return wrong;
}

/* rule-name[severity]: text */
static const char *understand_rule(fx_note *note, sl_str body)
{
    size_t colon = sl_str_find(body, SL_STR(":"));
    sl_str head = sl_str_sub(body, 0, colon);
    note->text = colon == SIZE_MAX ? SL_STR("") : sl_str_trim(sl_str_sub(body, colon + 1, body.len));
    size_t bracket = sl_str_find_char(head, '[');
    note->rule = sl_str_sub(head, 0, bracket);
    if (bracket != SIZE_MAX) {
        if (head.ptr[head.len - 1] != ']') return "the bracket behind the rule does not close";
        note->severity = sl_str_sub(head, bracket + 1, head.len - 1);
    }
    if (!note->rule.len || sl_str_find_char(note->rule, ' ') != SIZE_MAX)
        return "neither `status`, `possible`, `hover:`, `not`, `nothing` nor the name of a rule";
    return NULL;
}

const char *fx_note_understand(fx_note *note)
{
    sl_str rest = note->body;
    sl_str word = take_word(&rest);
    if (sl_str_is(word, "status") || sl_str_is(word, "possible")) {
        note->kind = word.ptr[0] == 's' ? FX_SITE : FX_POSSIBLE;
        return understand_site(note, rest);
    }
    if (sl_str_is(word, "hover:")) {
        note->kind = FX_HOVER;
        note->text = sl_str_trim(rest);
        return note->text.len ? NULL : "a hover wants its first words";
    }
    if (sl_str_is(word, "nothing") || sl_str_is(word, "nothing:")) {
        note->kind = FX_NOTHING;
        note->text = sl_str_trim(rest);
        return NULL;
    }
    note->kind = sl_str_is(word, "not") ? FX_NOT : FX_FINDING;
    return understand_rule(note, note->kind == FX_NOT ? sl_str_trim(rest) : note->body);
}
