#include "rules/cond_set.h"

enum { STATUSES = 1000 };

static sl_set empty(void)
{
    return (sl_set){{0}};
}

static void add(sl_set *set, uint32_t status)
{
    set->bits[status / 64] |= (uint64_t)1 << status % 64;
}

static sl_set all(void)
{
    sl_set set = empty();
    for (uint32_t i = 0; i < STATUSES; i++)
        add(&set, i);
    return set;
}

bool sl_set_is_empty(const sl_set *set)
{
    uint64_t some = 0;
    for (unsigned i = 0; i < SL_SET_WORDS; i++)
        some |= set->bits[i];
    return some == 0;
}

static sl_set unite(sl_set a, const sl_set *b)
{
    for (unsigned i = 0; i < SL_SET_WORDS; i++)
        a.bits[i] |= b->bits[i];
    return a;
}

static sl_set intersect(sl_set a, const sl_set *b)
{
    for (unsigned i = 0; i < SL_SET_WORDS; i++)
        a.bits[i] &= b->bits[i];
    return a;
}

static sl_set complement(const sl_set *set)
{
    sl_set rest = all();
    for (unsigned i = 0; i < SL_SET_WORDS; i++)
        rest.bits[i] &= ~set->bits[i];
    return rest;
}

static bool holds(sl_cmp cmp, uint32_t left, uint32_t right)
{
    switch (cmp) {
    case SL_CMP_EQ: return left == right;
    case SL_CMP_NE: return left != right;
    case SL_CMP_LT: return left < right;
    case SL_CMP_LE: return left <= right;
    case SL_CMP_GT: return left > right;
    case SL_CMP_GE: return left >= right;
    }
    return false;
}

static uint32_t reduce(sl_arith arith, uint32_t status)
{
    return arith == SL_ARITH_DIV100 ? status / 100 : arith == SL_ARITH_MOD100 ? status % 100 : status;
}

static bool is_among(const sl_facts *facts, const sl_cond *cond, uint32_t value)
{
    for (uint32_t i = 0; i < cond->n_intervals; i++) {
        const sl_interval *interval = &facts->intervals.at[cond->first_interval + i];
        if (value >= interval->low && value <= interval->high) return true;
    }
    return false;
}

static sl_set satisfying(const sl_facts *facts, const sl_cond *cond)
{
    sl_set set = empty();
    for (uint32_t status = 0; status < STATUSES; status++) {
        uint32_t value = reduce(cond->arith, status);
        bool hit = cond->kind == SL_COND_IN
                       ? is_among(facts, cond, value)
                       : holds(cond->cmp, value, facts->intervals.at[cond->first_interval].low);
        if (hit) add(&set, status);
    }
    return set;
}

/* (200 <= s) < 300 where comparisons do not chain: a truth value, 0 or 1, is compared. */
static sl_outcome of_truth_value(const sl_facts *facts, const sl_cond *cond)
{
    uint32_t bound = facts->intervals.at[cond->first_interval].low;
    bool zero = holds(cond->cmp, 0, bound), one = holds(cond->cmp, 1, bound);
    sl_outcome o = {all(), all()};
    if (!zero && !one) o.can_be_true = empty();
    if (zero && one) o.can_be_false = empty();
    return o;
}

static sl_outcome of_comparison(const sl_facts *facts, const sl_cond *cond, sl_str key)
{
    sl_outcome o = {all(), all()};
    if (cond->chained && cond->first_child != SL_NONE && cond->n_intervals)
        return of_truth_value(facts, cond);
    bool ours = cond->subject_stable && cond->n_intervals && sl_str_eq(cond->subject_key, key);
    if (!ours) return o;
    o.can_be_true = satisfying(facts, cond);
    o.can_be_false = complement(&o.can_be_true);
    return o;
}

static sl_outcome of_children(const sl_facts *facts, const sl_cond *cond, sl_str key)
{
    bool is_and = cond->kind == SL_COND_AND;
    sl_outcome o = {is_and ? all() : empty(), is_and ? empty() : all()};
    for (sl_idx i = cond->first_child; i != SL_NONE; i = facts->conds.at[i].next_sibling) {
        sl_outcome child = sl_cond_outcome(facts, i, key);
        o.can_be_true =
            is_and ? intersect(o.can_be_true, &child.can_be_true) : unite(o.can_be_true, &child.can_be_true);
        o.can_be_false = is_and ? unite(o.can_be_false, &child.can_be_false)
                                : intersect(o.can_be_false, &child.can_be_false);
    }
    return o;
}

/* A number alone is true unless it is 0; no status is. */
static sl_outcome of_literal(void)
{
    return (sl_outcome){all(), empty()};
}

sl_outcome sl_cond_outcome(const sl_facts *facts, sl_idx index, sl_str key)
{
    const sl_cond *cond = &facts->conds.at[index];
    sl_outcome inner;
    switch (cond->kind) {
    case SL_COND_AND:
    case SL_COND_OR: return of_children(facts, cond, key);
    case SL_COND_NOT:
        if (cond->first_child == SL_NONE) break;
        inner = sl_cond_outcome(facts, cond->first_child, key);
        return (sl_outcome){inner.can_be_false, inner.can_be_true};
    case SL_COND_CMP:
    case SL_COND_IN: return of_comparison(facts, cond, key);
    case SL_COND_LITERAL: return of_literal();
    case SL_COND_OPAQUE: break;
    }
    return (sl_outcome){all(), all()};
}

bool sl_cond_is_decided_either_way(const sl_facts *facts, sl_idx index, sl_str key)
{
    const sl_cond *cond = &facts->conds.at[index];
    sl_set common = all();
    for (sl_idx i = cond->first_child; i != SL_NONE; i = facts->conds.at[i].next_sibling) {
        sl_outcome child = sl_cond_outcome(facts, i, key);
        common = intersect(common, cond->kind == SL_COND_AND ? &child.can_be_false : &child.can_be_true);
    }
    return sl_set_is_empty(&common);
}

static bool has_site(const sl_facts *facts, const sl_cond *cond, sl_confidence least)
{
    for (uint32_t i = 0; i < cond->n_intervals; i++) {
        sl_idx site = facts->intervals.at[cond->first_interval + i].site;
        if (site != SL_NONE && facts->sites.at[site].confidence >= least) return true;
    }
    return false;
}

typedef struct subjects {
    sl_str *keys;
    uint32_t n;
} subjects;

static void collect_subjects(const sl_facts *facts, sl_idx index, sl_confidence least, uint32_t most,
                             subjects *out)
{
    const sl_cond *cond = &facts->conds.at[index];
    bool is_one =
        out->n < most && cond->subject_stable && cond->subject_key.len && has_site(facts, cond, least);
    for (uint32_t i = 0; is_one && i < out->n; i++)
        if (sl_str_eq(out->keys[i], cond->subject_key)) is_one = false;
    if (is_one) out->keys[out->n++] = cond->subject_key;
    for (sl_idx i = cond->first_child; i != SL_NONE && out->n < most; i = facts->conds.at[i].next_sibling)
        collect_subjects(facts, i, least, most, out);
}

sl_str sl_cond_subject(const sl_facts *facts, sl_idx index, sl_confidence least)
{
    sl_str key = SL_STR("");
    subjects first = {&key, 0};
    collect_subjects(facts, index, least, 1, &first);
    return key;
}

uint32_t sl_cond_subjects(const sl_facts *facts, sl_idx index, sl_confidence least,
                          sl_str keys[static SL_SUBJECTS_MAX])
{
    subjects found = {keys, 0};
    collect_subjects(facts, index, least, SL_SUBJECTS_MAX, &found);
    return found.n;
}

sl_range sl_cond_place(const sl_facts *facts, sl_idx index)
{
    const sl_cond *cond = &facts->conds.at[index];
    sl_idx last = SL_NONE;
    for (sl_idx i = cond->first_child; i != SL_NONE; i = facts->conds.at[i].next_sibling)
        if (facts->conds.at[i].kind != SL_COND_OPAQUE) last = i;
    if (last == SL_NONE || facts->conds.at[last].next_sibling == SL_NONE || !cond->op.len) return cond->range;
    uint32_t to = facts->conds.at[last].range.to;
    sl_str rest = sl_str_trim(sl_str_sub(facts->text, to, cond->range.to));
    return sl_str_has_prefix(rest, cond->op) ? (sl_range){cond->range.from, to} : cond->range;
}

bool sl_cond_has_literal(const sl_facts *facts, sl_idx index)
{
    const sl_cond *cond = &facts->conds.at[index];
    if (cond->kind == SL_COND_LITERAL) return true;
    for (sl_idx i = cond->first_child; i != SL_NONE; i = facts->conds.at[i].next_sibling)
        if (sl_cond_has_literal(facts, i)) return true;
    return false;
}

static sl_str words_of_members(const sl_facts *facts, const sl_cond *cond, bool negated, sl_arena *arena)
{
    sl_str words = negated && cond->n_intervals < 2 ? SL_STR("other than ") : SL_STR("");
    for (uint32_t i = 0; i < cond->n_intervals; i++) {
        const sl_interval *interval = &facts->intervals.at[cond->first_interval + i];
        const char *several = negated ? "none of (" : "one of (", *sep = i                       ? ", "
                                                                         : cond->n_intervals > 1 ? several
                                                                                                 : "";
        if (interval->low == interval->high)
            words = sl_arena_printf(arena, "%.*s%s%u", SL_FMT(words), sep, interval->low);
        else
            words = sl_arena_printf(arena, "%.*s%s%u-%u", SL_FMT(words), sep, interval->low, interval->high);
    }
    if (cond->n_intervals > 1) words = sl_arena_printf(arena, "%.*s)", SL_FMT(words));
    return words;
}

static sl_str words_of_leaf(const sl_facts *facts, const sl_cond *cond, bool negated, sl_arena *arena)
{
    static const char *const asks[] = {"", "other than ", "below ", "at most ", "above ", "at least "};
    static const sl_cmp opposites[] = {SL_CMP_NE, SL_CMP_EQ, SL_CMP_GE, SL_CMP_GT, SL_CMP_LE, SL_CMP_LT};
    if (cond->kind == SL_COND_IN) return words_of_members(facts, cond, negated, arena);
    if (cond->kind != SL_COND_CMP || !cond->n_intervals) return SL_STR("");
    uint32_t bound = facts->intervals.at[cond->first_interval].low;
    const char *arith = cond->arith == SL_ARITH_DIV100   ? "of a class that is "
                        : cond->arith == SL_ARITH_MOD100 ? "with last digits "
                                                         : "";
    return sl_arena_printf(arena, "%s%s%u", arith, asks[negated ? opposites[cond->cmp] : cond->cmp], bound);
}

/* `negated`: what the opposite asks for, so that no one reads "not other than 404". */
static sl_str words_of(const sl_facts *facts, sl_idx index, sl_str key, bool negated, sl_arena *arena)
{
    const sl_cond *cond = &facts->conds.at[index];
    const char *join = (cond->kind == SL_COND_OR) != negated ? " or " : " and ";
    bool is_ours = sl_str_eq(cond->subject_key, key);
    sl_str words = is_ours ? words_of_leaf(facts, cond, negated, arena) : SL_STR("");
    if (words.len) return words;
    bool inner = negated != (cond->kind == SL_COND_NOT);
    for (sl_idx i = cond->first_child; i != SL_NONE; i = facts->conds.at[i].next_sibling) {
        sl_str part = words_of(facts, i, key, inner, arena);
        if (!part.len) continue;
        words = sl_arena_printf(arena, "%.*s%s%.*s", SL_FMT(words), words.len ? join : "", SL_FMT(part));
    }
    return words;
}

sl_str sl_cond_words(const sl_facts *facts, sl_idx index, sl_str subject_key, sl_arena *arena)
{
    return words_of(facts, index, subject_key, false, arena);
}

typedef struct sequence { /* of the parts of a condition, in the order in which they are worked out */
    bool has_subject, has_call, is_interrupted;
} sequence;

static bool calls(const sl_facts *facts, const sl_cond *cond)
{
    bool is_open = !cond->subject_stable && !sl_range_is_empty(cond->subject);
    return cond->calls ||
           (is_open && sl_str_find_char(sl_range_of(facts->text, cond->subject), '(') != SIZE_MAX);
}

static void follow(const sl_facts *facts, sl_idx index, sl_str key, sequence *s)
{
    const sl_cond *cond = &facts->conds.at[index];
    if (cond->subject_stable && sl_str_eq(cond->subject_key, key)) {
        s->is_interrupted = s->is_interrupted || s->has_call;
        s->has_subject = true;
    } else if (s->has_subject && calls(facts, cond)) {
        s->has_call = true;
    }
    for (sl_idx i = cond->first_child; i != SL_NONE; i = facts->conds.at[i].next_sibling)
        follow(facts, i, key, s);
}

bool sl_cond_is_interrupted(const sl_facts *facts, sl_idx cond, sl_str subject_key)
{
    sequence s = {0};
    follow(facts, cond, subject_key, &s);
    return s.is_interrupted;
}

bool sl_cond_goes_beyond(const sl_facts *facts, sl_idx index)
{
    const sl_cond *cond = &facts->conds.at[index];
    for (uint32_t i = 0; i < cond->n_intervals; i++) {
        const sl_interval *interval = &facts->intervals.at[cond->first_interval + i];
        if (interval->low > STATUSES) return true;
    }
    for (sl_idx i = cond->first_child; i != SL_NONE; i = facts->conds.at[i].next_sibling)
        if (sl_cond_goes_beyond(facts, i)) return true;
    return false;
}
