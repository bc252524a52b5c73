/* Notes against what was found: exact both ways.
 *
 * What: every note is checked; every site of confidence likely or more and every finding wants a note. Gives
 * a verdict for each note and the notes that are missing, for whoever prints or rewrites them. Units: as in
 * fixture.h. Owns: nothing; everything lives in the arena given. Errors: none. Threads: one. */
#ifndef SL_TESTS_EXPECT_H
#define SL_TESTS_EXPECT_H

#include "tests/lib/fixture.h"

typedef struct fx_verdict { /* of one mark */
    bool holds;
    sl_str instead; /* words that would hold at that place; empty: nothing would */
} fx_verdict;

typedef struct fx_missing { /* a note that nobody wrote */
    uint32_t line, col, width;
    sl_str words;
    bool is_silenced; /* under `silent`, where no note may stand */
} fx_missing;

typedef struct fx_outcome {
    fx_verdict *verdicts; /* one for each mark */
    SL_VEC(fx_missing) missing;
} fx_outcome;

/* Gives the first words of a hover at byte_off and what it covers; false: none. */
typedef bool fx_hover_fn(void *ctx, uint32_t byte_off, sl_range *range, sl_str *words);

typedef struct fx_found {
    const sl_facts *facts;
    const sl_findings *findings;
    fx_hover_fn *hover;
    void *hover_ctx;
} fx_found;

void fx_expect(sl_arena *arena, const fx_fixture *fixture, const fx_found *found, fx_outcome *out);
/* What does not hold, as problems of the fixture's own file. */
void fx_outcome_report(sl_arena *arena, const fx_fixture *fixture, const fx_outcome *outcome,
                       fx_problems *problems);

#endif
