/* sl_gen packs GRAMMAR_DIR OUT.c: the table of all packs, sorted by id, with what a file is told by. */
#include "gen/gen.h"
#include "gen/json.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct claim { /* what files a language claims */
    sl_str id;
    sl_strs lsp_ids, globs, shebangs, signs;
} claim;

typedef SL_VEC(claim) claim_vec;

static int compare_claims(const void *a, const void *b)
{
    return sl_str_cmp(((const claim *)a)->id, ((const claim *)b)->id);
}

static bool has_pack(sl_arena *arena, const char *folder, const char *name)
{
    FILE *file = fopen(sl_arena_printf(arena, "%s/%s/pack.json", folder, name).ptr, "rb");
    if (file) fclose(file);
    return file != NULL && name[0] != '_' && name[0] != '.';
}

static sl_strs copy_list(sl_arena *arena, sl_gen_file *file, const sl_json *object, const char *key)
{
    sl_strs own = sl_gen_strs_or(file, object, key);
    sl_str *at = SL_NEW_N(arena, sl_str, own.n + 1);
    for (uint32_t i = 0; i < own.n; i++)
        at[i] = sl_arena_copy(arena, own.at[i]);
    return (sl_strs){at, own.n};
}

static void add_claim(sl_arena *arena, sl_gen_file *file, const sl_json *own, sl_str id, claim_vec *to)
{
    claim made = {.id = sl_arena_copy(arena, id)};
    made.lsp_ids = copy_list(arena, file, own, "lsp");
    made.globs = copy_list(arena, file, own, "globs");
    made.shebangs = copy_list(arena, file, own, "shebangs");
    made.signs = copy_list(arena, file, own, "signs");
    *SL_PUSH(arena, to) = made;
}

/* A pack is one language, or holds several that share its rows: its dialects. */
static bool add_pack(sl_arena *arena, const char *folder, const char *name, claim_vec *to)
{
    sl_gen_file file;
    bool ok = sl_gen_load(&file, sl_arena_printf(arena, "%s/%s/pack.json", folder, name).ptr);
    const sl_json *dialects = ok ? sl_json_find(file.root, "dialects") : NULL;
    if (ok && !dialects) add_claim(arena, &file, file.root, sl_str_from_cstr(name), to);
    for (const sl_json *item = dialects ? dialects->first : NULL; item; item = item->next)
        add_claim(arena, &file, item, sl_gen_str(&file, item, "id"), to);
    ok = ok && !file.n_errors;
    sl_gen_unload(&file);
    return ok;
}

static bool read_folder(sl_arena *arena, const char *folder, claim_vec *claims)
{
    DIR *dir = opendir(folder);
    bool ok = dir != NULL;
    if (!dir) return false;
    for (struct dirent *entry = readdir(dir); entry; entry = readdir(dir))
        if (has_pack(arena, folder, entry->d_name)) ok = add_pack(arena, folder, entry->d_name, claims) && ok;
    closedir(dir);
    if (claims->n) qsort(claims->at, claims->n, sizeof *claims->at, compare_claims);
    return ok;
}

static void put_claim(sl_gen_out *out, sl_buf *to, const claim *c)
{
    sl_buf_printf(to, "    {.lang = &sl_pack_%.*s, .id = ", SL_FMT(c->id));
    sl_gen_put_str(to, c->id);
    sl_buf_add_cstr(to, ", .lsp_ids = ");
    sl_gen_put_strs(out, to, c->lsp_ids);
    sl_buf_add_cstr(to, ",\n     .globs = ");
    sl_gen_put_strs(out, to, c->globs);
    sl_buf_add_cstr(to, ", .shebangs = ");
    sl_gen_put_strs(out, to, c->shebangs);
    sl_buf_add_cstr(to, ", .signs = ");
    sl_gen_put_strs(out, to, c->signs);
    sl_buf_add_cstr(to, "},\n");
}

static void put_claims(sl_gen_out *out, const claim_vec *claims)
{
    sl_buf table = {0};
    for (uint32_t i = 0; i < claims->n; i++) {
        sl_buf_printf(&out->body, "extern const struct sl_lang sl_pack_%.*s;\n", SL_FMT(claims->at[i].id));
        put_claim(out, &table, &claims->at[i]);
    }
    sl_buf_printf(&out->body, "const sl_claimed sl_packs[] = {\n%.*s};\n", SL_FMT(sl_buf_str(&table)));
    sl_buf_printf(&out->body, "const uint32_t sl_n_packs = %u;\n", claims->n);
    sl_buf_release(&table);
}

int gen_packs(int argc, char **argv)
{
    static const char *const includes[] = {"lang/pack.h", NULL};
    sl_arena arena = {0};
    claim_vec claims = {0};
    sl_gen_out out;
    if (argc != 3 || !read_folder(&arena, argv[1], &claims)) {
        fprintf(stderr, "usage: sl_gen packs GRAMMAR_DIR OUT.c\n");
        return 2;
    }
    sl_gen_out_init(&out);
    put_claims(&out, &claims);
    int status = sl_gen_out_write(&out, argv[2], "grammar/", includes);
    sl_gen_out_release(&out);
    sl_arena_release(&arena);
    return status;
}
