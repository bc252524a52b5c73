#include "tests/lib/reasons.h"

#include "base/buf.h"
#include "conf/json.h"
#include "tests/lib/files.h"

static sl_str reason_of(sl_arena *arena, const sl_json *known, sl_str name)
{
    const sl_json *reason = known ? sl_json_find(known, sl_arena_copy(arena, name).ptr) : NULL;
    return reason ? sl_str_trim(reason->str) : SL_STR("");
}

/* Reasons are kept as long as they are wanted; a person writes them. */
static void write_list(sl_arena *arena, sl_str file, const sl_json *known, const fx_names *lacking)
{
    sl_buf out;
    uint32_t n = 0;
    sl_buf_init(&out);
    sl_str *names = fx_names_sorted(arena, lacking);
    for (uint32_t i = 0; i < lacking->n; i++) {
        sl_str reason = reason_of(arena, known, names[i]);
        if (!reason.len) continue;
        sl_buf_printf(&out, "%s  \"%.*s\": \"%.*s\"", n++ ? ",\n" : "{\n", SL_FMT(names[i]), SL_FMT(reason));
    }
    sl_buf_add_cstr(&out, "\n}\n");
    if (n)
        fx_file_write(arena, file, sl_buf_str(&out));
    else if (known)
        fx_file_remove(arena, file);
    sl_buf_release(&out);
}

static void want_reasons(sl_arena *arena, const sl_json *known, const fx_names *lacking,
                         fx_problems *problems)
{
    sl_str *names = fx_names_sorted(arena, lacking);
    for (uint32_t i = 0; i < lacking->n; i++)
        if (!reason_of(arena, known, names[i]).len)
            fx_problem_add(arena, problems, 0, "nothing shows `%.*s`", SL_FMT(names[i]));
}

static void want_lacking(sl_arena *arena, const sl_json *known, const fx_names *lacking,
                         fx_problems *problems)
{
    for (const sl_json *entry = known ? known->first : NULL; entry; entry = entry->next)
        if (!fx_names_has(lacking, entry->key))
            fx_problem_add(arena, problems, 0, "`%.*s` is shown, or does not exist", SL_FMT(entry->key));
}

void fx_reasons_check(sl_arena *arena, const fx_reasons *reasons, sl_str name, const fx_names *lacking,
                      fx_problems *problems)
{
    sl_str file = sl_arena_printf(arena, "%.*s/%.*s.json", SL_FMT(reasons->folder), SL_FMT(name)), text;
    sl_json_problems wrong = {0};
    const sl_json *known = NULL;
    if (fx_file_exists(arena, file) && fx_file_read(arena, file, &text))
        known = sl_json_parse(arena, text, SL_JSON_STRICT, &wrong);
    if (wrong.n) {
        fx_problem_add(arena, problems, 0, "%.*s: %.*s", SL_FMT(file), SL_FMT(wrong.at[0].message));
        return;
    }
    want_reasons(arena, known, lacking, problems);
    if (reasons->is_update)
        write_list(arena, file, known, lacking);
    else
        want_lacking(arena, known, lacking, problems);
}
