#include "rules/check.h"

const sl_rule *sl_rule_at(sl_rule_id id)
{
    return id < SL_N_RULES ? &sl_rules__table[id] : NULL;
}

const sl_rule *sl_rule_find(sl_str name)
{
    for (int i = 0; i < SL_N_RULES; i++)
        if (sl_str_eq(sl_rules__table[i].name, name)) return &sl_rules__table[i];
    return NULL;
}

const sl_rule *sl_rule_nearest(sl_str name)
{
    const sl_rule *best = NULL;
    unsigned least = (unsigned)name.len / 3 + 2; /* a third of the letters may be wrong */
    for (int i = 0; i < SL_N_RULES; i++) {
        unsigned distance = sl_str_distance(name, sl_rules__table[i].name, least);
        if (distance >= least) continue;
        least = distance;
        best = &sl_rules__table[i];
    }
    return best;
}

sl_str sl_rule_group_name(sl_rule_group group)
{
    static const sl_str names[] = {SL_STR_INIT("logic"), SL_STR_INIT("registry"), SL_STR_INIT("advice"),
                                   SL_STR_INIT("style"), SL_STR_INIT("contract"), SL_STR_INIT("meta")};
    return names[group];
}

const char *sl_severity_name(sl_severity severity)
{
    static const char *const names[] = {"default", "off", "hint", "info", "warning", "error"};
    return names[severity];
}

void sl_check_nothing(sl_check *check, sl_idx fact)
{
    (void)check;
    (void)fact;
}
