#include "lang/site.h"

#include "lang/calls.h"
#include "lang/conds.h"
#include "lang/groups.h"
#include "lang/literal.h"
#include "lang/membership.h"
#include "lang/scopes.h"

/* A or B, in the words of the language. */
static bool says_or(const sl_run *run, sl_str label)
{
    for (uint32_t i = 0; i < run->lang->n_infixes; i++) {
        const sl_infix *infix = &run->lang->infixes[i];
        size_t at = infix->meaning == SL_INFIX_OR ? sl_str_find(label, infix->text) : SIZE_MAX;
        if (at != SIZE_MAX && at > 0 && label.ptr[at - 1] == ' ') return true;
    }
    return false;
}

/* A, B; A | B; A or B: the arm is that of several, and named after none. */
static bool has_alternatives(const sl_run *run, sl_str label)
{
    int depth = 0;
    for (size_t i = 0; i < label.len; i++) {
        char c = label.ptr[i];
        depth += (c == '(' || c == '{' || c == '[') - (c == ')' || c == '}' || c == ']');
        if (depth == 0 && (c == ',' || c == '|')) return true;
    }
    return says_or(run, label);
}

/* | `Not_found -> 404: the label of an arm that has its code as value. */
static sl_range name_of_arm(sl_run *run, const sl_chain *chain)
{
    sl_path path = {0};
    const sl_match *match =
        chain->arm == SL_NONE ? NULL : sl_frame_match(&run->frames->at[chain->arm], run->lang, run->text);
    sl_range label = match ? sl_match_range(match, SL_CAP_LABEL) : (sl_range){0, 0};
    if (!has_alternatives(run, sl_range_of(run->text, label)))
        sl_path_read(run->lang, run->text, label, &path);
    bool is_phrase =
        path.n && sl_code_named_after(run->facts->registry, sl_path_name(run->text, &path, 0)) != NULL;
    return is_phrase ? path.part[0].name : (sl_range){0, 0};
}

sl_range sl_site__name(sl_run *run, const sl_chain *chain)
{
    sl_path path = {0};
    sl_range label = name_of_arm(run, chain);
    if (!sl_range_is_empty(label)) return label;
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

void sl_site__place_calls(sl_run *run, uint32_t first, sl_idx scope)
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

/* return body, 404; {statusCode: 404, body: ...}: frame of the literal whose elements are what a call would
 * be given, or SL_NONE. */
static uint32_t response_written_out(const sl_row *row, const sl_chain *chain)
{
    const sl_step *own = chain->step;
    if (!row || !chain->n) return SL_NONE;
    if (row->shape == SL_SHAPE_RETURN && own->kind == SL_STEP_ELEMENT) return own->frame;
    bool is_object = row->shape == SL_SHAPE_NAMED && row->n_slots && own->kind == SL_STEP_PAIR_VALUE &&
                     chain->n > 1 && own[1].kind == SL_STEP_OBJECT;
    return is_object ? own[1].frame : SL_NONE;
}

sl_site *sl_site__add(sl_run *run, const sl_verdict *verdict, const sl_chain *chain, uint32_t leaf_frame)
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
    site->name = sl_site__name(run, chain);
    site->call = site->arg = site->cond = site->group = site->arm = SL_NONE;
    site->scope = scope;
    site->phrase = mapped_text(run, chain);
    uint32_t whole = response_written_out(verdict->row, chain);
    if (whole != SL_NONE) site->call = sl_call_make(run, whole, verdict->row);
    if (verdict->row && verdict->call_frame != SL_NONE) {
        site->call = sl_call_make(run, verdict->call_frame, verdict->row);
        sl_call_follow(run, verdict->call_frame);
        sl_site__place_calls(run, n_calls, scope);
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

/* [200, 201].includes(status): the innermost call that the site is given to, or stands in front of. */
static void note_membership(sl_run *run, const sl_site *site, const sl_chain *chain)
{
    if (!site->row || site->row->shape != SL_SHAPE_COMPARE || !site->row->helper.n) return;
    for (uint32_t i = 0; i < chain->n; i++) {
        const sl_step *step = &chain->step[i];
        bool is_of_call = step->kind == SL_STEP_ARG || step->kind == SL_STEP_RECEIVER;
        if (is_of_call && sl_asks_for_membership(run, run->frames->at[step->frame].node)) {
            sl_cond_note(run, step->frame);
            return;
        }
    }
}

static void note_condition(sl_run *run, const sl_site *site, const sl_chain *chain)
{
    uint32_t at = chain->n && chain->step[0].kind == SL_STEP_ELEMENT ? 1 : 0;
    if (at < chain->n && chain->step[at].kind == SL_STEP_COMPARE) sl_cond_note(run, chain->step[at].frame);
    note_membership(run, site, chain);
    if (chain->n && chain->step[0].kind == SL_STEP_CASE)
        sl_cond_note_label(run, chain->step[0].frame, chain->step[0].subject);
}

void sl_site__finish(sl_run *run, sl_idx index, const sl_chain *chain)
{
    link_call(run, index);
    note_condition(run, &run->facts->sites.at[index], chain);
    sl_group_note(run, chain, index);
}
