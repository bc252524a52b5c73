#include "lang/conds.h"

#include "lang/compare.h"
#include "lang/groups.h"

typedef struct reader { /* of one expression */
    sl_run *run;
    const sl_tokens *tokens;
    uint32_t at;
} reader;

/* ---- expressions, by precedence ---- */

static sl_idx read_expression(reader *r, unsigned precedence, unsigned depth, sl_operand *out);

/* not x: the operator stands in t. */
static void read_negation(reader *r, const sl_token *t, unsigned depth, sl_operand *out)
{
    sl_operand inner = {.cond = SL_NONE};
    sl_idx negated = read_expression(r, t->infix->precedence, depth + 1, &inner);
    if (negated == SL_NONE) negated = sl_cond_of_operand(r->run, &inner);
    out->range = sl_range_join(t->range, inner.range);
    out->cond = sl_cond_new(r->run, SL_COND_NOT, out->range);
    sl_cond_adopt(r->run, out->cond, negated);
}

/* (x): the parenthesis stands in t. */
static void read_parenthesised(reader *r, const sl_token *t, unsigned depth, sl_operand *out)
{
    out->cond = read_expression(r, 0, depth + 1, out);
    if (r->at < r->tokens->n && r->tokens->at[r->at].kind == SL_TOKEN_CLOSE)
        out->range = sl_range_join(t->range, r->tokens->at[r->at++].range);
    if (t->is_form && out->cond != SL_NONE) sl_cond_at(r->run, out->cond)->range = out->range;
}

static bool read_operand(reader *r, unsigned depth, sl_operand *out)
{
    *out = (sl_operand){.cond = SL_NONE};
    if (r->at == r->tokens->n) return false;
    const sl_token *t = &r->tokens->at[r->at++];
    out->range = t->range;
    out->node = t->node;
    if (t->kind == SL_TOKEN_OPERAND) return true;
    if (t->kind == SL_TOKEN_INFIX && t->infix->meaning == SL_INFIX_NOT)
        read_negation(r, t, depth, out);
    else if (t->kind == SL_TOKEN_OPEN)
        read_parenthesised(r, t, depth, out);
    else
        return false;
    return true;
}

static bool is_hundred(const sl_run *run, const sl_operand *operand)
{
    uint32_t number = 0;
    sl_idx site;
    return sl_operand_number(run, operand, &number, &site) && number == 100;
}

/* a and b; another operand of the node on the left if that is an `and` of the same chain. */
static sl_idx make_logic(sl_run *run, const sl_operand *left, const sl_infix *infix, const sl_operand *right,
                         bool in_chain)
{
    sl_idx a = sl_cond_of_operand(run, left), b = sl_cond_of_operand(run, right);
    sl_cond_kind kind = infix->meaning == SL_INFIX_AND ? SL_COND_AND : SL_COND_OR;
    bool extends = in_chain && sl_cond_at(run, a)->kind == kind;
    sl_idx node = extends ? a : sl_cond_new(run, kind, (sl_range){0, 0});
    if (!extends) sl_cond_adopt(run, node, a);
    sl_cond_adopt(run, node, b);
    sl_cond_at(run, node)->op = infix->text;
    sl_cond_at(run, node)->other = infix->other;
    sl_cond_at(run, node)->no_brackets = infix->no_brackets;
    return node;
}

/* Left becomes the condition that it makes with the operator and right. */
static void combine(sl_run *run, sl_operand *left, const sl_token *op, const sl_operand *right,
                    bool *in_logic)
{
    uint8_t meaning = op->infix->meaning;
    bool divides = meaning == SL_INFIX_DIV || meaning == SL_INFIX_MOD;
    sl_range whole = sl_range_join(left->range, right->range);
    if (divides && left->cond == SL_NONE && is_hundred(run, right)) {
        left->arith = meaning == SL_INFIX_DIV ? SL_ARITH_DIV100 : SL_ARITH_MOD100;
        return; /* the subject stays what it was, without the divisor */
    }
    if (sl_is_comparison(meaning)) {
        left->cond = sl_compare_values(run, left, op, right);
    } else if (meaning == SL_INFIX_IN || meaning == SL_INFIX_NOT_IN) {
        left->cond = sl_compare_members(run, left, op, right);
    } else if (meaning == SL_INFIX_AND || meaning == SL_INFIX_OR) {
        left->cond = make_logic(run, left, op->infix, right, *in_logic);
        *in_logic = true;
    } else {
        left->cond = sl_cond_new(run, SL_COND_OPAQUE, whole);
    }
    left->range = whole;
    left->node = (TSNode){0};
}

/* a < b < c in a language that chains: (a < b) and (b < c). */
static void chain_comparison(sl_run *run, sl_operand *left, const sl_operand *middle, const sl_token *op,
                             const sl_operand *right)
{
    sl_idx second = sl_compare_values(run, middle, op, right);
    bool extends = sl_cond_at(run, left->cond)->kind == SL_COND_AND;
    sl_idx node = extends ? left->cond : sl_cond_new(run, SL_COND_AND, (sl_range){0, 0});
    if (!extends) sl_cond_adopt(run, node, left->cond);
    sl_cond_adopt(run, node, second);
    left->cond = node;
    left->range = sl_range_join(left->range, right->range);
}

/* The operator at hand, if it binds at least as tight; NULL if none stands there. */
static const sl_token *next_infix(const reader *r, unsigned precedence)
{
    const sl_token *t = r->at < r->tokens->n ? &r->tokens->at[r->at] : NULL;
    bool is_infix = t && t->kind == SL_TOKEN_INFIX && t->infix->meaning != SL_INFIX_NOT;
    return is_infix && t->infix->precedence >= precedence ? t : NULL;
}

/* Precedence climbing. The condition, or SL_NONE and *out for a value that is none yet. */
static sl_idx read_expression(reader *r, unsigned precedence, unsigned depth, sl_operand *out)
{
    bool in_logic = false, compared = false;
    sl_operand middle = {.cond = SL_NONE};
    if (depth > SL_NESTING_MAX || !read_operand(r, depth, out)) {
        if (depth > SL_NESTING_MAX) r->at = r->tokens->n;
        out->cond = sl_cond_new(r->run, SL_COND_OPAQUE, out->range);
        return out->cond;
    }
    for (const sl_token *op; (op = next_infix(r, precedence));) {
        sl_operand right = {.cond = SL_NONE};
        r->at++;
        sl_idx inner = read_expression(r, op->infix->precedence + 1U, depth + 1, &right);
        if (inner != SL_NONE) right.cond = inner;
        bool compares = sl_is_comparison(op->infix->meaning);
        if (compared && compares && r->run->lang->chains_comparisons && middle.cond == SL_NONE)
            chain_comparison(r->run, out, &middle, op, &right);
        else
            combine(r->run, out, op, &right, &in_logic);
        compared = compares;
        middle = right;
    }
    return out->cond;
}

/* ---- expressions around comparisons ---- */

static bool is_if(const sl_match *match)
{
    return match && match->structure->kind == SL_ST_IF;
}

static bool is_body(const sl_match *match, TSNode node)
{
    TSNode body = sl_match_node(match, SL_CAP_BODY);
    return !ts_node_is_null(body) && ts_node_eq(body, node);
}

static const sl_match *match_at(sl_run *run, uint32_t frame)
{
    return sl_frame_match(&run->frames->at[frame], run->lang, run->text);
}

/* Start of the if / else-if chain that this condition belongs to. An if in the other branch continues the
 * chain, one in the body does not. */
static uint32_t chain_start(sl_run *run, uint32_t condition)
{
    const sl_frame *frames = run->frames->at;
    while (condition > 0 && match_at(run, condition - 1) &&
           match_at(run, condition - 1)->structure->kind == SL_ST_THROUGH)
        condition--;
    if (condition == 0 || !is_if(match_at(run, condition - 1))) return UINT32_MAX;
    TSNode own = sl_match_node(match_at(run, condition - 1), SL_CAP_CONDITION);
    if (ts_node_is_null(own) || !ts_node_eq(own, frames[condition].node)) return UINT32_MAX;
    uint32_t owner = condition - 1;
    for (;;) {
        bool direct = owner > 0 && is_if(match_at(run, owner - 1)) &&
                      !is_body(match_at(run, owner - 1), frames[owner].node);
        bool by_else = !direct && owner > 1 && !match_at(run, owner - 1) && is_if(match_at(run, owner - 2)) &&
                       !is_body(match_at(run, owner - 2), frames[owner - 1].node);
        if (!direct && !by_else) return ts_node_start_byte(frames[owner].node);
        owner -= direct ? 1 : 2;
    }
}

void sl_cond_note(sl_run *run, uint32_t compare_frame)
{
    uint32_t top = compare_frame;
    for (uint32_t i = compare_frame; i > 0; i--) {
        const sl_match *match = match_at(run, i);
        if (!match || !sl_is_operator(run, match, run->frames->at[i].node)) break;
        if (match->structure->kind != SL_ST_THROUGH) top = i;
    }
    TSNode node = run->frames->at[top].node;
    uint32_t n = run->expressions.n;
    bool known = n && ts_node_eq(run->expressions.at[n - 1].node, node);
    if (!known) *SL_PUSH(run->arena, &run->expressions) = (sl_expression){node, chain_start(run, top)};
}

static void link_sites(sl_run *run, sl_idx from)
{
    for (sl_idx i = from; i < run->facts->conds.n; i++) {
        const sl_cond *cond = &run->facts->conds.at[i];
        for (uint32_t k = 0; k < cond->n_intervals; k++) {
            sl_idx site = run->facts->intervals.at[cond->first_interval + k].site;
            if (site != SL_NONE) run->facts->sites.at[site].cond = i;
        }
    }
}

static void make_expression(sl_run *run, const sl_expression *expression, sl_tokens *tokens)
{
    reader r = {.run = run, .tokens = tokens};
    sl_operand whole = {.cond = SL_NONE};
    sl_idx from = run->facts->conds.n;
    sl_tokens_read(run, expression->node, tokens);
    if (tokens->is_too_long) return;
    read_expression(&r, 0, 0, &whole);
    link_sites(run, from);
    if (expression->chain_from != UINT32_MAX && whole.cond != SL_NONE)
        sl_group_note_chain(run, expression->chain_from, whole.cond);
}

void sl_conds_make(sl_run *run)
{
    sl_tokens scratch; /* of a piece, and pieces are many: neither zeroed nor kept */
    for (uint32_t i = 0; i < run->expressions.n; i++)
        make_expression(run, &run->expressions.at[i], &scratch);
}
