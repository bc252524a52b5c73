#include "lang/compare.h"

#include "lang/membership.h"

sl_cond *sl_cond_at(const sl_run *run, sl_idx index)
{
    return &run->facts->conds.at[index];
}

sl_idx sl_cond_new(sl_run *run, sl_cond_kind kind, sl_range range)
{
    sl_cond *cond = SL_PUSH(run->arena, &run->facts->conds);
    cond->kind = kind;
    cond->range = range;
    cond->parent = cond->first_child = cond->next_sibling = SL_NONE;
    cond->first_interval = run->facts->intervals.n;
    return run->facts->conds.n - 1;
}

void sl_cond_adopt(sl_run *run, sl_idx parent, sl_idx child)
{
    if (child == SL_NONE) return;
    sl_idx *link = &sl_cond_at(run, parent)->first_child;
    while (*link != SL_NONE)
        link = &sl_cond_at(run, *link)->next_sibling;
    *link = child;
    sl_cond_at(run, child)->parent = parent;
    sl_range own = sl_cond_at(run, parent)->range, other = sl_cond_at(run, child)->range;
    sl_cond_at(run, parent)->range = sl_range_is_empty(own) ? other : sl_range_join(own, other);
}

static void add_only_interval(sl_run *run, sl_idx index, uint32_t number, sl_idx site)
{
    sl_cond_at(run, index)->first_interval = run->facts->intervals.n;
    sl_cond_at(run, index)->n_intervals = 1;
    uint16_t value = number > UINT16_MAX ? UINT16_MAX : (uint16_t)number;
    *SL_PUSH(run->arena, &run->facts->intervals) = (sl_interval){value, value, site};
}

/* By its brackets, or by the grammar: commands have none. */
static bool is_call(const sl_run *run, const sl_operand *operand)
{
    sl_match match;
    if (sl_str_find_char(sl_range_of(run->text, operand->range), '(') != SIZE_MAX) return true;
    return !ts_node_is_null(operand->node) &&
           sl_structure_match(run->lang, run->text, operand->node, &match) &&
           match.structure->kind == SL_ST_CALL;
}

sl_idx sl_cond_of_operand(sl_run *run, const sl_operand *operand)
{
    uint32_t number;
    sl_idx site;
    if (operand->cond != SL_NONE) return operand->cond;
    sl_idx asked = sl_compare_call(run, operand);
    if (asked != SL_NONE) return asked;
    if (!sl_operand_number(run, operand, &number, &site)) {
        sl_idx opaque = sl_cond_new(run, SL_COND_OPAQUE, operand->range);
        sl_cond_at(run, opaque)->calls = is_call(run, operand);
        return opaque;
    }
    sl_idx index = sl_cond_new(run, SL_COND_LITERAL, operand->range);
    add_only_interval(run, index, number, site);
    return index;
}

/* ---- comparisons of two values ---- */

static sl_cmp cmp_of(uint8_t meaning)
{
    static const sl_cmp cmps[] = {SL_CMP_EQ, SL_CMP_NE, SL_CMP_LT, SL_CMP_LE, SL_CMP_GT, SL_CMP_GE};
    return cmps[meaning - SL_INFIX_EQ];
}

static sl_cmp flipped(sl_cmp cmp)
{
    static const sl_cmp other[] = {SL_CMP_EQ, SL_CMP_NE, SL_CMP_GT, SL_CMP_GE, SL_CMP_LT, SL_CMP_LE};
    return other[cmp];
}

bool sl_is_comparison(uint8_t meaning)
{
    return meaning >= SL_INFIX_EQ && meaning <= SL_INFIX_GE;
}

static void set_operator(sl_cond *cond, const sl_infix *infix, bool converts, bool is_flipped)
{
    cond->op = infix->text;
    cond->other = infix->other;
    cond->cmp = is_flipped ? flipped(cmp_of(infix->meaning)) : cmp_of(infix->meaning);
    cond->strict = infix->compares != SL_INFIX_VALUE || !converts;
    cond->is_identity = infix->compares == SL_INFIX_IDENTITY;
    cond->flipped = is_flipped;
}

sl_idx sl_compare_values(sl_run *run, const sl_operand *left, const sl_token *op, const sl_operand *right)
{
    uint32_t number = 0;
    sl_idx site = SL_NONE, index = sl_cond_new(run, SL_COND_OPAQUE, sl_range_join(left->range, right->range));
    bool on_right = sl_operand_number(run, right, &number, &site);
    bool on_left = !on_right && sl_operand_number(run, left, &number, &site);
    bool with_group = right->cond != SL_NONE && left->cond == SL_NONE; /* s == (200 or 201) */
    bool of_truth = left->cond != SL_NONE && on_right;                 /* 200 <= s < 300 without chaining */
    sl_cond *cond = sl_cond_at(run, index);
    set_operator(cond, op->infix, run->lang->converts, on_left);
    if (!with_group && !on_left && !on_right) return index;
    cond->kind = SL_COND_CMP;
    if (of_truth) {
        cond->chained = sl_cond_at(run, left->cond)->kind == SL_COND_CMP;
        sl_cond_adopt(run, index, left->cond);
    } else {
        sl_operand_set_subject(run, on_left && !with_group ? right : left, cond);
    }
    if (with_group)
        sl_cond_adopt(run, index, right->cond);
    else
        add_only_interval(run, index, number, site);
    return index;
}
