#include "lang/groups.h"

#include <stdlib.h>
#include <string.h>

static uint32_t enclosing(sl_run *run, uint32_t from, sl_struct_kind kind)
{
    for (uint32_t i = from + 1; i > 0; i--) {
        const sl_match *match = sl_frame_match(&run->frames->at[i - 1], run->lang, run->text);
        if (match && match->structure->kind == kind) return i - 1;
        if (match && match->structure->kind == SL_ST_FUNCTION && kind != SL_ST_FUNCTION) break;
    }
    return SL_NONE;
}

typedef struct place {  /* where a site stands in a group */
    uint32_t container; /* frame, or SL_NONE */
    sl_group_kind kind;
    const sl_step *step;
    uint32_t arm; /* frame of what belongs to the site alone */
} place;

/* new Map([[404, ...], [410, ...]]), { { 404, "..." }, { 410, "..." } }: a list of pairs that is a map. */
static bool is_pair_of_map(const sl_chain *chain, const sl_site *site)
{
    return chain->n > 1 && chain->step[0].kind == SL_STEP_ELEMENT && chain->step[0].position == 0 &&
           chain->step[1].kind == SL_STEP_ELEMENT && site->row && site->row->shape == SL_SHAPE_KEY;
}

/* | `Not_found -> 404: an arm that gives its label's code. */
static bool is_named_by_arm(sl_run *run, const sl_chain *chain, const sl_site *site)
{
    const sl_match *match =
        chain->arm == SL_NONE ? NULL : sl_frame_match(&run->frames->at[chain->arm], run->lang, run->text);
    return match && !sl_range_is_empty(site->name) &&
           sl_range_contains(sl_match_range(match, SL_CAP_LABEL), site->name);
}

static place find_place(sl_run *run, const sl_chain *chain, const sl_site *site)
{
    place p = {SL_NONE, SL_GROUP_LIST, NULL, SL_NONE};
    if (!chain->n) return p;
    const sl_step *step = p.step = &chain->step[0];
    p.arm = step->frame;
    if (is_named_by_arm(run, chain, site)) {
        p.arm = chain->arm;
        p.container = p.arm ? p.arm - 1 : SL_NONE;
        p.kind = SL_GROUP_MAP;
        return p;
    }
    switch (step->kind) {
    case SL_STEP_CASE:
        p.container = enclosing(run, step->frame, SL_ST_SWITCH);
        p.kind = SL_GROUP_SWITCH;
        break;
    case SL_STEP_PAIR_KEY:
    case SL_STEP_PAIR_VALUE:
        p.container = step->frame ? step->frame - 1 : SL_NONE;
        p.kind = SL_GROUP_MAP;
        break;
    case SL_STEP_ASSIGN:
    case SL_STEP_DECLARE: {
        uint32_t class_frame = enclosing(run, step->frame, SL_ST_CLASS);
        bool in_function = enclosing(run, step->frame, SL_ST_FUNCTION) != SL_NONE;
        p.container = class_frame != SL_NONE ? class_frame : in_function ? SL_NONE : 0;
        p.kind = class_frame != SL_NONE ? SL_GROUP_ENUM : SL_GROUP_CONSTANTS;
        break;
    }
    case SL_STEP_ELEMENT:
        p.container = step->frame;
        if (is_pair_of_map(chain, site)) {
            p.container = chain->step[1].frame;
            p.kind = SL_GROUP_MAP;
        }
        break;
    default: break;
    }
    return p;
}

static sl_range name_of_container(sl_run *run, const place *p, const sl_chain *chain)
{
    sl_path path = {0};
    if (p->kind == SL_GROUP_ENUM)
        return sl_match_range(sl_frame_match(&run->frames->at[p->container], run->lang, run->text),
                              SL_CAP_NAME);
    for (uint32_t i = 1; i < chain->n && i < 3 && !path.n; i++) {
        sl_step_kind kind = chain->step[i].kind;
        if (kind == SL_STEP_ASSIGN || kind == SL_STEP_DECLARE || kind == SL_STEP_PAIR_VALUE ||
            kind == SL_STEP_KEYWORD)
            sl_step_path(run, &chain->step[i], &path);
    }
    return path.n ? path.part[0].name : (sl_range){0, 0};
}

static sl_idx group_at(sl_run *run, const place *p, const sl_chain *chain)
{
    sl_frame *frame = &run->frames->at[p->container];
    if (frame->group != SL_NONE && run->facts->groups.at[frame->group].kind == p->kind) return frame->group;
    sl_group *group = SL_PUSH(run->arena, &run->facts->groups);
    group->kind = p->kind;
    group->range = sl_node_range(frame->node);
    group->subject = p->step->subject;
    group->name = name_of_container(run, p, chain);
    group->compiler_rejects_duplicates = p->kind == SL_GROUP_SWITCH && run->lang->rejects_duplicate_cases;
    return frame->group = run->facts->groups.n - 1;
}

/* (a, b), {a, b}, [a, b], P(a, b): brackets with more than one thing between them. */
static bool holds_several(TSNode node)
{
    bool is_open = false, has_comma = false;
    uint32_t n = ts_node_child_count(node);
    for (uint32_t i = 0; i < n; i++) {
        TSNode child = ts_node_child(node, i);
        const char *type = ts_node_is_named(child) ? "" : ts_node_type(child);
        is_open = is_open || (*type && strchr("([{", *type));
        has_comma = has_comma || (is_open && *type == ',');
    }
    return has_comma;
}

/* case (1, .notFound), {:error, 404}: something else is asked for beside the status. */
static bool is_part_of_pattern(const sl_run *run, uint32_t arm_frame)
{
    for (uint32_t i = arm_frame + 1; i < run->frames->n; i++)
        if (holds_several(run->frames->at[i].node)) return true;
    return false;
}

void sl_group_note(sl_run *run, const sl_chain *chain, sl_idx site_index)
{
    sl_site *site = &run->facts->sites.at[site_index];
    place p = find_place(run, chain, site);
    if (p.container == SL_NONE) return;
    const sl_match *match = sl_step_match(run, p.step);
    sl_arm arm = {.range = sl_node_range(run->frames->at[p.arm].node), .label = site->span};
    if (p.kind == SL_GROUP_LIST) arm.range = site->span;
    if (p.step->kind == SL_STEP_PAIR_KEY) {
        TSNode value = sl_step_value(run, p.step);
        if (!ts_node_is_null(value)) arm.result = sl_node_range(value);
    }
    if (p.step->kind == SL_STEP_ELEMENT && p.kind == SL_GROUP_MAP && p.arm == p.step->frame)
        arm.result = sl_node_range(ts_node_named_child(run->frames->at[p.arm].node, 1));
    if (p.step->kind == SL_STEP_CASE) {
        arm.result = sl_match_range(match, SL_CAP_BODY);
        arm.is_bound = chain->in_range;
        arm.has_guard =
            !ts_node_is_null(sl_match_node(match, SL_CAP_GUARD)) || is_part_of_pattern(run, p.step->frame);
    }
    sl_idx group = p.container >= run->piece_frame ? group_at(run, &p, chain) : SL_NONE;
    *SL_PUSH(run->arena, &run->arm_notes) =
        (sl_arm_note){group, p.container, p.kind, run->arm_notes.n, site->range.from, arm};
}

static sl_idx chain_group(sl_run *run, uint32_t chain_from, const sl_cond *cond)
{
    sl_facts *facts = run->facts;
    for (uint32_t i = facts->groups.n; i > 0; i--) {
        const sl_group *group = &facts->groups.at[i - 1];
        if (group->kind == SL_GROUP_ELIF && group->range.from == chain_from &&
            sl_str_eq(sl_range_of(run->text, group->subject), sl_range_of(run->text, cond->subject)))
            return i - 1;
    }
    sl_group *group = SL_PUSH(run->arena, &facts->groups);
    group->kind = SL_GROUP_ELIF;
    group->range = (sl_range){chain_from, cond->range.to};
    group->subject = cond->subject;
    return facts->groups.n - 1;
}

static bool asks_for_values(const sl_cond *cond)
{
    bool equals = cond->kind == SL_COND_CMP && cond->cmp == SL_CMP_EQ && cond->first_child == SL_NONE;
    return (equals || cond->kind == SL_COND_IN) && cond->n_intervals && cond->subject_stable && !cond->arith;
}

/* s == 404, s in (404, 410), s == 404 or s == 410: anything else in a condition is a guard, and no arm. */
void sl_group_note_chain(sl_run *run, uint32_t chain_from, sl_idx index)
{
    sl_facts *facts = run->facts;
    const sl_cond *cond = &facts->conds.at[index];
    if (cond->kind == SL_COND_OR) {
        for (sl_idx i = cond->first_child; i != SL_NONE; i = facts->conds.at[i].next_sibling)
            sl_group_note_chain(run, chain_from, i);
        return;
    }
    if (!asks_for_values(cond)) return;
    sl_idx group = chain_group(run, chain_from, cond);
    for (uint32_t i = 0; i < cond->n_intervals; i++) {
        sl_idx site = facts->intervals.at[cond->first_interval + i].site;
        if (site == SL_NONE) continue;
        sl_arm arm = {.range = cond->range, .label = facts->sites.at[site].span};
        *SL_PUSH(run->arena, &run->arm_notes) =
            (sl_arm_note){group, 0, SL_GROUP_ELIF, run->arm_notes.n, facts->sites.at[site].range.from, arm};
    }
}

static int compare_notes(const void *a, const void *b)
{
    const sl_arm_note *x = a, *y = b;
    if (x->group != y->group) return x->group < y->group ? -1 : 1;
    return (x->order > y->order) - (x->order < y->order);
}

static sl_idx find_site(const sl_facts *facts, uint32_t from)
{
    uint32_t low = 0, high = facts->sites.n;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (facts->sites.at[mid].range.from < from)
            low = mid + 1;
        else
            high = mid;
    }
    return low < facts->sites.n && facts->sites.at[low].range.from == from ? low : SL_NONE;
}

/* 200..299: both ends of one range, which are notes of their own. */
static bool is_whole_range(const sl_run *run, const sl_arm_note *low, const sl_arm_note *high, sl_str *sign)
{
    enum { SIGN_MOST = 8 };
    sl_range from = low->arm.label, to = high->arm.label;
    bool is_pair = low->arm.is_bound && high->arm.is_bound && low->group == high->group &&
                   low->arm.range.from == high->arm.range.from && from.to < to.from &&
                   to.from - from.to <= SIGN_MOST;
    if (!is_pair) return false;
    *sign = sl_str_trim(sl_str_sub(run->text, from.to, to.from));
    return sign->len && (sign->ptr[0] == '.' || sl_strs_have(run->lang->half_open, *sign));
}

static void add_arm(sl_run *run, const sl_arm_note *note, sl_idx first_site, sl_idx last_site, bool open_end)
{
    sl_facts *facts = run->facts;
    sl_group *group = &facts->groups.at[note->group];
    if (!group->n_arms) group->first_arm = facts->arms.n;
    sl_arm *arm = SL_PUSH(run->arena, &facts->arms);
    *arm = note->arm;
    arm->first_interval = facts->intervals.n;
    arm->n_intervals = 1;
    uint16_t high = (uint16_t)(facts->sites.at[last_site].high - open_end);
    *SL_PUSH(run->arena, &facts->intervals) =
        (sl_interval){facts->sites.at[first_site].low, high, first_site};
    sl_idx ends[] = {first_site, last_site};
    for (unsigned i = 0; i < 2; i++) {
        facts->sites.at[ends[i]].arm = facts->arms.n - 1;
        facts->sites.at[ends[i]].group = note->group;
    }
    group->n_arms++;
}

/* Both ends of a range are one arm. */
static bool add_range_arm(sl_run *run, const sl_arm_note *low, const sl_arm_note *high)
{
    sl_str sign;
    sl_arm_note whole = *low;
    sl_idx first = find_site(run->facts, low->site_from), last = find_site(run->facts, high->site_from);
    if (first == SL_NONE || last == SL_NONE || !is_whole_range(run, low, high, &sign)) return false;
    whole.arm.label.to = high->arm.label.to;
    whole.arm.is_bound = false;
    add_arm(run, &whole, first, last, sl_strs_have(run->lang->half_open, sign));
    return true;
}

void sl_groups_make(sl_run *run)
{
    const sl_arm_note *notes = run->arm_notes.at;
    uint32_t n = run->arm_notes.n;
    if (n) qsort(run->arm_notes.at, n, sizeof *notes, compare_notes);
    for (uint32_t i = 0; i < n; i++) {
        if (i + 1 < n && add_range_arm(run, &notes[i], &notes[i + 1])) {
            i++;
            continue;
        }
        sl_idx site = find_site(run->facts, notes[i].site_from);
        if (site != SL_NONE) add_arm(run, &notes[i], site, site, false);
    }
}
