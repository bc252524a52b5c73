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
/* The row of that shape (ROUTE, MOUNT) which the call at this frame fits; NULL: none. */
const sl_row *sl_routes_row(sl_run *run, uint32_t frame, sl_shape shape);
/* The ROUTE row of a call on what is known to be a router, whatever its name. */
const sl_row *sl_routes_row_of_router(sl_run *run, uint32_t frame);
/* { prefix: "/api" }: the text behind a key of an object literal; empty: none. */
sl_str sl_routes_text_behind(const sl_run *run, sl_range object, sl_names key);
/* Does the call at this frame tell a route? */
bool sl_routes_read_call(sl_run *run, uint32_t frame, sl_scope *scope);
/* What such a row tells of it. */
void sl_routes_read_as(sl_run *run, uint32_t frame, const sl_row *row, sl_scope *scope);
/* May a call of this file lead a route to a function by its name? */
bool sl_routes_by_call(const sl_run *run);
/* Is the pair at this frame an operation of an API document? paths: { /orders: { post: ... } } */
bool sl_routes_read_operation(sl_run *run, uint32_t frame, sl_scope *scope);

#endif
