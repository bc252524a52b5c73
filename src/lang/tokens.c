#include "lang/tokens.h"

#include <string.h>

static const sl_infix *find_infix(const struct sl_lang *lang, sl_str text)
{
    for (uint32_t i = 0; i < lang->n_infixes; i++)
        if (sl_str_eq(lang->infixes[i].text, text)) return &lang->infixes[i];
    return NULL;
}

static sl_token *add_token(sl_tokens *tokens, sl_token_kind kind, sl_range range)
{
    tokens->is_too_long = tokens->is_too_long || tokens->n == SL_TOKENS_MAX;
    if (tokens->is_too_long) return NULL;
    sl_token *t = &tokens->at[tokens->n++];
    *t = (sl_token){.kind = kind, .range = range};
    return t;
}

/* An operator of two words: "not in", "is not". */
static const sl_infix *find_joined(const struct sl_lang *lang, sl_str first, sl_str second)
{
    for (uint32_t i = 0; i < lang->n_infixes; i++) {
        sl_str text = lang->infixes[i].text;
        bool is_joined = text.len == first.len + 1 + second.len && text.ptr[first.len] == ' ' &&
                         sl_str_has_prefix(text, first) && sl_str_has_suffix(text, second);
        if (is_joined) return &lang->infixes[i];
    }
    return NULL;
}

static bool joins_last(sl_tokens *tokens, sl_range range)
{
    sl_token *last = tokens->n ? &tokens->at[tokens->n - 1] : NULL;
    if (!last || last->kind != SL_TOKEN_INFIX) return false;
    const sl_infix *joined = find_joined(tokens->run->lang, sl_range_of(tokens->run->text, last->range),
                                         sl_range_of(tokens->run->text, range));
    if (!joined) return false;
    last->range.to = range.to;
    last->infix = joined;
    return true;
}

/* `x and y` where the grammar calls x a condition; not `x if y` and `y ? x : z`. */
static bool has_operator(const sl_run *run, TSNode node)
{
    return ts_node_child_count(node) == 3 &&
           find_infix(run->lang, sl_range_of(run->text, sl_node_range(ts_node_child(node, 1))));
}

/* Lua's `and` chooses values, too: ok and 200 or 500. What is chosen there is no condition. */
static bool chooses_condition(const sl_run *run, const sl_match *match)
{
    sl_match inner;
    TSNode chosen = sl_match_node(match, SL_CAP_RIGHT);
    return !ts_node_is_null(chosen) && sl_structure_match(run->lang, run->text, chosen, &inner) &&
           sl_is_operator(run, &inner, chosen);
}

/* >= 400, as a pattern. */
static bool is_relational(const sl_run *run, TSNode node)
{
    return find_infix(run->lang, sl_range_of(run->text, sl_node_range(ts_node_child(node, 0))));
}

/* (x), a tuple in form only. */
static bool is_parenthesised(const sl_run *run, TSNode node)
{
    return ts_node_child_count(node) == 3 && run->text.ptr[ts_node_start_byte(node)] == '(';
}

bool sl_is_operator(const sl_run *run, const sl_match *match, TSNode node)
{
    switch (match->structure->kind) {
    case SL_ST_COMPARE:
    case SL_ST_IN:
    case SL_ST_LOGIC:
    case SL_ST_NOT:
    case SL_ST_ARITH:
    case SL_ST_THROUGH: return true;
    case SL_ST_RANGE: return is_relational(run, node);
    case SL_ST_LIST: return match->structure->is_tuple && is_parenthesised(run, node);
    case SL_ST_FALLBACK:
        return ts_node_is_null(sl_match_node(match, SL_CAP_CONDITION)) ||
               (has_operator(run, node) && chooses_condition(run, match));
    default: return false;
    }
}

/* r and .status: some grammars keep the parts of a name apart. */
static bool continues_last(const sl_tokens *tokens, sl_range range)
{
    const sl_token *last = tokens->n ? &tokens->at[tokens->n - 1] : NULL;
    return last && last->kind == SL_TOKEN_OPERAND && last->range.to == range.from;
}

/* OPERAND: it is none. */
static sl_token_kind bracket_kind(const struct sl_lang *lang, sl_str text)
{
    if (sl_str_is(text, "(")) return SL_TOKEN_OPEN;
    if (sl_str_is(text, ")")) return SL_TOKEN_CLOSE;
    for (uint32_t i = 0; i < lang->brackets.n; i++)
        if (sl_str_eq(text, lang->brackets.at[i])) return i % 2 ? SL_TOKEN_CLOSE : SL_TOKEN_OPEN;
    return SL_TOKEN_OPERAND;
}

static void add_leaf(sl_tokens *tokens, TSNode node)
{
    sl_range range = sl_node_range(node);
    sl_str text = sl_range_of(tokens->run->text, range);
    if (sl_range_is_empty(range) || joins_last(tokens, range)) return;
    const sl_infix *infix = find_infix(tokens->run->lang, text);
    sl_token_kind bracket = bracket_kind(tokens->run->lang, text);
    if (infix) {
        sl_token *t = add_token(tokens, SL_TOKEN_INFIX, range);
        if (t) t->infix = infix;
    } else if (bracket != SL_TOKEN_OPERAND) {
        sl_token *t = add_token(tokens, bracket, range);
        if (t) t->is_form = text.ptr[0] != '(' || text.len > 1;
    } else if (continues_last(tokens, range)) {
        tokens->at[tokens->n - 1].range.to = range.to;
        tokens->at[tokens->n - 1].node = (TSNode){0};
    } else {
        sl_token *t = add_token(tokens, SL_TOKEN_OPERAND, range);
        if (t) t->node = node;
    }
}

static void flatten(sl_tokens *tokens, TSNode node, unsigned depth);

/* (and (>= s 400) a): the operator in front of all its operands goes between them. */
static bool flatten_prefix(sl_tokens *tokens, TSNode node, const sl_match *match, unsigned depth)
{
    TSNode op = sl_match_node(match, SL_CAP_OP);
    uint32_t n = ts_node_named_child_count(node), n_operands = 0;
    bool in_front = !ts_node_is_null(op) && n > 2 && ts_node_eq(op, ts_node_named_child(node, 0));
    if (!in_front) return false;
    sl_range whole = sl_node_range(node);
    sl_token *open = add_token(tokens, SL_TOKEN_OPEN, (sl_range){whole.from, whole.from + 1});
    if (open) open->is_form = true;
    for (uint32_t i = 1; i < n; i++) {
        TSNode child = ts_node_named_child(node, i);
        if (ts_node_is_extra(child)) continue;
        if (n_operands++) add_leaf(tokens, op);
        flatten(tokens, child, depth + 1);
    }
    add_token(tokens, SL_TOKEN_CLOSE, (sl_range){whole.to - 1, whole.to});
    return true;
}

/* await x, x!: marks of which no table tells anything; such an operand is one. */
static bool is_operand(const sl_tokens *tokens, TSNode node)
{
    uint32_t n = ts_node_child_count(node);
    for (uint32_t i = 0; i < n; i++) {
        TSNode child = ts_node_child(node, i);
        if (ts_node_is_named(child)) continue;
        sl_str text = sl_range_of(tokens->run->text, sl_node_range(child));
        const sl_infix *infix = find_infix(tokens->run->lang, text);
        bool is_read = bracket_kind(tokens->run->lang, text) != SL_TOKEN_OPERAND ||
                       (infix && (i == 0 || infix->meaning != SL_INFIX_NOT));
        if (!is_read) return true;
    }
    return false;
}

/* The operators of both are right where the tree puts them: `(a || b) && c` in a shell's list. */
static bool nests(const sl_tokens *tokens, const sl_match *match, TSNode node, TSNode child)
{
    sl_match inner;
    if (!match->structure->is_nested ||
        !sl_structure_match(tokens->run->lang, tokens->run->text, child, &inner))
        return false;
    return inner.structure->is_nested &&
           strcmp(ts_node_type(ts_node_child(node, 1)), ts_node_type(ts_node_child(child, 1))) != 0;
}

/* !(x) where the tree has a call of `!`: what no structure explains holds brackets and an expression. */
static void flatten_negated(sl_tokens *tokens, TSNode node, unsigned depth)
{
    uint32_t n = ts_node_child_count(node);
    if (n == 0 || depth > SL_NESTING_MAX || sl_structure_is_known(tokens->run->lang, node)) {
        flatten(tokens, node, depth);
        return;
    }
    for (uint32_t i = 0; i < n; i++) {
        TSNode child = ts_node_child(node, i);
        if (!ts_node_is_extra(child)) flatten_negated(tokens, child, depth + 1);
    }
}

/* test "$s" -lt 200: the command is what brackets are elsewhere. */
static bool flatten_command(sl_tokens *tokens, TSNode node, const sl_match *match, unsigned depth)
{
    uint32_t n = ts_node_child_count(node);
    sl_range whole = sl_node_range(node);
    if (match->structure->kind != SL_ST_COMPARE || ts_node_is_null(sl_match_node(match, SL_CAP_CALLEE)))
        return false;
    sl_token *open = add_token(tokens, SL_TOKEN_OPEN, (sl_range){whole.from, whole.from});
    if (open) open->is_form = true;
    for (uint32_t i = 1; i < n; i++)
        flatten(tokens, ts_node_child(node, i), depth + 1);
    add_token(tokens, SL_TOKEN_CLOSE, (sl_range){whole.to, whole.to});
    return true;
}

static void flatten_children(sl_tokens *tokens, TSNode node, const sl_match *match, unsigned depth)
{
    bool negates = match->structure->kind == SL_ST_NOT;
    uint32_t n = ts_node_child_count(node);
    for (uint32_t i = 0; i < n; i++) {
        TSNode child = ts_node_child(node, i);
        if (ts_node_is_extra(child)) continue;
        if (negates) {
            flatten_negated(tokens, child, depth + 1);
            continue;
        }
        sl_range range = sl_node_range(child);
        bool is_nested = nests(tokens, match, node, child);
        if (is_nested) add_token(tokens, SL_TOKEN_OPEN, (sl_range){range.from, range.from});
        flatten(tokens, child, depth + 1);
        if (is_nested) add_token(tokens, SL_TOKEN_CLOSE, (sl_range){range.to, range.to});
    }
}

static void flatten(sl_tokens *tokens, TSNode node, unsigned depth)
{
    sl_match match;
    bool inner = sl_structure_match(tokens->run->lang, tokens->run->text, node, &match) &&
                 sl_is_operator(tokens->run, &match, node);
    bool is_whole = inner && match.structure->kind == SL_ST_THROUGH && is_operand(tokens, node);
    if (!inner || is_whole || depth > SL_NESTING_MAX)
        add_leaf(tokens, node);
    else if (!flatten_prefix(tokens, node, &match, depth) && !flatten_command(tokens, node, &match, depth))
        flatten_children(tokens, node, &match, depth);
}

void sl_tokens_read(sl_run *run, TSNode expression, sl_tokens *out)
{
    out->run = run;
    out->n = 0;
    out->is_too_long = false;
    flatten(out, expression, 0);
}
