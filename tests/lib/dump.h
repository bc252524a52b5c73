/* Facts and findings as lines of text: equal texts are equal facts, and a difference can be read.
 *
 * Units: byte offsets. Owns: nothing; appends to the buffer given. Errors: none. Threads: pure. */
#ifndef SL_TESTS_DUMP_H
#define SL_TESTS_DUMP_H

#include "rules/rule.h"

void fx_dump_facts(const sl_facts *facts, sl_buf *out);
void fx_dump_findings(const sl_findings *findings, sl_buf *out);
/* The first line that differs, "A" against "B", in the arena; empty if none does. */
sl_str fx_first_difference(sl_arena *arena, sl_str a, sl_str b);

#endif
