#include "lang/words.h"

#include "http/vocabulary.h"

static bool has_char(const char *set, char c)
{
    for (; *set; set++)
        if (*set == c) return true;
    return false;
}

sl_range sl_word_before(sl_str text, uint32_t from)
{
    uint32_t to = from;
    while (to > 0 && has_char(" \t({\"'=:`", text.ptr[to - 1]))
        to--;
    uint32_t at = to;
    while (at > 0 && !sl_is_space(text.ptr[at - 1]) && text.ptr[at - 1] != '(' && text.ptr[at - 1] != ',')
        at--;
    return (sl_range){at, to};
}

/* ---- inside strings ---- */

static bool is_name_char(char c)
{
    return sl_is_word_char(c) || c == '-' || c == '.' || c == '$';
}

/* Start of the letters that end at `to`. */
static uint32_t letters_start(sl_str text, uint32_t start, uint32_t to)
{
    while (to > start && sl_is_alpha(text.ptr[to - 1]))
        to--;
    return to;
}

/* statusCode, status_code: no word of prose. */
static bool is_code_name(sl_str text, uint32_t start, uint32_t to)
{
    bool inner = false;
    for (; to > start && is_name_char(text.ptr[to - 1]); to--)
        inner = inner || text.ptr[to - 1] == '_' ||
                (sl_is_upper(text.ptr[to - 1]) && to > start + 1 && sl_is_lower(text.ptr[to - 2]));
    return inner;
}

/* deny,status:403 and {"status": 403} and statusCode: 403, but not the colon of prose. */
static bool is_tight_colon(sl_str text, uint32_t start, uint32_t to)
{
    if (to < start + 2 || text.ptr[to - 1] != ':') return false;
    char before = text.ptr[to - 2];
    return before == '"' || before == '\'' || (to < text.len && !sl_is_space(text.ptr[to])) ||
           is_code_name(text, start, to - 1);
}

/* == != =~ < >= -eq in : gives where the operator that ends at `to` starts, or `to`. */
static uint32_t operator_start(sl_str text, uint32_t start, uint32_t to)
{
    uint32_t at = to;
    while (at > start && has_char("=~!<>", text.ptr[at - 1]))
        at--;
    if (at < to) return at;
    if (is_tight_colon(text, start, to)) return to - 1;
    at = letters_start(text, start, to);
    if (at > start && at < to && text.ptr[at - 1] == '-') at--;
    return sl_strs_have(sl_vocabulary[SL_WORDS_TEXT_OPERATORS], sl_str_sub(text, at, to)) ? at : to;
}

static uint32_t skip_back(sl_str text, uint32_t start, uint32_t at, const char *set)
{
    while (at > start && has_char(set, text.ptr[at - 1]))
        at--;
    return at;
}

/* The operators that end at `at`, and the blanks between them: "not in", "== any(". */
static uint32_t skip_operators(sl_str text, uint32_t start, uint32_t at, bool *is_relational)
{
    for (unsigned i = 0; i < 3; i++) {
        uint32_t op = operator_start(text, start, at);
        if (op == at) break;
        char first = text.ptr[op] == '-' ? text.ptr[op + 1] : text.ptr[op];
        *is_relational =
            first == '<' || first == '>' || (text.ptr[op] == '-' && (first == 'l' || first == 'g'));
        at = skip_back(text, start, op, " \t");
    }
    return at;
}

static uint32_t name_start(sl_str text, uint32_t start, uint32_t to)
{
    while (to > start && is_name_char(text.ptr[to - 1]))
        to--;
    return to;
}

/* response.to.have.status(404), expect(response.code).to.eql(200): the name that is called, or what it is
 * called on. */
static sl_range called_name(sl_str text, uint32_t start, uint32_t to)
{
    uint32_t name = name_start(text, start, to);
    bool is_chain = name < to && text.ptr[name] == '.' && name > start && text.ptr[name - 1] == ')';
    return is_chain ? (sl_range){name_start(text, start, name - 1), name - 1} : (sl_range){name, to};
}

/* The number alone in parentheses behind a name. */
static bool is_called(sl_str text, uint32_t start, uint32_t at)
{
    if (at < start + 2 || text.ptr[at - 1] != '(') return false;
    return sl_is_alpha(text.ptr[at - 2]);
}

sl_range sl_word_compared(sl_str text, uint32_t start, uint32_t from, bool *is_relational)
{
    if (from >= start + 5 && sl_str_eq_nocase(sl_str_sub(text, from - 5, from), SL_STR("http_"))) from -= 5;
    uint32_t opener = skip_back(text, start, from, "[0123456789, ");
    if (is_called(text, start, opener)) {
        sl_range name = called_name(text, start, opener - 1);
        uint32_t end = skip_back(text, start, name.from, " "),
                 word = skip_operators(text, start, end, is_relational);
        if (word == end) return name;
        word = skip_back(text, start, word, " ])}\"'\\"); /* [STATUS] == any(200, 201) */
        return (sl_range){name_start(text, start, word), word};
    }
    /* What lies between the operator and the number: quotes and brackets, and other numbers of a list. */
    uint32_t at = skip_back(text, start, from, " \t\"'\\`([{,|0123456789.xX^-");
    uint32_t to = skip_operators(text, start, at, is_relational);
    if (to == at) return (sl_range){from, from};
    to = skip_back(text, start, to, " ])}\"'\\");
    return (sl_range){name_start(text, start, to), to};
}
