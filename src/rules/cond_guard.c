#include "rules/cond_guard.h"

#include <string.h>

static bool is_word_char(char c)
{
    return sl_is_word_char(c) || c == '$' || c == '@';
}

/* The subject without the ordinal of its last write, which counts from another place in another statement. */
static sl_str bare(sl_str key)
{
    return sl_str_sub(key, 0, sl_str_rfind_char(key, '#'));
}

static sl_str root_of(sl_str subject)
{
    size_t n = 0;
    while (n < subject.len && is_word_char(subject.ptr[n]))
        n++;
    return sl_str_sub(subject, 0, n);
}

/* status, err = f(); [status] = f(); ({status} = f()): one of several names that are written together. */
static bool is_written_with_others(sl_str text, size_t at)
{
    size_t i = at;
    while (i < text.len && (is_word_char(text.ptr[i]) || memchr(", \t]}):.", text.ptr[i], 8)))
        i++;
    bool is_sign = i + 1 < text.len && text.ptr[i] == '=' && text.ptr[i + 1] != '=' &&
                   text.ptr[i + 1] != '~' && text.ptr[i + 1] != '>';
    return is_sign && i > at;
}

/* Behind a use of the root: is it read alone? `res.status` is, `res = `, `res.retry()` and `f(res)` may
 * change it. */
static bool is_read(sl_str text, size_t at, bool is_name)
{
    size_t i = at;
    bool goes_on = i < text.len && (text.ptr[i] == '.' || text.ptr[i] == '?' || text.ptr[i] == '-');
    while (goes_on && i < text.len &&
           (is_word_char(text.ptr[i]) || text.ptr[i] == '.' || text.ptr[i] == '?' || text.ptr[i] == '-' ||
            text.ptr[i] == '>'))
        i++;
    while (i < text.len && (text.ptr[i] == ' ' || text.ptr[i] == '\t'))
        i++;
    char next = i < text.len ? text.ptr[i] : ' ', after = i + 1 < text.len ? text.ptr[i + 1] : ' ';
    bool compares = (next == '=' && (after == '=' || after == '~')) || (next == '!' && after == '=');
    if (next == '=' && !compares) return false;
    if (next == '<' && (after == '-' || after == '<')) return false; /* R */
    if ((next == ',' || next == ']' || next == '}') && is_written_with_others(text, i)) return false;
    if ((next == ':' || next == '+' || next == '-' || next == '|') && (after == '=' || after == next))
        return false;
    return next != '(' && (goes_on || is_name);
}

static bool may_change(sl_str text, sl_str root, bool is_name)
{
    for (size_t at = 0; at + root.len <= text.len;) {
        size_t hit = sl_str_find(sl_str_sub(text, at, text.len), root);
        if (hit == SIZE_MAX) return false;
        size_t from = at + hit;
        at = from + root.len;
        bool inside = (from > 0 && (is_word_char(text.ptr[from - 1]) || text.ptr[from - 1] == '.')) ||
                      (at < text.len && is_word_char(text.ptr[at]));
        bool taken = from > 0 && text.ptr[from - 1] == '&'; /* its address */
        if (!inside && (taken || !is_read(text, at, is_name))) return true;
    }
    return false;
}

static const sl_site *site_of(const sl_facts *facts, sl_idx cond)
{
    const sl_cond *own = &facts->conds.at[cond];
    for (uint32_t i = 0; i < own->n_intervals; i++)
        if (facts->intervals.at[own->first_interval + i].site != SL_NONE)
            return &facts->sites.at[facts->intervals.at[own->first_interval + i].site];
    for (sl_idx i = own->first_child; i != SL_NONE; i = facts->conds.at[i].next_sibling) {
        const sl_site *site = site_of(facts, i);
        if (site) return site;
    }
    return NULL;
}

/* Both in one function: a callback has names of its own, and runs at another time. */
static bool in_one_function(const sl_facts *facts, sl_idx a, sl_idx b)
{
    const sl_site *left = site_of(facts, a), *right = site_of(facts, b);
    return left && right &&
           sl_facts_function_of(facts, left->scope) == sl_facts_function_of(facts, right->scope);
}

/* `from`: where what guards ends, and what may change the subject begins. */
static bool speaks_of(const sl_facts *facts, sl_idx guard, sl_idx cond, sl_str key, uint32_t from)
{
    sl_str its = sl_cond_subject(facts, guard, SL_LIKELY), subject = bare(key), root = root_of(subject);
    if (!its.len || !root.len || !sl_str_eq(bare(its), subject) || !in_one_function(facts, guard, cond))
        return false;
    sl_str between = sl_str_sub(facts->text, from, facts->conds.at[cond].range.from);
    return !may_change(between, root, root.len == subject.len);
}

static bool is_inside(sl_range outer, sl_range inner)
{
    return !sl_range_is_empty(outer) && sl_range_contains(outer, inner);
}

/* Takes away what the guard does not leave. True if nothing of what is wanted stays. */
static bool narrow(sl_set *left, const sl_set *stays, const sl_set *wanted)
{
    uint64_t common = 0;
    for (int word = 0; word < SL_SET_WORDS; word++) {
        left->bits[word] &= stays->bits[word];
        common |= stays->bits[word] & wanted->bits[word];
    }
    return common == 0;
}

sl_idx sl__apply_guards(const sl_facts *facts, sl_idx cond, sl_str key, const sl_set *wanted, sl_set *left)
{
    sl_idx nearest = SL_NONE, decisive = SL_NONE;
    sl_range own = facts->conds.at[cond].range;
    for (sl_idx i = 0; i < facts->conds.n && facts->conds.at[i].range.from < own.from; i++) {
        const sl_cond *guard = &facts->conds.at[i];
        bool holds = is_inside(guard->holds, own), fails = is_inside(guard->fails, own);
        if (guard->parent != SL_NONE || (!holds && !fails)) continue;
        if (!speaks_of(facts, i, cond, key, holds ? guard->range.to : guard->fails.from)) continue;
        sl_outcome outcome = sl_cond_outcome(facts, i, sl_cond_subject(facts, i, SL_LIKELY));
        bool is_decided = sl_set_is_empty(&outcome.can_be_true) || sl_set_is_empty(&outcome.can_be_false);
        if (is_decided) continue; /* a mistake of its own, and reported there */
        nearest = i;
        if (narrow(left, holds ? &outcome.can_be_true : &outcome.can_be_false, wanted)) decisive = i;
    }
    return decisive == SL_NONE ? nearest : decisive;
}
