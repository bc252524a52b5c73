/* Fields of a struct type that is written out where its values are: []struct{ path string; status int }{{"/",
 * 404}}.
 *
 * Layer: lang (private). Units: byte offsets. Owns: nothing. Errors: none. Threads: pure. */
#ifndef SL_LANG_FIELDS_H
#define SL_LANG_FIELDS_H

#include "lang/pack.h"

/* The name of a field by its place, in the order written; an empty range if the type has no such field. A
 * type that is only named is looked for in the text. */
sl_range sl_field_name(const struct sl_lang *lang, sl_str text, sl_range type, uint32_t place);

#endif
