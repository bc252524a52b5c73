#include "cli/explain.h"

#include "conf/put.h"
#include "engine/engine.h"

static sl_str status_name(sl_code_status status)
{
    static const char *const names[] = {"standard", "temporary", "experimental", "obsolete",
                                        "unused",   "draft",     "vendor",       "joke"};
    return sl_str_from_cstr(names[status]);
}

static void add_strs(sl_buf *out, const char *key, sl_strs list)
{
    sl_put_open_at(out, key, '[');
    for (uint32_t i = 0; i < list.n; i++)
        sl_put_str(out, list.at[i]);
    sl_put_close(out, ']');
}

static void add_nums(sl_buf *out, const char *key, sl_nums list)
{
    sl_put_open_at(out, key, '[');
    for (uint32_t i = 0; i < list.n; i++)
        sl_put_int(out, list.at[i]);
    sl_put_close(out, ']');
}

static void add_source(sl_buf *out, const sl_code *code)
{
    sl_put_str_at(out, "status", status_name(code->status));
    sl_put_str_at(out, "vendor", code->vendor);
    sl_put_str_at(out, "rfc", code->rfc);
    sl_put_str_at(out, "section", code->section);
    add_strs(out, "former", code->former);
    add_strs(out, "variants", code->variants);
    add_strs(out, "used_by", code->used_by);
}

static void add_facts(sl_buf *out, const sl_code *code)
{
    sl_put_str_at(out, "cacheable", code->cacheable);
    sl_put_str_at(out, "body", code->body);
    sl_put_str_at(out, "retry", code->retry);
    add_strs(out, "headers_must", code->headers_must);
    add_strs(out, "headers_should", code->headers_should);
    add_strs(out, "headers_may", code->headers_may);
    sl_put_str_at(out, "redirect_method", code->redirect_method);
    sl_put_bool_at(out, "on_wire", code->on_wire);
    sl_put_bool_at(out, "deprecated", code->deprecated);
    add_nums(out, "instead", code->instead);
    add_nums(out, "confused_with", code->confused_with);
}

static void add_meaning(sl_buf *out, const sl_code *code, sl_locale locale)
{
    const sl_code_text *text = &code->text[locale];
    sl_put_open(out, '{');
    sl_put_str_at(out, "id", code->id);
    sl_put_str_at(out, "name", code->name);
    add_source(out, code);
    add_facts(out, code);
    sl_put_str_at(out, "title", text->name.len ? text->name : code->name);
    sl_put_str_at(out, "when", text->when);
    sl_put_str_at(out, "client", text->client);
    sl_put_str_at(out, "confused", text->confused);
    sl_put_close(out, '}');
}

static void add_code(sl_buf *out, const sl_registry *registry, uint32_t code, sl_locale locale)
{
    sl_codes meanings = sl_codes_of(registry, code);
    sl_put_open(out, '{');
    sl_put_int_at(out, "code", code);
    sl_put_open_at(out, "meanings", '[');
    for (uint32_t i = 0; i < meanings.n; i++)
        add_meaning(out, &meanings.at[i], locale);
    sl_put_close(out, ']');
    if (!meanings.n) sl_put_int_at(out, "nearest", sl_code_nearest(code));
    sl_put_close(out, '}');
}

/* The codes that a word means: candidates of a name, all known ones of a class or range. */
static void add_codes(sl_buf *out, const sl_lookup *lookup, const sl_registry *registry, sl_locale locale)
{
    sl_put_open_at(out, "codes", '[');
    for (uint32_t i = 0; i < lookup->candidates.n; i++)
        add_code(out, registry, lookup->candidates.at[i].code, locale);
    bool is_many = lookup->kind == SL_LOOKUP_CLASS || lookup->kind == SL_LOOKUP_RANGE;
    for (uint32_t code = lookup->low; is_many && code <= lookup->high; code++)
        if (sl_code_is_known(registry, code)) add_code(out, registry, code, locale);
    if (lookup->kind == SL_LOOKUP_CODE) add_code(out, registry, lookup->low, locale);
    sl_put_close(out, ']');
}

static void add_constants(sl_buf *out, const sl_lookup *lookup)
{
    sl_put_open_at(out, "constants", '[');
    for (uint32_t i = 0; i < lookup->constants.n; i++) {
        const sl_named *named = &lookup->constants.at[i];
        sl_put_open(out, '{');
        sl_put_str_at(out, "family", named->family->id);
        sl_put_str_at(out, "name", named->constant->name);
        sl_put_int_at(out, "code", named->constant->code);
        sl_put_close(out, '}');
    }
    sl_put_close(out, ']');
}

static void add_severities(sl_buf *out, const sl_rule *rule)
{
    sl_put_open_at(out, "severities", '{');
    for (int role = 0; role < SL_N_ROLES; role++)
        sl_put_str_at(out, sl_role_name((sl_role)role),
                      sl_str_from_cstr(sl_severity_name(rule->by_role[role])));
    sl_put_close(out, '}');
}

static void add_rule(sl_buf *out, sl_arena *arena, const sl_rule *rule)
{
    sl_put_open_at(out, "rule", '{');
    sl_put_str_at(out, "name", rule->name);
    sl_put_str_at(out, "summary", rule->summary);
    sl_put_str_at(out, "group", sl_rule_group_name(rule->group));
    sl_put_bool_at(out, "on", rule->is_on);
    sl_put_str_at(out, "fix", rule->fix);
    sl_put_str_at(out, "since", rule->since);
    add_severities(out, rule);
    add_strs(out, "takes", sl_rule_keys(rule, arena));
    add_strs(out, "tags", sl_rule_tags(rule, arena));
    sl_put_str_at(out, "page", rule->page);
    sl_put_close(out, '}');
}

void sl_explain_json(sl_buf *out, sl_arena *arena, sl_str word, const sl_lookup *lookup,
                     const sl_registry *registry, sl_locale locale)
{
    static const char *const kinds[] = {"unknown", "code", "class", "range", "name", "rule"};
    sl_put_open(out, '{');
    sl_put_str_at(out, "query", word);
    sl_put_str_at(out, "kind", sl_str_from_cstr(kinds[lookup->kind]));
    add_codes(out, lookup, registry, locale);
    add_constants(out, lookup);
    if (lookup->rule) add_rule(out, arena, lookup->rule);
    add_strs(out, "nearest", (sl_strs){lookup->nearest.best, lookup->nearest.n});
    sl_put_close(out, '}');
}
