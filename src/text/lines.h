/* Line index of a text and the columns that people and protocols count in.
 *
 * What: byte offset <-> (line, column), where a column is bytes, UTF-16 units, or code points.
 * Layer: text. Units: in the names. line0 and columns are 0-based. Owns: the table of line starts
 * (init/release). Lines end at \n, \r\n or a lone \r (LSP 3.17 "EOL"). Errors: positions outside the text are
 * clamped, a position inside a character goes to its start (LSP 3.17, "Position"). Threads: read-only after
 * init. */
#ifndef SL_TEXT_LINES_H
#define SL_TEXT_LINES_H

#include "base/range.h"

typedef enum sl_encoding { SL_UTF8, SL_UTF16, SL_UTF32 } sl_encoding;

typedef struct sl_pos { /* bytes; the wire's positions are another type, in lsp/ */
    uint32_t line0, byte_col;
} sl_pos;

typedef struct sl_lines {
    uint32_t *starts; /* byte offset of each line */
    uint32_t n, cap;
} sl_lines;

void sl_lines_init(sl_lines *lines, sl_str text);
void sl_lines_release(sl_lines *lines);
/* The text has changed: [from, old_to) was replaced by [from, new_to) of the new text. */
void sl_lines_update(sl_lines *lines, sl_str new_text, uint32_t from, uint32_t old_to, uint32_t new_to);

sl_pos sl_lines_pos(const sl_lines *lines, uint32_t byte_off);
/* [from, to) of a line, without its line end; an index past the end gives the empty range at the end. */
sl_range sl_lines_range(const sl_lines *lines, sl_str text, uint32_t line0);

uint32_t sl_lines_col(const sl_lines *lines, sl_str text, uint32_t byte_off, sl_encoding encoding);
uint32_t sl_lines_offset(const sl_lines *lines, sl_str text, uint32_t line0, uint32_t col,
                         sl_encoding encoding);

#endif
