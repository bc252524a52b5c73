/* The markers of data/skip.json -> the table of text/generated.h: sl_gen marks FILE OUT.c */
#include "gen/gen.h"
#include "gen/json.h"

static void put_marker(sl_gen_file *file, const sl_json *marker, sl_buf *to)
{
    bool is_good = marker->kind == SL_JSON_ARRAY && marker->n >= 1 && marker->n <= 2;
    for (const sl_json *part = is_good ? marker->first : NULL; part; part = part->next)
        is_good = is_good && part->kind == SL_JSON_STRING && part->str.len;
    if (!is_good) {
        sl_gen_fail(file, marker, "a marker is a list of one or two texts");
        return;
    }
    sl_buf_add_cstr(to, "    {");
    sl_gen_put_str(to, marker->first->str);
    sl_buf_add_cstr(to, ", ");
    sl_gen_put_str(to, marker->n == 2 ? marker->first->next->str : SL_STR(""));
    sl_buf_add_cstr(to, "},\n");
}

int gen_marks(int argc, char **argv)
{
    static const char *const includes[] = {"text/generated.h", NULL};
    if (argc != 3) return sl_gen_usage("marks DATA.json OUT.c");
    sl_gen_file file;
    sl_gen_out out;
    sl_gen_out_init(&out);
    int status = 1;
    if (sl_gen_load(&file, argv[1])) {
        const sl_json *markers = sl_gen_array(&file, file.root, "markers");
        sl_buf_add_cstr(&out.body, "const sl_generated_mark sl_generated__marks[] = {\n");
        for (const sl_json *marker = markers ? markers->first : NULL; marker; marker = marker->next)
            put_marker(&file, marker, &out.body);
        sl_buf_printf(&out.body, "};\nconst uint32_t sl_generated__n_marks = %u;\n",
                      markers ? markers->n : 0);
        if (!file.n_errors) status = sl_gen_out_write(&out, argv[2], "data/skip.json", includes);
    }
    sl_gen_unload(&file);
    sl_gen_out_release(&out);
    return status;
}
