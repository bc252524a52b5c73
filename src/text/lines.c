#include "text/lines.h"

#include "base/arena.h"
#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

static void push(sl_lines *lines, uint32_t start)
{
    if (lines->n == lines->cap) {
        lines->cap = lines->cap ? lines->cap * 2 : 64;
        lines->starts = sl_xrealloc(lines->starts, lines->cap * sizeof *lines->starts);
    }
    lines->starts[lines->n++] = start;
}

/* Appends the starts of the lines that begin in (from, to]. */
static void scan(sl_lines *lines, sl_str text, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++) {
        bool lone_cr = text.ptr[i] == '\r' && !(i + 1 < text.len && text.ptr[i + 1] == '\n');
        if (text.ptr[i] == '\n' || lone_cr) push(lines, i + 1);
    }
}

void sl_lines_init(sl_lines *lines, sl_str text)
{
    *lines = (sl_lines){0};
    push(lines, 0);
    scan(lines, text, 0, (uint32_t)text.len);
}

void sl_lines_release(sl_lines *lines)
{
    free(lines->starts);
    *lines = (sl_lines){0};
}

/* Index of the line that holds byte_off. */
static uint32_t line_of(const sl_lines *lines, uint32_t byte_off)
{
    uint32_t low = 0, high = lines->n;
    while (high - low > 1) {
        uint32_t mid = low + (high - low) / 2;
        if (lines->starts[mid] <= byte_off)
            low = mid;
        else
            high = mid;
    }
    return low;
}

void sl_lines_update(sl_lines *lines, sl_str new_text, uint32_t from, uint32_t old_to, uint32_t new_to)
{
    /* One byte of context on either side: an edit can join or part a \r and a \n. */
    uint32_t first = line_of(lines, from > 0 ? from - 1 : 0);
    uint32_t after = line_of(lines, old_to) + 1;
    if (after < lines->n && lines->starts[after] == old_to + 1) after++;
    uint32_t n_tail = lines->n - after;
    uint32_t *tail = sl_xmalloc(n_tail * sizeof *tail);
    for (uint32_t i = 0; i < n_tail; i++)
        tail[i] = lines->starts[after + i] - old_to + new_to;
    uint32_t scan_to = n_tail ? tail[0] : (uint32_t)new_text.len;
    lines->n = first + 1;
    scan(lines, new_text, lines->starts[first], scan_to);
    bool joined = n_tail && lines->starts[lines->n - 1] == tail[0];
    for (uint32_t i = joined; i < n_tail; i++)
        push(lines, tail[i]);
    free(tail);
}

sl_pos sl_lines_pos(const sl_lines *lines, uint32_t byte_off)
{
    uint32_t line0 = line_of(lines, byte_off);
    return (sl_pos){line0, byte_off - lines->starts[line0]};
}

sl_range sl_lines_range(const sl_lines *lines, sl_str text, uint32_t line0)
{
    if (line0 >= lines->n) return (sl_range){(uint32_t)text.len, (uint32_t)text.len};
    sl_range line = {lines->starts[line0],
                     line0 + 1 < lines->n ? lines->starts[line0 + 1] : (uint32_t)text.len};
    if (line.to > line.from && text.ptr[line.to - 1] == '\n') line.to--;
    if (line.to > line.from && text.ptr[line.to - 1] == '\r') line.to--;
    return line;
}

static uint32_t units(uint32_t code_point, uint32_t n_bytes, sl_encoding encoding)
{
    if (encoding == SL_UTF8) return n_bytes;
    return encoding == SL_UTF16 && code_point > 0xFFFF ? 2 : 1;
}

uint32_t sl_lines_col(const sl_lines *lines, sl_str text, uint32_t byte_off, sl_encoding encoding)
{
    if (byte_off > text.len) byte_off = (uint32_t)text.len;
    sl_range line = sl_lines_range(lines, text, line_of(lines, byte_off));
    if (byte_off > line.to) byte_off = line.to;
    if (encoding == SL_UTF8) return byte_off - line.from;
    uint32_t col = 0, value;
    for (uint32_t off = line.from; off < byte_off;) {
        uint32_t n_bytes = sl_utf8_decode(sl_range_of(text, line), off - line.from, &value);
        if (off + n_bytes > byte_off) break;
        col += units(value, n_bytes, encoding);
        off += n_bytes;
    }
    return col;
}

uint32_t sl_lines_offset(const sl_lines *lines, sl_str text, uint32_t line0, uint32_t col,
                         sl_encoding encoding)
{
    sl_range line = sl_lines_range(lines, text, line0);
    uint32_t value, off = line.from;
    while (off < line.to && col > 0) {
        uint32_t n_bytes = sl_utf8_decode(sl_range_of(text, line), off - line.from, &value);
        uint32_t n_units = units(value, n_bytes, encoding);
        if (n_units > col) break;
        col -= n_units;
        off += n_bytes;
    }
    return off;
}
