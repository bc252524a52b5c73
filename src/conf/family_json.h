/* Constant families from JSON: one decoder for data/families/ (at build) and for what settings declare.
 *
 * Layer: conf. Owns: a family lives in the reader's arena and borrows nothing of the JSON. Errors: told to
 * the reader's problems by the shape. Threads: pure. Format: data/families/README.md. */
#ifndef SL_CONF_FAMILY_JSON_H
#define SL_CONF_FAMILY_JSON_H

#include "conf/shape.h"

extern const sl_conf_shape sl_conf__family;

/* Of a value that has passed the shape. Constants are in the order that sl_family wants. */
void sl_family_decode(sl_conf_reader *reader, const sl_json *json, sl_family *out);

#endif
