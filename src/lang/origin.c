#include "lang/origin.h"

#include "lang/structure.h"

bool sl_module_is_of(sl_str module, sl_strs modules)
{
    for (uint32_t i = 0; i < modules.n; i++)
        if (sl_module_is_part(module, modules.at[i])) return true;
    return false;
}

static bool is_word_char(char c)
{
    return sl_is_word_char(c) || c == '$';
}

/* The first name of `a.b().c`. */
static sl_str root_of(const sl_run *run, const sl_call *call)
{
    sl_range range = sl_range_is_empty(call->receiver) ? call->callee : call->receiver;
    sl_str text = sl_range_of(run->text, range);
    size_t end = 0;
    while (end < text.len && is_word_char(text.ptr[end]))
        end++;
    return sl_str_sub(text, 0, end);
}

/* Does this import make the name known? A module without names is known by its first or last part. */
static bool binds(const sl_import *import, sl_str name)
{
    if (import->alias.len) return sl_str_eq(import->alias, name);
    if (import->name.len) return sl_str_eq(import->name, name);
    bool first = sl_str_has_prefix(import->module, name) &&
                 (import->module.len == name.len || !is_word_char(import->module.ptr[name.len]));
    size_t tail = import->module.len - name.len;
    bool last = import->module.len > name.len && !is_word_char(import->module.ptr[tail - 1]) &&
                sl_str_eq(sl_str_sub(import->module, tail, import->module.len), name);
    return first || last;
}

void sl_origin_set(const sl_run *run, sl_call *call)
{
    sl_str root = root_of(run, call);
    sl_strs wanted = call->row->origin;
    for (uint32_t i = 0; root.len && i < run->facts->imports.n; i++) {
        const sl_import *import = &run->facts->imports.at[i];
        if (!binds(import, root)) continue;
        call->origin = sl_module_is_of(import->module, wanted) ? SL_ORIGIN_IMPORT : SL_ORIGIN_LOCAL;
        return;
    }
    /* res.json(): what comes from a library here is no name, but a parameter that the library fills. */
    call->origin = sl_run_imports_any(run, wanted) ? SL_ORIGIN_IMPORT
                   : wanted.n                      ? SL_ORIGIN_UNKNOWN
                                                   : SL_ORIGIN_GLOBAL;
}

enum { DEPTH = 3 /* export const x = ... */ };

static bool declares_below(const sl_run *run, TSTreeCursor *cursor, sl_str name, unsigned depth);

static bool declares(const sl_run *run, TSTreeCursor *cursor, sl_str name, unsigned depth)
{
    sl_match match;
    TSNode node = ts_tree_cursor_current_node(cursor);
    if (!ts_node_is_named(node)) return false;
    bool matched = sl_structure_match(run->lang, run->text, node, &match);
    if (matched && match.structure->kind == SL_ST_IMPORT) return false;
    if (matched && sl_str_eq(sl_range_of(run->text, sl_match_range(&match, SL_CAP_NAME)), name)) return true;
    bool holds =
        !matched || match.structure->kind == SL_ST_THROUGH || match.structure->kind == SL_ST_STATEMENT;
    return depth < DEPTH && holds && declares_below(run, cursor, name, depth + 1);
}

static bool declares_below(const sl_run *run, TSTreeCursor *cursor, sl_str name, unsigned depth)
{
    bool found = false;
    if (!ts_tree_cursor_goto_first_child(cursor)) return false;
    do
        found = declares(run, cursor, name, depth);
    while (!found && ts_tree_cursor_goto_next_sibling(cursor));
    ts_tree_cursor_goto_parent(cursor);
    return found;
}

typedef struct asked { /* a name, and whether the file declares it: many calls have the same */
    sl_str name;
    bool is_declared;
} asked;

typedef SL_VEC(asked) asked_names;

static bool is_declared(sl_run *run, TSNode root, sl_str name, asked_names *names)
{
    for (uint32_t i = 0; i < names->n; i++)
        if (sl_str_eq(names->at[i].name, name)) return names->at[i].is_declared;
    TSTreeCursor cursor = ts_tree_cursor_new(root);
    bool found = declares_below(run, &cursor, name, 1);
    ts_tree_cursor_delete(&cursor);
    *SL_PUSH(run->arena, names) = (asked){name, found};
    return found;
}

void sl_origins_settle(sl_run *run, TSNode root)
{
    asked_names names = {0};
    for (uint32_t i = 0; i < run->facts->calls.n; i++) {
        sl_call *call = &run->facts->calls.at[i];
        bool asks = call->row && call->row->advice.len && call->origin != SL_ORIGIN_LOCAL;
        sl_str name = asks ? root_of(run, call) : SL_STR("");
        if (name.len && is_declared(run, root, name, &names)) call->origin = SL_ORIGIN_LOCAL;
    }
}
