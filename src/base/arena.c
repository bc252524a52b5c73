#include "base/arena.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct sl_arena_block {
    sl_arena_block *older;
    size_t used, cap;
    _Alignas(max_align_t) unsigned char bytes[];
};

enum { FIRST_BLOCK = 1024, LARGEST_BLOCK = 1 << 20, FIRST_ELEMENTS = 8 };

void *sl_xmalloc(size_t size)
{
    void *memory = calloc(1, size ? size : 1);
    if (!memory) sl_out_of_memory(size);
    return memory;
}

void *sl_xrealloc(void *old, size_t size)
{
    void *memory = realloc(old, size ? size : 1);
    if (!memory) sl_out_of_memory(size);
    return memory;
}

void sl_arena_init(sl_arena *arena)
{
    *arena = (sl_arena){0};
}

static void free_blocks(sl_arena_block *block)
{
    while (block) {
        sl_arena_block *older = block->older;
        free(block);
        block = older;
    }
}

void sl_arena_release(sl_arena *arena)
{
    free_blocks(arena->newest);
    *arena = (sl_arena){0};
}

void sl_arena_clear(sl_arena *arena)
{
    sl_arena_block *kept = arena->newest;
    if (kept) {
        free_blocks(kept->older);
        kept->older = NULL;
        kept->used = 0;
    }
    arena->used_bytes = 0;
}

static sl_arena_block *add_block(sl_arena *arena, size_t size)
{
    size_t cap = arena->newest ? arena->newest->cap * 2 : FIRST_BLOCK;
    if (cap > LARGEST_BLOCK) cap = LARGEST_BLOCK;
    if (cap < size) cap = size;
    sl_arena_block *block = malloc(sizeof *block + cap);
    if (!block) sl_out_of_memory(cap);
    *block = (sl_arena_block){.older = arena->newest, .cap = cap};
    return arena->newest = block;
}

/* Not zeroed. */
static void *take(sl_arena *arena, size_t size)
{
    size_t align = _Alignof(max_align_t);
    if (size > SIZE_MAX / 2) sl_out_of_memory(size);
    size = (size + align - 1) / align * align;
    sl_arena_block *block = arena->newest;
    if (!block || block->cap - block->used < size) block = add_block(arena, size);
    void *memory = block->bytes + block->used;
    block->used += size;
    arena->used_bytes += size;
    return memory;
}

void *sl_arena_alloc(sl_arena *arena, size_t size)
{
    return memset(take(arena, size), 0, size);
}

sl_str sl_arena_copy(sl_arena *arena, sl_str s)
{
    char *copy = sl_arena_alloc(arena, s.len + 1);
    if (s.len) memcpy(copy, s.ptr, s.len);
    return (sl_str){copy, s.len};
}

sl_str sl_arena_printf(sl_arena *arena, const char *fmt, ...)
{
    va_list args, again;
    va_start(args, fmt);
    va_copy(again, args);
    int len = vsnprintf(NULL, 0, fmt, args);
    va_end(args);
    size_t size = len < 0 ? 0 : (size_t)len;
    char *text = sl_arena_alloc(arena, size + 1);
    vsnprintf(text, size + 1, fmt, again);
    va_end(again);
    return (sl_str){text, size};
}

void *sl_arena_reserve(sl_arena *arena, void *at, uint32_t n, uint32_t *cap, uint32_t wanted,
                       size_t elem_size)
{
    if (wanted <= *cap) return at;
    uint32_t grown = *cap ? *cap * 2 : FIRST_ELEMENTS;
    if (grown < wanted) grown = wanted;
    void *memory = take(arena, elem_size * grown);
    if (n) memcpy(memory, at, elem_size * n);
    *cap = grown;
    return memory;
}

void *sl_arena_grow(sl_arena *arena, void *at, uint32_t n, uint32_t *cap, size_t elem_size)
{
    unsigned char *memory = sl_arena_reserve(arena, at, n, cap, n + 1, elem_size);
    memset(memory + elem_size * n, 0, elem_size);
    return memory;
}
