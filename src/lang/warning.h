/* Codes of the Warning field: 299 of `Warning: 299 - "Deprecated API"` (RFC 7234, section 5.5).
 *
 * What: three digits, an agent and a quoted text, right behind the field's name: as a value of a map, an
 * argument, an index that is assigned, a line of a message. Both have to be there, whatever the language: no
 * log line has this form. Layer: lang (private). Units: byte offsets. Owns: what is found lives in the run's
 * arena. Errors: none. Threads: one run, one thread. */
#ifndef SL_LANG_WARNING_H
#define SL_LANG_WARNING_H

#include "lang/literal.h"

/* Notes the literal, which is no status, if it is such a code. */
bool sl_warning_note(sl_run *run, const sl_literal *literal);

#endif
