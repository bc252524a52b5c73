#include "text/change.h"

void sl_change_add(sl_change *change, sl_range replaced, uint32_t len)
{
    if (!change->is_some) {
        *change = (sl_change){true, replaced.from, replaced.to, replaced.from + len};
        return;
    }
    uint32_t from = replaced.from < change->from ? replaced.from : change->from;
    uint32_t to = replaced.to > change->new_to ? replaced.to : change->new_to;
    change->old_to += to - change->new_to;
    change->new_to = to - (replaced.to - replaced.from) + len;
    change->from = from;
}

bool sl_change_move(const sl_change *change, sl_range *range)
{
    if (!change->is_some || range->to < change->from) return true;
    if (range->from <= change->old_to) return false;
    range->from = range->from - change->old_to + change->new_to;
    range->to = range->to - change->old_to + change->new_to;
    return true;
}
