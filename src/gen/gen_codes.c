/* sl_gen codes DATA_DIR OUT.c: data/codes.json and data/text/ -> the tables of http/registry.h. */
#include "conf/code_json.h"
#include "gen/gen.h"
#include "gen/json.h"
#include "http/index.h"

#include <stdlib.h>
#include <string.h>

/* Several files per language: registered meanings, then vendors'. */
enum { TEXTS = 2 * SL_N_LOCALES };
static const char *const text_names[TEXTS] = {"text/en.json", "text/en.vendor.json", "text/zh.json",
                                              "text/zh.vendor.json"};

typedef struct record {
    const sl_json *json;
    sl_code code;
    uint32_t rank;
} record;

typedef struct codes_gen {
    sl_gen_file codes, texts[TEXTS];
    sl_gen_out out;
    record *records; /* sorted as in the table */
    uint32_t n_records;
} codes_gen;

static const char *const status_names[] = {"SL_CODE_STANDARD", "SL_CODE_TEMPORARY", "SL_CODE_EXPERIMENTAL",
                                           "SL_CODE_OBSOLETE", "SL_CODE_UNUSED",    "SL_CODE_DRAFT",
                                           "SL_CODE_VENDOR"};
/* A record of ours says all of it; settings may leave most out. */
static const char *const required[] = {"id",          "code",
                                       "name",        "status",
                                       "former",      "variants",
                                       "vendor",      "vendor_key",
                                       "vendor_also", "rfc",
                                       "section",     "draft",
                                       "introduced",  "history",
                                       "cacheable",   "body",
                                       "redirect",    "retry",
                                       "on_wire",     "headers",
                                       "deprecated",  "deprecated_since",
                                       "lint",        "instead",
                                       "used_by",     "confused_with",
                                       NULL};

/* Registered meanings first, then the best known owner's, other vendors', drafts'. */
static uint32_t rank_of(codes_gen *g, const sl_code *code)
{
    if (sl_code__is_registered(code)) return 0;
    const sl_json *first = sl_json_find(g->codes.root, "first");
    for (const sl_json *f = first ? first->first : NULL; f; f = f->next)
        if (sl_str_eq(f->str, code->id)) return 1;
    return code->status == SL_CODE_VENDOR ? 2 : 3;
}

static int compare_records(const void *a, const void *b)
{
    const record *x = a, *y = b;
    if (x->code.code != y->code.code) return x->code.code < y->code.code ? -1 : 1;
    if (x->rank != y->rank) return x->rank < y->rank ? -1 : 1;
    return x->json->index < y->json->index ? -1 : 1;
}

static void read_record(codes_gen *g, const sl_json *json, record *out)
{
    sl_conf_reader reader = {.arena = &g->codes.arena, .text = g->codes.text, .is_data = true};
    *out = (record){.json = json};
    for (const char *const *key = required; *key; key++)
        if (!sl_json_find(json, *key)) sl_gen_fail(&g->codes, json, "key \"%s\" is missing", *key);
    if (sl_gen_has_shape(&g->codes, &sl_conf__record, json)) sl_code_decode(&reader, json, &out->code);
    out->rank = rank_of(g, &out->code);
}

static void read_records(codes_gen *g)
{
    const sl_json *list = sl_gen_array(&g->codes, g->codes.root, "records");
    if (!list) return;
    g->records = SL_NEW_N(&g->codes.arena, record, list->n);
    g->n_records = list->n;
    for (const sl_json *r = list->first; r; r = r->next)
        read_record(g, r, &g->records[r->index]);
    qsort(g->records, list->n, sizeof *g->records, compare_records);
}

/* An RFC number as text, as it stands in sentences and links. */
static void put_rfc(codes_gen *g, const sl_json *object, const char *key)
{
    int32_t rfc = sl_gen_int_or(&g->codes, object, key, 0, UINT16_MAX);
    if (rfc) sl_gen_put_field(&g->out, key, sl_arena_printf(&g->codes.arena, "%d", (int)rfc));
}

/* ".text = {..}" of a record of any kind, in every language; `name` is its English one. */
static void put_text(codes_gen *g, const sl_json *of, sl_str id, sl_str name)
{
    static const char *const parts[] = {"when", "client", "confused"};
    const char *id_text = sl_arena_copy(&g->codes.arena, id).ptr;
    sl_buf_add_cstr(&g->out.body, "\n    .text = {");
    for (int locale = 0; locale < SL_N_LOCALES; locale++) {
        sl_gen_file *file = &g->texts[2 * locale];
        const sl_json *text = sl_json_find(file->root, id_text);
        if (!text) text = sl_json_find((++file)->root, id_text);
        if (!text) sl_gen_fail(&g->codes, of, "%s is not described in %s", id_text, file->path);
        sl_buf_add_cstr(&g->out.body, "{");
        sl_gen_put_field(&g->out, "name", locale == SL_EN ? name : sl_gen_str(file, text, "name"));
        for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
            sl_gen_put_field(&g->out, parts[i], sl_gen_str_or(file, text, parts[i]));
        sl_buf_add_cstr(&g->out.body, "},\n    ");
    }
    sl_buf_add_cstr(&g->out.body, "}");
}

static void put_flags(codes_gen *g, const sl_code *code)
{
    sl_buf_printf(&g->out.body, ".code = %d, .status = %s, .lint = (sl_code_lint)%u, .introduced = %d, ",
                  code->code, status_names[code->status], (unsigned)code->lint, code->introduced);
    sl_buf_printf(&g->out.body, ".on_wire = %d, .deprecated = %d, .redirect_permanent = %d, ", code->on_wire,
                  code->deprecated, code->redirect_permanent);
}

static void put_lists(codes_gen *g, const sl_code *code)
{
    sl_gen_put_strs_field(&g->out, "variants", code->variants);
    sl_gen_put_strs_field(&g->out, "vendor_also", code->vendor_also);
    sl_gen_put_strs_field(&g->out, "used_by", code->used_by);
    sl_gen_put_strs_field(&g->out, "former", code->former);
    sl_gen_put_strs_field(&g->out, "headers_must", code->headers_must);
    sl_gen_put_strs_field(&g->out, "headers_should", code->headers_should);
    sl_gen_put_strs_field(&g->out, "headers_may", code->headers_may);
    sl_gen_put_nums_field(&g->out, "former_rfc", code->former_rfc);
    sl_gen_put_nums_field(&g->out, "instead", code->instead);
    sl_gen_put_nums_field(&g->out, "confused_with", code->confused_with);
}

static void put_record(codes_gen *g, const record *r)
{
    const sl_code *code = &r->code;
    sl_buf_add_cstr(&g->out.body, "{");
    sl_gen_put_field(&g->out, "id", code->id);
    sl_gen_put_field(&g->out, "name", code->name);
    sl_gen_put_field(&g->out, "vendor", code->vendor);
    sl_gen_put_field(&g->out, "vendor_key", code->vendor_key);
    sl_gen_put_field(&g->out, "rfc", code->rfc);
    sl_gen_put_field(&g->out, "section", code->section);
    sl_gen_put_field(&g->out, "draft", code->draft);
    sl_gen_put_field(&g->out, "deprecated_since", code->deprecated_since);
    sl_gen_put_field(&g->out, "cacheable", code->cacheable);
    sl_gen_put_field(&g->out, "body", code->body);
    sl_gen_put_field(&g->out, "retry", code->retry);
    sl_gen_put_field(&g->out, "redirect_method", code->redirect_method);
    put_flags(g, code);
    put_lists(g, code);
    put_text(g, r->json, code->id, code->name);
    sl_buf_add_cstr(&g->out.body, "},\n");
}

static sl_codes all_codes(codes_gen *g)
{
    sl_code *codes = SL_NEW_N(&g->codes.arena, sl_code, g->n_records);
    for (uint32_t i = 0; i < g->n_records; i++)
        codes[i] = g->records[i].code;
    return (sl_codes){codes, g->n_records};
}

static void put_records(codes_gen *g)
{
    uint32_t index[SL_CODE_INDEX + 1];
    sl_buf_add_cstr(&g->out.body, "const sl_code sl_codes__table[] = {\n");
    for (uint32_t i = 0; i < g->n_records; i++)
        put_record(g, &g->records[i]);
    sl_buf_printf(&g->out.body, "};\nconst uint32_t sl_codes__n = %u;\n\n", g->n_records);
    sl_index__codes(all_codes(g), index);
    sl_buf_add_cstr(&g->out.body, "const uint32_t sl_codes__index[SL_CODE_INDEX + 1] = {");
    for (uint32_t code = 0; code <= SL_CODE_INDEX; code++)
        sl_buf_printf(&g->out.body, "%s%u,", code % 20 ? " " : "\n    ", index[code]);
    sl_buf_add_cstr(&g->out.body, "\n};\n\n");
}

static void put_phrases(codes_gen *g)
{
    uint32_t n;
    const sl_phrase_row *rows = sl_index__phrases(all_codes(g), &g->codes.arena, &n);
    sl_buf_add_cstr(&g->out.body, "const sl_phrase_row sl_codes__phrases[] = {\n");
    for (uint32_t i = 0; i < n; i++) {
        sl_buf_add_cstr(&g->out.body, "    {");
        sl_gen_put_str(&g->out.body, rows[i].key);
        sl_buf_add_cstr(&g->out.body, ", ");
        sl_gen_put_str(&g->out.body, rows[i].text);
        sl_buf_printf(&g->out.body, ", %u, %u, %u},\n", rows[i].record, rows[i].match, rows[i].rank);
    }
    sl_buf_printf(&g->out.body, "};\nconst uint32_t sl_codes__n_phrases = %u;\n\n", n);
}

static void put_vendors(codes_gen *g)
{
    const sl_json *list = sl_gen_array(&g->codes, g->codes.root, "vendors");
    sl_buf_add_cstr(&g->out.body, "const sl_vendor sl_codes__vendors[] = {\n");
    for (const sl_json *v = list ? list->first : NULL; v; v = v->next) {
        sl_buf_add_cstr(&g->out.body, "{");
        sl_gen_put_field(&g->out, "key", sl_gen_str(&g->codes, v, "key"));
        sl_gen_put_field(&g->out, "name", sl_gen_str(&g->codes, v, "name"));
        sl_gen_put_strs_field(&g->out, "aliases", sl_gen_strs(&g->codes, v, "aliases"));
        sl_buf_add_cstr(&g->out.body, "},\n");
    }
    sl_buf_printf(&g->out.body, "};\nconst uint32_t sl_codes__n_vendors = %u;\n\n", list ? list->n : 0);
}

static void put_warn_codes(codes_gen *g)
{
    const sl_json *list = sl_gen_array(&g->codes, g->codes.root, "warn_codes");
    sl_buf_add_cstr(&g->out.body, "const sl_warn_code sl_codes__warn[] = {\n");
    for (const sl_json *w = list ? list->first : NULL; w; w = w->next) {
        sl_str name = sl_gen_str(&g->codes, w, "name");
        sl_buf_printf(&g->out.body, "{.code = %d, ", (int)sl_gen_int(&g->codes, w, "code", 100, 999));
        sl_gen_put_field(&g->out, "name", name);
        put_rfc(g, w, "rfc");
        sl_gen_put_field(&g->out, "section", sl_gen_str(&g->codes, w, "section"));
        put_text(g, w, sl_gen_str(&g->codes, w, "id"), name);
        sl_buf_add_cstr(&g->out.body, "},\n");
    }
    sl_buf_printf(&g->out.body, "};\nconst uint32_t sl_codes__n_warn = %u;\n\n", list ? list->n : 0);
}

static void put_classes(codes_gen *g)
{
    const sl_json *list = sl_gen_array(&g->codes, g->codes.root, "classes");
    if (list && list->n != 5) sl_gen_fail(&g->codes, list, "expected the five classes 1xx to 5xx");
    sl_buf_add_cstr(&g->out.body, "const sl_class_info sl_codes__classes[5] = {\n");
    for (const sl_json *c = list && list->n == 5 ? list->first : NULL; c; c = c->next) {
        int32_t digit = (int32_t)c->index + 1;
        sl_buf_printf(&g->out.body, "{.digit = %d, .fallback = %d, ",
                      (int)sl_gen_int(&g->codes, c, "class", digit, digit),
                      (int)sl_gen_int(&g->codes, c, "fallback", 100, 599));
        sl_gen_put_field(&g->out, "section", sl_gen_str(&g->codes, c, "section"));
        put_text(g, c, sl_gen_str(&g->codes, c, "id"), sl_gen_str(&g->codes, c, "name"));
        sl_buf_add_cstr(&g->out.body, "},\n");
    }
    sl_buf_add_cstr(&g->out.body, "};\n");
}

/* Every row of "first" names a record of its number; a slip would silently name another owner first. */
static void check_first(codes_gen *g)
{
    const sl_json *first = sl_gen_object(&g->codes, g->codes.root, "first");
    for (const sl_json *f = first ? first->first : NULL; f; f = f->next) {
        bool found = false;
        for (uint32_t i = 0; i < g->n_records; i++) {
            sl_str id = g->records[i].code.id;
            found |= sl_str_eq(id, f->str) && sl_str_has_prefix(id, f->key);
        }
        if (!found) sl_gen_fail(&g->codes, f, "no record of this number has the id");
    }
}

static bool load_all(codes_gen *g, sl_arena *paths, const char *folder)
{
    bool ok = sl_gen_load(&g->codes, sl_arena_printf(paths, "%s/codes.json", folder).ptr);
    for (int i = 0; i < TEXTS; i++)
        ok &= sl_gen_load(&g->texts[i], sl_arena_printf(paths, "%s/%s", folder, text_names[i]).ptr);
    return ok;
}

static int write_all(codes_gen *g, const char *path)
{
    static const char *const includes[] = {"http/tables.h", NULL};
    read_records(g);
    if (g->codes.n_errors) return 1;
    check_first(g);
    put_records(g);
    put_phrases(g);
    put_vendors(g);
    put_warn_codes(g);
    put_classes(g);
    unsigned n_errors = g->codes.n_errors;
    for (int i = 0; i < TEXTS; i++)
        n_errors += g->texts[i].n_errors;
    return n_errors ? 1 : sl_gen_out_write(&g->out, path, "data/codes.json and data/text", includes);
}

int gen_codes(int argc, char **argv)
{
    codes_gen g = {0};
    sl_arena paths;
    if (argc != 3) return sl_gen_usage("codes DATA_DIR OUT.c");
    sl_arena_init(&paths);
    sl_gen_out_init(&g.out);
    int status = load_all(&g, &paths, argv[1]) ? write_all(&g, argv[2]) : 1;
    sl_gen_out_release(&g.out);
    sl_gen_unload(&g.codes);
    for (int i = 0; i < TEXTS; i++)
        sl_gen_unload(&g.texts[i]);
    sl_arena_release(&paths);
    return status;
}
