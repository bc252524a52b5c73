#include "lsp/position.h"

#include "base/utf8.h"

static uint32_t columns(sl_str s, sl_encoding encoding)
{
    if (encoding == SL_UTF8) return (uint32_t)s.len;
    return (uint32_t)(encoding == SL_UTF16 ? sl_utf8_utf16_units(s) : sl_utf8_code_points(s));
}

lsp_pos lsp_pos_of(lsp_ruler *ruler, uint32_t byte_off)
{
    uint32_t line0 = sl_lines_pos(ruler->lines, byte_off).line0;
    sl_range line = sl_lines_range(ruler->lines, ruler->text, line0);
    if (byte_off > line.to) byte_off = line.to;
    bool goes_on = line0 == ruler->line0 && byte_off >= ruler->byte_off && ruler->byte_off >= line.from;
    uint32_t from = goes_on ? ruler->byte_off : line.from, col = goes_on ? ruler->col : 0;
    ruler->col = col + columns(sl_str_sub(ruler->text, from, byte_off), ruler->encoding);
    ruler->byte_off = byte_off;
    ruler->line0 = line0;
    return (lsp_pos){line0, ruler->col};
}

lsp_range lsp_range_of(lsp_ruler *ruler, sl_range range)
{
    lsp_pos start = lsp_pos_of(ruler, range.from);
    /* Ranges may nest, but they start in order: the next one measures from this one's start. */
    lsp_ruler ahead = *ruler;
    return (lsp_range){start, lsp_pos_of(&ahead, range.to)};
}

uint32_t lsp_offset_at(const lsp_ruler *ruler, lsp_pos pos)
{
    return sl_lines_offset(ruler->lines, ruler->text, pos.line, pos.character, ruler->encoding);
}

sl_range lsp_bytes_of(const lsp_ruler *ruler, lsp_range range)
{
    uint32_t a = lsp_offset_at(ruler, range.start), b = lsp_offset_at(ruler, range.end);
    return a <= b ? (sl_range){a, b} : (sl_range){b, a};
}
