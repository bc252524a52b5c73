#include "tests/lib/check.h"
#include "tests/lib/files.h"
#include "tests/lib/rewrite.h"

static bool hover_words(void *ctx, uint32_t byte_off, sl_range *range, sl_str *words)
{
    fx_run *run = ctx;
    sl_hover hover;
    if (!sl_hover_at(run->facts, byte_off, &hover)) return false;
    sl_str text = sl_hover_render(&hover, run->arena, run->context.settings, false);
    *range = hover.range;
    *words = sl_str_sub(text, 0, sl_str_find_char(text, '\n'));
    return true;
}

static void update_notes(fx_run *run, const fx_outcome *outcome)
{
    const fx_fixture *fixture = run->fixture;
    sl_str open = sl_lang_comment_open(run->lang), old;
    sl_str file = fixture->notes_file;
    fx_leader leader = {open, sl_lang_comment_close(run->lang)};
    bool wants_file = !open.len && !fixture->has_notes_beside && outcome->missing.n;
    fx_fixture beside = *fixture;
    if (wants_file) { /* the format has no comments: its notes go beside it */
        file = sl_arena_printf(run->arena, "%.*s.expect", SL_FMT(fixture->file));
        beside.has_notes_beside = true;
        beside.pieces.n = 0;
    }
    sl_str text = fx_rewrite(run->arena, &beside, outcome, leader);
    bool is_same = !wants_file && fx_file_read(run->arena, file, &old) && sl_str_eq(old, text);
    if (!is_same && !fx_file_write(run->arena, file, text))
        fx_problem_add(run->arena, &run->problems, 0, "cannot be written");
}

void fx_check_notes(fx_run *run, bool update)
{
    fx_outcome outcome, left = {0};
    fx_found found = {run->facts, &run->findings, hover_words, run};
    fx_expect(run->arena, run->fixture, &found, &outcome);
    if (!update || run->fixture->problems.n) {
        fx_outcome_report(run->arena, run->fixture, &outcome, &run->problems);
        return;
    }
    update_notes(run, &outcome);
    for (uint32_t i = 0; i < outcome.missing.n; i++)
        if (outcome.missing.at[i].is_silenced) *SL_PUSH(run->arena, &left.missing) = outcome.missing.at[i];
    fx_fixture without_marks = *run->fixture;
    without_marks.marks.n = 0;
    fx_outcome_report(run->arena, &without_marks, &left, &run->problems);
}
