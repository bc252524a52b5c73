#include "engine/mounts.h"

enum { MOUNTS_DEEP = 8, NAMES_MAX = 4 };

/* "shop/src/" of "shop/src/a.py" and "shop/src/b/c.py" */
static sl_str common_folder(sl_outlined *const *files, uint32_t n)
{
    sl_str folder = n ? files[0]->seen : SL_STR("");
    for (uint32_t i = 0; i < n; i++) {
        size_t same = 0;
        while (same < folder.len && same < files[i]->seen.len && folder.ptr[same] == files[i]->seen.ptr[same])
            same++;
        folder.len = same;
    }
    size_t slash = sl_str_rfind_char(folder, '/');
    return slash == SIZE_MAX ? SL_STR("") : sl_str_sub(folder, 0, slash + 1);
}

static sl_str below(const sl_routed_project *project, const sl_outlined *file)
{
    return sl_str_sub(file->seen, project->below.len, file->seen.len);
}

void sl_routed_project_make(sl_routed_project *project, sl_arena *arena, sl_outlined *const *files,
                            uint32_t n)
{
    sl_str *paths = SL_NEW_N(arena, sl_str, n + 1);
    const sl_lang **langs = SL_NEW_N(arena, const sl_lang *, n + 1);
    *project = (sl_routed_project){.arena = arena, .files = files, .n = n, .below = common_folder(files, n)};
    for (uint32_t i = 0; i < n; i++) {
        paths[i] = files[i]->seen;
        langs[i] = files[i]->lang;
    }
    sl_modules_make(&project->modules, arena, paths, langs, n);
    for (uint32_t i = 0; i < n; i++)
        paths[i] = below(project, files[i]);
    if (project->below.len) sl_modules_make(&project->own, arena, paths, langs, n);
}

/* ---- what a piece of code means ---- */

static bool leads(const sl_routed_project *project, const sl_outlined *from, sl_str module,
                  const sl_outlined *to)
{
    if (!module.len) return false;
    if (sl_modules_lead(&project->modules, from->seen, from->lang, module, to->seen, to->lang)) return true;
    return project->below.len && sl_modules_lead(&project->own, below(project, from), from->lang, module,
                                                 below(project, to), to->lang);
}

/* The module of a text in it: require("./orders"), include("orders.urls"); empty: none. */
static sl_str module_in(sl_str code)
{
    for (size_t i = 0; i < code.len; i++) {
        sl_str rest = sl_str_sub(code, i + 1, code.len);
        size_t end = sl_is_quote(code.ptr[i]) ? sl_str_find_char(rest, code.ptr[i]) : SIZE_MAX;
        if (end != SIZE_MAX) return sl_str_sub(rest, 0, end);
    }
    return SL_STR("");
}

static const sl_import *find_import(const sl_outlined *file, sl_str name)
{
    for (uint32_t i = 0; i < file->imports.n; i++) {
        const sl_import *import = &file->imports.at[i];
        sl_str own = import->alias.len  ? import->alias
                     : import->name.len ? import->name
                                        : sl_module_last(import->module);
        if (sl_str_eq(own, name)) return import;
    }
    return NULL;
}

/* One router alone is what a whole module stands for. */
static bool has_one_router(const sl_outlined *file)
{
    sl_str only = SL_STR("");
    for (uint32_t i = 0; i < file->mounts.n; i++) {
        sl_str made = file->mounts.at[i].made;
        if (!made.len || file->mounts.at[i].path.len) continue;
        if (only.len && !sl_str_eq(only, made)) return false;
        only = made;
    }
    return only.len > 0;
}

static bool import_means(const sl_routed_project *project, const sl_outlined *from, const sl_import *import,
                         const sl_outlined *of, sl_str name, bool is_alone)
{
    const char *between =
        sl_str_has_suffix(import->module, SL_STR(".")) ? "" : "."; /* from . import orders */
    sl_str sub =
        sl_arena_printf(project->arena, "%.*s%s%.*s", SL_FMT(import->module), between, SL_FMT(import->name));
    if (import->name.len && leads(project, from, sub, of)) return true;
    if (!leads(project, from, import->module, of)) return false;
    if (!is_alone || sl_str_eq(import->name, name)) return true;
    bool is_default = !import->name.len || sl_str_is(import->name, "default");
    return is_default || has_one_router(of);
}

bool sl_code_means(const sl_routed_project *project, const sl_outlined *from, sl_str code,
                   const sl_outlined *of, sl_str name)
{
    sl_str names[NAMES_MAX], module = module_in(code);
    uint32_t n = sl_names_in(code, names, NAMES_MAX);
    if (module.len) return leads(project, from, module, of);
    bool is_named = false;
    for (uint32_t i = n > 2 ? n - 2 : 0; i < n; i++)
        is_named |= name.len && sl_str_eq(names[i], name);
    const sl_import *import = n ? find_import(from, names[0]) : NULL;
    if (from == of) return is_named && !import;
    if (import && (is_named || n == 1)) return import_means(project, from, import, of, name, n == 1);
    sl_str folder = sl_path_folder(from->seen);
    return !import && is_named && from->lang == of->lang && sl_str_eq(folder, sl_path_folder(of->seen)) &&
           sl_lang_sees_folder(from->lang);
}

/* ---- following a router ---- */

typedef struct following {
    const sl_routed_project *project;
    sl_prefixes *out;
} following;

static void follow(following *f, const sl_outlined *file, sl_str router, uint32_t at, sl_str behind,
                   unsigned depth);

static sl_str join(const following *f, sl_str front, sl_str behind)
{
    if (!front.len) return behind;
    return sl_arena_printf(f->project->arena, "%.*s/%.*s", SL_FMT(front), SL_FMT(behind));
}

static void add(following *f, sl_str path, bool is_whole)
{
    for (uint32_t i = 0; i < f->out->n; i++)
        if (sl_str_eq(f->out->at[i].path, path)) return;
    if (f->out->n == SL_PREFIXES_MAX) return;
    f->out->at[f->out->n].path = path;
    f->out->at[f->out->n++].is_whole = is_whole;
}

/* this.router -> router; api.Group("/v1") -> api */
static sl_str name_of_router(sl_str router)
{
    sl_str names[NAMES_MAX];
    size_t call = sl_str_find_char(router, '(');
    uint32_t n = sl_names_in(sl_str_sub(router, 0, call), names, NAMES_MAX);
    n -= n > 1 && call != SIZE_MAX;
    return n ? names[n - 1] : SL_STR("");
}

static const sl_told_mount *mount_around(const sl_outlined *file, uint32_t at)
{
    const sl_told_mount *best = NULL;
    for (uint32_t i = 0; i < file->mounts.n; i++) {
        const sl_told_mount *mount = &file->mounts.at[i];
        bool holds = sl_range_has(mount->block, at) && at != mount->range.from;
        if (holds && (!best || sl_range_contains(best->block, mount->block))) best = mount;
    }
    return best;
}

/* The last one in front of the place; else the first one behind it. */
static const sl_told_mount *mount_that_made(const sl_outlined *file, sl_str router, uint32_t at)
{
    const sl_told_mount *best = NULL;
    for (uint32_t i = 0; i < file->mounts.n && router.len; i++) {
        const sl_told_mount *mount = &file->mounts.at[i];
        if (!sl_str_eq(mount->made, router)) continue;
        if (!best || mount->range.from < at) best = mount;
    }
    return best;
}

/* Goes on wherever the router, function or file is mounted. False: nowhere. */
static bool follow_takers(following *f, const sl_outlined *of, sl_str name, sl_str behind, unsigned depth)
{
    bool found = false;
    for (uint32_t i = 0; i < f->project->n; i++) {
        const sl_outlined *file = f->project->files[i];
        for (uint32_t k = 0; k < file->mounts.n; k++) {
            const sl_told_mount *mount = &file->mounts.at[k];
            for (uint32_t t = 0; t < mount->taken.n; t++) {
                if (!sl_code_means(f->project, file, mount->taken.at[t], of, name)) continue;
                follow(f, file, mount->router, mount->range.from, join(f, mount->path, behind), depth + 1);
                found = true;
                break;
            }
        }
    }
    return found;
}

/* What a function does with a router that it is given, or that stands for its file. */
static bool follow_functions(following *f, const sl_outlined *file, uint32_t at, sl_str behind,
                             unsigned depth)
{
    sl_idx function = SL_NONE;
    for (uint32_t i = 0; i < file->functions.n; i++) {
        bool holds = sl_range_has(file->functions.at[i].range, at);
        if (holds && (function == SL_NONE ||
                      sl_range_contains(file->functions.at[function].range, file->functions.at[i].range)))
            function = i;
    }
    for (; function != SL_NONE; function = file->functions.at[function].parent)
        if (follow_takers(f, file, file->functions.at[function].name, behind, depth)) return true;
    return false;
}

static void follow_maker(following *f, const sl_outlined *file, const sl_told_mount *mount, sl_str behind,
                         unsigned depth)
{
    sl_str path = join(f, mount->path, behind);
    bool is_first = !mount->path.len && mount->mounting == SL_MOUNT_MADE;
    bool is_open = is_first || mount->mounting == SL_MOUNT_OPEN;
    if (follow_takers(f, file, mount->made, path, depth)) return;
    if (is_open && follow_functions(f, file, mount->range.from, path, depth)) return;
    if (is_open)
        add(f, path, is_first);
    else
        follow(f, file, mount->router, mount->range.from, path, depth + 1);
}

static void follow(following *f, const sl_outlined *file, sl_str router, uint32_t at, sl_str behind,
                   unsigned depth)
{
    const sl_told_mount *around = depth < MOUNTS_DEEP ? mount_around(file, at) : NULL;
    if (around && around->made.len) {
        follow_maker(f, file, around, behind, depth + 1);
        return;
    }
    if (around) {
        follow(f, file, around->router, around->range.from, join(f, around->path, behind), depth + 1);
        return;
    }
    sl_str name = name_of_router(router);
    const sl_told_mount *maker = depth < MOUNTS_DEEP ? mount_that_made(file, name, at) : NULL;
    if (maker)
        follow_maker(f, file, maker, behind, depth);
    else if (depth >= MOUNTS_DEEP ||
             (!follow_functions(f, file, at, behind, depth) && !follow_takers(f, file, name, behind, depth)))
        add(f, behind, false);
}

void sl_prefixes_find(const sl_routed_project *project, const sl_outlined *file, sl_str router, uint32_t at,
                      sl_prefixes *out)
{
    following f = {project, out};
    out->n = 0;
    follow(&f, file, router, at, SL_STR(""), 0);
}

sl_str sl_prefix_of_classes(const sl_routed_project *project)
{
    sl_str path = SL_STR("");
    for (uint32_t i = 0; i < project->n; i++)
        for (uint32_t k = 0; k < project->files[i]->mounts.n; k++) {
            const sl_told_mount *mount = &project->files[i]->mounts.at[k];
            if (mount->mounting != SL_MOUNT_ALL || !mount->path.len) continue;
            if (path.len && !sl_str_eq(path, mount->path)) return SL_STR("");
            path = mount->path;
        }
    return path;
}
