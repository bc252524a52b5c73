/* Any bytes as a word to look up: what is found can be explained, what is not has at most a few suggestions.
 */
#include "engine/engine.h"
#include "engine/lookup.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_found(const sl_lookup *found)
{
    switch (found->kind) {
    case SL_LOOKUP_CODE:
    case SL_LOOKUP_RANGE:
        if (!sl_lookup_has(found, found->low) || !sl_lookup_has(found, found->high)) abort();
        return;
    case SL_LOOKUP_CLASS:
        if (!sl_class_find(found->class_digit)) abort();
        return;
    case SL_LOOKUP_NAME:
        if (!found->candidates.n || !sl_lookup_has(found, found->candidates.at[0].code)) abort();
        return;
    case SL_LOOKUP_RULE:
        if (!found->rule) abort();
        return;
    case SL_LOOKUP_UNKNOWN:
        if (found->nearest.n > SL_NEAREST_MAX) abort();
        return;
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    sl_arena arena;
    sl_lookup found;
    sl_arena_init(&arena);
    sl_lookup_word(NULL, (sl_str){(const char *)data, size}, &arena, &found);
    check_found(&found);
    uint32_t code = found.kind == SL_LOOKUP_NAME ? found.candidates.at[0].code : found.low;
    for (int locale = 0; locale < SL_N_LOCALES; locale++)
        if (!sl_code_render(&arena, NULL, code, (sl_locale)locale, size % 2).len) abort();
    sl_arena_release(&arena);
    return 0;
}
