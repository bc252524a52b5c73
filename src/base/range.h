/* Byte ranges of a text.
 *
 * Layer: base. Units: byte offsets, half-open [from, to). Owns: nothing. Errors: none. Threads: pure. */
#ifndef SL_BASE_RANGE_H
#define SL_BASE_RANGE_H

#include "base/str.h"

typedef struct sl_range {
    uint32_t from, to;
} sl_range;

static inline bool sl_range_is_empty(sl_range r)
{
    return r.from >= r.to;
}
static inline bool sl_range_has(sl_range r, uint32_t byte_off)
{
    return byte_off >= r.from && byte_off < r.to;
}
static inline bool sl_range_contains(sl_range outer, sl_range inner)
{
    return inner.from >= outer.from && inner.to <= outer.to;
}
static inline bool sl_range_overlaps(sl_range a, sl_range b)
{
    return a.from < b.to && b.from < a.to;
}
/* From where the first begins to where the last ends. */
static inline sl_range sl_range_join(sl_range a, sl_range b)
{
    return (sl_range){a.from < b.from ? a.from : b.from, a.to > b.to ? a.to : b.to};
}
static inline sl_str sl_range_of(sl_str text, sl_range r)
{
    return sl_str_sub(text, r.from, r.to);
}

#endif
