/* A document that is edited knows what a fresh look at its text would say. With syntax errors tree-sitter's
 * own incremental trees differ from fresh ones, so those texts are compared only once the edit is undone. */
#include "tests/lib/check.h"
#include "tests/lib/dump.h"
#include "tests/lib/syntax.h"

typedef struct editing {
    fx_run *run;
    sl_document *document;
    sl_arena arena;  /* of one edit */
    sl_str original; /* what a fresh look says of the fixture */
} editing;

static sl_str dump(sl_arena *arena, const sl_facts *facts, const sl_findings *findings)
{
    sl_buf out;
    sl_buf_init(&out);
    fx_dump_facts(facts, &out);
    fx_dump_findings(findings, &out);
    sl_str text = sl_arena_copy(arena, sl_buf_str(&out));
    sl_buf_release(&out);
    return text;
}

static sl_str dump_document(editing *e)
{
    const sl_facts *facts = sl_document_facts(e->document, &e->run->context);
    return dump(&e->arena, facts, sl_document_findings(e->document, &e->run->context));
}

static sl_str dump_fresh(editing *e, sl_str text)
{
    sl_findings findings;
    const sl_facts *facts = fx_run_find(e->run, &e->arena, &e->run->context, text, &findings);
    return dump(&e->arena, facts, &findings);
}

static void compare(editing *e, sl_range range, sl_str inserted, const char *when, sl_str fresh)
{
    const fx_fixture *fixture = e->run->fixture;
    sl_str difference = fx_first_difference(&e->arena, dump_document(e), fresh);
    uint32_t line = fixture->lines.n ? fx_fixture_line(fixture, range.from) : 0;
    if (!difference.len || !fixture->lines.n) return;
    fx_problem_add(e->run->arena, &e->run->problems, fixture->lines.at[line].file_line1,
                   "%s bytes %u-%u became `%.*s`, edited and fresh differ: %.*s", when, range.from, range.to,
                   SL_FMT(inserted), SL_FMT(difference));
}

static void try_edit(editing *e, sl_range range, sl_str inserted)
{
    sl_str old = sl_range_of(e->run->fixture->text, range);
    sl_range undone = {range.from, range.from + (uint32_t)inserted.len};
    sl_document_edit(e->document, range, inserted);
    sl_str text = sl_document_text(e->document);
    if (!fx_has_syntax_error(e->run->lang, text)) compare(e, range, inserted, "after", dump_fresh(e, text));
    sl_document_edit(e->document, undone, old);
    compare(e, range, inserted, "undone after", e->original);
    sl_arena_clear(&e->arena);
}

static void edit_around(editing *e, sl_range site)
{
    sl_range front = {site.from, site.from}, inside = {site.from + 1, site.from + 1};
    sl_range behind = {site.to, site.to};
    try_edit(e, front, SL_STR(" "));
    try_edit(e, front, SL_STR("1"));
    try_edit(e, inside, SL_STR("0"));
    try_edit(e, behind, SL_STR("4"));
    try_edit(e, behind, SL_STR(" "));
    if (site.to > site.from) {
        try_edit(e, (sl_range){site.from, site.from + 1}, SL_STR(""));
        try_edit(e, (sl_range){site.to - 1, site.to}, SL_STR(""));
    }
}

void fx_check_edits(fx_run *run)
{
    sl_str text = run->fixture->text;
    uint32_t end = (uint32_t)text.len;
    editing e = {.run = run};
    sl_arena_init(&e.arena);
    e.document = sl_document_new(run->worker, run->fixture->path, SL_STR(""), text);
    e.original = dump(run->arena, run->facts, &run->findings);
    compare(&e, (sl_range){0, 0}, SL_STR(""), "before", e.original);
    try_edit(&e, (sl_range){0, 0}, SL_STR("\n"));
    try_edit(&e, (sl_range){end, end}, SL_STR("\n"));
    for (uint32_t i = 0; i < run->facts->sites.n; i++)
        edit_around(&e, run->facts->sites.at[i].range);
    sl_document_free(e.document);
    sl_arena_release(&e.arena);
}
