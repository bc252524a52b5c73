#include "lang/routes.h"

#include "lang/calls.h"
#include "lang/court.h"
#include "lang/literal.h"

/* ---- rows ---- */

static bool needs_are_met(const sl_run *run, const sl_row *row)
{
    uint32_t evidence = run->evidence;
    if (row->origin.n && sl_run_imports_any(run, row->origin)) evidence |= SL_EV_IMPORT;
    return sl_needs_are_met(row, evidence);
}

static const sl_row *row_at(const court *c, uint32_t i)
{
    sl_rows custom = c->run->source->recognition.rows;
    return i < custom.n ? &custom.at[i] : &c->run->lang->rows.at[c->rows[i - custom.n]];
}

/* Rows that make a handler of what a router is given, if only the receiver were named like one. */
const sl_row *sl_routes_row_of_router(sl_run *run, uint32_t frame)
{
    court c = {.run = run, .group_frame = SL_NONE};
    sl_path path;
    sl_step_path(run, &(sl_step){.kind = SL_STEP_ARG, .frame = frame}, &path);
    sl_court__add_path(&c, SL_SHAPE_ROUTE, &path);
    for (uint32_t i = 0; i < c.n_rows; i++) {
        const sl_row *row = &run->lang->rows.at[c.rows[i]];
        bool fits = row->receiver.n && !sl_names_exclude_only(row->receiver) && !row->needs_annotation &&
                    sl_names_match(row->names, sl_path_name(run->text, &path, 0));
        if (fits && needs_are_met(run, row)) return row;
    }
    return NULL;
}

const sl_row *sl_routes_row(sl_run *run, uint32_t frame, sl_shape shape)
{
    court c = {.run = run, .group_frame = SL_NONE};
    sl_step call = {.kind = SL_STEP_ARG, .frame = frame};
    sl_path path;
    sl_step_path(run, &call, &path);
    sl_court__add_path(&c, shape, &path);
    uint32_t n = run->source->recognition.rows.n + c.n_rows;
    for (uint32_t i = 0; i < n; i++) {
        const sl_row *row = row_at(&c, i);
        bool fits = row->shape == shape && row->names.n && sl_court__call_fits(&c, row, &call, &c.subject);
        if (fits && sl_court__stands_under(&c, row, frame) && needs_are_met(run, row)) return row;
    }
    return NULL;
}

static bool takes_functions(const sl_run *run, const sl_row *row)
{
    return row->shape == SL_SHAPE_ROUTE && row->names.n && !row->needs_annotation && needs_are_met(run, row);
}

bool sl_routes_by_call(const sl_run *run)
{
    sl_rows custom = run->source->recognition.rows;
    const sl_row_index *index = &run->lang->index[SL_SHAPE_ROUTE];
    for (uint32_t i = 0; i < custom.n; i++)
        if (takes_functions(run, &custom.at[i])) return true;
    for (uint32_t i = 0; i < index->n_named; i++)
        if (takes_functions(run, &run->lang->rows.at[index->named[i].row])) return true;
    return false;
}

static const sl_row *row_of_name(sl_run *run, uint32_t at, sl_str name)
{
    court c = {.run = run, .group_frame = SL_NONE};
    sl_court__add_path(&c, SL_SHAPE_ROUTE, &(sl_path){0}); /* rows without a callee */
    uint32_t n = run->source->recognition.rows.n + c.n_rows;
    for (uint32_t i = 0; i < n; i++) {
        const sl_row *row = row_at(&c, i);
        bool fits = row->shape == SL_SHAPE_ROUTE && !row->names.n && sl_names_match(row->function, name);
        if (fits && sl_court__stands_under(&c, row, at) && needs_are_met(run, row)) return row;
    }
    return NULL;
}

/* ---- what the arguments say ---- */

/* Methods among the words of a text: ["GET", "POST"], RequestMethod.PUT. */
static uint32_t methods_in(sl_str text)
{
    uint32_t methods = 0;
    for (size_t i = 0; i < text.len;) {
        size_t from = i;
        while (i < text.len && sl_is_alpha(text.ptr[i]))
            i++;
        methods |= sl_method_of(sl_str_sub(text, from, i));
        i += from == i;
    }
    return methods;
}

/* PostMapping, HttpPost, MapPost, POST: one method among the words of a name. */
static uint32_t method_in_name(sl_str name)
{
    char buffer[WORDS_MAX];
    uint32_t methods = methods_in((sl_str){buffer, sl_name_words(name, buffer, WORDS_MAX)});
    return methods & (methods - 1) ? 0 : methods;
}

/* net/http: "POST /orders" */
static sl_str cut_method(sl_str path, uint32_t *methods)
{
    size_t blank = sl_str_find_char(path, ' ');
    uint32_t method = blank == SIZE_MAX ? 0 : sl_method_of(sl_str_sub(path, 0, blank));
    if (!method) return path;
    *methods = method;
    return sl_str_trim(sl_str_sub(path, blank, path.len));
}

/* A list or map of statuses all of which stand there. */
static bool is_all_there(const sl_run *run, const sl_arg *arg)
{
    sl_str text = sl_range_of(run->text, arg->range);
    bool is_literal = arg->shape == SL_ARG_OBJECT || arg->shape == SL_ARG_LIST;
    return is_literal && sl_str_find(text, SL_STR("**")) == SIZE_MAX &&
           sl_str_find(text, SL_STR("...")) == SIZE_MAX;
}

static const sl_slot_path *find_slot(const sl_row *row, sl_slot slot)
{
    for (uint32_t i = 0; i < row->n_slots; i++)
        if (row->slots[i].slot == slot) return &row->slots[i];
    return NULL;
}

/* Conventions: what they declare stands elsewhere. */
static bool declares_elsewhere(const sl_row *row)
{
    const sl_slot_path *slot = find_slot(row, SL_SLOT_DECLARES);
    return slot && slot->any_position;
}

static void read_arg(sl_run *run, const sl_row *row, const sl_arg *arg, sl_scope *scope, uint32_t *methods)
{
    if (arg->spread && find_slot(row, SL_SLOT_DECLARES)) scope->declares_unknown = true;
    if (arg->slot == SL_SLOT_METHODS) *methods |= methods_in(sl_range_of(run->text, arg->range));
    if (arg->slot == SL_SLOT_DECLARES && !is_all_there(run, arg)) scope->declares_unknown = true;
    if (arg->shape != SL_ARG_STRING) return;
    sl_str text = sl_range_of(run->text, sl_string_content(run->text, arg->range));
    if (arg->slot == SL_SLOT_OPERATION) scope->operation = sl_arena_copy(run->arena, text);
    if (arg->slot == SL_SLOT_PATH) scope->path = sl_arena_copy(run->arena, cut_method(text, methods));
}

/* The text in quotes behind a sign, if nothing else stands there. */
static sl_str quoted_behind(sl_str text, size_t at)
{
    bool has_sign = false;
    for (; at < text.len; at++) {
        char c = text.ptr[at];
        bool is_sign = c == ':' || c == '=' || c == '>';
        if (!is_sign && !sl_is_space(c) && !sl_is_quote(c)) break;
        has_sign |= is_sign;
        sl_str rest = sl_str_sub(text, at + 1, text.len);
        size_t end = has_sign && sl_is_quote(c) ? sl_str_find_char(rest, c) : SIZE_MAX;
        if (end != SIZE_MAX) return sl_str_sub(rest, 0, end);
    }
    return SL_STR("");
}

sl_str sl_routes_text_behind(const sl_run *run, sl_range object, sl_names key)
{
    sl_str text = sl_range_of(run->text, object), found = SL_STR("");
    for (size_t i = 0; i < text.len && !found.len;) {
        size_t from = i;
        while (i < text.len && sl_is_word_char(text.ptr[i]))
            i++;
        if (i > from && sl_names_match(key, sl_str_sub(text, from, i))) found = quoted_behind(text, i);
        i += i == from;
    }
    return found;
}

/* Paths and operations among the keys of an object in a place: Controller({ path: "orders" }). */
static void read_object(const sl_run *run, const sl_row *row, const sl_arg *arg, uint32_t place,
                        sl_scope *scope)
{
    for (uint32_t i = 0; i < row->n_slots; i++) {
        const sl_slot_path *slot = &row->slots[i];
        bool fits = slot->has_position && slot->key.n && slot->position == (int8_t)place;
        sl_str text = fits ? sl_routes_text_behind(run, arg->range, slot->key) : SL_STR("");
        if (text.len && slot->slot == SL_SLOT_PATH) scope->path = sl_arena_copy(run->arena, text);
        if (text.len && slot->slot == SL_SLOT_OPERATION) scope->operation = sl_arena_copy(run->arena, text);
    }
}

/* router.route("/orders").post(handler): the path was given further up the chain. */
static void read_path_of_receiver(sl_run *run, uint32_t frame, sl_scope *scope)
{
    sl_path path;
    sl_step_path(run, &(sl_step){.kind = SL_STEP_ARG, .frame = frame}, &path);
    for (uint32_t i = 1; i < path.n; i++) {
        if (!path.part[i].is_call) continue;
        sl_range argument = sl_path_first_arg(run->text, path.part[i].args);
        sl_range content = sl_string_content(run->text, argument);
        bool is_text =
            content.from > argument.from && sl_str_has_prefix(sl_range_of(run->text, content), SL_STR("/"));
        if (is_text) scope->path = sl_arena_copy(run->arena, sl_range_of(run->text, content));
    }
}

static void add_methods(sl_run *run, const sl_row *row, uint32_t told, sl_range callee, sl_scope *scope)
{
    if (!told) told = row->methods;
    if (!told) told = method_in_name(sl_range_of(run->text, callee));
    scope->methods |= told;
    bool is_first = !scope->api.len;
    if (is_first) scope->api = row->id;
    if (is_first || (row->success && !scope->row->success)) scope->row = row;
}

void sl_routes_read_as(sl_run *run, uint32_t frame, const sl_row *row, sl_scope *scope)
{
    sl_facts *facts = run->facts;
    uint32_t n_calls = facts->calls.n, n_args = facts->args.n, told = 0;
    sl_idx known = run->frames->at[frame].call;
    run->frames->at[frame].call = SL_NONE; /* read by this row; the fact, if there is one, stays as it is */
    sl_idx index = sl_call_make(run, frame, row); /* first: it may move the array */
    sl_call call = facts->calls.at[index];
    for (uint32_t i = 0; i < call.n_args; i++) {
        const sl_arg *arg = &facts->args.at[call.first_arg + i];
        read_arg(run, row, arg, scope, &told);
        if (arg->shape == SL_ARG_OBJECT) read_object(run, row, arg, i, scope);
    }
    if (sl_range_is_empty(scope->router)) scope->router = call.receiver;
    scope->declares_unknown |= declares_elsewhere(row);
    facts->calls.n = n_calls;
    facts->args.n = n_args;
    run->frames->at[frame].call = known;
    if (!scope->path.len && !call.is_annotation) read_path_of_receiver(run, frame, scope);
    add_methods(run, row, told, call.callee, scope);
}

bool sl_routes_read_call(sl_run *run, uint32_t frame, sl_scope *scope)
{
    const sl_row *row = sl_routes_row(run, frame, SL_SHAPE_ROUTE);
    if (row) sl_routes_read_as(run, frame, row, scope);
    return row != NULL;
}

/* ---- annotations ---- */

static bool may_declare(sl_run *run, uint32_t frame)
{
    sl_confidence confidence;
    uint32_t evidence;
    sl_path path;
    sl_step_path(run, &(sl_step){.kind = SL_STEP_ARG, .frame = frame}, &path);
    bool sounds_so = path.n && sl_names_match(run->lang->declarers, sl_path_name(run->text, &path, 0));
    return sounds_so && !sl_judge_call(run, frame, &confidence, &evidence);
}

static void read_mark(sl_run *run, TSNode mark, sl_scope *scope)
{
    uint32_t n = run->frames->n;
    sl_frame parked[2]; /* the walk may stand further down than it shows: see visit_here */
    for (uint32_t i = 0; i < 2 && n + i < run->frames->cap; i++)
        parked[i] = run->frames->at[n + i];
    uint32_t n_parked = run->frames->cap - n < 2 ? run->frames->cap - n : 2;
    sl_frames_push(run->frames, mark, 0, 0);
    const sl_match *match = sl_frame_match(&run->frames->at[n], run->lang, run->text);
    bool is_call = !ts_node_is_null(sl_match_node(match, SL_CAP_CALLEE));
    if (!is_call && ts_node_named_child_count(mark)) { /* a decorator around a call */
        sl_frames_push(run->frames, ts_node_named_child(mark, 0), 0, 0);
        match = sl_frame_match(&run->frames->at[n + 1], run->lang, run->text);
        is_call = match && match->structure->kind == SL_ST_CALL;
    }
    uint32_t frame = run->frames->n - 1;
    if (is_call && !sl_routes_read_call(run, frame, scope) && may_declare(run, frame))
        scope->declares_unknown = true;
    run->frames->n = n;
    for (uint32_t i = 0; i < n_parked; i++)
        run->frames->at[n + i] = parked[i];
}

/* [...] Task<Results<Ok<Order>, NotFound>> Show(): what is returned lists statuses, too. */
static void read_type(const sl_run *run, const sl_unit *unit, sl_scope *scope)
{
    uint32_t i = ts_node_end_byte(unit->mark[unit->n_marks - 1]);
    while (i < unit->name.from) {
        uint32_t from = i;
        while (i < unit->name.from && sl_is_word_char(run->text.ptr[i]))
            i++;
        sl_str word = sl_str_sub(run->text, from, i);
        if (word.len && sl_names_match(run->lang->declaring_types, word)) scope->declares_unknown = true;
        i += from == i;
    }
}

void sl_routes_read_marks(sl_run *run, const sl_unit *unit, sl_scope *scope)
{
    if (!run->lang->index[SL_SHAPE_ROUTE].n_named && !run->source->recognition.rows.n) return;
    for (uint32_t i = 0; i < unit->n_marks; i++)
        read_mark(run, unit->mark[i], scope);
    if (unit->n_marks && run->lang->declaring_types.n) read_type(run, unit, scope);
}

void sl_routes_read_name(sl_run *run, uint32_t at, sl_scope *scope)
{
    if (sl_range_is_empty(scope->name)) return;
    sl_str name = sl_range_of(run->text, scope->name);
    const sl_row *row = row_of_name(run, at, name);
    if (row) add_methods(run, row, 0, scope->name, scope);
}

/* ---- operations of API documents ---- */

static sl_str key_at(sl_run *run, uint32_t frame)
{
    const sl_match *match = sl_frame_match(&run->frames->at[frame], run->lang, run->text);
    return sl_key_text(sl_range_of(run->text, sl_match_range(match, SL_CAP_KEY)));
}

/* The frame of the pair around, or SL_NONE. */
static uint32_t pair_around(sl_run *run, uint32_t frame)
{
    for (uint32_t i = frame; i > 0; i--) {
        const sl_match *match = sl_frame_match(&run->frames->at[i - 1], run->lang, run->text);
        if (match && match->structure->kind == SL_ST_PAIR) return i - 1;
        if (match && match->structure->kind == SL_ST_LIST) return SL_NONE;
    }
    return SL_NONE;
}

/* What stands around that again has to be one of the row's names, too, if it has any. */
static bool is_of(sl_run *run, const sl_row *row, uint32_t frame)
{
    uint32_t outer = row->of.n ? pair_around(run, frame) : SL_NONE;
    return !row->of.n || (outer != SL_NONE && sl_names_match(row->of, key_at(run, outer)));
}

/* Where the parser lost the way, what stands around a path may be lost; the path is one even so. */
static bool is_lost_path(sl_run *run, uint32_t path_frame)
{
    return ts_node_has_error(run->frames->at[0].node) &&
           sl_str_has_prefix(key_at(run, path_frame), SL_STR("/"));
}

/* An operation stands under its path, and that under one of the row's names. */
static const sl_row *row_of_operation(sl_run *run, uint32_t frame, uint32_t path_frame)
{
    court c = {.run = run, .group_frame = SL_NONE};
    sl_path path;
    uint32_t paths = pair_around(run, path_frame);
    if (paths == SL_NONE && !is_lost_path(run, path_frame)) return NULL;
    sl_step_path(run, &(sl_step){.kind = SL_STEP_PAIR_KEY, .frame = frame}, &path);
    sl_court__add_path(&c, SL_SHAPE_ROUTE, &path);
    for (uint32_t i = 0; i < c.n_rows; i++) {
        const sl_row *row = &run->lang->rows.at[c.rows[i]];
        bool fits = sl_names_match(row->names, sl_path_name(run->text, &path, 0));
        if (fits && paths == SL_NONE && !row->of.n) return row;
        if (fits && paths != SL_NONE && sl_names_match(row->under, key_at(run, paths)) &&
            is_of(run, row, paths))
            return row;
    }
    return NULL;
}

bool sl_routes_read_operation(sl_run *run, uint32_t frame, sl_scope *scope)
{
    uint32_t path = sl_method_of(key_at(run, frame)) ? pair_around(run, frame) : SL_NONE;
    const sl_row *row = path == SL_NONE ? NULL : row_of_operation(run, frame, path);
    if (!row) return false;
    scope->methods = sl_method_of(key_at(run, frame));
    sl_str key = key_at(run, frame);
    uint32_t from = (uint32_t)(key.ptr - run->text.ptr);
    scope->name = (sl_range){from, from + (uint32_t)key.len};
    scope->path = sl_arena_copy(run->arena, key_at(run, path));
    scope->api = row->id;
    return true;
}
