/* What an expression is called, and what a call is given, whatever the calls of the language look like.
 *
 * What: most languages write calls as f(x), which path.h reads off the text. Where they are written f x or
 * (f x) (OCaml, Haskell, Lisp: "juxtaposes" of pack.json), the tree tells. Layer: lang (private). Units: byte
 * offsets. Owns: nothing. Errors: what cannot be read gives an empty path. Threads: one run, one thread. */
#ifndef SL_LANG_EXPRESSION_H
#define SL_LANG_EXPRESSION_H

#include "lang/run.h"

/* The name of what stands in this range: of a call, its callee. */
void sl_expression_path(const sl_run *run, sl_range range, sl_path *out);
/* The first argument of the call that part 0 of a path is. */
sl_range sl_expression_first_arg(const sl_run *run, const sl_path *path);
/* The arguments of the call whose structure is at this frame; at most `cap` of them, their number is given.
 */
uint32_t sl_expression_args(sl_run *run, uint32_t frame, sl_range *out, uint32_t cap);
/* How many calls stand in front of the arguments of this one: 2 for the c of ((f a) b) c. */
uint32_t sl_expression_curried(const sl_run *run, const sl_match *call);

#endif
