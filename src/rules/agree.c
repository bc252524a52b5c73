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

uint32_t sl_path_parts(sl_str path, uint32_t *n_literal)
{
    segments s = split(path);
    *n_literal = 0;
    for (uint32_t i = 0; i < s.n; i++)
        *n_literal += !is_parameter(s.at[i]);
    return s.n;
}

/* ---- the document ---- */

typedef struct reading {
    const sl_facts *facts;
    sl_lines lines;
    sl_arena *arena;
    sl_str document;
} reading;

static void add_response(const reading *r, const sl_site *site, sl_operation *operation)
{
    sl_arena *arena = r->arena;
    sl_str key = sl_range_of(r->facts->text, site->range);
    *SL_PUSH(arena, &operation->responses) =
        (sl_listed){site->low, site->high, sl_lines_pos(&r->lines, site->range.from), (uint32_t)key.len};
    operation->listed = sl_arena_printf(arena, "%.*s%s%.*s", SL_FMT(operation->listed),
                                        operation->listed.len ? ", " : "", SL_FMT(key));
}

/* What stands behind the key of a pair, in block or flow style. */
static sl_range value_of_pair(sl_str text, const sl_scope *pair)
{
    uint32_t at = pair->name.to;
    while (at < pair->range.to && text.ptr[at] != ':')
        at++;
    sl_str rest = sl_str_sub(text, at + 1, pair->range.to);
    sl_str value = sl_str_trim(rest);
    uint32_t from = value.len ? (uint32_t)(value.ptr - text.ptr) : pair->range.to;
    return (sl_range){from, pair->range.to};
}

/* Without a list that is read to its end, anything may come: only `default`, keys that are merged in. */
static void read_operation(const reading *r, sl_idx index, sl_operation *operation)
{
    const sl_facts *facts = r->facts;
    const sl_scope *scope = &facts->scopes.at[index];
    sl_range value = value_of_pair(facts->text, scope);
    sl_idx group = SL_NONE;
    for (uint32_t k = 0; k < facts->sites.n; k++) {
        const sl_site *site = &facts->sites.at[k];
        if (site->scope != index || !sl__operation_of(facts, site)) continue;
        add_response(r, site, operation);
        group = site->group;
    }
    sl_range list = group == SL_NONE ? (sl_range){0, 0} : facts->groups.at[group].range;
    operation->is_open = !operation->responses.n || sl__mapping_has(facts->text, list, SL_STR("default")) ||
                         sl__mapping_has(facts->text, list, SL_STR("<<")) ||
                         sl__mapping_has(facts->text, value, SL_STR("<<"));
    operation->id = sl_arena_copy(r->arena, sl__mapping_text(facts->text, value, SL_STR("operationId")));
    operation->path = sl_arena_copy(r->arena, scope->path);
    operation->document = r->document;
    operation->line0 = sl_lines_pos(&r->lines, scope->range.from).line0;
}

/* "https://api.example.com/v1/", "{scheme}://host/v1", "/v1": the path. */
static sl_str path_of_url(sl_str url)
{
    size_t host = sl_str_find(url, SL_STR("://"));
    if (host != SIZE_MAX) url = sl_str_sub(url, host + 3, url.len);
    size_t slash = sl_str_find_char(url, '/');
    return slash == SIZE_MAX || (slash && host == SIZE_MAX) ? SL_STR("") : sl_str_sub(url, slash, url.len);
}

typedef SL_VEC(sl_str) base_vec;

static void add_base(base_vec *out, sl_arena *arena, sl_str path)
{
    uint32_t n_literal;
    if (!path.len || !sl_path_parts(path, &n_literal)) return;
    *SL_PUSH(arena, out) = sl_arena_copy(arena, path);
}

/* `url:` of servers and `basePath:`; other urls lead nowhere, since no path begins like them. */
static sl_strs read_bases(sl_str text, sl_arena *arena)
{
    static const char *const keys[] = {"url", "basePath"};
    base_vec bases = {0};
    for (unsigned k = 0; k < sizeof keys / sizeof *keys; k++) {
        sl_str key = sl_str_from_cstr(keys[k]);
        for (size_t at = 0; at < text.len;) {
            size_t hit = sl_str_find(sl_str_sub(text, at, text.len), key);
            if (hit == SIZE_MAX) break;
            at += hit + key.len;
            bool is_word = at - key.len > 0 && sl_is_word_char(text.ptr[at - key.len - 1]);
            if (!is_word) add_base(&bases, arena, path_of_url(sl__scalar_behind(text, at)));
        }
    }
    return (sl_strs){bases.at, bases.n};
}

void sl_contract_read(sl_str path, const sl_facts *facts, sl_arena *arena, sl_contract *out)
{
    reading r = {.facts = facts, .arena = arena, .document = sl_arena_copy(arena, path)};
    sl_strs bases = read_bases(facts->text, arena);
    sl_lines_init(&r.lines, facts->text);
    for (uint32_t i = 0; i < facts->scopes.n; i++) {
        const sl_scope *scope = &facts->scopes.at[i];
        sl_operation operation = {.method = scope->methods, .bases = bases};
        bool is_served = scope->kind == SL_SCOPE_OPERATION && sl_str_has_prefix(scope->path, SL_STR("/"));
        if (!is_served) continue; /* webhooks have names: they are sent, not served */
        read_operation(&r, i, &operation);
        *SL_PUSH(arena, &out->operations) = operation;
    }
    sl_lines_release(&r.lines);
}

bool sl_operation_lists(const sl_operation *operation, uint32_t code)
{
    for (uint32_t i = 0; i < operation->responses.n; i++)
        if (code >= operation->responses.at[i].low && code <= operation->responses.at[i].high) return true;
    return operation->is_open;
}

/* ---- the code ---- */

/* What the handler answers with, and what it does where nothing else is said: status_code=202,
 * @ResponseStatus. */
static bool is_sent(const sl_site *site)
{
    bool is_default = site->role == SL_ROLE_DECLARED && site->row && site->row->is_default && site->code;
    return sl__is_answer(site) || (is_default && site->confidence >= SL_LIKELY && !site->in_text);
}

sl_idx sl_sender_of(const sl_facts *facts, const sl_site *site)
{
    sl_idx at = is_sent(site) ? site->scope : SL_NONE;
    for (unsigned depth = 0; at != SL_NONE && depth < 16; depth++) {
        const sl_scope *scope = &facts->scopes.at[at];
        bool is_named = scope->kind == SL_SCOPE_FUNCTION && !sl_range_is_empty(scope->name);
        if (scope->kind == SL_SCOPE_HANDLER || is_named) return at;
        if (scope->kind != SL_SCOPE_CATCH && scope->kind != SL_SCOPE_FUNCTION) return SL_NONE;
        at = scope->parent;
    }
    return SL_NONE;
}
