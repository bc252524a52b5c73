/* A machine without files, for tests: its clock stands still, it runs jobs at once and keeps its log to
 * itself.
 *
 * Owns: nothing. Errors: every file is missing. Threads: one. */
#ifndef SL_TESTS_HOST_H
#define SL_TESTS_HOST_H

#include "engine/host.h"

sl_host fx_host(void);

#endif
