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

/* What stands behind "key" or "key=" among words parted by blanks; false: it is not there. */
static bool find_word(sl_str words, sl_str key, sl_str *value)
{
    while (words.len) {
        size_t blank = sl_str_find_char(words, ' ');
        sl_str word = sl_str_sub(words, 0, blank);
        size_t sign = sl_str_find_char(word, '=');
        *value = sl_str_sub(word, sign == SIZE_MAX ? word.len : sign + 1, word.len);
        if (sl_str_eq(sl_str_sub(word, 0, sign), key)) return true;
        words = sl_str_sub(words, blank == SIZE_MAX ? words.len : blank + 1, words.len);
    }
    return false;
}

bool sl_rule_takes(const sl_rule *rule, sl_str key)
{
    sl_str value;
    if (sl_str_is(key, "severity")) return true;
    if (sl_str_is(key, "roles")) return rule->visit == SL_VISIT_SITE || rule->visit == SL_VISIT_CODE;
    return find_word(rule->takes, key, &value);
}

/* Parts of the text between the signs. */
static sl_strs split(sl_arena *arena, sl_str text, char sign)
{
    SL_VEC(sl_str) parts = {0};
    while (text.len) {
        size_t end = sl_str_find_char(text, sign);
        *SL_PUSH(arena, &parts) = sl_str_sub(text, 0, end);
        text = sl_str_sub(text, end == SIZE_MAX ? text.len : end + 1, text.len);
    }
    return (sl_strs){parts.at, parts.n};
}

sl_strs sl_rule_modes(const sl_rule *rule, sl_arena *arena)
{
    sl_str list;
    return find_word(rule->takes, SL_STR("mode"), &list) ? split(arena, list, '|') : (sl_strs){0};
}

sl_strs sl_rule_tags(const sl_rule *rule, sl_arena *arena)
{
    return split(arena, rule->tags, ' ');
}

sl_strs sl_rule_keys(const sl_rule *rule, sl_arena *arena)
{
    SL_VEC(sl_str) keys = {0};
    sl_strs own = split(arena, rule->takes, ' ');
    *SL_PUSH(arena, &keys) = SL_STR("severity");
    if (sl_rule_takes(rule, SL_STR("roles"))) *SL_PUSH(arena, &keys) = SL_STR("roles");
    for (uint32_t i = 0; i < own.n; i++)
        *SL_PUSH(arena, &keys) = sl_str_sub(own.at[i], 0, sl_str_find_char(own.at[i], '='));
    return (sl_strs){keys.at, keys.n};
}

bool sl_rule_has_tag(const sl_rule *rule, sl_str tag)
{
    sl_str value;
    return find_word(rule->tags, tag, &value);
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
