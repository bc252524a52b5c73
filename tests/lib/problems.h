/* What a test found wrong, gathered before it is printed.
 *
 * Units: line1 is 1-based. Owns: nothing; texts live in the arena given. Errors: none. Threads: one. */
#ifndef SL_TESTS_PROBLEMS_H
#define SL_TESTS_PROBLEMS_H

#include "base/arena.h"

typedef struct fx_problem {
    uint32_t line1; /* in the file; 0: the file as a whole */
    sl_str text;
} fx_problem;

typedef SL_VEC(fx_problem) fx_problems;

void fx_problem_add(sl_arena *arena, fx_problems *problems, uint32_t line1, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));
/* One `file:line: text` each, on stdout, by line; the first of them, if there are many. */
void fx_problems_print(fx_problems *problems, sl_str file);

#endif
