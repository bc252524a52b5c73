/* Text for terminals: colours, escaping, and source lines with a caret under the place.
 *
 * Layer: cli. Units: bytes of a text, terminal cells. Owns: nothing; text is appended to the caller's buffer.
 * Errors: none. Threads: pure. */
#ifndef SL_CLI_TERM_H
#define SL_CLI_TERM_H

#include "base/buf.h"
#include "base/range.h"

typedef enum sl_paint {
    SL_PAINT_PLAIN,
    SL_PAINT_PLACE,
    SL_PAINT_ERROR,
    SL_PAINT_WARNING,
    SL_PAINT_INFO,
    SL_PAINT_HINT,
    SL_PAINT_DIM,
    SL_PAINT_ADDED,
    SL_PAINT_REMOVED,
    SL_N_PAINTS
} sl_paint;

typedef struct sl_term {
    bool is_terminal, has_color;
    uint32_t width; /* cells; 0: unknown */
} sl_term;

/* Appends the codes that switch a colour on and all off again; nothing without colours. */
void sl_term_paint(const sl_term *term, sl_buf *out, sl_paint paint);
void sl_term_plain(const sl_term *term, sl_buf *out);

/* Appends text that cannot move the cursor, change colours or reorder what stands beside it: control
 * characters, bytes that are not UTF-8 and bidirectional overrides become \n, \x1b, \u202e. Gives the cells
 * used. */
uint32_t sl_term_escape(sl_buf *out, sl_str text);

/* Appends the line with its number and a row of carets under `mark`. Both are byte ranges of `text`; the part
 * of `mark` beyond the line is cut. A line that is too long is shown around the mark; the cost does not
 * depend on its length. */
void sl_term_excerpt(const sl_term *term, sl_buf *out, sl_str text, sl_range line, sl_range mark,
                     uint32_t line_number, sl_paint paint);

#endif
