/* Project facts: what all manifests below a folder prove, from one pass over it.
 *
 * What: walks the root (a few levels, sorted, without vendored and hidden folders), reads every manifest and
 * lock file, joins what they state into sl_project. The same root gives the same facts, whichever files are
 * asked about and in whatever order.
 * Layer: conf. Units: bytes. Owns: nothing; facts live in the arena. Errors: a file that cannot be read or
 * parsed gives no facts and one log line; only a root that cannot be listed fails. Threads: any one thread,
 * if the host's read and list may be called there.
 *   - A folder with manifests has facts of its own; a file has those of the nearest folder above it.
 *   - A lock file beats a range that it fits; of several versions in it, the range picks those that fit, and
 *     what is left is the range that holds all of them. Ranges of several manifests of one folder are joined.
 *   - Of what only a lock file names, libraries with constants of status codes are kept.
 *   - A folder that declares libraries is a project of its own: it takes nothing of that ecosystem from the
 *     folders above, unless one of them is a workspace (package.json "workspaces", [workspace], <modules>,
 *     settings.gradle, *.sln ...), whose lock file and versions are then its own. */
#ifndef SL_CONF_PROJECT_H
#define SL_CONF_PROJECT_H

#include "engine/engine.h"

enum {
    /* services/shop/web/package.json is as deep as monorepos put their parts. */
    SL_PROJECT_MAX_DEPTH = 3,
    /* Listing a folder takes about 20 us: a tenth of a second is what the start of an editor session may
       cost. */
    SL_PROJECT_MAX_FOLDERS = 4096,
    SL_PROJECT_MAX_MANIFESTS = 1024,
    /* Three times the largest lock files in public repositories. */
    SL_PROJECT_MAX_FILE = 8 << 20,
    /* All files together; reading as much takes about a quarter of a second, once in a session. */
    SL_PROJECT_MAX_BYTES = 16 << 20
};

/* Facts of everything below `root` (a path that the host knows; "" is the working folder). */
sl_err sl_project_load(const sl_host *host, sl_str root, sl_arena *arena, sl_project **out);

/* Does a manifest or a lock file stand right in this folder? */
bool sl_project_begins(const sl_host *host, sl_str folder);
/* May a change of this file change the facts of its project? */
bool sl_project_reads(sl_str path);
/* The same as one glob, as editors understand them: a list of alternatives below any folder, in braces. */
sl_str sl_project_glob(sl_arena *arena);

#endif
