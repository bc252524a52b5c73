/* Routes: which methods and which path lead to a function.
 *
 * What: rows of shape ROUTE, asked of a function's annotations, of the call that it is given to, and of its
 * name. Layer: lang (private). Owns: paths live in the run's arena. Errors: none. Threads: one run, one
 * thread. */
#ifndef SL_LANG_ROUTES_H
#define SL_LANG_ROUTES_H

#include "lang/units.h"

/* Fills methods, path, api and declares_unknown of a function's or class's scope. */
void sl_routes_read_marks(sl_run *run, const sl_unit *unit, sl_scope *scope);
void sl_routes_read_name(sl_run *run, uint32_t at, sl_scope *scope);
/* Does the call at this frame tell a route? */
bool sl_routes_read_call(sl_run *run, uint32_t frame, sl_scope *scope);
/* May a call of this file lead a route to a function by its name? */
bool sl_routes_by_call(const sl_run *run);
/* Is the pair at this frame an operation of an API document? paths: { /orders: { post: ... } } */
bool sl_routes_read_operation(sl_run *run, uint32_t frame, sl_scope *scope);

#endif
