#include "lang/columns.h"

#include "lang/params.h"

enum { ARGS_MAX = 24 };

/* ---- which column ---- */

static bool is_step(const sl_chain *chain, uint32_t i, sl_step_kind kind)
{
    return i < chain->n && chain->step[i].kind == kind;
}

/* A list in a list is a row, and so is a tuple; else the list is the only column there is. A call in a list
 * makes a row of its arguments (pytest.param), and an annotation's own are one. */
bool sl_column_of(const sl_chain *chain, sl_column *out)
{
    uint32_t holder = 0;
    bool is_row = true;
    if (is_step(chain, 0, SL_STEP_ELEMENT)) {
        bool is_nested = is_step(chain, 1, SL_STEP_ELEMENT);
        is_row = is_nested || chain->step[0].is_tuple;
        holder = is_nested ? 2 : 1;
    } else if (is_step(chain, 0, SL_STEP_ARG) && is_step(chain, 1, SL_STEP_ELEMENT)) {
        holder = 2;
    }
    if (is_step(chain, holder, SL_STEP_KEYWORD)) holder++; /* ints = {404} */
    if (!is_step(chain, holder, SL_STEP_ARG)) return false;
    *out = (sl_column){holder, is_row ? chain->step[0].position : 0};
    return true;
}

uint32_t sl_cell_of(sl_str text, sl_range content, sl_range number)
{
    uint32_t cell = 0, from = number.from, to = number.to;
    while (from > content.from && (text.ptr[from - 1] == ' ' || text.ptr[from - 1] == '\t'))
        from--;
    while (to < content.to && (text.ptr[to] == ' ' || text.ptr[to] == '\t'))
        to++;
    bool opens = from == content.from || text.ptr[from - 1] == ',' || text.ptr[from - 1] == '\n';
    bool closes = to == content.to || text.ptr[to] == ',' || text.ptr[to] == '\n' || text.ptr[to] == '\r';
    if (!opens || !closes) return SL_NONE;
    for (uint32_t i = from; i > content.from && text.ptr[i - 1] != '\n'; i--)
        cell += text.ptr[i - 1] == ',';
    return cell;
}

/* ---- what it is called ---- */

/* The names in "url, status" and ("url", "status"). */
static bool name_in_texts(const sl_run *run, sl_range texts, uint32_t place, sl_names names, sl_range *name)
{
    for (uint32_t i = texts.from; i < texts.to;) {
        uint32_t from = i;
        while (i < texts.to && sl_is_name_char(run->text.ptr[i]))
            i++;
        if (i > from && place-- == 0) {
            *name = (sl_range){from, i};
            return sl_names_match(names, sl_range_of(run->text, *name));
        }
        i += i == from;
    }
    return false;
}

/* Types and labels are words of a parameter, too: any of them may be the one. */
static bool name_in_parameters(const sl_run *run, const sl_match *function, uint32_t place, sl_names names,
                               sl_range *name)
{
    sl_params params;
    sl_params_read(run, function, &params);
    for (uint32_t i = 0; i < params.n; i++) {
        if (params.at[i].position != place || !sl_names_match(names, params.at[i].text)) continue;
        name->from = (uint32_t)(params.at[i].text.ptr - run->text.ptr);
        name->to = name->from + (uint32_t)params.at[i].text.len;
        return true;
    }
    return false;
}

/* The function around an annotation. */
static bool find_around(sl_run *run, uint32_t frame, sl_match *out)
{
    const sl_match *own = sl_frame_match(&run->frames->at[frame], run->lang, run->text);
    bool is_annotation = own && own->structure->kind == SL_ST_ANNOTATION;
    for (uint32_t i = frame; i > 0; i--) {
        const sl_match *match = sl_frame_match(&run->frames->at[i - 1], run->lang, run->text);
        if (!match) continue;
        if (match->structure->kind == SL_ST_ANNOTATION) is_annotation = true;
        if (match->structure->kind == SL_ST_CLASS) break;
        if (!is_annotation || match->structure->kind != SL_ST_FUNCTION) continue;
        *out = *match;
        return true;
    }
    return false;
}

/* The function among a call's arguments. */
static bool find_given(sl_run *run, uint32_t frame, sl_match *out)
{
    const sl_match *call = sl_frame_match(&run->frames->at[frame], run->lang, run->text);
    TSNode args = call ? sl_match_node(call, SL_CAP_ARGS) : (TSNode){0};
    uint32_t n = ts_node_is_null(args) ? 0 : ts_node_named_child_count(args);
    for (uint32_t i = 0; i < n && i < ARGS_MAX; i++)
        if (sl_structure_match(run->lang, run->text, ts_node_named_child(args, i), out) &&
            out->structure->kind == SL_ST_FUNCTION)
            return true;
    return false;
}

/* The first argument of a call; null: there is none. */
static TSNode first_argument(sl_run *run, uint32_t frame)
{
    const sl_match *call = sl_frame_match(&run->frames->at[frame], run->lang, run->text);
    TSNode args = call ? sl_match_node(call, SL_CAP_ARGS) : (TSNode){0};
    return ts_node_is_null(args) ? args : ts_node_named_child(args, 0);
}

bool sl_column_is_named(sl_run *run, const sl_chain *chain, const sl_column *column, sl_names names,
                        sl_range *name)
{
    const sl_step *holder = &chain->step[column->holder];
    bool is_called = is_step(chain, column->holder + 1, SL_STEP_RECEIVER); /* it.each(...)(title, function) */
    sl_match function;
    bool is_found = is_called ? find_given(run, chain->step[column->holder + 1].frame, &function)
                              : find_around(run, holder->frame, &function);
    if (is_found) return name_in_parameters(run, &function, column->place, names, name);
    TSNode first = first_argument(run, holder->frame);
    return holder->position > 0 && column->holder > 0 && !ts_node_is_null(first) &&
           name_in_texts(run, sl_node_range(first), column->place, names, name);
}
