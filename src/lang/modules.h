/* Which file a module is: import paths against the paths of a project's files.
 *
 * What: a relative module ("./errors", "..errors") leads to one place; any other one to the file whose path
 * ends with it, the nearest to the importing file if there are several. A file answers to its path without
 * its ending, to its folder if it stands for that (index, __init__, mod), and to its folder too in languages
 * whose modules are folders. Layer: lang (private). Units: paths below the root. Owns: nothing, tables live
 * in the arena. Errors: an unclear module leads nowhere. Threads: immutable once made. */
#ifndef SL_LANG_MODULES_H
#define SL_LANG_MODULES_H

#include "base/arena.h"

struct sl_lang;

typedef struct sl_modules {
    sl_str *keys; /* paths that modules may mean, sorted by their last name, then by the whole */
    uint32_t n;
} sl_modules;

void sl_modules_make(sl_modules *modules, sl_arena *arena, const sl_str *paths,
                     const struct sl_lang *const *langs, uint32_t n);

/* Does `module`, imported by the file `from` of language `lang`, mean the file at `path` (of `of_lang`)? */
bool sl_modules_lead(const sl_modules *modules, sl_str from, const struct sl_lang *lang, sl_str module,
                     sl_str path, const struct sl_lang *of_lang);

sl_str sl_path_folder(sl_str path); /* empty: the root itself */
/* The last part of a module's path, whatever separates them. */
sl_str sl_module_last(sl_str module);

#endif
