#include "engine/outlines.h"

#include <stdlib.h>

enum { CLASSES_DEEP = 16 };

static sl_str keep(sl_outlined *file, sl_str text)
{
    return text.len ? sl_arena_copy(&file->arena, text) : SL_STR("");
}

/* ---- what classes put in front ---- */

/* ASP.NET: [controller] is the class's name without its ending. */
static sl_str fill_in(const sl_facts *facts, const sl_scope *class_scope, sl_arena *arena)
{
    const sl_str token = SL_STR("[controller]"), ending = SL_STR("Controller");
    size_t at = sl_str_find(class_scope->path, token);
    if (at == SIZE_MAX) return class_scope->path;
    sl_str name = sl_range_of(facts->text, class_scope->name);
    if (sl_str_has_suffix(name, ending)) name.len -= ending.len;
    return sl_arena_printf(arena, "%.*s%.*s%.*s", SL_FMT(sl_str_sub(class_scope->path, 0, at)), SL_FMT(name),
                           SL_FMT(sl_str_sub(class_scope->path, at + token.len, class_scope->path.len)));
}

static void read_classes(sl_outlined *file, const sl_facts *facts, sl_idx function, sl_told_function *out)
{
    sl_idx at = facts->scopes.at[function].parent;
    for (unsigned depth = 0; at != SL_NONE && depth < CLASSES_DEEP;
         depth++, at = facts->scopes.at[at].parent) {
        const sl_scope *scope = &facts->scopes.at[at];
        if (scope->kind != SL_SCOPE_CLASS) continue;
        if (!out->is_in_class) out->class_name = keep(file, sl_range_of(facts->text, scope->name));
        out->is_in_class = true;
        if (scope->path.len)
            out->in_front =
                sl_arena_printf(&file->arena, "%.*s/%.*s", SL_FMT(fill_in(facts, scope, &file->arena)),
                                SL_FMT(out->in_front));
    }
}

/* ---- functions ---- */

static bool says_any(sl_str text, sl_names words)
{
    for (size_t i = 0; words.n && i < text.len;) {
        size_t from = i;
        while (i < text.len && sl_is_word_char(text.ptr[i]))
            i++;
        if (i > from && sl_names_match(words, sl_str_sub(text, from, i))) return true;
        i += i == from;
    }
    return false;
}

/* Nothing in the handler sets a success: then the framework does. */
static void add_implied(sl_outlined *file, const sl_facts *facts, const sl_scope *scope,
                        sl_told_function *out)
{
    const sl_row *row = scope->row;
    sl_range whole = sl_range_is_empty(scope->head) ? scope->range : sl_range_join(scope->head, scope->range);
    if (!row || !row->success || says_any(sl_range_of(facts->text, whole), row->unless)) return;
    out->knows_success = true;
    for (uint32_t i = 0; i < out->sent.n; i++)
        if (out->sent.at[i].code < 400) return;
    *SL_PUSH(&file->arena, &out->sent) = (sl_told_code){
        .code = row->success, .width = (uint32_t)out->name.len, .pos = out->pos, .is_implied = true};
}

/* Else a call elsewhere led the route to the function's name, and it is in the outline as such. */
static bool is_told_here(const sl_facts *facts, const sl_scope *scope)
{
    if (scope->kind != SL_SCOPE_HANDLER) return false;
    if (sl_range_is_empty(scope->router) || sl_range_contains(scope->head, scope->router)) return true;
    for (uint32_t i = 0; i < facts->outline->routes.n; i++)
        if (sl_range_contains(facts->outline->routes.at[i].range, scope->range)) return true;
    return false;
}

static void add_function(sl_outlined *file, const sl_facts *facts, sl_idx index, const sl_lines *lines)
{
    const sl_scope *scope = &facts->scopes.at[index];
    sl_told_function *out = SL_PUSH(&file->arena, &file->functions);
    bool is_named = !sl_range_is_empty(scope->name);
    out->range = scope->range;
    out->pos = sl_lines_pos(lines, is_named ? scope->name.from : scope->range.from);
    out->name = keep(file, sl_range_of(facts->text, scope->name));
    out->is_routed = is_told_here(facts, scope);
    out->methods = scope->methods;
    out->path = keep(file, scope->path);
    out->operation = keep(file, scope->operation);
    out->router = keep(file, sl_range_of(facts->text, scope->router));
    out->parent = sl_facts_function_of(facts, scope->parent);
    read_classes(file, facts, index, out);
}

/* ---- the rest ---- */

static void add_route(sl_outlined *file, const sl_facts *facts, const sl_route *route, const sl_idx *function)
{
    *SL_PUSH(&file->arena, &file->routes) =
        (sl_told_route){.range = route->range,
                        .function = route->scope == SL_NONE ? SL_NONE : function[route->scope],
                        .target = keep(file, route->target),
                        .path = keep(file, route->path),
                        .operation = keep(file, route->operation),
                        .router = keep(file, sl_range_of(facts->text, route->router)),
                        .methods = route->methods};
}

static void add_mount(sl_outlined *file, const sl_facts *facts, const sl_mount *mount)
{
    sl_str *taken = SL_NEW_N(&file->arena, sl_str, mount->taken.n + 1);
    for (uint32_t i = 0; i < mount->taken.n; i++)
        taken[i] = keep(file, mount->taken.at[i]);
    *SL_PUSH(&file->arena, &file->mounts) =
        (sl_told_mount){.mounting = mount->row ? mount->row->mounting : SL_MOUNT_TAKEN,
                        .range = mount->range,
                        .block = mount->block,
                        .path = keep(file, mount->path),
                        .router = keep(file, sl_range_of(facts->text, mount->router)),
                        .made = keep(file, mount->made),
                        .taken = {taken, mount->taken.n}};
}

/* Scopes of functions, renumbered; parents stand in front of what they hold or behind it. */
static void add_functions(sl_outlined *file, const sl_facts *facts, sl_idx *function)
{
    sl_lines lines;
    sl_lines_init(&lines, facts->text);
    for (uint32_t i = 0; i < facts->scopes.n; i++) {
        const sl_scope *scope = &facts->scopes.at[i];
        function[i] = SL_NONE;
        if (scope->kind != SL_SCOPE_FUNCTION && scope->kind != SL_SCOPE_HANDLER) continue;
        function[i] = file->functions.n;
        add_function(file, facts, i, &lines);
    }
    for (uint32_t i = 0; i < facts->sites.n; i++) {
        const sl_site *site = &facts->sites.at[i];
        sl_idx sender = sl_sender_of(facts, site);
        if (sender == SL_NONE) continue;
        *SL_PUSH(&file->arena, &file->functions.at[function[sender]].sent) =
            (sl_told_code){.code = site->code,
                           .width = site->range.to - site->range.from,
                           .pos = sl_lines_pos(&lines, site->range.from)};
    }
    for (uint32_t i = 0; i < facts->scopes.n; i++) {
        if (function[i] == SL_NONE) continue;
        sl_told_function *f = &file->functions.at[function[i]];
        if (f->parent != SL_NONE) f->parent = function[f->parent];
        add_implied(file, facts, &facts->scopes.at[i], f);
    }
    sl_lines_release(&lines);
}

sl_outlined *sl_outlined_read(sl_str path, sl_str seen, const sl_facts *facts)
{
    const sl_outline *outline = facts->outline;
    if (!outline || facts->parts.n || facts->is_test) return NULL;
    sl_outlined *file = sl_xmalloc(sizeof *file);
    *file = (sl_outlined){.lang = facts->lang};
    sl_arena_init(&file->arena);
    file->path = keep(file, path);
    file->seen = keep(file, seen);
    sl_idx *function = sl_xmalloc(sizeof *function * facts->scopes.n);
    add_functions(file, facts, function);
    for (uint32_t i = 0; i < outline->routes.n; i++)
        add_route(file, facts, &outline->routes.at[i], function);
    for (uint32_t i = 0; i < outline->mounts.n; i++)
        add_mount(file, facts, &outline->mounts.at[i]);
    for (uint32_t i = 0; i < facts->imports.n; i++) {
        const sl_import *import = &facts->imports.at[i];
        *SL_PUSH(&file->arena, &file->imports) = (sl_import){.module = keep(file, import->module),
                                                             .name = keep(file, import->name),
                                                             .alias = keep(file, import->alias)};
    }
    free(function);
    return file;
}

void sl_outlined_free(sl_outlined *file)
{
    if (!file) return;
    sl_arena_release(&file->arena);
    free(file);
}

uint32_t sl_names_in(sl_str code, sl_str *names, uint32_t most)
{
    uint32_t n = 0;
    for (size_t i = 0; i < code.len;) {
        size_t from = i;
        while (i < code.len && sl_is_word_char(code.ptr[i]))
            i++;
        if (i > from) {
            for (uint32_t k = 1; n == most && k < most; k++)
                names[k - 1] = names[k];
            n -= n == most;
            names[n++] = sl_str_sub(code, from, i);
        }
        i += i == from;
    }
    return n;
}
