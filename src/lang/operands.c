#include "lang/operands.h"

#include "lang/expression.h"
#include "lang/literal.h"

static sl_idx site_in(const sl_run *run, sl_range range)
{
    uint32_t low = 0, high = run->facts->sites.n;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (run->facts->sites.at[mid].range.from < range.from)
            low = mid + 1;
        else
            high = mid;
    }
    return low < run->facts->sites.n && sl_range_contains(range, run->facts->sites.at[low].range) ? low
                                                                                                  : SL_NONE;
}

bool sl_operand_number(const sl_run *run, const sl_operand *operand, uint32_t *number, sl_idx *site)
{
    size_t n_digits;
    sl_str text = sl_range_of(run->text, operand->range);
    if (operand->cond != SL_NONE || operand->arith) return false;
    *site = site_in(run, operand->range);
    if (*site != SL_NONE && sl_range_contains(run->facts->sites.at[*site].span, operand->range)) {
        *number = run->facts->sites.at[*site].code;
        return run->facts->sites.at[*site].spelling != SL_SPELL_CLASS;
    }
    *site = SL_NONE;
    sl_range content = text.len && (text.ptr[0] == '"' || text.ptr[0] == '\'')
                           ? sl_string_content(run->text, operand->range)
                           : operand->range;
    return sl_number_read(run->lang, sl_range_of(run->text, content), number, &n_digits);
}

static bool is_stable(const sl_run *run, const sl_path *path)
{
    if (!path->n || !path->is_whole) return false;
    for (uint32_t i = 0; i < path->n; i++)
        if (path->part[i].is_call && !sl_strs_have(run->lang->getters, sl_path_name(run->text, path, i)))
            return false;
    return true;
}

/* (int)response.StatusCode: the type in front is no part of what is compared. */
static sl_range without_cast(const sl_run *run, sl_range subject)
{
    uint32_t i = subject.from;
    if (i >= subject.to || run->text.ptr[i] != '(') return subject;
    while (++i < subject.to && sl_is_word_char(run->text.ptr[i]))
        continue;
    bool is_cast = i > subject.from + 1 && i + 1 < subject.to && run->text.ptr[i] == ')';
    while (is_cast && ++i < subject.to && sl_is_space(run->text.ptr[i]))
        continue;
    return is_cast && i < subject.to ? (sl_range){i, subject.to} : subject;
}

/* How often the subject's root name is written before this place, inside what encloses it: each write makes
 * it another value. Text is enough: a miss in a comment only costs a finding. */
static unsigned writes_before(const sl_run *run, sl_str root, uint32_t before)
{
    enum { LOOKED_BACK = 2000 };
    unsigned n = 0;
    uint32_t from = before > run->piece_from + LOOKED_BACK ? before - LOOKED_BACK : run->piece_from;
    sl_str text = sl_str_sub(run->text, from, before);
    for (size_t at = 0; root.len && at + root.len < text.len;) {
        size_t hit = sl_str_find(sl_str_sub(text, at, text.len), root);
        if (hit == SIZE_MAX) break;
        at += hit + root.len;
        size_t i = at;
        while (!run->lang->equals_is_comparison && i < text.len && text.ptr[i] == ' ')
            i++;
        bool declares = i + 1 < text.len && text.ptr[i] == ':' && text.ptr[i + 1] == '=';
        bool assigns =
            i + 1 < text.len && text.ptr[i] == '=' && text.ptr[i + 1] != '=' && text.ptr[i + 1] != '~';
        n += declares || assigns;
    }
    return n;
}

static sl_str key_of(sl_run *run, sl_range subject)
{
    sl_path path;
    char *key = sl_arena_alloc(run->arena, subject.to - subject.from + 1);
    size_t n = 0;
    for (uint32_t i = subject.from; i < subject.to; i++)
        if (!sl_is_space(run->text.ptr[i])) key[n++] = run->text.ptr[i];
    sl_path_read(run->lang, run->text, subject, &path);
    sl_str root = path.n ? sl_path_name(run->text, &path, path.n - 1) : SL_STR("");
    return sl_arena_printf(run->arena, "%.*s#%u", (int)n, key, writes_before(run, root, subject.from));
}

void sl_operand_set_subject(sl_run *run, const sl_operand *operand, sl_cond *cond)
{
    sl_path path;
    cond->subject = operand->range;
    cond->arith = operand->arith;
    cond->subject_key = key_of(run, operand->range);
    sl_expression_path(run, without_cast(run, operand->range), &path);
    cond->subject_stable = is_stable(run, &path);
}
