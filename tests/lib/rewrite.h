/* Writing a fixture's notes again, so that they hold.
 *
 * What: notes that hold stay as they are; others get the words that would hold or go; missing ones are added
 * under their line. Nothing is added under `silent`.
 * Units: as in fixture.h. Owns: nothing; the text lives in the arena given. Errors: none. Threads: one. */
#ifndef SL_TESTS_REWRITE_H
#define SL_TESTS_REWRITE_H

#include "tests/lib/expect.h"

/* The new text of fixture->notes_file. `leader`: for fixtures that have no note to take it from. */
sl_str fx_rewrite(sl_arena *arena, const fx_fixture *fixture, const fx_outcome *outcome, fx_leader leader);

#endif
