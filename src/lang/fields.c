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

sl_range sl_field_name(sl_str text, sl_range type, uint32_t place)
{
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
