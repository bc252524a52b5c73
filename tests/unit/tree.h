/* A folder of files that lives as long as one test. */
#ifndef SL_TESTS_TREE_H
#define SL_TESTS_TREE_H

#include "base/buf.h"

/* Makes an empty folder and goes there; false if it cannot. */
bool tree_enter(void);
/* Writes a file, with the folders above it. */
void tree_write(const char *path, sl_str bytes);
void tree_folder(const char *path);
/* Goes back and removes everything. */
void tree_leave(void);

#endif
