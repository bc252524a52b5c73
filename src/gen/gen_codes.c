/* sl_gen codes DATA_DIR OUT.c: data/codes.json and data/text/ -> the tables of http/registry.h. */
#include "gen/gen.h"
#include "gen/json.h"
#include "http/tables.h"

#include <stdlib.h>
#include <string.h>

/* Several files per language: registered meanings, then vendors'. */
enum { TEXTS = 2 * SL_N_LOCALES };
static const char *const text_names[TEXTS] = {"text/en.json", "text/en.vendor.json", "text/zh.json",
                                              "text/zh.vendor.json"};

typedef struct ranked_phrase {
    sl_phrase_row row;
    uint32_t rank;
} ranked_phrase;

typedef struct codes_gen {
    sl_gen_file codes, texts[TEXTS];
    sl_gen_out out;
    const sl_json **records; /* sorted as in the table */
    uint32_t n_records;
    SL_VEC(ranked_phrase) phrases;
} codes_gen;

static const char *const status_words[] = {"standard", "temporary", "experimental", "obsolete",
                                           "unused",   "draft",     "vendor",       NULL};
static const char *const status_names[] = {"SL_CODE_STANDARD", "SL_CODE_TEMPORARY", "SL_CODE_EXPERIMENTAL",
                                           "SL_CODE_OBSOLETE", "SL_CODE_UNUSED",    "SL_CODE_DRAFT",
                                           "SL_CODE_VENDOR"};
static const char *const lint_words[] = {"none", "hint", "warn", NULL};
static const char *const cacheable_words[] = {"heuristic", "explicit", "no", NULL};
static const char *const body_words[] = {"forbidden", "allowed", "expected", NULL};
static const char *const retry_words[] = {"yes", "idempotent", "after", "changed", "no", NULL};
static const char *const method_words[] = {"kept", "may-change", "becomes-get", NULL};
static const char *const record_keys[] = {"id",          "code",
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
static uint32_t rank_of(codes_gen *g, const sl_json *record)
{
    sl_str status = sl_gen_str(&g->codes, record, "status");
    if (!sl_str_is(status, "vendor") && !sl_str_is(status, "draft")) return 0;
    const sl_json *first = sl_json_find(g->codes.root, "first");
    for (const sl_json *f = first ? first->first : NULL; f; f = f->next)
        if (sl_str_eq(f->str, sl_gen_str(&g->codes, record, "id"))) return 1;
    return sl_str_is(status, "vendor") ? 2 : 3;
}

typedef struct sort_row {
    const sl_json *record;
    int32_t code;
    uint32_t rank;
} sort_row;

static int compare_rows(const void *a, const void *b)
{
    const sort_row *x = a, *y = b;
    if (x->code != y->code) return x->code < y->code ? -1 : 1;
    if (x->rank != y->rank) return x->rank < y->rank ? -1 : 1;
    return x->record->index < y->record->index ? -1 : 1;
}

static void sort_records(codes_gen *g)
{
    const sl_json *list = sl_gen_array(&g->codes, g->codes.root, "records");
    if (!list) return;
    sort_row *rows = SL_NEW_N(&g->codes.arena, sort_row, list->n);
    for (const sl_json *r = list->first; r; r = r->next)
        rows[r->index] = (sort_row){r, sl_gen_int(&g->codes, r, "code", 0, SL_CODE_INDEX - 1), rank_of(g, r)};
    qsort(rows, list->n, sizeof *rows, compare_rows);
    g->records = SL_NEW_N(&g->codes.arena, const sl_json *, list->n);
    g->n_records = list->n;
    for (uint32_t i = 0; i < list->n; i++)
        g->records[i] = rows[i].record;
}

static void put_word(codes_gen *g, const sl_json *object, const char *key, const char *const *words)
{
    sl_str word = sl_gen_str_or(&g->codes, object, key);
    if (word.len) sl_gen_word(&g->codes, object, key, words);
    sl_gen_put_field(&g->out, key, word);
}

/* An RFC number as text, as it stands in sentences and links. */
static void put_rfc(codes_gen *g, const sl_json *object, const char *key)
{
    int32_t rfc = sl_gen_int_or(&g->codes, object, key, 0, UINT16_MAX);
    if (rfc) sl_gen_put_field(&g->out, key, sl_arena_printf(&g->codes.arena, "%d", (int)rfc));
}

/* ".text = {..}" of a record of any kind, in every language; `name` is its English one. */
static void put_text(codes_gen *g, const sl_json *record, sl_str id, sl_str name)
{
    static const char *const parts[] = {"when", "client", "confused"};
    const char *id_text = sl_arena_copy(&g->codes.arena, id).ptr;
    sl_buf_add_cstr(&g->out.body, "\n    .text = {");
    for (int locale = 0; locale < SL_N_LOCALES; locale++) {
        sl_gen_file *file = &g->texts[2 * locale];
        const sl_json *text = sl_json_find(file->root, id_text);
        if (!text) text = sl_json_find((++file)->root, id_text);
        if (!text) sl_gen_fail(&g->codes, record, "%s is not described in %s", id_text, file->path);
        sl_buf_add_cstr(&g->out.body, "{");
        sl_gen_put_field(&g->out, "name", locale == SL_EN ? name : sl_gen_str(file, text, "name"));
        for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
            sl_gen_put_field(&g->out, parts[i], sl_gen_str_or(file, text, parts[i]));
        sl_buf_add_cstr(&g->out.body, "},\n    ");
    }
    sl_buf_add_cstr(&g->out.body, "}");
}

static void put_former(codes_gen *g, const sl_json *record)
{
    const sl_json *list = sl_gen_array(&g->codes, record, "former");
    uint32_t n = list ? list->n : 0;
    sl_str *names = SL_NEW_N(&g->codes.arena, sl_str, n);
    uint16_t *rfcs = SL_NEW_N(&g->codes.arena, uint16_t, n);
    for (const sl_json *f = list ? list->first : NULL; f; f = f->next) {
        names[f->index] = sl_gen_str(&g->codes, f, "name");
        rfcs[f->index] = (uint16_t)sl_gen_int_or(&g->codes, f, "rfc", 0, UINT16_MAX);
    }
    sl_gen_put_strs_field(&g->out, "former", (sl_strs){names, n});
    sl_gen_put_nums_field(&g->out, "former_rfc", (sl_nums){rfcs, n});
}

static void put_headers(codes_gen *g, const sl_json *record)
{
    const sl_json *headers = sl_gen_object(&g->codes, record, "headers");
    sl_gen_put_strs_field(&g->out, "headers_must", sl_gen_strs(&g->codes, headers, "must"));
    sl_gen_put_strs_field(&g->out, "headers_should", sl_gen_strs(&g->codes, headers, "should"));
    sl_gen_put_strs_field(&g->out, "headers_may", sl_gen_strs(&g->codes, headers, "may"));
}

static void put_redirect(codes_gen *g, const sl_json *record)
{
    const sl_json *redirect = sl_json_find(record, "redirect");
    if (!redirect || redirect->kind == SL_JSON_NULL) return;
    sl_gen_word(&g->codes, redirect, "method", method_words);
    sl_gen_put_field(&g->out, "redirect_method", sl_gen_str(&g->codes, redirect, "method"));
    if (sl_gen_bool(&g->codes, redirect, "permanent"))
        sl_buf_add_cstr(&g->out.body, ".redirect_permanent = true, ");
}

static void put_numbers_and_flags(codes_gen *g, const sl_json *record)
{
    sl_gen_file *file = &g->codes;
    int32_t introduced = sl_gen_int_or(file, record, "introduced", 0, UINT16_MAX);
    sl_buf_printf(&g->out.body, ".code = %d, .status = %s, .lint = (sl_code_lint)%u, .introduced = %d, ",
                  (int)sl_gen_int(file, record, "code", 0, SL_CODE_INDEX - 1),
                  status_names[sl_gen_word(file, record, "status", status_words)],
                  sl_gen_word(file, record, "lint", lint_words), (int)introduced);
    sl_buf_printf(&g->out.body, ".on_wire = %d, .deprecated = %d, ", sl_gen_bool(file, record, "on_wire"),
                  sl_gen_bool(file, record, "deprecated"));
    put_rfc(g, record, "rfc");
    put_rfc(g, record, "deprecated_since");
    sl_gen_put_nums_field(&g->out, "instead", sl_gen_nums(file, record, "instead"));
    sl_gen_put_nums_field(&g->out, "confused_with", sl_gen_nums(file, record, "confused_with"));
}

static void put_record(codes_gen *g, const sl_json *record)
{
    static const char *const texts[] = {"id", "name", "vendor", "vendor_key", "section", "draft"};
    static const char *const lists[] = {"variants", "vendor_also", "used_by"};
    sl_gen_only(&g->codes, record, record_keys);
    sl_buf_add_cstr(&g->out.body, "{");
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        sl_gen_put_field(&g->out, texts[i], sl_gen_str_or(&g->codes, record, texts[i]));
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        sl_gen_put_strs_field(&g->out, lists[i], sl_gen_strs(&g->codes, record, lists[i]));
    put_word(g, record, "cacheable", cacheable_words);
    put_word(g, record, "body", body_words);
    put_word(g, record, "retry", retry_words);
    put_numbers_and_flags(g, record);
    put_former(g, record);
    put_headers(g, record);
    put_redirect(g, record);
    put_text(g, record, sl_gen_str(&g->codes, record, "id"), sl_gen_str(&g->codes, record, "name"));
    sl_buf_add_cstr(&g->out.body, "},\n");
}

static void put_records(codes_gen *g)
{
    sl_buf_add_cstr(&g->out.body, "const sl_code sl_codes__table[] = {\n");
    for (uint32_t i = 0; i < g->n_records; i++)
        put_record(g, g->records[i]);
    sl_buf_printf(&g->out.body, "};\nconst uint32_t sl_codes__n = %u;\n\n", g->n_records);

    sl_buf_add_cstr(&g->out.body, "const uint32_t sl_codes__index[SL_CODE_INDEX + 1] = {");
    uint32_t at = 0;
    for (int32_t code = 0; code <= SL_CODE_INDEX; code++) {
        while (at < g->n_records && sl_json_find(g->records[at], "code")->integer < code)
            at++;
        sl_buf_printf(&g->out.body, "%s%u,", code % 20 ? " " : "\n    ", at);
    }
    sl_buf_add_cstr(&g->out.body, "\n};\n\n");
}

static void add_phrase(codes_gen *g, const sl_json *record, sl_str text, uint32_t at, sl_phrase_match match)
{
    char key[SL_PHRASE_MAX];
    uint32_t len = sl_phrase__key(text, key);
    if (!len) sl_gen_fail(&g->codes, record, "\"%.*s\" is empty or too long for a phrase", SL_FMT(text));
    sl_str copy = sl_arena_copy(&g->codes.arena, (sl_str){key, len});
    bool registered = rank_of(g, g->records[at]) == 0;
    *SL_PUSH(&g->codes.arena, &g->phrases) =
        (ranked_phrase){{copy, text, at, (uint8_t)match, registered ? (uint8_t)match : SL_PHRASE_VARIANT},
                        registered ? (uint32_t)match : (uint32_t)SL_PHRASE_VARIANT};
}

static void add_phrases(codes_gen *g, uint32_t at)
{
    const sl_json *record = g->records[at], *former = sl_gen_array(&g->codes, record, "former");
    sl_strs variants = sl_gen_strs(&g->codes, record, "variants");
    add_phrase(g, record, sl_gen_str(&g->codes, record, "name"), at, SL_PHRASE_NAME);
    for (const sl_json *f = former ? former->first : NULL; f; f = f->next)
        add_phrase(g, f, sl_gen_str(&g->codes, f, "name"), at, SL_PHRASE_FORMER);
    for (uint32_t i = 0; i < variants.n; i++)
        add_phrase(g, record, variants.at[i], at, SL_PHRASE_VARIANT);
}

/* Among equal keys: what is registered, then what was, then the rest; in the order of the table. */
static int compare_phrases(const void *a, const void *b)
{
    const ranked_phrase *x = a, *y = b;
    int order = sl_str_cmp(x->row.key, y->row.key);
    if (order) return order;
    if (x->rank != y->rank) return x->rank < y->rank ? -1 : 1;
    if (x->row.record != y->row.record) return x->row.record < y->row.record ? -1 : 1;
    return x->row.match < y->row.match ? -1 : x->row.match > y->row.match;
}

static void put_phrases(codes_gen *g)
{
    for (uint32_t i = 0; i < g->n_records; i++)
        add_phrases(g, i);
    if (g->phrases.n) qsort(g->phrases.at, g->phrases.n, sizeof *g->phrases.at, compare_phrases);
    sl_buf_add_cstr(&g->out.body, "const sl_phrase_row sl_codes__phrases[] = {\n");
    for (uint32_t i = 0; i < g->phrases.n; i++) {
        const sl_phrase_row *row = &g->phrases.at[i].row;
        sl_buf_add_cstr(&g->out.body, "    {");
        sl_gen_put_str(&g->out.body, row->key);
        sl_buf_add_cstr(&g->out.body, ", ");
        sl_gen_put_str(&g->out.body, row->text);
        sl_buf_printf(&g->out.body, ", %u, %u, %u},\n", row->record, row->match, row->rank);
    }
    sl_buf_printf(&g->out.body, "};\nconst uint32_t sl_codes__n_phrases = %u;\n\n", g->phrases.n);
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
            sl_str id = sl_gen_str(&g->codes, g->records[i], "id");
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
    sort_records(g);
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
