#include "lang/window.h"

enum {
    WINDOW_BYTES = 4096,    /* a definition of a hundred lines */
    HEAD_BYTES = 4096,      /* imports stand at the top */
    ALL_BYTES = 128 * 1024, /* what every grammar parses in a fraction of the least limit */
    WINDOWS_MAX = 1024
};

static uint32_t line_from(sl_str text, uint32_t at)
{
    while (at > 0 && text.ptr[at - 1] != '\n')
        at--;
    return at;
}

/* Behind the line break. */
static uint32_t line_to(sl_str text, uint32_t at)
{
    size_t end = sl_str_find_char(sl_str_sub(text, at, text.len), '\n');
    return end == SIZE_MAX ? (uint32_t)text.len : at + (uint32_t)end + 1;
}

static bool is_blank(sl_str text, uint32_t from)
{
    while (from < text.len && (text.ptr[from] == ' ' || text.ptr[from] == '\t' || text.ptr[from] == '\r'))
        from++;
    return from >= text.len || text.ptr[from] == '\n';
}

static uint32_t indent(sl_str text, uint32_t from)
{
    uint32_t at = from;
    while (at < text.len && (text.ptr[at] == ' ' || text.ptr[at] == '\t'))
        at++;
    return at - from;
}

static bool closes(sl_str text, uint32_t from)
{
    uint32_t at = from + indent(text, from);
    return at < text.len && (text.ptr[at] == '}' || text.ptr[at] == ')' || text.ptr[at] == ']');
}

/* The line above that is indented less, and everything below it up to the next such line; false: that is no
 * window. */
static bool grow(sl_str text, sl_range *block)
{
    uint32_t own = indent(text, block->from), from = block->from, to = block->to;
    if (!own) return false;
    do {
        if (from == 0 || block->to - from > WINDOW_BYTES) return false;
        from = line_from(text, from - 1);
    } while (is_blank(text, from) || indent(text, from) >= own);
    uint32_t outer = indent(text, from);
    while (to < text.len && (is_blank(text, to) || indent(text, to) > outer)) {
        to = line_to(text, to);
        if (to - from > WINDOW_BYTES) return false;
    }
    if (to < text.len && indent(text, to) == outer && closes(text, to)) to = line_to(text, to);
    if (to - from > WINDOW_BYTES) return false;
    *block = (sl_range){from, to};
    return true;
}

static bool block_around(sl_str text, const sl_candidate *candidate, sl_range *block)
{
    *block = (sl_range){line_from(text, candidate->from), line_to(text, candidate->to)};
    if (block->to - block->from > WINDOW_BYTES) return false;
    while (grow(text, block))
        ;
    return true;
}

static TSPoint point_after(sl_str text, const TSRange *last, uint32_t at)
{
    TSPoint point = last ? last->end_point : (TSPoint){0, 0};
    for (uint32_t i = last ? last->end_byte : 0; i < at; i++)
        point = text.ptr[i] == '\n' ? (TSPoint){point.row + 1, 0} : (TSPoint){point.row, point.column + 1};
    return point;
}

/* Joins what touches the window before. */
static void add(sl_str text, sl_range block, sl_arena *arena, sl_windows *out)
{
    TSRange *last = out->ranges.n ? &out->ranges.at[out->ranges.n - 1] : NULL;
    if (last && block.to <= last->end_byte) return;
    if (last && block.from <= last->end_byte) {
        last->end_point = point_after(text, last, block.to);
        last->end_byte = block.to;
        return;
    }
    TSRange range = {.start_byte = block.from, .end_byte = block.from};
    range.start_point = range.end_point = point_after(text, last, block.from);
    range.end_point = point_after(text, &range, block.to);
    range.end_byte = block.to;
    *SL_PUSH(arena, &out->ranges) = range;
}

void sl_windows_choose(sl_str text, const sl_scan *scan, sl_arena *arena, sl_windows *out)
{
    uint32_t head = text.len > HEAD_BYTES ? line_from(text, HEAD_BYTES) : (uint32_t)text.len;
    uint32_t n_bytes = head, end = head;
    if (head) add(text, (sl_range){0, head}, arena, out);
    for (uint32_t i = 0; i < scan->candidates.n && n_bytes < ALL_BYTES && out->ranges.n < WINDOWS_MAX; i++) {
        const sl_candidate *candidate = &scan->candidates.at[i];
        sl_range block;
        if (candidate->from < end || !block_around(text, candidate, &block)) continue;
        add(text, block, arena, out);
        n_bytes += block.to - (block.from > end ? block.from : end);
        end = block.to;
    }
}
