#include "lang/climb.h"

#include "lang/expression.h"
#include "lang/pairs.h"

static bool callee_is_in(const climb *c, sl_strs names)
{
    sl_path path;
    sl_step__read_callee(c->run, sl_step__callee(c->run, c->parent, c->match), &path);
    return path.n && sl_strs_have(names, sl_path_name(c->run->text, &path, 0));
}

/* Matchers hand on their only argument, and share their names with assertions: Equal(404), assert.Equal(t,
 * 404, x). */
static bool is_matcher(sl_strs casts, sl_str name)
{
    for (uint32_t i = 0; i < casts.n; i++)
        if (casts.at[i].len == name.len + 2 && sl_str_has_prefix(casts.at[i], name) &&
            sl_str_has_suffix(casts.at[i], SL_STR("/1")))
            return true;
    return false;
}

static bool is_cast(const climb *c, uint32_t n_args)
{
    sl_path path;
    sl_strs casts = c->run->lang->casts;
    sl_step__read_callee(c->run, sl_step__callee(c->run, c->parent, c->match), &path);
    if (!path.n) return false;
    sl_str name = sl_path_name(c->run->text, &path, 0);
    return sl_strs_have(casts, name) || (n_args == 1 && is_matcher(casts, name));
}

verdict sl_climb__argument(climb *c, uint32_t position, uint32_t count)
{
    sl_chain *chain = c->chain;
    if (!is_cast(c, count)) {
        sl_climb__add_at(chain, SL_STEP_ARG, c->parent, position, count);
    } else if (chain->n_casts < SL_CASTS_MAX) {
        chain->cast[chain->n_casts++] =
            (sl_step){.kind = SL_STEP_ARG, .frame = c->parent, .position = position, .count = count};
    }
    return GO_ON;
}

/* new Result(x) { Status = 404 }: fields of a struct literal; new List<int> { 404 }: elements of a list. */
static verdict climb_initializer(climb *c)
{
    bool is_list = c->chain->n && c->chain->step[c->chain->n - 1].kind == SL_STEP_ELEMENT;
    if (!is_list) sl_climb__add(c->chain, SL_STEP_OBJECT, c->parent);
    return GO_ON;
}

/* {:status 404}, (status => 404), -Code 404: a key and its value side by side. */
static bool add_flat_pair(climb *c)
{
    sl_range key;
    if (!c->match->structure->is_paired) return false;
    TSNode holder = c->run->frames->at[c->parent].node, child = c->run->frames->at[c->child].node;
    sl_pair_place place = sl_pair_place_of(c->run->text, holder, child, c->match->structure, &key);
    if (place == SL_PAIR_NONE) return false;
    sl_step *step =
        sl_climb__add(c->chain, place == SL_PAIR_KEY ? SL_STEP_PAIR_KEY : SL_STEP_PAIR_VALUE, c->parent);
    if (!step) return true;
    step->subject = key;
    step->position = sl_frame_index(c->run->frames, c->child);
    step->count = sl_count_children(holder);
    return true;
}

/* Where arguments are a list like any other (Perl), its element was one all the time. */
static verdict climb_argument_list(climb *c)
{
    sl_step *last = c->chain->n ? &c->chain->step[c->chain->n - 1] : NULL;
    if (!last || last->frame != c->child) return STOP;
    sl_step own = *last;
    if (own.kind == SL_STEP_ELEMENT) c->chain->n--;
    return sl_climb__argument(c, own.position, own.count);
}

verdict sl_climb__call(climb *c)
{
    if (sl_climb__enters_by(c, SL_CAP_CALLEE) || sl_climb__enters_by(c, SL_CAP_RECEIVER)) {
        if (callee_is_in(c, c->run->lang->getters)) return GO_ON; /* NOT_FOUND.value() is NOT_FOUND */
        sl_climb__add(c->chain, SL_STEP_RECEIVER, c->parent);
        return STOP;
    }
    if (sl_climb__enters_by(c, SL_CAP_BODY)) return climb_initializer(c);
    if (sl_climb__enters_by(c, SL_CAP_ARGS)) return climb_argument_list(c);
    if (!ts_node_is_null(sl_match_node(c->match, SL_CAP_ARGS))) return STOP; /* a block, type arguments ... */
    bool single = sl_climb__enters_by(c, SL_CAP_ARG);
    uint32_t index = sl_frame_index(c->run->frames, c->child);
    add_flat_pair(c); /* (f :status 404) */
    uint32_t n = sl_count_children(c->run->frames->at[c->parent].node);
    uint32_t before = sl_expression_curried(c->run, c->match); /* arguments of the calls in front */
    return sl_climb__argument(c, before + (single || !index ? 0 : index - 1), n ? n - 1 : 0);
}

verdict sl_climb__pair(climb *c)
{
    if (sl_climb__enters_by(c, SL_CAP_KEY))
        sl_climb__add(c->chain, SL_STEP_PAIR_KEY, c->parent);
    else if (sl_climb__enters_by(c, SL_CAP_VALUE))
        sl_climb__add(c->chain, SL_STEP_PAIR_VALUE, c->parent);
    else
        return add_flat_pair(c) ? GO_ON : STOP;
    return GO_ON;
}

verdict sl_climb__object(climb *c)
{
    add_flat_pair(c);
    sl_climb__name_field(c); /* map[string]row{"a": {"/a", 404}} */
    sl_climb__add(c->chain, SL_STEP_OBJECT, c->parent);
    return GO_ON;
}

verdict sl_climb__element(climb *c, uint32_t position, uint32_t n)
{
    if (c->match->structure->is_tuple && n == 1) return GO_ON; /* a list in form only */
    sl_climb__add_at(c->chain, SL_STEP_ELEMENT, c->parent, position, n);
    if (c->chain->n) c->chain->step[c->chain->n - 1].is_tuple = c->match->structure->is_tuple;
    return GO_ON;
}

verdict sl_climb__list(climb *c)
{
    if (add_flat_pair(c)) return GO_ON;
    return sl_climb__element(c, sl_frame_index(c->run->frames, c->child),
                             sl_count_children(c->run->frames->at[c->parent].node));
}
