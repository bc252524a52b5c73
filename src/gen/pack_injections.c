#include "gen/pack_injections.h"

#include <stdio.h>

typedef struct injection {
    sl_gen_out *out;
    sl_gen_file *file;
    const char *folder;
    sl_arena *arena;
    const sl_json *row;
} injection;

static void need_pack(const injection *in, const sl_json *at, sl_str id)
{
    FILE *file = fopen(sl_arena_printf(in->arena, "%s/%.*s/pack.json", in->folder, SL_FMT(id)).ptr, "rb");
    if (file)
        fclose(file);
    else
        sl_gen_fail(in->file, at, "no such pack");
}

static void put_str(const injection *in, const char *member, const char *key)
{
    sl_buf_printf(&in->out->body, ".%s = ", member);
    sl_gen_put_str(&in->out->body, sl_gen_str_or(in->file, in->row, key));
    sl_buf_add_cstr(&in->out->body, ", ");
}

static void put_strs(const injection *in, const char *key)
{
    sl_gen_put_strs_field(in->out, key, sl_gen_strs_or(in->file, in->row, key));
}

/* {"a": "b"} as a list of pairs. */
static void put_pairs(const injection *in, const char *key, bool of_packs)
{
    SL_VEC(sl_str) pairs = {0};
    const sl_json *object = sl_json_find(in->row, key);
    for (const sl_json *item = object ? object->first : NULL; item; item = item->next) {
        if (item->kind != SL_JSON_STRING) sl_gen_fail(in->file, item, "must be a text");
        if (of_packs && item->str.len) need_pack(in, item, item->str);
        *SL_PUSH(in->arena, &pairs) = item->key;
        *SL_PUSH(in->arena, &pairs) = item->str;
    }
    sl_gen_put_strs_field(in->out, key, (sl_strs){pairs.at, pairs.n});
}

static void put_flag(const injection *in, const char *member, const char *key)
{
    if (sl_gen_bool_or(in->file, in->row, key)) sl_buf_printf(&in->out->body, ".%s = true, ", member);
}

static void put_injection(const injection *in)
{
    static const char *const keys[] = {"sign",     "also",     "close",        "keys",     "under",
                                       "beside",   "paths",    "language",     "named_by", "words",
                                       "hidden",   "skipped",  "gap",          "scalar",   "markup",
                                       "together", "fragment", "named_by_key", "note",     NULL};
    sl_gen_only(in->file, in->row, keys);
    sl_str language = sl_gen_str_or(in->file, in->row, "language");
    if (language.len) need_pack(in, sl_json_find(in->row, "language"), language);
    if (!sl_gen_str(in->file, in->row, "sign").len) return;
    sl_buf_add_cstr(&in->out->body, "    {");
    put_str(in, "sign", "sign");
    put_str(in, "also", "also");
    put_str(in, "close", "close");
    put_str(in, "language", "language");
    put_str(in, "gap", "gap");
    put_strs(in, "keys");
    put_strs(in, "under");
    put_strs(in, "beside");
    put_strs(in, "paths");
    put_strs(in, "named_by");
    put_strs(in, "skipped");
    put_pairs(in, "words", true);
    put_pairs(in, "hidden", false);
    put_flag(in, "is_scalar", "scalar");
    put_flag(in, "is_markup", "markup");
    put_flag(in, "is_together", "together");
    put_flag(in, "is_fragment", "fragment");
    put_flag(in, "is_named_by_key", "named_by_key");
    sl_buf_add_cstr(&in->out->body, "},\n");
}

uint32_t sl_put_injections(sl_gen_out *out, sl_gen_file *file, const char *folder, sl_arena *arena)
{
    const sl_json *list = sl_json_find(file->root, "injections");
    uint32_t n = 0;
    sl_buf_add_cstr(&out->body, "static const sl_injection injections[] = {\n");
    for (const sl_json *row = list ? list->first : NULL; row; row = row->next, n++) {
        injection in = {out, file, folder, arena, row};
        put_injection(&in);
    }
    sl_buf_add_cstr(&out->body, "    {.gap = {0}},\n};\n");
    return n;
}
