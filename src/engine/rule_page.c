#include "engine/rule_page.h"

#include "base/buf.h"

static void put_list(sl_buf *out, sl_strs words)
{
    for (uint32_t i = 0; i < words.n; i++)
        sl_buf_printf(out, "%s`%.*s`", i ? ", " : "", SL_FMT(words.at[i]));
}

static uint32_t count_roles(const sl_rule *rule, sl_severity severity)
{
    uint32_t n = 0;
    for (int role = 0; role < SL_N_ROLES; role++)
        n += rule->by_role[role] == severity;
    return n;
}

/* "hint (compared, asserted)" */
static void put_roles(sl_buf *out, const sl_rule *rule, sl_severity severity)
{
    uint32_t n = 0;
    sl_buf_printf(out, "%s (", sl_severity_name(severity));
    for (int role = 0; role < SL_N_ROLES; role++)
        if (rule->by_role[role] == severity)
            sl_buf_printf(out, "%s%s", n++ ? ", " : "", sl_role_name((sl_role)role));
    sl_buf_add_char(out, ')');
}

/* "warning"; "error, off (range)" where most roles agree; else "warning (produced), hint (compared)". */
static void put_severities(sl_buf *out, const sl_rule *rule)
{
    sl_severity usual = SL_SEV_DEFAULT;
    for (sl_severity severity = SL_SEV_HINT; severity <= SL_SEV_ERROR; severity++)
        if (count_roles(rule, severity) > SL_N_ROLES / 2) usual = severity;
    sl_severity least = usual == SL_SEV_DEFAULT ? SL_SEV_HINT : SL_SEV_OFF;
    if (usual != SL_SEV_DEFAULT) sl_buf_add_cstr(out, sl_severity_name(usual));
    uint32_t n = usual != SL_SEV_DEFAULT;
    for (sl_severity severity = SL_SEV_ERROR; severity >= least; severity--) {
        if (severity == usual || !count_roles(rule, severity)) continue;
        sl_buf_add_cstr(out, n++ ? ", " : "");
        put_roles(out, rule, severity);
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
    put_list(&out, sl_rule_keys(rule, arena));
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
    put_list(out, sl_rule_keys(rule, arena));
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
