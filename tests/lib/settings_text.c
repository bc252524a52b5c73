#include "tests/lib/settings_text.h"

#include "conf/conf.h"

const sl_settings *fx_settings_read(sl_arena *arena, sl_str json, fx_problems *problems)
{
    if (!json.len) return sl_settings_default();
    sl_settings *settings = SL_NEW(arena, sl_settings);
    sl_conf_problems wrong = {0};
    sl_err err = sl_conf_decode(arena, json, NULL, settings, &wrong);
    if (err == SL_OK) return settings;
    fx_problem_add(arena, problems, 1, "settings: %.*s",
                   SL_FMT(wrong.n ? wrong.at[0].message : sl_str_from_cstr(sl_err_message(err))));
    return sl_settings_default();
}

const sl_settings *fx_settings_with_rule(sl_arena *arena, sl_rule_id rule)
{
    sl_settings *settings = SL_NEW(arena, sl_settings);
    *settings = *sl_settings_default();
    if (!sl_rule_at(rule)->is_on) settings->rules[rule].severity = SL_SEV_WARNING;
    return settings;
}
