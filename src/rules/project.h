/* What a project knows beyond its files: libraries with the versions they may have, vendors in use.
 *
 * What: plain values that conf/ makes from manifests and lock files, and the questions that rules and
 * completion ask of them. A version is a range; a proof holds for all of it.
 * Each folder that declares something has its own facts; those of the nearest folder above a file hold, and
 * what they do not mention comes from the folders above it (but see `closed`).
 * Layer: rules. Owns: nothing; everything lives in the arena of whoever made it. Errors: none, NULL and zero
 * mean that nothing is known. Threads: immutable once made. */
#ifndef SL_RULES_PROJECT_H
#define SL_RULES_PROJECT_H

#include "base/arena.h"
#include "http/family.h"

/* Versions v with low <= v < high. An empty end is no bound; both empty: in use, version unknown. */
typedef struct sl_version_range {
    sl_str low, high;
    bool takes_high; /* v == high belongs to it; low == high is an exact version */
} sl_version_range;

typedef struct sl_library {
    sl_str ecosystem, name; /* "npm", "express": as data/manifests.json and data/families/ call them */
    sl_version_range versions;
    bool is_locked;    /* a lock file says so */
    sl_str folder;     /* below the root, of the project that says so */
    sl_str written_in; /* file that says so, below that folder: for messages, which must not tell where the
                          root is */
    uint32_t line0;    /* of it there */
} sl_library;

typedef struct sl_project {
    sl_str folder;               /* below the root, no '/' at the end; empty: the root itself */
    const sl_library *libraries; /* written in this folder, sorted by sl_package_cmp */
    uint32_t n_libraries;
    sl_strs closed; /* ecosystems of which nothing is taken from above: a project of its own */
    const struct sl_project *above; /* facts of the nearest folder above; NULL: none */
    struct sl_project *nested;      /* of the root only: all of them, itself too, sorted by folder */
    uint32_t n_nested;
    sl_strs vendors;          /* in use: by files anywhere below the root, by libraries of this folder */
    sl_strs registered_names; /* symbols that the project registers itself */
} sl_project;

typedef enum sl_proof { SL_UNPROVED, SL_DISPROVED, SL_PROVED } sl_proof;

/* The facts that hold for a file; path below the root. Has no `nested`, so that it stays the answer for every
 * path. NULL for NULL. */
const sl_project *sl_project_at(const sl_project *root, sl_str path);

/* Adds names of statuses that files register, to every folder of a root just made. They are borrowed. */
void sl_project_register(sl_project *root, sl_strs names);

/* NULL if nothing says that it is in use. An empty ecosystem: any. */
const sl_library *sl_project_library(const sl_project *project, sl_str ecosystem, sl_str name);

/* Is every version that the project may have within `wanted`: ">=3.1", ">=4 <5"? SL_DISPROVED: none is. */
sl_proof sl_project_version_is(const sl_project *project, sl_str ecosystem, sl_str name, sl_str wanted);
/* The same for a name and a range in one text: "express >=5". */
sl_proof sl_project_meets(const sl_project *project, sl_str requirement);
sl_proof sl_versions_are(const sl_version_range *versions, sl_str wanted);

/* The lowest version that the project may have: what sl_family_preferred wants to know. Empty: unknown. */
sl_str sl_project_low_version(const sl_project *project, sl_str ecosystem, sl_str name);

/* "3.1.0", ">=4.18.0 <5": for messages. */
sl_str sl_versions_text(const sl_version_range *versions, sl_arena *arena);

/* Orders package names as registries compare them: ASCII case and the kind and number of '-', '_', '.', ':'
 * do not count. Two packages that this takes for one only widen each other's range. */
int sl_package_cmp(sl_str a, sl_str b);

#endif
