#include "lang/imports.h"

#include "lang/literal.h"

enum { IMPORT_DEPTH = 3, IMPORT_CHILDREN = 12 /* only small nodes are searched for nested imports */ };

typedef struct reader {
    sl_run *run;
    TSNode statement;
    sl_str module;
    sl_range module_range;
    sl_str previous; /* the last name, to take an alias */
    sl_import *last;
    bool alias_follows;
    uint32_t first; /* of this statement in facts->imports */
} reader;

static sl_str node_text(const sl_run *run, TSNode node)
{
    return sl_range_of(run->text, sl_node_range(node));
}

static sl_str unquoted(const sl_run *run, sl_range range)
{
    sl_str text = sl_range_of(run->text, range);
    if (text.len && (text.ptr[0] == '<' || text.ptr[0] == '"' || text.ptr[0] == '\'' || text.ptr[0] == '`'))
        return sl_str_sub(text, 1, text.len - 1);
    return text;
}

/* Where the parts of a path are siblings (Scala), the first is captured: the others follow in the text. */
static sl_range whole_path(const sl_run *run, sl_range range)
{
    sl_str sep = run->lang->module_sep;
    for (;;) {
        size_t at = range.to + sep.len;
        bool more = sep.len && at < run->text.len && sl_is_alpha(run->text.ptr[at]) &&
                    sl_str_eq(sl_str_sub(run->text, range.to, at), sep);
        if (!more) return range;
        while (at < run->text.len && sl_is_word_char(run->text.ptr[at]))
            at++;
        range.to = (uint32_t)at;
    }
}

static sl_import *add_import(reader *r, sl_str name)
{
    sl_import *import = SL_PUSH(r->run->arena, &r->run->facts->imports);
    import->range = sl_node_range(r->statement);
    import->module = r->module;
    import->name = name;
    return r->last = import;
}

static bool is_name_node(const sl_run *run, TSNode node)
{
    TSSymbol symbol = ts_node_symbol(node);
    return symbol < run->lang->n_symbols && run->lang->leaf_kinds[symbol] == SL_LEAF_WORD;
}

static void read_names(reader *r, TSNode node, unsigned depth);

static sl_str join(reader *r, sl_str path)
{
    return sl_arena_printf(r->run->arena, "%.*s%.*s%.*s", SL_FMT(r->module), SL_FMT(r->run->lang->module_sep),
                           SL_FMT(path));
}

/* Where the last separator of `a::b::C` begins, or of what stands in front of `{`; SIZE_MAX: there is none.
 */
static size_t last_separator(sl_str sep, sl_str text)
{
    sl_str path = sl_str_sub(text, 0, sl_str_find_char(text, '{'));
    for (size_t at = path.len; sep.len && at > 0; at--)
        if (sl_str_has_prefix(sl_str_sub(path, at - 1, path.len), sep)) return at - 1;
    return SIZE_MAX;
}

/* use a::{b::C, d::{e, f}}: each path leads on from the module of the statement. */
static bool read_path(reader *r, TSNode node, unsigned depth)
{
    reader inner = *r;
    sl_range range = sl_node_range(node);
    sl_str text = sl_range_of(r->run->text, range), sep = r->run->lang->module_sep;
    size_t at = last_separator(sep, text);
    bool has_word = sl_find_spaced(text, r->run->lang->alias_words) != SIZE_MAX;
    if (!r->module.len || at == SIZE_MAX || at == 0 || has_word) return false;
    inner.module = join(r, sl_str_sub(text, 0, at));
    inner.module_range = (sl_range){range.from, range.from + (uint32_t)at};
    if (sl_str_find_char(text, '{') == SIZE_MAX)
        add_import(&inner, sl_str_sub(text, at + sep.len, text.len))->item = range;
    else
        read_names(&inner, node, depth + 1);
    r->last = inner.last;
    return true;
}

/* Names and aliases in the order they stand: a, b as c, * as d. */
static void read_names(reader *r, TSNode node, unsigned depth)
{
    uint32_t n = ts_node_child_count(node);
    for (uint32_t i = 0; i < n && depth < 6; i++) {
        TSNode child = ts_node_child(node, i);
        sl_range range = sl_node_range(child);
        sl_str token = sl_range_of(r->run->text, range);
        if (!sl_range_is_empty(r->module_range) && sl_range_contains(r->module_range, range)) continue;
        if (sl_strs_have(r->run->lang->alias_words, token)) {
            r->alias_follows = true;
        } else if (sl_str_is(token, "*") || (sl_str_is(token, "_") && !is_name_node(r->run, child))) {
            add_import(r, SL_STR("*"))->item = range;
        } else if (!is_name_node(r->run, child)) {
            bool is_list = sl_str_has_prefix(token, SL_STR("{")), is_said = ts_node_is_named(child);
            if (is_list || !is_said || ts_node_is_extra(child) || !read_path(r, child, depth))
                read_names(r, child, depth + 1);
        } else if (r->alias_follows && r->last) {
            r->last->alias = token;
            r->last->item.to = range.to;
            r->alias_follows = false;
        } else {
            add_import(r, token)->item = range;
        }
    }
}

/* import a.b.C; use a::b::C: the module is the whole path, its last part the name. */
static void split_module(reader *r)
{
    sl_str sep = r->run->lang->module_sep;
    if (!sep.len || !r->module.len) return;
    for (size_t at = r->module.len; at > 0; at--) {
        if (!sl_str_has_prefix(sl_str_sub(r->module, at - 1, r->module.len), sep)) continue;
        sl_str name = sl_str_sub(r->module, at - 1 + sep.len, r->module.len);
        bool plain = name.len && sl_str_find_char(name, '{') == SIZE_MAX;
        if (plain) add_import(r, name);
        return;
    }
}

/* import os, requests as rq: nothing but modules. */
static void read_modules(reader *r)
{
    uint32_t n = ts_node_named_child_count(r->statement);
    for (uint32_t i = 0; i < n; i++) {
        TSNode child = ts_node_named_child(r->statement, i);
        uint32_t parts = ts_node_child_count(child);
        bool has_alias =
            parts == 3 && sl_strs_have(r->run->lang->alias_words, node_text(r->run, ts_node_child(child, 1)));
        if (ts_node_is_extra(child)) continue;
        r->module = node_text(r->run, has_alias ? ts_node_child(child, 0) : child);
        sl_import *import = add_import(r, SL_STR(""));
        if (has_alias) import->alias = node_text(r->run, ts_node_child(child, 2));
    }
}

static void read_import(sl_run *run, TSNode node, const sl_match *match)
{
    reader r = {.run = run, .statement = node, .first = run->facts->imports.n};
    TSNode module = sl_match_node(match, SL_CAP_MODULE), alias = sl_match_node(match, SL_CAP_ALIAS);
    TSNode names = sl_match_node(match, SL_CAP_NAME);
    if (!ts_node_is_null(module)) {
        r.module_range = whole_path(run, sl_node_range(module));
        r.module = unquoted(run, r.module_range);
    }
    if (ts_node_is_null(module) && ts_node_is_null(names)) {
        read_modules(&r);
        return;
    }
    if (!ts_node_is_null(alias)) {
        add_import(&r, SL_STR(""))->alias = node_text(run, alias);
        if (ts_node_is_null(names)) return;
    }
    read_names(&r, ts_node_is_null(names) ? node : names, 0);
    if (r.first == run->facts->imports.n) split_module(&r);
    if (r.first == run->facts->imports.n) add_import(&r, SL_STR(""));
}

static void search(sl_run *run, TSTreeCursor *cursor, unsigned depth, bool in_class);

static void search_node(sl_run *run, TSTreeCursor *cursor, unsigned depth, bool in_class)
{
    sl_match match;
    TSNode node = ts_tree_cursor_current_node(cursor);
    if (!ts_node_is_named(node) || ts_node_is_extra(node)) return;
    if (depth == IMPORT_DEPTH && !in_class && !sl_structure_may_be(run->lang, node, SL_ST_IMPORT)) return;
    bool matched = sl_structure_match(run->lang, run->text, node, &match);
    bool is_list = matched && match.structure->kind == SL_ST_THROUGH; /* a list of imports may be long */
    bool is_class = matched && match.structure->kind == SL_ST_CLASS;
    bool is_small = ts_node_child_count(node) <= IMPORT_CHILDREN;
    if (matched && match.structure->kind == SL_ST_IMPORT)
        read_import(run, node, &match);
    else if (in_class && !is_small) /* an Elixir module's imports stand in its body */
        search(run, cursor, IMPORT_DEPTH, false);
    else if (depth < IMPORT_DEPTH && (is_list || is_small))
        search(run, cursor, depth + 1, is_class);
}

static void search(sl_run *run, TSTreeCursor *cursor, unsigned depth, bool in_class)
{
    if (!ts_tree_cursor_goto_first_child(cursor)) return;
    do
        search_node(run, cursor, depth, in_class);
    while (ts_tree_cursor_goto_next_sibling(cursor));
    ts_tree_cursor_goto_parent(cursor);
}

void sl_imports_read(sl_run *run, TSNode root)
{
    TSTreeCursor cursor = ts_tree_cursor_new(root);
    search(run, &cursor, 0, false);
    ts_tree_cursor_delete(&cursor);
}

/* ---- after a change ---- */

/* Goes to the first top node that touches the range; false: there is none. */
static bool goto_touched(TSTreeCursor *cursor, sl_range range)
{
    return ts_tree_cursor_goto_first_child_for_byte(cursor, range.from ? range.from - 1 : 0) >= 0 &&
           ts_node_start_byte(ts_tree_cursor_current_node(cursor)) <= range.to;
}

static bool goto_next_touched(TSTreeCursor *cursor, sl_range range)
{
    return ts_tree_cursor_goto_next_sibling(cursor) &&
           ts_node_start_byte(ts_tree_cursor_current_node(cursor)) <= range.to;
}

/* From the first of those nodes to the last. */
static sl_range touched_range(TSNode root, sl_range changed)
{
    sl_range touched = changed;
    TSTreeCursor cursor = ts_tree_cursor_new(root);
    for (bool more = goto_touched(&cursor, changed); more; more = goto_next_touched(&cursor, changed)) {
        sl_range node = sl_node_range(ts_tree_cursor_current_node(&cursor));
        if (node.from < touched.from) touched.from = node.from;
        if (node.to > touched.to) touched.to = node.to;
    }
    ts_tree_cursor_delete(&cursor);
    return touched;
}

static void search_touched(sl_run *run, TSNode root, sl_range changed)
{
    TSTreeCursor cursor = ts_tree_cursor_new(root);
    for (bool more = goto_touched(&cursor, changed); more; more = goto_next_touched(&cursor, changed))
        search_node(run, &cursor, 0, false);
    ts_tree_cursor_delete(&cursor);
}

void sl_imports_read_again(sl_run *run, TSNode root, const sl_import *before, uint32_t n,
                           const sl_parsed *parsed)
{
    sl_range touched = touched_range(root, parsed->changed);
    bool is_searched = false;
    for (uint32_t i = 0; i < n; i++) {
        sl_import import = before[i];
        bool is_same = sl_change_move(&parsed->change, &import.range);
        sl_change_move(&parsed->change, &import.item); /* a part of it, or empty and nowhere */
        if (!is_same || sl_range_overlaps(import.range, touched)) continue;
        if (!is_searched && import.range.from >= touched.to) {
            search_touched(run, root, parsed->changed);
            is_searched = true;
        }
        *SL_PUSH(run->arena, &run->facts->imports) = sl_import_copy(run->arena, &import);
    }
    if (!is_searched) search_touched(run, root, parsed->changed);
}
