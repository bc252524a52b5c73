#include "tests/settings/case.h"

static sl_strs read_strs(sl_arena *arena, const sl_json *list)
{
    if (!list) return (sl_strs){0};
    sl_str *texts = SL_NEW_N(arena, sl_str, list->n);
    for (const sl_json *e = list->first; e; e = e->next)
        texts[e->index] = e->str;
    return (sl_strs){texts, list->n};
}

static sl_str read_str(const sl_json *object, const char *key)
{
    const sl_json *member = sl_json_find(object, key);
    return member ? member->str : SL_STR("");
}

static sl_str join_lines(sl_arena *arena, sl_strs lines)
{
    sl_buf text;
    sl_buf_init(&text);
    for (uint32_t i = 0; i < lines.n; i++)
        sl_buf_printf(&text, "%.*s\n", SL_FMT(lines.at[i]));
    sl_str joined = sl_arena_copy(arena, sl_buf_str(&text));
    sl_buf_release(&text);
    return joined;
}

static uint32_t line1_of(sl_str text, uint32_t byte_off)
{
    uint32_t line1 = 1;
    for (uint32_t i = 0; i < byte_off; i++)
        line1 += text.ptr[i] == '\n';
    return line1;
}

static void read_case(sl_arena *arena, sl_str text, const sl_json *json, st_case *out)
{
    const sl_json *finds = sl_json_find(json, "finds");
    *out = (st_case){.line1 = line1_of(text, json->range.from),
                     .keys = read_strs(arena, sl_json_find(json, "keys")),
                     .silent = read_strs(arena, sl_json_find(json, "silent")),
                     .settings = sl_json_find(json, "settings"),
                     .path = read_str(json, "file"),
                     .source = join_lines(arena, read_strs(arena, sl_json_find(json, "source"))),
                     .project = read_strs(arena, sl_json_find(json, "project")),
                     .explain = read_strs(arena, sl_json_find(json, "explain")),
                     .complete = read_str(json, "complete"),
                     .hover = read_str(json, "hover"),
                     .wants_routes = sl_json_find(json, "routes") != NULL,
                     .finds = read_strs(arena, finds)};
    if (out->settings) out->settings_text = sl_range_of(text, out->settings->range);
    if (finds) out->finds_range = finds->range;
}

static bool has_keys(const sl_json *json)
{
    static const char *const known[] = {"keys",    "silent",   "settings", "file",  "source", "project",
                                        "explain", "complete", "hover",    "finds", "about",  "routes"};
    for (const sl_json *member = json->first; member; member = member->next) {
        size_t i = 0;
        while (i < sizeof known / sizeof *known && !sl_str_is(member->key, known[i]))
            i++;
        if (i == sizeof known / sizeof *known) return false;
    }
    return sl_json_find(json, "keys") && sl_json_find(json, "settings") && sl_json_find(json, "finds");
}

void st_cases_read(sl_arena *arena, sl_str text, st_cases *out, fx_problems *problems)
{
    sl_json_problems wrong = {0};
    const sl_json *list = sl_json_parse(arena, text, SL_JSON_STRICT, &wrong);
    for (uint32_t i = 0; i < wrong.n; i++)
        fx_problem_add(arena, problems, line1_of(text, wrong.at[i].range.from), "%.*s",
                       SL_FMT(wrong.at[i].message));
    for (const sl_json *e = list ? list->first : NULL; e; e = e->next) {
        if (has_keys(e))
            read_case(arena, text, e, SL_PUSH(arena, out));
        else
            fx_problem_add(arena, problems, line1_of(text, e->range.from), "not a case: see README.md");
    }
}
