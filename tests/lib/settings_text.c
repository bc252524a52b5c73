#include "tests/lib/settings_text.h"

#include "text/json.h"

static bool severity_of(sl_str word, sl_severity *severity)
{
    for (int s = SL_SEV_OFF; s <= SL_SEV_ERROR; s++) {
        if (!sl_str_is(word, sl_severity_name((sl_severity)s))) continue;
        *severity = (sl_severity)s;
        return true;
    }
    return false;
}

static void read_rules(sl_arena *arena, const sl_json *rules, sl_settings *settings, fx_problems *problems)
{
    for (const sl_json *member = rules ? rules->first : NULL; member; member = member->next) {
        const sl_rule *rule = sl_rule_find(member->key);
        sl_severity severity;
        if (rule && severity_of(member->str, &severity))
            settings->rules[rule->id].severity = severity;
        else
            fx_problem_add(arena, problems, 1, "settings: `%.*s`: no such rule or severity",
                           SL_FMT(member->key));
    }
}

const sl_settings *fx_settings_read(sl_arena *arena, sl_str json, fx_problems *problems)
{
    if (!json.len) return sl_settings_default();
    sl_settings *settings = SL_NEW(arena, sl_settings);
    sl_json_problems wrong = {0};
    const sl_json *root = sl_json_parse(arena, json, SL_JSON_COMMENTS, &wrong);
    *settings = *sl_settings_default();
    if (wrong.n) fx_problem_add(arena, problems, 1, "settings: %.*s", SL_FMT(wrong.at[0].message));
    if (root) read_rules(arena, sl_json_find(root, "rules"), settings, problems);
    return settings;
}

const sl_settings *fx_settings_with_rule(sl_arena *arena, sl_rule_id rule)
{
    sl_settings *settings = SL_NEW(arena, sl_settings);
    *settings = *sl_settings_default();
    if (!sl_rule_at(rule)->is_on) settings->rules[rule].severity = SL_SEV_WARNING;
    return settings;
}
