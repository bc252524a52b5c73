#include "conf/manifest_range.h"

#include <string.h>

/* More numbers than any scheme has: NuGet and Chrome have four. */
enum { MAX_PARTS = 6, MAX_PART = 100000000 };

typedef struct version {
    uint32_t part[MAX_PARTS];
    uint32_t n;    /* parts given before a wildcard or tag */
    bool is_open;  /* ends in a wildcard: 1.x, 2.*, * */
    sl_str digits; /* without the tag */
    sl_str whole;  /* with it; the same if there is none */
} version;

typedef struct reader {
    const sl_range_syntax *syntax;
    sl_arena *arena;
    sl_str rest;
} reader;

static char peek(const reader *r)
{
    return r->rest.len ? r->rest.ptr[0] : '\0';
}

static void skip(reader *r, size_t n)
{
    r->rest = sl_str_sub(r->rest, n, r->rest.len);
}

static bool take(reader *r, const char *text)
{
    bool is_next = sl_str_has_prefix(r->rest, sl_str_from_cstr(text));
    if (is_next) skip(r, strlen(text));
    return is_next;
}

static void skip_any(reader *r, const char *set)
{
    while (peek(r) && strchr(set, peek(r)))
        skip(r, 1);
}

static bool is_wildcard(const reader *r)
{
    return peek(r) && strchr("*xX+", peek(r)) &&
           (r->rest.len == 1 || strchr(".*xX ,|)]-", r->rest.ptr[1])); /* not the x of "xenial" */
}

static bool read_part(reader *r, version *v)
{
    size_t n = 0;
    while (n < r->rest.len && sl_is_digit(r->rest.ptr[n]))
        n++;
    if (v->n == MAX_PARTS || !sl_str_to_u32(sl_str_sub(r->rest, 0, n), MAX_PART, &v->part[v->n]))
        return false;
    v->n++;
    skip(r, n);
    return true;
}

/* Tags of releases: they come after nothing and change nothing. */
static bool says_release(sl_str tag)
{
    static const char *const words[] = {"release", "final", "ga"};
    if (tag.ptr[0] == '.' || tag.ptr[0] == '-') tag = sl_str_sub(tag, 1, tag.len);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (sl_str_eq_nocase(tag, sl_str_from_cstr(words[i]))) return true;
    return false;
}

static sl_str read_tag(reader *r)
{
    size_t n = 0;
    while (n < r->rest.len && !strchr(" ,|)[]&;", r->rest.ptr[n]))
        n++;
    sl_str tag = sl_str_sub(r->rest, 0, n);
    skip(r, n);
    size_t build = sl_str_find_char(tag, '+'); /* says how it was made, not which version it is */
    return sl_str_sub(tag, 0, build);
}

static bool read_version(reader *r, version *v)
{
    *v = (version){.n = 0};
    skip_any(r, " ");
    if ((peek(r) == 'v' || peek(r) == 'V') && r->rest.len > 1 && sl_is_digit(r->rest.ptr[1])) skip(r, 1);
    const char *from = r->rest.ptr, *end = from;
    do {
        if (is_wildcard(r)) v->is_open = true;
        if (v->is_open || !read_part(r, v)) break;
        end = r->rest.ptr;
    } while (take(r, "."));
    if (v->is_open) skip_any(r, ".*xX+");
    if (!v->n && !v->is_open) return false;
    v->digits = v->whole = (sl_str){from, (size_t)(end - from)};
    sl_str tag = read_tag(r);
    if (!tag.len || v->is_open || says_release(tag)) return !v->is_open || !tag.len;
    v->whole.len = (size_t)(tag.ptr + tag.len - from);
    return sl_is_alpha(tag.ptr[0]) || strchr("-_@", tag.ptr[0]) != NULL;
}

/* The first version that no longer begins with parts 0..last of v. */
static sl_str bump(const reader *r, const version *v, uint32_t last)
{
    sl_str text = SL_STR("");
    for (uint32_t i = 0; i <= last; i++)
        text = sl_arena_printf(r->arena, "%.*s%s%u", SL_FMT(text), i ? "." : "", v->part[i] + (i == last));
    return text;
}

static sl_version_range up_to(const reader *r, const version *v, uint32_t last)
{
    return (sl_version_range){.low = v->whole, .high = bump(r, v, last)};
}

/* Before a release stands an unknown part of it, so its pre-releases are a range up to it. */
static sl_version_range exact(const version *v)
{
    return (sl_version_range){v->whole, v->digits, true};
}

static sl_version_range prefix(const reader *r, const version *v)
{
    if (!v->n) return (sl_version_range){.takes_high = false};
    return v->is_open || v->n < 3 ? up_to(r, v, v->n - 1) : exact(v);
}

static sl_version_range caret(const reader *r, const version *v)
{
    uint32_t first = 0;
    while (first + 1 < v->n && !v->part[first])
        first++;
    return v->n ? up_to(r, v, first) : prefix(r, v);
}

static sl_version_range tilde(const reader *r, const version *v, sl_tilde kind)
{
    if (kind == SL_TILDE_NOTHING || !v->n) return (sl_version_range){.takes_high = false};
    uint32_t last = kind == SL_TILDE_MINOR ? 1 : v->n >= 2 ? v->n - 2 : 0;
    return up_to(r, v, last < v->n ? last : v->n - 1);
}

static sl_version_range bare(const reader *r, const version *v, sl_bare kind)
{
    if (v->is_open) return prefix(r, v);
    switch (kind) {
    case SL_BARE_NOTHING: break;
    case SL_BARE_EXACT: return exact(v);
    case SL_BARE_PREFIX: return prefix(r, v);
    case SL_BARE_CARET: return caret(r, v);
    case SL_BARE_LEAST: return (sl_version_range){.low = v->whole};
    }
    return (sl_version_range){.takes_high = false};
}

/* v <= bound; where 1.2 stands for all of 1.2.x, the bound is the end of those. */
static sl_version_range at_most(const reader *r, const version *v)
{
    if (v->is_open || (r->syntax->equals == SL_BARE_PREFIX && v->n < 3))
        return (sl_version_range){.high = v->n ? bump(r, v, v->n - 1) : SL_STR("")};
    return (sl_version_range){.high = v->whole, .takes_high = true};
}

typedef enum operation {
    OP_BARE,
    OP_EQUALS,
    OP_NOT,
    OP_LEAST,
    OP_MOST,
    OP_BELOW,
    OP_CARET,
    OP_TILDE,
    OP_LAST
} operation;

static operation read_op(reader *r)
{
    /* Longer ones first. `>` is read as `>=`: one version too many proves nothing wrong. */
    static const struct {
        const char *text;
        operation op;
    } ops[] = {{"===", OP_EQUALS}, {"==", OP_EQUALS}, {"=", OP_EQUALS}, {"!=", OP_NOT},
               {">=", OP_LEAST},   {">", OP_LEAST},   {"<=", OP_MOST},  {"<", OP_BELOW},
               {"^", OP_CARET},    {"~>", OP_LAST},   {"~=", OP_LAST},  {"~", OP_TILDE}};
    for (size_t i = 0; i < sizeof ops / sizeof *ops; i++)
        if (take(r, ops[i].text)) return ops[i].op;
    return OP_BARE;
}

static sl_version_range apply(const reader *r, operation op, const version *v)
{
    switch (op) {
    case OP_BARE: return bare(r, v, r->syntax->bare);
    case OP_EQUALS: return bare(r, v, r->syntax->equals);
    case OP_NOT: break;
    case OP_LEAST: return (sl_version_range){.low = v->whole};
    case OP_MOST: return at_most(r, v);
    case OP_BELOW: return (sl_version_range){.high = v->whole};
    case OP_CARET: return caret(r, v);
    case OP_TILDE: return tilde(r, v, r->syntax->tilde);
    case OP_LAST: return tilde(r, v, SL_TILDE_LAST);
    }
    return (sl_version_range){.takes_high = false};
}

/* `>=1.2`, or `1.2 - 2.3`. */
static bool read_comparator(reader *r, sl_version_range *out)
{
    version v, to;
    operation op = read_op(r);
    if (!read_version(r, &v)) return false;
    *out = apply(r, op, &v);
    if (!sl_str_has_prefix(r->rest, SL_STR(" - "))) return true;
    skip(r, 3);
    if (!read_version(r, &to)) return false;
    *out = at_most(r, &to);
    out->low = v.whole;
    return true;
}

static bool skip_and(reader *r)
{
    skip_any(r, " ,");
    if (take(r, "&&") || take(r, "and ")) skip_any(r, " ");
    return r->rest.len && peek(r) != '|' && !sl_str_has_prefix(r->rest, SL_STR("or "));
}

/* All of several comparators; false for what cannot be read or met. */
static bool read_all_of(reader *r, sl_version_range *out)
{
    *out = (sl_version_range){.takes_high = false};
    skip_any(r, " ");
    do {
        sl_version_range one, both;
        if (!read_comparator(r, &one) || !sl_versions_meet(out, &one, &both)) return false;
        *out = both;
    } while (skip_and(r));
    return true;
}

/* `[1.0,2.0)`, `(,1.0]`, `[1.0]`; Gradle also writes `]1.0,2.0[`. */
static bool read_interval(reader *r, sl_version_range *out)
{
    version v;
    *out = (sl_version_range){.takes_high = false};
    if (!take(r, "[") && !take(r, "(") && !take(r, "]")) return false;
    skip_any(r, " ");
    if (peek(r) != ',') {
        if (!read_version(r, &v)) return false;
        *out = exact(&v);
        skip_any(r, " ");
        if (take(r, "]")) return true;
        out->high = SL_STR("");
        out->takes_high = false;
    }
    if (!take(r, ",")) return false;
    skip_any(r, " ");
    if (take(r, ")") || take(r, "[")) return true;
    if (!read_version(r, &v)) return false;
    out->high = v.whole;
    skip_any(r, " ");
    out->takes_high = peek(r) == ']';
    return take(r, "]") || take(r, ")") || take(r, "[");
}

/* Behind one of several alternatives: is there another? */
static bool skip_or(reader *r, bool sets)
{
    skip_any(r, " ");
    if (!r->rest.len) return false;
    if (!sets && !take(r, "||") && !take(r, "|") && !take(r, "or ")) return false;
    skip_any(r, " ,");
    return true;
}

static bool is_empty(const sl_version_range *range)
{
    int order = range->low.len && range->high.len ? sl_version_cmp(range->low, range->high) : -1;
    return order > 0 || (order == 0 && !range->takes_high);
}

sl_version_range sl_versions_read(const sl_range_syntax *syntax, sl_str text, sl_arena *arena)
{
    static const sl_version_range unknown;
    reader r = {syntax, arena, sl_str_trim(text)};
    bool sets = peek(&r) && strchr("[](", peek(&r));
    sl_version_range all = unknown, one;
    uint32_t n = 0;
    do {
        if (!(sets ? read_interval(&r, &one) : read_all_of(&r, &one)) || is_empty(&one)) return unknown;
        all = n++ ? sl_versions_hull(&all, &one) : one;
    } while (skip_or(&r, sets));
    return r.rest.len ? unknown : all;
}

bool sl_versions_are_bounded(const sl_version_range *versions)
{
    return versions->low.len || versions->high.len;
}

sl_version_range sl_versions_hull(const sl_version_range *a, const sl_version_range *b)
{
    sl_version_range hull = {.takes_high = false};
    if (a->low.len && b->low.len) hull.low = sl_version_cmp(a->low, b->low) <= 0 ? a->low : b->low;
    if (!a->high.len || !b->high.len) return hull;
    int order = sl_version_cmp(a->high, b->high);
    hull.high = order >= 0 ? a->high : b->high;
    hull.takes_high = (order >= 0 && a->takes_high) || (order <= 0 && b->takes_high);
    return hull;
}

bool sl_versions_meet(const sl_version_range *a, const sl_version_range *b, sl_version_range *out)
{
    sl_version_range meet = *a;
    if (!a->low.len || (b->low.len && sl_version_cmp(b->low, a->low) > 0)) meet.low = b->low;
    int order = !a->high.len ? 1 : !b->high.len ? -1 : sl_version_cmp(a->high, b->high);
    if (order > 0) meet.high = b->high;
    meet.takes_high = (order > 0 || a->takes_high) && (order < 0 || b->takes_high);
    if (is_empty(&meet)) return false;
    *out = meet;
    return true;
}
