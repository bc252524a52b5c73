/* sl_gen pack GRAMMAR_DIR LANG OUT.c: one language's folder as const tables. */
#include "gen/gen.h"
#include "gen/lexis.h"
#include "gen/pack_injections.h"
#include "gen/pack_rows.h"
#include "gen/pack_structures.h"
#include "gen/sites.h"

#include <stdio.h>
#include <string.h>

#define GRAMMAR(name, symbol) const TSLanguage *symbol(void);
#include "grammars.def"
#undef GRAMMAR

static const struct grammar {
    const char *name, *symbol;
    const TSLanguage *(*load)(void);
} grammars[] = {
#define GRAMMAR(name, symbol) {name, #symbol, symbol},
#include "grammars.def"
#undef GRAMMAR
    {NULL, NULL, NULL},
};

typedef struct pack {
    sl_arena arena;
    const char *folder, *lang;
    sl_gen_file file;
    const sl_json *own; /* the pack, or the one of its dialects that is being written */
    sl_strs shares;
    const struct grammar *grammar;
    sl_apis_list apis;
    sl_sites sites;
    sl_row_vec rows;
    sl_gen_out out;
    sl_buf shared; /* fields that all dialects have */
    unsigned n_errors;
} pack;

static const char *path_of(pack *p, sl_str folder, const char *file)
{
    return sl_arena_printf(&p->arena, "%s/%.*s/%s", p->folder, SL_FMT(folder), file).ptr;
}

static bool file_exists(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (file) fclose(file);
    return file != NULL;
}

static void find_grammar(pack *p)
{
    sl_str name = sl_gen_str_or(&p->file, p->file.root, "parser");
    for (const struct grammar *g = grammars; g->name; g++)
        if (sl_str_is(name, g->name)) p->grammar = g;
    if (!p->grammar)
        sl_gen_fail(&p->file, sl_json_find(p->file.root, "parser"), "no such parser in grammars.json");
}

/* A shared folder may hold nothing but rows, and a pack nothing but what it shares. */
static void read_sites(pack *p, sl_str folder, bool is_shared)
{
    sl_str text;
    const char *path = path_of(p, folder, "sites.scm");
    if ((is_shared || p->shares.n) && !file_exists(path)) return;
    if (sl_gen_read(&p->arena, path, &text))
        sl_sites_read(&p->sites, path, text, is_shared);
    else
        p->n_errors++;
}

static const char *const pack_keys[] = {
    /* clang-format off */
    "id", "name", "lsp", "globs", "shebangs", "signs", "brackets", "masks", "template_marks", "heredocs", "parser",
    "shares", "comment", "tests", "triggers", "http", "getters", "exits", "words", "folder_files",
    "half_open", "one_of", "conditions_end", "casts", "tests_mark", "number_suffixes", "import_calls", "module_sep",
    "name_chars", "separators", "juxtaposes", "module_heads", "number_types", "has_commands", "sees",
    "registers", "family_language", "operators", "chains_comparisons", "rejects_duplicate_cases",
    "converts", "data", "injections", "about", "at_most", "lexemes", "lexis", "conditions",
    "dialects", NULL,
    /* clang-format on */
};

static bool read_pack(pack *p)
{
    sl_str own = sl_str_from_cstr(p->lang);
    if (!sl_gen_load(&p->file, path_of(p, own, "pack.json"))) return false;
    sl_gen_only(&p->file, p->file.root, pack_keys);
    p->shares = sl_gen_strs_or(&p->file, p->file.root, "shares");
    find_grammar(p);
    if (p->file.n_errors) return false;
    sl_sites_init(&p->sites, p->grammar->load());
    read_sites(p, own, false);
    sl_apis_add(&p->apis, path_of(p, own, "apis.json"));
    for (uint32_t i = 0; i < p->shares.n; i++) {
        const char *apis = path_of(p, p->shares.at[i], "apis.json");
        read_sites(p, p->shares.at[i], true);
        if (file_exists(apis)) sl_apis_add(&p->apis, apis);
    }
    if (!p->sites.structures.n && !p->sites.n_errors && !p->n_errors)
        sl_gen_fail(&p->file, p->file.root, "neither the pack nor what it shares has a sites.scm");
    return sl_apis_rows(&p->apis, &p->arena, &p->rows) && !p->sites.n_errors && !p->n_errors &&
           !p->file.n_errors;
}

/* ---- pack.json ---- */

static const char *const infix_words[] = {
    "other", "and", "or", "not", "==", "!=", "<", "<=", ">", ">=", "in", "not in", "has", "has not", "/", "%", "matches", NULL};

static const char *const infix_compares[] = {"value", "type", "identity", NULL};

static uint32_t put_infixes(pack *p)
{
    const sl_json *list = sl_json_find(p->file.root, "operators");
    uint32_t n = 0;
    sl_buf_add_cstr(&p->out.body, "static const sl_infix infixes[] = {\n");
    for (const sl_json *item = list ? list->first : NULL; item; item = item->next, n++) {
        sl_buf_add_cstr(&p->out.body, "    {");
        sl_gen_put_str(&p->out.body, sl_gen_str(&p->file, item, "text"));
        sl_buf_printf(&p->out.body, ", %d, %u, %u, ", sl_gen_int(&p->file, item, "precedence", 0, 100),
                      sl_gen_word_or(&p->file, item, "means", infix_words),
                      sl_gen_word_or(&p->file, item, "compares", infix_compares));
        sl_gen_put_str(&p->out.body, sl_gen_str_or(&p->file, item, "other"));
        sl_buf_printf(&p->out.body, ", %d},\n", sl_gen_bool_or(&p->file, item, "no_brackets"));
    }
    sl_buf_add_cstr(&p->out.body, "    {.precedence = 0},\n};\n");
    return n;
}

static bool has_infix(const pack *p, const char *key, const char *text)
{
    const sl_json *list = sl_json_find(p->file.root, "operators");
    for (const sl_json *item = list ? list->first : NULL; item; item = item->next) {
        const sl_json *own = sl_json_find(item, key);
        if (own && sl_str_is(own->str, text)) return true;
    }
    return false;
}

/* What holds the key: the dialect, or the pack for all of its dialects. */
static const sl_json *holder(const pack *p, const char *key)
{
    return sl_json_find(p->own, key) ? p->own : p->file.root;
}

static void put_str(pack *p, sl_buf *to, const char *member, const char *key)
{
    sl_buf_printf(to, "    .%s = ", member);
    sl_gen_put_str(to, sl_gen_str_or(&p->file, holder(p, key), key));
    sl_buf_add_cstr(to, ",\n");
}

static void put_strs(pack *p, sl_buf *to, const char *member, const sl_json *object, const char *key)
{
    sl_buf_printf(to, "    .%s = ", member);
    sl_gen_put_strs(&p->out, to, sl_gen_strs_or(&p->file, object, key));
    sl_buf_add_cstr(to, ",\n");
}

/* {"text": "shown"} as a list of pairs. */
static void put_pairs(pack *p, sl_buf *to, const char *key)
{
    SL_VEC(sl_str) pairs = {0};
    const sl_json *object = sl_json_find(p->file.root, key);
    for (const sl_json *item = object ? object->first : NULL; item; item = item->next) {
        if (item->kind != SL_JSON_STRING || item->str.len != item->key.len)
            sl_gen_fail(&p->file, item, "a mask shows a text of the same length");
        *SL_PUSH(&p->arena, &pairs) = item->key;
        *SL_PUSH(&p->arena, &pairs) = item->str;
    }
    sl_buf_printf(to, "    .%s = ", key);
    sl_gen_put_strs(&p->out, to, (sl_strs){pairs.at, pairs.n});
    sl_buf_add_cstr(to, ",\n");
}

/* Words of the language that C asks for by what they mean. */
static void put_words(pack *p, sl_buf *to)
{
    static const struct {
        const char *key, *member;
    } lists[] = {{"null", "null_words"},
                 {"self", "self_words"},
                 {"file", "file_words"},
                 {"super", "super_words"},
                 {"constructors", "constructor_names"},
                 {"functions", "function_words"},
                 {"blocks", "block_words"},
                 {"alias", "alias_words"},
                 {"cast", "cast_words"},
                 {"record", "record_words"}};
    enum { N_LISTS = sizeof lists / sizeof *lists };
    const char *keys[N_LISTS + 1] = {NULL};
    if (!sl_json_find(p->file.root, "words")) return;
    const sl_json *words = sl_gen_object(&p->file, p->file.root, "words");
    for (unsigned i = 0; i < N_LISTS; i++) {
        keys[i] = lists[i].key;
        put_strs(p, to, lists[i].member, words, lists[i].key);
    }
    sl_gen_only(&p->file, words, keys);
}

static void put_lists(pack *p, sl_buf *to)
{
    const sl_json *root = p->file.root, *http = sl_json_find(root, "http");
    put_strs(p, to, "template_marks", root, "template_marks");
    put_strs(p, to, "heredocs", root, "heredocs");
    put_pairs(p, to, "masks");
    put_pairs(p, to, "brackets");
    sl_buf_printf(to, "    .equals_is_comparison = %d, .has_patterns = %d,\n", has_infix(p, "text", "="),
                  has_infix(p, "means", "matches"));
    put_strs(p, to, "tests", root, "tests");
    put_strs(p, to, "http_imports", http, "imports");
    put_strs(p, to, "http_paths", http, "paths");
    put_strs(p, to, "getters", root, "getters");
    put_strs(p, to, "exits", root, "exits");
    put_strs(p, to, "folder_files", root, "folder_files");
    put_strs(p, to, "half_open", root, "half_open");
    put_strs(p, to, "one_of", root, "one_of");
    put_strs(p, to, "casts", holder(p, "casts"), "casts");
    put_strs(p, to, "number_suffixes", root, "number_suffixes");
    put_strs(p, to, "import_calls", root, "import_calls");
    put_strs(p, to, "separators", root, "separators");
    put_strs(p, to, "module_heads", root, "module_heads");
    put_strs(p, to, "number_types", root, "number_types");
    put_strs(p, to, "registers", root, "registers");
}

static void put_texts(pack *p, sl_buf *to)
{
    static const char *const sights[] = {"imports", "folder", "project", NULL}; /* sl_sight */
    const sl_json *comment = sl_json_find(p->own, "comment");
    put_str(p, to, "id", "id");
    put_str(p, to, "name", "name");
    put_str(p, to, "triggers", "triggers");
    put_str(p, to, "module_sep", "module_sep");
    put_str(p, to, "tests_mark", "tests_mark");
    put_str(p, to, "name_chars", "name_chars");
    sl_buf_printf(to, "    .sees = %u,\n", sl_gen_word_or(&p->file, p->file.root, "sees", sights));
    sl_str family = sl_gen_str_or(&p->file, p->own, "family_language");
    sl_buf_add_cstr(to, "    .family_language = ");
    sl_gen_put_str(to, family.len ? family : sl_gen_str(&p->file, p->own, "id"));
    sl_buf_add_cstr(to, ",\n    .comment_open = ");
    sl_gen_put_str(to, sl_gen_str_or(&p->file, comment, "open"));
    sl_buf_add_cstr(to, ",\n    .comment_close = ");
    sl_gen_put_str(to, sl_gen_str_or(&p->file, comment, "close"));
    sl_buf_add_cstr(to, ",\n");
}

static bool flag(pack *p, const char *key)
{
    return sl_gen_bool_or(&p->file, p->file.root, key);
}

/* A set that is a table of its own, under its name. */
static void put_set(pack *p, const char *set, sl_buf *to)
{
    sl_names names = sl_apis_set(&p->apis, &p->arena, sl_str_from_cstr(set));
    sl_buf_printf(&p->out.body, "static const sl_name_pat %s[] = {\n", set);
    for (uint32_t i = 0; i < names.n; i++) {
        sl_buf_printf(&p->out.body, "    {%d, %d, ", names.at[i].kind, names.at[i].negated);
        sl_gen_put_str(&p->out.body, names.at[i].text);
        sl_buf_add_cstr(&p->out.body, "},\n");
    }
    sl_buf_add_cstr(&p->out.body, "    {0},\n};\n");
    sl_buf_printf(to, "    .%s = {%s, %u},\n", set, set, names.n);
}

/* The set $foreign, as hashes. */
static uint32_t put_foreign(pack *p)
{
    sl_names names = sl_apis_set(&p->apis, &p->arena, SL_STR("foreign"));
    sl_str *words = SL_NEW_N(&p->arena, sl_str, names.n + 1);
    for (uint32_t i = 0; i < names.n; i++)
        words[i] = names.at[i].text;
    return sl_put_hashes(&p->out, "foreign_words", (sl_strs){words, names.n}, &p->arena);
}

static const char *const confidences[] = {"certain", "likely", "possible", NULL};

static void put_lang(pack *p, uint32_t n_scan, uint32_t n_http, uint32_t n_foreign, uint32_t n_infixes)
{
    sl_buf to = {0};
    sl_str id = sl_gen_str(&p->file, p->own, "id");
    sl_gen_put_lexis(&p->file, &p->out, &to, p->own, id);
    sl_buf_printf(&to, "    .most = SL_CERTAIN - %u,\n",
                  sl_gen_word_or(&p->file, p->file.root, "at_most", confidences));
    put_texts(p, &to);
    put_lists(p, &to);
    put_words(p, &to);
    sl_buf_printf(
        &to,
        "    .scan_words = scan_words, .n_scan_words = %u, .http_words = http_words, .n_http_words = %u,\n",
        n_scan, n_http);
    sl_buf_printf(&to,
                  "    .infixes = infixes, .n_infixes = %u, .chains_comparisons = %d, .converts = %d, "
                  ".rejects_duplicate_cases = %d, .is_data = %d, .juxtaposes = %d, .has_commands = %d,\n",
                  n_infixes, flag(p, "chains_comparisons"), flag(p, "converts"),
                  flag(p, "rejects_duplicate_cases"), flag(p, "data"), flag(p, "juxtaposes"),
                  flag(p, "has_commands"));
    sl_buf_printf(&to,
                  "    .grammar = %s, .pnodes = pnodes, .structures = structures, .n_structures = %u, .order "
                  "= order,\n",
                  p->grammar->symbol, p->sites.structures.n);
    sl_buf_printf(
        &to, "    .by_symbol = by_symbol, .n_symbols = %u, .leaf_kinds = leaf_kinds, .rows = {%s, %u},\n",
        ts_language_symbol_count(p->sites.grammar), p->rows.n ? "rows" : "0", p->rows.n);
    sl_buf_printf(&to, "    .foreign_words = foreign_words, .n_foreign_words = %u,\n", n_foreign);
    sl_buf_add(&to, sl_buf_str(&p->shared));
    sl_buf *body = &p->out.body;
    sl_buf_printf(body, "const struct sl_lang sl_pack_%.*s = {\n%.*s    .index = ROW_INDEX,\n};\n",
                  SL_FMT(id), SL_FMT(sl_buf_str(&to)));
    sl_buf_release(&to);
}

static const char *const dialect_keys[] = {
    "id",    "name",       "lsp",   "globs",           "shebangs", "signs",      "comment",
    "lexis", "conditions", "casts", "family_language", "about",    "name_chars", NULL};

static int write_pack(pack *p, const char *out_path)
{
    static const char *const includes[] = {"lang/pack.h", NULL};
    sl_gen_out_init(&p->out);
    sl_put_structures(&p->out, &p->sites);
    sl_put_rows(&p->out, &p->rows);
    sl_put_row_index(&p->out, &p->rows, &p->arena);
    uint32_t n_scan = sl_put_scan_words(&p->out, &p->rows, &p->arena);
    const sl_json *http = sl_json_find(p->file.root, "http");
    uint32_t n_http =
        sl_put_hashes(&p->out, "http_words", sl_gen_strs_or(&p->file, http, "words"), &p->arena);
    uint32_t n_infixes = put_infixes(p);
    put_set(p, "receivers", &p->shared);
    put_set(p, "catchers", &p->shared);
    put_set(p, "members", &p->shared);
    put_set(p, "bounds", &p->shared);
    put_set(p, "lists", &p->shared);
    put_set(p, "ranges", &p->shared);
    put_set(p, "declarers", &p->shared);
    put_set(p, "declaring_types", &p->shared);
    uint32_t n_foreign = put_foreign(p);
    sl_buf_printf(&p->out.body, "const TSLanguage *%s(void);\n", p->grammar->symbol);
    uint32_t n_injections = sl_put_injections(&p->out, &p->file, p->folder, &p->arena);
    sl_buf_printf(&p->shared, "    .injections = injections, .n_injections = %u,\n", n_injections);
    const sl_json *dialects = sl_json_find(p->file.root, "dialects");
    p->own = p->file.root;
    if (!dialects) put_lang(p, n_scan, n_http, n_foreign, n_infixes);
    for (const sl_json *dialect = dialects ? dialects->first : NULL; dialect; dialect = dialect->next) {
        sl_gen_only(&p->file, dialect, dialect_keys);
        p->own = dialect;
        put_lang(p, n_scan, n_http, n_foreign, n_infixes);
    }
    const char *from = sl_arena_printf(&p->arena, "grammar/%s", p->lang).ptr;
    int status = p->file.n_errors ? 1 : sl_gen_out_write(&p->out, out_path, from, includes);
    sl_gen_out_release(&p->out);
    return status;
}

int gen_pack(int argc, char **argv)
{
    if (argc != 4) {
        fprintf(stderr, "usage: sl_gen pack GRAMMAR_DIR LANG OUT.c\n");
        return 2;
    }
    pack p = {.folder = argv[1], .lang = argv[2]};
    int status = read_pack(&p) ? write_pack(&p, argv[3]) : 1;
    sl_buf_release(&p.shared);
    sl_apis_release(&p.apis);
    sl_sites_release(&p.sites);
    sl_gen_unload(&p.file);
    sl_arena_release(&p.arena);
    return status;
}
