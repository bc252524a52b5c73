#include "lang/court.h"

#include "lang/alias.h"
#include "lang/evidence.h"
#include "lang/expression.h"

const sl_step *sl_court__step_at(const court *c, uint32_t i)
{
    return i < c->chain->n ? &c->chain->step[i] : NULL;
}

static bool is_step(const court *c, uint32_t i, sl_step_kind kind)
{
    return i < c->chain->n && c->chain->step[i].kind == kind;
}

static bool is_keyed(const sl_step *step)
{
    return step && (step->kind == SL_STEP_KEYWORD || step->kind == SL_STEP_PAIR_VALUE);
}

static bool step_has_name(sl_run *run, const sl_step *step, sl_names names)
{
    sl_path path;
    sl_step_path(run, step, &path);
    return path.n && sl_names_match(names, sl_path_name(run->text, &path, 0));
}

static bool position_fits(const sl_slot_path *slot, const sl_step *arg)
{
    if (!slot->has_position) return true;
    if (slot->position >= 0) return arg->position == (uint32_t)slot->position;
    return arg->position + (uint32_t)-slot->position == arg->count;
}

uint32_t sl_slot_fits(sl_run *run, const sl_slot_path *slot, const sl_chain *chain)
{
    uint32_t i = 0;
    if (slot->is_list) {
        if (!chain->n || chain->step[0].kind != SL_STEP_ELEMENT) return UINT32_MAX;
        i++;
    }
    if (slot->key.n) {
        if (i >= chain->n || !is_keyed(&chain->step[i]) || !step_has_name(run, &chain->step[i], slot->key))
            return UINT32_MAX;
        i++;
        if (i < chain->n && chain->step[i].kind == SL_STEP_OBJECT)
            i++;
        else if (slot->has_position)
            return UINT32_MAX;
    } else if (!slot->has_position && !slot->any_position) {
        return UINT32_MAX;
    }
    if (i >= chain->n || chain->step[i].kind != SL_STEP_ARG || !position_fits(slot, &chain->step[i]))
        return UINT32_MAX;
    return i;
}

static bool any_part_matches(const court *c, const sl_path *path, uint32_t from, sl_names names)
{
    for (uint32_t i = from; i < path->n; i++)
        if (sl_names_match(names, sl_path_name(c->run->text, path, i))) return true;
    return false;
}

static bool receiver_fits(const court *c, const sl_row *row, const sl_path *path)
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
    sl_names callee = row->shape == SL_SHAPE_COMPARE ? row->helper : row->names;
    if (!path->n || !sl_names_match(callee, sl_path_name(c->run->text, path, 0))) return false;
    return receiver_fits(c, row, path);
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

/* A name further out: keys, declarations, calls and the class around. */
static bool has_outer_name(court *c, uint32_t from, sl_names names)
{
    for (uint32_t i = from; i < c->chain->n; i++) {
        const sl_step *step = &c->chain->step[i];
        if (!sl_court__place_of(step) && step->kind != SL_STEP_ARG && step->kind != SL_STEP_CLASS) continue;
        if (step_has_name(c->run, step, names)) return true;
    }
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

/* Of a call: a name further up its chain, or the class around. */
bool sl_court__stands_under(const court *c, const sl_row *row, uint32_t frame)
{
    return !row->under.n || any_part_matches(c, &c->subject, 1, row->under) ||
           class_fits(c->run, frame, row->under);
}

static bool stands_in_block(court *c, const sl_row *row, uint32_t at)
{
    return c->run->lang->is_data && has_outer_name(c, at + 1, row->under);
}

static bool fits_arg(court *c, const sl_row *row)
{
    for (uint32_t i = 0; i < row->n_slots || (row->is_veto && i == 0); i++) {
        uint32_t at = UINT32_MAX;
        if (row->n_slots && row->slots[i].slot != SL_SLOT_STATUS) continue;
        if (row->n_slots) at = sl_slot_fits(c->run, &row->slots[i], c->chain);
        for (uint32_t k = 0; !row->n_slots && k < 3 && at == UINT32_MAX; k++)
            if (is_step(c, k, SL_STEP_ARG) || is_step(c, k, SL_STEP_RECEIVER)) at = k;
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
        return step_has_name(c->run, object, row->of);
    const sl_step *outer =
        sl_court__step_at(c, at + 2); /* maps carry no type: the key that they stand under */
    if (outer && outer->kind == SL_STEP_ELEMENT) outer = sl_court__step_at(c, at + 3);
    return outer && sl_court__place_of(outer) && step_has_name(c->run, outer, row->of);
}

static uint32_t skip_element(court *c, const sl_row *row, uint32_t at)
{
    if (!row->accepts_list || !is_step(c, at, SL_STEP_ELEMENT)) return at;
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
    return c->has_subject && receiver_fits(c, row, &c->subject);
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

static bool fits_named(court *c, const sl_row *row)
{
    uint32_t at = skip_element(c, row, 0);
    const sl_step *step = sl_court__step_at(c, at);
    uint32_t place = step ? sl_court__place_of(step) : 0;
    if (!place || (row->places && !(row->places & place))) return !row->places && fits_beside(c, row);
    sl_step_path(c->run, step, &c->subject);
    if (!c->subject.n || !sl_names_match(row->names, sl_path_name(c->run->text, &c->subject, 0)))
        return fits_beside(c, row);
    if (!receiver_fits(c, row, &c->subject) || !type_fits(c, row, at)) return false;
    c->has_subject = true;
    if (c->group_frame == SL_NONE) c->group_frame = group_of(c, at);
    if (row->beside.n && !has_beside(c, row, at)) return false;
    return !row->under.n || has_outer_name(c, at + 1, row->under);
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

static bool fits_key(court *c, const sl_row *row)
{
    bool is_pair = is_step(c, 0, SL_STEP_ELEMENT) && is_step(c, 1, SL_STEP_ELEMENT) &&
                   c->chain->step[0].position == 0 && c->chain->step[0].count == 2 &&
                   !row->places; /* new Map([[404, ...]]) */
    if (!is_pair && !is_step(c, 0, SL_STEP_PAIR_KEY)) return false;
    if (row->beside.n && !sl_has_key_beside(c->run, c->chain->step[0].frame, row->beside)) return false;
    uint32_t at = is_pair || is_step(c, 1, SL_STEP_OBJECT) ? 2 : 1;
    c->group_frame = c->chain->step[at - 1].frame;
    const sl_step *outer = sl_court__step_at(c, at);
    if (row->under.n && !has_outer_name(c, at + (outer && sl_court__place_of(outer)), row->under))
        return false;
    if (!row->names.n) return true;
    if (!outer && at > 1) outer = sl_court__step_at(c, at - 1); /* a table of TOML has its name at its head */
    if (!outer || !key_holder_path(c, outer, &c->subject)) return false;
    if (!sl_names_match(row->names, sl_path_name(c->run->text, &c->subject, 0))) return false;
    c->has_subject = true;
    return true;
}

/* status.value: the getter stands for what it is asked of. */
static void drop_first(sl_path *path)
{
    path->n--;
    for (uint32_t i = 0; i < path->n; i++)
        path->part[i] = path->part[i + 1];
}

/* A string of several words is a message, not a key. */
static bool is_prose(const sl_run *run, const sl_path_part *part)
{
    return part->is_string && sl_str_find_char(sl_range_of(run->text, part->name), ' ') != SIZE_MAX;
}

/* `await axios.get(url)`: what is called, "axios.get". */
static sl_str callee_in(sl_str value)
{
    size_t end = sl_str_find_char(value, '(');
    sl_str callee = sl_str_trim(sl_str_sub(value, 0, end == SIZE_MAX ? 0 : end));
    size_t blank = sl_str_rfind_char(callee, ' ');
    return blank == SIZE_MAX ? callee : sl_str_sub(callee, blank + 1, callee.len);
}

/* Was the first name of the subject given what such a call made? */
static bool made_fits(court *c, const sl_row *row, const sl_path *path)
{
    if (!row->made.n) return true;
    if (path->n < 2) return false;
    sl_path root = {.part = {path->part[path->n - 1]}, .n = 1, .is_whole = true};
    sl_range value = sl_court__alias_of(c, &root);
    sl_str callee = callee_in(sl_range_of(c->run->text, value));
    for (uint32_t i = 0; callee.len && i < row->made.n; i++)
        if (sl_glob_match(row->made.at[i], callee)) return true;
    return false;
}

/* Is this expression's name the row's subject? Casts and getters are looked through. */
static bool names_subject(court *c, const sl_row *row, sl_range expression)
{
    sl_path *path = &c->subject;
    sl_expression_path(c->run, expression, path);
    while (path->n && path->part[0].is_call && !sl_range_is_empty(path->part[0].args) &&
           sl_run_is_cast(c->run, sl_path_name(c->run->text, path, 0)))
        sl_expression_path(c->run, sl_expression_first_arg(c->run, path), path);
    while (path->n > 1 && !sl_names_match(row->names, sl_path_name(c->run->text, path, 0)) &&
           sl_court__is_getter(c, path, 0))
        drop_first(path);
    if (!path->n || is_prose(c->run, &path->part[0])) return false;
    if (!sl_names_match(row->names, sl_path_name(c->run->text, path, 0))) return false;
    c->has_subject = receiver_fits(c, row, path) && made_fits(c, row, path);
    return c->has_subject;
}

/* The expression itself, or what the variable that it is was given. */
static bool subject_fits(court *c, const sl_row *row, sl_range expression)
{
    if (sl_range_is_empty(expression)) return false;
    if (names_subject(c, row, expression)) return true;
    sl_range alias = sl_court__alias_of(c, &c->subject);
    return !sl_range_is_empty(alias) && names_subject(c, row, alias);
}

static bool is_relational(sl_str op)
{
    static const char *const words[] = {"lt", "le", "gt", "ge"}; /* -lt in shells, lt in HAProxy and Perl */
    if (sl_str_is(op, "<-")) return false;                       /* Scala's generators */
    if (op.len && (op.ptr[0] == '<' || op.ptr[0] == '>')) return true;
    sl_str word = op.len && op.ptr[0] == '-' ? sl_str_sub(op, 1, op.len) : op;
    for (unsigned i = 0; i < sizeof words / sizeof *words; i++)
        if (sl_str_is(word, words[i])) return true;
    return false;
}

static bool fits_operator(court *c, const sl_row *row)
{
    uint32_t at = is_step(c, 0, SL_STEP_ELEMENT) ? 1 : 0;
    const sl_step *step = sl_court__step_at(c, at);
    if (!step || (step->kind != SL_STEP_COMPARE && step->kind != SL_STEP_CASE)) return false;
    c->group_frame = at                                          ? c->chain->step[0].frame
                     : step->kind == SL_STEP_CASE && step->frame ? step->frame - 1
                                                                 : SL_NONE;
    c->relational = is_relational(sl_range_of(c->run->text, step->op));
    return subject_fits(c, row, step->subject) || subject_fits(c, row, step->second);
}

enum { ARGS_MAX = 24 /* the subject of an assertion stands near its value */ };

/* $r.StatusCode | Should -Be 404: what is piped into the helper. */
static bool piped_subject_fits(court *c, const sl_row *row, const sl_step *call)
{
    for (uint32_t i = call->frame; i > 0; i--) {
        const sl_match *match = sl_frame_match(&c->run->frames->at[i - 1], c->run->lang, c->run->text);
        if (!match || match->structure->kind != SL_ST_THROUGH) return false;
        sl_range piped = sl_match_range(match, SL_CAP_RECEIVER);
        if (!sl_range_is_empty(piped) && !sl_range_contains(piped, c->claim->range))
            return subject_fits(c, row, piped);
    }
    return false;
}

/* expect(res.status).toBe(404), assertEqual(404, r.status_code), [200, 201].includes(res.status): the subject
 * is another argument, or stands in the calls that the helper is called on. */
static bool helper_subject_fits(court *c, const sl_row *row, const sl_step *call, const sl_path *path)
{
    sl_range args[ARGS_MAX], before = {0, 0};
    sl_str text = c->run->text;
    uint32_t n = sl_expression_args(c->run, call->frame, args, ARGS_MAX);
    for (uint32_t i = 0; i < n; i++) {
        bool is_own = sl_range_contains(args[i], c->claim->range);
        if (row->follows && is_own) return !sl_range_is_empty(before) && subject_fits(c, row, before);
        if (!row->follows && !is_own && subject_fits(c, row, args[i])) return true;
        before = args[i];
    }
    if (piped_subject_fits(c, row, call)) return true;
    for (uint32_t i = 1; i < path->n; i++) {
        const sl_path_part *part = &path->part[i];
        if (part->is_call && subject_fits(c, row, sl_path_first_arg(text, part->args))) return true;
        sl_range own = {path->part[path->n - 1].name.from, part->is_call ? part->args.to + 1 : part->name.to};
        if (subject_fits(c, row, own)) return true;
        if (part->is_call && sl_names_match(row->helper, sl_range_of(text, part->name)))
            return false; /* what stands before another assertion is that one's subject */
    }
    return false;
}

/* toBeGreaterThan(399), isAtMost(499): what stands there is a bound. */
static bool asks_for_bound(sl_str helper)
{
    static const char *const bounds[] = {"greater", "less", "above", "below", "least", "most", "within",
                                         "between", "gt",   "lt",    "gte",   "lte",   "ge",   "le"};
    char buffer[64];
    sl_str words = {buffer, sl_name_words(helper, buffer, sizeof buffer)};
    for (size_t at = 0; at < words.len; at++) {
        size_t blank = sl_str_find_char(sl_str_sub(words, at, words.len), ' ');
        sl_str word = sl_str_sub(words, at, blank == SIZE_MAX ? words.len : at + blank);
        for (unsigned i = 0; i < sizeof bounds / sizeof *bounds; i++)
            if (sl_str_is(word, bounds[i])) return true;
        at += word.len;
    }
    return false;
}

/* should be_between(200, 299) */
static bool casts_ask_for_bound(const court *c)
{
    sl_path path;
    for (uint32_t i = 0; i < c->chain->n_casts; i++) {
        sl_step_path(c->run, &c->chain->cast[i], &path);
        if (path.n && asks_for_bound(sl_path_name(c->run->text, &path, 0))) return true;
    }
    return false;
}

static bool fits_helper(court *c, const sl_row *row)
{
    sl_path path;
    bool is_element = is_step(c, 0, SL_STEP_ELEMENT);
    bool is_named = is_keyed(sl_court__step_at(c, 0)) && is_step(c, 1, SL_STEP_ARG); /* Should -Be 404 */
    uint32_t at = is_element || is_named ? 1 : 0;
    const sl_step *call = sl_court__step_at(c, at), *outer = sl_court__step_at(c, at + 1);
    if (!call || (call->kind != SL_STEP_ARG && call->kind != SL_STEP_RECEIVER)) return false;
    if (call->kind == SL_STEP_RECEIVER && !at && !c->chain->in_range) return false;
    sl_row bare = *row; /* the receiver condition is the subject's, not the helper's */
    bare.receiver = (sl_names){0};
    bool fits = sl_court__call_fits(c, &bare, call, &path);
    if (!fits && outer && outer->kind == SL_STEP_RECEIVER) { /* expect([200, 404]).toContain(res.status) */
        call = outer;
        fits = sl_court__call_fits(c, &bare, call, &path);
    }
    if (!fits) return false;
    if (is_element) c->group_frame = c->chain->step[0].frame;
    c->relational = asks_for_bound(sl_path_name(c->run->text, &path, 0)) || casts_ask_for_bound(c);
    return helper_subject_fits(c, row, call, &path);
}

static bool slot_position_fits(const sl_row *row, const sl_step *element)
{
    for (uint32_t i = 0; i < row->n_slots; i++)
        if (row->slots[i].slot == SL_SLOT_STATUS && position_fits(&row->slots[i], element)) return true;
    return row->n_slots == 0;
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

static bool fits_return(court *c, const sl_row *row)
{
    uint32_t at = is_step(c, 0, SL_STEP_ELEMENT) ? 1 : 0;
    if (!is_step(c, at, SL_STEP_RETURN)) return false;
    if (at && (!row->n_slots || !c->chain->step[0].is_tuple || !slot_position_fits(row, &c->chain->step[0])))
        return false;
    return at || !row->n_slots;
}

static bool fits_step_name(court *c, const sl_row *row, sl_step_kind kind)
{
    if (!is_step(c, 0, kind)) return false;
    sl_step_path(c->run, &c->chain->step[0], &c->subject);
    c->has_subject = c->subject.n > 0;
    return c->has_subject && sl_names_match(row->names, sl_path_name(c->run->text, &c->subject, 0)) &&
           receiver_fits(c, row, &c->subject);
}

static bool fits_element(court *c, const sl_row *row)
{
    if (!is_step(c, 0, SL_STEP_ELEMENT)) return false;
    c->group_frame = c->chain->step[0].frame;
    return !row->under.n || has_outer_name(c, 1, row->under);
}

bool sl_court__row_fits(court *c, const sl_row *row)
{
    c->arg_step = UINT32_MAX;
    c->has_subject = false;
    c->group_frame = SL_NONE;
    c->relational = false;
    switch (row->shape) {
    case SL_SHAPE_ARG: return fits_arg(c, row);
    case SL_SHAPE_NAMED: return fits_named(c, row);
    case SL_SHAPE_KEY: return fits_key(c, row);
    case SL_SHAPE_COMPARE: return row->helper.n ? fits_helper(c, row) : fits_operator(c, row);
    case SL_SHAPE_RETURN: return fits_return(c, row);
    case SL_SHAPE_INDEX: return fits_step_name(c, row, SL_STEP_INDEX);
    case SL_SHAPE_TYPE: return fits_step_name(c, row, SL_STEP_TYPE);
    case SL_SHAPE_ELEMENT: return fits_element(c, row);
    case SL_SHAPE_ROUTE:
    case SL_SHAPE_TEXT:
    case SL_N_SHAPES: return false;
    }
    return false;
}
