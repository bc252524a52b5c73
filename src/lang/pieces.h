/* Pieces: the parts of a tree that are recognised by themselves, and kept from one version of a text to the
 * next.
 *
 * What: a piece is the largest node below the size limit that no chain climbs out of into another piece:
 * statements, members, definitions. Its facts depend on its own bytes, on the heads of what encloses it and
 * on the file's imports and evidence; the same key gives the same facts, moved to where it stands now. So a
 * keystroke costs one piece. Cold and incremental runs cut the same way and give the same facts. Layer: lang
 * (private). Units: byte offsets. Owns: sl_piece_cache its pieces (new/free). Errors: none. Threads: a cache
 * belongs to its tree. */
#ifndef SL_LANG_PIECES_H
#define SL_LANG_PIECES_H

#include "lang/run.h"

typedef struct sl_piece_cache sl_piece_cache;
void sl_piece_cache_free(sl_piece_cache *cache);

/* Fills run->facts with the facts of the whole tree. `cache`: NULL for a one-shot; else in/out. */
void sl_pieces_recognise(sl_run *run, TSNode root, sl_piece_cache **cache);

#endif
