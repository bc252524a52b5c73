#include "tests/lib/rewrite.h"

#include "base/utf8.h"

typedef struct writer {
    const fx_fixture *fixture;
    const fx_outcome *outcome;
    fx_leader leader;
    bool *written; /* of the missing ones */
    sl_buf out;
} writer;

/* A blank as wide as what stands in that column of the source: its tabs are kept. */
static void pad(writer *w, const fx_missing *missing, uint32_t from_col, uint32_t to_col)
{
    sl_range line = w->fixture->lines.at[missing->line].range;
    uint32_t at = line.from, code_point = 0;
    for (uint32_t col = 0; col < to_col; col++) {
        uint32_t len = at < line.to ? sl_utf8_decode(w->fixture->text, at, &code_point) : 0;
        if (col >= from_col) sl_buf_add_char(&w->out, len && code_point == '\t' ? '\t' : ' ');
        at += len;
    }
}

static uint32_t indent_of(const writer *w, const fx_missing *missing)
{
    sl_str line = sl_range_of(w->fixture->text, w->fixture->lines.at[missing->line].range);
    uint32_t indent = 0;
    while (indent < line.len && (line.ptr[indent] == ' ' || line.ptr[indent] == '\t'))
        indent++;
    return indent;
}

static void write_words(writer *w, sl_str words)
{
    sl_buf_add(&w->out, words);
    if (w->leader.close.len) sl_buf_printf(&w->out, " %.*s", SL_FMT(w->leader.close));
    sl_buf_add_char(&w->out, '\n');
}

static void write_under(writer *w, const fx_missing *missing)
{
    uint32_t opening = (uint32_t)w->leader.open.len;
    uint32_t indent = indent_of(w, missing);
    if (indent + opening + 1 > missing->col) indent = 0;
    bool is_arrow = indent + opening + 1 > missing->col || missing->width == 0;
    pad(w, missing, 0, is_arrow ? missing->col : indent);
    sl_buf_add(&w->out, w->leader.open);
    if (is_arrow) {
        sl_buf_add_cstr(&w->out, " <-");
    } else {
        pad(w, missing, indent + opening, missing->col);
        for (uint32_t i = 0; i < missing->width; i++)
            sl_buf_add_char(&w->out, '^');
    }
    sl_buf_add_char(&w->out, ' ');
    write_words(w, missing->words);
}

static void write_missing(writer *w, uint32_t i)
{
    const fx_missing *missing = &w->outcome->missing.at[i];
    w->written[i] = true;
    if (w->out.len && w->out.ptr[w->out.len - 1] != '\n') sl_buf_add_char(&w->out, '\n');
    if (!w->fixture->has_notes_beside)
        write_under(w, missing);
    else
        sl_buf_printf(&w->out, "%u:%u-%u %.*s\n", missing->line + 1, missing->col + 1,
                      missing->col + missing->width + 1, SL_FMT(missing->words));
}

/* Those in front of (line, col). */
static void flush(writer *w, uint32_t line, uint32_t col)
{
    for (uint32_t i = 0; i < w->outcome->missing.n; i++) {
        const fx_missing *missing = &w->outcome->missing.at[i];
        bool is_before = missing->line < line || (missing->line == line && missing->col < col);
        if (!w->written[i] && !missing->is_silenced && is_before) write_missing(w, i);
    }
}

static void write_mark(writer *w, const fx_piece *piece, sl_str fixmes)
{
    const fx_mark *mark = &w->fixture->marks.at[piece->index];
    const fx_verdict *verdict = &w->outcome->verdicts[piece->index];
    bool keeps = verdict->holds || w->fixture->lines.at[mark->line].is_silent;
    if (w->fixture->has_notes_beside) flush(w, mark->line, mark->note.col);
    if (!keeps && !verdict->instead.len) return;
    sl_buf_add(&w->out, fixmes);
    if (keeps) {
        sl_buf_add(&w->out, piece->raw);
        return;
    }
    size_t words = (size_t)(mark->note.body.ptr - piece->raw.ptr);
    sl_buf_add(&w->out, sl_str_sub(piece->raw, 0, words));
    sl_buf_add(&w->out, verdict->instead);
    sl_buf_add(&w->out, sl_str_sub(piece->raw, words + mark->note.body.len, piece->raw.len));
}

static void write_piece(writer *w, const fx_piece *piece, sl_str *fixmes)
{
    switch (piece->kind) {
    case FX_PIECE_FIXME:
        if (!fixmes->len) fixmes->ptr = piece->raw.ptr;
        fixmes->len += piece->raw.len;
        return;
    case FX_PIECE_NOTE: write_mark(w, piece, *fixmes); break;
    case FX_PIECE_SOURCE:
        flush(w, piece->index, 0);
        sl_buf_add(&w->out, piece->raw);
        break;
    case FX_PIECE_OTHER: sl_buf_add(&w->out, piece->raw); break;
    }
    *fixmes = SL_STR("");
}

static fx_leader leader_in_use(const fx_fixture *fixture, fx_leader otherwise)
{
    return fixture->marks.n ? fixture->marks.at[0].note.leader : otherwise;
}

/* A marker such as `end silent` belongs behind the notes of the line above it. */
static void flush_before_marker(writer *w, const fx_piece *piece, uint32_t *lines_done)
{
    if (piece->kind == FX_PIECE_SOURCE) *lines_done = piece->index + 1;
    if (piece->kind == FX_PIECE_OTHER && !w->fixture->has_notes_beside) flush(w, *lines_done, 0);
}

sl_str fx_rewrite(sl_arena *arena, const fx_fixture *fixture, const fx_outcome *outcome, fx_leader leader)
{
    writer w = {.fixture = fixture, .outcome = outcome, .leader = leader_in_use(fixture, leader)};
    sl_str fixmes = SL_STR("");
    uint32_t lines_done = 0;
    w.written = SL_NEW_N(arena, bool, outcome->missing.n + 1);
    sl_buf_init(&w.out);
    for (uint32_t i = 0; i < fixture->pieces.n; i++) {
        flush_before_marker(&w, &fixture->pieces.at[i], &lines_done);
        write_piece(&w, &fixture->pieces.at[i], &fixmes);
    }
    flush(&w, UINT32_MAX, 0);
    sl_str text = sl_arena_copy(arena, sl_buf_str(&w.out));
    sl_buf_release(&w.out);
    return text;
}
