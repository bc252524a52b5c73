#include "tests/pages/page.h"

typedef struct reader {
    sl_str rest;
    uint32_t line1;
} reader;

static bool take_line(reader *r, sl_str *line)
{
    size_t end = sl_str_find_char(r->rest, '\n');
    if (!r->rest.len) return false;
    *line = sl_str_sub(r->rest, 0, end);
    r->rest = sl_str_sub(r->rest, end == SIZE_MAX ? end : end + 1, r->rest.len);
    r->line1++;
    return true;
}

static page_block open_block(const reader *r, sl_str fence)
{
    sl_str info = sl_str_trim(sl_str_sub(fence, 3, fence.len));
    size_t blank = sl_str_find_char(info, ' ');
    return (page_block){.language = sl_str_sub(info, 0, blank),
                        .words = sl_str_trim(sl_str_sub(info, blank, info.len)),
                        .text = {r->rest.ptr, 0},
                        .line1 = r->line1};
}

/* Up to the closing fence. */
static void read_text(reader *r, page_block *block)
{
    for (sl_str line; take_line(r, &line) && !sl_str_has_prefix(line, SL_STR("```"));)
        block->text.len = (size_t)(r->rest.ptr - block->text.ptr);
}

void page_read(sl_arena *arena, sl_str page, page_blocks *out)
{
    reader r = {page, 0};
    bool is_bad = false, is_good = false;
    for (sl_str line; take_line(&r, &line);) {
        if (sl_str_has_prefix(line, SL_STR("## "))) {
            is_bad = sl_str_is(line, "## Bad");
            is_good = sl_str_is(line, "## Good");
        } else if (sl_str_has_prefix(line, SL_STR("```"))) {
            page_block block = open_block(&r, line);
            read_text(&r, &block);
            block.is_bad = is_bad;
            if (is_bad || is_good) *SL_PUSH(arena, out) = block;
        }
    }
}
