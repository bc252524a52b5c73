#include "lang/outline.h"

#include "lang/calls.h"
#include "lang/literal.h"
#include "lang/routes.h"
#include "lang/scopes.h"
#include "lang/steps.h"

#include <stdlib.h>

enum {
    FUNCTION_DEPTH = 4, /* nodes around a function that follows a call */
    WRAPPERS_MAX = 3    /* asyncHandler(validate(handler)) */
};

typedef struct known { /* a scope that was made before */
    sl_range range;
    sl_idx scope;
} known;

typedef struct handed { /* an argument that may be a router */
    sl_range to, arg;
    bool is_name;
} handed;

typedef struct outlining {
    sl_run *run;
    sl_outline *out;
    SL_VEC(handed) handed;
    known *known; /* by range */
    uint32_t n_known;
} outlining;

/* ---- scopes ---- */

static int compare_known(const void *a, const void *b)
{
    const known *x = a, *y = b;
    if (x->range.from != y->range.from) return x->range.from < y->range.from ? -1 : 1;
    return (x->range.to > y->range.to) - (x->range.to < y->range.to);
}

static void collect_known(outlining *o)
{
    const sl_facts *facts = o->run->facts;
    o->known = SL_NEW_N(o->run->arena, known, facts->scopes.n + 1);
    for (uint32_t i = 1; i < facts->scopes.n; i++)
        o->known[o->n_known++] = (known){facts->scopes.at[i].range, i};
    if (o->n_known) qsort(o->known, o->n_known, sizeof *o->known, compare_known);
}

static sl_idx find_known(const outlining *o, sl_range range)
{
    const known key = {.range = range};
    const known *found =
        o->n_known ? bsearch(&key, o->known, o->n_known, sizeof *o->known, compare_known) : NULL;
    return found ? found->scope : SL_NONE;
}

static void note_scope(outlining *o, sl_frames *frames)
{
    sl_frame *frame = &frames->at[frames->n - 1];
    frame->scope = find_known(o, sl_node_range(frame->node));
    if (frame->scope == SL_NONE) sl_scope_at(o->run, frames->n - 1);
}

/* ---- calls ---- */

static bool is_call(sl_run *run, uint32_t frame)
{
    const sl_match *match = sl_frame_match(&run->frames->at[frame], run->lang, run->text);
    return match && (match->structure->kind == SL_ST_CALL || match->structure->kind == SL_ST_NEW);
}

/* The outermost call of a chain that begins with this one: MapGroup("/api").MapGet(...). */
static uint32_t end_of_chain(sl_run *run, uint32_t frame)
{
    uint32_t from = ts_node_start_byte(run->frames->at[frame].node), end = frame;
    for (uint32_t i = frame; i > 0 && ts_node_start_byte(run->frames->at[i - 1].node) == from; i--)
        if (is_call(run, i - 1)) end = i - 1;
    return end;
}

/* Calls further up that chain may name the operation: MapGet(...).WithName("show"). */
static void read_rest_of_chain(sl_run *run, uint32_t frame, uint32_t end, sl_scope *scope)
{
    for (uint32_t i = frame; i > end && !scope->operation.len; i--) {
        sl_scope outer = {0};
        if (is_call(run, i - 1) && sl_routes_read_call(run, i - 1, &outer))
            scope->operation = outer.operation;
    }
}

/* route("/orders", get(list)): the path is told around. */
static void read_path_around(sl_run *run, uint32_t frame, sl_scope *scope)
{
    sl_chain chain;
    sl_chain_read(run, frame, &chain);
    for (uint32_t i = 0; i < chain.n && !scope->path.len; i++) {
        sl_scope outer = {0};
        if (chain.step[i].kind != SL_STEP_ARG && chain.step[i].kind != SL_STEP_RECEIVER) return;
        if (chain.step[i].kind == SL_STEP_ARG && sl_routes_read_call(run, chain.step[i].frame, &outer)) {
            scope->path = outer.path;
            scope->router = outer.router;
        }
    }
}

/* The fact of a call for as long as it is looked at; what it added is taken back. */
typedef struct looked {
    sl_call call;
    uint32_t n_calls, n_args;
} looked;

static looked look_at(sl_run *run, uint32_t frame, const sl_row *row)
{
    looked l = {.n_calls = run->facts->calls.n, .n_args = run->facts->args.n};
    sl_idx known_call = run->frames->at[frame].call;
    run->frames->at[frame].call = SL_NONE;
    sl_idx index = sl_call_make(run, frame, row);
    l.call = run->facts->calls.at[index];
    run->frames->at[frame].call = known_call;
    return l;
}

static void look_away(sl_run *run, const looked *l)
{
    run->facts->calls.n = l->n_calls;
    run->facts->args.n = l->n_args;
}

static bool may_be_handler(const sl_arg *arg)
{
    bool is_told = arg->slot == SL_SLOT_PATH || arg->slot == SL_SLOT_METHODS;
    return !is_told &&
           (arg->shape == SL_ARG_NAME || arg->shape == SL_ARG_MEMBER || arg->shape == SL_ARG_CALL ||
            arg->shape == SL_ARG_FUNCTION || arg->shape == SL_ARG_LIST || arg->shape == SL_ARG_STRING ||
            arg->shape == SL_ARG_UNKNOWN);
}

/* get("/orders") { ... }: the function that follows the call, where the grammar puts both beside each other.
 */
static sl_range function_behind(const sl_run *run, uint32_t frame)
{
    TSNode call = run->frames->at[frame].node, node = ts_node_next_named_sibling(call);
    sl_match match;
    if (!frame || sl_frame_match(&run->frames->at[frame - 1], run->lang, run->text)) return (sl_range){0, 0};
    for (unsigned depth = 0; depth < FUNCTION_DEPTH && !ts_node_is_null(node); depth++) {
        bool is_known = sl_structure_match(run->lang, run->text, node, &match);
        if (is_known && match.structure->kind == SL_ST_FUNCTION) return sl_node_range(node);
        if (is_known || ts_node_named_child_count(node) != 1) break;
        node = ts_node_named_child(node, 0);
    }
    return (sl_range){0, 0};
}

/* Where the brackets that end the code open; its length: it ends with none. */
static size_t last_bracket(sl_str code)
{
    unsigned depth = 0;
    for (size_t i = code.len; i > 0 && code.ptr[code.len - 1] == ')'; i--) {
        depth += code.ptr[i - 1] == ')';
        if (code.ptr[i - 1] == '(' && --depth == 0) return i - 1;
    }
    return code.len;
}

static size_t last_comma(sl_str code)
{
    unsigned depth = 0;
    for (size_t i = code.len; i > 0; i--) {
        char c = code.ptr[i - 1];
        depth += c == ')' || c == ']' || c == '}';
        if (c == '(' || c == '[' || c == '{') depth -= depth > 0;
        if (c == ',' && !depth) return i;
    }
    return 0;
}

/* orders.list of wrap(orders.list), orders.list.bind(this) and OrderView.as_view(). */
static sl_str without_calls(const sl_run *run, sl_str code)
{
    for (unsigned depth = 0; depth < WRAPPERS_MAX; depth++) {
        size_t open = last_bracket(code);
        if (open == code.len) break;
        sl_str callee = sl_str_sub(code, 0, open), inside = sl_str_sub(code, open + 1, code.len - 1);
        inside = sl_str_trim(sl_str_sub(inside, last_comma(inside), inside.len));
        size_t dot = sl_str_rfind_char(callee, '.');
        bool is_method = !inside.len || sl_strs_have(run->lang->self_words, inside);
        if (is_method && dot == SIZE_MAX) break;
        code = is_method ? sl_str_sub(callee, 0, dot) : inside;
    }
    return code;
}

static void add_route(outlining *o, const sl_row *row, sl_range at, const sl_scope *told, sl_range target)
{
    *SL_PUSH(o->run->arena, &o->out->routes) = (sl_route){.row = row,
                                                          .range = at,
                                                          .scope = SL_NONE,
                                                          .target = sl_range_of(o->run->text, target),
                                                          .methods = told->methods,
                                                          .path = told->path,
                                                          .operation = told->operation,
                                                          .router = told->router};
}

/* get("", list): the router's own path. */
static bool has_empty_path(const sl_run *run, const sl_call *call)
{
    for (uint32_t i = 0; i < call->n_args; i++) {
        const sl_arg *arg = &run->facts->args.at[call->first_arg + i];
        if (arg->slot == SL_SLOT_PATH && arg->shape == SL_ARG_EMPTY) return true;
    }
    return false;
}

/* What is given last leads the route, what is given before it checks the request. */
static void note_route(outlining *o, uint32_t frame, const sl_row *row)
{
    sl_run *run = o->run;
    sl_scope told = {0};
    sl_routes_read_as(run, frame, row, &told);
    uint32_t end = end_of_chain(run, frame);
    read_rest_of_chain(run, frame, end, &told);
    if (!told.path.len) read_path_around(run, end, &told);
    looked l = look_at(run, frame, row);
    if (!told.path.len && !told.operation.len && !has_empty_path(run, &l.call)) {
        look_away(run, &l);
        return;
    }
    sl_range target = function_behind(run, frame);
    for (uint32_t i = l.call.n_args; i > 0 && sl_range_is_empty(target); i--) {
        const sl_arg *arg = &run->facts->args.at[l.call.first_arg + i - 1];
        if (may_be_handler(arg)) target = arg->range;
    }
    if (!sl_range_is_empty(target))
        add_route(o, row, (sl_range){l.call.callee.from, l.call.range.to}, &told, target);
    look_away(run, &l);
}

/* ---- mounts ---- */

/* const api = ..., this.api = ..., api := ... */
static sl_str name_given(sl_run *run, uint32_t frame)
{
    sl_chain chain;
    sl_path path;
    sl_chain_read(run, frame, &chain);
    if (!chain.n || (chain.step[0].kind != SL_STEP_DECLARE && chain.step[0].kind != SL_STEP_ASSIGN))
        return SL_STR("");
    sl_step_path(run, &chain.step[0], &path);
    return sl_path_name(run->text, &path, 0);
}

static void read_path_of(const sl_run *run, const sl_row *row, const sl_arg *arg, uint32_t place,
                         sl_mount *mount)
{
    if (arg->slot == SL_SLOT_PATH && arg->shape == SL_ARG_STRING)
        mount->path = sl_range_of(run->text, sl_string_content(run->text, arg->range));
    for (uint32_t i = 0; i < row->n_slots && arg->shape == SL_ARG_OBJECT; i++)
        if (row->slots[i].key.n && row->slots[i].has_position && row->slots[i].position == (int8_t)place)
            mount->path = sl_routes_text_behind(run, arg->range, row->slots[i].key);
}

/* Of new Hono().basePath("/api") the last call gives what the name stands for. */
static bool is_inner(const outlining *o, uint32_t from, sl_str made)
{
    for (uint32_t i = 0; i < o->out->mounts.n; i++) {
        const sl_mount *mount = &o->out->mounts.at[i];
        if (mount->range.from == from && sl_str_eq(mount->made, made)) return true;
    }
    return false;
}

static void note_mount(outlining *o, uint32_t frame, const sl_row *row)
{
    sl_run *run = o->run;
    looked l = look_at(run, frame, row);
    uint32_t end = row->mounting == SL_MOUNT_TAKEN ? frame : end_of_chain(run, frame);
    sl_range behind = function_behind(run, end);
    sl_range whole = sl_range_join(sl_node_range(run->frames->at[end].node), behind);
    if (sl_range_is_empty(behind)) whole = sl_node_range(run->frames->at[end].node);
    sl_mount mount = {.row = row,
                      .range = l.call.range,
                      .block = {l.call.callee.to, whole.to},
                      .router = l.call.receiver,
                      .made = name_given(run, end)};
    if (!row->n_slots && row->mounting == SL_MOUNT_TAKEN) {
        sl_scope around = {0};
        read_path_around(run, frame, &around);
        mount.path = around.path;
    }
    if (is_inner(o, mount.range.from, mount.made)) mount.made = SL_STR("");
    for (uint32_t i = 0; i < l.call.n_args; i++) {
        const sl_arg *arg = &run->facts->args.at[l.call.first_arg + i];
        read_path_of(run, row, arg, i, &mount);
        if (may_be_handler(arg) && row->mounting == SL_MOUNT_TAKEN)
            *SL_PUSH(run->arena, &mount.taken) = sl_range_of(run->text, arg->range);
    }
    look_away(run, &l);
    *SL_PUSH(run->arena, &o->out->mounts) = mount;
}

static bool is_router(const outlining *o, sl_str name)
{
    for (uint32_t i = 0; i < o->out->mounts.n; i++)
        if (sl_str_eq(o->out->mounts.at[i].made, name)) return true;
    return false;
}

/* registerOrders(api), registerOrders(app.Group("/api")): settled when all routers are known. */
static void note_handing_on(outlining *o, uint32_t frame)
{
    sl_run *run = o->run;
    looked l = look_at(run, frame, &(sl_row){.id = SL_STR_INIT("")});
    sl_range receiver = l.call.receiver;
    for (uint32_t i = 0; i < l.call.n_args; i++) {
        const sl_arg *arg = &run->facts->args.at[l.call.first_arg + i];
        if (arg->shape != SL_ARG_NAME && arg->shape != SL_ARG_CALL) continue;
        *SL_PUSH(run->arena, &o->handed) = (handed){
            .to = {sl_range_is_empty(receiver) ? l.call.callee.from : receiver.from, l.call.callee.to},
            .arg = arg->range,
            .is_name = arg->shape == SL_ARG_NAME};
    }
    look_away(run, &l);
}

static bool ends_mount(const outlining *o, uint32_t at)
{
    for (uint32_t i = 0; i < o->out->mounts.n; i++)
        if (o->out->mounts.at[i].row->mounting != SL_MOUNT_TAKEN && o->out->mounts.at[i].block.to == at)
            return true;
    return false;
}

/* What the function does with its parameter, it does behind the router's path. */
static void settle_handed(outlining *o)
{
    sl_str text = o->run->text;
    uint32_t n = o->out->mounts.n;
    SL_VEC(sl_mount) mounts = {0};
    for (uint32_t i = 0; n && i < o->handed.n; i++) {
        const handed *h = &o->handed.at[i];
        if (h->is_name ? !is_router(o, sl_range_of(text, h->arg)) : !ends_mount(o, h->arg.to)) continue;
        uint32_t at = h->arg.to - 1; /* inside the brackets of the call that made it */
        sl_mount *mount = SL_PUSH(o->run->arena, &mounts);
        *mount = (sl_mount){.range = {at, h->arg.to}, .router = h->arg};
        *SL_PUSH(o->run->arena, &mount->taken) = sl_range_of(text, h->to);
    }
    for (uint32_t i = 0; i < mounts.n; i++)
        *SL_PUSH(o->run->arena, &o->out->mounts) = mounts.at[i];
}

/* orders.get("/orders", list), where orders = new Hono() */
static const sl_row *row_of_router(const outlining *o, uint32_t frame)
{
    sl_path path;
    if (!o->out->mounts.n) return NULL;
    sl_step_path(o->run, &(sl_step){.kind = SL_STEP_ARG, .frame = frame}, &path);
    if (path.n < 2 || !is_router(o, sl_path_name(o->run->text, &path, 1))) return NULL;
    return sl_routes_row_of_router(o->run, frame);
}

static void note_call(outlining *o, uint32_t frame)
{
    const sl_row *row = sl_routes_row(o->run, frame, SL_SHAPE_MOUNT);
    if (row) {
        note_mount(o, frame, row);
        return;
    }
    row = sl_routes_row(o->run, frame, SL_SHAPE_ROUTE);
    if (!row) row = row_of_router(o, frame);
    if (row)
        note_route(o, frame, row);
    else
        note_handing_on(o, frame);
}

/* ---- the walk ---- */

static void visit(void *ctx, sl_frames *frames)
{
    outlining *o = ctx;
    const sl_match *match = sl_frame_match(&frames->at[frames->n - 1], o->run->lang, o->run->text);
    if (!match) return;
    switch (match->structure->kind) {
    case SL_ST_FUNCTION:
    case SL_ST_CLASS:
    case SL_ST_CATCH: note_scope(o, frames); break;
    case SL_ST_PAIR:
        if (o->run->lang->is_data) note_scope(o, frames);
        break;
    case SL_ST_CALL:
    case SL_ST_NEW:
        if (!o->run->lang->is_data) note_call(o, frames->n - 1);
        break;
    default: break;
    }
}

/* Functions that stand in the call itself. */
static void settle_routes(outlining *o)
{
    sl_facts *facts = o->run->facts;
    o->n_known = 0;
    collect_known(o);
    for (uint32_t i = 0; i < o->out->routes.n; i++) {
        sl_route *route = &o->out->routes.at[i];
        uint32_t from = (uint32_t)(route->target.ptr - facts->text.ptr);
        route->scope = find_known(o, (sl_range){from, from + (uint32_t)route->target.len});
        if (route->scope != SL_NONE)
            facts->scopes.at[route->scope].kind = SL_SCOPE_HANDLER;
        else
            route->target = without_calls(o->run, route->target);
    }
}

static sl_range first_broken(TSNode root)
{
    TSNode node = root;
    bool goes_on = ts_node_has_error(root);
    while (goes_on) {
        TSNode child = {0};
        uint32_t n = ts_node_child_count(node);
        goes_on = false;
        for (uint32_t i = 0; i < n && !goes_on; i++) {
            child = ts_node_child(node, i);
            goes_on = ts_node_has_error(child);
        }
        if (goes_on) node = child;
    }
    return ts_node_has_error(root) ? sl_node_range(node) : (sl_range){0, 0};
}

void sl_outline_read(sl_run *run, TSNode root)
{
    outlining o = {.run = run, .out = SL_NEW(run->arena, sl_outline)};
    sl_why *why = run->why;
    run->why = NULL;
    collect_known(&o);
    run->frames->n = 0;
    sl_frames_push(run->frames, root, 0, 0);
    sl_visit_nodes(run->lang, run->frames, visit, &o);
    settle_handed(&o);
    settle_routes(&o);
    o.out->broken = first_broken(root);
    sl_scopes_settle_declared(run);
    run->facts->outline = o.out;
    run->why = why;
}
