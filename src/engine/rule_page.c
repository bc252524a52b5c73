#include "engine/rule_page.h"

#include "base/buf.h"

static void put_list(sl_buf *out, sl_strs words)
{
    for (uint32_t i = 0; i < words.n; i++)
        sl_buf_printf(out, "%s`%.*s`", i ? ", " : "", SL_FMT(words.at[i]));
}

sl_strs sl_rule_keys(sl_arena *arena, const sl_rule *rule)
{
    static const char *const keys[] = {"severity", "roles", "allow", "mode", "tests"};
    SL_VEC(sl_str) taken = {0};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (sl_rule_takes(rule, sl_str_from_cstr(keys[i])))
            *SL_PUSH(arena, &taken) = sl_str_from_cstr(keys[i]);
    return (sl_strs){taken.at, taken.n};
}

/* "warning", or where roles differ "warning (produced, declared), hint (compared)". */
static void put_severities(sl_buf *out, const sl_rule *rule)
{
    uint32_t n_named = 0;
    bool is_one = true;
    for (int role = 1; role < SL_N_ROLES; role++)
        is_one = is_one && rule->by_role[role] == rule->by_role[0];
    if (is_one) sl_buf_add_cstr(out, sl_severity_name(rule->by_role[0]));
    for (int severity = SL_SEV_ERROR; severity > SL_SEV_OFF && !is_one; severity--) {
        uint32_t n = 0;
        for (int role = 0; role < SL_N_ROLES; role++) {
            if ((int)rule->by_role[role] != severity) continue;
            if (!n)
                sl_buf_printf(out, "%s%s (", n_named++ ? ", " : "", sl_severity_name((sl_severity)severity));
            sl_buf_printf(out, "%s%s", n++ ? ", " : "", sl_role_name((sl_role)role));
        }
        if (n) sl_buf_add_char(out, ')');
    }
}

static sl_str finish(sl_buf *out, sl_arena *arena)
{
    sl_str text = sl_arena_copy(arena, sl_buf_str(out));
    sl_buf_release(out);
    return text;
}

sl_str sl_rule_page(sl_arena *arena, const sl_rule *rule)
{
    sl_buf out;
    size_t rest = sl_str_find(rule->page, rule->summary) + rule->summary.len;
    sl_buf_init(&out);
    sl_buf_add(&out, sl_str_sub(rule->page, 0, rest));
    sl_buf_printf(&out, "\n\n- Group `%.*s`, %s by default, since %.*s\n- Severity: ",
                  SL_FMT(sl_rule_group_name(rule->group)), rule->is_on ? "on" : "off", SL_FMT(rule->since));
    put_severities(&out, rule);
    sl_buf_printf(&out, "\n- Fix: %.*s\n- Settings: ", SL_FMT(rule->fix));
    put_list(&out, sl_rule_keys(arena, rule));
    sl_buf_printf(&out, "\n- Tags: %.*s", SL_FMT(rule->tags));
    sl_buf_add(&out, sl_str_sub(rule->page, rest, rule->page.len));
    return finish(&out, arena);
}

static void put_index_row(sl_buf *out, sl_arena *arena, const sl_rule *rule)
{
    sl_buf_printf(out, "| [%.*s](../data/rules/%.*s.md) | %s | ", SL_FMT(rule->name), SL_FMT(rule->name),
                  rule->is_on ? "on" : "off");
    put_severities(out, rule);
    sl_buf_printf(out, " | %.*s | ", SL_FMT(rule->fix));
    put_list(out, sl_rule_keys(arena, rule));
    sl_buf_printf(out, " | %.*s | %.*s |\n", SL_FMT(rule->tags), SL_FMT(rule->since));
}

sl_str sl_rules_index(sl_arena *arena)
{
    sl_buf out;
    sl_buf_init(&out);
    sl_buf_add_cstr(
        &out,
        "# Rules\n\nWhere two rules have something to say of one place, the one further up speaks. A "
        "severity may depend on what the\ncode does with the status: its role. What a safe fix writes "
        "means the same, or repairs what is certainly wrong.\n[settings.md](settings.md) tells what the "
        "settings mean; tags are for the tools that read findings.\n");
    for (int group = SL_RULES_LOGIC; group <= SL_RULES_META; group++) {
        sl_buf_printf(&out,
                      "\n## %.*s\n\n| rule | by default | severity | fix | settings | tags | since "
                      "|\n|---|---|---|---|---|---|---|\n",
                      SL_FMT(sl_rule_group_name((sl_rule_group)group)));
        for (int id = 0; id < SL_N_RULES; id++)
            if ((int)sl_rule_at((sl_rule_id)id)->group == group)
                put_index_row(&out, arena, sl_rule_at((sl_rule_id)id));
    }
    return finish(&out, arena);
}
