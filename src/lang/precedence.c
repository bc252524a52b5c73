#include "lang/precedence.h"

#include "lang/compare.h"
#include "lang/membership.h"

typedef struct reader { /* of one expression */
    sl_run *run;
    const sl_tokens *tokens;
    uint32_t at;
    const sl_operand *subject; /* of the pattern at hand; NULL: none is */
} reader;

static sl_idx read_expression(reader *r, unsigned precedence, unsigned depth, sl_operand *out);

/* Behind `from` stands an operator that no table knows: what belongs to what is anybody's guess. */
static sl_idx blur(sl_run *run, sl_idx from, sl_idx read, sl_range range)
{
    for (sl_idx i = from; i < run->facts->conds.n; i++) {
        sl_cond_kind *kind = &run->facts->conds.at[i].kind;
        bool joins = *kind == SL_COND_AND || *kind == SL_COND_OR || *kind == SL_COND_NOT;
        if (joins) *kind = SL_COND_OPAQUE;
    }
    sl_idx whole = sl_cond_new(run, SL_COND_OPAQUE, range);
    sl_cond_adopt(run, whole, read);
    return whole;
}

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

/* To the end of the parenthesis; true if anything was left. */
static bool skip_rest(reader *r)
{
    uint32_t from = r->at;
    for (unsigned inner = 0; r->at < r->tokens->n; r->at++) {
        sl_token_kind kind = r->tokens->at[r->at].kind;
        if (kind == SL_TOKEN_CLOSE && !inner) break;
        inner += kind == SL_TOKEN_OPEN;
        inner -= kind == SL_TOKEN_CLOSE;
    }
    return r->at > from;
}

/* (x): the parenthesis stands in t. */
static void read_parenthesised(reader *r, const sl_token *t, unsigned depth, sl_operand *out)
{
    sl_idx from = r->run->facts->conds.n;
    out->cond = read_expression(r, 0, depth + 1, out);
    bool is_blurred = skip_rest(r);
    if (r->at < r->tokens->n) out->range = sl_range_join(t->range, r->tokens->at[r->at++].range);
    if (is_blurred) out->cond = blur(r->run, from, out->cond, out->range);
    if (t->is_form && out->cond != SL_NONE) sl_cond_at(r->run, out->cond)->range = out->range;
}

/* ---- patterns ---- */

/* 404, 400..499: what the subject must be. */
static void hold_against(reader *r, sl_operand *value)
{
    static const sl_infix equals = {.meaning = SL_INFIX_EQ};
    const sl_token op = {.kind = SL_TOKEN_INFIX, .infix = &equals};
    uint32_t number;
    sl_idx site;
    value->cond = sl_operand_number(r->run, value, &number, &site)
                      ? sl_compare_values(r->run, r->subject, &op, value)
                      : sl_compare_members(r->run, r->subject, value, false);
    sl_cond_at(r->run, value->cond)->range = value->range;
}

/* >= 400: the operator stands in t. */
static void read_relational(reader *r, const sl_token *t, sl_operand *out)
{
    bool has_value = r->at < r->tokens->n && r->tokens->at[r->at].kind == SL_TOKEN_OPERAND;
    if (!has_value) return;
    const sl_token *v = &r->tokens->at[r->at++];
    sl_operand value = {.range = v->range, .node = v->node, .cond = SL_NONE};
    out->cond = sl_compare_values(r->run, r->subject, t, &value);
    out->range = sl_range_join(t->range, value.range);
    sl_cond_at(r->run, out->cond)->range = out->range;
}

/* x is >= 400 and < 500: out is x, and becomes the condition. */
static void read_pattern(reader *r, const sl_token *op, unsigned depth, sl_operand *out)
{
    const sl_operand subject = *out, *outer = r->subject;
    sl_operand pattern = {.cond = SL_NONE};
    r->subject = &subject;
    sl_idx made = read_expression(r, op->infix->precedence + 1U, depth + 1, &pattern);
    r->subject = outer;
    *out = (sl_operand){.range = sl_range_join(subject.range, pattern.range), .cond = made};
    sl_cond_at(r->run, made)->range = out->range;
}

static bool read_operand(reader *r, unsigned depth, sl_operand *out)
{
    *out = (sl_operand){.cond = SL_NONE};
    if (r->at == r->tokens->n) return false;
    const sl_token *t = &r->tokens->at[r->at++];
    out->range = t->range;
    out->node = t->node;
    if (t->kind == SL_TOKEN_OPERAND) {
        if (r->subject) hold_against(r, out);
    } else if (t->kind == SL_TOKEN_OPEN) {
        read_parenthesised(r, t, depth, out);
    } else if (t->kind == SL_TOKEN_INFIX && t->infix->meaning == SL_INFIX_NOT) {
        read_negation(r, t, depth, out);
    } else if (t->kind == SL_TOKEN_INFIX && r->subject && sl_is_comparison(t->infix->meaning)) {
        read_relational(r, t, out);
    } else {
        return false;
    }
    return !r->subject || out->cond != SL_NONE;
}

/* ---- operators ---- */

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
        left->cond = sl_compare_members(run, left, right, meaning == SL_INFIX_NOT_IN);
    } else if (meaning == SL_INFIX_HAS || meaning == SL_INFIX_HAS_NOT) {
        left->cond = sl_compare_members(run, right, left, meaning == SL_INFIX_HAS_NOT);
    } else if (meaning == SL_INFIX_AND || meaning == SL_INFIX_OR) {
        left->cond = make_logic(run, left, op->infix, right, *in_logic);
        sl_cond_at(run, left->cond)->range = whole; /* with the parentheses of its parts */
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
        if (op->infix->meaning == SL_INFIX_MATCHES) {
            read_pattern(r, op, depth, out);
            continue;
        }
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

sl_idx sl_precedence_read(sl_run *run, const sl_tokens *tokens, const sl_operand *subject)
{
    reader r = {.run = run, .tokens = tokens, .subject = subject};
    sl_operand whole = {.cond = SL_NONE};
    sl_idx from = run->facts->conds.n;
    read_expression(&r, 0, 0, &whole);
    if (whole.cond == SL_NONE) whole.cond = sl_compare_call(run, &whole);
    return r.at < tokens->n ? blur(run, from, whole.cond, whole.range) : whole.cond;
}
