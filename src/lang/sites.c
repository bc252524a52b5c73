#include "lang/sites.h"

#include "lang/columns.h"
#include "lang/conds.h"
#include "lang/evidence.h"
#include "lang/flow.h"
#include "lang/groups.h"
#include "lang/members.h"
#include "lang/scopes.h"
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

/* ---- what stands around a site ---- */

static sl_range name_of(sl_run *run, const sl_chain *chain)
{
    sl_path path = {0};
    for (uint32_t i = 0; i < chain->n && i < 2; i++) {
        sl_step_kind kind = chain->step[i].kind;
        bool names = kind == SL_STEP_DECLARE || kind == SL_STEP_PAIR_VALUE || kind == SL_STEP_ASSIGN;
        if (names) sl_step_path(run, &chain->step[i], &path);
        if (names || kind != SL_STEP_ELEMENT) break;
    }
    return path.n ? path.part[0].name : (sl_range){0, 0};
}

/* {404: "Not Found"}: the text that a key stands for. */
static sl_range mapped_text(sl_run *run, const sl_chain *chain)
{
    if (!chain->n || chain->step[0].kind != SL_STEP_PAIR_KEY) return (sl_range){0, 0};
    TSNode value = sl_step_value(run, &chain->step[0]);
    if (ts_node_is_null(value)) return (sl_range){0, 0};
    TSSymbol symbol = ts_node_symbol(value);
    bool is_string = symbol < run->lang->n_symbols && run->lang->leaf_kinds[symbol] == SL_LEAF_STRING;
    return is_string ? sl_string_content(run->text, sl_node_range(value)) : (sl_range){0, 0};
}

static sl_range reason_beside(sl_run *run, const sl_site *site)
{
    if (site->call == SL_NONE) return (sl_range){0, 0};
    const sl_call *call = &run->facts->calls.at[site->call];
    for (uint32_t i = 0; i < call->n_args; i++) {
        const sl_arg *arg = &run->facts->args.at[call->first_arg + i];
        if (arg->slot == SL_SLOT_REASON && arg->shape == SL_ARG_STRING)
            return sl_string_content(run->text, arg->range);
    }
    return (sl_range){0, 0};
}

/* Calls are made on the way up from what stands in them, so they stand where it does. */
static void place_calls(sl_run *run, uint32_t first, sl_idx scope)
{
    for (uint32_t i = first; i < run->facts->calls.n; i++)
        run->facts->calls.at[i].scope = scope;
}

static void add_statement(sl_run *run, uint32_t leaf_frame)
{
    for (uint32_t i = leaf_frame; i > 0; i--) {
        const sl_match *match = sl_frame_match(&run->frames->at[i], run->lang, run->text);
        bool is_statement =
            match && (match->structure->kind == SL_ST_STATEMENT || match->structure->kind == SL_ST_RETURN ||
                      match->structure->kind == SL_ST_ANNOTATION);
        if (!is_statement) continue;
        sl_range range = sl_node_range(run->frames->at[i].node);
        uint32_t n = run->facts->statements.n;
        bool known = n && run->facts->statements.at[n - 1].from == range.from;
        bool several = sl_str_find_char(sl_range_of(run->text, range), '\n') != SIZE_MAX;
        if (!known && several) *SL_PUSH(run->arena, &run->facts->statements) = range;
        return;
    }
}

static sl_role role_of(const sl_verdict *verdict, const sl_chain *chain)
{
    if (!verdict->row) return SL_ROLE_MENTIONED;
    sl_role role = verdict->row->role;
    if (role == SL_ROLE_PRODUCED && chain->is_pattern) role = SL_ROLE_COMPARED;
    bool compares = role == SL_ROLE_COMPARED || role == SL_ROLE_ASSERTED;
    return chain->in_range || (compares && verdict->is_relational) ? SL_ROLE_RANGE : role;
}

static sl_side side_of(const sl_run *run, const sl_verdict *verdict)
{
    if (verdict->row && verdict->row->side) return verdict->row->side;
    if (run->lang->is_data) return SL_SIDE_CONFIG;
    return run->evidence & SL_EV_TEST ? SL_SIDE_TEST : SL_SIDE_UNKNOWN;
}

static sl_site *add_site(sl_run *run, const sl_verdict *verdict, const sl_chain *chain, uint32_t leaf_frame)
{
    uint32_t n_calls = run->facts->calls.n;
    sl_idx scope = sl_scope_at(run, leaf_frame);
    sl_site *site = SL_PUSH(run->arena, &run->facts->sites);
    site->role = role_of(verdict, chain);
    site->side = side_of(run, verdict);
    site->via = chain->is_fallback ? SL_VIA_FALLBACK : SL_VIA_DIRECT;
    site->confidence = verdict->confidence;
    site->evidence = verdict->evidence;
    site->row = verdict->row;
    site->api = verdict->row ? verdict->row->id : SL_STR("");
    site->name = name_of(run, chain);
    site->call = site->arg = site->cond = site->group = site->arm = SL_NONE;
    site->scope = scope;
    site->phrase = mapped_text(run, chain);
    bool is_tuple = verdict->row && verdict->row->shape == SL_SHAPE_RETURN && chain->n &&
                    chain->step[0].kind == SL_STEP_ELEMENT;
    if (is_tuple) site->call = sl_call_make(run, chain->step[0].frame, verdict->row);
    if (verdict->row && verdict->call_frame != SL_NONE) {
        site->call = sl_call_make(run, verdict->call_frame, verdict->row);
        sl_call_follow(run, verdict->call_frame);
        place_calls(run, n_calls, scope);
    }
    add_statement(run, leaf_frame);
    return site;
}

static void link_call(sl_run *run, sl_idx site_index)
{
    sl_site *site = &run->facts->sites.at[site_index];
    if (site->call == SL_NONE) return;
    site->arg = sl_call_find_arg(run, site->call, site->range);
    if (site->arg != SL_NONE) run->facts->args.at[site->arg].site = site_index;
    if (sl_range_is_empty(site->phrase)) site->phrase = reason_beside(run, site);
}

static void note_condition(sl_run *run, const sl_chain *chain)
{
    uint32_t at = chain->n && chain->step[0].kind == SL_STEP_ELEMENT ? 1 : 0;
    if (at < chain->n && chain->step[at].kind == SL_STEP_COMPARE) sl_cond_note(run, chain->step[at].frame);
}

/* ---- numbers, strings, classes ---- */

static const sl_row status_line_row = {.id = SL_STR_INIT("status-line"), .role = SL_ROLE_PRODUCED};

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
    site.name = name_of(run, chain);
    site.scope = sl_scope_at(run, literal->frame);
    if (run->evidence & SL_EV_TEST) site.side = SL_SIDE_TEST;
    fill_literal(&site, literal);
    sl_flow_keep(run, chain, &site);
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
    }
    bool vetoed = verdict.confidence == SL_NO && verdict.is_vetoed;
    if (verdict.confidence < SL_LIKELY && !vetoed && literal->spelling == SL_SPELL_NUMBER)
        keep_for_flow(run, literal, &chain);
    if (verdict.confidence == SL_NO) return;
    sl_idx index = run->facts->sites.n;
    fill_literal(add_site(run, &verdict, &chain, literal->frame), literal);
    link_call(run, index);
    note_condition(run, &chain);
    sl_group_note(run, &chain, index);
}

/* ---- comments and longer strings ---- */

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
    sl_site *site = add_site(run, &verdict, &chain, literal->frame);
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
    fill_literal(add_site(run, &verdict, &chain, literal->frame), literal);
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
    if (sl_literal_read(run, candidate, &literal, &refusal)) {
        judge_literal(run, &literal);
    } else {
        tell(run, refusal);
        visit_text(run, &literal);
    }
}

/* ---- names ---- */

static void set_named(sl_site *site, const sl_naming *naming, sl_spelling spelling)
{
    site->range = naming->name;
    site->span = naming->whole;
    site->named = naming->named;
    site->qualifier = naming->qualifier;
    site->code = naming->code;
    site->low = site->high = (uint16_t)naming->code;
    site->spelling = spelling;
}

static sl_spelling spelling_of(const sl_naming *naming)
{
    if (naming->form == SL_ACCESS_SYMBOL || naming->form == SL_ACCESS_ATOM ||
        naming->form == SL_ACCESS_STRING)
        return SL_SPELL_SYMBOL;
    return naming->form == SL_ACCESS_VARIANT ? SL_SPELL_ENUM : SL_SPELL_CONSTANT;
}

/* import NotFound, except NotFound, class Gone(NotFound): the class is spoken of, nothing is thrown. */
static bool is_only_named(const sl_run *run, sl_range whole, uint32_t leaf_frame)
{
    for (uint32_t i = leaf_frame; i > 0; i--) {
        const sl_match *match = sl_frame_match(&run->frames->at[i - 1], run->lang, run->text);
        if (!match) continue;
        switch (match->structure->kind) {
        case SL_ST_IMPORT: return true;
        case SL_ST_CATCH:
        case SL_ST_CLASS: return !sl_range_contains(sl_match_range(match, SL_CAP_BODY), whole);
        case SL_ST_LIST:
        case SL_ST_THROUGH: break;
        default: return false;
        }
    }
    return false;
}

/* What stands around a constant tells its role where no row does. */
static sl_role role_around(const sl_run *run, const sl_naming *naming, const sl_chain *chain,
                           uint32_t leaf_frame)
{
    sl_family_value value = naming->named.family ? naming->named.family->value : SL_VALUE_NUMBER;
    if (value == SL_VALUE_EXCEPTION || value == SL_VALUE_RESPONSE)
        return is_only_named(run, naming->whole, leaf_frame) ? SL_ROLE_MENTIONED : SL_ROLE_PRODUCED;
    if (value == SL_VALUE_ASSERTION) return SL_ROLE_ASSERTED;
    if (value == SL_VALUE_PREDICATE) return SL_ROLE_COMPARED;
    sl_step_kind first = chain->n ? chain->step[0].kind : SL_STEP_ELEMENT;
    if (first == SL_STEP_COMPARE || first == SL_STEP_CASE) return SL_ROLE_COMPARED;
    if (first == SL_STEP_PAIR_KEY) return SL_ROLE_MAPPED;
    if (first == SL_STEP_DECLARE) return SL_ROLE_DECLARED;
    bool given = first == SL_STEP_RETURN || first == SL_STEP_KEYWORD || first == SL_STEP_PAIR_VALUE ||
                 first == SL_STEP_ASSIGN;
    return given ? SL_ROLE_PRODUCED : SL_ROLE_MENTIONED;
}

/* #define HTTP_GONE 410: a name that is made here speaks of nothing. */
static bool is_defined_here(sl_run *run, sl_range name, uint32_t leaf_frame)
{
    for (uint32_t up = 1; up <= 3 && up <= leaf_frame; up++) {
        const sl_match *match = sl_frame_match(&run->frames->at[leaf_frame - up], run->lang, run->text);
        if (!match) continue;
        sl_struct_kind kind = match->structure->kind;
        sl_range own = sl_match_range(match, SL_CAP_NAME);
        bool defines = kind == SL_ST_DECLARE || kind == SL_ST_FUNCTION || kind == SL_ST_CLASS;
        return defines && own.from == name.from && own.to == name.to;
    }
    return false;
}

static void judge_naming(sl_run *run, const sl_naming *naming, uint32_t leaf_frame)
{
    sl_chain chain;
    sl_verdict verdict;
    sl_spelling spelling = spelling_of(naming);
    sl_claim claim = {naming->code, spelling, naming->name};
    sl_chain_read_part(run, sl_frame_of_whole(run, naming->whole, leaf_frame), naming->whole.from, &chain);
    sl_judge(run, &claim, &chain, &verdict);
    bool needs_slot = spelling != SL_SPELL_CONSTANT;
    if (needs_slot && verdict.confidence == SL_NO) return;
    if (!naming->named.family && !sl_place_tells(run, &verdict, sl_range_of(run->text, naming->qualifier))) {
        if (naming->needs_place || verdict.is_vetoed) return;
        verdict = (sl_verdict){.call_frame = SL_NONE};
    }
    if (verdict.confidence < naming->confidence || !needs_slot) verdict.confidence = naming->confidence;
    verdict.evidence |= naming->evidence;
    sl_idx index = run->facts->sites.n;
    sl_site *site = add_site(run, &verdict, &chain, leaf_frame);
    set_named(site, naming, spelling);
    if (!verdict.row) site->role = role_around(run, naming, &chain, leaf_frame);
    link_call(run, index);
    note_condition(run, &chain);
    sl_group_note(run, &chain, index);
}

/* ---- calls that open a slot ---- */

/* In a slot that may be any argument only what looks like a code is one. */
static bool has_loose_slot(const sl_row *row)
{
    for (uint32_t i = 0; i < row->n_slots; i++)
        if (row->slots[i].slot == SL_SLOT_STATUS && row->slots[i].any_position) return true;
    return false;
}

/* The call whose callee this word is, or SL_NONE. */
static uint32_t call_frame_of(sl_run *run, sl_range word)
{
    uint32_t n = run->frames->n;
    for (uint32_t up = 1; up <= 4 && up < n; up++) {
        const sl_match *match = sl_frame_match(&run->frames->at[n - 1 - up], run->lang, run->text);
        if (!match) continue;
        sl_struct_kind kind = match->structure->kind;
        if (kind != SL_ST_CALL && kind != SL_ST_NEW && kind != SL_ST_ANNOTATION) continue;
        return sl_match_range(match, SL_CAP_CALLEE).to == word.to ? n - 1 - up : SL_NONE;
    }
    return SL_NONE;
}

/* A number that is no code cannot speak for itself: assert.expect(2) is no expectation of a status. */
static bool takes_any_number(const sl_verdict *verdict)
{
    uint32_t without = verdict->evidence & ~(uint32_t)SL_EV_RANGE;
    return verdict->confidence == SL_CERTAIN || (without & (SL_EV_IMPORT | SL_EV_RECEIVER)) ||
           sl_needs_are_met(verdict->row, without);
}

static void add_slot_number(sl_run *run, const sl_verdict *verdict, sl_arg *arg, sl_idx arg_index)
{
    uint32_t value = 0;
    size_t n_digits = 0;
    sl_chain chain = {0};
    sl_str text = sl_range_of(run->text, arg->range);
    if (!sl_number_read(run->lang, text, &value, &n_digits) || (value >= 100 && value <= 999)) return;
    const sl_row *row = verdict->row;
    if (row->only_most && (value < row->only_least || value > row->only_most)) return;
    sl_idx index = run->facts->sites.n;
    sl_site *site = add_site(run, verdict, &chain, run->frames->n - 1);
    site->range = (sl_range){arg->range.from, arg->range.from + (uint32_t)n_digits};
    site->span = arg->range;
    site->code = value;
    site->low = site->high = value > UINT16_MAX ? UINT16_MAX : (uint16_t)value;
    site->spelling = SL_SPELL_NUMBER;
    site->arg = arg_index;
    run->facts->args.at[arg_index].site = index;
}

static void add_slot_symbol(sl_run *run, const sl_verdict *verdict, const sl_arg *arg, sl_idx arg_index)
{
    sl_named known[1];
    sl_chain chain = {0};
    sl_range name = arg->range;
    while (name.from < name.to && run->text.ptr[name.from] == ':')
        name.from++;
    bool is_known = sl_named_find(run->facts->registry, sl_range_of(run->text, name),
                                  run->lang->family_language, known, 1) > 0;
    if (is_known || !(verdict->row->spellings >> SL_SPELL_SYMBOL & 1))
        return; /* known ones are candidates themselves */
    if (sl_strs_have(verdict->row->words, sl_range_of(run->text, name))) return;
    sl_idx index = run->facts->sites.n;
    sl_site *site = add_site(run, verdict, &chain, run->frames->n - 1);
    site->range = name;
    site->span = arg->range;
    site->spelling = SL_SPELL_SYMBOL;
    site->arg = arg_index;
    run->facts->args.at[arg_index].site = index;
}

static void visit_callee(sl_run *run, sl_range word)
{
    sl_verdict verdict = {.call_frame = call_frame_of(run, word)};
    if (verdict.call_frame == SL_NONE) return;
    verdict.row = sl_judge_call(run, verdict.call_frame, &verdict.confidence, &verdict.evidence);
    if (!verdict.row || verdict.confidence < SL_LIKELY) return;
    uint32_t n_calls = run->facts->calls.n;
    sl_idx call = sl_call_make(run, verdict.call_frame, verdict.row);
    sl_call_follow(run, verdict.call_frame);
    place_calls(run, n_calls, sl_scope_at(run, verdict.call_frame));
    uint32_t first = run->facts->calls.at[call].first_arg, n = run->facts->calls.at[call].n_args;
    for (uint32_t i = first; i < first + n; i++) {
        sl_arg *arg = &run->facts->args.at[i];
        if (arg->slot != SL_SLOT_STATUS || arg->site != SL_NONE) continue;
        if (arg->shape == SL_ARG_NUMBER && !has_loose_slot(verdict.row) && takes_any_number(&verdict))
            add_slot_number(run, &verdict, arg, i);
        if (arg->shape == SL_ARG_SYMBOL) add_slot_symbol(run, &verdict, arg, i);
    }
}

/* Results.Problem(statusCode: 404): what is said counts, not what the name stands for by itself. */
static bool is_told_in_call(sl_run *run, const sl_naming *naming)
{
    sl_confidence confidence;
    uint32_t evidence;
    uint32_t frame = call_frame_of(run, naming->name);
    if (naming->named.family->value != SL_VALUE_RESPONSE || frame == SL_NONE) return false;
    const sl_row *row = sl_judge_call(run, frame, &confidence, &evidence);
    if (!row) return false;
    uint32_t n_calls = run->facts->calls.n;
    sl_idx index = sl_call_make(run, frame, row); /* first: it may move the array */
    place_calls(run, n_calls, sl_scope_at(run, frame));
    const sl_call *call = &run->facts->calls.at[index];
    for (uint32_t i = call->first_arg; i < call->first_arg + call->n_args; i++)
        if (run->facts->args.at[i].slot == SL_SLOT_STATUS) return true;
    return false;
}

static void visit_member(sl_run *run, const sl_candidate *candidate)
{
    sl_leaf_kind leaf;
    sl_naming naming;
    uint32_t frame = sl_leaf_frame(run, run->frames, &leaf);
    if (frame == SL_NONE || leaf != SL_LEAF_WORD) return;
    if (sl_naming_find_unknown(run, (sl_range){candidate->from, candidate->to}, &naming))
        judge_naming(run, &naming, frame);
}

/* Is the word all that the literal says? */
static bool is_whole_literal(const sl_run *run, sl_range word, uint32_t frame)
{
    sl_range own = sl_node_range(run->frames->at[frame].node);
    if (own.from == word.from && own.to == word.to) return true;
    sl_range content = sl_string_content(run->text, own);
    return content.from == word.from && content.to == word.to;
}

static bool may_be_name(const sl_run *run, sl_range word, sl_leaf_kind leaf, uint32_t frame)
{
    if (leaf == SL_LEAF_WORD || leaf == SL_LEAF_SYMBOL) return true;
    return (leaf == SL_LEAF_STRING || leaf == SL_LEAF_PLAIN) && is_whole_literal(run, word, frame);
}

static void visit_word(sl_run *run, const sl_candidate *candidate)
{
    sl_leaf_kind leaf;
    sl_naming naming;
    sl_range word = {candidate->from, candidate->to};
    uint32_t frame = sl_leaf_frame(run, run->frames, &leaf);
    if (frame == SL_NONE || !may_be_name(run, word, leaf, frame)) return;
    if (is_defined_here(run, word, frame)) return;
    bool is_known = sl_naming_find(run, word, leaf, &naming);
    if (leaf == SL_LEAF_WORD && (!is_known || naming.confidence < SL_CERTAIN) &&
        sl_naming_find_shared(run, word, &naming)) {
        if (!is_only_named(run, naming.whole, frame)) judge_naming(run, &naming, frame);
    } else if (is_known) {
        if (!is_told_in_call(run, &naming)) judge_naming(run, &naming, frame);
    } else if (leaf == SL_LEAF_WORD && sl_naming_find_unknown(run, word, &naming)) {
        judge_naming(run, &naming, frame);
    }
    if (leaf == SL_LEAF_WORD || leaf == SL_LEAF_PLAIN) visit_callee(run, word);
}

void sl_site_visit(void *ctx, sl_frames *frames, const sl_candidate *candidate)
{
    sl_run *run = ctx;
    (void)frames;
    sl_why *why = run->why;
    if (why && !is_asked(run, (sl_range){candidate->from, candidate->to})) run->why = NULL;
    if (candidate->kind == SL_CAND_WORD)
        visit_word(run, candidate);
    else if (candidate->kind == SL_CAND_MEMBER)
        visit_member(run, candidate);
    else
        visit_literal(run, candidate);
    run->why = why;
}
