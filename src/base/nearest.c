#include "base/nearest.h"

/* One edit in short words, a third of long ones: beyond that a suggestion is a guess. */
static unsigned limit_of(sl_str wrong)
{
    return 1 + (unsigned)wrong.len / 4;
}

static bool is_known(const sl_nearest *nearest, sl_str candidate)
{
    for (uint32_t i = 0; i < nearest->n; i++)
        if (sl_str_eq_nocase(nearest->best[i], candidate)) return true;
    return false;
}

void sl_nearest_consider(sl_nearest *nearest, sl_str candidate)
{
    bool is_full = nearest->n == SL_NEAREST_MAX;
    unsigned limit = is_full ? nearest->distance[nearest->n - 1] : limit_of(nearest->wrong);
    unsigned distance = sl_str_distance(nearest->wrong, candidate, limit);
    if (distance > limit || (is_full && distance == limit) || is_known(nearest, candidate)) return;
    uint32_t at = is_full ? nearest->n - 1 : nearest->n++;
    for (; at > 0 && nearest->distance[at - 1] > distance; at--) {
        nearest->best[at] = nearest->best[at - 1];
        nearest->distance[at] = nearest->distance[at - 1];
    }
    nearest->best[at] = candidate;
    nearest->distance[at] = distance;
}

void sl_nearest_describe(const sl_nearest *nearest, sl_buf *out)
{
    uint32_t n = 0;
    while (n < nearest->n && nearest->distance[n] == nearest->distance[0])
        n++;
    sl_buf_printf(out, "'%.*s'", SL_FMT(nearest->wrong));
    for (uint32_t i = 0; i < n; i++) {
        const char *before = i == 0 ? "; did you mean" : i + 1 < n ? "," : " or";
        sl_buf_printf(out, "%s '%.*s'", before, SL_FMT(nearest->best[i]));
    }
    if (n) sl_buf_add_char(out, '?');
}
