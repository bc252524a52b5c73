#include "lang/flow.h"

#include "lang/judge.h"
#include "lang/links.h"
#include "lang/members.h"
#include "lang/params.h"

#include <stdlib.h>

enum {
    KEPT_MAX = 512,       /* of one file; a table of numbers is no reason to read the tree again and again */
    NAMES_MAX = 64,       /* functions and variables followed */
    OCCURRENCES_MAX = 512 /* places looked at in one pass */
};

typedef struct use { /* a parameter, variable or member whose uses decide */
    sl_str name, owner;
    bool needs_owner;
    sl_range within;
    uint32_t followed; /* index of what it stands for */
} use;

typedef struct followed { /* a name that kept sites lead to */
    sl_str name, owner;
    bool is_call;
    bool is_defined;   /* a function of that name stands in this file */
    uint32_t position; /* of the argument; UINT32_MAX: by keyword */
    sl_str keyword;
    sl_range within; /* of a variable: where its uses count */
    sl_confidence confidence;
    uint32_t evidence;
    const sl_row *row; /* of the slot; NULL: none is known */
    sl_role role;
} followed;

typedef struct flow {
    sl_run *run;
    SL_VEC(followed) names;
    SL_VEC(use) uses;
    SL_VEC(uint32_t) places; /* sorted */
} flow;

/* ---- keeping ---- */

static sl_range function_around(sl_run *run, uint32_t frame)
{
    for (uint32_t i = frame + 1; i > 0; i--) {
        const sl_match *match = sl_frame_match(&run->frames->at[i - 1], run->lang, run->text);
        if (match && match->structure->kind == SL_ST_FUNCTION)
            return sl_node_range(run->frames->at[i - 1].node);
    }
    return (sl_range){0, (uint32_t)run->text.len};
}

enum { HEAD_MAX = 160 /* bytes between a class's name and its body */ };

/* What a class says of those above it: class NotFound extends ApiError { */
static sl_str head_of_class(sl_run *run, uint32_t frame)
{
    for (uint32_t i = frame + 1; i > 0; i--) {
        const sl_match *match = sl_frame_match(&run->frames->at[i - 1], run->lang, run->text);
        if (!match || match->structure->kind != SL_ST_CLASS) continue;
        uint32_t from = sl_match_range(match, SL_CAP_NAME).to, to = from;
        while (to < run->text.len && to - from < HEAD_MAX && run->text.ptr[to] != '{' &&
               run->text.ptr[to] != '\n')
            to++;
        return sl_str_sub(run->text, from, to);
    }
    return SL_STR("");
}

static void keep_call(sl_run *run, const sl_chain *chain, uint32_t at, sl_kept *kept)
{
    sl_path path;
    sl_step_path(run, &chain->step[at], &path);
    kept->name = sl_path_name(run->text, &path, 0);
    kept->receiver = sl_path_name(run->text, &path, 1);
    sl_strs above = run->lang->super_words;
    if (sl_strs_have(above, kept->name) || sl_strs_have(above, kept->receiver))
        kept->class_head = head_of_class(run, chain->step[at].frame);
    kept->is_call = true;
    kept->position = at ? UINT32_MAX : chain->step[at].position;
    if (!at) return;
    sl_step_path(run, &chain->step[0], &path);
    kept->keyword = sl_path_name(run->text, &path, 0);
}

static void keep_variable(sl_run *run, const sl_chain *chain, sl_kept *kept)
{
    sl_member member;
    if (!sl_member_of_chain(run, chain, &member)) return;
    bool is_pair = chain->step[0].kind == SL_STEP_PAIR_VALUE;
    kept->name = member.name;
    kept->owner = member.owner;
    kept->is_entry = is_pair;
    kept->within = function_around(run, chain->step[0].frame);
}

void sl_flow_keep(sl_run *run, const sl_chain *chain, const sl_site *site)
{
    sl_kept kept = {.site = *site};
    if (!chain->n || run->kept.n >= KEPT_MAX || site->code < 100 || site->code > 599) return;
    sl_step_kind first = chain->step[0].kind;
    if (first == SL_STEP_ARG)
        keep_call(run, chain, 0, &kept);
    else if (first == SL_STEP_KEYWORD && chain->n > 1 && chain->step[1].kind == SL_STEP_ARG)
        keep_call(run, chain, 1, &kept);
    else if (first == SL_STEP_ASSIGN || first == SL_STEP_DECLARE || first == SL_STEP_PAIR_VALUE)
        keep_variable(run, chain, &kept);
    if (!kept.name.len) return;
    kept.name_at.from = (uint32_t)(kept.name.ptr - run->text.ptr); /* a slice of it, until it is copied */
    kept.name_at.to = kept.name_at.from + (uint32_t)kept.name.len;
    kept.name =
        sl_arena_copy(run->arena, kept.name); /* the text may change under a piece that is used again */
    kept.owner = sl_arena_copy(run->arena, kept.owner);
    kept.keyword = sl_arena_copy(run->arena, kept.keyword);
    kept.receiver = sl_arena_copy(run->arena, kept.receiver);
    kept.class_head = sl_arena_copy(run->arena, kept.class_head);
    *SL_PUSH(run->arena, &run->kept) = kept;
}

/* ---- following ---- */

static bool is_same_lead(const followed *f, const sl_kept *kept)
{
    return f->is_call == kept->is_call && f->position == kept->position && f->name.len == kept->name.len &&
           f->within.from == kept->within.from && sl_str_eq(f->name, kept->name) &&
           sl_str_eq(f->owner, kept->owner) && sl_str_eq(f->keyword, kept->keyword);
}

static followed *find_followed(const flow *f, const sl_kept *kept)
{
    for (uint32_t i = 0; i < f->names.n; i++)
        if (is_same_lead(&f->names.at[i], kept)) return &f->names.at[i];
    return NULL;
}

static void collect_names(flow *f)
{
    for (uint32_t i = 0; i < f->run->kept.n && f->names.n < NAMES_MAX; i++) {
        const sl_kept *kept = &f->run->kept.at[i];
        if (find_followed(f, kept)) continue;
        *SL_PUSH(f->run->arena, &f->names) = (followed){.name = kept->name,
                                                        .owner = kept->owner,
                                                        .is_call = kept->is_call,
                                                        .position = kept->position,
                                                        .keyword = kept->keyword,
                                                        .within = kept->within};
        if (!kept->is_call && (kept->owner.len || !kept->is_entry))
            *SL_PUSH(f->run->arena, &f->uses) =
                (use){kept->name, kept->owner, kept->is_entry, kept->within, f->names.n - 1};
    }
}

static int compare_offsets(const void *a, const void *b)
{
    const uint32_t *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

/* Where the kept names themselves stand: a call defines nothing, an assignment is no use. */
static void collect_places(flow *f)
{
    for (uint32_t i = 0; i < f->run->kept.n; i++)
        *SL_PUSH(f->run->arena, &f->places) = f->run->kept.at[i].name_at.from;
    qsort(f->places.at, f->places.n, sizeof *f->places.at, compare_offsets);
}

static bool is_kept_itself(const flow *f, uint32_t at)
{
    return bsearch(&at, f->places.at, f->places.n, sizeof at, compare_offsets);
}

static void add_occurrences(const flow *f, sl_str word, sl_range within, sl_scan *out)
{
    const sl_run *run = f->run;
    sl_str text = sl_range_of(run->text, within);
    for (size_t at = 0; word.len && at < text.len && out->candidates.n < OCCURRENCES_MAX;) {
        size_t hit = sl_str_find(sl_str_sub(text, at, text.len), word);
        if (hit == SIZE_MAX) return;
        size_t from = at + hit, to = from + word.len;
        at = to;
        bool inside =
            (from && sl_is_word_char(text.ptr[from - 1])) || (to < text.len && sl_is_word_char(text.ptr[to]));
        if (inside || is_kept_itself(f, within.from + (uint32_t)from)) continue;
        *SL_PUSH(run->arena, &out->candidates) =
            (sl_candidate){within.from + (uint32_t)from, within.from + (uint32_t)to, SL_CAND_WORD};
    }
}

static int compare_candidates(const void *a, const void *b)
{
    const sl_candidate *x = a, *y = b;
    return (x->from > y->from) - (x->from < y->from);
}

static void visit_all(flow *f, TSNode root, sl_scan *scan, sl_visit_fn *visit)
{
    if (!scan->candidates.n) return;
    qsort(scan->candidates.at, scan->candidates.n, sizeof *scan->candidates.at, compare_candidates);
    f->run->frames->n = 0;
    sl_frames_push(f->run->frames, root, 0, 0);
    sl_visit_candidates(f->run->lang, scan->candidates.at, scan->candidates.n, f->run->frames, visit, f);
}

/* ---- definitions ---- */

/* Types and labels of the parameter are among its words: they do not reach slots, its name does. */
static void add_parameters(flow *f, const sl_params *params, sl_range function, uint32_t followed_index)
{
    const followed *lead = &f->names.at[followed_index];
    uint32_t position = lead->position == UINT32_MAX ? sl_params_find(params, lead->keyword) : lead->position;
    for (uint32_t i = 0; i < params->n; i++)
        if (params->at[i].position == position)
            *SL_PUSH(f->run->arena, &f->uses) =
                (use){.name = params->at[i].text, .within = function, .followed = followed_index};
}

static void add_function(flow *f, sl_str name, TSNode function)
{
    sl_match match;
    if (ts_node_is_null(function) || !sl_structure_match(f->run->lang, f->run->text, function, &match))
        return;
    sl_params params;
    if (match.structure->kind != SL_ST_FUNCTION && match.structure->kind != SL_ST_CLASS) return;
    sl_params_read(f->run, &match, &params);
    if (match.structure->kind == SL_ST_CLASS && !params.n) return; /* made by constructors, or as it is */
    for (uint32_t i = 0; i < f->names.n; i++) {
        if (!f->names.at[i].is_call || !sl_str_eq(f->names.at[i].name, name)) continue;
        f->names.at[i].is_defined = true;
        add_parameters(f, &params, sl_node_range(function), i);
    }
}

enum { BODY_DEPTH = 2 /* class, its body, its members */ };

static void add_constructors(flow *f, sl_str name, TSNode inside, unsigned depth)
{
    uint32_t n = ts_node_named_child_count(inside);
    for (uint32_t i = 0; i < n; i++) {
        sl_match match;
        TSNode child = ts_node_named_child(inside, i);
        bool known = sl_structure_match(f->run->lang, f->run->text, child, &match);
        if (known && match.structure->kind == SL_ST_FUNCTION) {
            sl_str own = sl_range_of(f->run->text, sl_match_range(&match, SL_CAP_NAME));
            if (sl_is_constructor(f->run->lang, own, name)) add_function(f, name, child);
        } else if (depth + 1 < BODY_DEPTH && !known) {
            add_constructors(f, name, child, depth + 1);
        }
    }
}

/* const fail = (res, code) => ..., fail: function (res, code) { ... }, exports.fail = ... */
static void add_bound(flow *f, sl_str name, const sl_match *match)
{
    sl_struct_kind kind = match->structure->kind;
    sl_capture by = kind == SL_ST_ASSIGN ? SL_CAP_TARGET : kind == SL_ST_PAIR ? SL_CAP_KEY : SL_CAP_NAME;
    sl_range own = sl_match_range(match, by);
    bool ends_with_it = own.to == (uint32_t)(name.ptr - f->run->text.ptr + (ptrdiff_t)name.len);
    if (ends_with_it) add_function(f, name, sl_match_node(match, SL_CAP_VALUE));
}

static void visit_definition(void *ctx, sl_frames *frames, const sl_candidate *candidate)
{
    flow *f = ctx;
    sl_str name = sl_str_sub(f->run->text, candidate->from, candidate->to);
    for (uint32_t up = 1; up <= 3 && up < frames->n; up++) {
        sl_frame *frame = &frames->at[frames->n - 1 - up];
        const sl_match *match = sl_frame_match(frame, f->run->lang, f->run->text);
        if (!match) continue;
        bool is_name = sl_match_range(match, SL_CAP_NAME).from == candidate->from;
        switch (match->structure->kind) {
        case SL_ST_FUNCTION:
            if (is_name) add_function(f, name, frame->node);
            return;
        case SL_ST_CLASS:
            if (is_name) add_constructors(f, name, frame->node, 0);
            if (is_name) add_function(f, name, frame->node);
            return;
        case SL_ST_DECLARE:
        case SL_ST_PAIR:
        case SL_ST_ASSIGN: add_bound(f, name, match); return;
        default: return;
        }
    }
}

/* ---- uses ---- */

/* Is it this name, with what it belongs to? Codes.MISSING, this.MISSING, and MISSING alone inside. */
static bool is_use_of(const flow *f, const use *u, const sl_written *written, uint32_t at)
{
    if (!sl_range_has(u->within, at) || !sl_str_eq(u->name, written->name)) return false;
    if (!u->owner.len || sl_str_eq(u->owner, written->owner)) return true;
    if (u->needs_owner) return false;
    return !written->owner.len || sl_strs_have(f->run->lang->self_words, written->owner);
}

static bool has_use(const flow *f, const sl_written *written, uint32_t at)
{
    for (uint32_t i = 0; i < f->uses.n; i++)
        if (f->uses.at[i].owner.len && is_use_of(f, &f->uses.at[i], written, at)) return true;
    return false;
}

/* Can the place tell more than is known? */
static bool is_asked(const flow *f, const sl_written *written, uint32_t at)
{
    for (uint32_t i = 0; i < f->uses.n; i++) {
        const use *u = &f->uses.at[i];
        if (f->names.at[u->followed].confidence < SL_CERTAIN && is_use_of(f, u, written, at)) return true;
    }
    return false;
}

static void take_verdict(followed *lead, const sl_verdict *verdict)
{
    if (lead->confidence >= verdict->confidence) return;
    lead->confidence = verdict->confidence;
    lead->evidence = verdict->evidence | SL_EV_FLOW;
    lead->row = verdict->row;
    lead->role = verdict->row->role;
}

static void visit_use(void *ctx, sl_frames *frames, const sl_candidate *candidate)
{
    flow *f = ctx;
    sl_chain chain;
    sl_verdict verdict;
    sl_written written;
    sl_claim claim = {
        404, SL_SPELL_CONSTANT, {candidate->from, candidate->to}}; /* any code: the place decides */
    sl_written_read(f->run, claim.range, &written);
    if (!is_asked(f, &written, candidate->from)) return;
    bool has_sigil = candidate->from && f->run->text.ptr[candidate->from - 1] == '$';
    sl_range whole = {candidate->from - has_sigil, candidate->to};
    bool is_member = has_use(f, &written, candidate->from);
    if (is_member) whole = written.whole;
    sl_chain_read_part(f->run, sl_frame_of_whole(f->run, whole, frames->n - 1),
                       is_member ? whole.from : UINT32_MAX, &chain);
    if (!chain.n) return;
    sl_run_stay_in_function(f->run);
    sl_judge(f->run, &claim, &chain, &verdict);
    if (verdict.confidence < SL_LIKELY) return;
    if (is_member && !sl_place_tells(f->run, &verdict, written.owner)) return;
    for (uint32_t i = 0; i < f->uses.n; i++)
        if (is_use_of(f, &f->uses.at[i], &written, candidate->from))
            take_verdict(&f->names.at[f->uses.at[i].followed], &verdict);
}

/* What other files of the project say: a function of theirs that takes the number, or a slot that a variable
 * of this file stands in there. What this file defines itself hides theirs. */
static void ask_project(const flow *f, const sl_kept *kept, followed *lead)
{
    const sl_links *links = f->run->source->links;
    bool is_local = !kept->is_call && kept->within.to - kept->within.from < f->run->text.len;
    if (!links || is_local || (lead->is_defined && !kept->receiver.len)) return;
    sl_member member = {kept->name, kept->owner, false};
    const sl_slot_hit *hit = kept->is_call ? sl_links_find_call(links, f->run, kept)
                                           : sl_links_find_constant(links, f->run, &member);
    if (!hit) return;
    lead->confidence = SL_LIKELY;
    lead->evidence = hit->evidence | SL_EV_FLOW;
    lead->role = hit->role;
    lead->row = hit->row;
}

/* ---- settling ---- */

static sl_site *find_site(sl_run *run, uint32_t from)
{
    for (uint32_t i = 0; i < run->facts->sites.n; i++)
        if (run->facts->sites.at[i].range.from == from) return &run->facts->sites.at[i];
    return NULL;
}

enum { CODE_EVIDENCE = SL_EV_RARE | SL_EV_KNOWN | SL_EV_RANGE | SL_EV_FINAL };

/* The place was judged for any code: here is the one that comes there. */
static bool takes_code(const followed *lead, const sl_kept *kept)
{
    if (!lead->row) return true;
    uint32_t evidence = (lead->evidence & ~(uint32_t)CODE_EVIDENCE) | kept->site.evidence;
    return sl_row_takes(lead->row, kept->site.code) && sl_needs_are_met(lead->row, evidence);
}

static void add_settled(const flow *f)
{
    for (uint32_t i = 0; i < f->run->kept.n; i++) {
        const sl_kept *kept = &f->run->kept.at[i];
        followed *lead = find_followed(f, kept), asked;
        if (!lead) continue;
        if (lead->confidence < SL_LIKELY) {
            asked = *lead; /* the answer is for this call alone: the next may have another receiver */
            ask_project(f, kept, lead = &asked);
        }
        if (lead->confidence < SL_LIKELY) f->run->facts->asks_project = true;
        if (lead->confidence < SL_LIKELY || !takes_code(lead, kept)) continue;
        sl_site *site = find_site(f->run, kept->site.range.from); /* there already if it was possible */
        if (!site) {
            site = SL_PUSH(f->run->arena, &f->run->facts->sites);
            *site = kept->site;
        }
        site->confidence = lead->confidence;
        site->evidence |= lead->evidence;
        site->row = lead->row;
        site->api = lead->row ? lead->row->id : SL_STR("");
        site->role = lead->role;
        site->via = kept->is_call ? SL_VIA_WRAPPER : SL_VIA_VARIABLE;
    }
}

void sl_flow_settle(sl_run *run, TSNode root)
{
    flow f = {.run = run};
    sl_scan definitions = {0}, uses = {0};
    if (!run->kept.n) return;
    sl_why *why = run->why;
    run->why = NULL; /* the judgements here are about other places */
    sl_range whole = {0, (uint32_t)run->text.len};
    collect_names(&f);
    collect_places(&f);
    for (uint32_t i = 0; i < f.names.n; i++)
        if (f.names.at[i].is_call) add_occurrences(&f, f.names.at[i].name, whole, &definitions);
    visit_all(&f, root, &definitions, visit_definition);
    for (uint32_t i = 0; i < f.uses.n; i++)
        add_occurrences(&f, f.uses.at[i].name, f.uses.at[i].within, &uses);
    visit_all(&f, root, &uses, visit_use);
    add_settled(&f);
    run->why = why;
}
