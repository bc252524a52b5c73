/* Walking trees: which files there are to read, in an order that never changes.
 *
 * What: named paths and, below named folders, every regular file that no .gitignore (nested, up to the
 * repository's root, and .git/info/exclude), no .gitattributes (linguist-vendored, linguist-generated) and no
 * built-in list takes out. A named file is always given. Symbolic links are followed only where they are
 * named. No file is given twice.
 * Layer: io. Units: bytes. Owns: nothing after the call. Order: named paths as given; below a folder by the
 * bytes of the path. Errors: reported per path through `trouble`, the walk goes on. Threads: callbacks run on
 * the caller's thread. */
#ifndef SL_IO_WALK_H
#define SL_IO_WALK_H

#include "base/err.h"
#include "io/ignore.h"
#include "io/skip.h"

enum { SL_WALK_MARKERS = 2 };

typedef struct sl_walk_file {
    sl_str path;         /* as the user would write it: the named path, then '/' and names; no leading "./" */
    void *folder;        /* what `enter` gave for its folder; NULL for a named file */
    bool is_named;       /* stood in the list itself: read whatever it is */
    bool is_handwritten; /* .gitattributes says that it is not generated: do not look for markers */
} sl_walk_file;

typedef struct sl_walk_calls {
    void *arg;
    const sl_str *markers; /* SL_WALK_MARKERS names that `enter` wants to hear about, or NULL */
    /* A folder begins. `parent` is what enter gave for the folder above, NULL at a named one; the result is
     * handed to the files in it through *folder. `markers` has bit i set if the folder holds markers[i].
     * False: leave the folder out (counted as excluded). Optional.
     */
    bool (*enter)(void *arg, void *parent, sl_str path, uint32_t markers, void **folder);
    bool (*file)(void *arg, const sl_walk_file *file); /* false ends the walk */
    void (*skipped)(void *arg, sl_skip reason, sl_str path);
    void (*trouble)(void *arg, sl_str path, sl_err err);
} sl_walk_calls;

/* Calls for each of the paths; none given means the working folder. */
void sl_walk(const sl_str *paths, uint32_t n, const sl_walk_calls *calls);

#endif
