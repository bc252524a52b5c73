#include "lang/fields.h"

static uint32_t skip(sl_str text, uint32_t at, uint32_t to, const char *set)
{
    for (; at < to; at++) {
        const char *c = set;
        while (*c && *c != text.ptr[at])
            c++;
        if (!*c) break;
    }
    return at;
}

static uint32_t word_end(sl_str text, uint32_t at, uint32_t to)
{
    while (at < to && sl_is_name_char(text.ptr[at]))
        at++;
    return at;
}

/* Behind one field or comment: the next line or semicolon outside of brackets. */
static uint32_t line_end(sl_str text, uint32_t at, uint32_t to)
{
    unsigned depth = 0;
    for (; at < to; at++) {
        char c = text.ptr[at];
        if (c == '(' || c == '{' || c == '[') depth++;
        if ((c == ')' || c == '}' || c == ']') && depth) depth--;
        if (depth == 0 && (c == '\n' || c == ';')) break;
    }
    return at;
}

/* []row, map[string]*row: the type's last name. */
static sl_str last_name(sl_str type)
{
    size_t from = type.len;
    while (from > 0 && sl_is_name_char(type.ptr[from - 1]))
        from--;
    return sl_str_sub(type, from, type.len);
}

/* Where `row struct {` stands, to the end of the text; the type itself if it is one, or stands elsewhere. */
static sl_range declaration_of(const struct sl_lang *lang, sl_str text, sl_range type)
{
    sl_str name = last_name(sl_str_sub(text, type.from, type.to));
    uint32_t n = (uint32_t)text.len;
    for (size_t at = 0; name.len && at < text.len;) {
        size_t hit = sl_str_find(sl_str_sub(text, at, text.len), name);
        if (hit == SIZE_MAX) break;
        uint32_t from = (uint32_t)(at + hit), to = from + (uint32_t)name.len;
        at = to;
        bool is_word = (!from || !sl_is_name_char(text.ptr[from - 1])) && word_end(text, from, n) == to;
        uint32_t next = skip(text, to, n, " \t"), end = word_end(text, next, n);
        uint32_t behind = skip(text, end, n, " \t");
        bool is_record = sl_strs_have(lang->record_words, sl_str_sub(text, next, end));
        if (is_word && is_record && behind < n && text.ptr[behind] == '{') return (sl_range){behind, n};
    }
    return type;
}

sl_range sl_field_name(const struct sl_lang *lang, sl_str text, sl_range type, uint32_t place)
{
    type = declaration_of(lang, text, type);
    uint32_t at = type.from;
    while (at < type.to && text.ptr[at] != '{')
        at++;
    for (at++; at < type.to; at = line_end(text, at, type.to)) {
        at = skip(text, at, type.to, " \t\r\n;");
        for (;;) { /* a, b int */
            uint32_t end = word_end(text, at, type.to);
            if (end == at) break; /* a comment, or the closing brace */
            if (place-- == 0) return (sl_range){at, end};
            at = skip(text, end, type.to, " \t");
            if (at == type.to || text.ptr[at] != ',') break;
            at = skip(text, at + 1, type.to, " \t");
        }
        if (at < type.to && text.ptr[at] == '}') break;
    }
    return (sl_range){0, 0};
}
