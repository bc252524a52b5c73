#include "lsp/config.h"

#include "conf/conf.h"

#include <stdlib.h>
#include <string.h>

enum {
    MAX_FILE = 1 << 20 /* nobody writes a megabyte of settings */
};

struct sl_conf_folder {
    sl_str path;
    bool is_fresh, has_settings, is_repository;
    sl_arena arena; /* of `settings` */
    sl_settings settings;
    uint64_t told_hash; /* of the broken text that was told about */
    sl_conf_folder *next;
};

/* ---- folders ---- */

static sl_conf_folder *add_folder(sl_conf_folder **list, sl_str path)
{
    sl_conf_folder *folder = sl_xmalloc(sizeof *folder);
    char *copy = sl_xmalloc(path.len + 1);
    if (path.len) memcpy(copy, path.ptr, path.len);
    folder->path = (sl_str){copy, path.len};
    sl_arena_init(&folder->arena);
    folder->next = *list;
    return *list = folder;
}

static void free_folder(sl_conf_folder *folder)
{
    sl_arena_release(&folder->arena);
    free((char *)folder->path.ptr);
    free(folder);
}

static void free_folders(sl_conf_folder **list)
{
    while (*list) {
        sl_conf_folder *folder = *list;
        *list = folder->next;
        free_folder(folder);
    }
}

static sl_conf_folder **find_folder(sl_conf_folder **list, sl_str path)
{
    while (*list && !sl_str_eq((*list)->path, path))
        list = &(*list)->next;
    return list;
}

/* The folder above, without its slash; false above the root. */
static bool folder_above(sl_str *path)
{
    size_t slash = sl_str_rfind_char(*path, '/');
    if (slash == SIZE_MAX) return false;
    path->len = slash;
    return true;
}

static bool is_below(sl_str folder, sl_str path)
{
    return sl_str_has_prefix(path, folder) && (path.len == folder.len || path.ptr[folder.len] == '/');
}

sl_str sl_path_from(sl_str base, sl_str path)
{
    if (!base.len || !is_below(base, path)) return path;
    return sl_str_sub(path, base.len + 1, path.len);
}

/* ---- decoding ---- */

static void tell(sl_config *config, sl_arena *arena, sl_str where, const sl_conf_problem *problem)
{
    sl_str message = sl_arena_printf(arena, "%.*s:%u:%u: %.*s", SL_FMT(where), problem->line,
                                     problem->byte_col, SL_FMT(problem->message));
    config->notices.tell(config->notices.ctx, message);
}

/* Lays `text` over `base`; false, and the first mistake told if wanted, if it has any. */
static bool decode(sl_config *config, sl_arena *arena, sl_str where, sl_str text, const sl_settings *base,
                   sl_settings *out, bool is_told)
{
    sl_conf_problems problems = {0};
    sl_err err = sl_conf_decode(arena, text, base, out, &problems);
    if (err && is_told && problems.n) tell(config, arena, where, problems.at);
    return !err;
}

static sl_settings defaults(const sl_config *config)
{
    sl_settings settings = *sl_settings_default();
    settings.locale = config->locale;
    return settings;
}

/* The overlay was checked when it was set. */
static void lay_over(sl_config *config, sl_arena *arena, sl_settings *settings)
{
    sl_settings below = *settings;
    if (config->overlay.len)
        decode(config, arena, SL_STR(""), sl_buf_str(&config->overlay), &below, settings, false);
}

static void load_text(sl_config *config, sl_conf_folder *folder, sl_str file, sl_str text)
{
    sl_arena arena;
    sl_settings base = defaults(config), settings = base;
    uint64_t hash = sl_str_hash(text);
    sl_arena_init(&arena);
    bool is_good = decode(config, &arena, file, text, &base, &settings, hash != folder->told_hash);
    folder->told_hash = is_good ? 0 : hash;
    if (!is_good) {
        sl_arena_release(&arena);
        return; /* the last good ones hold */
    }
    lay_over(config, &arena, &settings);
    sl_arena_release(&folder->arena);
    folder->arena = arena;
    folder->settings = settings;
    folder->has_settings = true;
}

static void load(sl_config *config, sl_conf_folder *folder)
{
    sl_buf file, text;
    sl_buf_init(&file);
    sl_buf_init(&text);
    sl_buf_printf(&file, "%.*s/" SL_CONF_FILE, SL_FMT(folder->path));
    sl_err err = config->host->read(config->host->ctx, sl_buf_str(&file), MAX_FILE, &text);
    if (!err)
        load_text(config, folder, sl_buf_str(&file), sl_buf_str(&text));
    else
        folder->has_settings = false;
    sl_buf_clear(&file);
    sl_buf_clear(&text);
    sl_buf_printf(&file, "%.*s/.git", SL_FMT(folder->path));
    err = config->host->read(config->host->ctx, sl_buf_str(&file), MAX_FILE, &text);
    folder->is_repository = !err || err == SL_NOT_REGULAR; /* a file in a worktree, else a folder */
    folder->is_fresh = true;
    sl_buf_release(&text);
    sl_buf_release(&file);
}

static sl_conf_folder *look_into(sl_config *config, sl_str path)
{
    sl_conf_folder *folder = *find_folder(&config->folders, path);
    if (!folder) folder = add_folder(&config->folders, path);
    if (!folder->is_fresh) load(config, folder);
    return folder;
}

/* What lies around a path. */
typedef struct surroundings {
    const sl_conf_folder *settings, *repository; /* the nearest; NULL: none */
} surroundings;

static surroundings look_around(sl_config *config, sl_str path)
{
    surroundings found = {NULL, NULL};
    if (!path.len || path.ptr[0] != '/') return found; /* untitled: there is nothing around it */
    while (folder_above(&path) && !(found.settings && found.repository)) {
        const sl_conf_folder *folder = look_into(config, path);
        if (!found.settings && folder->has_settings) found.settings = folder;
        if (!found.repository && folder->is_repository) found.repository = folder;
    }
    return found;
}

/* The outermost workspace folder that holds the path; empty: none. */
static sl_str workspace_of(const sl_config *config, sl_str path)
{
    sl_str outermost = SL_STR("");
    for (const sl_conf_folder *root = config->roots; root; root = root->next)
        if (is_below(root->path, path) && (!outermost.len || root->path.len < outermost.len))
            outermost = root->path;
    return outermost;
}

/* ---- life ---- */

static void make_plain(sl_config *config)
{
    sl_arena_clear(&config->arena);
    config->plain = defaults(config);
    lay_over(config, &config->arena, &config->plain);
}

void sl_config_init(sl_config *config, const sl_host *host, sl_notices notices)
{
    *config = (sl_config){.host = host, .notices = notices};
    sl_buf_init(&config->options);
    sl_buf_init(&config->overlay);
    sl_arena_init(&config->arena);
    make_plain(config);
}

void sl_config_release(sl_config *config)
{
    free_folders(&config->folders);
    free_folders(&config->roots);
    sl_arena_release(&config->arena);
    sl_buf_release(&config->overlay);
    sl_buf_release(&config->options);
}

void sl_config_forget(sl_config *config)
{
    for (sl_conf_folder *folder = config->folders; folder; folder = folder->next)
        folder->is_fresh = false;
}

static bool is_good_overlay(sl_config *config, sl_str json)
{
    sl_arena arena;
    sl_settings base = defaults(config), out;
    if (!json.len) return true;
    sl_arena_init(&arena);
    bool is_good = decode(config, &arena, SL_STR("settings of the editor"), json, &base, &out, true);
    sl_arena_release(&arena);
    return is_good;
}

static bool take_overlay(sl_config *config, sl_str json)
{
    if (sl_str_eq(json, sl_buf_str(&config->overlay)) || !is_good_overlay(config, json)) return false;
    sl_buf_clear(&config->overlay);
    sl_buf_add(&config->overlay, json);
    make_plain(config);
    sl_config_forget(config);
    return true;
}

bool sl_config_set_overlay(sl_config *config, sl_str json)
{
    return take_overlay(config, json.len ? json : sl_buf_str(&config->options));
}

void sl_config_start(sl_config *config, sl_locale locale, sl_str options)
{
    config->locale = locale;
    sl_buf_clear(&config->options);
    sl_buf_add(&config->options, options);
    make_plain(config);
    take_overlay(config, options);
}

/* ---- roots and answers ---- */

void sl_config_add_root(sl_config *config, sl_str path)
{
    if (path.len && path.ptr[path.len - 1] == '/') path.len--;
    if (!*find_folder(&config->roots, path)) add_folder(&config->roots, path);
}

void sl_config_remove_root(sl_config *config, sl_str path)
{
    sl_conf_folder **link = find_folder(&config->roots, path), *root = *link;
    if (!root) return;
    *link = root->next;
    free_folder(root);
}

sl_str sl_config_base(sl_config *config, sl_str path)
{
    surroundings around = look_around(config, path);
    if (around.settings) return around.settings->path;
    return around.repository ? around.repository->path : workspace_of(config, path);
}

sl_str sl_config_project(sl_config *config, sl_str path)
{
    surroundings around = look_around(config, path);
    if (around.repository) return around.repository->path;
    if (around.settings) return around.settings->path;
    sl_str root = workspace_of(config, path);
    if (!root.len && path.len && path.ptr[0] == '/' && folder_above(&path)) root = path;
    return root;
}

bool sl_config_has_project(sl_config *config, sl_str path)
{
    surroundings around = look_around(config, path);
    return around.repository || around.settings || workspace_of(config, path).len;
}

const sl_settings *sl_config_settings(sl_config *config, sl_str path)
{
    surroundings around = look_around(config, path);
    return around.settings ? &around.settings->settings : &config->plain;
}
