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
    return sl_is_alpha(c) || sl_is_digit(c) || c == '_' || c == '$';
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

static bool declares(const sl_run *run, TSNode node, sl_str name, unsigned depth)
{
    uint32_t n = ts_node_named_child_count(node);
    for (uint32_t i = 0; i < n; i++) {
        TSNode child = ts_node_named_child(node, i);
        sl_match match;
        bool matched = sl_structure_match(run->lang, run->text, child, &match);
        if (matched && match.structure->kind == SL_ST_IMPORT) continue;
        if (matched && sl_str_eq(sl_range_of(run->text, sl_match_range(&match, SL_CAP_NAME)), name))
            return true;
        bool holds =
            !matched || match.structure->kind == SL_ST_THROUGH || match.structure->kind == SL_ST_STATEMENT;
        if (depth < DEPTH && holds && declares(run, child, name, depth + 1)) return true;
    }
    return false;
}

void sl_origins_settle(sl_run *run, TSNode root)
{
    for (uint32_t i = 0; i < run->facts->calls.n; i++) {
        sl_call *call = &run->facts->calls.at[i];
        bool asks = call->row && call->row->advice.len && call->origin != SL_ORIGIN_LOCAL;
        sl_str name = asks ? root_of(run, call) : SL_STR("");
        if (name.len && declares(run, root, name, 1)) call->origin = SL_ORIGIN_LOCAL;
    }
}
