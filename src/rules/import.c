#include "rules/import.h"

#include "base/buf.h"

typedef struct job {
    const sl_facts *facts;
    const sl_family *family;
    const sl_constant *constant;
    const sl_access *access; /* how the name is written */
    const sl_import_habit *habit;
    sl_arena *arena;
} job;

/* ---- words ---- */

static sl_str joined(sl_arena *arena, sl_str a, sl_str b, sl_str c)
{
    return sl_arena_printf(arena, "%.*s%.*s%.*s", SL_FMT(a), SL_FMT(b), SL_FMT(c));
}

static bool is_separator(char c)
{
    return c == '.' || c == ':' || c == '/' || c == '\\' || c == '-';
}

static sl_str first_component(sl_str path)
{
    size_t to = 0;
    while (to < path.len && !is_separator(path.ptr[to]))
        to++;
    return sl_str_sub(path, 0, to);
}

/* What is left of a path behind the component `name`: ".Status" of "jakarta.ws.rs.core.Response.Status"
 * behind "Response". The whole path if there is no such component. */
static sl_str behind_component(sl_str path, sl_str name, bool *found)
{
    *found = true;
    for (size_t at = path.len - name.len + 1; name.len <= path.len && at-- > 0;) {
        bool opens = at == 0 || is_separator(path.ptr[at - 1]);
        bool closes = at + name.len == path.len || is_separator(path.ptr[at + name.len]);
        if (opens && closes && sl_str_eq(sl_str_sub(path, at, at + name.len), name))
            return sl_str_sub(path, at + name.len, path.len);
    }
    *found = false;
    return path;
}

static bool has(sl_strs list, sl_str s)
{
    for (uint32_t i = 0; i < list.n; i++)
        if (sl_str_eq(list.at[i], s)) return true;
    return false;
}

/* ---- what is imported ---- */

static bool brings(const sl_family *family, sl_str module)
{
    if (!module.len) return false;
    if (sl_str_eq(family->import.module, module) || has(family->import.also, module)) return true;
    for (uint32_t i = 0; i < family->n_access; i++)
        if (has(family->access[i].modules, module)) return true;
    return false;
}

/* `import a.b.C` without a list of names: its module is the whole path, its name the last part of it. */
static bool is_path(const sl_import *import)
{
    return import->name.len && sl_range_is_empty(import->item) && import->module.len > import->name.len &&
           sl_str_has_suffix(import->module, import->name);
}

static sl_str parent_module(const sl_import *import)
{
    sl_str parent = import->module;
    if (!is_path(import)) return parent;
    parent.len -= import->name.len;
    while (parent.len && is_separator(parent.ptr[parent.len - 1]))
        parent.len--;
    return parent;
}

bool sl_family_is_imported(const sl_facts *facts, const sl_family *family)
{
    for (uint32_t i = 0; i < facts->imports.n; i++) {
        const sl_import *import = &facts->imports.at[i];
        if (brings(family, import->module) || brings(family, parent_module(import))) return true;
    }
    return false;
}

static bool is_each(const sl_family *family) /* every constant is imported by its own name */
{
    return sl_str_find(family->import.name, SL_STR("{name}")) != SIZE_MAX;
}

static sl_str imported_name(const job *plan)
{
    return is_each(plan->family) ? plan->constant->name : plan->family->import.name;
}

static sl_str write_behind(const job *plan, sl_str prefix)
{
    sl_str sep = prefix.len ? plan->access->sep : SL_STR("");
    return joined(plan->arena, prefix, sep, plan->constant->name);
}

/* `import { X as Y }`, `from m import X`, `import a.b.X`: the path from X on. */
static bool spell_by_name(const job *plan, const sl_import *import, sl_str *spelled, sl_str *local)
{
    bool found, any = sl_str_is(import->name, "*");
    sl_str name = any ? imported_name(plan) : import->name;
    *local = import->alias.len && !any ? import->alias : name;
    if (!name.len || !brings(plan->family, parent_module(import))) return false;
    if (sl_str_eq(name, plan->constant->name)) {
        *spelled = *local;
        return true;
    }
    sl_str rest = behind_component(plan->access->path, name, &found);
    if (found) *spelled = write_behind(plan, joined(plan->arena, *local, rest, SL_STR("")));
    return found;
}

/* `import m`, `using N`: the path as it is, the alias in the place of the module. */
static bool spell_by_module(const job *plan, const sl_import *import, sl_str *spelled, sl_str *local)
{
    sl_str path = plan->access->path, module = import->module;
    bool is_inside = sl_str_has_prefix(path, module) && path.len > module.len;
    if (!brings(plan->family, module)) return false;
    if (sl_str_is(plan->family->import.kind, "using") && !import->alias.len) {
        path = sl_str_sub(path, is_inside ? module.len + 1 : 0, path.len);
    } else if (import->alias.len) {
        sl_str head = is_inside || sl_str_eq(path, module) ? module : first_component(path);
        path = joined(plan->arena, import->alias, sl_str_sub(path, head.len, path.len), SL_STR(""));
    }
    *local = first_component(path);
    *spelled = write_behind(plan, path);
    return true;
}

static bool spell_with(const job *plan, const sl_import *import, sl_str *spelled, sl_str *local)
{
    bool binds_last = plan->habit && plan->habit->binds_last;
    bool by_name = import->name.len && (!is_path(import) || binds_last);
    return by_name ? spell_by_name(plan, import, spelled, local)
                   : spell_by_module(plan, import, spelled, local);
}

static bool spell_by_import(const job *plan, sl_str *spelled)
{
    sl_str local;
    for (uint32_t i = 0; i < plan->facts->imports.n; i++)
        if (spell_with(plan, &plan->facts->imports.at[i], spelled, &local))
            return sl__name_is_free(plan->facts, local, true);
    return false;
}

/* ---- joining a statement ---- */

static bool is_type_only(const job *plan, const sl_import *import)
{
    return sl_str_has_prefix(sl_range_of(plan->facts->text, import->range), SL_STR("import type "));
}

static bool can_join(const job *plan, const sl_import *import)
{
    return !sl_range_is_empty(import->item) && sl_str_eq(import->module, plan->family->import.module) &&
           !is_type_only(plan, import);
}

/* Blanks in front of the item if it opens its line, else SIZE_MAX long. */
static bool opens_line(sl_str text, uint32_t at, sl_str *indent)
{
    uint32_t from = at;
    while (from > 0 && (text.ptr[from - 1] == ' ' || text.ptr[from - 1] == '\t'))
        from--;
    *indent = sl_str_sub(text, from, at);
    return from > 0 && text.ptr[from - 1] == '\n';
}

static void join(const job *plan, const sl_import *next, const sl_import *last, sl_edit_list *edits)
{
    const sl_facts *facts = plan->facts;
    sl_str name = imported_name(plan), indent, text,
           line_end = facts->line_end.len ? facts->line_end : SL_STR("\n");
    bool own_line = opens_line(facts->text, (next ? next : last)->item.from, &indent);
    sl_str gap = own_line ? joined(plan->arena, SL_STR(","), line_end, indent) : SL_STR(", ");
    text = next ? joined(plan->arena, name, gap, SL_STR("")) : joined(plan->arena, gap, name, SL_STR(""));
    uint32_t at = next ? next->item.from : last->item.to;
    *SL_PUSH(plan->arena, edits) = (sl_edit){{at, at}, text};
}

/* Adds the name to a list that imports from the same module: in its order if it has one, else at its end. */
static bool join_statement(const job *plan, sl_edit_list *edits)
{
    const sl_facts *facts = plan->facts;
    const sl_import *first = NULL, *last = NULL, *next = NULL;
    bool is_sorted = true;
    for (uint32_t i = 0; i < facts->imports.n; i++) {
        const sl_import *import = &facts->imports.at[i];
        if (first ? import->range.from != first->range.from : !can_join(plan, import)) continue;
        if (!first) first = import;
        if (last && sl_str_cmp(last->name, import->name) > 0) is_sorted = false;
        if (!next && sl_str_cmp(import->name, imported_name(plan)) > 0) next = import;
        last = import;
    }
    if (first) join(plan, is_sorted ? next : NULL, last, edits);
    return first != NULL;
}

/* ---- a new statement ---- */

static bool uses_require(const job *plan)
{
    bool found = false;
    for (uint32_t i = 0; plan->habit && plan->habit->require.len && i < plan->facts->imports.n; i++) {
        sl_str statement = sl_range_of(plan->facts->text, plan->facts->imports.at[i].range);
        if (sl_str_has_prefix(statement, SL_STR("import"))) return false;
        if (sl_str_find(statement, plan->habit->require) != SIZE_MAX) found = true;
    }
    return found;
}

/* The module that the file's other imports speak for: axum::http rather than http beside axum::Router. */
static sl_str fitting_module(const job *plan)
{
    const sl_import_spec *spec = &plan->family->import;
    for (uint32_t k = 0; k < spec->also.n; k++)
        for (uint32_t i = 0; i < plan->facts->imports.n; i++) {
            sl_str root = first_component(plan->facts->imports.at[i].module);
            if (sl_str_eq(root, first_component(spec->module))) return spec->module;
            if (sl_str_eq(root, first_component(spec->also.at[k]))) return spec->also.at[k];
        }
    return spec->module;
}

static sl_str replace_once(const job *plan, sl_str text, sl_str what, sl_str with)
{
    size_t at = sl_str_find(text, what);
    if (at == SIZE_MAX || !what.len) return text;
    return joined(plan->arena, sl_str_sub(text, 0, at), with, sl_str_sub(text, at + what.len, text.len));
}

static sl_str statement_text(const job *plan, sl_str module)
{
    sl_str style = uses_require(plan) ? SL_STR("commonjs") : plan->facts->language;
    sl_str text = sl_family_import_text(plan->family, style);
    text = replace_once(plan, text, plan->family->import.module, module);
    return replace_once(plan, text, SL_STR("{name}"), plan->constant->name);
}

static bool import_anew(const job *plan, sl_str *spelled, sl_edit_list *edits)
{
    sl_import import = {.module = fitting_module(plan), .name = imported_name(plan)};
    sl_str local;
    bool ok = import.name.len ? spell_by_name(plan, &import, spelled, &local)
                              : spell_by_module(plan, &import, spelled, &local);
    if (!ok || !plan->family->import.text.len || !sl__name_is_free(plan->facts, local, false)) return false;
    if (join_statement(plan, edits)) return true;
    sl__import_place(plan->facts, plan->habit, statement_text(plan, import.module), import.module,
                     plan->arena, edits);
    return true;
}

static bool is_written(const sl_access *access, sl_str language)
{
    bool form = access->form == SL_ACCESS_MEMBER || access->form == SL_ACCESS_BARE ||
                access->form == SL_ACCESS_SYMBOL || access->form == SL_ACCESS_ATOM;
    return form && !access->strip.len && !access->where.len &&
           (!access->languages.n || has(access->languages, language));
}

/* The first way in which an expression can name the constant. */
static const sl_access *writing_access(const sl_family *family, sl_str language)
{
    for (uint32_t i = 0; i < family->n_access; i++)
        if (is_written(&family->access[i], language)) return &family->access[i];
    return NULL;
}

static bool spell_without_import(const job *plan, sl_str *spelled)
{
    bool is_symbol = plan->access->form == SL_ACCESS_SYMBOL || plan->access->form == SL_ACCESS_ATOM;
    if (is_symbol) *spelled = joined(plan->arena, SL_STR(":"), plan->constant->name, SL_STR(""));
    if (is_symbol || plan->family->import.module.len) return is_symbol;
    *spelled = write_behind(plan, plan->access->path);
    return true;
}

bool sl_import_plan(const sl_facts *facts, sl_named named, sl_arena *arena, sl_str *spelled,
                    sl_edit_list *edits)
{
    job plan = {.facts = facts,
                .family = named.family,
                .constant = named.constant,
                .access = writing_access(named.family, facts->language),
                .habit = sl__import_habit(facts->language),
                .arena = arena};
    if (!plan.access || !named.constant->writable) return false;
    if (spell_without_import(&plan, spelled)) return true;
    if (spell_by_import(&plan, spelled)) return true;
    return import_anew(&plan, spelled, edits);
}

static void learn(sl_import_way *way, const sl_facts *facts, sl_named named, sl_arena *arena)
{
    sl_str whole = {0};
    way->can_write = sl_import_plan(facts, named, arena, &whole, &way->edits);
    size_t name_len = way->can_write ? named.constant->name.len : 0;
    way->prefix = sl_str_sub(whole, 0, whole.len - name_len);
    way->is_known = true;
}

bool sl_import_name(const sl_facts *facts, sl_named named, sl_import_way *way, sl_arena *arena,
                    sl_str *spelled, sl_edit_list *edits)
{
    if (is_each(named.family)) return sl_import_plan(facts, named, arena, spelled, edits);
    if (!way->is_known) learn(way, facts, named, arena);
    if (!way->can_write) return false;
    for (uint32_t i = 0; i < way->edits.n; i++)
        *SL_PUSH(arena, edits) = way->edits.at[i];
    *spelled = joined(arena, way->prefix, SL_STR(""), named.constant->name);
    return true;
}
