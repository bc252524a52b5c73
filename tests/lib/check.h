/* The checks that every fixture goes through.
 *
 * What: one fixture, opened once; each check adds what is wrong to run->problems.
 * Units: bytes. Owns: fx_run nothing, it borrows worker and arena. Errors: as problems. Threads: one. */
#ifndef SL_TESTS_CHECK_H
#define SL_TESTS_CHECK_H

#include "engine/engine.h"
#include "tests/lib/expect.h"

typedef struct fx_run {
    sl_arena *arena; /* of this fixture */
    sl_worker *worker;
    const fx_fixture *fixture;
    const sl_lang *lang;
    sl_context context;
    const sl_facts *facts;    /* of the fixture as it is */
    const sl_facts *outlined; /* the same with an outline; made by fx_check_outline */
    sl_findings findings;
    fx_problems problems;
} fx_run;

/* Settings, project, language, facts and findings; false if the language is unknown. */
bool fx_run_open(fx_run *run, sl_worker *worker, sl_arena *arena, const fx_fixture *fixture);
/* Facts and findings of another text in the fixture's place. */
const sl_facts *fx_run_find(const fx_run *run, sl_arena *arena, const sl_context *context, sl_str text,
                            sl_findings *findings);

/* Do notes and findings agree? With `update`, the notes are written again. */
void fx_check_notes(fx_run *run, bool update);
/* Does the byte scan change anything? */
void fx_check_scan(fx_run *run);
/* Does an outline change anything? */
void fx_check_outline(fx_run *run);
/* Is every fact after an edit what a fresh look at the new text gives? */
void fx_check_edits(fx_run *run);
/* Does a client of the server see the same, in every position encoding? */
void fx_check_session(fx_run *run);
/* Do fixes repair what they say, once and for all? `update`: golden texts are written again. */
void fx_check_fixes(fx_run *run, bool update);

#endif
