/* Tables of test data: what the column is called that a value stands in.
 *
 * What: `parametrize("url, status", [("/a", 404)])` names its columns in its first argument; the parameters
 * of the function behind `[InlineData("/a", 404)]` and `it.each([["/a", 404]])` are names, too. Layer: lang
 * (private). Units: columns from 0. Owns: nothing. Errors: none. Threads: one run, one thread. */
#ifndef SL_LANG_COLUMNS_H
#define SL_LANG_COLUMNS_H

#include "lang/steps.h"

typedef struct sl_column {
    uint32_t holder; /* step of the call or annotation that holds the table */
    uint32_t place;  /* which column */
} sl_column;

/* False: the chain's beginning is no cell of a table. */
bool sl_column_of(const sl_chain *chain, sl_column *out);
/* Is the column called so? `name`: where that stands. */
bool sl_column_is_named(sl_run *run, const sl_chain *chain, const sl_column *column, sl_names names,
                        sl_range *name);
/* The cell of a text that a number fills alone: 1 of "/a, 404"; SL_NONE: there is none. A line is a row. */
uint32_t sl_cell_of(sl_str text, sl_range content, sl_range number);

#endif
