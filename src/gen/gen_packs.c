/* sl_gen packs GRAMMAR_DIR OUT.c: the table of all packs, sorted by id. */
#include "gen/gen.h"
#include "gen/json.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef SL_VEC(sl_str) name_vec;

static int compare_names(const void *a, const void *b)
{
    return sl_str_cmp(*(const sl_str *)a, *(const sl_str *)b);
}

static bool has_pack(sl_arena *arena, const char *folder, const char *name)
{
    FILE *file = fopen(sl_arena_printf(arena, "%s/%s/pack.json", folder, name).ptr, "rb");
    if (file) fclose(file);
    return file != NULL && name[0] != '_' && name[0] != '.';
}

/* A pack is one language, or holds several that share its rows: its dialects. */
static bool add_pack(sl_arena *arena, const char *folder, const char *name, name_vec *names)
{
    sl_gen_file file;
    bool ok = sl_gen_load(&file, sl_arena_printf(arena, "%s/%s/pack.json", folder, name).ptr);
    const sl_json *dialects = ok ? sl_json_find(file.root, "dialects") : NULL;
    if (!dialects) *SL_PUSH(arena, names) = sl_arena_copy(arena, sl_str_from_cstr(name));
    for (const sl_json *item = dialects ? dialects->first : NULL; item; item = item->next)
        *SL_PUSH(arena, names) = sl_arena_copy(arena, sl_gen_str(&file, item, "id"));
    ok = ok && !file.n_errors;
    sl_gen_unload(&file);
    return ok;
}

static bool read_folder(sl_arena *arena, const char *folder, name_vec *names)
{
    DIR *dir = opendir(folder);
    bool ok = dir != NULL;
    if (!dir) return false;
    for (struct dirent *entry = readdir(dir); entry; entry = readdir(dir))
        if (has_pack(arena, folder, entry->d_name)) ok = add_pack(arena, folder, entry->d_name, names) && ok;
    closedir(dir);
    if (names->n) qsort(names->at, names->n, sizeof *names->at, compare_names);
    return ok;
}

int gen_packs(int argc, char **argv)
{
    static const char *const includes[] = {"lang/pack.h", NULL};
    sl_arena arena = {0};
    name_vec names = {0};
    sl_gen_out out;
    if (argc != 3 || !read_folder(&arena, argv[1], &names)) {
        fprintf(stderr, "usage: sl_gen packs GRAMMAR_DIR OUT.c\n");
        return 2;
    }
    sl_gen_out_init(&out);
    for (uint32_t i = 0; i < names.n; i++)
        sl_buf_printf(&out.body, "extern const struct sl_lang sl_pack_%.*s;\n", SL_FMT(names.at[i]));
    sl_buf_add_cstr(&out.body, "const struct sl_lang *const sl_packs[] = {\n");
    for (uint32_t i = 0; i < names.n; i++)
        sl_buf_printf(&out.body, "    &sl_pack_%.*s,\n", SL_FMT(names.at[i]));
    sl_buf_printf(&out.body, "};\nconst uint32_t sl_n_packs = %u;\n", names.n);
    int status = sl_gen_out_write(&out, argv[2], "grammar/", includes);
    sl_gen_out_release(&out);
    sl_arena_release(&arena);
    return status;
}
