#include "lang/court.h"

#include "lang/evidence.h"
#include "lang/expression.h"

static bool type_fits(court *c, const sl_row *row, uint32_t at)
{
    if (!row->of.n) return true;
    sl_path path;
    const sl_step *own = &c->chain->step[at], *object = sl_court__step_at(c, at + 1);
    if (own->kind == SL_STEP_DECLARE) {
        sl_expression_path(c->run, sl_match_range(sl_step_match(c->run, own), SL_CAP_TYPE), &path);
        return path.n && sl_names_match(row->of, sl_path_name(c->run->text, &path, 0));
    }
    if (!object || object->kind != SL_STEP_OBJECT) return false;
    const sl_match *literal = sl_step_match(c->run, object);
    if (!ts_node_is_null(sl_match_node(literal, SL_CAP_TYPE)) ||
        !ts_node_is_null(sl_match_node(literal, SL_CAP_CALLEE)))
        return sl_court__step_has_name(c->run, object, row->of);
    const sl_step *outer =
        sl_court__step_at(c, at + 2); /* maps carry no type: the key that they stand under */
    if (outer && outer->kind == SL_STEP_ELEMENT) outer = sl_court__step_at(c, at + 3);
    return outer && sl_court__place_of(outer) && sl_court__step_has_name(c->run, outer, row->of);
}

static uint32_t skip_element(court *c, const sl_row *row, uint32_t at)
{
    if (!row->accepts_list || !sl_court__is_step(c, at, SL_STEP_ELEMENT)) return at;
    c->group_frame = c->chain->step[at].frame;
    return at + 1;
}

/* What holds the neighbours of a named value: its map, enum or class. */
static uint32_t group_of(const court *c, uint32_t at)
{
    const sl_step *own = &c->chain->step[at], *outer = sl_court__step_at(c, at + 1);
    if (!outer || (own->kind != SL_STEP_PAIR_VALUE && own->kind != SL_STEP_DECLARE)) return SL_NONE;
    return outer->kind == SL_STEP_OBJECT || outer->kind == SL_STEP_CLASS ? outer->frame : SL_NONE;
}

/* send(res, error.status || 500): the name of what it stands in for. */
static bool fits_beside(court *c, const sl_row *row)
{
    if (sl_range_is_empty(c->chain->beside) || row->under.n || row->of.n || row->beside.n) return false;
    sl_expression_path(c->run, c->chain->beside, &c->subject);
    c->has_subject =
        c->subject.n > 0 && sl_names_match(row->names, sl_path_name(c->run->text, &c->subject, 0));
    return c->has_subject && sl_court__receiver_fits(c, row, &c->subject);
}

/* A key beside it; a pair ("type=statusCode") may also stand beside the map around it. */
static bool has_beside(const court *c, const sl_row *row, uint32_t at)
{
    if (sl_has_key_beside(c->run, c->chain->step[at].frame, row->beside)) return true;
    const sl_step *outer = sl_court__step_at(c, at + 2);
    bool asks_for_pairs = sl_str_find_char(row->beside.at[0].text, '=') != SIZE_MAX;
    return row->of.n && asks_for_pairs && outer && sl_court__place_of(outer) &&
           sl_has_key_beside(c->run, outer->frame, row->beside);
}

bool sl_court__fits_named(court *c, const sl_row *row)
{
    uint32_t at = skip_element(c, row, 0);
    const sl_step *step = sl_court__step_at(c, at);
    uint32_t place = step ? sl_court__place_of(step) : 0;
    if (!place || (row->places && !(row->places & place))) return !row->places && fits_beside(c, row);
    sl_step_path(c->run, step, &c->subject);
    if (!c->subject.n || !sl_names_match(row->names, sl_path_name(c->run->text, &c->subject, 0)))
        return fits_beside(c, row);
    if (!sl_court__receiver_fits(c, row, &c->subject) || !type_fits(c, row, at)) return false;
    c->has_subject = true;
    if (c->group_frame == SL_NONE) c->group_frame = group_of(c, at);
    if (row->beside.n && !has_beside(c, row, at)) return false;
    return !row->under.n || sl_court__has_outer_name(c, at + 1, row->under);
}

/* What a map is called, given to or asked for: {404: "gone"}[res.status]. */
static bool key_holder_path(const court *c, const sl_step *holder, sl_path *path)
{
    const sl_match *match = sl_step_match(c->run, holder);
    if (holder->kind == SL_STEP_RECEIVER && match->structure->kind == SL_ST_INDEX)
        sl_expression_path(c->run, sl_match_range(match, SL_CAP_AT), path);
    else if (sl_court__place_of(holder) || holder->kind == SL_STEP_ARG || holder->kind == SL_STEP_OBJECT)
        sl_step_path(c->run, holder, path);
    else
        return false;
    return path->n > 0;
}

bool sl_court__fits_key(court *c, const sl_row *row)
{
    bool is_pair = sl_court__is_step(c, 0, SL_STEP_ELEMENT) && sl_court__is_step(c, 1, SL_STEP_ELEMENT) &&
                   c->chain->step[0].position == 0 && c->chain->step[0].count == 2 &&
                   !row->places; /* new Map([[404, ...]]) */
    if (!is_pair && !sl_court__is_step(c, 0, SL_STEP_PAIR_KEY)) return false;
    if (row->beside.n && !sl_has_key_beside(c->run, c->chain->step[0].frame, row->beside)) return false;
    uint32_t at = is_pair || sl_court__is_step(c, 1, SL_STEP_OBJECT) ? 2 : 1;
    c->group_frame = c->chain->step[at - 1].frame;
    const sl_step *outer = sl_court__step_at(c, at);
    if (row->under.n && !sl_court__has_outer_name(c, at + (outer && sl_court__place_of(outer)), row->under))
        return false;
    if (!row->names.n) return true;
    if (!outer && at > 1) outer = sl_court__step_at(c, at - 1); /* a table of TOML has its name at its head */
    if (!outer || !key_holder_path(c, outer, &c->subject)) return false;
    if (!sl_names_match(row->names, sl_path_name(c->run->text, &c->subject, 0))) return false;
    c->has_subject = true;
    return true;
}
