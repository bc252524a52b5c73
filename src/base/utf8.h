/* UTF-8 decoding and widths.
 *
 * Layer: base. Units: bytes, code points, UTF-16 units, terminal cells; each name says which. Owns: nothing.
 * Errors: an invalid byte counts as one code point U+FFFD of one byte, so every text has positions.
 * Threads: pure functions. */
#ifndef SL_BASE_UTF8_H
#define SL_BASE_UTF8_H

#include "base/str.h"

/* Decodes the code point at byte_off (< s.len) and gives its length in bytes, 1 for an invalid byte. */
uint32_t sl_utf8_decode(sl_str s, size_t byte_off, uint32_t *code_point);
/* Writes 1-4 bytes and gives their number. Surrogates and values above U+10FFFF become U+FFFD. */
uint32_t sl_utf8_encode(uint32_t code_point, char out[4]);

bool sl_utf8_is_valid(sl_str s);
size_t sl_utf8_utf16_units(sl_str s);
size_t sl_utf8_code_points(sl_str s);
/* Terminal cells of a code point: 0 for combining marks, 2 for wide East Asian and emoji, else 1. */
unsigned sl_utf8_cells(uint32_t code_point);

#endif
