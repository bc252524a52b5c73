#include "tests/lib/fixture.h"

#include "base/utf8.h"
#include "tests/lib/files.h"
#include "tests/lib/fixture_header.h"

typedef struct reader {
    sl_arena *arena;
    fx_fixture *fixture;
    sl_str rest;
    uint32_t line1; /* of the line just taken */
    uint32_t silent_since;
    bool is_in_header;
    sl_buf *text;
} reader;

/* Takes the next line with its line end; false at the end. */
static bool take_line(reader *r, sl_str *raw)
{
    size_t end = sl_str_find_char(r->rest, '\n');
    if (!r->rest.len) return false;
    *raw = sl_str_sub(r->rest, 0, end == SIZE_MAX ? end : end + 1);
    r->rest = sl_str_sub(r->rest, raw->len, r->rest.len);
    r->line1++;
    return true;
}

static sl_str without_line_end(sl_str raw)
{
    while (raw.len && (raw.ptr[raw.len - 1] == '\n' || raw.ptr[raw.len - 1] == '\r'))
        raw.len--;
    return raw;
}

static void add_piece(reader *r, fx_piece_kind kind, sl_str raw, uint32_t index)
{
    *SL_PUSH(r->arena, &r->fixture->pieces) = (fx_piece){kind, raw, index};
}

static void add_source(reader *r, sl_str raw, bool is_piece)
{
    fx_fixture *fixture = r->fixture;
    uint32_t from = (uint32_t)r->text->len;
    if (is_piece) add_piece(r, FX_PIECE_SOURCE, raw, fixture->lines.n);
    *SL_PUSH(r->arena, &fixture->lines) =
        (fx_line){{from, from + (uint32_t)without_line_end(raw).len}, r->line1, r->silent_since != 0};
    sl_buf_add(r->text, raw);
    r->is_in_header = false;
}

static fx_mark *add_mark(reader *r, const fx_note *note, uint32_t line, sl_str raw)
{
    fx_fixture *fixture = r->fixture;
    add_piece(r, FX_PIECE_NOTE, raw, fixture->marks.n);
    fx_mark *mark = SL_PUSH(r->arena, &fixture->marks);
    *mark = (fx_mark){*note, line, r->line1, {0, 0}};
    const char *wrong = fx_note_understand(&mark->note);
    if (wrong)
        fx_problem_add(r->arena, &fixture->problems, r->line1, "`%.*s`: %s", SL_FMT(note->body), wrong);
    return mark;
}

static bool read_silence(reader *r, sl_str comment)
{
    bool is_end = sl_str_is(comment, "end silent");
    if (!is_end && !sl_str_is(comment, "silent")) return false;
    if (is_end == (r->silent_since == 0))
        fx_problem_add(r->arena, &r->fixture->problems, r->line1,
                       is_end ? "no `silent` to end" : "already silent");
    r->silent_since = is_end ? 0 : r->line1;
    return true;
}

/* A FIXME counts only if notes follow; elsewhere it is the author's own. */
static bool is_fixme_of_note(const reader *r, sl_str comment)
{
    reader ahead = *r;
    fx_note note;
    sl_str raw;
    if (!sl_str_has_prefix(comment, SL_STR("FIXME "))) return false;
    while (take_line(&ahead, &raw)) {
        if (fx_note_locate(without_line_end(raw), &note)) return true;
        if (!fx_comment_text(without_line_end(raw), &comment)) return false;
        if (!sl_str_has_prefix(comment, SL_STR("FIXME "))) return false;
    }
    return false;
}

static void read_note(reader *r, const fx_note *note, sl_str raw)
{
    if (!r->fixture->lines.n)
        fx_problem_add(r->arena, &r->fixture->problems, r->line1, "no line above that the note could mean");
    else
        add_mark(r, note, r->fixture->lines.n - 1, raw);
}

static void read_line(reader *r, sl_str raw)
{
    fx_note note = {0};
    sl_str line = without_line_end(raw), comment;
    if (fx_note_locate(line, &note))
        read_note(r, &note, raw);
    else if (!fx_comment_text(line, &comment))
        add_source(r, raw, true);
    else if (read_silence(r, comment) ||
             (r->is_in_header && fx_header_read(r->arena, r->fixture, comment, r->line1)))
        add_piece(r, FX_PIECE_OTHER, raw, 0);
    else if (is_fixme_of_note(r, comment))
        add_piece(r, FX_PIECE_FIXME, raw, 0);
    else
        add_source(r, raw, true);
}

/* LINE:COL-ENDCOL words; 1-based, half-open */
static bool read_place(sl_str line, uint32_t *line1, fx_note *note)
{
    size_t colon = sl_str_find_char(line, ':'), blank = sl_str_find_char(line, ' ');
    sl_str cols = sl_str_sub(line, colon == SIZE_MAX ? colon : colon + 1, blank);
    size_t dash = sl_str_find_char(cols, '-');
    uint32_t from, to;
    if (dash == SIZE_MAX || !sl_str_to_u32(sl_str_sub(line, 0, colon), UINT32_MAX, line1)) return false;
    if (!sl_str_to_u32(sl_str_sub(cols, 0, dash), UINT32_MAX, &from)) return false;
    if (!sl_str_to_u32(sl_str_sub(cols, dash + 1, cols.len), UINT32_MAX, &to)) return false;
    note->col = from - 1;
    note->width = to - from;
    note->body = sl_str_trim(sl_str_sub(line, blank, line.len));
    return from > 0 && to > from && *line1 > 0;
}

static void read_expect_line(reader *r, sl_str raw)
{
    fx_note note = {0};
    uint32_t line1 = 0;
    sl_str line = sl_str_trim(raw), comment;
    bool is_comment = fx_comment_text(line, &comment);
    if (is_comment && sl_str_has_prefix(comment, SL_STR("FIXME "))) {
        add_piece(r, FX_PIECE_FIXME, raw, 0);
    } else if (is_comment || !line.len) {
        if (is_comment) fx_header_read(r->arena, r->fixture, comment, r->line1);
        add_piece(r, FX_PIECE_OTHER, raw, 0);
    } else if (read_place(line, &line1, &note) && line1 <= r->fixture->lines.n) {
        add_mark(r, &note, line1 - 1, raw);
    } else {
        fx_problem_add(r->arena, &r->fixture->problems, r->line1,
                       "not LINE:COL-ENDCOL of a line of the file");
    }
}

uint32_t fx_fixture_col(const fx_fixture *fixture, uint32_t line, uint32_t byte_off)
{
    uint32_t from = fixture->lines.at[line].range.from;
    return (uint32_t)sl_utf8_code_points(sl_str_sub(fixture->text, from, byte_off));
}

uint32_t fx_fixture_line(const fx_fixture *fixture, uint32_t byte_off)
{
    uint32_t line = 0;
    while (line + 1 < fixture->lines.n && fixture->lines.at[line + 1].range.from <= byte_off)
        line++;
    return line;
}

static uint32_t offset_of_col(sl_str text, sl_range line, uint32_t col)
{
    uint32_t at = line.from, code_point;
    for (; col > 0 && at < line.to; col--)
        at += sl_utf8_decode(text, at, &code_point);
    return at;
}

static void locate_marks(fx_fixture *fixture)
{
    for (uint32_t i = 0; i < fixture->marks.n; i++) {
        fx_mark *mark = &fixture->marks.at[i];
        sl_range line = fixture->lines.at[mark->line].range;
        mark->range.from = offset_of_col(fixture->text, line, mark->note.col);
        mark->range.to = offset_of_col(fixture->text, line, mark->note.col + mark->note.width);
    }
}

static void finish(sl_arena *arena, fx_fixture *fixture, sl_buf *text)
{
    fixture->text = sl_arena_copy(arena, sl_buf_str(text));
    fixture->project = (sl_project){.libraries = fixture->libraries.at,
                                    .n_libraries = fixture->libraries.n,
                                    .vendors = {fixture->vendors.at, fixture->vendors.n},
                                    .registered_names = {fixture->names.at, fixture->names.n}};
    locate_marks(fixture);
}

void fx_fixture_read(sl_arena *arena, sl_str file, sl_str path, sl_str text, const sl_str *expect,
                     fx_fixture *out)
{
    sl_buf buf;
    sl_str raw;
    sl_buf_init(&buf);
    *out = (fx_fixture){.file = file, .notes_file = file, .path = path, .has_notes_beside = expect};
    reader r = {.arena = arena, .fixture = out, .rest = text, .is_in_header = true, .text = &buf};
    while (take_line(&r, &raw)) {
        if (expect)
            add_source(&r, raw, false);
        else
            read_line(&r, raw);
    }
    if (expect) {
        r.rest = *expect;
        r.line1 = 0;
        while (take_line(&r, &raw))
            read_expect_line(&r, raw);
    }
    finish(arena, out, &buf);
    sl_buf_release(&buf);
}

bool fx_fixture_load(sl_arena *arena, sl_str root, sl_str file, fx_fixture *out)
{
    sl_str beside = sl_arena_printf(arena, "%.*s.expect", SL_FMT(file)), text, expect;
    bool has_beside = fx_file_exists(arena, beside);
    if (!fx_file_read(arena, file, &text)) return false;
    if (has_beside && !fx_file_read(arena, beside, &expect)) return false;
    sl_str path = sl_str_sub(file, root.len + 1, file.len);
    fx_fixture_read(arena, file, path, text, has_beside ? &expect : NULL, out);
    if (has_beside) out->notes_file = beside;
    return true;
}
