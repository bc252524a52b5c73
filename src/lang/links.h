/* What the files of a project define for each other: the surfaces of all of them, and who sees what.
 *
 * What: made once per project from every file's surface. A call meets a function of another file if an import
 * of its file leads there (module and name), if both lie in one folder where the language needs no import
 * then (Go, Java), or by class where names are known all over a project (Ruby, C#): `sees` of the pack says
 * which. Modules lead to files by the ends of their paths, relative ones exactly.
 * Layer: lang. Units: paths below the project's root. Owns: nothing; everything lives in the arena of whoever
 * made it and borrows the surfaces. Errors: none, what cannot be resolved is unknown. Threads: immutable once
 * made. */
#ifndef SL_LANG_LINKS_H
#define SL_LANG_LINKS_H

#include "lang/surface.h"

struct sl_run;
struct sl_kept;
struct sl_member;
struct sl_written;

typedef struct sl_links sl_links;

typedef struct sl_link_file {
    sl_str path;
    const sl_lang *lang;
    const sl_surface *surface;
} sl_link_file;

/* Files sorted by path. NULL if they define nothing for each other. */
const sl_links *sl_links_make(sl_arena *arena, const sl_link_file *files, uint32_t n);
/* Equal for equal links; 0 for NULL. */
uint64_t sl_links_hash(const sl_links *links);
/* Names of statuses that the project registers, sorted. */
sl_strs sl_links_registered(const sl_links *links);

/* A slot that the number given to a call reaches in another file; NULL: none is known. */
const sl_slot_hit *sl_links_find_call(const sl_links *links, const struct sl_run *run,
                                      const struct sl_kept *call);
/* A slot of another file in which a constant or member of this one stands. */
const sl_slot_hit *sl_links_find_constant(const sl_links *links, const struct sl_run *run,
                                          const struct sl_member *member);
/* The number that a name of another file stands for; NULL: none is known. */
const sl_export *sl_links_find_number(const sl_links *links, const struct sl_run *run,
                                      const struct sl_written *written);
/* Names that stand for numbers somewhere, sorted, once each. */
sl_strs sl_links_number_names(const sl_links *links);

#endif
