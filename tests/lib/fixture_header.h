/* What a fixture's first comments say of its surroundings: `path: ..`, `settings: {..}`, `project: ..`.
 *
 * Owns: nothing; values borrow the comment. Errors: go to the fixture's problems. Threads: one. */
#ifndef SL_TESTS_FIXTURE_HEADER_H
#define SL_TESTS_FIXTURE_HEADER_H

#include "tests/lib/fixture.h"

/* False: the comment is no such line. */
bool fx_header_read(sl_arena *arena, fx_fixture *fixture, sl_str comment, uint32_t line1);
/* "rack=3.1.0", "express=4.18.0..5" (up to, not with, 5), "npm:express=5" where the file's ending does not
 * tell the ecosystem, "vendor:nginx", "name:unacceptable". */
bool fx_project_item_read(sl_arena *arena, fx_fixture *fixture, sl_str item);

#endif
