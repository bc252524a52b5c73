/* What is known to be lacking, in lists with a reason for each: JSON objects of name and reason.
 *
 * What: compares what is lacking with a list, both ways: what is lacking without a reason is a problem, and
 * so is an entry of what is not lacking. An update takes such entries out; reasons are written by people.
 * Owns: nothing. Errors: as problems. Threads: one. */
#ifndef SL_TESTS_REASONS_H
#define SL_TESTS_REASONS_H

#include "tests/lib/names.h"
#include "tests/lib/problems.h"

typedef struct fx_reasons {
    sl_str folder;  /* of the lists */
    bool is_update; /* lists are written again, without what is shown */
} fx_reasons;

/* `name`: of the list; folder/name.json. A list that is not there is empty. */
void fx_reasons_check(sl_arena *arena, const fx_reasons *reasons, sl_str name, const fx_names *lacking,
                      fx_problems *problems);

#endif
