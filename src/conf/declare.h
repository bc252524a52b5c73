/* "declare" of the settings: vendors with their codes, and constant families.
 *
 * Layer: conf, private to it. Owns: nothing; what is declared lives in the reader's arena. Errors: told to
 * the reader's problems. Threads: pure. */
#ifndef SL_CONF_DECLARE_H
#define SL_CONF_DECLARE_H

#include "conf/shape.h"

extern const sl_conf_shape sl_conf__declare;

/* The registry that holds for the rest of the file, which may use what stands anywhere in it: the built-in
 * one and what `root` declares, or `base` if it declares nothing. A wrong declaration says nothing yet, since
 * the check of the whole file will; the reader's declares_wrongly is set then. */
const sl_registry *sl_conf__read_declared(sl_conf_reader *reader, const sl_json *root,
                                          const sl_registry *base);

#endif
