/* sl_gen families DATA_DIR OUT.c: data/families/ -> the tables of http/family.h. */
#include "conf/family_json.h"
#include "gen/gen.h"
#include "gen/json.h"
#include "http/index.h"

typedef struct families_gen {
    sl_arena arena;
    sl_gen_out out;
    sl_family *families; /* by id, as the files are */
    uint32_t n;
} families_gen;

/* ---- reading ---- */

static bool read_family(sl_gen_file *file, sl_str id, sl_family *out)
{
    if (!sl_gen_has_shape(file, &sl_conf__family, file->root)) return false;
    sl_conf_reader reader = {.arena = &file->arena, .text = file->text, .is_data = true};
    sl_family_decode(&reader, file->root, out);
    if (sl_str_eq(out->id, id)) return true;
    sl_gen_fail(file, file->root, "the id is not the name of the file");
    return false;
}

/* The files stay loaded: families live in their arenas. */
static bool read_families(families_gen *g, const char *folder, sl_gen_file *files, sl_strs ids)
{
    bool ok = true;
    g->families = SL_NEW_N(&g->arena, sl_family, ids.n);
    g->n = ids.n;
    for (uint32_t i = 0; i < ids.n; i++) {
        const char *path = sl_arena_printf(&g->arena, "%s/%.*s.json", folder, SL_FMT(ids.at[i])).ptr;
        ok = sl_gen_load(&files[i], path) && read_family(&files[i], ids.at[i], &g->families[i]) && ok;
    }
    return ok;
}

/* ---- writing ---- */

static void put_flag(families_gen *g, const char *name, bool value)
{
    if (value) sl_buf_printf(&g->out.body, ".%s = true, ", name);
}

static void put_constant(families_gen *g, const sl_constant *c)
{
    sl_buf_add_cstr(&g->out.body, "    {");
    sl_gen_put_field(&g->out, "name", c->name);
    sl_gen_put_field(&g->out, "written", c->written);
    sl_buf_printf(&g->out.body, ".code = %d, .shadowed = %d, ", c->code, c->shadowed);
    sl_gen_put_field(&g->out, "since", c->since);
    sl_gen_put_field(&g->out, "deprecated", c->deprecated);
    sl_gen_put_field(&g->out, "removed", c->removed);
    sl_gen_put_field(&g->out, "replaced_by", c->replaced_by);
    put_flag(g, "preferred", c->preferred);
    put_flag(g, "is_deprecated", c->is_deprecated);
    put_flag(g, "misleading", c->misleading);
    put_flag(g, "distinctive", c->distinctive);
    put_flag(g, "writable", c->writable);
    sl_buf_add_cstr(&g->out.body, "},\n");
}

static void put_access(families_gen *g, const sl_access *a)
{
    sl_buf_printf(&g->out.body, "    {.form = (sl_access_form)%u, ", (unsigned)a->form);
    sl_gen_put_strs_field(&g->out, "qualifiers", a->qualifiers);
    sl_gen_put_field(&g->out, "qualifier", a->qualifier);
    sl_gen_put_field(&g->out, "path", a->path);
    sl_gen_put_field(&g->out, "sep", a->sep);
    sl_gen_put_field(&g->out, "prefix", a->prefix);
    sl_gen_put_field(&g->out, "strip", a->strip);
    sl_gen_put_field(&g->out, "via", a->via);
    sl_gen_put_field(&g->out, "where", a->where);
    sl_gen_put_strs_field(&g->out, "modules", a->modules);
    sl_gen_put_strs_field(&g->out, "languages", a->languages);
    sl_gen_put_strs_field(&g->out, "callees", a->callees);
    sl_gen_put_strs_field(&g->out, "self_words", a->self_words);
    put_flag(g, "distinctive", a->distinctive);
    put_flag(g, "any_alias", a->any_alias);
    put_flag(g, "quoted", a->quoted);
    put_flag(g, "brackets", a->brackets);
    sl_buf_add_cstr(&g->out.body, "},\n");
}

/* What the row of the table points to; an empty list is no array. */
static void put_parts(families_gen *g, uint32_t at)
{
    const sl_family *family = &g->families[at];
    sl_buf_printf(&g->out.body, "static const sl_access access_%u[] = {\n", at);
    for (uint32_t i = 0; i < family->n_access; i++)
        put_access(g, &family->access[i]);
    sl_buf_add_cstr(&g->out.body, "};\n");
    if (family->n_constants) sl_buf_printf(&g->out.body, "static const sl_constant constants_%u[] = {\n", at);
    for (uint32_t i = 0; i < family->n_constants; i++)
        put_constant(g, &family->constants[i]);
    if (family->n_constants) sl_buf_add_cstr(&g->out.body, "};\n");
}

static void put_import_texts(families_gen *g, const sl_import_spec *import, uint32_t at)
{
    if (!import->n_texts) return;
    sl_buf_printf(&g->out.body, "static const sl_import_text texts_%u[] = {\n", at);
    for (uint32_t i = 0; i < import->n_texts; i++) {
        sl_buf_add_cstr(&g->out.body, "    {");
        sl_gen_put_str(&g->out.body, import->texts[i].key);
        sl_buf_add_cstr(&g->out.body, ", ");
        sl_gen_put_str(&g->out.body, import->texts[i].text);
        sl_buf_add_cstr(&g->out.body, "},\n");
    }
    sl_buf_add_cstr(&g->out.body, "};\n");
}

static void put_import(families_gen *g, const sl_import_spec *import, uint32_t at)
{
    sl_buf_add_cstr(&g->out.body, "    .import = {");
    sl_gen_put_field(&g->out, "kind", import->kind);
    sl_gen_put_field(&g->out, "module", import->module);
    sl_gen_put_field(&g->out, "name", import->name);
    sl_gen_put_field(&g->out, "text", import->text);
    sl_gen_put_strs_field(&g->out, "also", import->also);
    put_flag(g, "alias_ok", import->alias_ok);
    if (import->n_texts) sl_buf_printf(&g->out.body, ".texts = texts_%u, .n_texts = %u", at, import->n_texts);
    sl_buf_add_cstr(&g->out.body, "},\n");
}

static void put_texts(families_gen *g, const sl_family *family)
{
    sl_gen_put_field(&g->out, "id", family->id);
    sl_gen_put_field(&g->out, "title", family->title);
    sl_gen_put_field(&g->out, "library", family->library);
    sl_gen_put_field(&g->out, "version", family->version);
    sl_gen_put_field(&g->out, "to_number", family->to_number);
    sl_gen_put_field(&g->out, "deprecated", family->deprecated);
    sl_gen_put_field(&g->out, "replaced_by", family->replaced_by);
    sl_gen_put_field(&g->out, "ecosystem", family->ecosystem);
    sl_gen_put_field(&g->out, "package", family->package);
    sl_gen_put_field(&g->out, "name_case", family->name_case);
    sl_gen_put_field(&g->out, "name_prefix", family->name_prefix);
    sl_gen_put_field(&g->out, "baseline", family->baseline);
    sl_gen_put_strs_field(&g->out, "languages", family->languages);
    sl_gen_put_strs_field(&g->out, "others", family->others);
    sl_gen_put_strs_field(&g->out, "not_qualifier", family->not_qualifier);
    sl_gen_put_strs_field(&g->out, "notes", family->notes);
}

static void put_row(families_gen *g, uint32_t at)
{
    const sl_family *family = &g->families[at];
    sl_buf_add_cstr(&g->out.body, "{");
    put_texts(g, family);
    put_flag(g, "open", family->open);
    put_flag(g, "any_case", family->any_case);
    put_import(g, &family->import, at);
    sl_buf_printf(&g->out.body,
                  "    .value = (sl_family_value)%u, .rank = %d, .access = access_%u, .n_access = %u, ",
                  (unsigned)family->value, family->rank, at, family->n_access);
    if (family->n_constants)
        sl_buf_printf(&g->out.body, ".constants = constants_%u, .n_constants = %u", at, family->n_constants);
    sl_buf_add_cstr(&g->out.body, "},\n");
}

static void put_names(families_gen *g, const sl_name_index *index)
{
    sl_buf_add_cstr(&g->out.body, "const sl_name_row sl_families__names[] = {\n");
    for (uint32_t i = 0; i < index->n; i++) {
        const sl_name_row *row = &index->rows[i];
        sl_buf_printf(&g->out.body, "    {0x%08x, %u, %u, %u},\n", row->hash, row->family, row->constant,
                      row->alias);
    }
    sl_buf_add_cstr(&g->out.body, "};\nconst uint32_t sl_families__buckets[SL_NAME_BUCKETS + 1] = {");
    for (uint32_t bucket = 0; bucket <= SL_NAME_BUCKETS; bucket++)
        sl_buf_printf(&g->out.body, "%s%u,", bucket % 16 ? " " : "\n    ", index->buckets[bucket]);
    sl_buf_add_cstr(&g->out.body, "\n};\nconst sl_str sl_families__aliases[] = {\n");
    for (uint32_t i = 0; i < index->n_aliases; i++) {
        sl_gen_put_str(&g->out.body, index->aliases[i]);
        sl_buf_add_cstr(&g->out.body, ",\n");
    }
    sl_buf_add_cstr(&g->out.body, "{\"\", 0}};\nconst uint64_t sl_families__bits[SL_NAME_WORDS] = {");
    for (uint32_t i = 0; i < SL_NAME_WORDS; i++)
        sl_buf_printf(&g->out.body, "%s0x%llxu,", i % 6 ? " " : "\n    ", (unsigned long long)index->bits[i]);
    sl_buf_add_cstr(&g->out.body, "\n};\n");
}

static void put_families(families_gen *g)
{
    for (uint32_t i = 0; i < g->n; i++) {
        put_parts(g, i);
        put_import_texts(g, &g->families[i].import, i);
    }
    sl_buf_add_cstr(&g->out.body, "const sl_family sl_families__table[] = {\n");
    for (uint32_t i = 0; i < g->n; i++)
        put_row(g, i);
    sl_buf_printf(&g->out.body, "};\nconst uint32_t sl_families__n = %u;\n", g->n);
    sl_name_index index = sl_index__names(g->families, g->n, &g->arena);
    put_names(g, &index);
}

static int write_all(families_gen *g, const char *folder, const char *path)
{
    static const char *const includes[] = {"http/tables.h", NULL};
    sl_strs ids;
    if (!sl_gen_list(&g->arena, folder, ".json", &ids)) return 1;
    sl_gen_file *files = SL_NEW_N(&g->arena, sl_gen_file, ids.n);
    bool ok = read_families(g, folder, files, ids);
    if (ok) put_families(g);
    ok = ok && sl_gen_out_write(&g->out, path, "data/families", includes) == 0;
    for (uint32_t i = 0; i < ids.n; i++)
        sl_gen_unload(&files[i]);
    return ok ? 0 : 1;
}

int gen_families(int argc, char **argv)
{
    families_gen g = {0};
    if (argc != 3) return sl_gen_usage("families DATA_DIR OUT.c");
    sl_arena_init(&g.arena);
    sl_gen_out_init(&g.out);
    int status = write_all(&g, sl_arena_printf(&g.arena, "%s/families", argv[1]).ptr, argv[2]);
    sl_gen_out_release(&g.out);
    sl_arena_release(&g.arena);
    return status;
}
