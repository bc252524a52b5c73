#include "lang/court.h"

#include "lang/evidence.h"

uint32_t sl_slot_fits(sl_run *run, const sl_slot_path *slot, const sl_chain *chain)
{
    uint32_t i = 0;
    if (slot->is_list) {
        if (!chain->n || chain->step[0].kind != SL_STEP_ELEMENT) return UINT32_MAX;
        i++;
    }
    if (slot->key.n) {
        if (i >= chain->n || !sl_court__is_keyed(&chain->step[i]) ||
            !sl_court__step_has_name(run, &chain->step[i], slot->key))
            return UINT32_MAX;
        i++;
        if (i < chain->n && chain->step[i].kind == SL_STEP_OBJECT)
            i++;
        else if (slot->has_position)
            return UINT32_MAX;
    } else if (!slot->has_position && !slot->any_position) {
        return UINT32_MAX;
    }
    if (i >= chain->n || chain->step[i].kind != SL_STEP_ARG ||
        !sl_court__position_fits(slot, &chain->step[i]))
        return UINT32_MAX;
    return i;
}

/* An annotation, or the call that one consists of (JavaScript). */
static bool is_annotation(sl_run *run, uint32_t frame)
{
    for (uint32_t i = 0; i < 2 && i <= frame; i++) {
        const sl_match *match = sl_frame_match(&run->frames->at[frame - i], run->lang, run->text);
        if (match && match->structure->kind == SL_ST_ANNOTATION) return true;
    }
    return false;
}

bool sl_court__call_fits(court *c, const sl_row *row, const sl_step *call, sl_path *path)
{
    const sl_match *match = sl_step_match(c->run, call);
    sl_struct_kind kind = match->structure->kind;
    if (row->needs_new && kind != SL_ST_NEW) return false;
    if (row->needs_annotation && !is_annotation(c->run, call->frame)) return false;
    sl_step_path(c->run, call, path);
    bool has_helper = row->shape == SL_SHAPE_COMPARE || row->shape == SL_SHAPE_COLUMN;
    sl_names callee = has_helper ? row->helper : row->names;
    if (!path->n || !sl_names_match(callee, sl_path_name(c->run->text, path, 0))) return false;
    return sl_court__receiver_fits(c, row, path);
}

static bool any_part_matches(const court *c, const sl_path *path, uint32_t from, sl_names names)
{
    for (uint32_t i = from; i < path->n; i++)
        if (sl_names_match(names, sl_path_name(c->run->text, path, i))) return true;
    return false;
}

static bool class_fits(sl_run *run, uint32_t frame, sl_names names)
{
    for (uint32_t i = frame + 1; i > 0; i--) {
        const sl_match *match = sl_frame_match(&run->frames->at[i - 1], run->lang, run->text);
        if (match && match->structure->kind == SL_ST_CLASS)
            return sl_names_match(names, sl_range_of(run->text, sl_match_range(match, SL_CAP_NAME)));
    }
    return false;
}

bool sl_court__stands_under(const court *c, const sl_row *row, uint32_t frame)
{
    return !row->under.n || any_part_matches(c, &c->subject, 1, row->under) ||
           class_fits(c->run, frame, row->under);
}

static bool stands_in_block(court *c, const sl_row *row, uint32_t at)
{
    return c->run->lang->is_data && sl_court__has_outer_name(c, at + 1, row->under);
}

bool sl_court__fits_arg(court *c, const sl_row *row)
{
    for (uint32_t i = 0; i < row->n_slots || (row->is_veto && i == 0); i++) {
        uint32_t at = UINT32_MAX;
        if (row->n_slots && row->slots[i].slot != SL_SLOT_STATUS) continue;
        if (row->n_slots) at = sl_slot_fits(c->run, &row->slots[i], c->chain);
        for (uint32_t k = 0; !row->n_slots && k < 3 && at == UINT32_MAX; k++)
            if (sl_court__is_step(c, k, SL_STEP_ARG) || sl_court__is_step(c, k, SL_STEP_RECEIVER)) at = k;
        if (at == UINT32_MAX || !sl_court__call_fits(c, row, &c->chain->step[at], &c->subject)) continue;
        if (!sl_court__stands_under(c, row, c->chain->step[at].frame) && !stands_in_block(c, row, at))
            continue;
        if (row->beside.n && !sl_has_argument(c->run, c->chain->step[at].frame, row->beside)) continue;
        c->arg_step = c->chain->step[at].kind == SL_STEP_ARG ? at : UINT32_MAX;
        c->has_subject = true;
        return true;
    }
    return false;
}
