/* Error values of the odd world (files, wires, configuration). Odd user code is never an error.
 *
 * Layer: base. SL_OK is 0. Out-parameters stay untouched on failure. Threads: pure. */
#ifndef SL_BASE_ERR_H
#define SL_BASE_ERR_H

typedef enum sl_err {
#define SL_ERR(name, message) SL_##name,
#include "base/err.def"
#undef SL_ERR
} sl_err;

const char *sl_err_message(sl_err err); /* static text, no full stop */

#endif
