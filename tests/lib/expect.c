#include "tests/lib/expect.h"

#include "tests/lib/site_words.h"

typedef struct judge {
    sl_arena *arena;
    const fx_fixture *fixture;
    const fx_found *found;
    fx_outcome *out;
    bool *site_noted, *finding_noted;
} judge;

/* A range beyond its first line is noted up to the end of that line. */
static sl_range first_line_of(const fx_fixture *fixture, sl_range range)
{
    sl_range line = fixture->lines.at[fx_fixture_line(fixture, range.from)].range;
    if (range.to > line.to) range.to = line.to;
    return range;
}

static bool stands_at(const judge *j, const fx_mark *mark, sl_range range)
{
    if (!j->fixture->lines.n || mark->range.from != range.from) return false;
    return mark->note.width == 0 || mark->range.to == first_line_of(j->fixture, range).to;
}

static void judge_site(judge *j, const fx_mark *mark, fx_verdict *verdict)
{
    const sl_facts *facts = j->found->facts;
    const sl_site *other = NULL;
    for (uint32_t i = 0; i < facts->sites.n && !verdict->holds; i++) {
        const sl_site *site = &facts->sites.at[i];
        if (j->site_noted[i] || !stands_at(j, mark, site->range)) continue;
        other = site;
        verdict->holds = j->site_noted[i] = fx_site_agrees(j->arena, facts, site, &mark->note);
    }
    if (!verdict->holds && other) verdict->instead = fx_site_words(j->arena, facts, other, &mark->note);
}

static sl_str finding_words(judge *j, const sl_finding *finding, const fx_note *like)
{
    sl_str rule = sl_rule_at(finding->rule)->name;
    const char *severity = sl_severity_name(finding->severity);
    bool with_severity = !like || like->severity.len;
    return sl_arena_printf(j->arena, "%.*s%s%s%s: %.*s", SL_FMT(rule), with_severity ? "[" : "",
                           with_severity ? severity : "", with_severity ? "]" : "", SL_FMT(finding->message));
}

static bool finding_agrees(const sl_finding *finding, const fx_note *note)
{
    if (note->severity.len && !sl_str_is(note->severity, sl_severity_name(finding->severity))) return false;
    return sl_str_find(finding->message, note->text) != SIZE_MAX;
}

static void judge_finding(judge *j, const fx_mark *mark, fx_verdict *verdict)
{
    const sl_findings *findings = j->found->findings;
    const sl_finding *other = NULL;
    for (uint32_t i = 0; i < findings->n && !verdict->holds; i++) {
        const sl_finding *finding = &findings->at[i];
        if (finding->is_suppressed || j->finding_noted[i] || !stands_at(j, mark, finding->range)) continue;
        if (!sl_str_eq(sl_rule_at(finding->rule)->name, mark->note.rule)) continue;
        other = finding;
        verdict->holds = j->finding_noted[i] = finding_agrees(finding, &mark->note);
    }
    if (!verdict->holds && other) verdict->instead = finding_words(j, other, &mark->note);
}

static void judge_hover(judge *j, const fx_mark *mark, fx_verdict *verdict)
{
    sl_range range;
    sl_str words;
    if (!j->found->hover(j->found->hover_ctx, mark->range.from, &range, &words)) return;
    if (!stands_at(j, mark, range)) return;
    verdict->holds = sl_str_has_prefix(words, mark->note.text);
    if (!verdict->holds) verdict->instead = sl_arena_printf(j->arena, "hover: %.*s", SL_FMT(words));
}

static bool is_free_of_findings(judge *j, sl_range range, sl_str rule)
{
    const sl_findings *findings = j->found->findings;
    for (uint32_t i = 0; i < findings->n; i++) {
        const sl_finding *finding = &findings->at[i];
        bool is_rule = !rule.len || sl_str_eq(sl_rule_at(finding->rule)->name, rule);
        if (is_rule && !finding->is_suppressed && sl_range_overlaps(finding->range, range)) return false;
    }
    return true;
}

static bool is_free_of_sites(judge *j, sl_range range)
{
    const sl_facts *facts = j->found->facts;
    for (uint32_t i = 0; i < facts->sites.n; i++) {
        const sl_site *site = &facts->sites.at[i];
        if (site->confidence >= SL_LIKELY && sl_range_overlaps(site->range, range)) return false;
    }
    return true;
}

static void judge_mark(judge *j, const fx_mark *mark, fx_verdict *verdict)
{
    sl_range range = mark->range;
    if (mark->note.width == 0) range.to = range.from + 1;
    switch (mark->note.kind) {
    case FX_SITE:
    case FX_POSSIBLE: judge_site(j, mark, verdict); break;
    case FX_FINDING: judge_finding(j, mark, verdict); break;
    case FX_HOVER: judge_hover(j, mark, verdict); break;
    case FX_NOT: verdict->holds = is_free_of_findings(j, range, mark->note.rule); break;
    case FX_NOTHING:
        verdict->holds = is_free_of_sites(j, range) && is_free_of_findings(j, range, SL_STR(""));
        break;
    }
}

static void add_missing(judge *j, sl_range range, sl_str words)
{
    const fx_fixture *fixture = j->fixture;
    uint32_t line = fx_fixture_line(fixture, range.from);
    fx_missing *missing = SL_PUSH(j->arena, &j->out->missing);
    *missing = (fx_missing){.line = line, .words = words, .is_silenced = fixture->lines.at[line].is_silent};
    missing->col = fx_fixture_col(fixture, line, range.from);
    missing->width = fx_fixture_col(fixture, line, first_line_of(fixture, range).to) - missing->col;
}

/* A note that did not hold but has words that would is to be corrected; what it means is not missing too. */
static bool is_corrected(const judge *j, sl_range range, bool is_finding, sl_str rule)
{
    for (uint32_t i = 0; i < j->fixture->marks.n; i++) {
        const fx_mark *mark = &j->fixture->marks.at[i];
        bool same_kind = is_finding ? mark->note.kind == FX_FINDING && sl_str_eq(mark->note.rule, rule)
                                    : mark->note.kind == FX_SITE || mark->note.kind == FX_POSSIBLE;
        if (same_kind && j->out->verdicts[i].instead.len && stands_at(j, mark, range)) return true;
    }
    return false;
}

static void find_missing(judge *j)
{
    const sl_facts *facts = j->found->facts;
    const sl_findings *findings = j->found->findings;
    for (uint32_t i = 0; i < facts->sites.n; i++) {
        const sl_site *site = &facts->sites.at[i];
        if (j->site_noted[i] || site->confidence < SL_LIKELY) continue;
        if (!is_corrected(j, site->range, false, SL_STR("")))
            add_missing(j, site->range, fx_site_words(j->arena, facts, site, NULL));
    }
    for (uint32_t i = 0; i < findings->n; i++) {
        const sl_finding *finding = &findings->at[i];
        if (j->finding_noted[i] || finding->is_suppressed) continue;
        if (!is_corrected(j, finding->range, true, sl_rule_at(finding->rule)->name))
            add_missing(j, finding->range, finding_words(j, finding, NULL));
    }
}

void fx_expect(sl_arena *arena, const fx_fixture *fixture, const fx_found *found, fx_outcome *out)
{
    *out = (fx_outcome){.verdicts = SL_NEW_N(arena, fx_verdict, fixture->marks.n + 1)};
    judge j = {.arena = arena, .fixture = fixture, .found = found, .out = out};
    j.site_noted = SL_NEW_N(arena, bool, found->facts->sites.n + 1);
    j.finding_noted = SL_NEW_N(arena, bool, found->findings->n + 1);
    for (uint32_t i = 0; i < fixture->marks.n; i++)
        judge_mark(&j, &fixture->marks.at[i], &out->verdicts[i]);
    find_missing(&j);
}

static void report_mark(sl_arena *arena, const fx_fixture *fixture, const fx_mark *mark,
                        const fx_verdict *verdict, fx_problems *problems)
{
    sl_str line = sl_range_of(fixture->text, fixture->lines.at[mark->line].range);
    sl_str got = verdict->instead;
    bool denies = mark->note.kind == FX_NOT || mark->note.kind == FX_NOTHING;
    if (!got.len) got = denies ? SL_STR("something") : SL_STR("nothing there");
    fx_problem_add(arena, problems, mark->file_line1,
                   "expected `%.*s` at column %u, got `%.*s`\n        | %.*s", SL_FMT(mark->note.body),
                   mark->note.col + 1, SL_FMT(got), SL_FMT(sl_str_trim(line)));
}

void fx_outcome_report(sl_arena *arena, const fx_fixture *fixture, const fx_outcome *outcome,
                       fx_problems *problems)
{
    for (uint32_t i = 0; i < fixture->marks.n; i++)
        if (!outcome->verdicts[i].holds)
            report_mark(arena, fixture, &fixture->marks.at[i], &outcome->verdicts[i], problems);
    for (uint32_t i = 0; i < outcome->missing.n; i++) {
        const fx_missing *missing = &outcome->missing.at[i];
        const fx_line *line = &fixture->lines.at[missing->line];
        fx_problem_add(arena, problems, line->file_line1,
                       "expected %s, got `%.*s` at column %u\n        | %.*s",
                       missing->is_silenced ? "silence" : "no more", SL_FMT(missing->words), missing->col + 1,
                       SL_FMT(sl_str_trim(sl_range_of(fixture->text, line->range))));
    }
}
