/* What the command line does with bytes of files: ignore rules, excerpts, diffs. Beside not crashing, a
 * wildcard match agrees with a slow reading of its definition, and a diff turns the old text into the new
 * one. */
#include "cli/diff.h"
#include "io/ignore.h"
#include "io/skip.h"

#include <stdlib.h>
#include <string.h>

static void must(bool holds)
{
    if (!holds) abort();
}

/* `*` and `**` by trying everything; sets and escapes are left to the matcher under test. */
static bool slow_match(sl_str p, sl_str s, bool at_segment)
{
    if (!p.len) return !s.len;
    bool is_deep =
        at_segment && p.len >= 2 && p.ptr[0] == '*' && p.ptr[1] == '*' && (p.len == 2 || p.ptr[2] == '/');
    if (is_deep && p.len == 2) return s.len > 0;
    if (is_deep) {
        sl_str rest = sl_str_sub(p, 3, p.len);
        if (slow_match(rest, s, true)) return true;
        for (size_t i = 0; i < s.len; i++)
            if (s.ptr[i] == '/' && slow_match(rest, sl_str_sub(s, i + 1, s.len), true)) return true;
        return false;
    }
    if (p.ptr[0] == '*') {
        for (size_t i = 0; i <= s.len; i++) {
            if (slow_match(sl_str_sub(p, 1, p.len), sl_str_sub(s, i, s.len), false)) return true;
            if (i < s.len && s.ptr[i] == '/') break;
        }
        return false;
    }
    bool hit = s.len && (p.ptr[0] == s.ptr[0] || (p.ptr[0] == '?' && s.ptr[0] != '/'));
    return hit && slow_match(sl_str_sub(p, 1, p.len), sl_str_sub(s, 1, s.len), p.ptr[0] == '/');
}

/* Runs of three and more stars mean something only by git's accident; the slow reading does not know them. */
static bool is_plain(sl_str p)
{
    return p.len < 12 && sl_str_find(p, SL_STR("***")) == SIZE_MAX && sl_str_find_char(p, '[') == SIZE_MAX &&
           sl_str_find_char(p, '\\') == SIZE_MAX;
}

static void check_wildcards(sl_str pattern, sl_str path)
{
    bool hit = sl_wild_match(pattern, path);
    if (is_plain(pattern) && path.len < 24) must(hit == slow_match(pattern, path, true));
}

static void check_rules(sl_str rules, sl_str path)
{
    sl_arena arena;
    sl_ignore ignore = {0}, attributes = {0};
    sl_arena_init(&arena);
    sl_ignore_parse(&arena, rules, &ignore);
    sl_attributes_parse(&arena, rules, &attributes);
    sl_ignore_match(&ignore, path, path.len % 2);
    sl_attributes_match(&attributes, path, SL_ATTR_VENDORED);
    sl_skip_by_content(rules);
    sl_arena_release(&arena);
}

static void check_excerpt(sl_str text, uint32_t from)
{
    sl_buf out;
    sl_term term = {.width = from % 200};
    sl_range line = {0, (uint32_t)text.len}, mark = {from % (line.to + 1), line.to};
    sl_buf_init(&out);
    mark.to = mark.from + (line.to - mark.from) / 2;
    sl_term_excerpt(&term, &out, text, line, mark, from, SL_PAINT_ERROR);
    must(out.len < 4000);
    for (size_t i = 0; i < out.len; i++)
        must((unsigned char)out.ptr[i] >= ' ' || out.ptr[i] == '\n');
    sl_buf_release(&out);
}

static sl_str next_line(sl_str *rest)
{
    size_t end = sl_str_find_char(*rest, '\n');
    sl_str line = sl_str_sub(*rest, 0, end == SIZE_MAX ? rest->len : end + 1);
    *rest = sl_str_sub(*rest, line.len, rest->len);
    return line;
}

/* Applies a unified diff of whole-line texts: copies up to each hunk, then follows its marks. */
static void patch(sl_str diff, sl_str before, sl_buf *out)
{
    uint32_t line_number = 1;
    next_line(&diff);
    next_line(&diff);
    while (diff.len) {
        sl_str line = next_line(&diff);
        if (line.ptr[0] == '@') {
            uint32_t start = (uint32_t)strtoul(line.ptr + 4, NULL, 10);
            bool is_empty =
                sl_str_find(sl_str_sub(line, 0, sl_str_find_char(line, '+')), SL_STR(",0 ")) != SIZE_MAX;
            for (start += is_empty; line_number < start; line_number++)
                sl_buf_add(out, next_line(&before));
            continue;
        }
        sl_str body = sl_str_sub(line, 1, line.len);
        if (line.ptr[0] != '+') {
            must(sl_str_eq(next_line(&before), body));
            line_number++;
        }
        if (line.ptr[0] != '-') sl_buf_add(out, body);
    }
    sl_buf_add(out, before);
}

static void check_diff(sl_str before, sl_str after)
{
    sl_term term = {0};
    sl_buf diff, patched, old, new;
    sl_buf_init(&diff);
    sl_buf_init(&patched);
    sl_buf_init(&old);
    sl_buf_init(&new);
    sl_buf_add(&old, before);
    sl_buf_add_char(&old, '\n');
    sl_buf_add(&new, after);
    sl_buf_add_char(&new, '\n');
    sl_diff(&term, &diff, SL_STR("f"), sl_buf_str(&old), sl_buf_str(&new));
    patch(sl_buf_str(&diff), sl_buf_str(&old), &patched);
    must(sl_str_eq(sl_buf_str(&patched), sl_buf_str(&new)));
    sl_buf_release(&diff);
    sl_buf_release(&patched);
    sl_buf_release(&old);
    sl_buf_release(&new);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2 || size > 20000) return 0;
    sl_str all = {(const char *)data + 1, size - 1};
    size_t cut = sl_str_find_char(all, '\0');
    sl_str a = sl_str_sub(all, 0, cut), b = cut == SIZE_MAX ? SL_STR("") : sl_str_sub(all, cut + 1, all.len);
    switch (data[0] % 4) {
    case 0: check_wildcards(a, b); break;
    case 1: check_rules(a, b); break;
    case 2: check_excerpt(all, data[0]); break;
    default: check_diff(a, b);
    }
    return 0;
}
