#include "engine/agree.h"

#include "engine/mounts.h"

#include <stdlib.h>

enum { TARGET_NAMES = 4, WHOLE = 3 /* rank of a path that is the operation's */ };

typedef struct match { /* a function that answers an operation */
    uint32_t file;
    sl_idx function;
    uint32_t operation;
} match;

/* A router has one place: what the document puts in front of one of its routes, it puts in front of all. */
typedef struct vote {
    const sl_outlined *told_in; /* NULL: classes of the project */
    sl_str router, prefix, front;
    uint32_t n;
} vote;

typedef struct comparing {
    const sl_contract *contract;
    sl_routed_project project;
    sl_arena *arena;
    sl_agreement *out;
    sl_str of_classes;
    SL_VEC(match) matches;
    SL_VEC(vote) votes;
    bool is_voting; /* nothing is matched yet */
    SL_VEC(sl_disagreement) unclear;
} comparing;

/* ---- which operation a path means ---- */

typedef struct choice {
    const sl_operation *best, *other; /* other: fits as well */
} choice;

typedef struct fit { /* how well a path fits: compared member by member, the larger one wins */
    uint32_t rank, n_parts;
} fit;

/* 2: the path is the operation's, with what its document puts in front or without; 1: it ends alike, and what
 * stands in front is no other than the document's; 0: neither. */
static unsigned agree(const comparing *c, const sl_operation *operation, sl_str path)
{
    unsigned best = sl_paths_agree(operation->path, path);
    if (best != 1 || !operation->bases.n) return best;
    best = 0;
    for (uint32_t i = 0; i < operation->bases.n; i++) {
        sl_str whole =
            sl_arena_printf(c->arena, "%.*s/%.*s", SL_FMT(operation->bases.at[i]), SL_FMT(operation->path));
        unsigned own = sl_paths_agree(whole, path);
        if (own > best) best = own;
    }
    return best;
}

/* Of a path to which more may belong in front, every operation that ends with it fits as well as the one that
 * is it. Else the whole is best, then what is left if something is cut off in front: the longest. */
static fit rate(const comparing *c, const sl_operation *operation, sl_str path, bool is_whole)
{
    uint32_t n_literal, own = sl_path_parts(operation->path, &n_literal), n = sl_path_parts(path, &n_literal);
    unsigned agreed = agree(c, operation, path);
    if (agreed == 2) return (fit){is_whole ? WHOLE : WHOLE - 1, 0};
    if (!n_literal || !agreed) return (fit){0, 0};
    return own > n ? (fit){WHOLE - 1, 0} : (fit){1, own};
}

/* What stands in front of the path in the document; of a longer path, what stands there in the code. */
static sl_str front_of(const comparing *c, const sl_operation *operation, sl_str path)
{
    uint32_t n_literal, own = sl_path_parts(operation->path, &n_literal), n = sl_path_parts(path, &n_literal);
    sl_str whole = own > n ? operation->path : path;
    uint32_t n_more = own > n ? own - n : n - own;
    size_t to = 0;
    for (uint32_t i = 0; i < n_more && to < whole.len; to++)
        i += to + 1 == whole.len || whole.ptr[to + 1] == '/';
    return n_more ? sl_arena_printf(c->arena, "%c%.*s", own > n ? '>' : '<', SL_FMT(sl_str_sub(whole, 0, to)))
                  : SL_STR("");
}

static bool is_same_router(const vote *a, const vote *b)
{
    return a->told_in == b->told_in && sl_str_eq(a->router, b->router) && sl_str_eq(a->prefix, b->prefix);
}

static void add_vote(comparing *c, const vote *router, sl_str front)
{
    for (uint32_t i = 0; i < c->votes.n; i++) {
        vote *known = &c->votes.at[i];
        if (!is_same_router(known, router) || !sl_str_eq(known->front, front)) continue;
        known->n++;
        return;
    }
    vote *made = SL_PUSH(c->arena, &c->votes);
    *made = *router;
    made->front = front;
    made->n = 1;
}

/* The front that more of the router's routes have than any other; false: there is none. */
static bool best_front(const comparing *c, const vote *router, sl_str *out)
{
    const vote *best = NULL;
    bool is_alone = false;
    for (uint32_t i = 0; i < c->votes.n; i++) {
        const vote *known = &c->votes.at[i];
        if (!is_same_router(known, router) || (best && known->n < best->n)) continue;
        is_alone = !best || known->n > best->n;
        best = known;
    }
    if (!best || !is_alone || best->n < 2) return false;
    *out = best->front;
    return true;
}

static void vote_all(comparing *c, const vote *router, uint32_t method, sl_str path, bool is_whole)
{
    for (uint32_t i = 0; i < c->contract->operations.n; i++) {
        const sl_operation *operation = &c->contract->operations.at[i];
        if (operation->method != method || !rate(c, operation, path, is_whole).rank) continue;
        add_vote(c, router, front_of(c, operation, path));
    }
}

static choice choose(const comparing *c, const vote *router, uint32_t method, sl_str path, bool is_whole)
{
    choice chosen = {NULL, NULL};
    fit best = {0, 0};
    sl_str front;
    bool has_front = best_front(c, router, &front);
    for (uint32_t i = 0; i < c->contract->operations.n; i++) {
        const sl_operation *operation = &c->contract->operations.at[i];
        if (operation->method != method) continue;
        fit own = rate(c, operation, path, is_whole);
        if (!own.rank || own.rank < best.rank || (own.rank == best.rank && own.n_parts < best.n_parts))
            continue;
        if (has_front && own.rank < WHOLE && !sl_str_eq(front, front_of(c, operation, path))) continue;
        bool is_equal = own.rank == best.rank && own.n_parts == best.n_parts;
        if (!is_equal) chosen = (choice){operation, NULL};
        if (is_equal && !chosen.other) chosen.other = operation;
        best = own;
    }
    return chosen;
}

/* ---- matches ---- */

static void add_match(comparing *c, uint32_t file, sl_idx function, const sl_operation *operation)
{
    uint32_t at = (uint32_t)(operation - c->contract->operations.at);
    for (uint32_t i = 0; i < c->matches.n; i++) {
        const match *known = &c->matches.at[i];
        if (known->file == file && known->function == function && known->operation == at) return;
    }
    *SL_PUSH(c->arena, &c->matches) = (match){file, function, at};
}

/* A and B: operationIds as functions are called: get_order is getOrder is GetOrder. */
static bool is_same_name(sl_str a, sl_str b)
{
    size_t i = 0, k = 0;
    for (;;) {
        while (i < a.len && !sl_is_alpha(a.ptr[i]) && !sl_is_digit(a.ptr[i]))
            i++;
        while (k < b.len && !sl_is_alpha(b.ptr[k]) && !sl_is_digit(b.ptr[k]))
            k++;
        if (i == a.len || k == b.len) return i == a.len && k == b.len;
        if (sl_to_lower(a.ptr[i++]) != sl_to_lower(b.ptr[k++])) return false;
    }
}

static const sl_operation *operation_of_id(const comparing *c, sl_str id)
{
    for (uint32_t i = 0; id.len && i < c->contract->operations.n; i++)
        if (sl_str_eq(c->contract->operations.at[i].id, id)) return &c->contract->operations.at[i];
    return NULL;
}

typedef struct led { /* a function and a route that leads to it */
    uint32_t file;
    sl_idx function;
    const sl_outlined *told_in;
    sl_str path, operation, router;
    uint32_t at, methods;
    bool is_own; /* told at the function itself */
} led;

/* One slash between the parts. */
static sl_str tidy(sl_str path)
{
    char *at = (char *)path.ptr;
    size_t n = 0;
    for (size_t i = 0; i < path.len; i++)
        if (path.ptr[i] != '/' || !n || at[n - 1] != '/') at[n++] = path.ptr[i];
    return sl_str_sub(path, 0, n > 1 && at[n - 1] == '/' ? n - 1 : n);
}

static sl_str whole_path(const comparing *c, const led *route, sl_str prefix)
{
    const sl_told_function *function = &c->project.files[route->file]->functions.at[route->function];
    return tidy(sl_arena_printf(c->arena, "/%.*s/%.*s/%.*s", SL_FMT(prefix), SL_FMT(function->in_front),
                                SL_FMT(route->path)));
}

static void match_path(comparing *c, const led *route, const vote *router, sl_str path, bool is_whole)
{
    for (uint32_t method = 1; method <= SL_METHOD_QUERY; method <<= 1) {
        if (!(route->methods & method)) continue;
        if (c->is_voting) {
            vote_all(c, router, method, path, is_whole);
            continue;
        }
        choice chosen = choose(c, router, method, path, is_whole);
        if (chosen.other)
            *SL_PUSH(c->arena, &c->unclear) =
                (sl_disagreement){.kind = SL_UNCLEAR_OPERATION,
                                  .file = c->project.files[route->file],
                                  .function = &c->project.files[route->file]->functions.at[route->function],
                                  .operation = chosen.best,
                                  .other = chosen.other,
                                  .path = path};
        else if (chosen.best)
            add_match(c, route->file, route->function, chosen.best);
    }
}

static void match_route(comparing *c, const led *route)
{
    const sl_operation *named = operation_of_id(c, route->operation);
    const sl_told_function *function = &c->project.files[route->file]->functions.at[route->function];
    sl_prefixes prefixes = {.n = 1};
    if (named) {
        add_match(c, route->file, route->function, named);
        return;
    }
    bool is_of_class = route->is_own && function->is_in_class && !route->router.len;
    if (is_of_class) {
        prefixes.at[0].path = c->of_classes;
        prefixes.at[0].is_whole = true;
    } else {
        sl_prefixes_find(&c->project, route->told_in, route->router, route->at, &prefixes);
    }
    bool has_path = route->path.len || function->in_front.len;
    for (uint32_t i = 0; i < prefixes.n; i++) {
        vote router = {.told_in = is_of_class ? NULL : route->told_in,
                       .router = is_of_class ? SL_STR("") : route->router,
                       .prefix = prefixes.at[i].path};
        sl_str path = whole_path(c, route, prefixes.at[i].path);
        if (has_path || router.prefix.len) match_path(c, route, &router, path, prefixes.at[i].is_whole);
    }
}

/* ---- routes that are told elsewhere ---- */

/* How surely a route's target is that function: by its file or class; by its name alone; not at all. */
static unsigned rate_target(const comparing *c, const sl_outlined *from, const sl_told_route *route,
                            const sl_outlined *file, const sl_told_function *function)
{
    sl_str names[TARGET_NAMES];
    uint32_t n = sl_names_in(route->target, names, TARGET_NAMES);
    bool is_last = n && sl_str_eq(names[n - 1], function->name);
    bool is_of_class = false, names_class = false;
    for (uint32_t i = 0; i < n; i++)
        names_class |= function->class_name.len && sl_str_eq_nocase(names[i], function->class_name);
    is_of_class = names_class && function->is_routed && !function->path.len;
    if (!function->name.len || (!is_last && !is_of_class)) return 0;
    if (names_class || sl_code_means(&c->project, from, route->target, file, function->name)) return 3;
    return n > 1 && from->lang == file->lang && sl_lang_sees_folder(from->lang) ? 1 : 0;
}

static void match_target(comparing *c, const sl_outlined *from, const sl_told_route *route)
{
    unsigned best = 0, n_best = 0;
    led found = {.told_in = from,
                 .path = route->path,
                 .operation = route->operation,
                 .router = route->router,
                 .at = route->range.from};
    for (unsigned pass = 0; pass < 2; pass++)
        for (uint32_t i = 0; i < c->project.n; i++)
            for (uint32_t k = 0; k < c->project.files[i]->functions.n; k++) {
                const sl_told_function *function = &c->project.files[i]->functions.at[k];
                unsigned rated = rate_target(c, from, route, c->project.files[i], function);
                if (!pass && rated > best) n_best = 0;
                if (!pass && rated > best) best = rated;
                if (!pass) n_best += rated && rated == best;
                if (!pass || !rated || rated < best || (best == 1 && n_best > 1)) continue;
                found.file = i;
                found.function = k;
                found.methods = route->methods ? route->methods : function->methods;
                match_route(c, &found);
            }
}

static void match_file(comparing *c, uint32_t index)
{
    const sl_outlined *file = c->project.files[index];
    for (uint32_t i = 0; i < file->functions.n; i++) {
        const sl_told_function *f = &file->functions.at[i];
        led route = {index, i, file, f->path, f->operation, f->router, f->range.from, f->methods, true};
        if (f->is_routed) match_route(c, &route);
    }
    for (uint32_t i = 0; i < file->routes.n; i++) {
        const sl_told_route *r = &file->routes.at[i];
        led route = {index,     r->function,   file,       r->path, r->operation,
                     r->router, r->range.from, r->methods, false};
        if (r->function != SL_NONE)
            match_route(c, &route);
        else
            match_target(c, file, r);
    }
}

/* ---- functions that are named like an operation ---- */

static bool has_match(const comparing *c, uint32_t operation)
{
    for (uint32_t i = 0; i < c->matches.n; i++)
        if (c->matches.at[i].operation == operation) return true;
    return false;
}

static bool is_matched(const comparing *c, uint32_t file, sl_idx function)
{
    for (uint32_t i = 0; i < c->matches.n; i++)
        if (c->matches.at[i].file == file && c->matches.at[i].function == function) return true;
    return false;
}

/* show, list: any function may be called so; getOrder says more. */
static bool is_telling(sl_str id)
{
    char words[64];
    return sl_str_find_char((sl_str){words, sl_name_words(id, words, sizeof words)}, ' ') != SIZE_MAX;
}

/* app.orders.get_order: the function's name is the last part. */
static sl_str last_of_id(sl_str id)
{
    size_t dot = sl_str_rfind_char(id, '.');
    return dot == SIZE_MAX ? id : sl_str_sub(id, dot + 1, id.len);
}

static sl_str rest_of_id(sl_str id)
{
    size_t dot = sl_str_rfind_char(id, '.');
    sl_str rest = dot == SIZE_MAX ? SL_STR("") : sl_str_sub(id, 0, dot);
    dot = sl_str_rfind_char(rest, '.');
    return dot == SIZE_MAX ? rest : sl_str_sub(rest, dot + 1, rest.len);
}

/* api.orders.get_order: the module or class in front has to be that one, too. */
static bool is_in(const sl_outlined *file, const sl_told_function *function, sl_str owner)
{
    size_t slash = sl_str_rfind_char(file->seen, '/');
    sl_str name = slash == SIZE_MAX ? file->seen : sl_str_sub(file->seen, slash + 1, file->seen.len);
    return !owner.len || is_same_name(function->class_name, owner) ||
           is_same_name(sl_str_sub(name, 0, sl_str_find_char(name, '.')), owner);
}

/* The one function of that name; false: there is none, or several. */
static bool find_by_name(const comparing *c, uint32_t operation, match *only)
{
    sl_str id = c->contract->operations.at[operation].id, name = last_of_id(id), owner = rest_of_id(id);
    uint32_t n = 0;
    for (uint32_t i = 0; is_telling(id) && i < c->project.n; i++)
        for (uint32_t k = 0; k < c->project.files[i]->functions.n; k++) {
            const sl_told_function *function = &c->project.files[i]->functions.at[k];
            bool fits = (function->sent.n || owner.len) && is_same_name(function->name, name) &&
                        is_in(c->project.files[i], function, owner) && !is_matched(c, i, k);
            if (fits) *only = (match){i, k, operation};
            n += fits;
        }
    return n == 1;
}

/* A project binds its handlers by routes or by names. Where routes lead to more operations, a function that
 * is named like one of the rest is a helper. */
static void match_names(comparing *c)
{
    uint32_t n_operations = c->contract->operations.n, n_routed = 0, n_named = 0;
    match *named = SL_NEW_N(c->arena, match, n_operations + 1);
    for (uint32_t i = 0; i < n_operations; i++) {
        if (has_match(c, i))
            n_routed++;
        else
            n_named += find_by_name(c, i, &named[n_named]);
    }
    for (uint32_t i = 0; n_named >= n_routed && i < n_named; i++)
        add_match(c, named[i].file, named[i].function, &c->contract->operations.at[named[i].operation]);
}

/* ---- what does not agree ---- */

static void add(comparing *c, const match *m, sl_disagreement found)
{
    found.file = c->project.files[m->file];
    found.function = &found.file->functions.at[m->function];
    found.operation = &c->contract->operations.at[m->operation];
    *SL_PUSH(c->arena, &c->out->found) = found;
}

static void compare_sent(comparing *c, const match *m)
{
    const sl_told_function *function = &c->project.files[m->file]->functions.at[m->function];
    const sl_operation *operation = &c->contract->operations.at[m->operation];
    for (uint32_t i = 0; i < function->sent.n; i++)
        if (!sl_operation_lists(operation, function->sent.at[i].code))
            add(c, m, (sl_disagreement){.kind = SL_SENT_NOT_LISTED, .sent = &function->sent.at[i]});
}

/* The code of a success that the handler sends, if there is no more than one. */
static const sl_told_code *only_success(const sl_told_function *function)
{
    const sl_told_code *only = NULL;
    for (uint32_t i = 0; i < function->sent.n; i++) {
        const sl_told_code *sent = &function->sent.at[i];
        if (sent->code >= 400) continue;
        if (only && only->code != sent->code) return NULL;
        only = sent;
    }
    return only;
}

static bool has_other_handler(const comparing *c, const match *m)
{
    for (uint32_t i = 0; i < c->matches.n; i++)
        if (c->matches.at[i].operation == m->operation && &c->matches.at[i] != m) return true;
    return false;
}

/* A success that is listed and never sent, beside one that is: where the framework sends the one that is told
 * at the handler, all others are for nobody. Errors come from anywhere: middleware, validation, what is
 * called. */
static void compare_listed(comparing *c, const match *m)
{
    const sl_told_function *function = &c->project.files[m->file]->functions.at[m->function];
    const sl_operation *operation = &c->contract->operations.at[m->operation];
    const sl_told_code *sent = function->knows_success ? only_success(function) : NULL;
    if (!sent || has_other_handler(c, m) || !sl_operation_lists(operation, sent->code)) return;
    for (uint32_t i = 0; i < operation->responses.n; i++) {
        const sl_listed *listed = &operation->responses.at[i];
        bool is_one = listed->low == listed->high && listed->low >= 200 && listed->low <= 299;
        if (is_one && listed->low != sent->code)
            add(c, m, (sl_disagreement){.kind = SL_LISTED_NOT_SENT, .sent = sent, .listed = listed});
    }
}

static bool is_settled(const comparing *c, const sl_disagreement *unclear)
{
    for (uint32_t i = 0; i < c->matches.n; i++) {
        const match *m = &c->matches.at[i];
        if (&c->project.files[m->file]->functions.at[m->function] == unclear->function) return true;
    }
    return false;
}

static sl_pos place_of(const sl_disagreement *found)
{
    return found->kind == SL_SENT_NOT_LISTED ? found->sent->pos : found->function->pos;
}

static int compare_places(const void *a, const void *b)
{
    const sl_disagreement *x = a, *y = b;
    sl_pos p = place_of(x), q = place_of(y);
    if (p.line0 != q.line0) return p.line0 < q.line0 ? -1 : 1;
    if (p.byte_col != q.byte_col) return p.byte_col < q.byte_col ? -1 : 1;
    if (x->operation != y->operation) return x->operation < y->operation ? -1 : 1;
    if (x->kind != y->kind) return (int)x->kind - (int)y->kind;
    return (x->listed > y->listed) - (x->listed < y->listed);
}

static void compare_file(comparing *c, uint32_t file)
{
    uint32_t first = c->out->found.n;
    for (uint32_t i = 0; i < c->matches.n; i++) {
        if (c->matches.at[i].file != file) continue;
        compare_sent(c, &c->matches.at[i]);
        compare_listed(c, &c->matches.at[i]);
    }
    const sl_disagreement *last = NULL;
    for (uint32_t i = 0; i < c->unclear.n; i++) {
        const sl_disagreement *unclear = &c->unclear.at[i];
        bool is_again = last && last->function == unclear->function && last->operation == unclear->operation;
        if (unclear->file != c->project.files[file] || is_again || is_settled(c, unclear)) continue;
        *SL_PUSH(c->arena, &c->out->found) = *unclear;
        last = unclear;
    }
    uint32_t n = c->out->found.n - first;
    if (n) qsort(c->out->found.at + first, n, sizeof *c->out->found.at, compare_places);
}

void sl_contract_compare(const sl_contract *contract, sl_outlined *const *files, uint32_t n_files,
                         sl_arena *arena, sl_agreement *out)
{
    comparing c = {.contract = contract, .arena = arena, .out = out};
    sl_routed_project_make(&c.project, arena, files, n_files);
    c.of_classes = sl_prefix_of_classes(&c.project);
    for (unsigned pass = 0; pass < 2; pass++) {
        c.is_voting = !pass;
        for (uint32_t i = 0; i < n_files; i++)
            match_file(&c, i);
    }
    match_names(&c);
    for (uint32_t i = 0; i < n_files; i++)
        compare_file(&c, i);
    out->n_handlers = c.matches.n;
    for (uint32_t i = 0; i < contract->operations.n; i++)
        out->n_answered += has_match(&c, i);
}
