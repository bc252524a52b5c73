#include "rules/suppress.h"

#include "rules/check.h"

#include <stdlib.h>

static const sl_str marker = SL_STR_INIT("statuslens:");

typedef struct pass {
    const sl_facts *facts;
    sl_arena *arena;
    sl_suppressions *out;
    const sl_range *statements; /* by start; NULL until needed */
} pass;

/* ---- reach ---- */

static sl_range line_around(sl_str text, uint32_t byte_off)
{
    uint32_t from = byte_off, to = byte_off;
    while (from > 0 && text.ptr[from - 1] != '\n' && text.ptr[from - 1] != '\r')
        from--;
    while (to < text.len && text.ptr[to] != '\n' && text.ptr[to] != '\r')
        to++;
    return (sl_range){from, to};
}

static uint32_t next_line(sl_str text, uint32_t line_end)
{
    if (line_end < text.len && text.ptr[line_end] == '\r') line_end++;
    if (line_end < text.len && text.ptr[line_end] == '\n') line_end++;
    return line_end;
}

/* Index of the first range that starts at or behind byte_off. */
static uint32_t lower_bound(const sl_range *ranges, uint32_t n, uint32_t byte_off)
{
    uint32_t low = 0;
    while (low < n) {
        uint32_t mid = low + (n - low) / 2;
        if (ranges[mid].from < byte_off)
            low = mid + 1;
        else
            n = mid;
    }
    return low;
}

static int compare_ranges(const void *a, const void *b)
{
    uint32_t left = ((const sl_range *)a)->from, right = ((const sl_range *)b)->from;
    return left < right ? -1 : left > right;
}

static const sl_range *sorted_statements(pass *reader)
{
    uint32_t n = reader->facts->statements.n;
    if (!reader->statements) {
        sl_range *sorted = SL_NEW_N(reader->arena, sl_range, n + 1);
        for (uint32_t i = 0; i < n; i++)
            sorted[i] = reader->facts->statements.at[i];
        qsort(sorted, n, sizeof *sorted, compare_ranges);
        reader->statements = sorted;
    }
    return reader->statements;
}

/* A line that opens a statement over several lines stands for all of it. */
static sl_range with_statements(pass *reader, sl_range line)
{
    const sl_range *statements = sorted_statements(reader);
    uint32_t n = reader->facts->statements.n, to = line.to;
    for (uint32_t i = lower_bound(statements, n, line.from); i < n && statements[i].from <= line.to; i++)
        if (statements[i].to > to) to = statements[i].to;
    return (sl_range){line.from, to};
}

static bool is_comment_line(const sl_facts *facts, sl_range line)
{
    uint32_t first = line.from, low = 0, n = facts->comments.n;
    while (first < line.to && sl_is_space(facts->text.ptr[first]))
        first++;
    while (low < n) {
        uint32_t mid = low + (n - low) / 2;
        if (facts->comments.at[mid].range.from < first)
            low = mid + 1;
        else
            n = mid;
    }
    return low < facts->comments.n && facts->comments.at[low].range.from == first &&
           facts->comments.at[low].range.to >= line.to;
}

/* The line below the comment; more comments between it and the code are skipped, so that several can be
 * stacked. */
static sl_range line_below(const sl_facts *facts, uint32_t byte_off)
{
    sl_range line = line_around(facts->text, byte_off);
    do {
        line = line_around(facts->text, next_line(facts->text, line.to));
    } while (line.to < facts->text.len && is_comment_line(facts, line));
    return line;
}

static sl_range reach_of(pass *reader, const sl_suppression *suppression)
{
    const sl_facts *facts = reader->facts;
    uint32_t end = suppression->comment.to;
    if (suppression->reach == SL_REACH_FILE) return (sl_range){0, (uint32_t)facts->text.len};
    if (suppression->reach == SL_REACH_LINE)
        return with_statements(reader, line_around(facts->text, suppression->range.from));
    if (end > suppression->comment.from && facts->text.ptr[end - 1] == '\n') end--;
    return with_statements(reader, line_below(facts, end));
}

/* ---- reading ---- */

static uint32_t skip_blanks(sl_str text, uint32_t at, uint32_t end)
{
    while (at < end && sl_is_space(text.ptr[at]))
        at++;
    return at;
}

static bool take(sl_str text, uint32_t *at, uint32_t end, sl_str word)
{
    if (!sl_str_has_prefix(sl_str_sub(text, *at, end), word)) return false;
    *at += (uint32_t)word.len;
    return true;
}

static bool take_reach(sl_str text, uint32_t *at, uint32_t end, sl_reach *reach)
{
    *reach = SL_REACH_LINE;
    if (!take(text, at, end, SL_STR("ignore"))) return false;
    if (take(text, at, end, SL_STR("-next-line")))
        *reach = SL_REACH_NEXT_LINE;
    else if (take(text, at, end, SL_STR("-file")))
        *reach = SL_REACH_FILE;
    return true;
}

static void read_names(pass *reader, sl_suppression *suppression)
{
    sl_str text = reader->facts->text;
    uint32_t end = suppression->list.to;
    suppression->first_name = reader->out->names.n;
    for (uint32_t at = suppression->list.from; at < end; at++) {
        sl_range name = {skip_blanks(text, at, end), 0};
        size_t comma = sl_str_find_char(sl_str_sub(text, name.from, end), ',');
        at = name.to = comma == SIZE_MAX ? end : name.from + (uint32_t)comma;
        while (name.to > name.from && sl_is_space(text.ptr[name.to - 1]))
            name.to--;
        if (sl_range_is_empty(name)) continue;
        *SL_PUSH(reader->arena, &reader->out->names) =
            (sl_suppressed_name){name, sl_rule_find(sl_range_of(text, name)), false};
        suppression->n_names++;
    }
    if (!suppression->n_names) suppression->problem = SL_STR("names no rule between the brackets");
}

static void read_list(pass *reader, sl_suppression *suppression, uint32_t at, uint32_t end)
{
    sl_str text = reader->facts->text;
    size_t close = sl_str_find_char(sl_str_sub(text, at, end), ']');
    if (at >= end || text.ptr[at] != '[')
        suppression->problem = SL_STR("needs rule names in brackets right behind it");
    else if (close == SIZE_MAX)
        suppression->problem = SL_STR("lacks the closing bracket");
    if (suppression->problem.len) return;
    suppression->list = (sl_range){at + 1, at + (uint32_t)close};
    read_names(reader, suppression);
}

/* Where the words of a comment end: before its closer and the blanks in front of that. */
static uint32_t content_end(sl_str text, sl_range comment)
{
    static const sl_str closers[] = {SL_STR_INIT("*/"), SL_STR_INIT("-->"), SL_STR_INIT("*)"),
                                     SL_STR_INIT("-}"), SL_STR_INIT("%>"),  SL_STR_INIT("#}")};
    sl_str body = sl_str_trim(sl_range_of(text, comment));
    uint32_t end = (uint32_t)(body.ptr + body.len - text.ptr);
    for (size_t i = 0; i < sizeof closers / sizeof *closers; i++)
        if (sl_str_has_suffix(body, closers[i])) end = (uint32_t)(end - closers[i].len);
    while (end > comment.from && sl_is_space(text.ptr[end - 1]))
        end--;
    return end;
}

/* Text that quotes the marker speaks about it. */
static bool is_quoted(sl_str text, uint32_t at)
{
    return at > 0 && sl_str_find_char(SL_STR("`'\""), text.ptr[at - 1]) != SIZE_MAX;
}

static void read_at(pass *reader, sl_range comment, uint32_t at)
{
    sl_str text = reader->facts->text;
    uint32_t line_end = line_around(text, at).to, end = content_end(text, comment);
    sl_suppression suppression = {.comment = comment, .range = {at, end < line_end ? end : line_end}};
    uint32_t cursor = skip_blanks(text, at + (uint32_t)marker.len, suppression.range.to);
    if (is_quoted(text, at) || !take_reach(text, &cursor, suppression.range.to, &suppression.reach)) return;
    read_list(reader, &suppression, cursor, suppression.range.to);
    suppression.target = reach_of(reader, &suppression);
    *SL_PUSH(reader->arena, &reader->out->all) = suppression;
}

static void read_text(const sl_facts *facts, sl_arena *arena, sl_suppressions *out)
{
    pass reader = {facts, arena, out, NULL};
    for (uint32_t i = 0; i < facts->comments.n; i++) {
        sl_range comment = facts->comments.at[i].range;
        size_t at = sl_str_find(sl_range_of(facts->text, comment), marker);
        if (at != SIZE_MAX) read_at(&reader, comment, comment.from + (uint32_t)at);
    }
}

/* From a part to the file: a comment reaches as far as its own text's lines go, or over the whole file. */
static void map_out(const sl_mapped *map, const sl_facts *file, sl_suppressions *out, uint32_t first,
                    uint32_t first_name)
{
    for (uint32_t i = first; i < out->all.n; i++) {
        sl_suppression *suppression = &out->all.at[i];
        suppression->range = sl_mapped_out(map, suppression->range);
        suppression->list = sl_mapped_out(map, suppression->list);
        suppression->comment = sl_mapped_out(map, suppression->comment);
        suppression->target = sl_mapped_out(map, suppression->target);
        if (suppression->reach == SL_REACH_FILE)
            suppression->target = (sl_range){0, (uint32_t)file->text.len};
    }
    for (uint32_t i = first_name; i < out->names.n; i++)
        out->names.at[i].range = sl_mapped_out(map, out->names.at[i].range);
}

void sl_suppressions_read(const sl_facts *facts, sl_arena *arena, sl_suppressions *out)
{
    if (!facts->parts.n) read_text(facts, arena, out);
    for (uint32_t i = 0; i < facts->parts.n; i++) {
        const sl_part *part = &facts->parts.at[i];
        uint32_t first = out->all.n, first_name = out->names.n;
        sl_suppressions_read(part->facts, arena, out);
        if (part->map) map_out(part->map, facts, out, first, first_name);
    }
}

/* ---- silencing ---- */

static uint32_t first_finding_in(const sl_findings *findings, sl_range target)
{
    uint32_t low = 0, n = findings->n;
    while (low < n) {
        uint32_t mid = low + (n - low) / 2;
        if (findings->at[mid].range.from < target.from)
            low = mid + 1;
        else
            n = mid;
    }
    return low;
}

static void silence(sl_findings *findings, const sl_suppression *suppression, sl_suppressed_name *names)
{
    sl_range target = suppression->target;
    uint32_t i = first_finding_in(findings, target);
    for (; i < findings->n && findings->at[i].range.from <= target.to; i++)
        for (uint32_t k = 0; k < suppression->n_names; k++) {
            if (!names[k].rule || names[k].rule->id != findings->at[i].rule) continue;
            findings->at[i].is_suppressed = names[k].is_used = true;
        }
}

void sl__suppress(sl_check *check, sl_suppressions *suppressions)
{
    for (uint32_t i = 0; i < suppressions->all.n; i++) {
        const sl_suppression *suppression = &suppressions->all.at[i];
        if (suppression->n_names)
            silence(check->findings, suppression, &suppressions->names.at[suppression->first_name]);
    }
}
