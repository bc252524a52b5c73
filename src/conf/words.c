#include "conf/keys.h"

#include "engine/engine.h"

typedef SL_VEC(sl_str) str_vec;

static sl_strs as_strs(const str_vec *vec)
{
    return (sl_strs){vec->at, vec->n};
}

static const char *const severities[] = {"off", "hint", "info", "warning", "error", "on", NULL};
static const char *const locales[] = {"en", "zh-CN", NULL};

static sl_strs list_roles(sl_arena *arena, const sl_registry *registry)
{
    str_vec words = {0};
    (void)registry;
    for (int role = 0; role < SL_N_ROLES; role++)
        *SL_PUSH(arena, &words) = sl_str_from_cstr(sl_role_name((sl_role)role));
    return as_strs(&words);
}

static sl_strs list_vendors(sl_arena *arena, const sl_registry *registry)
{
    str_vec words = {0};
    uint32_t n;
    const sl_vendor *vendors = sl_vendors_all(registry, &n);
    for (uint32_t i = 0; i < n; i++)
        *SL_PUSH(arena, &words) = vendors[i].key;
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t k = 0; k < vendors[i].aliases.n; k++)
            *SL_PUSH(arena, &words) = vendors[i].aliases.at[k];
    return as_strs(&words);
}

static sl_strs list_families(sl_arena *arena, const sl_registry *registry)
{
    str_vec words = {0};
    uint32_t n;
    const sl_family *families = sl_families_all(registry, &n);
    for (uint32_t i = 0; i < n; i++)
        *SL_PUSH(arena, &words) = families[i].id;
    return as_strs(&words);
}

/* Rules, their groups, and all of them at once. */
static sl_strs list_rules(sl_arena *arena, const sl_registry *registry)
{
    str_vec words = {0};
    (void)registry;
    for (int id = 0; id < SL_N_RULES; id++)
        *SL_PUSH(arena, &words) = sl_rule_at((sl_rule_id)id)->name;
    for (int group = SL_RULES_LOGIC; group <= SL_RULES_META; group++)
        *SL_PUSH(arena, &words) = sl_rule_group_name((sl_rule_group)group);
    *SL_PUSH(arena, &words) = SL_STR("all");
    return as_strs(&words);
}

static sl_strs list_languages(sl_arena *arena, const sl_registry *registry)
{
    str_vec words = {0};
    const sl_lang *lang;
    (void)registry;
    for (uint32_t i = 0; (lang = sl_lang_all(i)); i++)
        *SL_PUSH(arena, &words) = sl_lang_id(lang);
    return as_strs(&words);
}

static sl_strs list_advices(sl_arena *arena, const sl_registry *registry)
{
    str_vec words = {0};
    (void)registry;
    for (uint32_t i = 0; sl_rule_advice(i); i++)
        *SL_PUSH(arena, &words) = sl_str_from_cstr(sl_rule_advice(i));
    return as_strs(&words);
}

const sl_conf_words sl_conf__severities = {.what = "severity", .fixed = severities};
const sl_conf_words sl_conf__roles = {.what = "role", .list = list_roles};
const sl_conf_words sl_conf__locales = {.what = "locale", .fixed = locales};
const sl_conf_words sl_conf__vendors = {.what = "vendor", .list = list_vendors, .is_declarable = true};
const sl_conf_words sl_conf__families = {
    .what = "constant family", .list = list_families, .is_declarable = true};
const sl_conf_words sl_conf__rules = {.what = "rule", .list = list_rules};
const sl_conf_words sl_conf__advices = {.what = "advice", .list = list_advices};
const sl_conf_words sl_conf__languages = {.what = "language", .list = list_languages};
