#include "lang/memo.h"

void sl_memo_init(sl_memo *memo)
{
    *memo = (sl_memo){0};
    sl_arena_init(&memo->arena);
}

void sl_memo_release(sl_memo *memo)
{
    sl_arena_release(&memo->arena);
    *memo = (sl_memo){0};
}

void sl_memo_keep_imports(sl_memo *memo, const sl_facts *facts)
{
    memo->has_imports = true;
    for (uint32_t i = 0; i < facts->imports.n; i++)
        *SL_PUSH(&memo->arena, &memo->imports) = sl_import_copy(&memo->arena, &facts->imports.at[i]);
}

sl_import sl_import_copy(sl_arena *arena, const sl_import *import)
{
    sl_import copy = *import;
    copy.module = sl_arena_copy(arena, import->module);
    copy.name = sl_arena_copy(arena, import->name);
    copy.alias = sl_arena_copy(arena, import->alias);
    return copy;
}
