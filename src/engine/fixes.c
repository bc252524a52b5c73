/* Fixes of many findings as one list of edits. */
#include "engine/engine.h"

/* First edit that does not end in front of `at`; the list is sorted and nothing in it overlaps. */
static uint32_t lower_bound(const sl_edit_list *list, uint32_t at)
{
    uint32_t low = 0, n = list->n;
    while (low < n) {
        uint32_t mid = low + (n - low) / 2;
        if (list->at[mid].range.to < at)
            low = mid + 1;
        else
            n = mid;
    }
    return low;
}

static bool is_same(const sl_edit *a, const sl_edit *b)
{
    return a->range.from == b->range.from && a->range.to == b->range.to && sl_str_eq(a->text, b->text);
}

/* Two insertions at one place do not overlap, nor do neighbours that touch. */
static bool overlaps(const sl_edit *a, const sl_edit *b)
{
    return a->range.from < b->range.to && b->range.from < a->range.to;
}

typedef enum fit { FIT_NEW, FIT_PRESENT, FIT_NOT } fit;

static fit try_fit(const sl_edit_list *list, const sl_edit *edit)
{
    for (uint32_t i = lower_bound(list, edit->range.from); i < list->n; i++) {
        const sl_edit *other = &list->at[i];
        if (other->range.from > edit->range.to) break;
        if (is_same(other, edit)) return FIT_PRESENT; /* an import that several fixes need */
        if (overlaps(other, edit)) return FIT_NOT;
    }
    return FIT_NEW;
}

static void insert(sl_edit_list *list, sl_arena *arena, const sl_edit *edit)
{
    SL_PUSH(arena, list);
    uint32_t i = list->n - 1;
    for (; i > 0 && list->at[i - 1].range.from > edit->range.from; i--)
        list->at[i] = list->at[i - 1];
    list->at[i] = *edit;
}

static bool take(sl_edit_list *list, sl_arena *arena, const sl_fix *fix)
{
    for (uint32_t i = 0; i < fix->n_edits; i++)
        if (try_fit(list, &fix->edits[i]) == FIT_NOT) return false;
    for (uint32_t i = 0; i < fix->n_edits; i++)
        if (try_fit(list, &fix->edits[i]) == FIT_NEW) insert(list, arena, &fix->edits[i]);
    return true;
}

uint32_t sl_fixes_collect(const sl_findings *findings, bool unsafe_too, sl_arena *arena, sl_edit_list *out)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < findings->n; i++) {
        const sl_finding *finding = &findings->at[i];
        if (finding->is_suppressed) continue;
        for (uint32_t k = 0; k < finding->n_fixes; k++) {
            if (!finding->fixes[k].is_safe && !unsafe_too) continue;
            n += take(out, arena, &finding->fixes[k]);
            break; /* the best that may be taken; the others are alternatives */
        }
    }
    return n;
}
