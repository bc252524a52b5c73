#include "http/index.h"

#include <stdlib.h>

void sl_index__codes(sl_codes codes, uint32_t out[SL_CODE_INDEX + 1])
{
    uint32_t at = 0;
    for (uint32_t code = 0; code <= SL_CODE_INDEX; code++) {
        while (at < codes.n && codes.at[at].code < code)
            at++;
        out[code] = at;
    }
}

/* ---- phrases ---- */

typedef struct phrases {
    sl_codes codes;
    sl_arena *arena;
    SL_VEC(sl_phrase_row) rows;
} phrases;

static void add_phrase(phrases *p, uint32_t record, sl_str text, sl_phrase_match match)
{
    char key[SL_PHRASE_MAX];
    uint32_t len = sl_phrase__key(text, key);
    if (!len) return;
    *SL_PUSH(p->arena, &p->rows) =
        (sl_phrase_row){sl_arena_copy(p->arena, (sl_str){key, len}), text, record, (uint8_t)match,
                        sl_code__is_registered(&p->codes.at[record]) ? (uint8_t)match : SL_PHRASE_VARIANT};
}

static void add_phrases(phrases *p, uint32_t record)
{
    const sl_code *code = &p->codes.at[record];
    add_phrase(p, record, code->name, SL_PHRASE_NAME);
    for (uint32_t i = 0; i < code->former.n; i++)
        add_phrase(p, record, code->former.at[i], SL_PHRASE_FORMER);
    for (uint32_t i = 0; i < code->variants.n; i++)
        add_phrase(p, record, code->variants.at[i], SL_PHRASE_VARIANT);
}

/* Among equal keys: what is registered, then what was, then the rest; in the order of the records. */
static int compare_phrases(const void *a, const void *b)
{
    const sl_phrase_row *x = a, *y = b;
    int order = sl_str_cmp(x->key, y->key);
    if (order) return order;
    if (x->rank != y->rank) return x->rank < y->rank ? -1 : 1;
    if (x->record != y->record) return x->record < y->record ? -1 : 1;
    return x->match < y->match ? -1 : x->match > y->match;
}

const sl_phrase_row *sl_index__phrases(sl_codes codes, sl_arena *arena, uint32_t *n)
{
    phrases p = {.codes = codes, .arena = arena};
    for (uint32_t i = 0; i < codes.n; i++)
        add_phrases(&p, i);
    if (p.rows.n) qsort(p.rows.at, p.rows.n, sizeof *p.rows.at, compare_phrases);
    *n = p.rows.n;
    return p.rows.at;
}

/* ---- constants ---- */

/* A constant with what decides its place. */
typedef struct placed {
    sl_constant constant;
    uint32_t at;
} placed;

static int compare_constants(const void *a, const void *b)
{
    const placed *x = a, *y = b;
    if (x->constant.code != y->constant.code) return x->constant.code < y->constant.code ? -1 : 1;
    if (x->constant.preferred != y->constant.preferred) return x->constant.preferred ? -1 : 1;
    if (x->constant.is_deprecated != y->constant.is_deprecated) return x->constant.is_deprecated ? 1 : -1;
    int newer = sl_version_cmp(y->constant.since, x->constant.since);
    return newer ? newer : (x->at < y->at ? -1 : 1);
}

void sl_constants_sort(sl_constant *constants, uint32_t n, sl_arena *arena)
{
    placed *rows = SL_NEW_N(arena, placed, n);
    for (uint32_t i = 0; i < n; i++)
        rows[i] = (placed){constants[i], i};
    if (n) qsort(rows, n, sizeof *rows, compare_constants);
    for (uint32_t i = 0; i < n; i++)
        constants[i] = rows[i].constant;
}

/* ---- names ---- */

typedef struct name_entry {
    sl_name_row row;
    uint64_t hash;
    uint16_t rank;
} name_entry;

typedef struct names {
    const sl_family *families;
    sl_arena *arena;
    SL_VEC(name_entry) entries;
    SL_VEC(sl_str) aliases;
} names;

static bool is_number(sl_str name)
{
    uint32_t value;
    return sl_str_to_u32(name, UINT32_MAX, &value);
}

static void add_name(names *n, uint32_t family, uint32_t constant, sl_str name, bool is_alias)
{
    if (is_number(name)) return; /* a key of a table: recognised as the number that it is */
    name_entry *entry = SL_PUSH(n->arena, &n->entries);
    entry->hash = sl_str_hash(name);
    entry->rank = n->families[family].rank;
    entry->row = (sl_name_row){(uint32_t)entry->hash, (uint16_t)family, (uint16_t)constant, 0};
    if (!is_alias) return;
    *SL_PUSH(n->arena, &n->aliases) = name;
    entry->row.alias = n->aliases.n;
}

static sl_str to_lower(sl_arena *arena, sl_str name)
{
    char *bytes = sl_arena_alloc(arena, name.len + 1);
    for (size_t i = 0; i < name.len; i++)
        bytes[i] = sl_to_lower(name.ptr[i]);
    return (sl_str){bytes, name.len};
}

/* The name as every access form writes it. */
static void add_names(names *n, uint32_t at, uint32_t constant)
{
    const sl_family *family = &n->families[at];
    sl_str name = family->constants[constant].name, written = family->constants[constant].written;
    add_name(n, at, constant, name, false);
    if (written.len) add_name(n, at, constant, written, true);
    if (family->any_case) {
        sl_str lower = to_lower(n->arena, name);
        if (!sl_str_eq(lower, name)) add_name(n, at, constant, lower, true);
    }
    for (uint32_t i = 0; i < family->n_access; i++) {
        sl_str strip = family->access[i].strip;
        if (strip.len && sl_str_has_prefix(name, strip))
            add_name(n, at, constant, sl_str_sub(name, strip.len, name.len), true);
    }
}

static int compare_names(const void *a, const void *b)
{
    const name_entry *x = a, *y = b;
    if (x->row.hash != y->row.hash) return x->row.hash < y->row.hash ? -1 : 1;
    if (x->rank != y->rank) return x->rank < y->rank ? -1 : 1;
    if (x->row.family != y->row.family) return x->row.family < y->row.family ? -1 : 1;
    if (x->row.constant != y->row.constant) return x->row.constant < y->row.constant ? -1 : 1;
    return x->row.alias < y->row.alias ? -1 : x->row.alias > y->row.alias;
}

static const uint32_t *make_buckets(const names *n)
{
    uint32_t at = 0, *buckets = SL_NEW_N(n->arena, uint32_t, SL_NAME_BUCKETS + 1);
    for (uint32_t bucket = 0; bucket <= SL_NAME_BUCKETS; bucket++) {
        while (at < n->entries.n && sl_name__bucket(n->entries.at[at].row.hash) < bucket)
            at++;
        buckets[bucket] = at;
    }
    return buckets;
}

static const uint64_t *make_bits(const names *n)
{
    uint64_t *words = SL_NEW_N(n->arena, uint64_t, SL_NAME_WORDS);
    for (uint32_t i = 0; i < n->entries.n; i++)
        for (unsigned which = 0; which < 2; which++) {
            uint32_t bit = sl_name__bit(n->entries.at[i].hash, which);
            words[bit / 64] |= UINT64_C(1) << bit % 64;
        }
    return words;
}

sl_name_index sl_index__names(const sl_family *families, uint32_t n_families, sl_arena *arena)
{
    names n = {.families = families, .arena = arena};
    for (uint32_t i = 0; i < n_families; i++)
        for (uint32_t k = 0; k < families[i].n_constants; k++)
            add_names(&n, i, k);
    if (n.entries.n) qsort(n.entries.at, n.entries.n, sizeof *n.entries.at, compare_names);
    sl_name_row *rows = SL_NEW_N(arena, sl_name_row, n.entries.n + 1);
    for (uint32_t i = 0; i < n.entries.n; i++)
        rows[i] = n.entries.at[i].row;
    return (sl_name_index){rows, n.entries.n, make_buckets(&n), n.aliases.at, n.aliases.n, make_bits(&n)};
}
