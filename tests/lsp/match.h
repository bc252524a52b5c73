/* Comparing a message with what a transcript expects.
 *
 * Layer: tests. The expected JSON is exact but for: "*" takes any value, "~text" any string that holds the
 * text, and a member "..." lets further members pass. Owns: `why` is filled with the first difference. */
#ifndef TESTS_LSP_MATCH_H
#define TESTS_LSP_MATCH_H

#include "base/buf.h"

#include <cjson/cJSON.h>

bool match_json(const cJSON *expected, const cJSON *actual, sl_buf *why);

#endif
