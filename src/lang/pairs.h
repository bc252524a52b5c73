/* Keys and values side by side, where the grammar has no node for a pair: {:status 404}, (status => 404).
 *
 * Layer: lang (private). Units: byte offsets. Owns: nothing. Errors: what is no pair is SL_PAIR_NONE.
 * Threads: pure. */
#ifndef SL_LANG_PAIRS_H
#define SL_LANG_PAIRS_H

#include "lang/structure.h"

typedef enum sl_pair_place { SL_PAIR_NONE, SL_PAIR_KEY, SL_PAIR_VALUE } sl_pair_place;

/* What a child of a structure with (#set! pairs) is; *key gets the range of the key. */
sl_pair_place sl_pair_place_of(sl_str text, TSNode holder, TSNode child, const sl_structure *structure,
                               sl_range *key);

#endif
