/* Comments and strings of a pack whose grammar knows none of its own, as a table.
 *
 * Layer: gen. Owns: nothing. Errors: complaints about the file. Threads: one. */
#ifndef SL_GEN_LEXIS_H
#define SL_GEN_LEXIS_H

#include "gen/json.h"

/* Appends the table `lexemes_<id>` to out->body, and to `fields` the field .lexis that points to it. The
 * lexemes are named by `own` (the pack or a dialect of it) and described once by the pack. */
void sl_gen_put_lexis(sl_gen_file *file, sl_gen_out *out, sl_buf *fields, const sl_json *own, sl_str id);

#endif
