/* A machine for tests, with one file at most: its clock stands still, it runs jobs at once and keeps its log
 * to itself.
 *
 * Owns: nothing; the file is borrowed. Errors: every other file is missing. Threads: one. */
#ifndef SL_TESTS_HOST_H
#define SL_TESTS_HOST_H

#include "engine/host.h"

typedef struct fx_disk {
    sl_str path, text; /* of the file; empty path: none */
} fx_disk;

/* `disk` may be NULL. */
sl_host fx_host(const fx_disk *disk);

#endif
