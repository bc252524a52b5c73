/* What the fixtures as a whole have to show: every row, structure, rule and width of character,
 * and in every programming language look-alikes and an and.
 *
 * What: gathers what each fixture hit, then compares with what there is. What is missing has to be in
 * a list of tests/fixtures/unhit/ with a reason, and nothing else may be there.
 * Owns: nothing; names live in the arena of the whole run. Errors: as problems. Threads: one. */
#ifndef SL_TESTS_COVERAGE_H
#define SL_TESTS_COVERAGE_H

#include "tests/lib/check.h"
#include "tests/lib/reasons.h"
#include "tests/lib/structures.h"

typedef struct fx_coverage {
    sl_arena *arena; /* of the whole run */
    fx_names hits;   /* "row python flask.abort", "finding go unassigned-code", "near miss ..."  */
    fx_structures structures;
    fx_reasons *unhit;
} fx_coverage;

void fx_coverage_add(fx_coverage *coverage, const fx_run *run);
/* `grammar`: the folder of the packs. */
void fx_coverage_finish(fx_coverage *coverage, sl_str grammar, fx_problems *problems);

#endif
