#include "rules/handler.h"

sl_idx sl__handler_of(const sl_facts *facts, sl_idx scope)
{
    for (unsigned depth = 0; scope != SL_NONE && depth < 16; depth++) {
        const sl_scope *s = &facts->scopes.at[scope];
        if (s->kind == SL_SCOPE_HANDLER) return scope;
        bool is_inside =
            s->kind == SL_SCOPE_CATCH || (s->kind == SL_SCOPE_FUNCTION && sl_range_is_empty(s->name));
        if (!is_inside) return SL_NONE;
        scope = s->parent;
    }
    return SL_NONE;
}

/* NotFound(), raise NotFound: the name is the answer. */
static bool is_answer_by_name(const sl_site *site)
{
    if (!site->named.family) return false;
    sl_family_value value = site->named.family->value;
    return value == SL_VALUE_EXCEPTION || value == SL_VALUE_RESPONSE;
}

bool sl__is_answer(const sl_site *site)
{
    if (site->role != SL_ROLE_PRODUCED || site->in_text || site->confidence < SL_LIKELY) return false;
    if (site->side == SL_SIDE_CLIENT || site->side == SL_SIDE_TEST || site->code < 200 || site->code > 599)
        return false;
    if (!site->row) return is_answer_by_name(site);
    bool is_field = site->row->shape == SL_SHAPE_NAMED && site->row->receiver.n; /* response.status = 404 */
    return site->row->shape == SL_SHAPE_ARG || site->row->shape == SL_SHAPE_RETURN || is_field;
}

/* ---- what is listed ---- */

static bool is_list_entry(const sl_site *site, bool in_text)
{
    bool counts = site->role == SL_ROLE_DECLARED && site->in_text == in_text && site->confidence >= SL_LIKELY;
    return counts && !(site->row && site->row->is_default);
}

/* Does the site speak of the function, or of all of its class or file? */
static bool speaks_of(const sl_facts *facts, const sl_site *site, sl_idx function)
{
    if (site->role != SL_ROLE_DECLARED) return false;
    bool is_constant =
        !site->row || site->row->shape == SL_SHAPE_NAMED || site->row->shape == SL_SHAPE_ELEMENT;
    for (sl_idx i = function; i != SL_NONE; i = facts->scopes.at[i].parent)
        if (site->scope == i) return i == function || !is_constant;
    return false;
}

static bool covers(const sl_site *site, uint32_t code)
{
    return code >= site->low && code <= site->high;
}

/* "default" stands for everything that is not listed. */
static bool lists_default(const sl_facts *facts, const sl_scope *scope)
{
    sl_str head = sl_range_of(facts->text, scope->head);
    return sl_str_find(head, SL_STR("default")) != SIZE_MAX ||
           sl_str_find(head, SL_STR("Default")) != SIZE_MAX;
}

static bool is_readable(const sl_facts *facts, sl_idx function)
{
    for (sl_idx i = function; i != SL_NONE; i = facts->scopes.at[i].parent)
        if (facts->scopes.at[i].declares_unknown || lists_default(facts, &facts->scopes.at[i])) return false;
    return true;
}

/* Frameworks add it to what they document wherever input is checked. */
enum { UNPROCESSABLE = 422 };

bool sl__is_left_out(const sl_facts *facts, const sl_site *site, bool in_text)
{
    sl_idx function = sl__is_answer(site) ? sl_facts_function_of(facts, site->scope) : SL_NONE;
    if (function == SL_NONE || site->code == UNPROCESSABLE) return false;
    bool lists = false, lists_success = false;
    for (uint32_t i = 0; i < facts->sites.n; i++) {
        const sl_site *other = &facts->sites.at[i];
        if (!speaks_of(facts, other, function)) continue;
        if (covers(other, site->code)) return false;
        bool is_entry = is_list_entry(other, in_text) && other->scope == function;
        lists |= is_entry;
        lists_success |= is_entry && other->low >= 200 && other->high <= 299;
    }
    bool is_implied = site->code <= 299 && !lists_success; /* the usual success needs no words */
    return lists && !is_implied && is_readable(facts, function);
}

sl_str sl__listed(const sl_check *check, const sl_site *site, bool in_text)
{
    const sl_facts *facts = check->facts;
    sl_idx function = sl_facts_function_of(facts, site->scope);
    sl_str list = SL_STR("");
    for (uint32_t i = 0; i < facts->sites.n; i++) {
        const sl_site *other = &facts->sites.at[i];
        if (other->scope != function || !is_list_entry(other, in_text)) continue;
        sl_str text = other->code ? sl_arena_printf(check->arena, "%u", other->code)
                                  : sl_range_of(facts->text, other->range);
        list = sl_arena_printf(check->arena, "%.*s%s%.*s", SL_FMT(list), list.len ? ", " : "", SL_FMT(text));
    }
    return list;
}
