#include "http/declare.h"

#include "http/index.h"

#include <stdlib.h>
#include <string.h>

const sl_registry sl_registry__builtin = {.codes = sl_codes__table,
                                          .n_codes = &sl_codes__n,
                                          .code_index = sl_codes__index,
                                          .phrases = sl_codes__phrases,
                                          .n_phrases = &sl_codes__n_phrases,
                                          .vendors = sl_codes__vendors,
                                          .n_vendors = &sl_codes__n_vendors,
                                          .families = sl_families__table,
                                          .n_families = &sl_families__n,
                                          .names = sl_families__names,
                                          .buckets = sl_families__buckets,
                                          .aliases = sl_families__aliases,
                                          .bits = sl_families__bits};

static uint32_t *keep_number(sl_arena *arena, uint32_t number)
{
    uint32_t *kept = SL_NEW(arena, uint32_t);
    *kept = number;
    return kept;
}

/* The built-in table and what is declared, as one sorted table. */
static void *join(sl_arena *arena, const void *builtin, uint32_t n_builtin, const void *own, uint32_t n_own,
                  size_t size, int (*compare)(const void *, const void *))
{
    unsigned char *all = sl_arena_alloc(arena, ((size_t)n_builtin + n_own) * size);
    memcpy(all, builtin, n_builtin * size);
    memcpy(all + n_builtin * size, own, n_own * size);
    qsort(all, (size_t)n_builtin + n_own, size, compare);
    return all;
}

/* ---- codes ---- */

typedef struct sorted {
    const sl_code *code;
    uint32_t rank, at;
} sorted;

static int compare_codes(const void *a, const void *b)
{
    const sorted *x = a, *y = b;
    if (x->code->code != y->code->code) return x->code->code < y->code->code ? -1 : 1;
    if (x->rank != y->rank) return x->rank < y->rank ? -1 : 1;
    return x->at < y->at ? -1 : x->at > y->at;
}

static sl_codes join_codes(sl_arena *arena, sl_codes own)
{
    uint32_t n = sl_codes__n + own.n;
    sorted *rows = SL_NEW_N(arena, sorted, n);
    sl_code *codes = SL_NEW_N(arena, sl_code, n);
    for (uint32_t i = 0; i < n; i++) {
        const sl_code *code = i < own.n ? &own.at[i] : &sl_codes__table[i - own.n];
        rows[i] = (sorted){code, sl_code__is_registered(code) ? 0 : i < own.n ? 1 : 2, i};
    }
    qsort(rows, n, sizeof *rows, compare_codes);
    for (uint32_t i = 0; i < n; i++)
        codes[i] = *rows[i].code;
    return (sl_codes){codes, n};
}

static void take_codes(sl_registry *registry, sl_arena *arena, sl_codes own)
{
    if (!own.n) return;
    sl_codes codes = join_codes(arena, own);
    uint32_t n_phrases, *index = SL_NEW_N(arena, uint32_t, SL_CODE_INDEX + 1);
    sl_index__codes(codes, index);
    registry->codes = codes.at;
    registry->n_codes = keep_number(arena, codes.n);
    registry->code_index = index;
    registry->phrases = sl_index__phrases(codes, arena, &n_phrases);
    registry->n_phrases = keep_number(arena, n_phrases);
}

static int compare_vendors(const void *a, const void *b)
{
    const sl_vendor *x = a, *y = b;
    return sl_str_cmp(x->key, y->key);
}

static void take_vendors(sl_registry *registry, sl_arena *arena, const sl_vendor *own, uint32_t n_own)
{
    uint32_t n = sl_codes__n_vendors + n_own;
    if (!n_own) return;
    registry->vendors =
        join(arena, sl_codes__vendors, sl_codes__n_vendors, own, n_own, sizeof *own, compare_vendors);
    registry->n_vendors = keep_number(arena, n);
}

/* ---- families ---- */

static int compare_families(const void *a, const void *b)
{
    const sl_family *x = a, *y = b;
    return sl_str_cmp(x->id, y->id);
}

static void take_families(sl_registry *registry, sl_arena *arena, const sl_family *own, uint32_t n_own)
{
    uint32_t n = sl_families__n + n_own;
    if (!n_own) return;
    sl_family *families =
        join(arena, sl_families__table, sl_families__n, own, n_own, sizeof *own, compare_families);
    sl_name_index index = sl_index__names(families, n, arena);
    registry->families = families;
    registry->n_families = keep_number(arena, n);
    registry->names = index.rows;
    registry->buckets = index.buckets;
    registry->aliases = index.aliases;
    registry->bits = index.bits;
}

const sl_registry *sl_registry_make(sl_arena *arena, const sl_declared *declared)
{
    if (!declared->codes.n && !declared->n_vendors && !declared->n_families) return NULL;
    sl_registry *registry = SL_NEW(arena, sl_registry);
    *registry = sl_registry__builtin;
    take_codes(registry, arena, declared->codes);
    take_vendors(registry, arena, declared->vendors, declared->n_vendors);
    take_families(registry, arena, declared->families, declared->n_families);
    return registry;
}
