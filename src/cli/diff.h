/* Unified diff of two texts.
 *
 * What: lines are matched greedily around small differences, which is exact for what fixes do and always
 * gives a patch that applies. Layer: cli (private to the folder). Units: lines, bytes. Owns: nothing, appends
 * to the caller's buffer. Errors: none; equal texts give nothing. Threads: pure. */
#ifndef SL_CLI_DIFF_H
#define SL_CLI_DIFF_H

#include "cli/term.h"

void sl_diff(const sl_term *term, sl_buf *out, sl_str path, sl_str before, sl_str after);

#endif
