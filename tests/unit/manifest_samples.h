/* A small file of every kind that data/manifests.json knows, and what it states.
 *
 * Layer: tests. Owns: nothing, static. Errors: none. Threads: immutable. */
#ifndef SL_TESTS_MANIFEST_SAMPLES_H
#define SL_TESTS_MANIFEST_SAMPLES_H

#include <stddef.h>

struct manifest_sample {
    const char *path, *text;
    const char *
        states; /* a line each: `ecosystem name version :line`, `set name version :line`, `workspace :line` */
};

extern const struct manifest_sample manifest_samples[];
extern const size_t n_manifest_samples;

#endif
