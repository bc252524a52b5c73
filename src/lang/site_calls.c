#include "lang/site.h"

#include "lang/calls.h"
#include "lang/literal.h"
#include "lang/named.h"
#include "lang/scopes.h"

/* In a slot that may be any argument only what looks like a code is one. */
static bool has_loose_slot(const sl_row *row)
{
    for (uint32_t i = 0; i < row->n_slots; i++)
        if (row->slots[i].slot == SL_SLOT_STATUS && row->slots[i].any_position) return true;
    return false;
}

uint32_t sl_site__call_frame(sl_run *run, sl_range word)
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
    sl_site *site = sl_site__add(run, verdict, &chain, run->frames->n - 1);
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
    sl_site *site = sl_site__add(run, verdict, &chain, run->frames->n - 1);
    site->range = name;
    site->span = arg->range;
    site->spelling = SL_SPELL_SYMBOL;
    site->arg = arg_index;
    run->facts->args.at[arg_index].site = index;
}

void sl_site__visit_callee(sl_run *run, sl_range word)
{
    sl_verdict verdict = {.call_frame = sl_site__call_frame(run, word)};
    if (verdict.call_frame == SL_NONE) return;
    verdict.row = sl_judge_call(run, verdict.call_frame, &verdict.confidence, &verdict.evidence);
    if (!verdict.row || verdict.confidence < SL_LIKELY) return;
    uint32_t n_calls = run->facts->calls.n;
    sl_idx call = sl_call_make(run, verdict.call_frame, verdict.row);
    sl_call_follow(run, verdict.call_frame);
    sl_site__place_calls(run, n_calls, sl_scope_at(run, verdict.call_frame));
    uint32_t first = run->facts->calls.at[call].first_arg, n = run->facts->calls.at[call].n_args;
    for (uint32_t i = first; i < first + n; i++) {
        sl_arg *arg = &run->facts->args.at[i];
        if (arg->slot != SL_SLOT_STATUS || arg->site != SL_NONE) continue;
        if (arg->shape == SL_ARG_NUMBER && !has_loose_slot(verdict.row) && takes_any_number(&verdict))
            add_slot_number(run, &verdict, arg, i);
        if (arg->shape == SL_ARG_SYMBOL) add_slot_symbol(run, &verdict, arg, i);
    }
}
