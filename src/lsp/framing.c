#include "lsp/framing.h"

#define LENGTH_NAME SL_STR("content-length")
#define TYPE_NAME   SL_STR("content-type")

/* Buffers larger than this are given back once they are empty: one huge file must not stay in memory. */
enum { KEPT_BYTES = 1 << 18 };

void sl_framing_init(sl_framing *framing)
{
    *framing = (sl_framing){0};
    sl_buf_init(&framing->in);
}

void sl_framing_release(sl_framing *framing)
{
    sl_buf_release(&framing->in);
}

void sl_framing_feed(sl_framing *framing, sl_str bytes)
{
    if (framing->at == framing->in.len) {
        sl_buf_clear(&framing->in);
        if (framing->in.cap > KEPT_BYTES) sl_buf_release(&framing->in);
        framing->at = 0;
    } else if (framing->at > framing->in.len / 2) {
        sl_buf_drop_front(&framing->in, framing->at);
        framing->at = 0;
    }
    framing->body_from = framing->at;
    sl_buf_add(&framing->in, bytes);
}

typedef struct header {
    size_t n_bytes; /* with its empty line */
    uint32_t length;
    bool has_length, is_broken, is_too_large, is_foreign;
} header;

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

/* Only UTF-8 is defined; `utf8` is what old clients write (LSP 3.17, "Header Part"). */
static bool is_utf8_type(sl_str value)
{
    for (size_t i = 0; i + 8 <= value.len; i++) {
        if (!sl_str_eq_nocase(sl_str_sub(value, i, i + 8), SL_STR("charset="))) continue;
        sl_str name = sl_str_sub(value, i + 8, value.len);
        if (name.len && name.ptr[0] == '"') name = sl_str_sub(name, 1, name.len);
        return sl_str_eq_nocase(sl_str_sub(name, 0, 5), SL_STR("utf-8")) ||
               sl_str_eq_nocase(sl_str_sub(name, 0, 4), SL_STR("utf8"));
    }
    return true;
}

static bool is_digits(sl_str s)
{
    for (size_t i = 0; i < s.len; i++)
        if (!sl_is_digit(s.ptr[i])) return false;
    return s.len > 0;
}

static void read_length(header *head, sl_str value)
{
    uint32_t length = 0;
    if (!is_digits(value)) {
        head->is_broken = true;
    } else if (!sl_str_to_u32(value, SL_FRAMING_MAX_BODY, &length)) {
        head->is_too_large = true;
    } else {
        head->is_broken = head->is_broken || (head->has_length && head->length != length);
        head->length = length;
        head->has_length = true;
    }
}

static void read_line(header *head, sl_str line)
{
    size_t colon = sl_str_find_char(line, ':');
    if (colon == SIZE_MAX) {
        head->is_broken = true;
        return;
    }
    sl_str name = sl_str_sub(line, 0, colon), value = sl_str_trim(sl_str_sub(line, colon + 1, line.len));
    if (sl_str_eq_nocase(name, LENGTH_NAME)) read_length(head, value);
    if (sl_str_eq_nocase(name, TYPE_NAME)) head->is_foreign = !is_utf8_type(value);
}

/* False: the block is not complete yet. */
static bool read_header(sl_str bytes, header *head)
{
    size_t from = 0;
    *head = (header){0};
    while (from < SL_FRAMING_MAX_HEADER) {
        size_t end = sl_str_find_char(sl_str_sub(bytes, from, bytes.len), '\n');
        if (end == SIZE_MAX) break;
        sl_str line = sl_str_sub(bytes, from, from + end);
        if (line.len && line.ptr[line.len - 1] == '\r') line.len--;
        from += end + 1;
        if (line.len == 0) {
            head->n_bytes = from;
            head->is_broken = head->is_broken || !(head->has_length || head->is_too_large);
            return true;
        }
        read_line(head, line);
        if (head->is_broken) return true;
    }
    head->is_broken = bytes.len >= SL_FRAMING_MAX_HEADER;
    return head->is_broken;
}

enum { NO_MATCH, HALF_MATCH, MATCH };

/* Does `bytes` open with a Content-Length header line? HALF_MATCH: the bytes end before that can be told. */
static int match_header_line(sl_str bytes)
{
    size_t i = LENGTH_NAME.len, first_digit;
    sl_str name = sl_str_sub(bytes, 0, i);
    if (!sl_str_eq_nocase(name, sl_str_sub(LENGTH_NAME, 0, name.len))) return NO_MATCH;
    if (i >= bytes.len) return HALF_MATCH;
    if (bytes.ptr[i++] != ':') return NO_MATCH;
    while (i < bytes.len && i < 32 && is_blank(bytes.ptr[i]))
        i++;
    first_digit = i;
    while (i < bytes.len && i < 64 && sl_is_digit(bytes.ptr[i]))
        i++;
    if (i >= bytes.len) return HALF_MATCH;
    bool ends = bytes.ptr[i] == '\r' || bytes.ptr[i] == '\n';
    return ends && i > first_digit ? MATCH : NO_MATCH;
}

/* Moves `at` to where a header line begins in [at, to), as far as the bytes before `to` tell. */
static int find_header_line(sl_framing *framing, size_t to)
{
    sl_str bytes = sl_buf_str(&framing->in);
    for (; framing->at < to; framing->at++) {
        if (sl_to_lower(bytes.ptr[framing->at]) != 'c') continue;
        int match = match_header_line(sl_str_sub(bytes, framing->at, to));
        if (match != NO_MATCH) return match;
    }
    return NO_MATCH;
}

static void skip_line_ends(sl_framing *framing)
{
    while (framing->at < framing->in.len &&
           (framing->in.ptr[framing->at] == '\r' || framing->in.ptr[framing->at] == '\n'))
        framing->at++;
}

static sl_frame lose(sl_framing *framing, sl_frame why)
{
    framing->is_lost = true;
    framing->at++; /* never the same header again */
    return why;
}

sl_frame sl_framing_next(sl_framing *framing, sl_str *body)
{
    header head;
    if (framing->is_lost && find_header_line(framing, framing->in.len) != MATCH) return SL_FRAME_NONE;
    framing->is_lost = false;
    skip_line_ends(framing); /* some clients end a body with a line end that they do not count */
    sl_str bytes = sl_str_sub(sl_buf_str(&framing->in), framing->at, framing->in.len);
    if (!read_header(bytes, &head)) return SL_FRAME_NONE;
    if (head.is_broken) return lose(framing, SL_FRAME_BAD_HEADER);
    if (head.is_too_large) return lose(framing, SL_FRAME_TOO_LARGE);
    if (bytes.len - head.n_bytes < head.length) return SL_FRAME_NONE;
    framing->body_from = framing->at + head.n_bytes;
    framing->at = framing->body_from + head.length;
    if (head.is_foreign) return SL_FRAME_BAD_CHARSET;
    *body = sl_str_sub(bytes, head.n_bytes, head.n_bytes + head.length);
    return SL_FRAME_BODY;
}

void sl_framing_rewind(sl_framing *framing)
{
    size_t end = framing->at;
    framing->at = framing->body_from;
    /* Half a header at the body's end: what comes tells, and what it tells is not known yet. */
    framing->is_lost = find_header_line(framing, end) == HALF_MATCH;
}

bool sl_framing_is_midway(const sl_framing *framing)
{
    return framing->at < framing->in.len;
}
