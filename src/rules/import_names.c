/* Is a name free to be imported, or bound to something else in the file? Without a table of bindings the text
 * itself is asked, and doubt means no. */
#include "rules/import.h"

static bool in_ranges_of_imports(const sl_facts *facts, uint32_t at)
{
    for (uint32_t i = 0; i < facts->imports.n; i++)
        if (sl_range_has(facts->imports.at[i].range, at)) return true;
    return false;
}

static bool in_comment(const sl_facts *facts, uint32_t at)
{
    for (uint32_t i = 0; i < facts->comments.n; i++)
        if (sl_range_has(facts->comments.at[i].range, at)) return true;
    return false;
}

/* Keyword arguments and keys are names of another kind: status=404, {status: 404}. */
static bool is_label(const sl_facts *facts, uint32_t at)
{
    for (uint32_t i = 0; i < facts->args.n; i++)
        if (facts->args.at[i].keyword.from == at && !sl_range_is_empty(facts->args.at[i].keyword))
            return true;
    for (uint32_t i = 0; i < facts->sites.n; i++)
        if (facts->sites.at[i].name.from == at && !sl_range_is_empty(facts->sites.at[i].name)) return true;
    return false;
}

static char neighbour(sl_str text, uint32_t at, int step)
{
    int64_t i = (int64_t)at + (step > 0 ? 0 : -1);
    for (; i >= 0 && i < (int64_t)text.len; i += step)
        if (text.ptr[i] != ' ' && text.ptr[i] != '\t') return text.ptr[i];
    return '\n';
}

/* Behind a dot, a sigil or a quote the word is no plain name. */
static bool is_qualified(sl_str text, uint32_t at)
{
    return at > 0 && sl_str_find_char(SL_STR(".$@:>\\/'\"`-"), text.ptr[at - 1]) != SIZE_MAX;
}

static bool is_assigned(sl_str text, uint32_t end)
{
    char next = neighbour(text, end, 1);
    size_t at = sl_str_find_char(sl_str_sub(text, end, text.len), next) + end;
    char after = at + 1 < text.len ? text.ptr[at + 1] : '\n';
    return (next == '=' && after != '=' && after != '>') || (next == ':' && after == '=');
}

/* f(status), (status, x): a parameter, or an argument that comes from somewhere. */
static bool is_in_list(sl_str text, uint32_t at, uint32_t end)
{
    char before = neighbour(text, at, -1), next = neighbour(text, end, 1);
    return (before == '(' || before == ',') && (next == ',' || next == ')' || next == ':' || next == '=');
}

static bool clashes(const sl_facts *facts, uint32_t at, uint32_t end, bool is_imported)
{
    sl_str text = facts->text;
    char next = neighbour(text, end, 1), first = text.ptr[at];
    if (is_qualified(text, at)) return false;
    bool is_bound = is_assigned(text, end) || (!sl_is_upper(first) && is_in_list(text, at, end));
    bool is_use = next == '.' || next == '(' || next == ':' || next == '[' || next == '\\';
    bool is_doubtful = is_imported ? is_bound : is_bound || !is_use;
    return is_doubtful && !is_label(facts, at) && !in_comment(facts, at) && !in_ranges_of_imports(facts, at);
}

static bool is_local_of_other(const sl_facts *facts, sl_str local)
{
    for (uint32_t i = 0; i < facts->imports.n; i++) {
        const sl_import *import = &facts->imports.at[i];
        sl_str bound = import->alias.len ? import->alias : import->name;
        if (sl_str_eq(bound, local)) return true;
    }
    return false;
}

bool sl__name_is_free(const sl_facts *facts, sl_str local, bool is_imported)
{
    sl_str text = facts->text;
    if (!local.len) return false; /* a family whose names nothing leads to */
    if (!is_imported && is_local_of_other(facts, local)) return false;
    for (size_t from = 0; from < text.len;) {
        size_t hit = sl_str_find(sl_str_sub(text, from, text.len), local);
        if (hit == SIZE_MAX) return true;
        uint32_t at = (uint32_t)(from + hit), end = at + (uint32_t)local.len;
        bool is_word = (at == 0 || !sl_is_name_char(text.ptr[at - 1])) &&
                       (end == text.len || !sl_is_name_char(text.ptr[end]));
        if (is_word && clashes(facts, at, end, is_imported)) return false;
        from = end;
    }
    return true;
}
