/* Settings of a fixture: the JSON of its header as the engine wants it.
 *
 * Owns: nothing; lives in the arena given. Errors: go to problems; the rest still counts. Threads: one. */
#ifndef SL_TESTS_SETTINGS_TEXT_H
#define SL_TESTS_SETTINGS_TEXT_H

#include "rules/rule.h"
#include "tests/lib/problems.h"

/* Empty text: the defaults. */
const sl_settings *fx_settings_read(sl_arena *arena, sl_str json, fx_problems *problems);
/* The defaults with one rule switched on, where its row does not say off. */
const sl_settings *fx_settings_with_rule(sl_arena *arena, sl_rule_id rule);

#endif
