#include "tests/lib/problems.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

void fx_problem_add(sl_arena *arena, fx_problems *problems, uint32_t line1, const char *fmt, ...)
{
    char text[2048];
    va_list args;
    va_start(args, fmt);
    vsnprintf(text, sizeof text, fmt, args);
    va_end(args);
    fx_problem *problem = SL_PUSH(arena, problems);
    problem->line1 = line1;
    problem->text = sl_arena_copy(arena, sl_str_from_cstr(text));
}

/* Of one file; one broken thing tends to break many. */
enum { MOST_PRINTED = 30 };

static int compare(const void *left, const void *right)
{
    const fx_problem *a = left, *b = right;
    if (a->line1 != b->line1) return a->line1 < b->line1 ? -1 : 1;
    return sl_str_cmp(a->text, b->text);
}

void fx_problems_print(fx_problems *problems, sl_str file)
{
    if (problems->n) qsort(problems->at, problems->n, sizeof *problems->at, compare);
    for (uint32_t i = 0; i < problems->n && i < MOST_PRINTED; i++) {
        const fx_problem *problem = &problems->at[i];
        if (problem->line1)
            printf("%.*s:%u: %.*s\n", SL_FMT(file), problem->line1, SL_FMT(problem->text));
        else
            printf("%.*s: %.*s\n", SL_FMT(file), SL_FMT(problem->text));
    }
    if (problems->n > MOST_PRINTED) printf("%.*s: %u more\n", SL_FMT(file), problems->n - MOST_PRINTED);
}
