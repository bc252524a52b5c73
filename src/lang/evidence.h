/* Evidence: what speaks for a candidate besides its row.
 *
 * Layer: lang (private). Owns: nothing. Errors: none. Threads: one run, one thread. */
#ifndef SL_LANG_EVIDENCE_H
#define SL_LANG_EVIDENCE_H

#include "lang/judge.h"

/* What the file as a whole says: path, imports, words. */
uint32_t sl_file_evidence(const sl_run *run);
/* PHRASE if the name is, or ends with, the phrase of the code. */
uint32_t sl_name_evidence(const sl_registry *registry, sl_str name, uint32_t code);
/* PHRASE and BESIDE if what stands behind the literal, in the same list, map, call or arm, is the code's
 * phrase. */
uint32_t sl_beside_evidence(const sl_run *run, sl_range literal, uint32_t code);
/* What the number itself says: known, rare, in range. */
uint32_t sl_code_evidence(const sl_run *run, uint32_t code);
/* Are there known codes beside it in the list, map or switch of this frame? */
bool sl_has_sibling_codes(const sl_run *run, uint32_t frame, sl_range own);
/* Does the code's registered phrase stand on its line, or on the one before or behind it, inside a range? */
bool sl_has_phrase_beside(const sl_run *run, uint32_t code, sl_range own, sl_range within);
/* Does a number around, together with this one, bound classes: 200..299? */
bool sl_has_class_bound(const sl_run *run, sl_range around, sl_range own, uint32_t code);
/* Does the map or object around the pair at this frame have another key of such a name? */
bool sl_has_key_beside(sl_run *run, uint32_t frame, sl_names names);
/* Is one of the call's or directive's arguments a text of such a name? */
bool sl_has_argument(sl_run *run, uint32_t frame, sl_names names);
bool sl_is_receiver_name(const sl_run *run, sl_str name);

#endif
