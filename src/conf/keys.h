/* The keys of a settings file, and the lists of words that they take.
 *
 * Layer: conf, private to it. Owns: nothing, all static. Errors: none here. Threads: pure. */
#ifndef SL_CONF_KEYS_H
#define SL_CONF_KEYS_H

#include "conf/shape.h"

sl_strs sl_conf__row_keys(sl_arena *arena);          /* of an idiom */
void sl_conf__put_row(sl_buf *out, sl_arena *arena); /* its JSON schema */
extern const sl_conf_shape sl_conf__root;            /* of the whole file; stores into sl_settings */

extern const sl_conf_words sl_conf__severities, sl_conf__roles, sl_conf__locales, sl_conf__vendors,
    sl_conf__families, sl_conf__rules, sl_conf__advices, sl_conf__languages;

#endif
