/* Status codes from JSON: one decoder for data/codes.json (at build) and for what settings declare.
 *
 * Layer: conf. Owns: a record lives in the reader's arena and borrows nothing of the JSON. Errors: told to
 * the reader's problems by the shape. Threads: pure. Format: data/README.md; beside it "text", which data/
 * keeps in files of their own. */
#ifndef SL_CONF_CODE_JSON_H
#define SL_CONF_CODE_JSON_H

#include "conf/shape.h"

extern const sl_conf_shape sl_conf__record;

/* Of a value that has passed the shape. What is not said is what most vendors' codes have: allowed on the
 * wire, to be told about like any other. */
void sl_code_decode(sl_conf_reader *reader, const sl_json *json, sl_code *out);

#endif
