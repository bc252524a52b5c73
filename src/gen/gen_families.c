/* sl_gen families DATA_DIR OUT.c: data/families/ -> the tables of http/family.h. */
#include "gen/gen.h"
#include "gen/json.h"
#include "http/tables.h"

#include <stdlib.h>

static const char *const family_keys[] = {
    "id",     "title",     "languages", "library", "package",  "version",    "source",
    "value",  "to_number", "rank",      "write",   "baseline", "deprecated", "replaced_by",
    "access", "import",    "names",     "open",    "any_case", "others",     "not_qualifier",
    "notes",  "own_codes", "constants", NULL};
static const char *const access_keys[] = {"form",        "qualifier", "sep",        "path",      "modules",
                                          "via",         "where",     "languages",  "prefix",    "strip",
                                          "callee",      "quoted",    "qualifiers", "any_alias", "brackets",
                                          "distinctive", NULL};
static const char *const import_keys[] = {"module", "name",     "text", "texts",
                                          "kind",   "alias_ok", "also", NULL};
static const char *const constant_keys[] = {"name",    "code",        "preferred", "since",      "deprecated",
                                            "removed", "replaced_by", "value",     "misleading", "shadowed",
                                            "write",   "distinctive", "written",   NULL};
static const char *const value_words[] = {"number",    "object",    "line",      "phrase", "symbol",
                                          "atom",      "string",    "exception", "error",  "response",
                                          "predicate", "assertion", "type",      NULL};
static const char *const form_words[] = {"member",  "call",   "bare",  "symbol",  "atom",
                                         "variant", "string", "index", "literal", NULL};
static const char *const kind_words[] = {"namespace", "named",  "default", "include", "use",
                                         "using",     "static", "global",  "none",    NULL};

typedef struct name_entry {
    sl_name_row row;
    uint64_t hash;
    int32_t rank;
} name_entry;

typedef struct families_gen {
    sl_gen_file *file; /* the current one */
    uint32_t at;       /* its index */
    sl_gen_out out;
    sl_arena arena;
    SL_VEC(name_entry) names;
    SL_VEC(sl_str) aliases;
} families_gen;

/* A constant with what decides its place. */
typedef struct constant_row {
    const sl_json *json;
    int32_t code;
    bool preferred, deprecated;
    sl_str since;
} constant_row;

static int compare_constants(const void *a, const void *b)
{
    const constant_row *x = a, *y = b;
    if (x->code != y->code) return x->code < y->code ? -1 : 1;
    if (x->preferred != y->preferred) return x->preferred ? -1 : 1;
    if (x->deprecated != y->deprecated) return x->deprecated ? 1 : -1;
    int newer = sl_version_cmp(y->since, x->since);
    return newer ? newer : (x->json->index < y->json->index ? -1 : 1);
}

static constant_row *sort_constants(families_gen *g, const sl_json *list)
{
    constant_row *rows = SL_NEW_N(&g->file->arena, constant_row, list->n);
    for (const sl_json *c = list->first; c; c = c->next) {
        rows[c->index] =
            (constant_row){c, sl_gen_int(g->file, c, "code", 0, 999), sl_gen_bool_or(g->file, c, "preferred"),
                           sl_json_find(c, "deprecated") != NULL, sl_gen_str_or(g->file, c, "since")};
    }
    if (list->n) qsort(rows, list->n, sizeof *rows, compare_constants);
    return rows;
}

static bool is_number(sl_str name)
{
    uint32_t value;
    return sl_str_to_u32(name, UINT32_MAX, &value);
}

static void add_name(families_gen *g, uint32_t constant, sl_str name, bool is_alias)
{
    if (is_number(name)) return; /* a key of a table: recognised as the number that it is */
    name_entry *entry = SL_PUSH(&g->arena, &g->names);
    entry->hash = sl_str_hash(name);
    entry->rank = sl_gen_int(g->file, g->file->root, "rank", 1, 9);
    entry->row = (sl_name_row){(uint32_t)entry->hash, (uint16_t)g->at, (uint16_t)constant, 0};
    if (!is_alias) return;
    *SL_PUSH(&g->arena, &g->aliases) = sl_arena_copy(&g->arena, name);
    entry->row.alias = g->aliases.n;
}

static sl_str to_lower(families_gen *g, sl_str name)
{
    char *bytes = sl_arena_alloc(&g->arena, name.len + 1);
    for (size_t i = 0; i < name.len; i++)
        bytes[i] = sl_to_lower(name.ptr[i]);
    return (sl_str){bytes, name.len};
}

/* The name as every access form writes it. */
static void add_names(families_gen *g, uint32_t constant, const sl_json *json)
{
    const sl_json *root = g->file->root, *list = sl_json_find(root, "access");
    sl_str name = sl_gen_str(g->file, json, "name"), written = sl_gen_str_or(g->file, json, "written");
    add_name(g, constant, name, false);
    if (written.len) add_name(g, constant, written, true);
    sl_str lower = to_lower(g, name);
    if (sl_gen_bool_or(g->file, root, "any_case") && !sl_str_eq(lower, name))
        add_name(g, constant, lower, true);
    for (const sl_json *a = list ? list->first : NULL; a; a = a->next) {
        sl_str strip = sl_gen_str_or(g->file, a, "strip");
        if (strip.len && sl_str_has_prefix(name, strip))
            add_name(g, constant, sl_str_sub(name, strip.len, name.len), true);
    }
}

static bool is_distinctive(families_gen *g, const sl_json *constant)
{
    const sl_json *list = sl_json_find(g->file->root, "access");
    if (sl_json_find(constant, "distinctive")) return sl_gen_bool(g->file, constant, "distinctive");
    for (const sl_json *a = list ? list->first : NULL; a; a = a->next)
        if (sl_gen_bool_or(g->file, a, "distinctive")) return true;
    return false;
}

static void put_flag(families_gen *g, const char *name, bool value)
{
    if (value) sl_buf_printf(&g->out.body, ".%s = true, ", name);
}

static void put_fields(families_gen *g, const sl_json *object, const char *const *names)
{
    for (; *names; names++)
        sl_gen_put_field(&g->out, *names, sl_gen_str_or(g->file, object, *names));
}

static void put_constant(families_gen *g, const constant_row *row)
{
    static const char *const fields[] = {"since", "removed", "replaced_by", "written", NULL};
    const sl_json *c = row->json, *deprecated = sl_json_find(c, "deprecated"),
                  *write = sl_json_find(c, "write");
    sl_gen_only(g->file, c, constant_keys);
    sl_buf_add_cstr(&g->out.body, "    {");
    sl_gen_put_field(&g->out, "name", sl_gen_str(g->file, c, "name"));
    sl_buf_printf(&g->out.body, ".code = %d, .shadowed = %d, ", (int)row->code,
                  (int)sl_gen_int_or(g->file, c, "shadowed", 0, 999));
    put_fields(g, c, fields);
    put_flag(g, "preferred", row->preferred);
    put_flag(g, "is_deprecated", deprecated != NULL);
    if (deprecated && deprecated->kind != SL_JSON_BOOL)
        sl_gen_put_field(&g->out, "deprecated", sl_gen_str(g->file, c, "deprecated"));
    put_flag(g, "misleading", sl_gen_bool_or(g->file, c, "misleading") || sl_json_find(c, "value"));
    put_flag(g, "distinctive", is_distinctive(g, c));
    bool family_writes =
        !sl_json_find(g->file->root, "write") || sl_gen_bool(g->file, g->file->root, "write");
    put_flag(g, "writable", family_writes && (!write || sl_gen_bool(g->file, c, "write")));
    sl_buf_add_cstr(&g->out.body, "},\n");
}

/* The oldest version that has every name without `since`; where all have one, the oldest of them. */
static sl_str find_baseline(families_gen *g, const sl_json *constants)
{
    sl_str baseline = sl_gen_str_or(g->file, g->file->root, "baseline");
    if (baseline.len) return baseline;
    for (const sl_json *c = constants->first; c; c = c->next) {
        sl_str since = sl_gen_str_or(g->file, c, "since");
        if (!since.len) return (sl_str){"", 0};
        if (!baseline.len || sl_version_cmp(since, baseline) < 0) baseline = since;
    }
    return baseline;
}

static void put_constants(families_gen *g, const sl_json *list)
{
    const constant_row *rows = sort_constants(g, list);
    sl_buf_printf(&g->out.body, "static const sl_constant constants_%u[] = {\n", g->at);
    for (uint32_t i = 0; i < list->n; i++) {
        put_constant(g, &rows[i]);
        add_names(g, i, rows[i].json);
    }
    sl_buf_add_cstr(&g->out.body, "};\n");
}

static void put_access(families_gen *g, const sl_json *access)
{
    static const char *const fields[] = {"path", "sep", "prefix", "strip", "via", "where", NULL};
    static const char *const flags[] = {"distinctive", "any_alias", "quoted", "brackets", NULL};
    static const char *const lists[][2] = {{"modules", "modules"},
                                           {"languages", "languages"},
                                           {"callees", "callee"},
                                           {"self_words", "qualifiers"}};
    sl_strs qualifiers = sl_gen_strs_or(g->file, access, "qualifier");
    sl_gen_only(g->file, access, access_keys);
    sl_buf_printf(&g->out.body, "    {.form = (sl_access_form)%u, ",
                  sl_gen_word(g->file, access, "form", form_words));
    sl_gen_put_strs_field(&g->out, "qualifiers", qualifiers);
    if (qualifiers.n) sl_gen_put_field(&g->out, "qualifier", qualifiers.at[qualifiers.n - 1]);
    put_fields(g, access, fields);
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        sl_gen_put_strs_field(&g->out, lists[i][0], sl_gen_strs_or(g->file, access, lists[i][1]));
    for (const char *const *flag = flags; *flag; flag++)
        put_flag(g, *flag, sl_gen_bool_or(g->file, access, *flag));
    sl_buf_add_cstr(&g->out.body, "},\n");
}

static void put_access_list(families_gen *g, const sl_json *list)
{
    if (!list->n) sl_gen_fail(g->file, list, "a family that nobody can write");
    sl_buf_printf(&g->out.body, "static const sl_access access_%u[] = {\n", g->at);
    for (const sl_json *a = list->first; a; a = a->next)
        put_access(g, a);
    sl_buf_add_cstr(&g->out.body, "};\n");
}

static void put_import_texts(families_gen *g, const sl_json *import)
{
    const sl_json *texts = sl_json_find(import, "texts");
    if (!texts || !texts->n) return;
    sl_buf_printf(&g->out.body, "static const sl_import_text texts_%u[] = {\n", g->at);
    for (const sl_json *t = texts->first; t; t = t->next) {
        sl_buf_add_cstr(&g->out.body, "    {");
        sl_gen_put_str(&g->out.body, t->key);
        sl_buf_add_cstr(&g->out.body, ", ");
        sl_gen_put_str(&g->out.body, t->str);
        sl_buf_add_cstr(&g->out.body, "},\n");
    }
    sl_buf_add_cstr(&g->out.body, "};\n");
}

static void put_import(families_gen *g, const sl_json *import)
{
    const sl_json *texts = sl_json_find(import, "texts");
    static const char *const fields[] = {"kind", "module", "name", "text", NULL};
    sl_gen_only(g->file, import, import_keys);
    sl_gen_word(g->file, import, "kind", kind_words);
    sl_buf_add_cstr(&g->out.body, "    .import = {");
    put_fields(g, import, fields);
    sl_gen_put_strs_field(&g->out, "also", sl_gen_strs_or(g->file, import, "also"));
    put_flag(g, "alias_ok", sl_gen_bool_or(g->file, import, "alias_ok"));
    if (texts && texts->n) sl_buf_printf(&g->out.body, ".texts = texts_%u, .n_texts = %u", g->at, texts->n);
    sl_buf_add_cstr(&g->out.body, "},\n");
}

/* What the row of the table points to. */
static void put_parts(families_gen *g)
{
    const sl_json *root = g->file->root;
    const sl_json *constants = sl_gen_array(g->file, root, "constants");
    const sl_json *access = sl_gen_array(g->file, root, "access");
    sl_gen_only(g->file, root, family_keys);
    if (access) put_access_list(g, access);
    put_import_texts(g, sl_gen_object(g->file, root, "import"));
    if (constants && constants->n > UINT16_MAX)
        sl_gen_fail(g->file, constants, "too many names");
    else if (constants && constants->n)
        put_constants(g, constants);
}

static void put_package(families_gen *g)
{
    const sl_json *package = sl_gen_object(g->file, g->file->root, "package");
    const sl_json *names = sl_json_find(g->file->root, "names"); /* none where keys are numbers */
    sl_gen_put_field(&g->out, "ecosystem", sl_gen_str(g->file, package, "ecosystem"));
    sl_gen_put_field(&g->out, "package", sl_gen_str(g->file, package, "name"));
    sl_gen_put_field(&g->out, "name_case", sl_gen_str_or(g->file, names, "case"));
    sl_gen_put_field(&g->out, "name_prefix", sl_gen_str_or(g->file, names, "prefix"));
}

/* A pointer to what put_parts wrote, and its length; nothing for an empty list. */
static void put_array(families_gen *g, const char *key)
{
    const sl_json *list = sl_json_find(g->file->root, key);
    if (list && list->n)
        sl_buf_printf(&g->out.body, ".%s = %s_%u, .n_%s = %u, ", key, key, g->at, key, list->n);
}

static void put_row(families_gen *g, sl_str id)
{
    static const char *const fields[] = {"id",        "title",      "library",     "version",
                                         "to_number", "deprecated", "replaced_by", NULL};
    static const char *const lists[] = {"languages", "others", "not_qualifier", "notes"};
    const sl_json *root = g->file->root;
    if (!sl_str_eq(sl_gen_str(g->file, root, "id"), id))
        sl_gen_fail(g->file, root, "the id is not the name of the file");
    sl_buf_add_cstr(&g->out.body, "{");
    put_fields(g, root, fields);
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        sl_gen_put_strs_field(&g->out, lists[i], sl_gen_strs_or(g->file, root, lists[i]));
    put_package(g);
    put_flag(g, "open", sl_gen_bool_or(g->file, root, "open"));
    put_flag(g, "any_case", sl_gen_bool_or(g->file, root, "any_case"));
    sl_gen_put_field(&g->out, "baseline", find_baseline(g, sl_json_find(root, "constants")));
    put_import(g, sl_gen_object(g->file, root, "import"));
    sl_buf_printf(&g->out.body, "    .value = (sl_family_value)%u, .rank = %d, ",
                  sl_gen_word(g->file, root, "value", value_words),
                  (int)sl_gen_int(g->file, root, "rank", 1, 9));
    put_array(g, "access");
    put_array(g, "constants");
    sl_buf_add_cstr(&g->out.body, "},\n");
}

static int compare_names(const void *a, const void *b)
{
    const name_entry *x = a, *y = b;
    if (x->row.hash != y->row.hash) return x->row.hash < y->row.hash ? -1 : 1;
    if (x->rank != y->rank) return x->rank < y->rank ? -1 : 1;
    if (x->row.family != y->row.family) return x->row.family < y->row.family ? -1 : 1;
    return x->row.constant < y->row.constant ? -1 : x->row.constant > y->row.constant;
}

static void put_names(families_gen *g)
{
    uint32_t at = 0;
    if (g->names.n) qsort(g->names.at, g->names.n, sizeof *g->names.at, compare_names);
    sl_buf_add_cstr(&g->out.body, "const sl_name_row sl_families__names[] = {\n");
    for (uint32_t i = 0; i < g->names.n; i++) {
        const sl_name_row *row = &g->names.at[i].row;
        sl_buf_printf(&g->out.body, "    {0x%08x, %u, %u, %u},\n", row->hash, row->family, row->constant,
                      row->alias);
    }
    sl_buf_add_cstr(&g->out.body, "};\nconst uint32_t sl_families__buckets[SL_NAME_BUCKETS + 1] = {");
    for (uint32_t bucket = 0; bucket <= SL_NAME_BUCKETS; bucket++) {
        while (at < g->names.n && sl_name__bucket(g->names.at[at].row.hash) < bucket)
            at++;
        sl_buf_printf(&g->out.body, "%s%u,", bucket % 16 ? " " : "\n    ", at);
    }
    sl_buf_add_cstr(&g->out.body, "\n};\n");
}

static void put_bits(families_gen *g)
{
    uint64_t *words = SL_NEW_N(&g->arena, uint64_t, SL_NAME_WORDS);
    for (uint32_t i = 0; i < g->names.n; i++)
        for (unsigned which = 0; which < 2; which++) {
            uint32_t bit = sl_name__bit(g->names.at[i].hash, which);
            words[bit / 64] |= UINT64_C(1) << bit % 64;
        }
    sl_buf_add_cstr(&g->out.body, "const uint64_t sl_families__bits[SL_NAME_WORDS] = {");
    for (uint32_t i = 0; i < SL_NAME_WORDS; i++)
        sl_buf_printf(&g->out.body, "%s0x%llxu,", i % 6 ? " " : "\n    ", (unsigned long long)words[i]);
    sl_buf_add_cstr(&g->out.body, "\n};\n");
}

static void put_aliases(families_gen *g)
{
    sl_buf_add_cstr(&g->out.body, "const sl_str sl_families__aliases[] = {\n");
    for (uint32_t i = 0; i < g->aliases.n; i++) {
        sl_gen_put_str(&g->out.body, g->aliases.at[i]);
        sl_buf_add_cstr(&g->out.body, ",\n");
    }
    sl_buf_add_cstr(&g->out.body, "{\"\", 0}};\n");
}

static unsigned put_families(families_gen *g, sl_gen_file *files, sl_strs ids)
{
    unsigned n_errors = 0;
    for (g->at = 0; g->at < ids.n; g->at++) {
        g->file = &files[g->at];
        put_parts(g);
        n_errors += g->file->n_errors;
    }
    if (n_errors) return n_errors;
    sl_buf_add_cstr(&g->out.body, "const sl_family sl_families__table[] = {\n");
    for (g->at = 0; g->at < ids.n; g->at++) {
        g->file = &files[g->at];
        put_row(g, ids.at[g->at]);
        n_errors += g->file->n_errors;
    }
    sl_buf_printf(&g->out.body, "};\nconst uint32_t sl_families__n = %u;\n", ids.n);
    put_names(g);
    put_aliases(g);
    put_bits(g);
    return n_errors;
}

static int write_all(families_gen *g, const char *folder, const char *path)
{
    static const char *const includes[] = {"http/tables.h", NULL};
    sl_strs ids;
    bool ok = true;
    if (!sl_gen_list(&g->arena, folder, ".json", &ids)) return 1;
    sl_gen_file *files = SL_NEW_N(&g->arena, sl_gen_file, ids.n);
    for (uint32_t i = 0; i < ids.n; i++)
        ok &=
            sl_gen_load(&files[i], sl_arena_printf(&g->arena, "%s/%.*s.json", folder, SL_FMT(ids.at[i])).ptr);
    ok = ok && put_families(g, files, ids) == 0 &&
         sl_gen_out_write(&g->out, path, "data/families", includes) == 0;
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
