#include "gen/lexis.h"

static const char *const lexeme_keys[] = {"open",      "close",     "escape",     "is", "nests",
                                          "multiline", "character", "line_start", NULL};
static const char *const kinds[] = {"string", "comment", NULL};

static void put_field(sl_buf *to, const char *member, sl_str value)
{
    sl_buf_printf(to, ".%s = ", member);
    sl_gen_put_str(to, value);
    sl_buf_add_cstr(to, ", ");
}

static void put_lexeme(sl_gen_file *file, sl_buf *to, const sl_json *lexeme)
{
    sl_gen_only(file, lexeme, lexeme_keys);
    if (!sl_gen_str(file, lexeme, "open").len) sl_gen_fail(file, lexeme, "a lexeme opens with something");
    sl_buf_add_cstr(to, "    {");
    put_field(to, "open", sl_gen_str(file, lexeme, "open"));
    put_field(to, "close", sl_gen_str_or(file, lexeme, "close"));
    put_field(to, "escape", sl_gen_str_or(file, lexeme, "escape"));
    sl_buf_printf(
        to,
        ".is_comment = %u, .nests = %d, .is_multiline = %d, .is_character = %d, .is_at_line_start = %d},\n",
        sl_gen_word(file, lexeme, "is", kinds), sl_gen_bool_or(file, lexeme, "nests"),
        sl_gen_bool_or(file, lexeme, "multiline"), sl_gen_bool_or(file, lexeme, "character"),
        sl_gen_bool_or(file, lexeme, "line_start"));
}

void sl_gen_put_lexis(sl_gen_file *file, sl_gen_out *out, sl_buf *fields, const sl_json *own, sl_str id)
{
    sl_strs names = sl_gen_strs_or(file, own, "lexis");
    const sl_json *described = sl_json_find(file->root, "lexemes");
    if (!names.n) return;
    sl_buf_printf(&out->body, "static const sl_lexeme lexemes_%.*s[] = {\n", SL_FMT(id));
    for (uint32_t i = 0; i < names.n; i++) {
        const sl_json *lexeme = NULL;
        for (const sl_json *item = described ? described->first : NULL; item; item = item->next)
            if (sl_str_eq(item->key, names.at[i])) lexeme = item;
        if (lexeme)
            put_lexeme(file, &out->body, lexeme);
        else
            sl_gen_fail(file, sl_json_find(own, "lexis"), "no such lexeme: %.*s", SL_FMT(names.at[i]));
    }
    sl_buf_add_cstr(&out->body, "};\n");
    sl_buf_printf(fields, "    .lexis = {lexemes_%.*s, %u, ", SL_FMT(id), names.n);
    sl_gen_put_strs(out, fields, sl_gen_strs_or(file, own, "conditions"));
    sl_buf_add_cstr(fields, ", ");
    sl_gen_put_strs(out, fields, sl_gen_strs_or(file, file->root, "conditions_end"));
    sl_buf_add_cstr(fields, "},\n");
}
