#include "lang/conds.h"

#include "lang/expression.h"
#include "lang/groups.h"
#include "lang/literal.h"

/* ---- tokens ---- */

typedef enum token_kind { TOKEN_OPERAND, TOKEN_INFIX, TOKEN_OPEN, TOKEN_CLOSE } token_kind;

typedef struct token {
    token_kind kind;
    sl_range range;
    const sl_infix *infix;
    TSNode node;  /* of an operand */
    bool is_form; /* OPEN: the parentheses belong to the expression, as in Lisp */
} token;

enum { TOKENS_MAX = 256 /* a longer condition was not written by hand */, NESTING_MAX = 64 };

typedef struct reader {
    sl_run *run;
    token tokens[TOKENS_MAX];
    uint32_t n, at;
    bool is_too_long;
} reader;

static const sl_infix *find_infix(const struct sl_lang *lang, sl_str text)
{
    for (uint32_t i = 0; i < lang->n_infixes; i++)
        if (sl_str_eq(lang->infixes[i].text, text)) return &lang->infixes[i];
    return NULL;
}

static token *add_token(reader *r, token_kind kind, sl_range range)
{
    r->is_too_long = r->is_too_long || r->n == TOKENS_MAX;
    if (r->is_too_long) return NULL;
    token *t = &r->tokens[r->n++];
    *t = (token){.kind = kind, .range = range};
    return t;
}

/* "not" "in" and "is" "not" are one operator each. */
static bool joins_last(reader *r, sl_range range)
{
    token *last = r->n ? &r->tokens[r->n - 1] : NULL;
    if (!last || last->kind != TOKEN_INFIX) return false;
    sl_str a = sl_range_of(r->run->text, last->range), b = sl_range_of(r->run->text, range);
    bool not_in = sl_str_is(a, "not") && sl_str_is(b, "in"),
         is_not = sl_str_is(a, "is") && sl_str_is(b, "not");
    const sl_infix *joined = not_in   ? find_infix(r->run->lang, SL_STR("not in"))
                             : is_not ? find_infix(r->run->lang, SL_STR("is not"))
                                      : NULL;
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

static bool is_operator_structure(const sl_run *run, const sl_match *match, TSNode node);

/* Lua's `and` chooses values, too: ok and 200 or 500. What is chosen there is no condition. */
static bool chooses_condition(const sl_run *run, const sl_match *match)
{
    sl_match inner;
    TSNode chosen = sl_match_node(match, SL_CAP_RIGHT);
    return !ts_node_is_null(chosen) && sl_structure_match(run->lang, run->text, chosen, &inner) &&
           is_operator_structure(run, &inner, chosen);
}

static bool is_operator_structure(const sl_run *run, const sl_match *match, TSNode node)
{
    switch (match->structure->kind) {
    case SL_ST_COMPARE:
    case SL_ST_IN:
    case SL_ST_LOGIC:
    case SL_ST_NOT:
    case SL_ST_ARITH:
    case SL_ST_THROUGH: return true;
    case SL_ST_FALLBACK:
        return ts_node_is_null(sl_match_node(match, SL_CAP_CONDITION)) ||
               (has_operator(run, node) && chooses_condition(run, match));
    default: return false;
    }
}

/* r and .status: some grammars keep the parts of a name apart. */
static bool continues_last(const reader *r, sl_range range)
{
    const token *last = r->n ? &r->tokens[r->n - 1] : NULL;
    return last && last->kind == TOKEN_OPERAND && last->range.to == range.from;
}

static void add_leaf(reader *r, TSNode node)
{
    sl_range range = sl_node_range(node);
    sl_str text = sl_range_of(r->run->text, range);
    if (sl_range_is_empty(range) || joins_last(r, range)) return;
    const sl_infix *infix = find_infix(r->run->lang, text);
    if (infix) {
        token *t = add_token(r, TOKEN_INFIX, range);
        if (t) t->infix = infix;
    } else if (sl_str_is(text, "(")) {
        add_token(r, TOKEN_OPEN, range);
    } else if (sl_str_is(text, ")")) {
        add_token(r, TOKEN_CLOSE, range);
    } else if (continues_last(r, range)) {
        r->tokens[r->n - 1].range.to = range.to;
        r->tokens[r->n - 1].node = (TSNode){0};
    } else {
        token *t = add_token(r, TOKEN_OPERAND, range);
        if (t) t->node = node;
    }
}

static void flatten(reader *r, TSNode node, unsigned depth);

/* (and (>= s 400) a): the operator in front of all its operands goes between them. */
static bool flatten_prefix(reader *r, TSNode node, const sl_match *match, unsigned depth)
{
    TSNode op = sl_match_node(match, SL_CAP_OP);
    uint32_t n = ts_node_named_child_count(node), n_operands = 0;
    bool in_front = !ts_node_is_null(op) && n > 2 && ts_node_eq(op, ts_node_named_child(node, 0));
    if (!in_front) return false;
    sl_range whole = sl_node_range(node);
    token *open = add_token(r, TOKEN_OPEN, (sl_range){whole.from, whole.from + 1});
    if (open) open->is_form = true;
    for (uint32_t i = 1; i < n; i++) {
        TSNode child = ts_node_named_child(node, i);
        if (ts_node_is_extra(child)) continue;
        if (n_operands++) add_leaf(r, op);
        flatten(r, child, depth + 1);
    }
    add_token(r, TOKEN_CLOSE, (sl_range){whole.to - 1, whole.to});
    return true;
}

static void flatten(reader *r, TSNode node, unsigned depth)
{
    sl_match match;
    bool inner = sl_structure_match(r->run->lang, r->run->text, node, &match) &&
                 is_operator_structure(r->run, &match, node);
    if (!inner || depth > NESTING_MAX) {
        add_leaf(r, node);
        return;
    }
    if (flatten_prefix(r, node, &match, depth)) return;
    uint32_t n = ts_node_child_count(node);
    for (uint32_t i = 0; i < n; i++) {
        TSNode child = ts_node_child(node, i);
        if (!ts_node_is_extra(child)) flatten(r, child, depth + 1);
    }
}

/* ---- building ---- */

static sl_cond *cond_at(reader *r, sl_idx index)
{
    return &r->run->facts->conds.at[index];
}

static sl_idx new_cond(reader *r, sl_cond_kind kind, sl_range range)
{
    sl_cond *cond = SL_PUSH(r->run->arena, &r->run->facts->conds);
    cond->kind = kind;
    cond->range = range;
    cond->parent = cond->first_child = cond->next_sibling = SL_NONE;
    cond->first_interval = r->run->facts->intervals.n;
    return r->run->facts->conds.n - 1;
}

static void adopt(reader *r, sl_idx parent, sl_idx child)
{
    if (child == SL_NONE) return;
    sl_idx *link = &cond_at(r, parent)->first_child;
    while (*link != SL_NONE)
        link = &cond_at(r, *link)->next_sibling;
    *link = child;
    cond_at(r, child)->parent = parent;
    sl_range own = cond_at(r, parent)->range, other = cond_at(r, child)->range;
    if (sl_range_is_empty(own)) own = other;
    if (other.from < own.from) own.from = other.from;
    if (other.to > own.to) own.to = other.to;
    cond_at(r, parent)->range = own;
}

typedef struct value { /* an operand, or an arithmetic expression over one */
    sl_range range;
    TSNode node;
    sl_arith arith;
    sl_idx cond; /* a parenthesised or compared expression instead of an operand */
} value;

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

static void add_interval(reader *r, uint32_t low, uint32_t high, sl_idx site)
{
    *SL_PUSH(r->run->arena, &r->run->facts->intervals) = (sl_interval){
        low > UINT16_MAX ? UINT16_MAX : (uint16_t)low, high > UINT16_MAX ? UINT16_MAX : (uint16_t)high, site};
}

/* A number or constant alone: its value. */
static bool read_number(const reader *r, const value *v, uint32_t *number, sl_idx *site)
{
    size_t n_digits;
    sl_str text = sl_range_of(r->run->text, v->range);
    if (v->cond != SL_NONE || v->arith) return false;
    *site = site_in(r->run, v->range);
    if (*site != SL_NONE && sl_range_contains(r->run->facts->sites.at[*site].span, v->range)) {
        *number = r->run->facts->sites.at[*site].code;
        return r->run->facts->sites.at[*site].spelling != SL_SPELL_CLASS;
    }
    *site = SL_NONE;
    sl_range content = text.len && (text.ptr[0] == '"' || text.ptr[0] == '\'')
                           ? sl_string_content(r->run->text, v->range)
                           : v->range;
    return sl_number_read(r->run->lang, sl_range_of(r->run->text, content), number, &n_digits);
}

static sl_str key_of(reader *r, sl_range subject);

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
    while (++i < subject.to &&
           (sl_is_alpha(run->text.ptr[i]) || sl_is_digit(run->text.ptr[i]) || run->text.ptr[i] == '_'))
        continue;
    bool is_cast = i > subject.from + 1 && i + 1 < subject.to && run->text.ptr[i] == ')';
    while (is_cast && ++i < subject.to && sl_is_space(run->text.ptr[i]))
        continue;
    return is_cast && i < subject.to ? (sl_range){i, subject.to} : subject;
}

static void set_subject(reader *r, sl_cond *cond, const value *v)
{
    sl_path path;
    cond->subject = v->range;
    cond->arith = v->arith;
    cond->subject_key = key_of(r, v->range);
    sl_expression_path(r->run, without_cast(r->run, v->range), &path);
    cond->subject_stable = is_stable(r->run, &path);
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
        while (i < text.len && text.ptr[i] == ' ')
            i++;
        bool declares = i + 1 < text.len && text.ptr[i] == ':' && text.ptr[i + 1] == '=';
        bool assigns =
            i + 1 < text.len && text.ptr[i] == '=' && text.ptr[i + 1] != '=' && text.ptr[i + 1] != '~';
        n += declares || assigns;
    }
    return n;
}

static sl_str key_of(reader *r, sl_range subject)
{
    sl_run *run = r->run;
    sl_path path;
    char *key = sl_arena_alloc(run->arena, subject.to - subject.from + 1);
    size_t n = 0;
    for (uint32_t i = subject.from; i < subject.to; i++)
        if (!sl_is_space(run->text.ptr[i])) key[n++] = run->text.ptr[i];
    sl_path_read(run->lang, run->text, subject, &path);
    sl_str root = path.n ? sl_path_name(run->text, &path, path.n - 1) : SL_STR("");
    return sl_arena_printf(run->arena, "%.*s#%u", (int)n, key, writes_before(run, root, subject.from));
}

/* ---- membership ---- */

static bool add_element(reader *r, TSNode node)
{
    value v = {.range = sl_node_range(node), .node = node, .cond = SL_NONE};
    uint32_t number;
    sl_idx site;
    if (!read_number(r, &v, &number, &site)) return false;
    add_interval(r, number, number, site);
    return true;
}

/* R's grammar shows them as nodes. */
static bool is_comma(const reader *r, TSNode node)
{
    return sl_str_is(sl_range_of(r->run->text, sl_node_range(node)), ",");
}

/* Elements of a list, or the two ends of a range; false if anything else is in it. */
static bool add_members(reader *r, TSNode node)
{
    sl_match match;
    uint32_t n = ts_node_named_child_count(node);
    bool matched = sl_structure_match(r->run->lang, r->run->text, node, &match);
    if (matched && match.structure->kind == SL_ST_THROUGH && n == 1)
        return add_members(r, ts_node_named_child(node, 0));
    if (matched && match.structure->kind == SL_ST_RANGE && n == 2) {
        value low = {.range = sl_node_range(ts_node_named_child(node, 0)), .cond = SL_NONE};
        value high = {.range = sl_node_range(ts_node_named_child(node, 1)), .cond = SL_NONE};
        sl_str op = sl_str_trim(sl_str_sub(r->run->text, low.range.to, high.range.from));
        bool open_end =
            sl_str_is(op, "...") || sl_str_is(op, "..<") || sl_str_is(op, "until") || sl_str_is(op, "..!");
        uint32_t from, to;
        sl_idx site;
        if (!read_number(r, &low, &from, &site) || !read_number(r, &high, &to, &site) || to < from + open_end)
            return false;
        add_interval(r, from, to - open_end, site);
        return true;
    }
    if (!matched || match.structure->kind != SL_ST_LIST || !n) return false;
    TSNode args = sl_match_node(&match, SL_CAP_ARGS); /* c(200, 201) */
    if (!ts_node_is_null(args)) node = args, n = ts_node_named_child_count(args);
    for (uint32_t i = 0; i < n; i++) {
        TSNode child = ts_node_named_child(node, i);
        if (!ts_node_is_extra(child) && !is_comma(r, child) && !add_element(r, child)) return false;
    }
    return true;
}

/* ---- expressions ---- */

static sl_idx read_or(reader *r, unsigned precedence, unsigned depth, value *out);

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

static bool is_comparison(uint8_t meaning)
{
    return meaning >= SL_INFIX_EQ && meaning <= SL_INFIX_GE;
}

static sl_range join(sl_range a, sl_range b)
{
    return (sl_range){a.from < b.from ? a.from : b.from, a.to > b.to ? a.to : b.to};
}

static sl_idx make_comparison(reader *r, const value *left, const token *op, const value *right)
{
    uint32_t number = 0;
    sl_idx site = SL_NONE, index = new_cond(r, SL_COND_OPAQUE, join(left->range, right->range));
    bool on_right = read_number(r, right, &number, &site);
    bool on_left = !on_right && read_number(r, left, &number, &site);
    const value *subject = on_left ? right : left;
    sl_cond *cond = cond_at(r, index);
    cond->op = op->infix->text;
    cond->cmp = on_left ? flipped(cmp_of(op->infix->meaning)) : cmp_of(op->infix->meaning);
    cond->strict = op->infix->compares != SL_INFIX_VALUE || !r->run->lang->converts;
    cond->is_identity = op->infix->compares == SL_INFIX_IDENTITY;
    cond->flipped = on_left;
    if (right->cond != SL_NONE && left->cond == SL_NONE) { /* s == (200 or 201) */
        cond->kind = SL_COND_CMP;
        set_subject(r, cond, left);
        adopt(r, index, right->cond);
        return index;
    }
    if (left->cond != SL_NONE && on_right) { /* 200 <= s < 300 without chaining: a truth value is compared */
        cond->kind = SL_COND_CMP;
        cond->chained = cond_at(r, left->cond)->kind == SL_COND_CMP;
        adopt(r, index, left->cond);
        cond = cond_at(r, index);
    } else if (on_left || on_right) {
        cond->kind = SL_COND_CMP;
        set_subject(r, cond, subject);
    } else {
        return index;
    }
    cond->first_interval = r->run->facts->intervals.n;
    cond->n_intervals = 1;
    add_interval(r, number, number, site);
    return index;
}

static sl_idx make_membership(reader *r, const value *left, const token *op, const value *right)
{
    sl_idx index = new_cond(r, SL_COND_OPAQUE, join(left->range, right->range));
    uint32_t first = r->run->facts->intervals.n;
    bool understood = right->cond == SL_NONE && !ts_node_is_null(right->node) && add_members(r, right->node);
    sl_cond *cond = cond_at(r, index);
    if (!understood) {
        r->run->facts->intervals.n = first;
        return index;
    }
    cond->kind = SL_COND_IN;
    cond->first_interval = first;
    cond->n_intervals = r->run->facts->intervals.n - first;
    set_subject(r, cond, left);
    if (op->infix->meaning != SL_INFIX_NOT_IN) return index;
    sl_idx negation = new_cond(r, SL_COND_NOT, cond_at(r, index)->range);
    adopt(r, negation, index);
    return negation;
}

/* A value used as a condition by itself. */
static sl_idx value_cond(reader *r, const value *v)
{
    uint32_t number;
    sl_idx site;
    if (v->cond != SL_NONE) return v->cond;
    if (!read_number(r, v, &number, &site)) return new_cond(r, SL_COND_OPAQUE, v->range);
    sl_idx index = new_cond(r, SL_COND_LITERAL, v->range);
    cond_at(r, index)->n_intervals = 1;
    add_interval(r, number, number, site);
    return index;
}

static bool read_operand(reader *r, unsigned depth, value *out)
{
    *out = (value){.cond = SL_NONE};
    if (r->at == r->n) return false;
    const token *t = &r->tokens[r->at++];
    out->range = t->range;
    out->node = t->node;
    if (t->kind == TOKEN_OPERAND) return true;
    if (t->kind == TOKEN_INFIX && t->infix->meaning == SL_INFIX_NOT) {
        value inner;
        sl_idx negated = read_or(r, t->infix->precedence, depth + 1, &inner);
        if (negated == SL_NONE) negated = value_cond(r, &inner);
        out->cond = new_cond(r, SL_COND_NOT, join(t->range, inner.range));
        out->range = join(t->range, inner.range);
        adopt(r, out->cond, negated);
        return true;
    }
    if (t->kind != TOKEN_OPEN) return false;
    sl_idx inside = read_or(r, 0, depth + 1, out);
    out->cond = inside;
    if (r->at < r->n && r->tokens[r->at].kind == TOKEN_CLOSE)
        out->range = join(t->range, r->tokens[r->at++].range);
    if (t->is_form && inside != SL_NONE) cond_at(r, inside)->range = out->range;
    return true;
}

static bool is_hundred(reader *r, const value *v)
{
    uint32_t number = 0;
    sl_idx site;
    return read_number(r, v, &number, &site) && number == 100;
}

static void combine(reader *r, value *left, const token *op, value *right, bool *chain)
{
    uint8_t meaning = op->infix->meaning;
    bool divides = meaning == SL_INFIX_DIV || meaning == SL_INFIX_MOD;
    sl_range whole = join(left->range, right->range);
    if (divides && left->cond == SL_NONE && is_hundred(r, right)) {
        left->arith = meaning == SL_INFIX_DIV ? SL_ARITH_DIV100 : SL_ARITH_MOD100;
        return; /* the subject stays what it was, without the divisor */
    }
    if (is_comparison(meaning)) {
        left->cond = make_comparison(r, left, op, right);
    } else if (meaning == SL_INFIX_IN || meaning == SL_INFIX_NOT_IN) {
        left->cond = make_membership(r, left, op, right);
    } else if (meaning == SL_INFIX_AND || meaning == SL_INFIX_OR) {
        sl_idx a = value_cond(r, left), b = value_cond(r, right);
        sl_cond_kind kind = meaning == SL_INFIX_AND ? SL_COND_AND : SL_COND_OR;
        bool extends = cond_at(r, a)->kind == kind && *chain;
        sl_idx node = extends ? a : new_cond(r, kind, (sl_range){0, 0});
        if (!extends) adopt(r, node, a);
        adopt(r, node, b);
        cond_at(r, node)->op = op->infix->text;
        cond_at(r, node)->other = op->infix->other;
        left->cond = node;
        *chain = true;
    } else {
        left->cond = new_cond(r, SL_COND_OPAQUE, whole);
    }
    left->range = whole;
    left->node = (TSNode){0};
}

/* a < b < c in a language that chains: (a < b) and (b < c). */
static void chain_comparison(reader *r, value *left, const value *middle, const token *op, const value *right)
{
    sl_idx second = make_comparison(r, middle, op, right);
    bool extends = cond_at(r, left->cond)->kind == SL_COND_AND;
    sl_idx node = extends ? left->cond : new_cond(r, SL_COND_AND, (sl_range){0, 0});
    if (!extends) adopt(r, node, left->cond);
    adopt(r, node, second);
    left->cond = node;
    left->range = join(left->range, right->range);
}

/* Precedence climbing. The condition, or SL_NONE and *out for a value that is none yet. */
static sl_idx read_or(reader *r, unsigned precedence, unsigned depth, value *out)
{
    bool chain = false, compared = false;
    value middle = {.cond = SL_NONE};
    if (depth > NESTING_MAX || !read_operand(r, depth, out)) {
        if (depth > NESTING_MAX) r->at = r->n;
        out->cond = new_cond(r, SL_COND_OPAQUE, out->range);
        return out->cond;
    }
    while (r->at < r->n && r->tokens[r->at].kind == TOKEN_INFIX &&
           r->tokens[r->at].infix->precedence >= precedence &&
           r->tokens[r->at].infix->meaning != SL_INFIX_NOT) {
        const token *op = &r->tokens[r->at++];
        value right = {.cond = SL_NONE};
        sl_idx inner = read_or(r, op->infix->precedence + 1U, depth + 1, &right);
        if (inner != SL_NONE) right.cond = inner;
        bool chains = compared && is_comparison(op->infix->meaning) && r->run->lang->chains_comparisons &&
                      middle.cond == SL_NONE;
        if (chains)
            chain_comparison(r, out, &middle, op, &right);
        else
            combine(r, out, op, &right, &chain);
        compared = is_comparison(op->infix->meaning);
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
        if (!match || !is_operator_structure(run, match, run->frames->at[i].node)) break;
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

void sl_conds_make(sl_run *run)
{
    reader scratch, *r = &scratch; /* of a piece, and pieces are many: neither zeroed nor kept */
    r->run = run;
    for (uint32_t i = 0; i < run->expressions.n; i++) {
        value v;
        sl_idx from = run->facts->conds.n;
        r->n = r->at = 0;
        r->is_too_long = false;
        flatten(r, run->expressions.at[i].node, 0);
        if (r->is_too_long) continue;
        read_or(r, 0, 0, &v);
        link_sites(run, from);
        if (run->expressions.at[i].chain_from != UINT32_MAX && v.cond != SL_NONE)
            sl_group_note_chain(run, run->expressions.at[i].chain_from, v.cond);
    }
}
