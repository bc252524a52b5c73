#include "conf/rule_keys.h"

#include <string.h>

/* ---- one rule ---- */

static const struct severity_word {
    const char *word;
    sl_severity severity;
} severity_words[] = {{"off", SL_SEV_OFF},         {"hint", SL_SEV_HINT},   {"info", SL_SEV_INFO},
                      {"warning", SL_SEV_WARNING}, {"error", SL_SEV_ERROR}, {"on", SL_SEV_DEFAULT}};

static sl_severity read_severity(const sl_json *value)
{
    const struct severity_word *word = severity_words;
    while (!sl_str_is(value->str, word->word))
        word++;
    return word->severity;
}

typedef struct rule_target {
    sl_rule_setting *setting;
    const sl_rule *rule;
} rule_target;

static void store_severity(sl_conf_reader *reader, const sl_json *value, void *into)
{
    rule_target *target = into;
    (void)reader;
    target->setting->severity = read_severity(value);
    memset(target->setting->by_role, 0, sizeof target->setting->by_role);
    if (sl_str_is(value->str, "on")) /* as the rule's row says, even if it is off by default */
        memcpy(target->setting->by_role, target->rule->by_role, sizeof target->rule->by_role);
}

/* A rule that is off would not even look at a role, so it becomes one that is off in every other role. */
static void keep_roles_only(sl_rule_setting *setting)
{
    if (setting->severity != SL_SEV_OFF) return;
    setting->severity = SL_SEV_DEFAULT;
    for (int role = 0; role < SL_N_ROLES; role++)
        setting->by_role[role] = SL_SEV_OFF;
}

static void store_roles(sl_conf_reader *reader, const sl_json *value, void *into)
{
    rule_target *target = into;
    (void)reader;
    if (value->n) keep_roles_only(target->setting);
    for (int role = 0; role < SL_N_ROLES; role++) {
        const sl_json *word = sl_json_find(value, sl_role_name((sl_role)role));
        if (!word) continue;
        sl_severity severity = read_severity(word);
        target->setting->by_role[role] = severity ? severity : target->rule->by_role[role];
    }
}

static void store_allow(sl_conf_reader *reader, const sl_json *value, void *into)
{
    sl_conf__store_numbers(reader, value, &((rule_target *)into)->setting->allow);
}

static void store_mode(sl_conf_reader *reader, const sl_json *value, void *into)
{
    ((rule_target *)into)->setting->mode = sl_arena_copy(reader->arena, value->str);
}

static void store_tests(sl_conf_reader *reader, const sl_json *value, void *into)
{
    (void)reader;
    ((rule_target *)into)->setting->tests = value->is_true;
}

static const sl_conf_shape severity_shape = {.kind = SL_CONF_WORD, .words = &sl_conf__severities};
static const sl_conf_shape roles_shape = {
    .kind = SL_CONF_MAP, .words = &sl_conf__roles, .of = &severity_shape};

static const sl_conf_key rule_keys[] = {
    {"severity", &severity_shape, store_severity, false,
     "For every role: off, hint, info, warning, error; on takes the rule's own severities.", 0},
    {"roles", &roles_shape, store_roles, false, "Severities by what the code does with the status.", 0},
    {"allow", &sl_conf__codes, store_allow, false,
     "Codes that the rule leaves alone; replaces its default list.", 0},
    {"mode", &sl_conf__text, store_mode, false, "A word that the rule's page explains.", 0},
    {"tests", &sl_conf__bool, store_tests, false, "Also in test files, where the rule spares them.", 0},
    {NULL, NULL, NULL, false, NULL, 0},
};
static const sl_conf_shape rule_shape = {
    .kind = SL_CONF_EITHER, .what = "a severity or an object", .of = &severity_shape, .keys = rule_keys};

static const sl_json *object_of(const sl_json *member)
{
    return member->kind == SL_JSON_OBJECT ? member->first : NULL;
}

/* Is the rule meant by a key of "rules": its own name, its group's, or all? */
static bool is_meant(const sl_rule *rule, sl_str word)
{
    return sl_str_eq(rule->name, word) || sl_str_eq(sl_rule_group_name(rule->group), word) ||
           sl_str_is(word, "all");
}

/* Does any rule that is meant take the key? Words of modes are a rule's own. */
static bool is_taken(sl_str word, sl_str key)
{
    if (sl_str_is(key, "mode")) return sl_rule_find(word) && sl_rule_takes(sl_rule_find(word), key);
    for (int id = 0; id < SL_N_RULES; id++)
        if (is_meant(sl_rule_at((sl_rule_id)id), word) && sl_rule_takes(sl_rule_at((sl_rule_id)id), key))
            return true;
    return false;
}

static bool is_key(sl_str name)
{
    const sl_conf_key *key = rule_keys;
    while (key->name && !sl_str_is(name, key->name))
        key++;
    return key->name != NULL;
}

static void check_key_taken(sl_conf_reader *reader, sl_str word, const sl_json *member)
{
    bool is_mode = sl_str_is(member->key, "mode") && member->kind == SL_JSON_STRING && member->str.len;
    if (!is_key(member->key)) return; /* told already */
    if (!is_taken(word, member->key))
        sl_conf__complain(
            reader, member->key_range,
            sl_arena_printf(reader->arena, "%.*s takes no \"%.*s\"", SL_FMT(word), SL_FMT(member->key)));
    else if (is_mode)
        sl_conf__check_among(reader, "mode", sl_rule_modes(sl_rule_find(word), reader->arena), member->str,
                             member->range);
}

/* What only some rules take. */
static void check_taken(sl_conf_reader *reader, const sl_json *rules)
{
    sl_strs words = sl_conf__words(&sl_conf__rules, reader->arena, NULL);
    for (const sl_json *rule = rules->first; rule; rule = rule->next)
        for (const sl_json *key = object_of(rule); key && sl_strs_have(words, rule->key); key = key->next)
            check_key_taken(reader, rule->key, key);
}

/* The same as JSON schema: for each word the keys that it takes, and the words of its modes. */
static sl_strs keys_taken(sl_arena *arena, sl_str word)
{
    SL_VEC(sl_str) keys = {0};
    for (const sl_conf_key *key = rule_keys; key->name; key++)
        if (is_taken(word, sl_str_from_cstr(key->name))) *SL_PUSH(arena, &keys) = sl_str_from_cstr(key->name);
    return (sl_strs){keys.at, keys.n};
}

static void put_taken(sl_buf *out, sl_arena *arena)
{
    sl_strs words = sl_conf__words(&sl_conf__rules, arena, NULL);
    sl_buf_add_cstr(out, "{\"properties\": {");
    for (uint32_t i = 0; i < words.n; i++) {
        const sl_rule *rule = sl_rule_find(words.at[i]);
        sl_strs modes = rule ? sl_rule_modes(rule, arena) : (sl_strs){0};
        sl_buf_printf(out, "%s\n      \"%.*s\": {\"propertyNames\": {\"enum\": ", i ? "," : "",
                      SL_FMT(words.at[i]));
        sl_conf__put_words(out, keys_taken(arena, words.at[i]));
        sl_buf_add_char(out, '}');
        if (modes.n) {
            sl_buf_add_cstr(out, ", \"properties\": {\"mode\": {\"enum\": ");
            sl_conf__put_words(out, modes);
            sl_buf_add_cstr(out, "}}");
        }
        sl_buf_add_char(out, '}');
    }
    sl_buf_add_cstr(out, "}}");
}

const sl_conf_shape sl_conf__rules_value = {.kind = SL_CONF_MAP,
                                            .words = &sl_conf__rules,
                                            .of = &rule_shape,
                                            .extra = check_taken,
                                            .schema = put_taken};

/* ---- all rules ---- */

static void store_rule(sl_conf_reader *reader, const sl_json *value, const sl_rule *rule,
                       sl_rule_setting *into)
{
    rule_target target = {&into[rule->id], rule};
    if (value->kind == SL_JSON_STRING)
        store_severity(reader, value, &target);
    else
        sl_conf__store(reader, rule_keys, value, &target);
}

/* Everything that a key of "rules" stands for; the more special one counts, wherever it is written. */
void sl_conf__store_rules(sl_conf_reader *reader, const sl_json *value, sl_rule_setting *into, bool *is_set)
{
    for (int id = 0; id < SL_N_RULES; id++) {
        const sl_rule *rule = sl_rule_at((sl_rule_id)id);
        sl_str names[] = {SL_STR("all"), sl_rule_group_name(rule->group), rule->name};
        for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
            const sl_json *member = sl_json_find(value, sl_arena_copy(reader->arena, names[i]).ptr);
            if (!member) continue;
            store_rule(reader, member, rule, into);
            if (is_set) is_set[id] = true;
        }
    }
}
