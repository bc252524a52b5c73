/* data/vocabulary.json -> the table of http/vocabulary.h: sl_gen vocabulary DATA_DIR OUT.c */
#include "gen/gen.h"
#include "gen/json.h"

#include <stdio.h>

static const char *const lists[] = {
#define SL_WORDS(ident, key) key,
#include "http/vocabulary.def"
#undef SL_WORDS
    NULL,
};

static void put_list(sl_gen_file *file, sl_gen_out *out, const char *key)
{
    static const char *const keys[] = {"about", "words", NULL};
    const sl_json *list = sl_gen_object(file, file->root, key);
    sl_gen_str(file, list, "about");
    if (list) sl_gen_only(file, list, keys);
    sl_buf_add_cstr(&out->body, "    ");
    sl_gen_put_strs(out, &out->body, sl_gen_strs(file, list, "words"));
    sl_buf_add_cstr(&out->body, ",\n");
}

int gen_vocabulary(int argc, char **argv)
{
    static const char *const includes[] = {"http/vocabulary.h", NULL};
    if (argc != 3) return sl_gen_usage("vocabulary DATA_DIR OUT.c");
    sl_arena arena;
    sl_gen_file file;
    sl_gen_out out;
    sl_arena_init(&arena);
    sl_gen_out_init(&out);
    int status = 1;
    if (sl_gen_load(&file, sl_arena_printf(&arena, "%s/vocabulary.json", argv[1]).ptr)) {
        sl_gen_only(&file, file.root, lists);
        sl_buf_add_cstr(&out.body, "const sl_strs sl_vocabulary[SL_N_WORDS] = {\n");
        for (const char *const *key = lists; *key; key++)
            put_list(&file, &out, *key);
        sl_buf_add_cstr(&out.body, "};\n");
        if (!file.n_errors) status = sl_gen_out_write(&out, argv[2], "data/vocabulary.json", includes);
    }
    sl_gen_unload(&file);
    sl_gen_out_release(&out);
    sl_arena_release(&arena);
    return status;
}
