#include "cli/term.h"

#include "base/utf8.h"

enum {
    TAB_STOP = 4,
    DEFAULT_WIDTH = 100,
    LEAST_WIDTH = 40,
    GUTTER = 8, /* "12345 | " */
};

void sl_term_paint(const sl_term *term, sl_buf *out, sl_paint paint)
{
    /* The eight colours of every terminal, so that a reader's own palette decides (ECMA-48, SGR). */
    static const char *const codes[SL_N_PAINTS] = {"",           "\x1b[1m",    "\x1b[1;31m",
                                                   "\x1b[1;33m", "\x1b[1;34m", "\x1b[36m",
                                                   "\x1b[2m",    "\x1b[32m",   "\x1b[31m"};
    if (term->has_color) sl_buf_add_cstr(out, codes[paint]);
}

void sl_term_plain(const sl_term *term, sl_buf *out)
{
    if (term->has_color) sl_buf_add_cstr(out, "\x1b[0m");
}

/* Characters that reorder or hide their neighbours (Unicode TR 36 and 39, "Trojan Source"). */
static bool is_treacherous(uint32_t c)
{
    return (c >= 0x200E && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) ||
           (c >= 0x80 && c < 0xA0) || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
}

/* A backslash, `kind` and the value in hexadecimal; gives the cells. */
static uint32_t add_escaped(sl_buf *out, char kind, unsigned value)
{
    size_t len = out->len;
    sl_buf_printf(out, kind == 'x' ? "\\x%02x" : "\\u%04x", value);
    return (uint32_t)(out->len - len);
}

/* One character at byte_off as cells; *n_bytes is its length in the text. */
static uint32_t put(sl_buf *out, sl_str text, size_t byte_off, uint32_t *n_bytes)
{
    uint32_t c;
    *n_bytes = sl_utf8_decode(text, byte_off, &c);
    unsigned char byte = (unsigned char)text.ptr[byte_off];
    if (c == '\n') {
        sl_buf_add_cstr(out, "\\n");
        return 2;
    }
    if (c < ' ' || c == 0x7F) return add_escaped(out, 'x', c);
    if (byte >= 0x80 && *n_bytes == 1) return add_escaped(out, 'x', byte);
    if (is_treacherous(c)) return add_escaped(out, 'u', c);
    sl_buf_add(out, sl_str_sub(text, byte_off, byte_off + *n_bytes));
    return sl_utf8_cells(c);
}

uint32_t sl_term_escape(sl_buf *out, sl_str text)
{
    uint32_t cells = 0, n_bytes;
    for (size_t off = 0; off < text.len; off += n_bytes)
        cells += put(out, text, off, &n_bytes);
    return cells;
}

/* Start of the character before byte_off. */
static uint32_t step_back(sl_str text, uint32_t byte_off, uint32_t least)
{
    uint32_t at = byte_off - 1;
    while (at > least && byte_off - at < 4 && ((unsigned char)text.ptr[at] & 0xC0) == 0x80)
        at--;
    return at;
}

/* Where to begin a line so that `at` stands at most `room` cells into it; the line's start if that is near
 * enough, else half the room before it. Counts characters: close enough for choosing a window. */
static uint32_t window_start(sl_str text, sl_range line, uint32_t at, uint32_t room)
{
    uint32_t start = at, near = at;
    for (uint32_t i = 0; i < room; i++) {
        if (start == line.from) return start;
        start = step_back(text, start, line.from);
        if (i < room / 2) near = start;
    }
    return start == line.from ? start : near;
}

typedef struct drawing {
    sl_buf *out;
    sl_range mark;
    uint32_t cells;           /* drawn so far */
    uint32_t caret, n_carets; /* in cells */
} drawing;

static void draw_char(drawing *d, sl_str text, uint32_t at, uint32_t *n_bytes)
{
    uint32_t cells;
    if (text.ptr[at] == '\t') {
        *n_bytes = 1;
        cells = TAB_STOP - d->cells % TAB_STOP;
        for (uint32_t i = 0; i < cells; i++)
            sl_buf_add_char(d->out, ' ');
    } else {
        cells = put(d->out, text, at, n_bytes);
    }
    if (at + *n_bytes <= d->mark.from) d->caret = d->cells + cells;
    if (sl_range_has(d->mark, at)) d->n_carets += cells;
    d->cells += cells;
}

static void draw_line(drawing *d, sl_str text, sl_range line, uint32_t start, uint32_t width)
{
    uint32_t at = start, n_bytes;
    if (start > line.from) {
        sl_buf_add_cstr(d->out, "\xE2\x80\xA6");
        d->caret = d->cells = 1;
    }
    for (; at < line.to && d->cells < width; at += n_bytes)
        draw_char(d, text, at, &n_bytes);
    if (at < line.to) sl_buf_add_cstr(d->out, "\xE2\x80\xA6");
}

void sl_term_excerpt(const sl_term *term, sl_buf *out, sl_str text, sl_range line, sl_range mark,
                     uint32_t line_number, sl_paint paint)
{
    uint32_t width = (term->width ? term->width : DEFAULT_WIDTH);
    width = (width < LEAST_WIDTH ? LEAST_WIDTH : width) - GUTTER - 2;
    if (mark.to > line.to) mark.to = line.to;
    drawing d = {.out = out, .mark = mark};
    sl_term_paint(term, out, SL_PAINT_DIM);
    sl_buf_printf(out, "%5u | ", line_number);
    sl_term_plain(term, out);
    draw_line(&d, text, line, window_start(text, line, mark.from, width - width / 3), width);
    sl_buf_add_char(out, '\n');
    sl_term_paint(term, out, SL_PAINT_DIM);
    sl_buf_add_cstr(out, "      | ");
    sl_term_plain(term, out);
    for (uint32_t i = 0; i < d.caret; i++)
        sl_buf_add_char(out, ' ');
    sl_term_paint(term, out, paint);
    for (uint32_t i = 0; i < (d.n_carets ? d.n_carets : 1); i++)
        sl_buf_add_char(out, '^');
    sl_term_plain(term, out);
    sl_buf_add_char(out, '\n');
}
