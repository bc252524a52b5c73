#include "rules/agree.h"

#include "rules/contract.h"
#include "rules/handler.h"
#include "text/lines.h"

/* ---- paths ---- */

enum { SEGMENTS_MAX = 24 };

typedef struct segments {
    sl_str at[SEGMENTS_MAX];
    uint32_t n;
} segments;

static segments split(sl_str path)
{
    segments s = {0};
    path = sl_str_sub(path, 0, sl_str_find_char(path, '?'));
    while (path.len && s.n < SEGMENTS_MAX) {
        size_t slash = sl_str_find_char(path, '/');
        sl_str segment = sl_str_sub(path, 0, slash);
        if (segment.len && !sl_str_is(segment, "~")) s.at[s.n++] = segment;
        path = slash == SIZE_MAX ? SL_STR("") : sl_str_sub(path, slash + 1, path.len);
    }
    return s;
}

/* {id}, :id, <int:id>, $id, * */
static bool is_parameter(sl_str segment)
{
    char first = segment.ptr[0];
    return first == ':' || first == '*' || first == '$' || sl_str_find_char(segment, '{') != SIZE_MAX ||
           sl_str_find_char(segment, '<') != SIZE_MAX;
}

static bool is_same(sl_str a, sl_str b)
{
    if (is_parameter(a) || is_parameter(b)) return is_parameter(a) && is_parameter(b);
    return sl_str_eq_nocase(a, b);
}

unsigned sl_paths_agree(sl_str a, sl_str b)
{
    segments long_one = split(a), short_one = split(b);
    bool has_literal = false;
    if (long_one.n < short_one.n) {
        segments other = long_one;
        long_one = short_one;
        short_one = other;
    }
    for (uint32_t i = 1; i <= short_one.n; i++) {
        sl_str own = short_one.at[short_one.n - i];
        if (!is_same(own, long_one.at[long_one.n - i])) return 0;
        has_literal |= !is_parameter(own);
    }
    if (long_one.n == short_one.n) return 2;
    return has_literal ? 1 : 0;
}

/* ---- the document ---- */

static void add_response(const sl_facts *facts, const sl_site *site, sl_arena *arena, sl_operation *operation)
{
    sl_str key = sl_range_of(facts->text, site->range);
    *SL_PUSH(arena, &operation->responses) = (sl_interval){site->low, site->high, SL_NONE};
    operation->listed = sl_arena_printf(arena, "%.*s%s%.*s", SL_FMT(operation->listed),
                                        operation->listed.len ? ", " : "", SL_FMT(key));
    if (site->group == SL_NONE) return;
    sl_range all = facts->groups.at[site->group].range;
    operation->is_open |= sl__mapping_has(facts->text, all, SL_STR("default")) ||
                          sl__mapping_has(facts->text, all, SL_STR("<<"));
}

void sl_contract_read(const sl_facts *facts, sl_arena *arena, sl_contract *out)
{
    sl_lines lines;
    sl_lines_init(&lines, facts->text);
    for (uint32_t i = 0; i < facts->scopes.n; i++) {
        const sl_scope *scope = &facts->scopes.at[i];
        sl_operation operation = {.method = scope->methods};
        if (scope->kind != SL_SCOPE_OPERATION) continue;
        for (uint32_t k = 0; k < facts->sites.n; k++)
            if (facts->sites.at[k].scope == i && sl__operation_of(facts, &facts->sites.at[k]))
                add_response(facts, &facts->sites.at[k], arena, &operation);
        operation.path = sl_arena_copy(arena, scope->path);
        operation.line0 = sl_lines_pos(&lines, scope->range.from).line0;
        if (operation.responses.n) *SL_PUSH(arena, &out->operations) = operation;
    }
    sl_lines_release(&lines);
}

/* ---- the code ---- */

/* ASP.NET: [controller] is the class's name without its ending. */
static sl_str fill_in(const sl_facts *facts, const sl_scope *class_scope, sl_arena *arena)
{
    const sl_str token = SL_STR("[controller]"), ending = SL_STR("Controller");
    size_t at = sl_str_find(class_scope->path, token);
    if (at == SIZE_MAX) return class_scope->path;
    sl_str name = sl_range_of(facts->text, class_scope->name);
    if (sl_str_has_suffix(name, ending)) name.len -= ending.len;
    return sl_arena_printf(arena, "%.*s%.*s%.*s", SL_FMT(sl_str_sub(class_scope->path, 0, at)), SL_FMT(name),
                           SL_FMT(sl_str_sub(class_scope->path, at + token.len, class_scope->path.len)));
}

/* What classes put in front, and the handler's own. */
static sl_str whole_path(const sl_facts *facts, sl_idx handler, sl_arena *arena)
{
    sl_str path = facts->scopes.at[handler].path;
    for (sl_idx i = facts->scopes.at[handler].parent; i != SL_NONE; i = facts->scopes.at[i].parent) {
        const sl_scope *scope = &facts->scopes.at[i];
        if (scope->kind == SL_SCOPE_CLASS && scope->path.len)
            path = sl_arena_printf(arena, "%.*s/%.*s", SL_FMT(fill_in(facts, scope, arena)), SL_FMT(path));
    }
    return path;
}

/* The one operation that fits best; NULL if none does, or several do equally well. */
static const sl_operation *find_operation(const sl_contract *document, uint32_t method, sl_str path)
{
    const sl_operation *best = NULL;
    unsigned best_fit = 0;
    for (uint32_t i = 0; i < document->operations.n; i++) {
        const sl_operation *operation = &document->operations.at[i];
        unsigned fit = operation->method == method ? sl_paths_agree(operation->path, path) : 0;
        if (!fit || fit < best_fit) continue;
        best = fit == best_fit ? NULL : operation;
        best_fit = fit;
    }
    return best;
}

static bool is_listed(const sl_operation *operation, uint32_t code)
{
    for (uint32_t i = 0; i < operation->responses.n; i++)
        if (code >= operation->responses.at[i].low && code <= operation->responses.at[i].high) return true;
    return operation->is_open;
}

/* What the handler answers with, and what it does where nothing else is said: status_code=202,
 * @ResponseStatus. */
static bool is_sent(const sl_site *site)
{
    bool is_default = site->role == SL_ROLE_DECLARED && site->row && site->row->is_default && site->code;
    return sl__is_answer(site) || (is_default && site->confidence >= SL_LIKELY && !site->in_text);
}

static void compare_handler(const sl_facts *facts, sl_idx handler, const sl_operation *operation,
                            sl_arena *arena, sl_agreement *out)
{
    out->n_handlers++;
    for (uint32_t i = 0; i < facts->sites.n; i++) {
        const sl_site *site = &facts->sites.at[i];
        if (!is_sent(site) || is_listed(operation, site->code) ||
            sl__handler_of(facts, site->scope) != handler)
            continue;
        *SL_PUSH(arena, &out->unlisted) = (sl_unlisted){site, operation};
    }
}

void sl_contract_compare(const sl_contract *document, const sl_facts *facts, sl_arena *arena,
                         sl_agreement *out)
{
    if (facts->parts.n || facts->is_test) return;
    for (uint32_t i = 0; i < facts->scopes.n; i++) {
        const sl_scope *scope = &facts->scopes.at[i];
        if (scope->kind != SL_SCOPE_HANDLER) continue;
        sl_str path = whole_path(facts, i, arena);
        for (uint32_t method = 1; method <= SL_METHOD_TRACE; method <<= 1) {
            const sl_operation *operation =
                scope->methods & method ? find_operation(document, method, path) : NULL;
            if (operation) compare_handler(facts, i, operation, arena, out);
        }
    }
}
