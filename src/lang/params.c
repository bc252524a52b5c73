#include "lang/params.h"

bool sl_is_constructor(const struct sl_lang *lang, sl_str name, sl_str class_name)
{
    return sl_strs_have(lang->constructor_names, name) || sl_str_eq(name, class_name);
}

static int depth_change(char c)
{
    if (c == '(' || c == '[' || c == '{' || c == '<') return 1;
    return c == ')' || c == ']' || c == '}' || c == '>' ? -1 : 0;
}

/* One node may declare several, as Go's `code, limit int`: commas tell them apart. Gives how many it does. */
static uint32_t read_words(sl_str text, uint32_t position, sl_params *out)
{
    uint32_t n_commas = 0;
    int depth = 0;
    for (size_t i = 0; i < text.len && (text.ptr[i] != '=' || depth);) {
        size_t from = i;
        while (i < text.len && sl_is_name_char(text.ptr[i]))
            i++;
        sl_str word = sl_str_sub(text, from, i);
        if (word.len && !sl_is_digit(word.ptr[0]) && depth == 0 && out->n < SL_PARAMS_MAX)
            out->at[out->n++] = (sl_param_word){word, position + n_commas};
        if (i > from) continue;
        depth += depth_change(text.ptr[i]);
        if (depth == 0 && text.ptr[i] == ',') n_commas++;
        i++;
    }
    return n_commas + 1;
}

static void add_child(const sl_run *run, TSNode child, bool is_first, uint32_t *position, sl_params *out)
{
    sl_str text = sl_range_of(run->text, sl_node_range(child));
    if (ts_node_is_extra(child) || (is_first && sl_strs_have(run->lang->self_words, text))) return;
    *position += read_words(text, *position, out);
}

/* From the first one on, its siblings of the same kind. */
static void read_siblings(const sl_run *run, TSNode first, sl_params *out)
{
    uint32_t position = 0;
    for (TSNode at = first; !ts_node_is_null(at); at = ts_node_next_named_sibling(at))
        if (ts_node_symbol(at) == ts_node_symbol(first))
            add_child(run, at, ts_node_eq(at, first), &position, out);
}

void sl_params_read(const sl_run *run, const sl_match *function, sl_params *out)
{
    TSNode params = sl_match_node(function, SL_CAP_PARAMS), first = sl_match_node(function, SL_CAP_PARAM);
    uint32_t n = ts_node_is_null(params) ? 0 : ts_node_named_child_count(params), position = 0;
    out->n = 0;
    if (!ts_node_is_null(first)) read_siblings(run, first, out);
    for (uint32_t i = 0; i < n; i++)
        add_child(run, ts_node_named_child(params, i), i == 0, &position, out);
}

uint32_t sl_params_find(const sl_params *params, sl_str word)
{
    for (uint32_t i = 0; i < params->n; i++)
        if (sl_str_eq(params->at[i].text, word)) return params->at[i].position;
    return UINT32_MAX;
}
