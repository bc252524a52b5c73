#include "lang/parse.h"

#include "lang/links.h"
#include "lang/mask.h"
#include "lang/parts.h"

#include <stdlib.h>

/* tree-sitter takes one allocator for the whole process; each thread counts what its own parses take, so the
 * counter is the one thread-local of the core. Blocks carry their size in front, to be counted back when they
 * go. */
static _Thread_local int64_t bytes_in_use;

enum { HEADER = 16 };

static void *counted(unsigned char *block, size_t size)
{
    if (!block) sl_out_of_memory(size);
    *(size_t *)(void *)block = size;
    bytes_in_use += (int64_t)size;
    return block + HEADER;
}

static void *count_malloc(size_t size)
{
    return counted(malloc(size + HEADER), size);
}

static void *count_calloc(size_t n, size_t size)
{
    if (size && n > SIZE_MAX / 2 / size) sl_out_of_memory(SIZE_MAX);
    return counted(calloc(1, n * size + HEADER), n * size);
}

static void count_free(void *memory)
{
    if (!memory) return;
    unsigned char *block = (unsigned char *)memory - HEADER;
    bytes_in_use -= (int64_t) * (size_t *)(void *)block;
    free(block);
}

static void *count_realloc(void *memory, size_t size)
{
    if (!memory) return count_malloc(size);
    unsigned char *block = (unsigned char *)memory - HEADER;
    bytes_in_use -= (int64_t) * (size_t *)(void *)block;
    return counted(realloc(block, size + HEADER), size);
}

sl_parser *sl_parser_new(void)
{
    /* The same four functions every time: calling it again changes nothing. */
    ts_set_allocator(count_malloc, count_calloc, count_realloc, count_free);
    sl_parser *parser = sl_xmalloc(sizeof *parser);
    parser->ts = ts_parser_new();
    return parser;
}

void sl_parser_free(sl_parser *parser)
{
    if (!parser) return;
    ts_parser_delete(parser->ts);
    sl_frames_release(&parser->frames);
    free(parser);
}

sl_tree *sl_tree_ready(sl_tree **kept, const struct sl_lang *lang)
{
    if (*kept && (*kept)->lang == lang) return *kept;
    sl_tree_free(*kept);
    sl_tree *tree = sl_xmalloc(sizeof *tree);
    tree->lang = lang;
    sl_memo_init(&tree->memo);
    return *kept = tree;
}

void sl_tree_drop_syntax(sl_tree *tree)
{
    if (tree->ts) ts_tree_delete(tree->ts);
    sl_piece_cache_free(tree->pieces);
    sl_part_cache_free(tree->parts);
    tree->ts = NULL;
    tree->pieces = NULL;
    tree->parts = NULL;
    tree->memo.has_imports = false;
    tree->since_parse = (sl_change){0};
}

void sl_tree_free(sl_tree *tree)
{
    if (!tree) return;
    sl_tree_drop_syntax(tree);
    sl_memo_release(&tree->memo);
    free(tree);
}

void sl_parser_forget(sl_parser *parser)
{
    parser->filter.lang = NULL;
}

typedef struct progress {
    const sl_source *source;
    uint64_t start_ns;
    int64_t start_bytes;
    sl_parse_end end;
} progress;

static bool is_over_limit(TSParseState *state)
{
    progress *p = state->payload;
    const sl_limits *limits = &p->source->limits;
    if (limits->memory_bytes && bytes_in_use - p->start_bytes > (int64_t)limits->memory_bytes)
        p->end = SL_PARSE_MEMORY;
    if (limits->parse_ms && p->source->cpu_ns &&
        p->source->cpu_ns() - p->start_ns > (uint64_t)limits->parse_ms * 1000000U)
        p->end = SL_PARSE_TIME;
    return p->end != SL_PARSE_WHOLE;
}

static const char *read_bytes(void *payload, uint32_t byte_off, TSPoint point, uint32_t *n_read)
{
    const sl_str *text = payload;
    (void)point;
    *n_read = byte_off < text->len ? (uint32_t)text->len - byte_off : 0;
    return *n_read ? text->ptr + byte_off : "";
}

static TSTree *parse(sl_parser *parser, const sl_source *source, const TSTree *old, sl_parse_end *end)
{
    sl_str text = source->text;
    char *copy = sl_mask_text(source->lang, text);
    if (copy) text.ptr = copy;
    progress p = {.source = source, .start_bytes = bytes_in_use, .end = SL_PARSE_WHOLE};
    if (source->cpu_ns) p.start_ns = source->cpu_ns();
    TSInput input = {.payload = &text, .read = read_bytes, .encoding = TSInputEncodingUTF8};
    TSParseOptions options = {.payload = &p, .progress_callback = is_over_limit};
    ts_parser_set_language(parser->ts, source->lang->grammar());
    TSTree *tree = ts_parser_parse_with_options(parser->ts, old, input, options);
    if (!tree) ts_parser_reset(parser->ts);
    *end = tree ? SL_PARSE_WHOLE : p.end;
    free(copy);
    return tree;
}

/* Where the new tree is not the old one, moved: the edits, and what they made of the nodes around them. */
static sl_range changed_range(const TSTree *old, const TSTree *new, const sl_change *change)
{
    sl_range changed = {UINT32_MAX, 0};
    uint32_t n;
    if (change->is_some) changed = (sl_range){change->from, change->new_to};
    TSRange *ranges = ts_tree_get_changed_ranges(old, new, &n);
    for (uint32_t i = 0; i < n; i++) {
        if (ranges[i].start_byte < changed.from) changed.from = ranges[i].start_byte;
        if (ranges[i].end_byte > changed.to) changed.to = ranges[i].end_byte;
    }
    count_free(ranges);
    return changed;
}

void sl_parse_text(sl_parser *parser, const sl_source *source, sl_tree *kept, sl_parsed *out)
{
    /* An opening quote changes what everything behind it is shown as. */
    if (kept && source->lang->lexis.n) sl_tree_drop_syntax(kept);
    TSTree *old = kept ? kept->ts : NULL;
    *out = (sl_parsed){.is_owned = kept == NULL};
    out->ts = parse(parser, source, old, &out->end);
    if (!kept) return;
    if (!out->ts) {
        out->ts = old;
        return;
    }
    if (old) {
        out->is_renewed = true;
        out->change = kept->since_parse;
        out->changed = changed_range(old, out->ts, &kept->since_parse);
        ts_tree_delete(old);
    }
    kept->ts = out->ts;
    kept->since_parse = (sl_change){0};
}

void sl_parse_windows(sl_parser *parser, const sl_source *source, const sl_windows *windows, sl_parsed *out)
{
    sl_parse_end end;
    if (!ts_parser_set_included_ranges(parser->ts, windows->ranges.at, windows->ranges.n)) return;
    out->ts = parse(parser, source, NULL, &end);
    out->is_owned = true;
    ts_parser_set_included_ranges(parser->ts, NULL, 0);
}

static TSPoint point_at(sl_str text, uint32_t byte_off)
{
    TSPoint point = {0, 0};
    for (uint32_t i = 0; i < byte_off; i++)
        if (text.ptr[i] == '\n') {
            point.row++;
            point.column = i + 1;
        }
    point.column = byte_off - point.column;
    return point;
}

/* Where the point lies after `inserted` was written at `start`. */
static TSPoint point_behind(TSPoint start, sl_str inserted)
{
    TSPoint point = start;
    for (size_t i = 0; i < inserted.len; i++) {
        point.column++;
        if (inserted.ptr[i] == '\n') point = (TSPoint){point.row + 1, 0};
    }
    return point;
}

void sl_tree_edit(sl_tree *tree, sl_range old_range, sl_str old_text, sl_str inserted)
{
    if (!tree) return;
    sl_change_add(&tree->since_scan, old_range, (uint32_t)inserted.len);
    if (!tree->ts) return;
    sl_change_add(&tree->since_parse, old_range, (uint32_t)inserted.len);
    TSPoint start = point_at(old_text, old_range.from);
    TSPoint old_end = point_behind(start, sl_range_of(old_text, old_range));
    TSInputEdit edit = {.start_byte = old_range.from,
                        .old_end_byte = old_range.to,
                        .new_end_byte = old_range.from + (uint32_t)inserted.len,
                        .start_point = start,
                        .old_end_point = old_end,
                        .new_end_point = point_behind(start, inserted)};
    ts_tree_edit(tree->ts, &edit);
}

void sl_parser_use_filter(sl_parser *parser, const sl_source *source)
{
    const sl_row *custom = source->recognition.rows.at;
    uint64_t links = sl_links_hash(source->links);
    if (parser->filter.lang == source->lang && parser->filter_rows == custom &&
        parser->filter.registry == source->recognition.registry && parser->filter_links == links)
        return;
    sl_word_filter_init(&parser->filter, source->lang, &source->recognition);
    sl_word_filter_add(&parser->filter, sl_links_number_names(source->links));
    parser->filter_rows = custom;
    parser->filter_links = links;
}
