#include "cli/config.h"

#include "conf/conf.h"
#include "conf/put.h"
#include "io/file.h"

#include <string.h>

/* Behind one second a file's enclosing pieces, or silence, are the better answer. */
enum { PARSE_MS = 1000, MAX_SETTINGS_FILE = 8 << 20 };

enum { HAS_SETTINGS = 1, HAS_REPOSITORY = 2 };
const sl_str sl_config_markers[SL_WALK_MARKERS] = {SL_STR_INIT(SL_CONF_FILE), SL_STR_INIT(".git")};

static sl_str join(sl_arena *arena, sl_str folder, sl_str name)
{
    size_t slash = folder.len && folder.ptr[folder.len - 1] != '/';
    size_t len = folder.len + slash + name.len;
    char *path = sl_arena_alloc(arena, len + 1);
    if (folder.len) memcpy(path, folder.ptr, folder.len);
    if (slash) path[folder.len] = '/';
    memcpy(path + folder.len + slash, name.ptr, name.len);
    return (sl_str){path, len};
}

static sl_str last_name(sl_str path)
{
    size_t slash = sl_str_rfind_char(path, '/');
    return slash == SIZE_MAX ? path : sl_str_sub(path, slash + 1, path.len);
}

/* ---- making a config ---- */

static void tell(sl_configs *configs, sl_str where, const sl_conf_problems *problems, sl_err err)
{
    for (uint32_t i = 0; i < problems->n; i++) {
        const sl_conf_problem *problem = &problems->at[i];
        sl_str place =
            sl_arena_printf(&configs->arena, "%.*s:%u:%u", SL_FMT(where), problem->line, problem->byte_col);
        sl_run_trouble(configs->run, place, problem->message);
    }
    if (!problems->n) sl_run_trouble(configs->run, where, sl_str_from_cstr(sl_err_message(err)));
}

/* Severities of `from` win over those of a rule's setting. */
static void lay_over(sl_rule_setting *setting, const sl_rule_setting *from)
{
    setting->severity = from->severity;
    for (int role = 0; role < SL_N_ROLES; role++)
        setting->by_role[role] = from->by_role[role];
}

static bool says_something(const sl_rule_setting *setting)
{
    bool says = setting->severity != SL_SEV_DEFAULT;
    for (int role = 0; role < SL_N_ROLES; role++)
        says = says || setting->by_role[role] != SL_SEV_DEFAULT;
    return says;
}

/* One --rule, read as a settings file would be: the same names, words and messages. */
static bool read_rule(sl_configs *configs, sl_str word, sl_settings *out)
{
    sl_conf_problems problems = {0};
    size_t equals = sl_str_find_char(word, '=');
    if (equals == SIZE_MAX) {
        sl_run_trouble(configs->run, SL_STR("--rule"), SL_STR("is written NAME=SEVERITY"));
        return false;
    }
    sl_buf json;
    sl_buf_init(&json);
    sl_put_open(&json, '{');
    sl_put_open_at(&json, "rules", '{');
    sl_put_key(&json, sl_arena_copy(&configs->arena, sl_str_sub(word, 0, equals)).ptr);
    sl_put_str(&json, sl_str_sub(word, equals + 1, word.len));
    sl_put_close(&json, '}');
    sl_put_close(&json, '}');
    sl_err err = sl_conf_decode(&configs->arena, sl_buf_str(&json), NULL, out, &problems);
    for (uint32_t i = 0; i < problems.n; i++)
        sl_run_trouble(configs->run, SL_STR("--rule"), problems.at[i].message);
    sl_buf_release(&json);
    return !err;
}

/* Lays --rule over the settings and over what they override by path. */
static bool apply_rules(sl_configs *configs, sl_settings *settings)
{
    const sl_args *args = &configs->run->args;
    sl_override *overrides = SL_NEW_N(&configs->arena, sl_override, settings->n_overrides);
    for (uint32_t i = 0; i < settings->n_overrides; i++)
        overrides[i] = settings->overrides[i];
    settings->overrides = overrides;
    for (uint32_t i = 0; i < args->options.n; i++) {
        if (args->options.at[i].id != SL_OPT_RULE) continue;
        sl_settings said;
        if (!read_rule(configs, args->options.at[i].value, &said)) return false;
        for (int r = 0; r < SL_N_RULES; r++) {
            if (!says_something(&said.rules[r])) continue;
            lay_over(&settings->rules[r], &said.rules[r]);
            for (uint32_t k = 0; k < settings->n_overrides; k++)
                lay_over(&overrides[k].rules[r], &said.rules[r]);
        }
    }
    return true;
}

static sl_config *make(sl_configs *configs, sl_str file)
{
    sl_config *config = SL_NEW(&configs->arena, sl_config);
    config->settings = configs->base;
    config->file = file;
    config->context.settings = &config->settings;
    config->context.parse_ms = PARSE_MS;
    return config;
}

/* NULL after trouble. */
static const sl_config *load(sl_configs *configs, sl_str file)
{
    sl_config *config = make(configs, sl_arena_copy(&configs->arena, file));
    sl_conf_problems problems = {0};
    sl_buf text;
    sl_buf_init(&text);
    sl_err err = sl_io_read(file, MAX_SETTINGS_FILE, &text);
    if (!err)
        err =
            sl_conf_decode(&configs->arena, sl_buf_str(&text), &configs->base, &config->settings, &problems);
    if (err) tell(configs, file, &problems, err);
    sl_buf_release(&text);
    if (err || !apply_rules(configs, &config->settings)) return NULL;
    if (sl_args_has(&configs->run->args, SL_OPT_LOCALE)) config->settings.locale = configs->base.locale;
    return config;
}

static sl_str working_folder(sl_arena *arena)
{
    sl_buf path;
    sl_buf_init(&path);
    sl_io_absolute(SL_STR(""), &path);
    sl_str kept = sl_arena_copy(arena, sl_buf_str(&path));
    sl_buf_release(&path);
    return kept;
}

bool sl_configs_init(sl_configs *configs, sl_run *run, uint32_t n_threads)
{
    *configs = (sl_configs){.run = run, .base = *sl_settings_default()};
    sl_arena_init(&configs->arena);
    configs->base.locale = sl_run_locale(run);
    configs->projects.arena = &configs->arena;
    configs->projects.n_threads = n_threads;
    if (!sl_args_has(&run->args, SL_OPT_ISOLATED)) configs->projects.host = run->env->host;
    configs->here = configs->projects.here = working_folder(&configs->arena);
    sl_str file = sl_args_value(&run->args, SL_OPT_CONFIG);
    configs->is_fixed = file.len || sl_args_has(&run->args, SL_OPT_ISOLATED);
    if (file.len) {
        configs->plain = load(configs, file);
        return configs->plain != NULL;
    }
    sl_config *plain = make(configs, SL_STR("defaults"));
    configs->plain = plain;
    return apply_rules(configs, &plain->settings);
}

void sl_configs_release(sl_configs *configs)
{
    sl_arena_release(&configs->arena);
}

/* ---- finding the one that holds ---- */

static uint32_t markers_of(sl_configs *configs, sl_str folder)
{
    uint32_t markers = 0;
    for (int i = 0; i < SL_WALK_MARKERS; i++) {
        sl_str path = join(&configs->arena, folder, sl_config_markers[i]);
        if (sl_io_stat(path, NULL) != SL_IO_MISSING) markers |= 1u << i;
    }
    return markers;
}

/* As people would write it where they are. */
static sl_str shorten(const sl_configs *configs, sl_str path)
{
    size_t len = configs->here.len;
    bool is_below = sl_str_has_prefix(path, configs->here) && path.len > len && path.ptr[len] == '/';
    return is_below ? sl_str_sub(path, len + 1, path.len) : path;
}

static const sl_config *load_once(sl_configs *configs, sl_str folder)
{
    sl_str file = shorten(configs, join(&configs->arena, folder, SL_STR(SL_CONF_FILE)));
    for (uint32_t i = 0; i < configs->loaded.n; i++)
        if (sl_str_eq(configs->loaded.at[i]->file, file)) return configs->loaded.at[i];
    const sl_config *config = load(configs, file);
    if (config) *SL_PUSH(&configs->arena, &configs->loaded) = config;
    return config;
}

/* From an absolute folder upwards: the nearest settings file; without one, the nearest repository, which is
 * the root then. */
static const sl_config *find_config(sl_configs *configs, sl_str folder, sl_str *out_root)
{
    sl_str root = {0};
    const sl_config *config = configs->plain;
    for (sl_str at = folder;; at = sl_str_sub(at, 0, sl_str_rfind_char(at, '/'))) {
        uint32_t markers = markers_of(configs, at.len ? at : SL_STR("/"));
        bool is_settings = (markers & HAS_SETTINGS) && !configs->is_fixed;
        if (is_settings) config = load_once(configs, at.len ? at : SL_STR("/"));
        if (is_settings || ((markers & HAS_REPOSITORY) && !root.ptr)) root = at;
        if (is_settings || at.len <= 1) break;
    }
    *out_root = root;
    return config;
}

int sl_configs_with_here(sl_run *run, int (*use)(sl_run *run, const sl_settings *settings))
{
    sl_str root;
    sl_configs configs;
    const sl_config *here =
        sl_configs_init(&configs, run, 1) ? find_config(&configs, configs.here, &root) : NULL;
    int status = here ? use(run, &here->settings) : SL_EXIT_TROUBLE;
    sl_configs_release(&configs);
    return status;
}

static sl_config_folder search(sl_configs *configs, sl_str folder)
{
    sl_str root;
    const sl_config *config = find_config(configs, folder, &root);
    sl_str below = root.ptr ? sl_str_sub(folder, root.len + (folder.len > root.len), folder.len) : folder;
    bool has_settings = config && config != configs->plain;
    sl_cli_place place = sl_cli_place_named(&configs->projects, folder, has_settings ? root : SL_STR(""));
    return (sl_config_folder){config, below, root.ptr != NULL, place};
}

const sl_config_folder *sl_configs_named(sl_configs *configs, sl_str folder)
{
    if (configs->last_folder && sl_str_eq(folder, configs->last_named)) return configs->last_folder;
    sl_buf absolute;
    sl_buf_init(&absolute);
    sl_config_folder found = {.config = configs->plain};
    if (sl_io_absolute(folder, &absolute) == SL_OK)
        found = search(configs, sl_arena_copy(&configs->arena, sl_buf_str(&absolute)));
    sl_buf_release(&absolute);
    if (!found.config) return NULL;
    sl_config_folder *kept = SL_NEW(&configs->arena, sl_config_folder);
    *kept = found;
    if (!found.has_root) kept->below = sl_arena_copy(&configs->arena, folder);
    configs->last_named = sl_arena_copy(&configs->arena, folder);
    return configs->last_folder = kept;
}

const sl_config_folder *sl_configs_of_file(sl_configs *configs, sl_str path)
{
    size_t slash = sl_str_rfind_char(path, '/');
    if (slash == SIZE_MAX) return sl_configs_named(configs, SL_STR(""));
    return sl_configs_named(configs, sl_str_sub(path, 0, slash ? slash : 1));
}

const sl_config_folder *sl_configs_below(sl_configs *configs, const sl_config_folder *above, sl_str path,
                                         uint32_t markers)
{
    sl_config_folder *folder = SL_NEW(&configs->arena, sl_config_folder);
    *folder = *above;
    bool is_settings = (markers & HAS_SETTINGS) && !configs->is_fixed;
    bool is_repository = (markers & HAS_REPOSITORY) && above->config == configs->plain;
    if (is_settings) folder->config = load(configs, join(&configs->arena, path, SL_STR(SL_CONF_FILE)));
    folder->has_root = above->has_root || is_settings || is_repository;
    folder->place = sl_cli_place_below(&configs->projects, &above->place, path, last_name(path),
                                       markers & HAS_REPOSITORY);
    folder->below =
        is_settings || is_repository ? SL_STR("") : join(&configs->arena, above->below, last_name(path));
    return folder->config ? folder : NULL;
}

sl_context sl_configs_context(const sl_config_folder *folder, sl_str path, sl_arena *arena)
{
    sl_context context = folder->config->context;
    context.project = folder->place.facts;
    if (!folder->place.project) return context;
    context.links = folder->place.project->links;
    context.project_path = join(arena, folder->place.below, last_name(path));
    return context;
}

bool sl_configs_survey(sl_configs *configs, const sl_config_folder *folder, const sl_facts *facts)
{
    sl_cli_project *project = folder->place.project;
    if (!project || project->is_surveyed || !facts->asks_project) return false;
    sl_cli_project_survey(&configs->projects, project);
    return project->links != NULL;
}

sl_str sl_config_path(const sl_config_folder *folder, sl_str path, sl_arena *arena)
{
    return join(arena, folder->below, last_name(path));
}

bool sl_config_excludes(const sl_config *config, sl_str path)
{
    sl_strs globs = config->settings.excludes;
    for (uint32_t i = 0; i < globs.n; i++)
        if (sl_glob_match(globs.at[i], path)) return true;
    return false;
}
