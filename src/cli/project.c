#include "cli/project.h"

#include "conf/project.h"
#include "io/file.h"

static const sl_project *read_once(sl_cli_projects *projects, sl_str root)
{
    for (uint32_t i = 0; i < projects->read.n; i++)
        if (sl_str_eq(projects->read.at[i].root, root)) return projects->read.at[i].facts;
    sl_cli_project project = {.root = sl_arena_copy(projects->arena, root)};
    if (projects->host) sl_project_load(projects->host, root, projects->arena, &project.facts);
    *SL_PUSH(projects->arena, &projects->read) = project;
    return project.facts;
}

static bool is_in(sl_str folder, sl_str path)
{
    return sl_str_has_prefix(path, folder) && (path.len == folder.len || path.ptr[folder.len] == '/');
}

static sl_cli_place make(sl_cli_projects *projects, sl_str root, sl_str below)
{
    sl_cli_place place = {.root = root, .below = below, .root_facts = read_once(projects, root)};
    sl_str inside = sl_arena_printf(projects->arena, "%.*s/", SL_FMT(below));
    place.facts = sl_project_at(place.root_facts, inside);
    return place;
}

static bool is_repository(sl_arena *arena, sl_str folder)
{
    return sl_io_stat(sl_arena_printf(arena, "%.*s/.git", SL_FMT(folder)), NULL) != SL_IO_MISSING;
}

static sl_str find_root(const sl_cli_projects *projects, sl_str folder, sl_str settings_root)
{
    for (sl_str at = folder; at.len > 1; at = sl_str_sub(at, 0, sl_str_rfind_char(at, '/')))
        if (is_repository(projects->arena, at)) return at;
    if (settings_root.len) return settings_root;
    return projects->here.len && is_in(projects->here, folder) ? projects->here : folder;
}

sl_cli_place sl_cli_place_named(sl_cli_projects *projects, sl_str folder, sl_str settings_root)
{
    if (!projects->host) return (sl_cli_place){.facts = NULL};
    sl_str root = find_root(projects, folder, settings_root);
    return make(projects, root, sl_str_sub(folder, root.len + (folder.len > root.len), folder.len));
}

sl_cli_place sl_cli_place_below(sl_cli_projects *projects, const sl_cli_place *above, sl_str path,
                                sl_str name, bool is_repository_here)
{
    if (!projects->host) return *above;
    if (is_repository_here) return make(projects, path, SL_STR(""));
    sl_str below = above->below.len
                       ? sl_arena_printf(projects->arena, "%.*s/%.*s", SL_FMT(above->below), SL_FMT(name))
                       : sl_arena_copy(projects->arena, name);
    return make(projects, above->root, below);
}
