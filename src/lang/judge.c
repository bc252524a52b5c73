#include "lang/judge.h"

#include "lang/alias.h"
#include "lang/evidence.h"

enum { ALIASES_MAX = 4, ROWS_MAX = 96, WORDS_MAX = 128, OUTER_STEPS = 5 /* how far out `under` looks */ };

typedef struct court { /* one judgement */
    sl_run *run;
    const sl_claim *claim;
    const sl_chain *chain;
    uint16_t rows[ROWS_MAX]; /* of the pack, sorted */
    uint32_t n_rows;
    sl_verdict *verdict;
    /* About the row at hand: */
    uint32_t arg_step; /* of the call that it speaks of, or UINT32_MAX */
    sl_path subject;   /* name that it matched, with receivers behind it */
    bool has_subject;
    bool relational;      /* its operator is <, <=, > or >= */
    uint32_t group_frame; /* list, map or switch around, or SL_NONE */
    struct {
        sl_range name, value;
    } alias[ALIASES_MAX]; /* variables looked up already */
    uint32_t n_aliases;
} court;

/* ---- candidates by name ---- */

static void add_row(court *c, uint16_t row)
{
    uint32_t at = c->n_rows;
    for (uint32_t i = 0; i < c->n_rows; i++)
        if (c->rows[i] == row) return;
    if (c->n_rows == ROWS_MAX) return;
    while (at > 0 && c->rows[at - 1] > row) {
        c->rows[at] = c->rows[at - 1];
        at--;
    }
    c->rows[at] = row;
    c->n_rows++;
}

static void add_hash(court *c, const sl_row_index *index, uint64_t hash)
{
    uint32_t low = 0, high = index->n_named;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (index->named[mid].hash < hash)
            low = mid + 1;
        else
            high = mid;
    }
    for (; low < index->n_named && index->named[low].hash == hash; low++)
        add_row(c, index->named[low].row);
}

static void add_name(court *c, sl_shape shape, sl_str name)
{
    char buffer[WORDS_MAX];
    const sl_row_index *index = &c->run->lang->index[shape];
    if (!name.len) return;
    sl_str words = {buffer, sl_name_words(sl_name_stem(name), buffer, WORDS_MAX)};
    add_hash(c, index, sl_str_hash(name));
    add_hash(c, index, sl_last_word_hash(words));
}

static void add_rest(court *c, sl_shape shape)
{
    const sl_row_index *index = &c->run->lang->index[shape];
    for (uint32_t i = 0; i < index->n_rest; i++)
        add_row(c, index->rest[i]);
}

static void add_path(court *c, sl_shape shape, const sl_path *path)
{
    add_name(c, shape, sl_path_name(c->run->text, path, 0));
    add_rest(c, shape);
}

static bool is_getter(const court *c, const sl_path *path, uint32_t i)
{
    return sl_strs_have(c->run->lang->getters, sl_path_name(c->run->text, path, i));
}

/* What the variable was given, if the expression is a bare name. */
static sl_range alias_of(court *c, const sl_path *path)
{
    sl_range none = {0, 0};
    if (path->n != 1 || path->part[0].is_call || path->part[0].is_string || !path->is_whole) return none;
    sl_range name = path->part[0].name;
    for (uint32_t i = 0; i < c->n_aliases; i++)
        if (c->alias[i].name.from == name.from) return c->alias[i].value;
    sl_range value = sl_alias_find(c->run, name);
    if (c->n_aliases < ALIASES_MAX) {
        c->alias[c->n_aliases].name = name;
        c->alias[c->n_aliases++].value = value;
    }
    return value;
}

static void add_subject(court *c, sl_range expression)
{
    sl_path path;
    if (sl_range_is_empty(expression)) return;
    sl_path_read(c->run->text, expression, &path);
    sl_range alias = alias_of(c, &path);
    if (!sl_range_is_empty(alias)) {
        sl_path value;
        sl_path_read(c->run->text, alias, &value);
        add_path(c, SL_SHAPE_COMPARE, &value);
        for (uint32_t i = 0; i + 1 < value.n && is_getter(c, &value, i); i++)
            add_name(c, SL_SHAPE_COMPARE, sl_path_name(c->run->text, &value, i + 1));
    }
    add_path(c, SL_SHAPE_COMPARE, &path);
    for (uint32_t i = 0; i + 1 < path.n && is_getter(c, &path, i); i++) /* r.status.value == 404 */
        add_name(c, SL_SHAPE_COMPARE, sl_path_name(c->run->text, &path, i + 1));
    if (!path.n || !path.part[0].is_call) return;
    sl_path_read(c->run->text, sl_path_first_arg(c->run->text, path.part[0].args), &path); /* int(r.status) */
    add_path(c, SL_SHAPE_COMPARE, &path);
}

static void gather_step(court *c, const sl_step *step)
{
    sl_path path;
    switch (step->kind) {
    case SL_STEP_ARG:
    case SL_STEP_RECEIVER:
        sl_step_path(c->run, step, &path);
        add_path(c, SL_SHAPE_ARG, &path);
        add_path(c, SL_SHAPE_COMPARE, &path);
        add_path(c, SL_SHAPE_KEY, &path);
        return;
    case SL_STEP_KEYWORD:
    case SL_STEP_PAIR_VALUE:
    case SL_STEP_ASSIGN:
    case SL_STEP_DECLARE:
        sl_step_path(c->run, step, &path);
        add_path(c, SL_SHAPE_NAMED, &path);
        add_path(c, SL_SHAPE_KEY, &path);
        return;
    case SL_STEP_COMPARE:
    case SL_STEP_CASE:
        add_subject(c, step->subject);
        add_subject(c, step->second);
        return;
    case SL_STEP_INDEX:
        sl_step_path(c->run, step, &path);
        add_path(c, SL_SHAPE_INDEX, &path);
        return;
    case SL_STEP_TYPE:
        sl_step_path(c->run, step, &path);
        add_path(c, SL_SHAPE_TYPE, &path);
        return;
    case SL_STEP_RETURN: add_rest(c, SL_SHAPE_RETURN); return;
    case SL_STEP_PAIR_KEY: add_rest(c, SL_SHAPE_KEY); return;
    case SL_STEP_ELEMENT:
        add_rest(c, SL_SHAPE_ELEMENT);
        add_rest(c, SL_SHAPE_KEY); /* new Map([[404, ...]]) */
        return;
    case SL_STEP_OBJECT:
    case SL_STEP_CLASS: return;
    }
}

static void gather(court *c)
{
    for (uint32_t i = 0; i < c->chain->n && i < OUTER_STEPS; i++)
        gather_step(c, &c->chain->step[i]);
    if (sl_range_is_empty(c->chain->beside)) return;
    sl_path path;
    sl_path_read(c->run->text, c->chain->beside, &path);
    add_path(c, SL_SHAPE_NAMED, &path);
}

/* ---- conditions of a row ---- */

static const sl_step *step_at(const court *c, uint32_t i)
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
        return sl_names_match(row->receiver, own) ||
               sl_names_match(row->receiver, sl_run_unalias(c->run, own));
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

static bool call_fits(court *c, const sl_row *row, const sl_step *call, sl_path *path)
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

static uint32_t place_of(const sl_step *step)
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
        if (!place_of(step) && step->kind != SL_STEP_ARG && step->kind != SL_STEP_CLASS) continue;
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
static bool stands_under(const court *c, const sl_row *row, uint32_t frame)
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
        if (at == UINT32_MAX || !call_fits(c, row, &c->chain->step[at], &c->subject)) continue;
        if (!stands_under(c, row, c->chain->step[at].frame) && !stands_in_block(c, row, at)) continue;
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
    const sl_step *own = &c->chain->step[at], *object = step_at(c, at + 1);
    if (own->kind == SL_STEP_DECLARE) {
        sl_path_read(c->run->text, sl_match_range(sl_step_match(c->run, own), SL_CAP_TYPE), &path);
        return path.n && sl_names_match(row->of, sl_path_name(c->run->text, &path, 0));
    }
    if (!object || object->kind != SL_STEP_OBJECT) return false;
    const sl_match *literal = sl_step_match(c->run, object);
    if (!ts_node_is_null(sl_match_node(literal, SL_CAP_TYPE)) ||
        !ts_node_is_null(sl_match_node(literal, SL_CAP_CALLEE)))
        return step_has_name(c->run, object, row->of);
    const sl_step *outer = step_at(c, at + 2); /* maps carry no type: the key that they stand under */
    if (outer && outer->kind == SL_STEP_ELEMENT) outer = step_at(c, at + 3);
    return outer && place_of(outer) && step_has_name(c->run, outer, row->of);
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
    const sl_step *own = &c->chain->step[at], *outer = step_at(c, at + 1);
    if (!outer || (own->kind != SL_STEP_PAIR_VALUE && own->kind != SL_STEP_DECLARE)) return SL_NONE;
    return outer->kind == SL_STEP_OBJECT || outer->kind == SL_STEP_CLASS ? outer->frame : SL_NONE;
}

/* send(res, error.status || 500): the name of what it stands in for. */
static bool fits_beside(court *c, const sl_row *row)
{
    if (sl_range_is_empty(c->chain->beside) || row->under.n || row->of.n || row->beside.n) return false;
    sl_path_read(c->run->text, c->chain->beside, &c->subject);
    c->has_subject =
        c->subject.n > 0 && sl_names_match(row->names, sl_path_name(c->run->text, &c->subject, 0));
    return c->has_subject && receiver_fits(c, row, &c->subject);
}

static bool fits_named(court *c, const sl_row *row)
{
    uint32_t at = skip_element(c, row, 0);
    const sl_step *step = step_at(c, at);
    uint32_t place = step ? place_of(step) : 0;
    if (!place || (row->places && !(row->places & place))) return !row->places && fits_beside(c, row);
    sl_step_path(c->run, step, &c->subject);
    if (!c->subject.n || !sl_names_match(row->names, sl_path_name(c->run->text, &c->subject, 0)))
        return fits_beside(c, row);
    if (!receiver_fits(c, row, &c->subject) || !type_fits(c, row, at)) return false;
    c->has_subject = true;
    if (c->group_frame == SL_NONE) c->group_frame = group_of(c, at);
    if (row->beside.n && !sl_has_key_beside(c->run, step->frame, row->beside)) return false;
    return !row->under.n || has_outer_name(c, at + 1, row->under);
}

/* What a map is called, given to or asked for: {404: "gone"}[res.status]. */
static bool key_holder_path(const court *c, const sl_step *holder, sl_path *path)
{
    const sl_match *match = sl_step_match(c->run, holder);
    if (holder->kind == SL_STEP_RECEIVER && match->structure->kind == SL_ST_INDEX)
        sl_path_read(c->run->text, sl_match_range(match, SL_CAP_AT), path);
    else if (place_of(holder) || holder->kind == SL_STEP_ARG)
        sl_step_path(c->run, holder, path);
    else
        return false;
    return path->n > 0;
}

static bool fits_key(court *c, const sl_row *row)
{
    bool is_pair = is_step(c, 0, SL_STEP_ELEMENT) && is_step(c, 1, SL_STEP_ELEMENT) &&
                   c->chain->step[0].position == 0 &&
                   c->chain->step[0].count == 2; /* new Map([[404, ...]]) */
    if (!is_pair && !is_step(c, 0, SL_STEP_PAIR_KEY)) return false;
    if (row->beside.n && !sl_has_key_beside(c->run, c->chain->step[0].frame, row->beside)) return false;
    uint32_t at = is_pair || is_step(c, 1, SL_STEP_OBJECT) ? 2 : 1;
    c->group_frame = c->chain->step[at - 1].frame;
    const sl_step *outer = step_at(c, at);
    if (row->under.n && !has_outer_name(c, at + (outer && place_of(outer)), row->under)) return false;
    if (!row->names.n) return true;
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

/* Is this expression's name the row's subject? Casts and getters are looked through. */
static bool names_subject(court *c, const sl_row *row, sl_range expression)
{
    sl_path *path = &c->subject;
    sl_path_read(c->run->text, expression, path);
    while (path->n && path->part[0].is_call && !sl_range_is_empty(path->part[0].args) &&
           sl_run_is_cast(c->run, sl_path_name(c->run->text, path, 0)))
        sl_path_read(c->run->text, sl_path_first_arg(c->run->text, path->part[0].args), path);
    while (path->n > 1 && !sl_names_match(row->names, sl_path_name(c->run->text, path, 0)) &&
           is_getter(c, path, 0))
        drop_first(path);
    if (!path->n || is_prose(c->run, &path->part[0])) return false;
    if (!sl_names_match(row->names, sl_path_name(c->run->text, path, 0))) return false;
    c->has_subject = receiver_fits(c, row, path);
    return c->has_subject;
}

/* The expression itself, or what the variable that it is was given. */
static bool subject_fits(court *c, const sl_row *row, sl_range expression)
{
    if (sl_range_is_empty(expression)) return false;
    if (names_subject(c, row, expression)) return true;
    sl_range alias = alias_of(c, &c->subject);
    return !sl_range_is_empty(alias) && names_subject(c, row, alias);
}

static bool is_relational(sl_str op)
{
    if (sl_str_is(op, "<-")) return false; /* Scala's generators */
    return op.len && (op.ptr[0] == '<' || op.ptr[0] == '>' || sl_str_is(op, "-lt") || sl_str_is(op, "-le") ||
                      sl_str_is(op, "-gt") || sl_str_is(op, "-ge"));
}

static bool fits_operator(court *c, const sl_row *row)
{
    uint32_t at = is_step(c, 0, SL_STEP_ELEMENT) ? 1 : 0;
    const sl_step *step = step_at(c, at);
    if (!step || (step->kind != SL_STEP_COMPARE && step->kind != SL_STEP_CASE)) return false;
    c->group_frame = at                                          ? c->chain->step[0].frame
                     : step->kind == SL_STEP_CASE && step->frame ? step->frame - 1
                                                                 : SL_NONE;
    c->relational = is_relational(sl_range_of(c->run->text, step->op));
    return subject_fits(c, row, step->subject) || subject_fits(c, row, step->second);
}

/* expect(res.status).toBe(404), assertEqual(404, r.status_code), [200, 201].includes(res.status): the subject
 * is another argument, or stands in the calls that the helper is called on. */
static bool helper_subject_fits(court *c, const sl_row *row, const sl_step *call, const sl_path *path)
{
    sl_range before = {0, 0};
    sl_range args = sl_match_range(sl_step_match(c->run, call), SL_CAP_ARGS);
    if (sl_range_is_empty(args)) args = sl_match_range(sl_step_match(c->run, call), SL_CAP_ARG);
    sl_str text = c->run->text;
    if (!sl_range_is_empty(args) && text.ptr[args.from] == '(') args = (sl_range){args.from + 1, args.to - 1};
    while (args.from < args.to) {
        sl_range arg = sl_path_first_arg(text, args);
        bool is_own = sl_range_contains(arg, c->claim->range);
        if (row->follows && is_own) return !sl_range_is_empty(before) && subject_fits(c, row, before);
        if (!row->follows && !is_own && subject_fits(c, row, arg)) return true;
        before = arg;
        args.from = arg.to + 1;
    }
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

static bool fits_helper(court *c, const sl_row *row)
{
    sl_path path;
    uint32_t at = is_step(c, 0, SL_STEP_ELEMENT) ? 1 : 0;
    const sl_step *call = step_at(c, at), *outer = step_at(c, at + 1);
    if (!call || (call->kind != SL_STEP_ARG && call->kind != SL_STEP_RECEIVER)) return false;
    if (call->kind == SL_STEP_RECEIVER && !at && !c->chain->in_range) return false;
    sl_row bare = *row; /* the receiver condition is the subject's, not the helper's */
    bare.receiver = (sl_names){0};
    bool fits = call_fits(c, &bare, call, &path);
    if (!fits && outer && outer->kind == SL_STEP_RECEIVER) { /* expect([200, 404]).toContain(res.status) */
        call = outer;
        fits = call_fits(c, &bare, call, &path);
    }
    if (!fits) return false;
    if (at) c->group_frame = c->chain->step[0].frame;
    c->relational = asks_for_bound(sl_path_name(c->run->text, &path, 0));
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

static bool function_fits(const court *c, const sl_row *row)
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

static bool row_fits(court *c, const sl_row *row)
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
    case SL_SHAPE_TEXT:
    case SL_N_SHAPES: return false;
    }
    return false;
}

/* ---- needs and decision ---- */

/* class FakeResponse { int status = 404; } */
static bool is_member_of_receiver(const court *c)
{
    const sl_step *outer = &c->chain->step[c->chain->n - 1];
    sl_path path;
    if (outer->kind != SL_STEP_CLASS || !place_of(&c->chain->step[0])) return false;
    sl_step_path(c->run, outer, &path);
    return path.n && sl_is_receiver_name(c->run, sl_path_name(c->run->text, &path, 0));
}

static bool asks_for(const sl_row *row, uint32_t bit)
{
    for (uint32_t i = 0; i < row->n_needs; i++)
        if (row->needs[i].any_of & bit) return true;
    return false;
}

/* One end of a range of classes: its comparison, and what and, or and parentheses join to it. */
static bool is_class_bound(const court *c)
{
    if (!c->chain->n) return false;
    uint32_t frame = c->chain->step[0].frame;
    for (; frame > 0; frame--) {
        const sl_match *match = sl_frame_match(&c->run->frames->at[frame - 1], c->run->lang, c->run->text);
        sl_struct_kind kind = match ? match->structure->kind : SL_ST_STATEMENT;
        if (kind != SL_ST_LOGIC && kind != SL_ST_THROUGH && kind != SL_ST_NOT && kind != SL_ST_COMPARE) break;
    }
    sl_range around = sl_node_range(c->run->frames->at[frame].node);
    return sl_has_class_bound(c->run, around, c->claim->range, c->claim->code);
}

/* Where a phrase speaks of this code and no other: its call, map or declaration, and a comment behind it. */
static sl_range what_belongs_to(const court *c)
{
    const sl_step *step = step_at(c, 0), *outer = step_at(c, 1);
    if (!step) return c->claim->range;
    if (step->kind == SL_STEP_PAIR_VALUE && outer && outer->kind == SL_STEP_OBJECT) step = outer;
    sl_range range = sl_node_range(c->run->frames->at[step->frame].node);
    bool is_line = step->kind == SL_STEP_DECLARE || step->kind == SL_STEP_ASSIGN;
    while (is_line && range.from > 0 && c->run->text.ptr[range.from - 1] != '\n')
        range.from--;
    while (range.to < c->run->text.len && c->run->text.ptr[range.to] != '\n')
        range.to++;
    return range;
}

static bool is_name(sl_spelling spelling)
{
    return spelling == SL_SPELL_CONSTANT || spelling == SL_SPELL_ENUM || spelling == SL_SPELL_SYMBOL;
}

/* What stands near a number; a name is its own phrase. */
static uint32_t phrase_evidence(const court *c, const sl_row *row)
{
    const sl_run *run = c->run;
    uint32_t bits = sl_beside_evidence(run->text, c->claim->range, c->claim->code);
    bool near = asks_for(row, SL_EV_PHRASE) && sl_has_phrase_beside(run, c->claim->code, c->claim->range, what_belongs_to(c));
    return near ? bits | SL_EV_PHRASE : bits;
}

static uint32_t collect_evidence(const court *c, const sl_row *row)
{
    sl_run *run = c->run;
    uint32_t bits = run->evidence | sl_code_evidence(run, c->claim->code);
    if (row->origin.n && sl_run_imports_any(run, row->origin)) bits |= SL_EV_IMPORT;
    if (c->relational && c->claim->code >= 100 && c->claim->code <= 999)
        bits |= SL_EV_RANGE; /* > 999 is a bound, too */
    if (c->claim->spelling == SL_SPELL_CLASS) bits |= SL_EV_RANGE | SL_EV_KNOWN | SL_EV_RARE | SL_EV_FINAL;
    if (c->has_subject) {
        bits |= sl_name_evidence(sl_path_name(run->text, &c->subject, 0), c->claim->code);
        for (uint32_t i = 1; i < c->subject.n; i++)
            if (sl_is_receiver_name(run, sl_path_name(run->text, &c->subject, i))) bits |= SL_EV_RECEIVER;
    }
    if (c->chain->n && is_member_of_receiver(c)) bits |= SL_EV_RECEIVER;
    if ((c->relational || c->chain->in_range) && is_class_bound(c)) bits |= SL_EV_SIBLINGS | SL_EV_RANGE;
    if (c->group_frame != SL_NONE && sl_has_sibling_codes(run, c->group_frame, c->claim->range))
        bits |= SL_EV_SIBLINGS;
    return is_name(c->claim->spelling) ? bits : bits | phrase_evidence(c, row);
}

bool sl_needs_are_met(const sl_row *row, uint32_t evidence)
{
    for (uint32_t i = 0; i < row->n_needs; i++)
        if (!(row->needs[i].any_of & evidence)) return false;
    return true;
}

bool sl_row_takes(const sl_row *row, uint32_t code)
{
    return !row->only_most || !code || (code >= row->only_least && code <= row->only_most);
}

static bool spelling_fits(const sl_row *row, const sl_claim *claim)
{
    if (!sl_row_takes(row, claim->code)) return false;
    return claim->spelling == SL_SPELL_CONSTANT || row->is_veto || (row->spellings >> claim->spelling & 1);
}

static void note(const court *c, const sl_row *row, const char *text, sl_confidence confidence)
{
    sl_run *run = c->run;
    if (!run->why) return;
    *SL_PUSH(run->arena, &run->why->reasons) = (sl_reason){row->id, sl_str_from_cstr(text), confidence};
}

static void accept(court *c, const sl_row *row, sl_confidence confidence, uint32_t evidence)
{
    sl_verdict *v = c->verdict;
    v->row = row;
    v->is_relational = c->relational;
    v->confidence = confidence;
    v->evidence = evidence;
    v->call_frame = c->arg_step == UINT32_MAX ? SL_NONE : c->chain->step[c->arg_step].frame;
    v->position = c->arg_step == UINT32_MAX ? 0 : c->chain->step[c->arg_step].position;
    v->name = c->has_subject && c->subject.n ? c->subject.part[0].name : (sl_range){0, 0};
}

/* A row whose conditions hold: do its needs? True if it settles the matter. */
static bool settle_row(court *c, const sl_row *row)
{
    uint32_t evidence = collect_evidence(c, row);
    bool met = sl_needs_are_met(row, evidence);
    if (row->is_veto) {
        met = met && !(evidence & SL_EV_PHRASE); /* REQUEST_TIMEOUT = 408 */
        note(c, row, met ? "names something else here" : "a look-alike, but there is evidence against that",
             SL_NO);
        if (met) *c->verdict = (sl_verdict){.call_frame = SL_NONE, .is_vetoed = true};
        return met;
    }
    sl_confidence confidence = met ? row->confidence : row->otherwise;
    if (met && evidence & SL_EV_IMPORT && confidence == SL_LIKELY) confidence = SL_CERTAIN;
    note(c, row, met ? "fits, and its needs are met" : "fits, but its needs are not met", confidence);
    if (confidence > c->verdict->confidence) accept(c, row, confidence, evidence);
    return met && confidence != SL_NO;
}

static bool try_row(court *c, const sl_row *row)
{
    if (!spelling_fits(row, c->claim) || !row_fits(c, row) || !function_fits(c, row)) return false;
    return settle_row(c, row);
}

static bool try_rows(court *c)
{
    c->n_rows = 0;
    gather(c);
    for (uint32_t i = 0; i < c->n_rows; i++)
        if (try_row(c, &c->run->lang->rows.at[c->rows[i]])) return true;
    return false;
}

void sl_judge(sl_run *run, const sl_claim *claim, const sl_chain *chain, sl_verdict *out)
{
    court c = {.run = run, .claim = claim, .chain = chain, .verdict = out};
    *out = (sl_verdict){.call_frame = SL_NONE};
    sl_rows custom = run->source->recognition.rows;
    for (uint32_t i = 0; i < custom.n; i++)
        if (try_row(&c, &custom.at[i])) return;
    if (try_rows(&c) || out->confidence >= SL_LIKELY) return;
    for (uint32_t i = 0; i < chain->n_casts; i++) { /* nothing around says more than the cast itself */
        sl_chain cast = {.step = {chain->cast[i]}, .n = 1};
        c.chain = &cast;
        if (try_rows(&c)) return;
    }
}

void sl_judge_text(sl_run *run, const sl_claim *claim, sl_range word, bool in_string, sl_verdict *out)
{
    sl_chain none = {0};
    court c = {.run = run, .claim = claim, .chain = &none, .verdict = out, .group_frame = SL_NONE};
    sl_rows custom = run->source->recognition.rows;
    *out = (sl_verdict){.call_frame = SL_NONE};
    c.subject.n = 1;
    c.subject.part[0].name = word;
    add_path(&c, SL_SHAPE_TEXT, &c.subject);
    for (uint32_t i = 0; i < custom.n + c.n_rows; i++) {
        const sl_row *row = i < custom.n ? &custom.at[i] : &run->lang->rows.at[c.rows[i - custom.n]];
        if (row->shape != SL_SHAPE_TEXT || in_string != ((row->places & SL_PLACE_STRING) != 0) ||
            !sl_names_match(row->names, sl_range_of(run->text, word)))
            continue;
        c.arg_step = UINT32_MAX;
        if (settle_row(&c, row)) return;
    }
}

const sl_row *sl_judge_call(sl_run *run, uint32_t frame, sl_confidence *confidence, uint32_t *evidence)
{
    sl_chain none = {0};
    sl_claim claim = {.spelling = SL_SPELL_CONSTANT}; /* no code: rows that live by a known one say nothing */
    sl_verdict verdict = {0};
    court c = {.run = run, .claim = &claim, .chain = &none, .verdict = &verdict, .group_frame = SL_NONE};
    sl_step call = {.kind = SL_STEP_ARG, .frame = frame};
    sl_path path;
    sl_step_path(run, &call, &path);
    add_path(&c, SL_SHAPE_ARG, &path);
    sl_rows custom = run->source->recognition.rows;
    for (uint32_t i = 0; i < custom.n + c.n_rows; i++) {
        const sl_row *row = i < custom.n ? &custom.at[i] : &run->lang->rows.at[c.rows[i - custom.n]];
        if (row->shape != SL_SHAPE_ARG || !call_fits(&c, row, &call, &c.subject)) continue;
        if (!stands_under(&c, row, frame)) continue;
        c.has_subject = true;
        *evidence = collect_evidence(&c, row) | SL_EV_RANGE;
        if (!sl_needs_are_met(row, *evidence)) continue;
        *confidence = row->confidence == SL_LIKELY && *evidence & SL_EV_IMPORT ? SL_CERTAIN : row->confidence;
        return row->is_veto ? NULL : row;
    }
    return NULL;
}
