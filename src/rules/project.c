#include "rules/project.h"

static bool is_joint(char c)
{
    return c == '-' || c == '_' || c == '.' || c == ':';
}

/* The next byte that counts, joints as '-'; 0 at the end. */
static char next_folded(sl_str s, size_t *at)
{
    if (*at >= s.len) return '\0';
    char c = s.ptr[(*at)++];
    if (!is_joint(c)) return sl_to_lower(c);
    while (*at < s.len && is_joint(s.ptr[*at]))
        ++*at;
    return '-';
}

int sl_package_cmp(sl_str a, sl_str b)
{
    size_t i = 0, j = 0;
    for (;;) {
        unsigned char x = (unsigned char)next_folded(a, &i), y = (unsigned char)next_folded(b, &j);
        if (x != y) return x < y ? -1 : 1;
        if (!x) return 0;
    }
}

static const sl_project *find_nested(const sl_project *root, sl_str folder)
{
    uint32_t low = 0, high = root->n_nested;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        int order = sl_str_cmp(root->nested[middle].folder, folder);
        if (order == 0) return &root->nested[middle];
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

const sl_project *sl_project_at(const sl_project *root, sl_str path)
{
    if (!root) return NULL;
    for (size_t slash; (slash = sl_str_rfind_char(path, '/')) != SIZE_MAX;) {
        path = sl_str_sub(path, 0, slash);
        const sl_project *nested = find_nested(root, path);
        if (nested) return nested;
    }
    const sl_project *own = find_nested(root, SL_STR(""));
    return own ? own : root;
}

void sl_project_register(sl_project *root, sl_strs names)
{
    if (!root) return;
    root->registered_names = names;
    for (uint32_t i = 0; i < root->n_nested; i++)
        root->nested[i].registered_names = names;
}

/* First library of that name in this folder, or n_libraries. */
static uint32_t lower_bound(const sl_project *project, sl_str name)
{
    uint32_t low = 0, high = project->n_libraries;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (sl_package_cmp(project->libraries[middle].name, name) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool lists(sl_strs list, sl_str word)
{
    for (uint32_t i = 0; i < list.n; i++)
        if (sl_str_eq(list.at[i], word)) return true;
    return false;
}

/* Does a folder between the file and `holder` take nothing of the ecosystem from above? */
static bool is_cut_off(const sl_project *nearest, const sl_project *holder, sl_str ecosystem)
{
    for (; nearest != holder; nearest = nearest->above)
        if (lists(nearest->closed, ecosystem)) return true;
    return false;
}

const sl_library *sl_project_library(const sl_project *project, sl_str ecosystem, sl_str name)
{
    for (const sl_project *at = project; at && name.len; at = at->above) {
        for (uint32_t i = lower_bound(at, name); i < at->n_libraries; i++) {
            const sl_library *library = &at->libraries[i];
            if (sl_package_cmp(library->name, name) != 0) break;
            if (ecosystem.len && !sl_str_eq(library->ecosystem, ecosystem)) continue;
            if (!is_cut_off(project, at, library->ecosystem)) return library;
        }
    }
    return NULL;
}

static sl_proof prove(bool yes, bool no)
{
    return yes ? SL_PROVED : no ? SL_DISPROVED : SL_UNPROVED;
}

/* v >= bound for every v, or for none; `strict`: v > bound. */
static sl_proof is_above(const sl_version_range *versions, sl_str bound, bool strict)
{
    int low = versions->low.len ? sl_version_cmp(versions->low, bound) : -1;
    int high = versions->high.len ? sl_version_cmp(versions->high, bound) : 1;
    bool reaches = high > 0 || (high == 0 && versions->takes_high && !strict);
    return prove(strict ? low > 0 : low >= 0, !reaches);
}

static sl_proof negated(sl_proof given)
{
    return given == SL_PROVED ? SL_DISPROVED : given == SL_DISPROVED ? SL_PROVED : SL_UNPROVED;
}

static sl_proof both(sl_proof a, sl_proof b)
{
    return prove(a == SL_PROVED && b == SL_PROVED, a == SL_DISPROVED || b == SL_DISPROVED);
}

static sl_proof compare(const sl_version_range *versions, sl_str op, sl_str bound)
{
    if (sl_str_is(op, ">=") || sl_str_is(op, ">")) return is_above(versions, bound, op.len == 1);
    if (sl_str_is(op, "<") || sl_str_is(op, "<=")) return negated(is_above(versions, bound, op.len == 2));
    if (sl_str_is(op, "=="))
        return both(is_above(versions, bound, false), negated(is_above(versions, bound, true)));
    return SL_UNPROVED;
}

/* Cuts off the bytes in front that are (not) one of `set`. */
static sl_str take_span(sl_str *from, const char *set, bool in_set)
{
    size_t n = 0;
    while (n < from->len && (sl_str_find_char(sl_str_from_cstr(set), from->ptr[n]) != SIZE_MAX) == in_set)
        n++;
    sl_str taken = sl_str_sub(*from, 0, n);
    *from = sl_str_sub(*from, n, from->len);
    return taken;
}

sl_proof sl_versions_are(const sl_version_range *versions, sl_str wanted)
{
    sl_proof all = SL_PROVED;
    wanted = sl_str_trim(wanted);
    if (!wanted.len) return SL_UNPROVED;
    while (wanted.len) {
        sl_str op = take_span(&wanted, "<>=", true);
        take_span(&wanted, " ", true);
        sl_str bound = take_span(&wanted, " ,<>=", false);
        take_span(&wanted, " ,", true);
        all = both(all, bound.len ? compare(versions, op, bound) : SL_UNPROVED);
    }
    return all;
}

sl_proof sl_project_version_is(const sl_project *project, sl_str ecosystem, sl_str name, sl_str wanted)
{
    const sl_library *library = sl_project_library(project, ecosystem, name);
    return library ? sl_versions_are(&library->versions, wanted) : SL_UNPROVED;
}

sl_proof sl_project_meets(const sl_project *project, sl_str requirement)
{
    size_t blank = sl_str_find_char(requirement, ' ');
    if (blank == SIZE_MAX) return SL_UNPROVED;
    return sl_project_version_is(project, SL_STR(""), sl_str_sub(requirement, 0, blank),
                                 sl_str_sub(requirement, blank, requirement.len));
}

sl_str sl_project_low_version(const sl_project *project, sl_str ecosystem, sl_str name)
{
    const sl_library *library = sl_project_library(project, ecosystem, name);
    return library ? library->versions.low : SL_STR("");
}

sl_str sl_versions_text(const sl_version_range *versions, sl_arena *arena)
{
    const sl_str low = versions->low, high = versions->high;
    const char *below = versions->takes_high ? "<=" : "<";
    if (!low.len && !high.len) return SL_STR("of any version");
    if (low.len && high.len && sl_version_cmp(low, high) == 0) return low;
    if (!high.len) return sl_arena_printf(arena, ">=%.*s", SL_FMT(low));
    if (!low.len) return sl_arena_printf(arena, "%s%.*s", below, SL_FMT(high));
    return sl_arena_printf(arena, ">=%.*s %s%.*s", SL_FMT(low), below, SL_FMT(high));
}
