/* Region memory: one arena per request or file, everything in it dies together.
 *
 * What: bump allocation in growing blocks, and typed arrays that live in an arena.
 * Layer: base. Units: bytes. Owns: its blocks; results are borrowed from the arena until clear/release.
 * Errors: out of memory ends the process through sl_out_of_memory(). Threads: one arena, one thread. */
#ifndef SL_BASE_ARENA_H
#define SL_BASE_ARENA_H

#include "base/str.h"

typedef struct sl_arena_block sl_arena_block;

typedef struct sl_arena {
    sl_arena_block *newest;
    size_t used_bytes; /* handed out since the last clear, for memory limits and logs */
} sl_arena;

void sl_arena_init(sl_arena *arena);
void sl_arena_release(sl_arena *arena);
void sl_arena_clear(sl_arena *arena); /* keeps the largest block for the next use */

/* Zeroed memory, aligned for any type. */
void *sl_arena_alloc(sl_arena *arena, size_t size);
sl_str sl_arena_copy(sl_arena *arena, sl_str s); /* NUL-terminated copy */
sl_str sl_arena_printf(sl_arena *arena, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

#define SL_NEW(arena, type)      ((type *)sl_arena_alloc((arena), sizeof(type)))
#define SL_NEW_N(arena, type, n) ((type *)sl_arena_alloc((arena), sizeof(type) * (n)))

/* A typed array in an arena: SL_VEC(int) v = {0}; *SL_PUSH(&arena, &v) = 7; */
#define SL_VEC(type)                                                                                         \
    struct {                                                                                                 \
        type *at;                                                                                            \
        uint32_t n, cap;                                                                                     \
    }

/* Makes room for one more element and gives the pointer to it, zeroed. */
#define SL_PUSH(arena, vec)                                                                                  \
    ((vec)->at = sl_arena_grow((arena), (vec)->at, (vec)->n, &(vec)->cap, sizeof *(vec)->at),                \
     &(vec)->at[(vec)->n++])
/* Makes room for that many elements at once, where the number is known. */
#define SL_RESERVE(arena, vec, count)                                                                        \
    ((vec)->at = sl_arena_reserve((arena), (vec)->at, (vec)->n, &(vec)->cap, (count), sizeof *(vec)->at))

void *sl_arena_reserve(sl_arena *arena, void *at, uint32_t n, uint32_t *cap, uint32_t wanted,
                       size_t elem_size);
void *sl_arena_grow(sl_arena *arena, void *at, uint32_t n, uint32_t *cap, size_t elem_size);

/* The one way out when memory is gone: prints what was asked for and ends the process. Defined by the program
 * that links base (it needs I/O, which base must not do). */
_Noreturn void sl_out_of_memory(size_t size);

void *sl_xmalloc(size_t size);             /* zeroed */
void *sl_xrealloc(void *old, size_t size); /* new part not zeroed */

#endif
