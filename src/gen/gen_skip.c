/* data/skip.json -> the tables of io/skip.h: sl_gen skip FILE OUT.c */
#include "gen/gen.h"
#include "gen/json.h"

#include <stdio.h>

static const struct list {
    const char *key, *reason;
} lists[] = {
    {"vendored", "SL_SKIP_VENDORED"}, {"generated", "SL_SKIP_GENERATED"}, {"minified", "SL_SKIP_MINIFIED"}};
enum { N_LISTS = sizeof lists / sizeof *lists };

static void put_list(sl_gen_file *file, const struct list *list, sl_buf *to)
{
    sl_buf text;
    sl_buf_init(&text);
    sl_strs patterns = sl_gen_strs(file, file->root, list->key);
    for (uint32_t i = 0; i < patterns.n; i++) {
        sl_buf_add(&text, patterns.at[i]);
        sl_buf_add_char(&text, '\n');
    }
    sl_buf_printf(to, "    {%s, ", list->reason);
    sl_gen_put_str(to, sl_buf_str(&text));
    sl_buf_add_cstr(to, "},\n");
    sl_buf_release(&text);
}

static void put_tables(sl_gen_file *file, sl_buf *to)
{
    sl_buf_add_cstr(to, "const sl_skip_names sl_skip_lists[] = {\n");
    for (int i = 0; i < N_LISTS; i++)
        put_list(file, &lists[i], to);
    sl_buf_printf(to, "};\nconst uint32_t sl_n_skip_lists = %d;\n", N_LISTS);
}

int gen_skip(int argc, char **argv)
{
    static const char *const keys[] = {"about", "vendored", "generated", "minified", "markers", NULL};
    static const char *const includes[] = {"io/skip.h", NULL};
    if (argc != 3) {
        fputs("usage: sl_gen skip DATA.json OUT.c\n", stderr);
        return 2;
    }
    sl_gen_file file;
    sl_gen_out out;
    sl_gen_out_init(&out);
    int status = 1;
    if (sl_gen_load(&file, argv[1])) {
        sl_gen_only(&file, file.root, keys);
        put_tables(&file, &out.body);
        if (!file.n_errors) status = sl_gen_out_write(&out, argv[2], "data/skip.json", includes);
    }
    sl_gen_unload(&file);
    sl_gen_out_release(&out);
    return status;
}
