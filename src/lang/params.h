/* Parameters of a function, read from their text: names, whatever the grammar calls the nodes around them.
 *
 * Layer: lang (private). Units: positions count parameters from 0, a receiver that the caller does not write
 * (self) left out. Owns: nothing. Errors: none. Threads: pure. */
#ifndef SL_LANG_PARAMS_H
#define SL_LANG_PARAMS_H

#include "lang/run.h"

enum { SL_PARAMS_MAX = 96 /* words; types are among them, so some 30 parameters */ };

typedef struct sl_param_word { /* types and labels are words too: they do no harm, since they reach no slot */
    sl_str text;
    uint32_t position;
} sl_param_word;

typedef struct sl_params {
    sl_param_word at[SL_PARAMS_MAX];
    uint32_t n;
} sl_params;

/* Of a function, or of a class whose head has them (Kotlin). Defaults and what is taken apart (`{ status }`) are left out. */
void sl_params_read(const sl_run *run, const sl_match *function, sl_params *out);
/* Position of a parameter, or UINT32_MAX. */
uint32_t sl_params_find(const sl_params *params, sl_str word);

/* Does the language call this when an object of the class is made? */
bool sl_is_constructor(const struct sl_lang *lang, sl_str name, sl_str class_name);

#endif
