#include "lang/site.h"

#include "lang/calls.h"
#include "lang/literal.h"
#include "lang/members.h"
#include "lang/named.h"
#include "lang/scopes.h"

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

/* Response.noContent().entity("x"): what is called on a response that is made by its name. */
static void follow_response(sl_run *run, const sl_naming *naming, sl_idx site)
{
    bool is_response = naming->named.family && naming->named.family->value == SL_VALUE_RESPONSE;
    uint32_t frame = is_response ? sl_site__call_frame(run, naming->name) : SL_NONE, n = run->facts->calls.n;
    if (frame == SL_NONE || run->facts->sites.at[site].call != SL_NONE) return;
    sl_call_follow(run, frame);
    if (run->facts->calls.n == n) return;
    run->facts->sites.at[site].call = n;
    sl_site__place_calls(run, n, run->facts->sites.at[site].scope);
}

static void judge_naming(sl_run *run, const sl_naming *naming, uint32_t leaf_frame)
{
    sl_chain chain;
    sl_verdict verdict;
    sl_spelling spelling = spelling_of(naming);
    sl_claim claim = {naming->code, spelling, naming->name};
    sl_chain_read_part(run, sl_frame_of_whole(run, naming->whole, leaf_frame), naming->whole.from, &chain);
    sl_judge(run, &claim, &chain, &verdict);
    bool is_guess = naming->needs_place && naming->named.family;
    bool needs_slot = spelling != SL_SPELL_CONSTANT || is_guess;
    if (needs_slot && verdict.confidence == SL_NO) return;
    if (!naming->named.family && !sl_place_tells(run, &verdict, sl_range_of(run->text, naming->qualifier))) {
        if (naming->needs_place || verdict.is_vetoed) return;
        verdict = (sl_verdict){.call_frame = SL_NONE};
    }
    if (verdict.confidence < naming->confidence || !needs_slot) verdict.confidence = naming->confidence;
    verdict.evidence |= naming->evidence;
    sl_idx index = run->facts->sites.n;
    sl_site *site = sl_site__add(run, &verdict, &chain, leaf_frame);
    set_named(site, naming, spelling);
    if (!verdict.row) site->role = role_around(run, naming, &chain, leaf_frame);
    follow_response(run, naming, index);
    sl_site__finish(run, index, &chain);
}

void sl_site__visit_member(sl_run *run, const sl_candidate *candidate)
{
    sl_leaf_kind leaf;
    sl_naming naming;
    uint32_t frame = sl_leaf_frame(run, run->frames, &leaf);
    if (frame == SL_NONE || leaf != SL_LEAF_WORD) return;
    if (is_defined_here(run, (sl_range){candidate->from, candidate->to}, frame)) return;
    if (sl_naming_find_unknown(run, (sl_range){candidate->from, candidate->to}, &naming))
        judge_naming(run, &naming, frame);
}

/* Results.Problem(statusCode: 404): what is said counts, not what the name stands for by itself. */
static bool is_told_in_call(sl_run *run, const sl_naming *naming)
{
    sl_confidence confidence;
    uint32_t evidence;
    uint32_t frame = sl_site__call_frame(run, naming->name);
    if (naming->named.family->value != SL_VALUE_RESPONSE || frame == SL_NONE) return false;
    const sl_row *row = sl_judge_call(run, frame, &confidence, &evidence);
    if (!row) return false;
    uint32_t n_calls = run->facts->calls.n;
    sl_idx index = sl_call_make(run, frame, row); /* first: it may move the array */
    sl_site__place_calls(run, n_calls, sl_scope_at(run, frame));
    const sl_call *call = &run->facts->calls.at[index];
    for (uint32_t i = call->first_arg; i < call->first_arg + call->n_args; i++)
        if (run->facts->args.at[i].slot == SL_SLOT_STATUS) return true;
    return false;
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

void sl_site__visit_word(sl_run *run, const sl_candidate *candidate)
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
    if (leaf == SL_LEAF_WORD || leaf == SL_LEAF_PLAIN) sl_site__visit_callee(run, word);
}
