#include "rules/contract.h"

const sl_scope *sl__operation_of(const sl_facts *facts, const sl_site *site)
{
    if (site->role != SL_ROLE_DECLARED || site->scope == SL_NONE || !site->row ||
        site->row->shape != SL_SHAPE_KEY)
        return NULL;
    const sl_scope *scope = &facts->scopes.at[site->scope];
    return scope->kind == SL_SCOPE_OPERATION ? scope : NULL;
}

/* ---- version ---- */

static bool is_mark(char c)
{
    return c == '"' || c == '\'' || c == ':' || c == ' ' || c == '\t';
}

/* The digit behind `openapi: "`. */
static uint32_t major_behind(sl_str text, sl_str key)
{
    for (size_t at = 0; at < text.len;) {
        size_t hit = sl_str_find(sl_str_sub(text, at, text.len), key);
        if (hit == SIZE_MAX) return 0;
        at += hit + key.len;
        size_t end = at;
        while (end < text.len && is_mark(text.ptr[end]))
            end++;
        bool is_value =
            end > at && end + 1 < text.len && sl_is_digit(text.ptr[end]) && text.ptr[end + 1] == '.';
        if (is_value) return (uint32_t)(text.ptr[end] - '0');
    }
    return 0;
}

uint32_t sl__openapi_major(const sl_facts *facts)
{
    uint32_t major = major_behind(facts->text, SL_STR("openapi"));
    return major ? major : major_behind(facts->text, SL_STR("swagger"));
}

/* ---- keys of a mapping ---- */

static uint32_t column_of(sl_str text, uint32_t at)
{
    uint32_t from = at;
    while (from > 0 && text.ptr[from - 1] != '\n')
        from--;
    return at - from;
}

static size_t skip_string(sl_str text, size_t at, size_t to)
{
    char quote = text.ptr[at++];
    while (at < to && text.ptr[at] != quote)
        at += text.ptr[at] == '\\' ? 2 : 1;
    return at < to ? at + 1 : to;
}

static bool is_value_empty(sl_str value)
{
    value = sl_str_trim(value);
    if (!value.len || value.ptr[0] != '{') return false;
    value = sl_str_trim(sl_str_sub(value, 1, value.len));
    return value.len && value.ptr[0] == '}';
}

/* Is this key written here, with something behind it? */
static bool is_key_at(sl_str text, size_t at, size_t to, sl_str key)
{
    bool is_quoted = at < to && (text.ptr[at] == '"' || text.ptr[at] == '\'');
    at += is_quoted;
    if (!sl_str_has_prefix(sl_str_sub(text, at, to), key)) return false;
    at += key.len + is_quoted;
    while (at < to && (text.ptr[at] == ' ' || text.ptr[at] == '\t'))
        at++;
    return at < to && text.ptr[at] == ':' && !is_value_empty(sl_str_sub(text, at + 1, to));
}

/* { description: gone, content: { ... } }: where the key is written; SIZE_MAX: nowhere. */
static size_t flow_find(sl_str text, sl_range mapping, sl_str key)
{
    unsigned depth = 0;
    bool is_start = false; /* of a key */
    for (size_t at = mapping.from; at < mapping.to;) {
        char c = text.ptr[at];
        if (is_start && !sl_is_space(c)) {
            is_start = false;
            if (depth == 1 && is_key_at(text, at, mapping.to, key)) return at;
        }
        if (c == '{' || c == '[') depth++;
        if (c == '}' || c == ']') depth -= depth > 0;
        if (c == '{' || c == ',') is_start = true;
        at = c == '"' || c == '\'' ? skip_string(text, at, mapping.to) : at + 1;
    }
    return SIZE_MAX;
}

static size_t block_find(sl_str text, sl_range mapping, sl_str key)
{
    uint32_t column = column_of(text, mapping.from);
    for (uint32_t line = mapping.from - column; line < mapping.to;) {
        uint32_t at = line + column;
        bool is_first_level = at < mapping.to && !sl_str_trim(sl_str_sub(text, line, at)).len;
        if ((at == mapping.from || is_first_level) && is_key_at(text, at, mapping.to, key)) return at;
        while (line < mapping.to && text.ptr[line] != '\n')
            line++;
        line++;
    }
    return SIZE_MAX;
}

static size_t find_key(sl_str text, sl_range mapping, sl_str key)
{
    if (sl_range_is_empty(mapping)) return SIZE_MAX;
    return text.ptr[mapping.from] == '{' ? flow_find(text, mapping, key) : block_find(text, mapping, key);
}

bool sl__mapping_has(sl_str text, sl_range mapping, sl_str key)
{
    return find_key(text, mapping, key) != SIZE_MAX;
}

sl_str sl__scalar_behind(sl_str text, size_t at)
{
    sl_str rest = sl_str_sub(text, at, text.len);
    rest = sl_str_sub(rest, 0, sl_str_find_char(rest, '\n'));
    size_t from = 0;
    while (from < rest.len && (sl_is_quote(rest.ptr[from]) || sl_is_space(rest.ptr[from])))
        from++;
    if (from == rest.len || rest.ptr[from] != ':') return SL_STR("");
    rest = sl_str_trim(sl_str_sub(rest, from + 1, rest.len));
    bool is_quoted = rest.len && sl_is_quote(rest.ptr[0]);
    sl_str tail = sl_str_sub(rest, is_quoted, rest.len);
    size_t end = 0;
    while (end < tail.len &&
           (is_quoted ? tail.ptr[end] != rest.ptr[0]
                      : tail.ptr[end] != ',' && tail.ptr[end] != ' ' && tail.ptr[end] != '}'))
        end++;
    return sl_str_sub(tail, 0, end);
}

sl_str sl__mapping_text(sl_str text, sl_range mapping, sl_str key)
{
    size_t at = find_key(text, mapping, key);
    if (at == SIZE_MAX) return SL_STR("");
    return sl__scalar_behind(text, at + key.len + sl_is_quote(text.ptr[at]));
}
