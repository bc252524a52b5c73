/* A function or class with all that belongs to it: its name, its decorators and attributes, its comment.
 *
 * What: grammars keep these inside the node, in front of it, or in a wrapper around both; here they are read
 * alike. Layer: lang (private). Units: byte offsets. Owns: nothing. Errors: what cannot be read is left out.
 * Threads: one run, one thread. */
#ifndef SL_LANG_UNITS_H
#define SL_LANG_UNITS_H

#include "lang/run.h"

enum { SL_MARKS_MAX = 16 /* decorators of one function; more are not looked at */ };

typedef struct sl_unit {
    uint32_t frame; /* outermost one that is no more than the function, bound to a name or exported */
    sl_range name;  /* empty: none */
    sl_range head;  /* from the first comment or decorator up to the name; empty: there are none */
    TSNode mark[SL_MARKS_MAX]; /* annotations, decorators, attributes */
    uint32_t n_marks;
} sl_unit;

/* Of the function or class at that frame. Frames around the piece are not looked at. */
void sl_unit_read(sl_run *run, uint32_t at, sl_unit *out);

/* May the node belong to what stands behind it: a comment, a mark, or a word such as `export`? */
bool sl_is_head(const sl_run *run, TSNode node);

#endif
