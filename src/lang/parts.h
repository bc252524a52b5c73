/* The programs inside a file, read one by one, and joined with what its own language says.
 *
 * What: each program is a text of its own with facts of its own; the file's facts get their sites,
 * with offsets of the file. A program whose text did not change since the last reading is not read again.
 * Layer: lang (private). Owns: sl_part_cache its programs (free); facts read with a cache borrow from it
 * until it is used again. Errors: none. Threads: a cache belongs to its tree. */
#ifndef SL_LANG_PARTS_H
#define SL_LANG_PARTS_H

#include "lang/inject.h"

typedef struct sl_part_cache sl_part_cache;
void sl_part_cache_free(sl_part_cache *cache);

/* run->facts hold what was found in the file's own language. `cache`: NULL for a one-shot; else in/out. */
const sl_facts *sl_parts_read(sl_parser *parser, sl_run *run, const sl_programs *programs,
                              sl_part_cache **cache, unsigned depth);

/* Facts of one text at that depth of nesting; tells `why` about the place if that is given. */
const sl_facts *sl_recognise_part(sl_parser *parser, sl_arena *arena, const sl_source *source, unsigned depth,
                                  sl_why *why, uint32_t why_off);

#endif
