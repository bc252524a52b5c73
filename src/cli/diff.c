#include "cli/diff.h"

enum {
    CONTEXT = 3,
    /* Lines looked ahead for the two texts to agree again; fixes insert an import or two. */
    REACH = 64
};

typedef SL_VEC(sl_str) str_vec;

typedef struct change { /* lines [old_from, old_to) became [new_from, new_to) */
    uint32_t old_from, old_to, new_from, new_to;
} change;

typedef struct differ {
    const sl_term *term;
    sl_buf *out;
    sl_arena arena;
    str_vec before, after; /* lines with their ends */
    SL_VEC(change) changes;
} differ;

/* Only \n ends a line here: that is what patch programs read. */
static void split(sl_arena *arena, sl_str text, str_vec *out)
{
    while (text.len) {
        size_t end = sl_str_find_char(text, '\n');
        size_t len = end == SIZE_MAX ? text.len : end + 1;
        *SL_PUSH(arena, out) = sl_str_sub(text, 0, len);
        text = sl_str_sub(text, len, text.len);
    }
}

static bool agree(const differ *d, uint32_t old, uint32_t new)
{
    bool old_ends = old >= d->before.n, new_ends = new >= d->after.n;
    if (old_ends || new_ends) return old_ends && new_ends;
    return sl_str_eq(d->before.at[old], d->after.at[new]);
}

/* Extends a change to the nearest place where the texts agree again; two lines have to, since a brace alone
 * agrees with any other. */
static void close_change(const differ *d, change *c)
{
    for (uint32_t sum = 1; sum <= REACH; sum++)
        for (uint32_t n_new = 0; n_new <= sum; n_new++) {
            uint32_t old = c->old_from + sum - n_new, new = c->new_from + n_new;
            if (old > d->before.n || new > d->after.n) continue;
            bool is_end = old == d->before.n && new == d->after.n;
            if (!is_end && !(agree(d, old, new) && agree(d, old + 1, new + 1))) continue;
            c->old_to = old;
            c->new_to = new;
            return;
        }
    c->old_to = d->before.n;
    c->new_to = d->after.n;
}

static void find_changes(differ *d)
{
    uint32_t old = 0, new = 0;
    while (old < d->before.n || new < d->after.n) {
        if (agree(d, old, new)) {
            old++;
            new ++;
            continue;
        }
        change *c = SL_PUSH(&d->arena, &d->changes);
        *c = (change){.old_from = old, .new_from = new};
        close_change(d, c);
        old = c->old_to;
        new = c->new_to;
    }
}

/* Patch programs need every byte; a terminal must not be acted on. */
static void add_text(const differ *d, sl_str text)
{
    if (!d->term->is_terminal) {
        sl_buf_add(d->out, text);
        return;
    }
    for (size_t tab; text.len; text = sl_str_sub(text, tab + 1, text.len)) {
        tab = sl_str_find_char(text, '\t');
        if (tab == SIZE_MAX) tab = text.len;
        sl_term_escape(d->out, sl_str_sub(text, 0, tab));
        if (tab < text.len) sl_buf_add_char(d->out, '\t');
    }
}

/* "--- a/src/app.js"; an absolute path stays as it is. */
static void add_name(const differ *d, const char *mark, const char *side, sl_str path)
{
    sl_buf_printf(d->out, "%s %s", mark, path.len && path.ptr[0] == '/' ? "" : side);
    sl_term_escape(d->out, path);
    sl_buf_add_char(d->out, '\n');
}

static void add_line(differ *d, char mark, sl_paint paint, sl_str line)
{
    bool is_whole = line.len && line.ptr[line.len - 1] == '\n';
    sl_term_paint(d->term, d->out, paint);
    sl_buf_add_char(d->out, mark);
    add_text(d, is_whole ? sl_str_sub(line, 0, line.len - 1) : line);
    sl_term_plain(d->term, d->out);
    sl_buf_add_cstr(d->out, is_whole ? "\n" : "\n\\ No newline at end of file\n");
}

static void add_lines(differ *d, char mark, sl_paint paint, const str_vec *lines, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        add_line(d, mark, paint, lines->at[i]);
}

static uint32_t least(uint32_t a, uint32_t b)
{
    return a < b ? a : b;
}

/* GNU's habit: an empty side names the line before it. */
static void add_side(sl_buf *out, char mark, uint32_t from, uint32_t n)
{
    sl_buf_printf(out, " %c%u", mark, n ? from + 1 : from);
    if (n != 1) sl_buf_printf(out, ",%u", n);
}

/* Changes [first, end), which lie within each other's context. */
static void add_hunk(differ *d, uint32_t first, uint32_t end)
{
    const change *a = &d->changes.at[first], *z = &d->changes.at[end - 1];
    uint32_t lead = least(CONTEXT, a->old_from);
    uint32_t tail = least(CONTEXT, d->before.n - z->old_to);
    uint32_t at = a->old_from - lead;
    sl_term_paint(d->term, d->out, SL_PAINT_HINT);
    sl_buf_add_cstr(d->out, "@@");
    add_side(d->out, '-', at, z->old_to + tail - at);
    add_side(d->out, '+', a->new_from - lead, z->new_to + tail - (a->new_from - lead));
    sl_buf_add_cstr(d->out, " @@");
    sl_term_plain(d->term, d->out);
    sl_buf_add_char(d->out, '\n');
    for (uint32_t i = first; i < end; i++) {
        const change *c = &d->changes.at[i];
        add_lines(d, ' ', SL_PAINT_PLAIN, &d->before, at, c->old_from);
        add_lines(d, '-', SL_PAINT_REMOVED, &d->before, c->old_from, c->old_to);
        add_lines(d, '+', SL_PAINT_ADDED, &d->after, c->new_from, c->new_to);
        at = c->old_to;
    }
    add_lines(d, ' ', SL_PAINT_PLAIN, &d->before, at, at + tail);
}

void sl_diff(const sl_term *term, sl_buf *out, sl_str path, sl_str before, sl_str after)
{
    differ d = {.term = term, .out = out};
    sl_arena_init(&d.arena);
    split(&d.arena, before, &d.before);
    split(&d.arena, after, &d.after);
    find_changes(&d);
    if (d.changes.n) {
        add_name(&d, "---", "a/", path);
        add_name(&d, "+++", "b/", path);
    }
    for (uint32_t first = 0, end; first < d.changes.n; first = end) {
        for (end = first + 1; end < d.changes.n; end++)
            if (d.changes.at[end].old_from - d.changes.at[end - 1].old_to > 2 * CONTEXT) break;
        add_hunk(&d, first, end);
    }
    sl_arena_release(&d.arena);
}
