/* sl_gen manifests DATA_DIR OUT.c: data/manifests.json (and folders of data/skip.json) -> the tables of
 * conf/manifest.h. */
#include "gen/gen.h"
#include "gen/json.h"

#include <stdlib.h>
#include <string.h>

typedef struct named_row {
    sl_str text;
    uint32_t manifest;
} named_row;

typedef struct manifests_gen {
    sl_gen_file file, skip;
    sl_gen_out out;
    sl_buf finds, steps; /* records that others point into */
    uint32_t n_finds, n_steps;
    SL_VEC(named_row) exact, globs;
} manifests_gen;

static const char *const bare_words[] = {"nothing", "exact", "prefix", "caret", "least", NULL};
static const char *const bare_names[] = {"SL_BARE_NOTHING", "SL_BARE_EXACT", "SL_BARE_PREFIX",
                                         "SL_BARE_CARET", "SL_BARE_LEAST"};
static const char *const tilde_words[] = {"nothing", "minor", "last", NULL};
static const char *const tilde_names[] = {"SL_TILDE_NOTHING", "SL_TILDE_MINOR", "SL_TILDE_LAST"};
static const char *const format_words[] = {"json", "toml", "yaml", "xml", "ini", "lines", NULL};
static const char *const format_names[] = {"SL_MANIFEST_JSON", "SL_MANIFEST_TOML", "SL_MANIFEST_YAML",
                                           "SL_MANIFEST_XML",  "SL_MANIFEST_INI",  "SL_MANIFEST_LINES"};

/* A list of texts, which may be written as one text. */
static sl_strs get_texts(manifests_gen *g, const sl_json *object, const char *key)
{
    const sl_json *member = sl_json_find(object, key);
    if (!member || member->kind != SL_JSON_STRING) return sl_gen_strs_or(&g->file, object, key);
    sl_str *one = SL_NEW(&g->file.arena, sl_str);
    *one = member->str;
    return (sl_strs){one, 1};
}

/* Braces of patterns and templates pair up: `{{` is a brace, `{name}` a hole. */
static void check_holes(manifests_gen *g, const sl_json *at, sl_strs texts)
{
    for (uint32_t i = 0; i < texts.n; i++) {
        const char *p = texts.at[i].ptr;
        for (size_t k = 0; k < texts.at[i].len; k++) {
            if (p[k] != '{') continue;
            if (k + 1 < texts.at[i].len && p[k + 1] == '{') {
                k++;
                continue;
            }
            while (k < texts.at[i].len && p[k] != '}')
                k++;
            if (k == texts.at[i].len)
                sl_gen_fail(&g->file, at, "%.*s: this hole never ends", SL_FMT(texts.at[i]));
        }
    }
}

static void put_texts(manifests_gen *g, const sl_json *find, const char *key, const char *field)
{
    sl_strs texts = get_texts(g, find, key);
    if (!texts.n) return;
    if (strcmp(key, "at") != 0) check_holes(g, find, texts);
    sl_buf_printf(&g->finds, ".%s = ", field);
    sl_gen_put_strs(&g->out, &g->finds, texts);
    sl_buf_add_cstr(&g->finds, ", ");
}

/* Index of the syntax that a row or one of its finds names. */
static uint32_t find_syntax(manifests_gen *g, const sl_json *object, uint32_t by_default)
{
    sl_str name = sl_gen_str_or(&g->file, object, "versions");
    if (!name.len) return by_default;
    const sl_json *list = sl_gen_array(&g->file, g->file.root, "syntaxes");
    for (const sl_json *s = list ? list->first : NULL; s; s = s->next)
        if (sl_str_eq(sl_gen_str_or(&g->file, s, "name"), name)) return s->index;
    sl_gen_fail(&g->file, object, "unknown syntax of versions \"%.*s\"", SL_FMT(name));
    return 0;
}

static const char *find_kind(manifests_gen *g, const sl_json *find)
{
    bool context = sl_gen_bool_or(&g->file, find, "context"),
         workspace = sl_gen_bool_or(&g->file, find, "workspace");
    bool set = sl_json_find(find, "set"), name = sl_json_find(find, "name");
    if (context + workspace + set + name != 1)
        sl_gen_fail(&g->file, find, "expected one of \"name\", \"set\", \"workspace\", \"context\"");
    return context     ? "SL_FIND_CONTEXT"
           : workspace ? "SL_FIND_WORKSPACE"
           : set       ? "SL_FIND_PROPERTY"
                       : "SL_FIND_LIBRARY";
}

static void put_find(manifests_gen *g, const sl_json *row, const sl_json *find)
{
    static const char *const keys[] = {"at",  "from",    "like",      "name",     "version", "ecosystem",
                                       "set", "context", "workspace", "versions", "indent",  NULL};
    bool is_lines = sl_str_is(sl_gen_str(&g->file, row, "format"), "lines");
    sl_gen_only(&g->file, find, keys);
    if (is_lines == (sl_json_find(find, "at") != NULL))
        sl_gen_fail(&g->file, find, "lines are found by \"like\", trees by \"at\"");
    sl_str ecosystem = sl_gen_str_or(&g->file, find, "ecosystem");
    if (!ecosystem.len) ecosystem = sl_gen_str(&g->file, row, "ecosystem");
    int32_t indent = sl_json_find(find, "indent") ? sl_gen_int(&g->file, find, "indent", 0, 100) : -1;
    sl_buf_printf(&g->finds, "    {.kind = %s, .syntax = %u, .indent = %d, ", find_kind(g, find),
                  find_syntax(g, find, find_syntax(g, row, 0)), (int)indent);
    put_texts(g, find, "at", "at");
    put_texts(g, find, "from", "from");
    put_texts(g, find, "like", "like");
    put_texts(g, find, sl_json_find(find, "set") ? "set" : "name", "name");
    put_texts(g, find, "version", "version");
    sl_buf_add_cstr(&g->finds, ".ecosystem = ");
    sl_gen_put_str(&g->finds, ecosystem);
    sl_buf_add_cstr(&g->finds, "},\n");
    g->n_finds++;
}

static bool is_glob(sl_str text)
{
    for (size_t i = 0; i < text.len; i++)
        if (strchr("*?[{/", text.ptr[i])) return true;
    return false;
}

static void add_names(manifests_gen *g, const sl_json *row)
{
    sl_strs files = sl_gen_strs(&g->file, row, "files");
    for (uint32_t i = 0; i < files.n; i++) {
        named_row named = {files.at[i], row->index};
        if (is_glob(files.at[i]))
            *SL_PUSH(&g->file.arena, &g->globs) = named;
        else
            *SL_PUSH(&g->file.arena, &g->exact) = named;
    }
}

static void put_flag(manifests_gen *g, const sl_json *row, const char *key, const char *field)
{
    if (sl_gen_bool_or(&g->file, row, key)) sl_buf_printf(&g->out.body, ".%s = true, ", field);
}

static void put_manifest(manifests_gen *g, const sl_json *row)
{
    static const char *const keys[] = {"files", "ecosystem", "format",  "versions", "lock",
                                       "pins",  "shared",    "comment", "find",     NULL};
    sl_gen_only(&g->file, row, keys);
    add_names(g, row);
    const sl_json *finds = sl_gen_array(&g->file, row, "find");
    sl_buf_printf(&g->out.body, "    {.format = %s, .finds = finds + %u, .n_finds = %u, ",
                  format_names[sl_gen_word(&g->file, row, "format", format_words)], g->n_finds,
                  finds ? finds->n : 0);
    for (const sl_json *find = finds ? finds->first : NULL; find; find = find->next)
        put_find(g, row, find);
    sl_gen_put_field(&g->out, "ecosystem", sl_gen_str(&g->file, row, "ecosystem"));
    sl_gen_put_field(&g->out, "comment", sl_gen_str_or(&g->file, row, "comment"));
    put_flag(g, row, "lock", "is_lock");
    put_flag(g, row, "shared", "is_shared");
    put_flag(g, row, "pins", "pins_lock");
    sl_buf_add_cstr(&g->out.body, "},\n");
}

/* Rows of one array of the file: opens the table, closes it and says how many there are. */
static void put_table(manifests_gen *g, const char *key, const char *type, const char *name,
                      void (*put)(manifests_gen *g, const sl_json *row))
{
    const sl_json *list = sl_gen_array(&g->file, g->file.root, key);
    sl_buf_printf(&g->out.body, "const %s %s[] = {\n", type, name);
    for (const sl_json *row = list ? list->first : NULL; row; row = row->next)
        put(g, row);
    sl_buf_printf(&g->out.body, "};\nconst uint32_t sl_n_%s = %u;\n\n", name + strlen("sl_"),
                  list ? list->n : 0);
}

static void put_syntax(manifests_gen *g, const sl_json *row)
{
    static const char *const keys[] = {"name", "bare", "equals", "tilde", NULL};
    sl_gen_only(&g->file, row, keys);
    sl_buf_printf(&g->out.body, "    {.bare = %s, .equals = %s, .tilde = %s, ",
                  bare_names[sl_gen_word_or(&g->file, row, "bare", bare_words)],
                  bare_names[sl_gen_word_or(&g->file, row, "equals", bare_words)],
                  tilde_names[sl_gen_word_or(&g->file, row, "tilde", tilde_words)]);
    sl_gen_put_field(&g->out, "name", sl_gen_str(&g->file, row, "name"));
    sl_buf_add_cstr(&g->out.body, "},\n");
}

static void put_step(manifests_gen *g, const sl_json *step)
{
    if (step->kind != SL_JSON_ARRAY || step->n != 2 || step->first->kind != SL_JSON_STRING ||
        step->first->next->kind != SL_JSON_STRING) {
        sl_gen_fail(&g->file, step, "a step is a list of two versions");
        return;
    }
    sl_buf_add_cstr(&g->steps, "    {");
    sl_gen_put_str(&g->steps, step->first->str);
    sl_buf_add_cstr(&g->steps, ", ");
    sl_gen_put_str(&g->steps, step->first->next->str);
    sl_buf_add_cstr(&g->steps, "},\n");
    g->n_steps++;
}

static void put_bundle(manifests_gen *g, const sl_json *row)
{
    static const char *const keys[] = {"ecosystem", "when_ecosystem", "when", "name", "same", "steps", NULL};
    sl_gen_only(&g->file, row, keys);
    sl_str ecosystem = sl_gen_str(&g->file, row, "ecosystem"),
           when = sl_gen_str_or(&g->file, row, "when_ecosystem");
    sl_buf_add_cstr(&g->out.body, "    {");
    sl_gen_put_field(&g->out, "when_ecosystem", when.len ? when : ecosystem);
    sl_gen_put_field(&g->out, "ecosystem", ecosystem);
    sl_gen_put_field(&g->out, "name", sl_gen_str(&g->file, row, "name"));
    sl_gen_put_strs_field(&g->out, "when", sl_gen_strs(&g->file, row, "when"));
    put_flag(g, row, "same", "is_same");
    const sl_json *steps = sl_json_find(row, "steps") ? sl_gen_array(&g->file, row, "steps") : NULL;
    if (steps) sl_buf_printf(&g->out.body, ".steps = steps + %u, .n_steps = %u, ", g->n_steps, steps->n);
    for (const sl_json *step = steps ? steps->first : NULL; step; step = step->next)
        put_step(g, step);
    sl_buf_add_cstr(&g->out.body, "},\n");
}

static void put_vendor(manifests_gen *g, const sl_json *row)
{
    static const char *const keys[] = {"vendor", "files", "ecosystem", "libraries", NULL};
    sl_gen_only(&g->file, row, keys);
    bool by_file = sl_json_find(row, "files");
    sl_buf_add_cstr(&g->out.body, "    {");
    sl_gen_put_field(&g->out, "vendor", sl_gen_str(&g->file, row, "vendor"));
    if (!by_file) sl_gen_put_field(&g->out, "ecosystem", sl_gen_str(&g->file, row, "ecosystem"));
    sl_gen_put_strs_field(&g->out, "names", sl_gen_strs(&g->file, row, by_file ? "files" : "libraries"));
    sl_buf_add_cstr(&g->out.body, "},\n");
}

static int compare_names(const void *a, const void *b)
{
    return sl_str_cmp(((const named_row *)a)->text, ((const named_row *)b)->text);
}

static void put_names(manifests_gen *g, const char *name, named_row *rows, uint32_t n)
{
    sl_buf_printf(&g->out.body, "const sl_manifest_name %s[] = {\n", name);
    for (uint32_t i = 0; i < n; i++) {
        if (i && sl_str_eq(rows[i - 1].text, rows[i].text))
            sl_gen_fail(&g->file, g->file.root, "%.*s stands in two rows", SL_FMT(rows[i].text));
        sl_buf_add_cstr(&g->out.body, "    {");
        sl_gen_put_str(&g->out.body, rows[i].text);
        sl_buf_printf(&g->out.body, ", &sl_manifests[%u]},\n", rows[i].manifest);
    }
    sl_buf_printf(&g->out.body, "};\nconst uint32_t sl_n_%s = %u;\n\n", name + strlen("sl_"), n);
}

static int compare_strs(const void *a, const void *b)
{
    return sl_str_cmp(*(const sl_str *)a, *(const sl_str *)b);
}

/* Names of folders: our own, and those among the patterns of data/skip.json. */
static void put_skip(manifests_gen *g)
{
    static const char *const lists[] = {"vendored", "generated"};
    SL_VEC(sl_str) names = {0};
    sl_strs own = sl_gen_strs(&g->file, g->file.root, "skip");
    for (uint32_t i = 0; i < own.n; i++)
        *SL_PUSH(&g->file.arena, &names) = own.at[i];
    for (size_t k = 0; k < sizeof lists / sizeof *lists; k++) {
        sl_strs patterns = sl_gen_strs(&g->skip, g->skip.root, lists[k]);
        for (uint32_t i = 0; i < patterns.n; i++) {
            sl_str name = sl_str_sub(patterns.at[i], 0, patterns.at[i].len - 1);
            if (sl_str_has_suffix(patterns.at[i], SL_STR("/")) && !is_glob(name))
                *SL_PUSH(&g->file.arena, &names) = name;
        }
    }
    qsort(names.at, names.n, sizeof *names.at, compare_strs);
    sl_buf_add_cstr(&g->out.body, "const sl_strs sl_manifest_skip = ");
    sl_gen_put_strs(&g->out, &g->out.body, (sl_strs){names.at, names.n});
    sl_buf_add_cstr(&g->out.body, ";\n");
}

static void put_all(manifests_gen *g)
{
    static const char *const keys[] = {"about",     "roots",   "skip",    "syntaxes",
                                       "manifests", "bundles", "vendors", NULL};
    sl_gen_only(&g->file, g->file.root, keys);
    put_table(g, "syntaxes", "sl_range_syntax", "sl_range_syntaxes", put_syntax);
    put_table(g, "manifests", "sl_manifest", "sl_manifests", put_manifest);
    put_table(g, "bundles", "sl_bundle", "sl_bundles", put_bundle);
    put_table(g, "vendors", "sl_vendor_sign", "sl_vendor_signs", put_vendor);
    qsort(g->exact.at, g->exact.n, sizeof *g->exact.at, compare_names);
    put_names(g, "sl_manifest_exact", g->exact.at, g->exact.n);
    put_names(g, "sl_manifest_globs", g->globs.at, g->globs.n);
    put_skip(g);
}

/* What others point into stands in front of them. */
static void join(manifests_gen *g)
{
    sl_buf head;
    sl_buf_init(&head);
    sl_buf_add_cstr(&head, "static const sl_find finds[] = {\n");
    sl_buf_add(&head, sl_buf_str(&g->finds));
    sl_buf_add_cstr(&head, "};\n\nstatic const sl_bundle_step steps[] = {\n");
    sl_buf_add(&head, sl_buf_str(&g->steps));
    sl_buf_add_cstr(&head, "};\n\n");
    sl_buf_splice(&g->out.body, 0, 0, sl_buf_str(&head));
    sl_buf_release(&head);
}

int gen_manifests(int argc, char **argv)
{
    static const char *const includes[] = {"conf/manifest.h", NULL};
    if (argc != 3) return sl_gen_usage("manifests DATA_DIR OUT.c");
    manifests_gen g = {.n_finds = 0};
    int status = 1;
    sl_arena paths;
    sl_arena_init(&paths);
    sl_gen_out_init(&g.out);
    sl_buf_init(&g.finds);
    sl_buf_init(&g.steps);
    bool loaded = sl_gen_load(&g.file, sl_arena_printf(&paths, "%s/manifests.json", argv[1]).ptr);
    if (sl_gen_load(&g.skip, sl_arena_printf(&paths, "%s/skip.json", argv[1]).ptr) && loaded) {
        put_all(&g);
        join(&g);
        if (!g.file.n_errors && !g.skip.n_errors)
            status = sl_gen_out_write(&g.out, argv[2], "data/manifests.json", includes);
    }
    sl_gen_unload(&g.skip);
    sl_gen_unload(&g.file);
    sl_buf_release(&g.steps);
    sl_buf_release(&g.finds);
    sl_gen_out_release(&g.out);
    sl_arena_release(&paths);
    return status;
}
