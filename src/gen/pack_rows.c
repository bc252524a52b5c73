#include "gen/pack_rows.h"

#include "lang/pack.h"

#include <stdio.h>
#include <stdlib.h>

static const char *const tiers[SL_TIERS] = {"rows", "vetoes", "generic"};

bool sl_apis_add(sl_apis_list *list, const char *path)
{
    static const char *const keys[] = {"sets", "rows", "vetoes", "generic", "about", NULL};
    if (list->n == SL_APIS_MAX) return false;
    sl_apis *apis = &list->at[list->n++];
    if (!sl_gen_load(&apis->file, path)) return false;
    sl_gen_only(&apis->file, apis->file.root, keys);
    apis->sets = sl_json_find(apis->file.root, "sets");
    return apis->file.n_errors == 0;
}

void sl_apis_release(sl_apis_list *list)
{
    for (uint32_t i = 0; i < list->n; i++)
        sl_gen_unload(&list->at[i].file);
}

static void report(void *ctx, const sl_json *item, sl_str message)
{
    sl_gen_fail(ctx, item, "%.*s", SL_FMT(message));
}

static void check_unique(sl_gen_file *file, const sl_json *json, const sl_row_vec *rows, sl_str id)
{
    for (uint32_t i = 0; i + 1 < rows->n; i++)
        if (sl_str_eq(rows->at[i].id, id))
            sl_gen_fail(file, json, "two rows are called \"%.*s\"", SL_FMT(id));
}

static void read_tier(sl_apis *apis, sl_row_reader *reader, const char *tier, sl_arena *arena,
                      sl_row_vec *rows)
{
    const sl_json *list = sl_json_find(apis->file.root, tier);
    reader->error_ctx = &apis->file;
    for (const sl_json *item = list ? list->first : NULL; item; item = item->next) {
        sl_row row;
        if (!sl_row_decode(reader, item, &row)) continue;
        *SL_PUSH(arena, rows) = row;
        check_unique(&apis->file, item, rows, row.id);
    }
}

static sl_row_reader make_reader(sl_apis_list *list, sl_arena *arena)
{
    const sl_json **sets = SL_NEW_N(arena, const sl_json *, SL_APIS_MAX);
    sl_row_reader reader = {.arena = arena, .sets = sets, .error = report};
    for (uint32_t i = 0; i < list->n; i++)
        if (list->at[i].sets) sets[reader.n_sets++] = list->at[i].sets;
    return reader;
}

sl_names sl_apis_set(sl_apis_list *list, sl_arena *arena, sl_str name)
{
    sl_row_reader reader = make_reader(list, arena);
    for (uint32_t i = 0; i < list->n; i++) {
        const sl_json *set = list->at[i].sets ? list->at[i].sets->first : NULL;
        reader.error_ctx = &list->at[i].file;
        for (; set; set = set->next)
            if (sl_str_eq(set->key, name)) return sl_names_decode(&reader, set);
    }
    return (sl_names){0};
}

bool sl_apis_rows(sl_apis_list *list, sl_arena *arena, sl_row_vec *rows)
{
    sl_row_reader reader = make_reader(list, arena);
    for (uint32_t tier = 0; tier < SL_TIERS; tier++)
        for (uint32_t i = 0; i < list->n; i++)
            read_tier(&list->at[i], &reader, tiers[tier], arena, rows);
    unsigned n_errors = reader.n_errors;
    for (uint32_t i = 0; i < list->n; i++)
        n_errors += list->at[i].file.n_errors;
    return n_errors == 0;
}

/* ---- tables ---- */

typedef struct pools { /* elements written so far */
    sl_buf patterns, needs, slots, rows;
    uint32_t n_patterns, n_needs, n_slots;
} pools;

static void put_names(pools *p, sl_buf *to, const char *key, sl_names names)
{
    if (!names.n) return;
    sl_buf_printf(to, ".%s = {patterns + %u, %u}, ", key, p->n_patterns, names.n);
    for (uint32_t i = 0; i < names.n; i++, p->n_patterns++) {
        sl_buf_printf(&p->patterns, "    {%d, %d, ", names.at[i].kind, names.at[i].negated);
        sl_gen_put_str(&p->patterns, names.at[i].text);
        sl_buf_add_cstr(&p->patterns, "},\n");
    }
}

static void put_slots(pools *p, const sl_row *row)
{
    if (!row->n_slots) return;
    sl_buf_printf(&p->rows, ".slots = slots + %u, .n_slots = %u, ", p->n_slots, row->n_slots);
    for (uint32_t i = 0; i < row->n_slots; i++, p->n_slots++) {
        const sl_slot_path *slot = &row->slots[i];
        sl_buf_printf(
            &p->slots,
            "    {.slot = %d, .position = %d, .has_position = %d, .any_position = %d, .is_list = %d, ",
            slot->slot, slot->position, slot->has_position, slot->any_position, slot->is_list);
        put_names(p, &p->slots, "key", slot->key);
        sl_buf_add_cstr(&p->slots, "},\n");
    }
}

static void put_needs(pools *p, const sl_row *row)
{
    if (!row->n_needs) return;
    sl_buf_printf(&p->rows, ".needs = needs + %u, .n_needs = %u, ", p->n_needs, row->n_needs);
    for (uint32_t i = 0; i < row->n_needs; i++, p->n_needs++)
        sl_buf_printf(&p->needs, "    {%u},\n", row->needs[i].any_of);
}

static void put_text(sl_buf *to, const char *key, sl_str text)
{
    if (!text.len) return;
    sl_buf_printf(to, ".%s = ", key);
    sl_gen_put_str(to, text);
    sl_buf_add_cstr(to, ", ");
}

static void put_list(sl_gen_out *out, pools *p, const char *key, sl_strs list)
{
    if (!list.n) return;
    sl_buf_printf(&p->rows, ".%s = ", key);
    sl_gen_put_strs(out, &p->rows, list);
    sl_buf_add_cstr(&p->rows, ", ");
}

static void put_row(sl_gen_out *out, pools *p, const sl_row *row)
{
    sl_buf_add_cstr(&p->rows, "    {");
    put_text(&p->rows, "id", row->id);
    put_names(p, &p->rows, "names", row->names);
    put_names(p, &p->rows, "helper", row->helper);
    put_names(p, &p->rows, "receiver", row->receiver);
    put_names(p, &p->rows, "under", row->under);
    put_names(p, &p->rows, "beside", row->beside);
    put_names(p, &p->rows, "of", row->of);
    put_names(p, &p->rows, "function", row->function);
    put_names(p, &p->rows, "unless", row->unless);
    put_list(out, p, "origin", row->origin);
    put_list(out, p, "made", row->made);
    put_list(out, p, "words", row->words);
    put_slots(p, row);
    put_needs(p, row);
    put_text(&p->rows, "value_type", row->value_type);
    put_text(&p->rows, "versions", row->versions);
    put_text(&p->rows, "advice", row->advice);
    sl_buf_printf(
        &p->rows,
        ".shape = %d, .places = %u, .spellings = %u, .confidence = %d, .otherwise = %d, .role = %d, .side = "
        "%d, "
        ".sends = %d, .only_least = %u, .only_most = %u, .least = %u, .most = %u, .accepts_list = %d, "
        ".is_veto = %d, .is_redirect = %d, "
        ".needs_new = %d, .needs_annotation = %d, .follows = %d, .methods = %u, .is_default = %d, "
        ".mounting = %d, .success = %u},\n",
        row->shape, row->places, row->spellings, row->confidence, row->otherwise, row->role, row->side,
        row->sends, row->only_least, row->only_most, row->least, row->most, row->accepts_list, row->is_veto,
        row->is_redirect, row->needs_new, row->needs_annotation, row->follows, row->methods, row->is_default,
        row->mounting, row->success);
}

/* An empty table is one that no row points into: left out, since C warns of what is not used. */
static void put_table(sl_buf *to, const char *type, const char *name, sl_buf *elements)
{
    if (elements->len)
        sl_buf_printf(to, "static const %s %s[] = {\n%.*s};\n", type, name, SL_FMT(sl_buf_str(elements)));
    sl_buf_release(elements);
}

void sl_put_rows(sl_gen_out *out, const sl_row_vec *rows)
{
    pools p = {0};
    for (uint32_t i = 0; i < rows->n; i++)
        put_row(out, &p, &rows->at[i]);
    put_table(&out->body, "sl_name_pat", "patterns", &p.patterns);
    put_table(&out->body, "sl_need", "needs", &p.needs);
    put_table(&out->body, "sl_slot_path", "slots", &p.slots);
    put_table(&out->body, "sl_row", "rows", &p.rows);
}

/* ---- indexes ---- */

typedef SL_VEC(sl_name_entry) entry_vec;

static int compare_entries(const void *a, const void *b)
{
    const sl_name_entry *x = a, *y = b;
    if (x->hash != y->hash) return x->hash < y->hash ? -1 : 1;
    return (x->row > y->row) - (x->row < y->row);
}

/* What finds the row by name: the helper of a comparison or table if it has one, else its names. */
static sl_names key_names(const sl_row *row)
{
    bool has_helper = row->shape == SL_SHAPE_COMPARE || row->shape == SL_SHAPE_COLUMN;
    return has_helper && row->helper.n ? row->helper : row->names;
}

static bool is_indexable(sl_names names)
{
    bool some = false;
    for (uint32_t i = 0; i < names.n; i++) {
        sl_name_kind kind = names.at[i].kind;
        if (names.at[i].negated) continue;
        if (kind != SL_NAME_EXACT && kind != SL_NAME_WORDS_END && kind != SL_NAME_WORDS_ALL) return false;
        some = true;
    }
    return some;
}

static void index_row(const sl_row *row, uint16_t number, sl_arena *arena, entry_vec *named, sl_gen_out *out,
                      uint32_t *n_rest)
{
    sl_names names = key_names(row);
    if (!is_indexable(names)) {
        sl_buf_printf(&out->body, "%u, ", number);
        ++*n_rest;
        return;
    }
    for (uint32_t i = 0; i < names.n; i++)
        if (!names.at[i].negated)
            *SL_PUSH(arena, named) = (sl_name_entry){sl_name_pat_hash(&names.at[i]), number};
}

void sl_put_row_index(sl_gen_out *out, const sl_row_vec *rows, sl_arena *arena)
{
    sl_buf summary = {0};
    for (unsigned shape = 0; shape < SL_N_SHAPES; shape++) {
        entry_vec named = {0};
        uint32_t n_rest = 0;
        sl_buf_printf(&out->body, "static const uint16_t rest_%u[] = {", shape);
        for (uint32_t i = 0; i < rows->n; i++)
            if (rows->at[i].shape == shape) index_row(&rows->at[i], (uint16_t)i, arena, &named, out, &n_rest);
        sl_buf_add_cstr(&out->body, "0};\n");
        if (named.n) qsort(named.at, named.n, sizeof *named.at, compare_entries);
        sl_buf_printf(&out->body, "static const sl_name_entry named_%u[] = {\n", shape);
        for (uint32_t i = 0; i < named.n; i++)
            sl_buf_printf(&out->body, "    {0x%llxU, %u},\n", (unsigned long long)named.at[i].hash,
                          named.at[i].row);
        sl_buf_add_cstr(&out->body, "    {0, 0},\n};\n");
        sl_buf_printf(&summary, "        {named_%u, %u, rest_%u, %u},\n", shape, named.n, shape, n_rest);
    }
    sl_buf_add_cstr(&out->body, "#define ROW_INDEX {\\\n");
    for (size_t i = 0; i < summary.len; i++) {
        if (summary.ptr[i] == '\n') sl_buf_add_cstr(&out->body, " \\");
        sl_buf_add_char(&out->body, summary.ptr[i]);
    }
    sl_buf_add_cstr(&out->body, "    }\n");
    sl_buf_release(&summary);
}

static int compare_hashes(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

typedef SL_VEC(uint64_t) hash_vec;

static uint32_t put_hash_table(sl_gen_out *out, const char *table, hash_vec *hashes)
{
    uint32_t n = 0;
    if (hashes->n) qsort(hashes->at, hashes->n, sizeof *hashes->at, compare_hashes);
    sl_buf_printf(&out->body, "static const uint64_t %s[] = {\n", table);
    for (uint32_t i = 0; i < hashes->n; i++) {
        if (i && hashes->at[i] == hashes->at[i - 1]) continue;
        sl_buf_printf(&out->body, "    0x%llxU,\n", (unsigned long long)hashes->at[i]);
        n++;
    }
    sl_buf_add_cstr(&out->body, "    0,\n};\n");
    return n;
}

uint32_t sl_put_hashes(sl_gen_out *out, const char *table, sl_strs words, sl_arena *arena)
{
    hash_vec hashes = {0};
    for (uint32_t i = 0; i < words.n; i++)
        *SL_PUSH(arena, &hashes) = sl_str_hash(words.at[i]);
    return put_hash_table(out, table, &hashes);
}

static bool has_status_slot(const sl_row *row)
{
    for (uint32_t i = 0; i < row->n_slots; i++)
        if (row->slots[i].slot == SL_SLOT_STATUS) return true;
    return false;
}

/* Literal callees of rows with a status slot: a call that opens a slot is looked at even where it holds no
 * number. */
uint32_t sl_put_scan_words(sl_gen_out *out, const sl_row_vec *rows, sl_arena *arena)
{
    hash_vec hashes = {0};
    for (uint32_t i = 0; i < rows->n; i++) {
        const sl_row *row = &rows->at[i];
        if (row->shape != SL_SHAPE_ARG || row->is_veto || !has_status_slot(row)) continue;
        for (uint32_t k = 0; k < row->names.n; k++)
            if (row->names.at[k].kind == SL_NAME_EXACT && !row->names.at[k].negated)
                *SL_PUSH(arena, &hashes) = sl_str_hash(row->names.at[k].text);
    }
    return put_hash_table(out, "scan_words", &hashes);
}
