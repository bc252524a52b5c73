#include "tests/lib/names.h"

#include <stdlib.h>

/* The slot of the text, or the free one where it belongs. */
static sl_str *slot_of(const fx_names *names, sl_str text)
{
    uint32_t at = (uint32_t)sl_str_hash(text) & (names->n_slots - 1);
    while (names->slots[at].len && !sl_str_eq(names->slots[at], text))
        at = (at + 1) & (names->n_slots - 1);
    return &names->slots[at];
}

static void grow(sl_arena *arena, fx_names *names)
{
    fx_names larger = {.n = names->n, .n_slots = names->n_slots ? names->n_slots * 2 : 64};
    larger.slots = SL_NEW_N(arena, sl_str, larger.n_slots);
    for (uint32_t i = 0; i < names->n_slots; i++)
        if (names->slots[i].len) *slot_of(&larger, names->slots[i]) = names->slots[i];
    *names = larger;
}

bool fx_names_add(sl_arena *arena, fx_names *names, sl_str text)
{
    if (!text.len || fx_names_has(names, text)) return false;
    if (names->n * 2 >= names->n_slots) grow(arena, names);
    *slot_of(names, text) = sl_arena_copy(arena, text);
    names->n++;
    return true;
}

bool fx_names_has(const fx_names *names, sl_str text)
{
    return names->n && text.len && slot_of(names, text)->len;
}

static int compare(const void *a, const void *b)
{
    return sl_str_cmp(*(const sl_str *)a, *(const sl_str *)b);
}

sl_str *fx_names_sorted(sl_arena *arena, const fx_names *names)
{
    sl_str *sorted = SL_NEW_N(arena, sl_str, names->n + 1);
    uint32_t n = 0;
    for (uint32_t i = 0; i < names->n_slots; i++)
        if (names->slots[i].len) sorted[n++] = names->slots[i];
    if (n) qsort(sorted, n, sizeof *sorted, compare);
    return sorted;
}
