#include "conf/project_facts.h"

#include <stdlib.h>

/* A property that names a property, and so on: Maven's own reports stop being read behind two. */
enum { MAX_PROPERTY_STEPS = 4 };

typedef struct resolver {
    sl_project_find *find;
    sl_arena *scratch, *keep;
    sl_project *projects; /* one per place */
    sl_strs wanted;       /* packages of constant families, sorted */
    bool *declares;       /* by place and vendor sign */
} resolver;

typedef struct library_facts { /* facts of one place about one library */
    const sl_project_fact *facts;
    uint32_t n;
} library_facts;

/* ---- the order of facts ---- */

static bool is_library(const sl_project_fact *fact)
{
    return fact->statement.find->kind == SL_FIND_LIBRARY;
}

static int compare_libraries(const sl_statement *a, const sl_statement *b)
{
    int order = sl_str_cmp(a->find->ecosystem, b->find->ecosystem);
    return order ? order : sl_package_cmp(a->name, b->name);
}

/* Libraries first, by ecosystem and name; then in the order of the files. */
static int compare_facts(const void *a, const void *b)
{
    const sl_project_fact *x = a, *y = b;
    int order = is_library(y) - is_library(x);
    if (!order) order = compare_libraries(&x->statement, &y->statement);
    if (!order) order = sl_str_cmp(x->file, y->file);
    if (order) return order;
    return (x->statement.line0 > y->statement.line0) - (x->statement.line0 < y->statement.line0);
}

static void sort_facts(sl_project_place *place)
{
    if (place->facts.n) qsort(place->facts.at, place->facts.n, sizeof *place->facts.at, compare_facts);
    while (place->n_libraries < place->facts.n && is_library(&place->facts.at[place->n_libraries]))
        place->n_libraries++;
}

/* The facts about the same library as the one at `from`, which is the first of them. */
static library_facts facts_at(const sl_project_place *place, uint32_t from)
{
    const sl_project_fact *first = &place->facts.at[from];
    uint32_t n = 1;
    while (from + n < place->n_libraries && compare_libraries(&first->statement, &first[n].statement) == 0)
        n++;
    return (library_facts){first, n};
}

static library_facts facts_of(const sl_project_place *place, const sl_statement *library)
{
    uint32_t low = 0, high = place->n_libraries;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (compare_libraries(&place->facts.at[middle].statement, library) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    bool is_there =
        low < place->n_libraries && compare_libraries(&place->facts.at[low].statement, library) == 0;
    return is_there ? facts_at(place, low) : (library_facts){NULL, 0};
}

/* ---- properties ---- */

/* `${name}`, `$(name)`, `$name`; false for anything else. */
static bool is_reference(sl_str text, sl_str *name)
{
    if (text.len < 2 || text.ptr[0] != '$') return false;
    char open = text.ptr[1], close = open == '{' ? '}' : open == '(' ? ')' : '\0';
    *name = sl_str_sub(text, close ? 2 : 1, close ? text.len - 1 : text.len);
    return name->len && (!close || text.ptr[text.len - 1] == close);
}

/* What one place says of a property: NULL nothing, an empty text if it contradicts itself. */
static const sl_str *property_in(const sl_project_place *place, sl_str ecosystem, sl_str name)
{
    static const sl_str unclear = SL_STR_INIT("");
    const sl_str *value = NULL;
    for (uint32_t i = place->n_libraries; i < place->facts.n; i++) {
        const sl_statement *property = &place->facts.at[i].statement;
        if (property->find->kind != SL_FIND_PROPERTY || !sl_str_eq(property->name, name) ||
            !sl_str_eq(property->find->ecosystem, ecosystem))
            continue;
        if (value && !sl_str_eq(*value, property->version)) return &unclear;
        value = &property->version;
    }
    return value;
}

/* A version with what it refers to put in; the nearest folder's property counts. */
static sl_str look_up(const resolver *r, uint32_t place, sl_str ecosystem, sl_str text)
{
    sl_str name;
    for (unsigned steps = 0; steps < MAX_PROPERTY_STEPS && is_reference(text, &name); steps++) {
        const sl_str *value = NULL;
        for (uint32_t at = place; !value && at != SL_NO_PLACE; at = r->find->places.at[at].above)
            value = property_in(&r->find->places.at[at], ecosystem, name);
        text = value ? *value : SL_STR("");
    }
    return text;
}

/* ---- one library ---- */

typedef struct verdict { /* joined ranges, and the first fact among them; by == NULL: nothing */
    sl_version_range range;
    const sl_project_fact *by;
    bool is_locked;
} verdict;

static bool is_exact(const sl_version_range *range)
{
    return range->low.len && range->takes_high && sl_version_cmp(range->low, range->high) == 0;
}

static sl_version_range range_of(const resolver *r, uint32_t place, const sl_statement *statement)
{
    sl_str text = look_up(r, place, statement->find->ecosystem, statement->version);
    return sl_versions_read(&sl_range_syntaxes[statement->find->syntax], text, r->scratch);
}

/* Joins what is locked, or what is declared, as far as it fits `within` (NULL: all of it). */
static verdict weigh(const resolver *r, uint32_t place, library_facts about, bool locked,
                     const sl_version_range *within)
{
    verdict joined = {.is_locked = locked};
    for (uint32_t i = 0; i < about.n; i++) {
        const sl_statement *statement = &about.facts[i].statement;
        if (!statement->version.len) continue;
        sl_version_range unused, range = range_of(r, place, statement);
        bool pins = statement->manifest->is_lock || (statement->manifest->pins_lock && is_exact(&range));
        if (pins != locked) continue;
        if (within && !sl_versions_meet(within, &range, &unused)) continue;
        joined.range = joined.by ? sl_versions_hull(&joined.range, &range) : range;
        if (!joined.by) joined.by = &about.facts[i];
    }
    return joined;
}

static bool is_workspace(const sl_project_place *place, sl_str ecosystem)
{
    for (uint32_t i = place->n_libraries; i < place->facts.n; i++) {
        const sl_statement *statement = &place->facts.at[i].statement;
        if (statement->find->kind == SL_FIND_WORKSPACE &&
            sl_str_eq(statement->manifest->ecosystem, ecosystem))
            return true;
    }
    return false;
}

static bool is_in_workspace(const resolver *r, uint32_t place, sl_str ecosystem)
{
    for (place = r->find->places.at[place].above; place != SL_NO_PLACE;
         place = r->find->places.at[place].above)
        if (is_workspace(&r->find->places.at[place], ecosystem)) return true;
    return false;
}

/* A lock file of the folder, or of a workspace above it, beats what is declared. */
static verdict decide(const resolver *r, uint32_t place, library_facts own)
{
    const sl_statement *library = &own.facts->statement;
    verdict declared = weigh(r, place, own, false, NULL);
    const sl_version_range *within = declared.by ? &declared.range : NULL;
    verdict locked = weigh(r, place, own, true, within);
    uint32_t at = r->find->places.at[place].above;
    for (; !locked.by && at != SL_NO_PLACE; at = r->find->places.at[at].above) {
        const sl_project_place *above = &r->find->places.at[at];
        if (is_workspace(above, library->find->ecosystem))
            locked = weigh(r, at, facts_of(above, library), true, within);
    }
    return locked.by ? locked : declared;
}

static sl_library make_library(const resolver *r, const sl_project_fact *fact, const verdict *what)
{
    const sl_project_fact *said = what->by ? what->by : fact;
    sl_library library = {
        .ecosystem = fact->statement.find->ecosystem,
        .name = sl_arena_copy(r->keep, fact->statement.name),
        .is_locked = what->by && what->is_locked,
        .folder = said->folder,
        .written_in = said->file,
        .line0 = said->statement.line0,
    };
    const sl_version_range *range = &what->range;
    bool is_one = range->low.ptr == range->high.ptr && range->low.len == range->high.len;
    library.versions.takes_high = range->takes_high;
    if (range->low.len) library.versions.low = sl_arena_copy(r->keep, range->low);
    if (range->high.len)
        library.versions.high = is_one ? library.versions.low : sl_arena_copy(r->keep, range->high);
    return library;
}

/* ---- one folder ---- */

/* Only a folder's own declarations make it a project of its own: a version of Python does not. */
static bool opens_project(const sl_statement *statement)
{
    return !statement->manifest->is_shared &&
           sl_str_eq(statement->find->ecosystem, statement->manifest->ecosystem);
}

static bool lists(const sl_strs *list, sl_str word)
{
    for (uint32_t i = 0; i < list->n; i++)
        if (sl_str_eq(list->at[i], word)) return true;
    return false;
}

/* Facts are sorted by ecosystem, so a list of those passed by is short. */
static sl_strs closed_in(const resolver *r, uint32_t place)
{
    const sl_project_place *folder = &r->find->places.at[place];
    SL_VEC(sl_str) closed = {0};
    for (uint32_t i = 0; folder->above != SL_NO_PLACE && i < folder->n_libraries; i++) {
        const sl_statement *statement = &folder->facts.at[i].statement;
        sl_str ecosystem = statement->find->ecosystem;
        if (closed.n && sl_str_eq(closed.at[closed.n - 1], ecosystem)) continue;
        if (opens_project(statement) && !is_in_workspace(r, place, ecosystem))
            *SL_PUSH(r->keep, &closed) = ecosystem;
    }
    return (sl_strs){closed.at, closed.n};
}

/* Lock files list thousands of libraries that nobody will ask about: an entry is kept if the folder's
 * manifests declare it too, or if it brings names of status codes. */
static bool is_kept(const resolver *r, library_facts about)
{
    uint32_t low = 0, high = r->wanted.n;
    for (uint32_t i = 0; i < about.n; i++)
        if (!about.facts[i].statement.manifest->is_lock) return true;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        int order = sl_package_cmp(r->wanted.at[middle], about.facts->statement.name);
        if (order == 0) return true;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return false;
}

static int compare_names(const void *a, const void *b)
{
    const sl_library *x = a, *y = b;
    int order = sl_package_cmp(x->name, y->name);
    return order ? order : sl_str_cmp(x->ecosystem, y->ecosystem);
}

static void resolve_place(const resolver *r, uint32_t place)
{
    const sl_project_place *folder = &r->find->places.at[place];
    sl_project *project = &r->projects[place];
    sl_libraries libraries = {0};
    *project = (sl_project){.folder = folder->folder, .closed = closed_in(r, place)};
    if (folder->above != SL_NO_PLACE) project->above = &r->projects[folder->above];
    for (uint32_t i = 0; i < folder->n_libraries;) {
        library_facts about = facts_at(folder, i);
        const sl_statement *first = &about.facts->statement;
        i += about.n;
        if (!is_kept(r, about)) continue;
        verdict what = decide(r, place, about);
        /* A name without a version leaves it to the folders above. */
        if (what.by || !sl_project_library(project, first->find->ecosystem, first->name))
            *SL_PUSH(r->keep, &libraries) = make_library(r, about.facts, &what);
    }
    sl_project__bundle(project, r->keep, &libraries);
    if (libraries.n) qsort(libraries.at, libraries.n, sizeof *libraries.at, compare_names);
    project->libraries = libraries.at;
    project->n_libraries = libraries.n;
}

/* ---- vendors ---- */

/* Of a vendor's libraries only declared ones show that it is in use: lock files hold far too much. */
static bool declares_sign(const sl_project_place *place, const sl_vendor_sign *sign)
{
    for (uint32_t i = 0; i < place->n_libraries; i++) {
        const sl_statement *library = &place->facts.at[i].statement;
        if (!library->manifest->is_lock && sl_str_eq(library->find->ecosystem, sign->ecosystem) &&
            sl_manifest__name_is_one_of(library->name, sign->names))
            return true;
    }
    return false;
}

static bool *list_declared(const sl_project_find *find, sl_arena *scratch)
{
    bool *declares = SL_NEW_N(scratch, bool, (size_t)find->places.n *sl_n_vendor_signs);
    for (uint32_t place = 0; place < find->places.n; place++)
        for (uint32_t i = 0; i < sl_n_vendor_signs; i++)
            declares[place * sl_n_vendor_signs + i] =
                sl_vendor_signs[i].ecosystem.len &&
                declares_sign(&find->places.at[place], &sl_vendor_signs[i]);
    return declares;
}

/* In the folder or in those above it, as far as it belongs to their project. */
static bool is_declared_around(const resolver *r, uint32_t place, uint32_t sign)
{
    for (uint32_t at = place; at != SL_NO_PLACE; at = r->find->places.at[at].above) {
        if (r->declares[at * sl_n_vendor_signs + sign]) return true;
        if (lists(&r->projects[at].closed, sl_vendor_signs[sign].ecosystem)) break;
    }
    return false;
}

/* A proxy's configuration concerns every part of a project, a library only the part that uses it. */
static sl_strs list_vendors(const resolver *r, uint32_t place)
{
    sl_strs by_file = {r->find->vendors.at, r->find->vendors.n};
    SL_VEC(sl_str) vendors = {0};
    for (uint32_t i = 0; i < sl_n_vendor_signs; i++) {
        const sl_vendor_sign *sign = &sl_vendor_signs[i];
        sl_strs so_far = {vendors.at, vendors.n};
        if (lists(&so_far, sign->vendor)) continue;
        if (sign->ecosystem.len ? is_declared_around(r, place, i) : lists(&by_file, sign->vendor))
            *SL_PUSH(r->keep, &vendors) = sign->vendor;
    }
    return (sl_strs){vendors.at, vendors.n};
}

static int compare_packages(const void *a, const void *b)
{
    return sl_package_cmp(*(const sl_str *)a, *(const sl_str *)b);
}

static sl_strs list_wanted(sl_arena *scratch)
{
    uint32_t n;
    const sl_family *families = sl_families_all(NULL, &n);
    sl_str *names = SL_NEW_N(scratch, sl_str, n);
    for (uint32_t i = 0; i < n; i++)
        names[i] = families[i].package;
    if (n) qsort(names, n, sizeof *names, compare_packages);
    return (sl_strs){names, n};
}

sl_project *sl_project__resolve(sl_project_find *find, sl_arena *scratch, sl_arena *keep)
{
    resolver r = {find, scratch, keep, SL_NEW_N(keep, sl_project, find->places.n), list_wanted(scratch),
                  NULL};
    sl_project *root = SL_NEW(keep, sl_project);
    for (uint32_t i = 0; i < find->places.n; i++)
        sort_facts(&find->places.at[i]);
    r.declares = list_declared(find, scratch);
    for (uint32_t i = 0; i < find->places.n; i++) { /* folders above come first */
        resolve_place(&r, i);
        r.projects[i].vendors = list_vendors(&r, i);
    }
    *root = r.projects[0];
    root->nested = r.projects;
    root->n_nested = find->places.n;
    return root;
}
