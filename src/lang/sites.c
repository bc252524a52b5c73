#include "lang/sites.h"

#include "lang/columns.h"
#include "lang/evidence.h"
#include "lang/flow.h"
#include "lang/literal.h"
#include "lang/scopes.h"
#include "lang/site.h"
#include "lang/warning.h"
#include "lang/words.h"

static bool is_asked(const sl_run *run, sl_range range)
{
    return run->why && run->why_off >= range.from && run->why_off <= range.to;
}

static void tell(sl_run *run, const char *text)
{
    if (run->why)
        *SL_PUSH(run->arena, &run->why->reasons) = (sl_reason){SL_STR(""), sl_str_from_cstr(text), SL_NO};
}

static const sl_row status_line_row = {.id = SL_STR_INIT("status-line"), .role = SL_ROLE_PRODUCED};
static const sl_row bare_line_row = {.id = SL_STR_INIT("bare-status-line"), .role = SL_ROLE_MENTIONED};

static void fill_literal(sl_site *site, const sl_literal *literal)
{
    site->range = literal->range;
    site->span = literal->span;
    site->code = literal->code;
    site->low = literal->low;
    site->high = literal->high;
    site->spelling = literal->spelling;
    if (!sl_range_is_empty(literal->phrase)) site->phrase = literal->phrase;
}

static void keep_for_flow(sl_run *run, const sl_literal *literal, const sl_chain *chain)
{
    sl_site site = {.call = SL_NONE, .arg = SL_NONE, .cond = SL_NONE, .group = SL_NONE, .arm = SL_NONE};
    site.evidence = sl_code_evidence(run, literal->code);
    site.name = sl_site__name(run, chain);
    site.scope = sl_scope_at(run, literal->frame);
    if (run->evidence & SL_EV_TEST) site.side = SL_SIDE_TEST;
    fill_literal(&site, literal);
    sl_flow_keep(run, chain, &site);
}

/* "404 Not Found": a code and a phrase of the registry and nothing else, in a file that deals with HTTP. FTP
 * and mail share codes, but not their phrases. */
static bool is_bare_line(const sl_run *run, const sl_literal *literal)
{
    return literal->spelling == SL_SPELL_STATUS_LINE && literal->leaf == SL_LEAF_STRING &&
           (run->evidence & SL_EV_HTTP) && !(run->evidence & SL_EV_FOREIGN) &&
           sl_code_defined(run->facts->registry, literal->code) &&
           sl_beside_evidence(run, literal->range, literal->code);
}

static void judge_literal(sl_run *run, const sl_literal *literal)
{
    sl_chain chain;
    sl_verdict verdict;
    sl_claim claim = {literal->code, literal->spelling, literal->range};
    sl_chain_read(run, literal->frame, &chain);
    chain.in_range = chain.in_range || literal->in_interval;
    sl_judge(run, &claim, &chain, &verdict);
    if (literal->has_version && verdict.confidence < SL_CERTAIN) {
        verdict.confidence = SL_CERTAIN; /* no other protocol says HTTP/1.1 */
        verdict.evidence |= SL_EV_SYNTAX;
        if (!verdict.row) verdict.row = &status_line_row;
    } else if (verdict.confidence < SL_LIKELY && !verdict.is_vetoed && is_bare_line(run, literal)) {
        verdict = (sl_verdict){.row = &bare_line_row, .confidence = SL_LIKELY, .evidence = SL_EV_BESIDE};
        verdict.call_frame = SL_NONE;
    }
    bool vetoed = verdict.confidence == SL_NO && verdict.is_vetoed;
    if (verdict.confidence < SL_LIKELY && !vetoed && literal->spelling == SL_SPELL_NUMBER)
        keep_for_flow(run, literal, &chain);
    if (verdict.confidence == SL_NO) return;
    sl_idx index = run->facts->sites.n;
    fill_literal(sl_site__add(run, &verdict, &chain, literal->frame), literal);
    sl_site__finish(run, index, &chain);
}

/* A string that is a statement by itself: Python's docstrings. */
static bool is_comment(sl_run *run, const sl_literal *literal)
{
    if (literal->leaf == SL_LEAF_COMMENT) return true;
    if (literal->leaf != SL_LEAF_STRING || !literal->frame) return false;
    const sl_match *match = sl_frame_match(&run->frames->at[literal->frame - 1], run->lang, run->text);
    return match && match->structure->kind == SL_ST_STATEMENT;
}

static void judge_text(sl_run *run, sl_literal *literal, sl_range word, bool is_relational)
{
    sl_chain chain = {.in_range = literal->in_interval};
    sl_verdict verdict;
    sl_claim claim = {literal->code, literal->spelling, literal->range};
    sl_judge_text(run, &claim, word, !is_comment(run, literal), &verdict);
    if (verdict.confidence == SL_NO) return;
    verdict.is_relational = is_relational;
    literal->span = literal->range;
    sl_site *site = sl_site__add(run, &verdict, &chain, literal->frame);
    fill_literal(site, literal);
    site->in_text = is_comment(run, literal);
}

/* "/a, 404": a cell of a table of test data. */
static bool visit_cell(sl_run *run, sl_literal *literal)
{
    sl_chain chain;
    sl_verdict verdict;
    sl_range content = sl_string_content(run->text, literal->span);
    uint32_t cell = sl_cell_of(run->text, content, literal->range);
    sl_claim claim = {literal->code, SL_SPELL_STRING, literal->range};
    if (cell == SL_NONE || !run->lang->index[SL_SHAPE_COLUMN].n_named) return false;
    sl_chain_read(run, literal->frame, &chain);
    if (!chain.n || chain.n == SL_STEPS_MAX) return false;
    for (uint32_t i = chain.n++; i > 0; i--)
        chain.step[i] = chain.step[i - 1];
    chain.step[0] = (sl_step){.kind = SL_STEP_ELEMENT,
                              .frame = literal->frame,
                              .position = cell,
                              .count = cell + 1,
                              .is_tuple = true};
    sl_judge_cell(run, &claim, &chain, &verdict);
    if (verdict.confidence == SL_NO) return false;
    literal->span = literal->range;
    fill_literal(sl_site__add(run, &verdict, &chain, literal->frame), literal);
    return true;
}

/* A number among other text: the word in front of it tells. */
static void visit_text(sl_run *run, sl_literal *literal)
{
    bool is_relational = false;
    if (is_comment(run, literal))
        judge_text(run, literal, sl_word_before(run->text, literal->range.from), false);
    if (literal->leaf != SL_LEAF_STRING && literal->leaf != SL_LEAF_PLAIN) return;
    if (literal->leaf == SL_LEAF_STRING && visit_cell(run, literal)) return;
    sl_range word = sl_word_compared(run->text, literal->span.from, literal->range.from, &is_relational);
    if (!sl_range_is_empty(word)) judge_text(run, literal, word, is_relational);
}

static void visit_literal(sl_run *run, const sl_candidate *candidate)
{
    sl_literal literal;
    const char *refusal = "";
    bool is_read = sl_literal_read(run, candidate, &literal, &refusal);
    if (sl_warning_note(run, &literal)) return;
    if (is_read) {
        judge_literal(run, &literal);
    } else {
        tell(run, refusal);
        visit_text(run, &literal);
    }
}

void sl_site_visit(void *ctx, sl_frames *frames, const sl_candidate *candidate)
{
    sl_run *run = ctx;
    (void)frames;
    sl_why *why = run->why;
    if (why && !is_asked(run, (sl_range){candidate->from, candidate->to})) run->why = NULL;
    if (candidate->kind == SL_CAND_WORD)
        sl_site__visit_word(run, candidate);
    else if (candidate->kind == SL_CAND_MEMBER)
        sl_site__visit_member(run, candidate);
    else
        visit_literal(run, candidate);
    run->why = why;
}
