#include "lang/scopes.h"

#include "lang/routes.h"
#include "lang/steps.h"

#include <stdlib.h>

enum { HANDED_MAX = 4 /* asyncHandler(validate(handler)) */ };

/* The lowest frame that the run at hand may speak of. */
static uint32_t least_frame(const sl_run *run)
{
    return run->piece_frame ? run->piece_frame : 1;
}

/* ---- functions ---- */

static void take_name(sl_run *run, const sl_step *step, sl_scope *scope)
{
    sl_path path;
    if (!sl_range_is_empty(scope->name)) return;
    sl_step_path(run, step, &path);
    if (path.n) scope->name = path.part[0].name;
}

static bool is_catcher(sl_run *run, const sl_step *step)
{
    sl_path path;
    sl_step_path(run, step, &path);
    return path.n && sl_names_match(run->lang->catchers, sl_path_name(run->text, &path, 0));
}

/* post("/orders") do ... end: the call that a block stands behind, or SL_NONE. */
static uint32_t call_before_block(sl_run *run, uint32_t at)
{
    if (!at) return SL_NONE;
    const sl_match *match = sl_frame_match(&run->frames->at[at - 1], run->lang, run->text);
    if (!match || match->structure->kind != SL_ST_CALL) return SL_NONE;
    sl_range own = sl_node_range(run->frames->at[at].node), args = sl_match_range(match, SL_CAP_ARGS);
    return own.from >= args.to && own.from >= sl_match_range(match, SL_CAP_CALLEE).to ? at - 1 : SL_NONE;
}

/* The calls that the function is given to: router.post("/orders", wrap(handler)). False: they go on around
 * the piece. */
static bool read_calls(sl_run *run, uint32_t at, sl_scope *scope)
{
    sl_chain chain;
    uint32_t before = call_before_block(run, at);
    if (before != SL_NONE && before < least_frame(run)) return false;
    if (before != SL_NONE && sl_routes_read_call(run, before, scope)) return true;
    sl_chain_read(run, at, &chain);
    for (uint32_t i = 0; i < chain.n && i < HANDED_MAX; i++) {
        const sl_step *step = &chain.step[i];
        if (step->frame < least_frame(run)) return false;
        switch (step->kind) {
        case SL_STEP_ARG:
            if (i == 0 && is_catcher(run, step)) scope->in_catch = true;
            if (sl_routes_read_call(run, step->frame, scope)) return true;
            break;
        case SL_STEP_DECLARE:
        case SL_STEP_ASSIGN:
        case SL_STEP_PAIR_VALUE: take_name(run, step, scope); break;
        case SL_STEP_KEYWORD:
        case SL_STEP_OBJECT:
        case SL_STEP_ELEMENT: break;
        default: return true;
        }
    }
    return true;
}

/* Else a comment or a decorator may stand in front of the piece. */
static bool ends_in_piece(const sl_run *run, const sl_unit *unit)
{
    return !run->piece_frame || unit->frame > run->piece_frame;
}

/* False: what stands around the piece belongs to it. */
static bool fill_function(sl_run *run, uint32_t at, sl_scope *scope)
{
    sl_unit unit;
    sl_unit_read(run, at, &unit);
    scope->name = unit.name;
    scope->head = unit.head;
    sl_routes_read_marks(run, &unit, scope);
    bool is_known = scope->methods || scope->path.len;
    bool is_whole = is_known || read_calls(run, at, scope);
    if (!scope->api.len) sl_routes_read_name(run, at, scope);
    if (scope->methods || scope->path.len) scope->kind = SL_SCOPE_HANDLER;
    return is_whole && ends_in_piece(run, &unit);
}

static bool fill_class(sl_run *run, uint32_t at, sl_scope *scope)
{
    sl_unit unit;
    sl_unit_read(run, at, &unit);
    scope->name = unit.name;
    scope->head = unit.head;
    sl_routes_read_marks(run, &unit, scope);
    return ends_in_piece(run, &unit);
}

/* ---- making ---- */

static bool has_scope(sl_run *run, uint32_t at, sl_scope *scope)
{
    const sl_match *match = sl_frame_match(&run->frames->at[at], run->lang, run->text);
    if (!match) return false;
    switch (match->structure->kind) {
    case SL_ST_FUNCTION: scope->kind = SL_SCOPE_FUNCTION; return true;
    case SL_ST_CLASS: scope->kind = SL_SCOPE_CLASS; return true;
    case SL_ST_CATCH: scope->kind = SL_SCOPE_CATCH; return true;
    case SL_ST_PAIR:
        scope->kind = SL_SCOPE_OPERATION;
        return run->lang->is_data && sl_routes_read_operation(run, at, scope);
    default: return false;
    }
}

/* False: what stands around the piece belongs to it. */
static bool fill(sl_run *run, uint32_t at, sl_scope *scope)
{
    switch (scope->kind) {
    case SL_SCOPE_FUNCTION: return fill_function(run, at, scope);
    case SL_SCOPE_CLASS: return fill_class(run, at, scope);
    case SL_SCOPE_CATCH: scope->in_catch = true; return true;
    case SL_SCOPE_HANDLER:
    case SL_SCOPE_OPERATION:
    case SL_SCOPE_MODULE: break;
    }
    return true;
}

static sl_idx make(sl_run *run, uint32_t at, sl_scope *made)
{
    made->range = sl_node_range(run->frames->at[at].node);
    made->parent = at > least_frame(run) ? sl_scope_at(run, at - 1) : run->piece_frame ? SL_NONE : 0;
    made->is_open = !fill(run, at, made);
    *SL_PUSH(run->arena, &run->facts->scopes) = *made;
    return run->frames->at[at].scope = run->facts->scopes.n - 1;
}

sl_idx sl_scope_at(sl_run *run, uint32_t frame)
{
    uint32_t least = least_frame(run);
    for (uint32_t i = frame + 1; i > least; i--) {
        sl_scope scope = {0};
        if (run->frames->at[i - 1].scope != SL_NONE) return run->frames->at[i - 1].scope;
        if (has_scope(run, i - 1, &scope)) return make(run, i - 1, &scope);
    }
    return run->piece_frame ? SL_NONE : 0;
}

/* ---- pieces ---- */

/* Goes down from the last frame to the node of that range. */
static bool push_down(sl_run *run, sl_range range)
{
    TSTreeCursor cursor = ts_tree_cursor_new(run->frames->at[run->frames->n - 1].node);
    bool found = false;
    for (;;) {
        const sl_frame *last = &run->frames->at[run->frames->n - 1];
        sl_range own = sl_node_range(last->node);
        sl_scope scope = {0};
        found = own.from == range.from && own.to == range.to && has_scope(run, run->frames->n - 1, &scope);
        if (found || run->frames->n >= SL_DEPTH_MAX) break;
        if (ts_tree_cursor_goto_first_child_for_byte(&cursor, range.from) < 0) break;
        sl_frames_push(run->frames, ts_tree_cursor_current_node(&cursor),
                       ts_tree_cursor_current_field_id(&cursor), 0);
    }
    ts_tree_cursor_delete(&cursor);
    return found;
}

void sl_scope_reopen(sl_run *run, TSNode piece, sl_scope *scope)
{
    uint32_t n = run->frames->n;
    sl_frames_push(run->frames, piece, 0, 0);
    if (push_down(run, scope->range)) {
        sl_scope again = {.range = scope->range, .parent = scope->parent};
        has_scope(run, run->frames->n - 1, &again);
        fill(run, run->frames->n - 1, &again);
        *scope = again;
    }
    run->frames->n = n;
}

/* ---- when everything is there ---- */

typedef struct head {
    sl_range range;
    sl_idx scope;
} head;

static int compare_heads(const void *a, const void *b)
{
    const head *x = a, *y = b;
    return (x->range.from > y->range.from) - (x->range.from < y->range.from);
}

/* The scope whose head holds the place; heads do not overlap. */
static sl_idx scope_of_head(const head *heads, uint32_t n, uint32_t at)
{
    uint32_t low = 0, high = n;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (heads[mid].range.from <= at)
            low = mid + 1;
        else
            high = mid;
    }
    return low && sl_range_has(heads[low - 1].range, at) ? heads[low - 1].scope : SL_NONE;
}

void sl_scopes_settle_declared(sl_run *run)
{
    sl_facts *facts = run->facts;
    head *heads = SL_NEW_N(run->arena, head, facts->scopes.n);
    uint32_t n = 0;
    for (uint32_t i = 0; i < facts->scopes.n; i++)
        if (!sl_range_is_empty(facts->scopes.at[i].head)) heads[n++] = (head){facts->scopes.at[i].head, i};
    if (!n) return;
    qsort(heads, n, sizeof *heads, compare_heads);
    for (uint32_t i = 0; i < facts->sites.n; i++) {
        sl_site *site = &facts->sites.at[i];
        sl_idx scope = site->role == SL_ROLE_DECLARED ? scope_of_head(heads, n, site->range.from) : SL_NONE;
        if (scope != SL_NONE) site->scope = scope;
    }
}

/* ---- handlers that are registered by name: r.POST("/orders", createOrder) ---- */

enum { NAMED_MAX = 64 /* functions of a file that are looked for by name */ };

typedef struct naming {
    sl_run *run;
    struct {
        sl_str name;
        sl_idx scope;
    } at[NAMED_MAX];
    uint32_t n;
    bool first[256], last[256]; /* letters of theirs: a quick no for most words */
} naming;

static void add_named(naming *names, sl_idx index)
{
    const sl_scope *scope = &names->run->facts->scopes.at[index];
    if (scope->kind != SL_SCOPE_FUNCTION || sl_range_is_empty(scope->name) || names->n == NAMED_MAX) return;
    for (uint32_t i = 0; i < names->n; i++)
        if (names->at[i].scope == index) return;
    sl_str name = sl_range_of(names->run->text, scope->name);
    names->at[names->n].name = name;
    names->at[names->n++].scope = index;
    names->first[(unsigned char)name.ptr[0]] = true;
    names->last[(unsigned char)name.ptr[name.len - 1]] = true;
}

static void collect_named(naming *names)
{
    const sl_facts *facts = names->run->facts;
    for (uint32_t i = 0; i < facts->sites.n; i++) {
        const sl_site *site = &facts->sites.at[i];
        bool answers = site->role == SL_ROLE_PRODUCED && site->confidence >= SL_LIKELY;
        sl_idx function = answers ? sl_facts_function_of(facts, site->scope) : SL_NONE;
        if (function != SL_NONE) add_named(names, function);
    }
}

static sl_idx find_named(const naming *names, sl_str word)
{
    for (uint32_t i = 0; i < names->n; i++)
        if (names->at[i].name.len == word.len && sl_str_eq(names->at[i].name, word))
            return names->at[i].scope;
    return SL_NONE;
}

static void find_mentions(const naming *names, sl_scan *out)
{
    sl_str text = names->run->text;
    for (uint32_t i = 0; i < text.len; i++) {
        if (!names->first[(unsigned char)text.ptr[i]] || (i && sl_is_word_char(text.ptr[i - 1]))) continue;
        uint32_t from = i;
        while (i < text.len && sl_is_word_char(text.ptr[i]))
            i++;
        if (!names->last[(unsigned char)text.ptr[i - 1]]) continue;
        sl_idx scope = find_named(names, sl_str_sub(text, from, i));
        bool is_own = scope != SL_NONE && names->run->facts->scopes.at[scope].name.from == from;
        if (scope != SL_NONE && !is_own)
            *SL_PUSH(names->run->arena, &out->candidates) = (sl_candidate){from, i, SL_CAND_WORD};
    }
}

/* h.create: the whole of what ends with the name. */
static uint32_t whole_name(sl_run *run, uint32_t leaf)
{
    uint32_t end = ts_node_end_byte(run->frames->at[leaf].node);
    while (leaf > 1 && ts_node_end_byte(run->frames->at[leaf - 1].node) == end &&
           !sl_frame_match(&run->frames->at[leaf - 1], run->lang, run->text))
        leaf--;
    return leaf;
}

static void visit_mention(void *ctx, sl_frames *frames, const sl_candidate *candidate)
{
    naming *names = ctx;
    sl_run *run = names->run;
    sl_chain chain;
    sl_idx index = find_named(names, sl_str_sub(run->text, candidate->from, candidate->to));
    sl_scope *scope = &run->facts->scopes.at[index];
    if (scope->kind != SL_SCOPE_FUNCTION) return;
    sl_chain_read(run, whole_name(run, frames->n - 1), &chain);
    for (uint32_t i = 0; i < chain.n && i < HANDED_MAX && chain.step[i].kind == SL_STEP_ARG; i++) {
        if (!sl_routes_read_call(run, chain.step[i].frame, scope)) continue;
        scope->kind = SL_SCOPE_HANDLER;
        return;
    }
}

static void settle_named(sl_run *run, TSNode root)
{
    naming names = {.run = run};
    sl_scan mentions = {0};
    if (!sl_routes_by_call(run)) return;
    collect_named(&names);
    if (!names.n) return;
    find_mentions(&names, &mentions);
    if (!mentions.candidates.n) return;
    run->frames->n = 0;
    sl_frames_push(run->frames, root, 0, 0);
    sl_visit_candidates(run->lang, mentions.candidates.at, mentions.candidates.n, run->frames, visit_mention,
                        &names);
}

void sl_scopes_settle(sl_run *run, TSNode root)
{
    sl_why *why = run->why;
    run->why = NULL;
    sl_scopes_settle_declared(run);
    settle_named(run, root);
    run->why = why;
}
