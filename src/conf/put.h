/* Writing JSON text, piece by piece, into a buffer.
 *
 * What: values and brackets; commas come by themselves, since only `{`, `[`, `:` and a line break (which
 * callers put between the values of a stream) are not followed by one. Layer: conf. Units: bytes. Owns:
 * nothing. Errors: none; bytes that are not UTF-8 become U+FFFD. Threads: one buffer, one thread. */
#ifndef SL_CONF_PUT_H
#define SL_CONF_PUT_H

#include "base/buf.h"

void sl_put_open(sl_buf *out, char bracket); /* '{' or '[' */
void sl_put_close(sl_buf *out, char bracket);
void sl_put_key(sl_buf *out, const char *key);
/* Key and opening bracket at once. */
void sl_put_open_at(sl_buf *out, const char *key, char bracket);

void sl_put_str(sl_buf *out, sl_str value);
void sl_put_int(sl_buf *out, int64_t value);
void sl_put_bool(sl_buf *out, bool value);
void sl_put_null(sl_buf *out);
void sl_put_raw(sl_buf *out, sl_str json); /* must be one valid value */

void sl_put_str_at(sl_buf *out, const char *key, sl_str value);
void sl_put_int_at(sl_buf *out, const char *key, int64_t value);
void sl_put_bool_at(sl_buf *out, const char *key, bool value);

#endif
