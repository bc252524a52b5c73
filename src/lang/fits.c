#include "lang/court.h"

#include "lang/columns.h"

const sl_step *sl_court__step_at(const court *c, uint32_t i)
{
    return i < c->chain->n ? &c->chain->step[i] : NULL;
}

bool sl_court__is_step(const court *c, uint32_t i, sl_step_kind kind)
{
    return i < c->chain->n && c->chain->step[i].kind == kind;
}

bool sl_court__is_keyed(const sl_step *step)
{
    return step && (step->kind == SL_STEP_KEYWORD || step->kind == SL_STEP_PAIR_VALUE);
}

bool sl_court__step_has_name(sl_run *run, const sl_step *step, sl_names names)
{
    sl_path path;
    sl_step_path(run, step, &path);
    return path.n && sl_names_match(names, sl_path_name(run->text, &path, 0));
}

bool sl_court__position_fits(const sl_slot_path *slot, const sl_step *arg)
{
    if (!slot->has_position) return true;
    if (slot->position >= 0) return arg->position == (uint32_t)slot->position;
    return arg->position + (uint32_t)-slot->position == arg->count;
}

uint32_t sl_court__place_of(const sl_step *step)
{
    switch (step->kind) {
    case SL_STEP_KEYWORD: return SL_PLACE_KEYWORD;
    case SL_STEP_PAIR_VALUE: return SL_PLACE_PAIR;
    case SL_STEP_ASSIGN: return SL_PLACE_ASSIGN;
    case SL_STEP_DECLARE: return SL_PLACE_DECLARE;
    default: return 0;
    }
}

bool sl_court__receiver_fits(const court *c, const sl_row *row, const sl_path *path)
{
    if (!row->receiver.n) return true;
    if (path->n > 1) {
        sl_str own = sl_path_name(c->run->text, path, 1);
        sl_str real = sl_run_unalias(c->run, own);
        return sl_names_match(row->receiver, own) || sl_names_match(row->receiver, real) ||
               sl_names_match(row->receiver, sl_last_part(real));
    }
    if (sl_names_exclude_only(row->receiver)) return true;
    /* A receiver that could not be read has no name, but "*" asks for none. */
    uint32_t from = path->n ? path->part[0].name.from : 0;
    return from > 0 && c->run->text.ptr[from - 1] == '.' && sl_names_match(row->receiver, SL_STR(""));
}

bool sl_court__has_outer_name(court *c, uint32_t from, sl_names names)
{
    for (uint32_t i = from; i < c->chain->n; i++) {
        const sl_step *step = &c->chain->step[i];
        if (!sl_court__place_of(step) && step->kind != SL_STEP_ARG && step->kind != SL_STEP_CLASS) continue;
        if (sl_court__step_has_name(c->run, step, names)) return true;
    }
    return false;
}

/* What a function without a name of its own is bound to: const f = () => ..., f: function () { ... } */
static sl_str bound_name(sl_run *run, uint32_t frame)
{
    sl_path path = {0};
    sl_step step = {.kind = SL_STEP_DECLARE, .frame = frame};
    const sl_match *match = sl_frame_match(&run->frames->at[frame], run->lang, run->text);
    switch (match ? match->structure->kind : SL_ST_CALL) {
    case SL_ST_KEYWORD:
    case SL_ST_PAIR: step.kind = SL_STEP_PAIR_VALUE; break;
    case SL_ST_ASSIGN: step.kind = SL_STEP_ASSIGN; break;
    case SL_ST_DECLARE: break;
    default: return SL_STR("");
    }
    sl_step_path(run, &step, &path);
    return sl_path_name(run->text, &path, 0);
}

/* The function around the frame: its name. */
static sl_str function_name(sl_run *run, uint32_t frame)
{
    for (uint32_t i = frame + 1; i > 0; i--) {
        const sl_match *match = sl_frame_match(&run->frames->at[i - 1], run->lang, run->text);
        if (!match || match->structure->kind != SL_ST_FUNCTION) continue;
        sl_range own = sl_match_range(match, SL_CAP_NAME);
        if (!sl_range_is_empty(own) || i < 2) return sl_range_of(run->text, own);
        return bound_name(run, i - 2);
    }
    return SL_STR("");
}

bool sl_court__function_fits(const court *c, const sl_row *row)
{
    if (!row->function.n) return true;
    sl_str name = c->chain->n ? function_name(c->run, c->chain->step[0].frame) : SL_STR("");
    return name.len && sl_names_match(row->function, name);
}

static bool slot_position_fits(const sl_row *row, const sl_step *element)
{
    for (uint32_t i = 0; i < row->n_slots; i++)
        if (row->slots[i].slot == SL_SLOT_STATUS && sl_court__position_fits(&row->slots[i], element))
            return true;
    return row->n_slots == 0;
}

static bool fits_return(court *c, const sl_row *row)
{
    uint32_t at = sl_court__is_step(c, 0, SL_STEP_ELEMENT) ? 1 : 0, end = at;
    if (at && sl_court__is_step(c, at, SL_STEP_RECEIVER)) end++; /* (status, body).into_response() */
    if (!sl_court__is_step(c, end, SL_STEP_RETURN)) return false;
    if (at && (!row->n_slots || !c->chain->step[0].is_tuple || !slot_position_fits(row, &c->chain->step[0])))
        return false;
    return at || !row->n_slots;
}

static bool fits_step_name(court *c, const sl_row *row, sl_step_kind kind)
{
    if (!sl_court__is_step(c, 0, kind)) return false;
    sl_step_path(c->run, &c->chain->step[0], &c->subject);
    c->has_subject = c->subject.n > 0;
    return c->has_subject && sl_names_match(row->names, sl_path_name(c->run->text, &c->subject, 0)) &&
           sl_court__receiver_fits(c, row, &c->subject);
}

static bool fits_element(court *c, const sl_row *row)
{
    if (!sl_court__is_step(c, 0, SL_STEP_ELEMENT)) return false;
    c->group_frame = c->chain->step[0].frame;
    return !row->under.n || sl_court__has_outer_name(c, 1, row->under);
}

static bool fits_column(court *c, const sl_row *row)
{
    sl_column column;
    sl_range name;
    if (!sl_column_of(c->chain, &column)) return false;
    if (!sl_court__call_fits(c, row, &c->chain->step[column.holder], &c->subject)) return false;
    if (!sl_column_is_named(c->run, c->chain, &column, row->names, &name)) return false;
    c->subject = (sl_path){.part = {{.name = name}}, .n = 1};
    c->has_subject = true;
    return true;
}

bool sl_court__row_fits(court *c, const sl_row *row)
{
    c->arg_step = UINT32_MAX;
    c->has_subject = false;
    c->group_frame = SL_NONE;
    c->relational = false;
    switch (row->shape) {
    case SL_SHAPE_ARG: return sl_court__fits_arg(c, row);
    case SL_SHAPE_NAMED: return sl_court__fits_named(c, row);
    case SL_SHAPE_KEY: return sl_court__fits_key(c, row);
    case SL_SHAPE_COMPARE:
        return row->helper.n ? sl_court__fits_helper(c, row) : sl_court__fits_operator(c, row);
    case SL_SHAPE_RETURN: return fits_return(c, row);
    case SL_SHAPE_INDEX: return fits_step_name(c, row, SL_STEP_INDEX);
    case SL_SHAPE_TYPE: return fits_step_name(c, row, SL_STEP_TYPE);
    case SL_SHAPE_ELEMENT: return fits_element(c, row);
    case SL_SHAPE_COLUMN: return fits_column(c, row);
    case SL_SHAPE_ROUTE:
    case SL_SHAPE_MOUNT:
    case SL_SHAPE_TEXT:
    case SL_N_SHAPES: return false;
    }
    return false;
}
