/* Named constants where they stand: http.StatusNotFound, HTTPStatus.NOT_FOUND, :not_found.
 *
 * Layer: lang (private). Owns: nothing. Errors: none. Threads: one run, one thread. */
#ifndef SL_LANG_NAMED_H
#define SL_LANG_NAMED_H

#include "lang/run.h"

typedef struct sl_naming {
    sl_named named;                  /* of a family; NULLs: a name of the project's own */
    uint32_t code;                   /* 0: none that is known */
    sl_range name, qualifier, whole; /* whole: qualifier and name */
    sl_access_form form;
    bool needs_place; /* its number is a status only where the place says so */
    sl_confidence confidence;
    uint32_t evidence;
} sl_naming;

/* The best reading of the word as a constant; false if no family of the language fits here. */
bool sl_naming_find(sl_run *run, sl_range word, sl_leaf_kind leaf, sl_naming *out);
/* A member of a family's qualifier that the family does not have: named.family is set, named.constant is
 * NULL. Only where an import proves the family. */
bool sl_naming_find_unknown(sl_run *run, sl_range word, sl_naming *out);

/* A name that another file of the project gives a number: Codes.MISSING. */
bool sl_naming_find_shared(sl_run *run, sl_range word, sl_naming *out);

#endif
