#include "conf/json.h"

#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

typedef struct reader {
    sl_arena *arena;
    sl_str text;
    uint32_t at; /* <= text.len */
    uint32_t depth;
    bool comments;
    sl_json_problems *problems;
} reader;

static bool complain(reader *r, uint32_t from, uint32_t to, const char *message)
{
    sl_json_problem *problem = SL_PUSH(r->arena, r->problems);
    *problem = (sl_json_problem){{from, to > from ? to : from}, sl_str_from_cstr(message)};
    return false;
}

static char peek(const reader *r)
{
    return r->at < r->text.len ? r->text.ptr[r->at] : '\0';
}

static bool at_end(const reader *r)
{
    return r->at >= r->text.len;
}

static bool starts(const reader *r, const char *with)
{
    return sl_str_has_prefix(sl_str_sub(r->text, r->at, r->text.len), sl_str_from_cstr(with));
}

static bool skip_comment(reader *r)
{
    uint32_t from = r->at;
    bool is_line = starts(r, "//");
    sl_str rest = sl_str_sub(r->text, from + 2, r->text.len);
    size_t end = sl_str_find(rest, is_line ? SL_STR("\n") : SL_STR("*/"));
    if (end == SIZE_MAX && !is_line) return complain(r, from, from + 2, "this comment never ends");
    r->at = end == SIZE_MAX ? (uint32_t)r->text.len : from + 2 + (uint32_t)end + (is_line ? 1 : 2);
    return true;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static bool skip_blank(reader *r)
{
    for (;;) {
        while (is_blank(peek(r)))
            r->at++;
        if (peek(r) != '/' || (!starts(r, "//") && !starts(r, "/*"))) return true;
        if (!r->comments) return complain(r, r->at, r->at + 2, "comments are not allowed here");
        if (!skip_comment(r)) return false;
    }
}

/* Four hexadecimal digits at the cursor, or -1. */
static int32_t read_hex4(reader *r)
{
    int32_t value = 0;
    if (r->text.len - r->at < 4) return -1;
    for (int i = 0; i < 4; i++) {
        static const char digits[] = "0123456789abcdef";
        const char *hit = memchr(digits, sl_to_lower(r->text.ptr[r->at + (uint32_t)i]), 16);
        if (!hit) return -1;
        value = value * 16 + (int32_t)(hit - digits);
    }
    r->at += 4;
    return value;
}

static bool is_surrogate(int32_t unit, int32_t first)
{
    return unit >= first && unit < first + 0x400;
}

/* The cursor stands behind \u. */
static bool read_unicode_escape(reader *r, char out[4], uint32_t *n)
{
    uint32_t from = r->at - 2;
    int32_t unit = read_hex4(r);
    if (unit < 0) return complain(r, from, r->at, "\\u takes four hexadecimal digits");
    if (unit == 0) return complain(r, from, r->at, "\\u0000 is not allowed in a string");
    if (is_surrogate(unit, 0xD800) && starts(r, "\\u")) {
        r->at += 2;
        int32_t low = read_hex4(r);
        if (is_surrogate(low, 0xDC00)) {
            *n = sl_utf8_encode(0x10000u + ((uint32_t)(unit - 0xD800) << 10) + (uint32_t)(low - 0xDC00), out);
            return true;
        }
    }
    if (is_surrogate(unit, 0xD800) || is_surrogate(unit, 0xDC00))
        return complain(r, from, from + 6, "half of a surrogate pair");
    *n = sl_utf8_encode((uint32_t)unit, out);
    return true;
}

/* The cursor stands on a backslash. */
static bool read_escape(reader *r, char out[4], uint32_t *n)
{
    static const char letters[] = "\"\\/bfnrt", bytes[] = "\"\\/\b\f\n\r\t";
    uint32_t from = r->at++;
    char letter = peek(r);
    r->at++;
    if (letter == 'u') return read_unicode_escape(r, out, n);
    const char *hit = letter ? strchr(letters, letter) : NULL;
    if (!hit) return complain(r, from, from + 2, "unknown escape in a string");
    out[0] = bytes[hit - letters];
    *n = 1;
    return true;
}

/* One character of a string, decoded into out. */
static bool read_char(reader *r, char out[4], uint32_t *n)
{
    if (peek(r) == '\\') return read_escape(r, out, n);
    uint32_t code_point, from = r->at;
    if ((unsigned char)peek(r) < 0x20) return complain(r, from, from + 1, "control character in a string");
    *n = sl_utf8_decode(r->text, r->at, &code_point);
    if (*n == 1 && (unsigned char)peek(r) >= 0x80) return complain(r, from, from + 1, "invalid UTF-8");
    memcpy(out, r->text.ptr + r->at, *n);
    r->at += *n;
    return true;
}

static bool is_plain(unsigned char c)
{
    return c >= 0x20 && c < 0x7F && c != '\\';
}

/* Bytes at the cursor that stand for themselves: most of what lock files hold. */
static uint32_t plain_run(const reader *r, uint32_t end)
{
    uint32_t at = r->at;
    while (at < end && is_plain((unsigned char)r->text.ptr[at]))
        at++;
    return at - r->at;
}

/* Offset of the quote that ends the string, or 0. */
static uint32_t find_close(const reader *r)
{
    for (uint32_t at = r->at; at < r->text.len; at++) {
        if (r->text.ptr[at] == '"') return at;
        if (r->text.ptr[at] == '\\') at++;
    }
    return 0;
}

/* The cursor stands on a quote. */
static bool read_string(reader *r, sl_str *out)
{
    uint32_t from = r->at++, close = find_close(r);
    if (!close) return complain(r, from, from + 1, "this string never ends");
    char *bytes = sl_arena_alloc(r->arena, close - from); /* decoding never makes it longer */
    size_t len = 0;
    while (r->at < close) {
        char piece[4];
        uint32_t n = plain_run(r, close);
        memcpy(bytes + len, r->text.ptr + r->at, n);
        len += n;
        r->at += n;
        if (r->at == close) break;
        if (!read_char(r, piece, &n)) return false;
        memcpy(bytes + len, piece, n);
        len += n;
    }
    r->at = close + 1;
    *out = (sl_str){bytes, len};
    return true;
}

static void skip_digits(reader *r)
{
    while (sl_is_digit(peek(r)))
        r->at++;
}

static bool read_number(reader *r, sl_json *out)
{
    uint32_t from = r->at, digits;
    if (peek(r) == '-') r->at++;
    digits = r->at;
    skip_digits(r);
    bool ok = r->at > digits && (r->text.ptr[digits] != '0' || r->at == digits + 1);
    sl_str whole = sl_str_sub(r->text, digits, r->at);
    uint32_t magnitude;
    out->is_integer = sl_str_to_u32(whole, INT32_MAX, &magnitude);
    if (out->is_integer) out->integer = digits > from ? -(int32_t)magnitude : (int32_t)magnitude;
    for (const char *part = ".e"; *part; part++) { /* fraction, then exponent */
        if (sl_to_lower(peek(r)) != *part) continue;
        out->is_integer = false;
        r->at++;
        if (*part == 'e' && (peek(r) == '+' || peek(r) == '-')) r->at++;
        ok = ok && sl_is_digit(peek(r));
        skip_digits(r);
    }
    if (!ok) return complain(r, from, r->at, "malformed number");
    out->kind = SL_JSON_NUMBER;
    out->str = sl_str_sub(r->text, from, r->at);
    return true;
}

static bool read_word(reader *r, sl_json *out)
{
    static const struct {
        const char *word;
        sl_json_kind kind;
        bool is_true;
    } words[] = {{"null", SL_JSON_NULL, false}, {"true", SL_JSON_BOOL, true}, {"false", SL_JSON_BOOL, false}};
    uint32_t from = r->at;
    while (sl_is_alpha(peek(r)))
        r->at++;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (!sl_str_is(sl_str_sub(r->text, from, r->at), words[i].word)) continue;
        out->kind = words[i].kind;
        out->is_true = words[i].is_true;
        return true;
    }
    return complain(r, from, r->at > from ? r->at : from + 1, "expected a value");
}

static bool read_value(reader *r, sl_json *out);

/* A key with its colon. */
static bool read_key(reader *r, sl_json *member)
{
    uint32_t from = r->at;
    if (peek(r) != '"') return complain(r, from, from + 1, "expected a key in double quotes");
    if (!read_string(r, &member->key)) return false;
    member->key_range = (sl_range){from, r->at};
    if (!skip_blank(r)) return false;
    if (peek(r) != ':') return complain(r, r->at, r->at + 1, "expected ':' behind the key");
    r->at++;
    return skip_blank(r);
}

/* What stands between two elements; *done behind the last. */
static bool read_separator(reader *r, char closer, bool *done)
{
    if (!skip_blank(r)) return false;
    bool comma = peek(r) == ',';
    uint32_t from = r->at;
    if (comma) r->at++;
    if (comma && !skip_blank(r)) return false;
    *done = peek(r) == closer;
    if (*done && comma && !r->comments) return complain(r, from, from + 1, "comma behind the last element");
    if (!*done && !comma)
        return complain(r, r->at, r->at + 1, closer == '}' ? "expected ',' or '}'" : "expected ',' or ']'");
    return true;
}

/* Elements of an array or members of an object; the cursor stands behind the opening bracket. */
static bool read_elements(reader *r, sl_json *out, char closer)
{
    const sl_json **tail = &out->first;
    if (!skip_blank(r)) return false;
    for (bool done = peek(r) == closer; !done;) {
        sl_json *element = SL_NEW(r->arena, sl_json);
        element->parent = out;
        element->index = out->n++;
        *tail = element;
        tail = &element->next;
        if (closer == '}' && !read_key(r, element)) return false;
        if (!read_value(r, element) || !read_separator(r, closer, &done)) return false;
    }
    r->at++;
    return true;
}

static int compare_keys(const void *a, const void *b)
{
    const sl_json *x = *(const sl_json *const *)a, *y = *(const sl_json *const *)b;
    int order = sl_str_cmp(x->key, y->key);
    return order ? order : (x->index > y->index) - (x->index < y->index);
}

static void check_duplicates(reader *r, const sl_json *object)
{
    const sl_json **sorted = SL_NEW_N(r->arena, const sl_json *, object->n);
    for (const sl_json *member = object->first; member; member = member->next)
        sorted[member->index] = member;
    qsort(sorted, object->n, sizeof *sorted, compare_keys);
    for (uint32_t i = 1; i < object->n; i++)
        if (sl_str_eq(sorted[i - 1]->key, sorted[i]->key))
            complain(r, sorted[i]->key_range.from, sorted[i]->key_range.to, "this key occurs twice");
}

static bool read_container(reader *r, sl_json *out)
{
    bool is_object = peek(r) == '{';
    uint32_t from = r->at++;
    if (r->depth >= SL_JSON_MAX_DEPTH) return complain(r, from, from + 1, "nested too deep");
    r->depth++;
    out->kind = is_object ? SL_JSON_OBJECT : SL_JSON_ARRAY;
    bool ok = read_elements(r, out, is_object ? '}' : ']');
    r->depth--;
    if (ok && is_object) check_duplicates(r, out);
    return ok;
}

static bool read_value(reader *r, sl_json *out)
{
    uint32_t from = r->at;
    bool ok;
    char c = peek(r);
    if (c == '{' || c == '[') {
        ok = read_container(r, out);
    } else if (c == '"') {
        out->kind = SL_JSON_STRING;
        ok = read_string(r, &out->str);
    } else if (c == '-' || sl_is_digit(c)) {
        ok = read_number(r, out);
    } else {
        ok = read_word(r, out);
    }
    out->range = (sl_range){from, r->at};
    return ok;
}

const sl_json *sl_json_parse(sl_arena *arena, sl_str text, sl_json_dialect dialect,
                             sl_json_problems *problems)
{
    reader r = {arena, text, 0, 0, dialect == SL_JSON_COMMENTS, problems};
    sl_json *root = SL_NEW(arena, sl_json);
    if (starts(&r, "\xEF\xBB\xBF")) r.at = 3;
    if (!skip_blank(&r) || !read_value(&r, root) || !skip_blank(&r)) return NULL;
    if (!at_end(&r)) {
        complain(&r, r.at, r.at + 1, "text behind the end of the value");
        return NULL;
    }
    return root;
}

const sl_json *sl_json_find(const sl_json *object, const char *key)
{
    if (!object || object->kind != SL_JSON_OBJECT) return NULL;
    for (const sl_json *member = object->first; member; member = member->next)
        if (sl_str_is(member->key, key)) return member;
    return NULL;
}

const char *sl_json_kind_name(sl_json_kind kind)
{
    static const char *const names[] = {"null",     "true or false", "a number",
                                        "a string", "a list",        "an object"};
    return names[kind];
}

sl_str sl_json_path(const sl_json *value, sl_arena *arena)
{
    if (!value || !value->parent) return SL_STR("");
    sl_str above = sl_json_path(value->parent, arena);
    if (value->parent->kind == SL_JSON_ARRAY)
        return sl_arena_printf(arena, "%.*s[%u]", SL_FMT(above), value->index);
    return sl_arena_printf(arena, "%.*s%s%.*s", SL_FMT(above), above.len ? "." : "", SL_FMT(value->key));
}
