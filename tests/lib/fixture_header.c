#include "tests/lib/fixture_header.h"

#include "rules/project.h"

/* Where a language's packages come from, unless the item says so itself. */
static const struct {
    sl_str ecosystem;
    const char *endings; /* of files, each between blanks */
} ecosystems[] = {
    {SL_STR_INIT("npm"), " js jsx mjs cjs ts tsx mts vue svelte "},
    {SL_STR_INIT("pypi"), " py pyi ipynb "},
    {SL_STR_INIT("gem"), " rb erb rake "},
    {SL_STR_INIT("composer"), " php "},
    {SL_STR_INIT("maven"), " java kt kts scala groovy "},
    {SL_STR_INIT("nuget"), " cs fs vb cshtml "},
    {SL_STR_INIT("crates"), " rs "},
    {SL_STR_INIT("go"), " go "},
    {SL_STR_INIT("hex"), " ex exs erl "},
    {SL_STR_INIT("pub"), " dart "},
    {SL_STR_INIT("swiftpm"), " swift "},
    {SL_STR_INIT("cpan"), " pl pm t "},
    {SL_STR_INIT("clojars"), " clj cljs cljc "},
    {SL_STR_INIT("hackage"), " hs "},
    {SL_STR_INIT("opam"), " ml mli "},
    {SL_STR_INIT("julia"), " jl "},
    {SL_STR_INIT("stdlib"), " "},
    {SL_STR_INIT("system"), " c h cc cpp hpp "},
};

/* Takes "npm:" off the front of a name. */
static sl_str take_ecosystem(sl_arena *arena, sl_str file, sl_str *name)
{
    size_t colon = sl_str_find_char(*name, ':'), dot = sl_str_rfind_char(file, '.');
    sl_str word = sl_str_sub(*name, 0, colon == SIZE_MAX ? 0 : colon), found = SL_STR("");
    sl_str ending =
        sl_arena_printf(arena, " %.*s ", SL_FMT(sl_str_sub(file, dot == SIZE_MAX ? dot : dot + 1, file.len)));
    for (size_t i = 0; i < sizeof ecosystems / sizeof *ecosystems; i++) {
        if (sl_str_eq(ecosystems[i].ecosystem, word)) {
            *name = sl_str_sub(*name, colon + 1, name->len);
            return word;
        }
        if (sl_str_find(sl_str_from_cstr(ecosystems[i].endings), ending) != SIZE_MAX)
            found = ecosystems[i].ecosystem;
    }
    return found;
}

/* Libraries are sorted as the engine looks them up. */
static void add_library(sl_arena *arena, fx_fixture *fixture, sl_library library)
{
    (void)SL_PUSH(arena, &fixture->libraries);
    uint32_t at = fixture->libraries.n - 1;
    for (; at > 0 && sl_package_cmp(fixture->libraries.at[at - 1].name, library.name) > 0; at--)
        fixture->libraries.at[at] = fixture->libraries.at[at - 1];
    fixture->libraries.at[at] = library;
}

static bool read_library(sl_arena *arena, fx_fixture *fixture, sl_str item)
{
    size_t equals = sl_str_rfind_char(item, '=');
    if (equals == SIZE_MAX || equals == 0) return false;
    sl_str name = sl_str_sub(item, 0, equals), version = sl_str_sub(item, equals + 1, item.len);
    size_t dots = sl_str_find(version, SL_STR(".."));
    bool is_exact = dots == SIZE_MAX;
    sl_library library = {.written_in = SL_STR("lock file"), .is_locked = is_exact};
    library.ecosystem = take_ecosystem(arena, fixture->path, &name);
    library.name = name;
    library.versions.low = sl_str_sub(version, 0, dots);
    library.versions.high = is_exact ? version : sl_str_sub(version, dots + 2, version.len);
    library.versions.takes_high = is_exact;
    add_library(arena, fixture, library);
    return true;
}

bool fx_project_item_read(sl_arena *arena, fx_fixture *fixture, sl_str item)
{
    const sl_str vendor = SL_STR("vendor:"), name = SL_STR("name:");
    if (sl_str_has_prefix(item, vendor)) {
        *SL_PUSH(arena, &fixture->vendors) = sl_str_sub(item, vendor.len, item.len);
        return true;
    }
    if (sl_str_has_prefix(item, name)) {
        *SL_PUSH(arena, &fixture->names) = sl_str_sub(item, name.len, item.len);
        return true;
    }
    return read_library(arena, fixture, item);
}

static void read_project(sl_arena *arena, fx_fixture *fixture, sl_str items, uint32_t line1)
{
    fixture->has_project = true;
    while (items.len) {
        size_t blank = sl_str_find_char(items, ' ');
        sl_str item = sl_str_sub(items, 0, blank);
        items = sl_str_trim(sl_str_sub(items, blank, items.len));
        if (!fx_project_item_read(arena, fixture, item))
            fx_problem_add(arena, &fixture->problems, line1, "`%.*s` is no LIBRARY=VERSION", SL_FMT(item));
    }
}

bool fx_header_read(sl_arena *arena, fx_fixture *fixture, sl_str comment, uint32_t line1)
{
    size_t colon = sl_str_find(comment, SL_STR(": "));
    if (colon == SIZE_MAX) return false;
    sl_str key = sl_str_sub(comment, 0, colon);
    sl_str value = sl_str_trim(sl_str_sub(comment, colon + 1, comment.len));
    if (sl_str_is(key, "path"))
        fixture->path = value;
    else if (sl_str_is(key, "settings"))
        fixture->settings = value;
    else if (sl_str_is(key, "project"))
        read_project(arena, fixture, value, line1);
    else
        return false;
    return true;
}
