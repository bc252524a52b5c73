/* Numbers and names for statuses: where either could stand, and how to write the other.
 *
 * What: shared by the rules of the group style. Layer: rules, private to it. Owns: results live in the run's
 * arena. Errors: NULL, false and the empty text mean that the place takes one of the two only. Threads: one
 * run, one thread. */
#ifndef SL_RULES_STYLE_H
#define SL_RULES_STYLE_H

#include "rules/check.h"

/* Test files are left alone unless the settings ask. */
bool sl__style_spares(const sl_check *check);
/* For a number: the family whose name could stand there, by imports, then manifest, then settings; or NULL.
 * Definitions and ranges keep their numbers. */
struct sl_family_note *sl__name_family(sl_check *check, const sl_site *site);
/* Adds the fix that writes the name; how it is written, or empty if that cannot be done. */
sl_str sl__offer_name(sl_check *check, sl_finding *finding, const sl_site *site, struct sl_family_note *note);

/* For a name: does the place take the number as well? */
bool sl__takes_number(const sl_check *check, const sl_site *site);
/* The whole name, with the colon of a symbol. */
sl_range sl__written(const sl_facts *facts, const sl_site *site);
/* Adds the fix that writes the number, and takes the import away if nothing else uses it. */
void sl__offer_number(sl_check *check, sl_finding *finding, const sl_site *site);

#endif
