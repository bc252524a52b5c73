#include "lang/cutter.h"

#include "lang/scopes.h"

static void move(sl_range *range, uint32_t by)
{
    if (range->to == 0) return; /* empty: stands nowhere */
    range->from += by;
    range->to += by;
}

static void renumber(sl_idx *index, uint32_t by)
{
    if (*index != SL_NONE) *index += by;
}

typedef struct bases {
    uint32_t by; /* bytes that the piece has moved */
    uint32_t site, call, arg, cond, interval, group, scope;
    sl_idx around; /* scope around the piece */
} bases;

static void place(sl_idx *scope, const bases *b)
{
    *scope = *scope == SL_NONE ? b->around : *scope + b->scope;
}

static void add_sites(cutter *c, const sl_facts *from, const bases *b)
{
    for (uint32_t i = 0; i < from->sites.n; i++) {
        sl_site *site = SL_PUSH(c->arena, &c->whole->sites);
        *site = from->sites.at[i];
        move(&site->range, b->by);
        move(&site->span, b->by);
        move(&site->qualifier, b->by);
        move(&site->phrase, b->by);
        move(&site->name, b->by);
        renumber(&site->call, b->call);
        renumber(&site->arg, b->arg);
        renumber(&site->cond, b->cond);
        place(&site->scope, b);
    }
}

static void add_calls(cutter *c, const sl_facts *from, const bases *b)
{
    for (uint32_t i = 0; i < from->calls.n; i++) {
        sl_call *call = SL_PUSH(c->arena, &c->whole->calls);
        *call = from->calls.at[i];
        move(&call->range, b->by);
        move(&call->callee, b->by);
        move(&call->receiver, b->by);
        move(&call->piped, b->by);
        call->first_arg += b->arg;
        renumber(&call->previous, b->call);
        renumber(&call->next, b->call);
        place(&call->scope, b);
    }
    for (uint32_t i = 0; i < from->args.n; i++) {
        sl_arg *arg = SL_PUSH(c->arena, &c->whole->args);
        *arg = from->args.at[i];
        move(&arg->range, b->by);
        move(&arg->keyword, b->by);
        renumber(&arg->site, b->site);
    }
}

static void add_conds(cutter *c, const sl_facts *from, const bases *b)
{
    for (uint32_t i = 0; i < from->conds.n; i++) {
        sl_cond *cond = SL_PUSH(c->arena, &c->whole->conds);
        *cond = from->conds.at[i];
        move(&cond->range, b->by);
        move(&cond->subject, b->by);
        renumber(&cond->parent, b->cond);
        renumber(&cond->first_child, b->cond);
        renumber(&cond->next_sibling, b->cond);
        cond->first_interval += b->interval;
    }
    for (uint32_t i = 0; i < from->intervals.n; i++) {
        sl_interval *interval = SL_PUSH(c->arena, &c->whole->intervals);
        *interval = from->intervals.at[i];
        renumber(&interval->site, b->site);
    }
}

static void add_groups(cutter *c, const sl_facts *from, const bases *b)
{
    for (uint32_t i = 0; i < from->groups.n; i++) {
        sl_group *group = SL_PUSH(c->arena, &c->whole->groups);
        *group = from->groups.at[i];
        move(&group->range, b->by);
        move(&group->subject, b->by);
        move(&group->name, b->by);
    }
    for (uint32_t i = 0; i < from->statements.n; i++) {
        sl_range *statement = SL_PUSH(c->arena, &c->whole->statements);
        *statement = from->statements.at[i];
        move(statement, b->by);
    }
}

static void add_warnings(cutter *c, const sl_facts *from, const bases *b)
{
    for (uint32_t i = 0; i < from->warnings.n; i++) {
        sl_warning *warning = SL_PUSH(c->arena, &c->whole->warnings);
        *warning = from->warnings.at[i];
        move(&warning->range, b->by);
    }
}

/* The group of a container around the piece: the same for every piece in it. */
static sl_idx outer_group(cutter *c, const sl_arm_note *note)
{
    sl_frame *frame = &c->run->frames->at[note->outer];
    sl_range range = sl_node_range(frame->node);
    for (uint32_t i = 0; i < c->outer_groups.n; i++) {
        const sl_group *group = &c->whole->groups.at[c->outer_groups.at[i]];
        if (group->range.from == range.from && group->range.to == range.to && group->kind == note->kind)
            return c->outer_groups.at[i];
    }
    sl_group *group = SL_PUSH(c->arena, &c->whole->groups);
    const sl_match *match = sl_frame_match(frame, c->run->lang, c->run->text);
    group->kind = note->kind;
    group->range = range;
    if (match && note->kind == SL_GROUP_ENUM) group->name = sl_match_range(match, SL_CAP_NAME);
    *SL_PUSH(c->arena, &c->outer_groups) = c->whole->groups.n - 1;
    return c->whole->groups.n - 1;
}

static void add_notes(cutter *c, const piece *p, const bases *b)
{
    for (uint32_t i = 0; i < p->notes.n; i++) {
        sl_arm_note *note = SL_PUSH(c->arena, &c->notes);
        *note = p->notes.at[i];
        note->order = c->notes.n;
        note->site_from += b->by;
        move(&note->arm.range, b->by);
        move(&note->arm.label, b->by);
        move(&note->arm.result, b->by);
        if (note->group == SL_NONE)
            note->group = outer_group(c, note);
        else
            note->group += b->group;
    }
}

/* The innermost function around the piece, or the file. */
static sl_range function_around(const cutter *c)
{
    for (uint32_t i = c->run->frames->n; i > 0; i--) {
        sl_frame *frame = &c->run->frames->at[i - 1];
        const sl_match *match = sl_frame_match(frame, c->run->lang, c->run->text);
        if (match && match->structure->kind == SL_ST_FUNCTION) return sl_node_range(frame->node);
    }
    return (sl_range){0, (uint32_t)c->run->text.len};
}

static void add_kept(cutter *c, const piece *p, const bases *b)
{
    for (uint32_t i = 0; i < p->kept.n; i++) {
        sl_kept *kept = SL_PUSH(c->arena, &c->kept);
        *kept = p->kept.at[i];
        move(&kept->site.range, b->by);
        move(&kept->site.span, b->by);
        move(&kept->site.phrase, b->by);
        move(&kept->site.name, b->by);
        move(&kept->name_at, b->by);
        move(&kept->within, b->by);
        place(&kept->site.scope, b);
        if (!kept->is_call && sl_range_is_empty(kept->within)) kept->within = function_around(c);
    }
}

/* A function runs where it is called; only one that has no name is sure to run where it stands. */
static bool inherits_catch(const sl_scope *scope)
{
    return scope->kind == SL_SCOPE_CATCH || sl_range_is_empty(scope->name);
}

static void move_scope(sl_scope *scope, uint32_t by)
{
    move(&scope->range, by);
    move(&scope->name, by);
    move(&scope->head, by);
    move(&scope->router, by);
}

/* Once for each piece: what stands in front of it is in its key. What is not kept is the file's. */
static void close_scopes(cutter *c, piece *p, TSNode node, uint32_t by)
{
    sl_run run = *c->run;
    if (p->key) run.arena = &p->arena;
    for (uint32_t i = 0; i < p->facts->scopes.n; i++) {
        sl_scope *scope = &p->facts->scopes.at[i];
        if (!scope->is_open) continue;
        move_scope(scope, by);
        sl_scope_reopen(&run, node, scope);
        move_scope(scope, 0 - by); /* offsets wrap: the head may begin in front of the piece */
        scope->is_open = false;
    }
}

static void add_scopes(cutter *c, const sl_facts *from, const bases *b)
{
    for (uint32_t i = 0; i < from->scopes.n; i++) {
        sl_scope scope = from->scopes.at[i];
        move_scope(&scope, b->by);
        place(&scope.parent, b);
        scope.in_catch |= inherits_catch(&scope) && c->whole->scopes.at[scope.parent].in_catch;
        *SL_PUSH(c->arena, &c->whole->scopes) = scope;
    }
}

void sl_cutter__add(cutter *c, piece *p, TSNode node)
{
    const sl_facts *whole = c->whole;
    bool has_places = p->facts->sites.n || p->facts->calls.n || p->facts->scopes.n || p->kept.n;
    sl_idx around =
        has_places ? sl_scope_at(c->run, c->run->frames->n - 1) : 0; /* first: it may make scopes */
    bases b = {.by = ts_node_start_byte(node) - p->from,
               .around = around,
               .site = whole->sites.n,
               .call = whole->calls.n,
               .arg = whole->args.n,
               .cond = whole->conds.n,
               .interval = whole->intervals.n,
               .group = whole->groups.n,
               .scope = whole->scopes.n};
    close_scopes(c, p, node, b.by);
    add_scopes(c, p->facts, &b);
    add_sites(c, p->facts, &b);
    add_calls(c, p->facts, &b);
    add_conds(c, p->facts, &b);
    add_groups(c, p->facts, &b);
    add_warnings(c, p->facts, &b);
    add_notes(c, p, &b);
    add_kept(c, p, &b);
}
