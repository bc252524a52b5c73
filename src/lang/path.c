#include "lang/path.h"

#include "lang/pack.h"

static bool is_separator(const struct sl_lang *lang, char c)
{
    for (uint32_t i = 0; i < lang->separators.n; i++)
        if (lang->separators.at[i].len == 1 && lang->separators.at[i].ptr[0] == c) return true;
    return false;
}

/* A dollar sign belongs to the name (shells, Perl, JavaScript), but where it separates (R). */
static bool is_name_char(const struct sl_lang *lang, char c)
{
    if (sl_is_name_char(c)) return true;
    if (c == '$') return !is_separator(lang, c);
    return lang->name_chars.len && sl_str_find_char(lang->name_chars, c) != SIZE_MAX;
}

static uint32_t skip_blanks_back(sl_str text, uint32_t from, uint32_t at)
{
    while (at > from && sl_is_space(text.ptr[at - 1]))
        at--;
    return at;
}

/* The opening quote of a string that ends at `at` (behind its closing quote), or `at` if it is not in reach.
 */
static uint32_t string_start(sl_str text, uint32_t from, uint32_t at)
{
    char quote = text.ptr[at - 1];
    for (uint32_t i = at - 1; i > from; i--) {
        bool escaped = i > from + 1 && text.ptr[i - 2] == '\\';
        if (text.ptr[i - 1] == quote && !escaped) return i - 1;
        if (text.ptr[i - 1] == '\n') break;
    }
    return at;
}

/* The opener of the bracket that ends at `at`, or `at`. Strings are stepped over, so that "(" in one does not
 * count. */
static uint32_t bracket_start(sl_str text, uint32_t from, uint32_t at)
{
    unsigned depth = 0;
    for (uint32_t i = at; i > from; i--) {
        char c = text.ptr[i - 1];
        if (sl_is_quote(c)) {
            uint32_t start = string_start(text, from, i);
            if (start < i) i = start + 1;
        } else if (c == ')' || c == ']' || c == '}') {
            depth++;
        } else if ((c == '(' || c == '[' || c == '{') && --depth == 0) {
            return i - 1;
        }
    }
    return at;
}

/* Length of the first of these that the text ends with; 0: none. */
static uint32_t suffix_in(sl_strs list, sl_str text)
{
    for (uint32_t i = 0; i < list.n; i++)
        if (sl_str_has_suffix(text, list.at[i])) return (uint32_t)list.at[i].len;
    return 0;
}

/* Separator that ends at `at`: gives its start, or `at` if there is none. */
static uint32_t separator_start(const struct sl_lang *lang, sl_str text, uint32_t from, uint32_t at)
{
    static const sl_str usual[] = {SL_STR_INIT("?->"), SL_STR_INIT("?."), SL_STR_INIT("!!."),
                                   SL_STR_INIT("!."),  SL_STR_INIT("&."), SL_STR_INIT("->"),
                                   SL_STR_INIT("::"),  SL_STR_INIT("."),  SL_STR_INIT("\\")};
    uint32_t end = skip_blanks_back(text, from, at);
    sl_str before = sl_str_sub(text, from, end);
    uint32_t len = suffix_in((sl_strs){usual, sizeof usual / sizeof *usual}, before);
    if (!len) len = suffix_in(lang->separators, before);
    if (len) return end - len;
    /* Lua's and Elixir's colon stands tight; a ternary's does not. */
    bool tight =
        end == at && end > from + 1 && text.ptr[end - 1] == ':' && is_name_char(lang, text.ptr[end - 2]);
    return tight ? end - 1 : at;
}

static uint32_t name_start(const struct sl_lang *lang, sl_str text, uint32_t from, uint32_t at)
{
    uint32_t i = at;
    while (i > from && is_name_char(lang, text.ptr[i - 1]))
        i--;
    bool has_sigil = i < at && i > from && (text.ptr[i - 1] == '$' || text.ptr[i - 1] == '@');
    if (has_sigil && !is_separator(lang, text.ptr[i - 1])) i--;
    return i;
}

/* Generic arguments between a name and its call: foo<Bar>(x), foo::<Bar>(x). */
static uint32_t skip_generics_back(sl_str text, uint32_t from, uint32_t at)
{
    if (at == from || text.ptr[at - 1] != '>' ||
        (at > from + 1 && (text.ptr[at - 2] == '-' || text.ptr[at - 2] == '=')))
        return at;
    unsigned depth = 0;
    for (uint32_t i = at; i > from; i--) {
        if (text.ptr[i - 1] == '>') depth++;
        if (text.ptr[i - 1] == '<' && --depth == 0) {
            bool turbofish = i > from + 2 && text.ptr[i - 2] == ':' && text.ptr[i - 3] == ':';
            return i - 1 - (turbofish ? 2 : 0);
        }
    }
    return at;
}

/* A block behind a call is its last argument: every { response.code }. Gives the start of the block, or `at`.
 */
static uint32_t block_start(const struct sl_lang *lang, sl_str text, uint32_t from, uint32_t at,
                            sl_path_part *part)
{
    if (at == from || text.ptr[at - 1] != '}') return at;
    uint32_t open = bracket_start(text, from, at);
    uint32_t before = skip_blanks_back(text, from, open);
    if (open == at || before == from ||
        !(is_name_char(lang, text.ptr[before - 1]) || text.ptr[before - 1] == ')'))
        return at;
    part->args = (sl_range){open + 1, at - 1};
    part->is_call = true;
    return before;
}

/* Perl's $h{status} and $r->{'status'}: the key in the braces that end at `at`. Gives their start, or `at`.
 */
static uint32_t braced_key_start(const struct sl_lang *lang, sl_str text, uint32_t from, uint32_t at,
                                 sl_path_part *part)
{
    if (at == from || text.ptr[at - 1] != '}') return at;
    uint32_t open = bracket_start(text, from, at);
    if (open == at || open == from) return at;
    sl_str before = sl_str_sub(text, from, open), key = sl_str_sub(text, open + 1, at - 1);
    uint32_t holder = name_start(lang, text, from, open);
    bool is_hash = sl_str_has_suffix(before, SL_STR("->")) || before.ptr[before.len - 1] == '}' ||
                   (holder < open && text.ptr[holder] == '$');
    if (key.len > 2 && sl_is_quote(key.ptr[0])) key = sl_str_sub(key, 1, key.len - 1);
    for (size_t i = 0; i < key.len && is_hash; i++)
        is_hash = is_name_char(lang, key.ptr[i]);
    if (!is_hash || !key.len) return at;
    uint32_t key_from = (uint32_t)(key.ptr - text.ptr);
    part->name = (sl_range){key_from, key_from + (uint32_t)key.len};
    part->is_string = true;
    return open;
}

static bool is_symbol(const struct sl_lang *lang, sl_str s)
{
    bool symbol = s.len > 1 && s.ptr[0] == ':';
    for (size_t i = 1; i < s.len; i++)
        symbol = symbol && is_name_char(lang, s.ptr[i]);
    return symbol;
}

/* include?(x), error! "gone", 404: the mark belongs to a name that is called; behind a value it is an
 * operator. */
static bool is_called_mark(sl_str text, uint32_t at)
{
    bool is_command = at + 1 < text.len && text.ptr[at] == ' ';
    uint32_t next = is_command ? at + 1 : at;
    if (next >= text.len) return false;
    char c = text.ptr[next];
    return is_command ? sl_is_quote(c) || sl_is_digit(c) || c == ':' || c == '[' : c == '(';
}

/* PowerShell's types: nothing in front of the brackets, and a member behind them. */
static bool is_type_in_brackets(sl_str text, uint32_t from, uint32_t open, uint32_t at)
{
    bool is_first = open == from || sl_is_space(text.ptr[open - 1]) || text.ptr[open - 1] == '(' ||
                    text.ptr[open - 1] == ']' || text.ptr[open - 1] == '=';
    return is_first && sl_str_has_prefix(sl_str_sub(text, at, text.len), SL_STR("::"));
}

/* ["status"], [:code], [[R's]]: what stands in the brackets is the part's name. */
static bool read_index(const struct sl_lang *lang, sl_str text, sl_range inside, sl_path_part *part)
{
    bool is_quoted = inside.to > inside.from + 1 && sl_is_quote(text.ptr[inside.from]) &&
                     sl_is_quote(text.ptr[inside.to - 1]);
    if (!is_quoted && !is_symbol(lang, sl_range_of(text, inside))) return false;
    part->name = (sl_range){inside.from + 1, inside.to - is_quoted};
    part->is_string = true;
    return true;
}

/* Brackets that end at *at, one pair behind another: *at becomes where those open that name the part, or the
 * first of all. False: a bracket is not in reach. */
static bool read_brackets(const struct sl_lang *lang, sl_str text, uint32_t from, uint32_t *at,
                          sl_path_part *part, bool *is_named)
{
    while (!*is_named && *at > from && text.ptr[*at - 1] == ']') {
        uint32_t open = bracket_start(text, from, *at);
        if (open == *at) return false;
        sl_range inside = {open + 1, *at - 1};
        while (inside.to > inside.from + 1 && text.ptr[inside.from] == '[' && text.ptr[inside.to - 1] == ']')
            inside = (sl_range){inside.from + 1, inside.to - 1}; /* R: res[["status"]] */
        *is_named = is_type_in_brackets(text, from, open, *at);  /* [System.Net.HttpStatusCode]::OK */
        if (*is_named)
            part->name = (sl_range){name_start(lang, text, inside.from, inside.to), inside.to};
        else
            *is_named = read_index(lang, text, inside, part);
        *at = open;
    }
    return true;
}

/* The arguments of a call that ends at *at, and its generics. False: its parenthesis is not in reach. */
static bool read_arguments(sl_str text, uint32_t from, uint32_t *at, sl_path_part *part)
{
    uint32_t open = bracket_start(text, from, *at);
    if (open == *at) return false;
    part->args = (sl_range){open + 1, *at - 1};
    part->is_call = true;
    *at = skip_generics_back(text, from, skip_blanks_back(text, from, open));
    return true;
}

/* The name that ends at `end`; `marked` is where its mark ends, if it has one behind it. Gives its start. */
static uint32_t read_name(const struct sl_lang *lang, sl_str text, uint32_t from, uint32_t end,
                          uint32_t marked, sl_path_part *part)
{
    uint32_t start = end;
    if (part->is_call && start > from && text.ptr[start - 1] == '`') { /* Kotlin: `as`("x") */
        start = string_start(text, from, start);
        part->name = (sl_range){start + 1, end - 1};
        return start;
    }
    /* Ruby's and Lisp's question and exclamation marks are part of the name. */
    while (start > from && part->is_call && (text.ptr[start - 1] == '?' || text.ptr[start - 1] == '!'))
        start--;
    start = name_start(lang, text, from, start);
    part->name = (sl_range){start, start < end && marked == end + 1 ? marked : end};
    return start;
}

/* One part that ends at `at`; gives its start, or `at` if there is none. */
static uint32_t read_part(const struct sl_lang *lang, sl_str text, uint32_t from, uint32_t at,
                          sl_path_part *part)
{
    uint32_t end = at;
    bool is_named = false;
    *part = (sl_path_part){0};
    while (end > from && (text.ptr[end - 1] == '!' || text.ptr[end - 1] == '?'))
        end--;
    uint32_t marked = end < at && is_called_mark(text, at) ? end + 1 : end;
    if (!read_brackets(lang, text, from, &end, part, &is_named)) return at;
    if (is_named) return end;
    uint32_t hash = braced_key_start(lang, text, from, end, part);
    if (hash < end) return hash;
    end = block_start(lang, text, from, end, part);
    if (end > from && sl_is_quote(text.ptr[end - 1])) {
        uint32_t open = string_start(text, from, end);
        part->name = (sl_range){open + 1, end - 1};
        part->is_string = true;
        return open;
    }
    if (end > from && text.ptr[end - 1] == ')') {
        if (!read_arguments(text, from, &end, part)) return at;
    } else {
        end = skip_generics_back(text, from, end);
    }
    uint32_t start = read_name(lang, text, from, end, marked, part);
    return start == end && !part->is_call ? at : start;
}

size_t sl_find_spaced(sl_str text, sl_strs words)
{
    for (size_t at = 0; words.n && at < text.len; at++) {
        if (text.ptr[at] != ' ') continue;
        sl_str behind = sl_str_sub(text, at + 1, text.len);
        sl_str word = sl_str_sub(behind, 0, sl_str_find_char(behind, ' '));
        if (word.len < behind.len && sl_strs_have(words, word)) return at;
    }
    return SIZE_MAX;
}

/* (error as HttpError).status: what stands in front of the cast. */
static sl_range before_cast(const struct sl_lang *lang, sl_str text, sl_range inside)
{
    size_t at = sl_find_spaced(sl_range_of(text, inside), lang->cast_words);
    return at == SIZE_MAX ? inside : (sl_range){inside.from, inside.from + (uint32_t)at};
}

void sl_path_read(const struct sl_lang *lang, sl_str text, sl_range range, sl_path *out)
{
    out->n = 0;
    uint32_t from = range.to - range.from > SL_PATH_REACH ? range.to - SL_PATH_REACH : range.from;
    uint32_t at = skip_blanks_back(text, from, range.to);
    while (out->n < SL_PATH_MAX && at > from) {
        sl_path_part part;
        uint32_t start = read_part(lang, text, from, at, &part);
        if (start == at) break;
        if (part.is_call && sl_range_is_empty(part.name) && !sl_range_is_empty(part.args)) {
            sl_path inner; /* (await fetch(x)).status: what the parentheses hold is what counts */
            sl_path_read(lang, text, before_cast(lang, text, part.args), &inner);
            for (uint32_t i = 0; i < inner.n && out->n < SL_PATH_MAX; i++)
                out->part[out->n++] = inner.part[i];
            at = start;
            break;
        }
        out->part[out->n++] = part;
        at = start;
        bool indexed = part.is_string && at > from && is_name_char(lang, text.ptr[at - 1]);
        bool index_of_call = part.is_string && at > from &&
                             (text.ptr[at - 1] == ')' || text.ptr[at - 1] == ']' || text.ptr[at - 1] == '}');
        if (indexed || index_of_call) continue;
        uint32_t before = separator_start(lang, text, from, at);
        if (before == at) break;
        at = skip_blanks_back(text, from, before);
    }
    out->is_whole = skip_blanks_back(text, from, at) == range.from;
}

sl_str sl_path_name(sl_str text, const sl_path *path, uint32_t i)
{
    return i < path->n ? sl_range_of(text, path->part[i].name) : SL_STR("");
}

sl_range sl_path_first_arg(sl_str text, sl_range args)
{
    unsigned depth = 0;
    for (uint32_t i = args.from; i < args.to; i++) {
        char c = text.ptr[i];
        if (c == '(' || c == '[' || c == '{') depth++;
        if ((c == ')' || c == ']' || c == '}') && depth) depth--;
        if (c == ',' && depth == 0) return (sl_range){args.from, i};
    }
    return args;
}

static bool is_joint(char c)
{
    return c == ':' || c == '=';
}

/* A colon in front of the quotes marks a symbol, one inside them belongs to the name: ":status" of HTTP/2. */
sl_str sl_key_text(sl_str key)
{
    sl_str text = sl_str_trim(key);
    while (text.len && is_joint(text.ptr[0]))
        text = sl_str_sub(text, 1, text.len);
    while (text.len && is_joint(text.ptr[text.len - 1]))
        text.len--;
    while (text.len && sl_is_quote(text.ptr[0]))
        text = sl_str_sub(text, 1, text.len);
    while (text.len && sl_is_quote(text.ptr[text.len - 1]))
        text.len--;
    return text;
}
