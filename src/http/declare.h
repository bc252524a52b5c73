/* What a project declares besides the built-in codes, vendors and constant families.
 *
 * What: merges its records into tables of the same form as the generated ones, so that every look-up has one
 * way to go. Layer: http. Owns: nothing; a registry lives in the caller's arena and borrows what was
 * declared, which has to live as long. Errors: none; conf/ has checked what comes here. Threads: immutable
 * once made. */
#ifndef SL_HTTP_DECLARE_H
#define SL_HTTP_DECLARE_H

#include "http/family.h"

typedef struct sl_declared { /* by a project's settings; borrowed */
    sl_codes codes;          /* in any order; is_own is set, vendor_key names a vendor of either list */
    const sl_vendor *vendors;
    uint32_t n_vendors;
    const sl_family *families; /* no id twice, and none that is built in; is_own is set */
    uint32_t n_families;
} sl_declared;

/* NULL, which is the built-in one, if nothing is declared. Own meanings of a number stand behind the
 * registered one and before those of other vendors. */
const sl_registry *sl_registry_make(sl_arena *arena, const sl_declared *declared);

#endif
