#include "lang/court.h"

#include "lang/alias.h"
#include "lang/evidence.h"
#include "lang/expression.h"

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
    uint32_t from = sl_row_index_first(index, hash);
    for (uint32_t i = from; i < index->n_named && index->named[i].hash == hash; i++)
        add_row(c, index->named[i].row);
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

void sl_court__add_path(court *c, sl_shape shape, const sl_path *path)
{
    add_name(c, shape, sl_path_name(c->run->text, path, 0));
    add_rest(c, shape);
}

bool sl_court__is_getter(const court *c, const sl_path *path, uint32_t i)
{
    return sl_strs_have(c->run->lang->getters, sl_path_name(c->run->text, path, i));
}

/* What the variable was given, if the expression is a bare name. */
sl_range sl_court__alias_of(court *c, const sl_path *path)
{
    sl_range none = {0, 0};
    if (path->n != 1 || path->part[0].is_call || path->part[0].is_string || !path->is_whole) return none;
    sl_range name = path->part[0].name;
    if (sl_strs_have(c->run->lang->null_words, sl_range_of(c->run->text, name))) return none;
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
    sl_expression_path(c->run, expression, &path);
    sl_range alias = sl_court__alias_of(c, &path);
    if (!sl_range_is_empty(alias)) {
        sl_path value;
        sl_expression_path(c->run, alias, &value);
        sl_court__add_path(c, SL_SHAPE_COMPARE, &value);
        for (uint32_t i = 0; i + 1 < value.n && sl_court__is_getter(c, &value, i); i++)
            add_name(c, SL_SHAPE_COMPARE, sl_path_name(c->run->text, &value, i + 1));
    }
    sl_court__add_path(c, SL_SHAPE_COMPARE, &path);
    for (uint32_t i = 0; i + 1 < path.n && sl_court__is_getter(c, &path, i); i++) /* r.status.value == 404 */
        add_name(c, SL_SHAPE_COMPARE, sl_path_name(c->run->text, &path, i + 1));
    if (!path.n || !path.part[0].is_call) return;
    sl_expression_path(c->run, sl_expression_first_arg(c->run, &path), &path); /* int(r.status) */
    sl_court__add_path(c, SL_SHAPE_COMPARE, &path);
}

/* Rows of which shapes a step may open: by its name, and those that ask for none. */
static const struct opened {
    uint8_t n_named, n_rest;
    sl_shape named[4], rest[2];
} opened_by[] = {
    [SL_STEP_ARG] = {.n_named = 4, .named = {SL_SHAPE_ARG, SL_SHAPE_COMPARE, SL_SHAPE_KEY, SL_SHAPE_COLUMN}},
    [SL_STEP_RECEIVER] = {.n_named = 4,
                          .named = {SL_SHAPE_ARG, SL_SHAPE_COMPARE, SL_SHAPE_KEY, SL_SHAPE_COLUMN}},
    [SL_STEP_KEYWORD] = {.n_named = 2, .named = {SL_SHAPE_NAMED, SL_SHAPE_KEY}},
    [SL_STEP_PAIR_VALUE] = {.n_named = 2, .named = {SL_SHAPE_NAMED, SL_SHAPE_KEY}},
    [SL_STEP_ASSIGN] = {.n_named = 2, .named = {SL_SHAPE_NAMED, SL_SHAPE_KEY}},
    [SL_STEP_DECLARE] = {.n_named = 2, .named = {SL_SHAPE_NAMED, SL_SHAPE_KEY}},
    [SL_STEP_INDEX] = {.n_named = 1, .named = {SL_SHAPE_INDEX}},
    [SL_STEP_TYPE] = {.n_named = 1, .named = {SL_SHAPE_TYPE}},
    [SL_STEP_OBJECT] = {.n_named = 1, .named = {SL_SHAPE_KEY}},
    [SL_STEP_RETURN] = {.n_rest = 1, .rest = {SL_SHAPE_RETURN}},
    [SL_STEP_PAIR_KEY] = {.n_rest = 1, .rest = {SL_SHAPE_KEY}},
    [SL_STEP_ELEMENT] = {.n_rest = 2, .rest = {SL_SHAPE_ELEMENT, SL_SHAPE_KEY}}, /* new Map([[404, ...]]) */
    [SL_STEP_CLASS] = {0},
};

static void gather_step(court *c, const sl_step *step)
{
    sl_path path = {0};
    if (step->kind == SL_STEP_COMPARE || step->kind == SL_STEP_CASE) {
        add_subject(c, step->subject);
        add_subject(c, step->second);
        return;
    }
    const struct opened *opened = &opened_by[step->kind];
    if (opened->n_named) sl_step_path(c->run, step, &path);
    if (step->kind == SL_STEP_OBJECT && !path.n) return; /* a map without a name */
    for (uint8_t i = 0; i < opened->n_named; i++)
        sl_court__add_path(c, opened->named[i], &path);
    for (uint8_t i = 0; i < opened->n_rest; i++)
        add_rest(c, opened->rest[i]);
}

void sl_court__gather(court *c)
{
    for (uint32_t i = 0; i < c->chain->n && i < OUTER_STEPS; i++)
        gather_step(c, &c->chain->step[i]);
    if (sl_range_is_empty(c->chain->beside)) return;
    sl_path path;
    sl_expression_path(c->run, c->chain->beside, &path);
    sl_court__add_path(c, SL_SHAPE_NAMED, &path);
}
