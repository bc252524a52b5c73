#include "lang/structure.h"

static bool has_symbol(const sl_pnode *pattern, TSNode node)
{
    if (!pattern->symbols) return ts_node_is_named(node);
    TSSymbol symbol = ts_node_symbol(node);
    for (unsigned i = 0; i < pattern->n_symbols; i++)
        if (pattern->symbols[i] == symbol) return true;
    return false;
}

static bool has_text(const sl_pnode *pattern, sl_str text, TSNode node)
{
    if (!pattern->texts.n) return true;
    sl_str own = sl_range_of(text, sl_node_range(node));
    for (uint32_t i = 0; i < pattern->texts.n; i++)
        if (sl_str_eq(pattern->texts.at[i], own)) return !pattern->not_texts;
    return pattern->not_texts;
}

static bool stands_as_asked(const sl_pnode *pattern, sl_str text, TSNode node)
{
    if (!pattern->is_line_start) return true;
    uint32_t at = ts_node_start_byte(node);
    while (at > 0 && (text.ptr[at - 1] == ' ' || text.ptr[at - 1] == '\t'))
        at--;
    return at > 0 && text.ptr[at - 1] == '\n';
}

typedef struct matcher {
    const struct sl_lang *lang;
    sl_str text;
    sl_match *match;
} matcher;

static bool match_node(const matcher *m, const sl_pnode *pattern, TSNode node);

/* The child for one pattern node: by field if it names one, else the next child from *from on that fits. */
static bool match_child(const matcher *m, const sl_pnode *pattern, TSNode parent, uint32_t *from)
{
    if (pattern->field) {
        TSNode child = ts_node_child_by_field_id(parent, pattern->field);
        return !ts_node_is_null(child) && match_node(m, pattern, child);
    }
    uint32_t n = ts_node_child_count(parent);
    for (uint32_t i = *from; i < n; i++) {
        TSNode child = ts_node_child(parent, i);
        if (ts_node_is_extra(child) || !match_node(m, pattern, child)) continue;
        *from = i + 1;
        return true;
    }
    return false;
}

static bool match_node(const matcher *m, const sl_pnode *pattern, TSNode node)
{
    if (!has_symbol(pattern, node) || !has_text(pattern, m->text, node) ||
        !stands_as_asked(pattern, m->text, node))
        return false;
    uint8_t n_before = m->match->n;
    if (pattern->capture && n_before < SL_MATCH_MAX) {
        m->match->captures[m->match->n] = pattern->capture;
        m->match->nodes[m->match->n++] = node;
    }
    uint32_t from = 0;
    for (uint16_t i = pattern->first_child; i; i = m->lang->pnodes[i].next) {
        const sl_pnode *child = &m->lang->pnodes[i];
        if (match_child(m, child, node, &from) || child->is_optional) continue;
        m->match->n = n_before;
        return false;
    }
    return true;
}

/* ERROR has the largest number there is: no structure speaks of it. */
static sl_structure_run structures_of(const struct sl_lang *lang, TSNode node)
{
    TSSymbol symbol = ts_node_symbol(node);
    return symbol < lang->n_symbols ? lang->by_symbol[symbol] : (sl_structure_run){0};
}

bool sl_structure_may_be(const struct sl_lang *lang, TSNode node, sl_struct_kind kind)
{
    sl_structure_run run = structures_of(lang, node);
    for (uint16_t i = 0; i < run.n; i++)
        if (lang->structures[lang->order[run.first + i]].kind == kind) return true;
    return false;
}

bool sl_structure_is_known(const struct sl_lang *lang, TSNode node)
{
    return structures_of(lang, node).n > 0;
}

bool sl_structure_match(const struct sl_lang *lang, sl_str text, TSNode node, sl_match *out)
{
    sl_structure_run run = structures_of(lang, node);
    out->structure = NULL;
    out->n = 0;
    matcher m = {lang, text, out};
    for (uint16_t i = 0; i < run.n; i++) {
        const sl_structure *structure = &lang->structures[lang->order[run.first + i]];
        if (!match_node(&m, &lang->pnodes[structure->root], node)) continue;
        out->structure = structure;
        return true;
    }
    return false;
}

TSNode sl_match_node(const sl_match *match, sl_capture capture)
{
    for (uint8_t i = 0; i < match->n; i++)
        if (match->captures[i] == capture) return match->nodes[i];
    return (TSNode){0};
}

sl_range sl_match_range(const sl_match *match, sl_capture capture)
{
    TSNode node = sl_match_node(match, capture);
    return ts_node_is_null(node) ? (sl_range){0, 0} : sl_node_range(node);
}

sl_range sl_node_range(TSNode node)
{
    return (sl_range){ts_node_start_byte(node), ts_node_end_byte(node)};
}
