/* Facts of whole projects: small trees of manifests in memory, and what they prove for a file in them. */
#include "conf/manifest.h"
#include "conf/project.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { MAX_FILES = 8, MAX_QUESTIONS = 8, MAX_NAMES = 64 };

typedef struct file_set {
    const char *at[MAX_FILES][2]; /* path below "/r", text */
} file_set;

typedef struct disk {
    const file_set *files;
    sl_buf log;
} disk;

static sl_str below(sl_str path)
{
    if (sl_str_is(path, "/r")) return SL_STR("");
    assert_true(sl_str_has_prefix(path, SL_STR("/r/")));
    return sl_str_sub(path, 3, path.len);
}

static sl_err disk_read(void *ctx, sl_str path, uint64_t max_bytes, sl_buf *out)
{
    disk *d = ctx;
    for (size_t i = 0; i < MAX_FILES && d->files->at[i][0]; i++) {
        if (!sl_str_is(below(path), d->files->at[i][0])) continue;
        if (strlen(d->files->at[i][1]) > max_bytes) return SL_TOO_LARGE;
        sl_buf_add_cstr(out, d->files->at[i][1]);
        return SL_OK;
    }
    return SL_NOT_FOUND;
}

static int compare_names(const void *a, const void *b)
{
    return sl_str_cmp(*(const sl_str *)a, *(const sl_str *)b);
}

/* Component of `file` that stands in `folder`, a folder's with its slash; empty if it is not below. */
static sl_str name_in(sl_str folder, sl_str file)
{
    if (folder.len && (!sl_str_has_prefix(file, folder) || file.ptr[folder.len] != '/')) return SL_STR("");
    sl_str rest = sl_str_sub(file, folder.len ? folder.len + 1 : 0, file.len);
    size_t slash = sl_str_find_char(rest, '/');
    return slash == SIZE_MAX ? rest : sl_str_sub(rest, 0, slash + 1);
}

static sl_err disk_list(void *ctx, sl_str folder, void (*entry)(void *arg, sl_str name), void *arg)
{
    disk *d = ctx;
    sl_str names[MAX_FILES];
    size_t n = 0;
    for (size_t i = 0; i < MAX_FILES && d->files->at[i][0]; i++) {
        names[n] = name_in(below(folder), sl_str_from_cstr(d->files->at[i][0]));
        n += names[n].len > 0;
    }
    qsort(names, n, sizeof *names, compare_names);
    for (size_t i = 0; i < n; i++)
        if (!i || !sl_str_eq(names[i - 1], names[i])) entry(arg, names[i]);
    return SL_OK;
}

static void disk_log(void *ctx, sl_str line)
{
    disk *d = ctx;
    sl_buf_add(&d->log, line);
    sl_buf_add_char(&d->log, '\n');
}

static const sl_project *load(disk *d, const file_set *files, sl_arena *arena)
{
    d->files = files;
    sl_host host = {.ctx = d, .read = disk_read, .list = disk_list, .log = disk_log};
    sl_project *project = NULL;
    sl_buf_init(&d->log);
    assert_int_equal(sl_project_load(&host, SL_STR("/r"), arena, &project), SL_OK);
    return project;
}

/* "[4.18.0 5) package.json:2", with " locked" behind it; "unknown" without bounds; "-" if it is not in use.
 */
static sl_str print(sl_arena *arena, const sl_library *library)
{
    if (!library) return SL_STR("-");
    const sl_version_range *v = &library->versions;
    sl_str range = SL_STR("unknown");
    if (v->low.len || v->high.len)
        range =
            sl_arena_printf(arena, "%s%.*s %.*s%s", v->low.len ? "[" : "-", SL_FMT(v->low), SL_FMT(v->high),
                            !v->high.len    ? "-"
                            : v->takes_high ? "]"
                                            : ")");
    return sl_arena_printf(arena, "%.*s %.*s%s%.*s:%u%s", SL_FMT(range), SL_FMT(library->folder),
                           library->folder.len ? "/" : "", SL_FMT(library->written_in), library->line0 + 1,
                           library->is_locked ? " locked" : "");
}

static const struct tree {
    const char *about;
    file_set files;
    struct {
        const char *path, *library, *answer; /* library: "ecosystem name" */
    } questions[MAX_QUESTIONS];
} trees[] = {
    {"a lock file beats a range that it fits",
     {{{"package.json", "{\"dependencies\":\n{\"express\": \"^4.18.0\", \"koa\": \"^2.0.0\"}}"},
       {"package-lock.json", "{\"packages\": {\n\"node_modules/express\": {\"version\": \"4.18.2\"},\n"
                             "\"node_modules/koa\": {\"version\": \"1.0.0\"}}}"}}},
     {{"x.js", "npm express", "[4.18.2 4.18.2] package-lock.json:2 locked"},
      {"x.js", "npm koa", "[2.0.0 3) package.json:2"},
      {"src/deep/x.js", "npm express", "[4.18.2 4.18.2] package-lock.json:2 locked"},
      {"x.js", "npm fastify", "-"}}},
    {"of several locked versions the range picks, and the rest is a range",
     {{{"package.json", "{\"dependencies\": {\"express\": \"4 || 5\"}}"},
       {"yarn.lock",
        "express@3:\n  version \"3.0.0\"\nexpress@4:\n  version \"4.18.2\"\nexpress@5:\n"
        "  version \"5.0.1\"\nhttp-errors@1:\n  version \"1.0.0\"\nhttp-errors@2:\n  version \"2.0.0\"\n"
        "qs@6:\n  version \"6.0.0\"\n"}}},
     {{"x.js", "npm express", "[4.18.2 5.0.1] yarn.lock:4 locked"},
      {"x.js", "npm http-errors", "[1.0.0 2.0.0] yarn.lock:8 locked"},
      {"x.js", "npm qs", "-"}}},
    {"what nothing can read proves nothing, alone or beside a range",
     {{{"package.json", "{\"dependencies\": {\"express\": \"github:a/b\", \"koa\": \"latest\"},\n"
                        "\"devDependencies\": {\"koa\": \"^2.0.0\"}}"}}},
     {{"x.js", "npm express", "unknown package.json:1"}, {"x.js", "npm koa", "unknown package.json:1"}}},
    {"ranges of several manifests are joined, pins count as locked",
     {{{"pyproject.toml",
        "[project]\ndependencies = [\"starlette>=0.27\", \"flask>=2,<3\", \"httpx>=0.20\"]\n"},
       {"requirements.txt", "starlette==0.48.0\nflask>=1\nhttpx\n"},
       {"requirements/dev.txt", "falcon==4.0.0\n"}}},
     {{"x.py", "pypi starlette", "[0.48.0 0.48.0] requirements.txt:1 locked"},
      {"x.py", "pypi flask", "[1 - pyproject.toml:2"},
      {"x.py", "pypi httpx", "[0.20 - pyproject.toml:2"},
      {"x.py", "pypi falcon", "[4.0.0 4.0.0] requirements/dev.txt:1 locked"}}},
    {"a workspace shares its lock file",
     {{{"package.json", "{\"workspaces\": [\"packages/*\"]}"},
       {"package-lock.json", "{\"packages\": {\"node_modules/express\": {\"version\": \"5.0.1\"},\n"
                             "\"packages/a/node_modules/express\": {\"version\": \"4.18.2\"},\n"
                             "\"node_modules/axios\": {\"version\": \"1.6.7\"}}}"},
       {"packages/a/package.json", "{\"dependencies\": {\"express\": \"^4.0.0\"}}"},
       {"packages/b/package.json", "{\"dependencies\": {\"express\": \"^5.0.0\"}}"}}},
     {{"packages/a/x.js", "npm express", "[4.18.2 4.18.2] package-lock.json:2 locked"},
      {"packages/b/src/x.js", "npm express", "[5.0.1 5.0.1] package-lock.json:1 locked"},
      {"packages/a/x.js", "npm axios", "[1.6.7 1.6.7] package-lock.json:3 locked"},
      {"x.js", "npm express", "-"}}},
    {"without one, a folder that declares libraries takes none from above",
     {{{"package.json", "{\"dependencies\": {\"koa\": \"^2.0.0\"}, \"engines\": {\"node\": \">=20\"}}"},
       {"package-lock.json", "{\"packages\": {\"node_modules/express\": {\"version\": \"4.18.2\"}}}"},
       {"requirements.txt", "flask==3.0.0\n"},
       {"demo/package.json", "{\"dependencies\": {\"express\": \"^4.0.0\"}}"},
       {"esm/package.json", "{\"type\": \"module\"}"}}},
     {{"demo/x.js", "npm express", "[4.0.0 5) demo/package.json:1"},
      {"demo/x.js", "npm koa", "-"},
      {"demo/x.py", "pypi flask", "[3.0.0 3.0.0] requirements.txt:1 locked"},
      {"demo/x.js", "stdlib node", "[20 - package.json:1"},
      {"esm/x.js", "npm koa", "[2.0.0 3) package.json:1"}}},
    {"Maven: parent, managed versions, properties",
     {{{"pom.xml",
        "<project><modules/><properties><netty.version>4.1.100.Final</netty.version><a>${b}</a><b>${a}</b>\n"
        "</properties><parent><groupId>org.springframework.boot</groupId>\n"
        "<artifactId>spring-boot-starter-parent</artifactId><version>3.2.1</version></parent>\n"
        "<dependencyManagement><dependencies><dependency><groupId>io.javalin</groupId>\n"
        "<artifactId>javalin</artifactId><version>5.6.3</version></dependency></dependencies>\n"
        "</dependencyManagement></project>"},
       {"web/pom.xml",
        "<project><dependencies>\n"
        "<dependency><groupId>io.javalin</groupId><artifactId>javalin</artifactId></dependency>\n"
        "<dependency><groupId>io.netty</groupId><artifactId>netty-codec-http</artifactId>\n"
        "<version>${netty.version}</version></dependency>\n"
        "<dependency><groupId>g</groupId><artifactId>loop</artifactId><version>${a}</version></dependency>\n"
        "<dependency><groupId>g</groupId><artifactId>none</artifactId><version>${c}</version></dependency>\n"
        "</dependencies></project>"}}},
     {{"web/X.java", "maven org.springframework:spring-web", "[6.1 6.2) pom.xml:2"},
      {"web/X.java", "maven io.javalin:javalin", "[5.6.3 5.6.3] pom.xml:4"},
      {"web/X.java", "maven io.netty:netty-codec-http", "[4.1.100 4.1.100] web/pom.xml:3"},
      {"web/X.java", "maven g:loop", "unknown web/pom.xml:5"},
      {"web/X.java", "maven g:none", "unknown web/pom.xml:6"}}},
    {"Gradle: catalogue, properties of the root, a plugin that brings libraries",
     {{{"settings.gradle", "include 'web'"},
       {"gradle/libs.versions.toml",
        "[versions]\nktor = \"2.3.7\"\n[libraries]\n"
        "ktor = { module = \"io.ktor:ktor-server-core\", version.ref = \"ktor\" }\n"},
       {"gradle.properties", "nettyVersion=4.1.100\n"},
       {"web/build.gradle", "plugins {\n    id 'org.springframework.boot' version '4.0.1'\n}\n"
                            "implementation \"io.netty:netty-codec-http:$nettyVersion\"\n"
                            "implementation 'io.ktor:ktor-server-core'\n"}}},
     {{"web/X.kt", "maven io.ktor:ktor-http", "[2.3.7 - gradle/libs.versions.toml:4"},
      {"web/X.kt", "maven org.springframework:spring-web", "[7.0 - web/build.gradle:2"},
      {"web/X.kt", "maven io.netty:netty-codec-http", "[4.1.100 - web/build.gradle:4"},
      {"X.kt", "maven org.springframework:spring-web", "-"}}},
    {"a property that contradicts itself proves nothing",
     {{{"build.gradle", "ext.v = '1.0'\next.v = '2.0'\nimplementation \"g:a:$v\"\n"}}},
     {{"X.java", "maven g:a", "unknown build.gradle:3"}}},
    {".NET: central versions, and the framework's own libraries",
     {{{"Directory.Packages.props",
        "<Project><ItemGroup><PackageVersion Include=\"Giraffe\" Version=\"[6.2.0]\"/>"
        "</ItemGroup></Project>"},
       {"src/web/Web.csproj",
        "<Project Sdk=\"Microsoft.NET.Sdk.Web\"><PropertyGroup>\n<TargetFramework>net8.0"
        "</TargetFramework></PropertyGroup><ItemGroup>\n<PackageReference Include=\"Giraffe\"/>"
        "</ItemGroup></Project>"},
       {"src/old/Old.csproj", "<Project><PropertyGroup><TargetFrameworks>net472;net8.0</TargetFrameworks>"
                              "</PropertyGroup></Project>"}}},
     {{"src/web/X.fs", "nuget Giraffe", "[6.2.0 6.2.0] Directory.Packages.props:1"},
      {"src/web/X.cs", "nuget Microsoft.AspNetCore.Http.Results", "[8.0 8.0] src/web/Web.csproj:2"},
      {"src/web/X.cs", "stdlib dotnet", "[8.0 8.0] src/web/Web.csproj:2"},
      {"src/old/X.cs", "stdlib dotnet", "unknown src/old/Old.csproj:1"}}},
    {"names without a version leave it to the lock file",
     {{{"Gemfile", "gem 'rails'\n"},
       {"Gemfile.lock", "GEM\n  specs:\n    rack (3.1.0)\n    rails (7.1.0)\n"},
       {"demo/Gemfile", "gem 'sinatra'\n"}}},
     {{"x.rb", "gem rails", "[7.1.0 7.1.0] Gemfile.lock:4 locked"},
      {"x.rb", "gem rack", "[3.1.0 3.1.0] Gemfile.lock:3 locked"},
      {"demo/x.rb", "gem rack", "unknown demo/Gemfile:1"}}},
    {"what comes with a platform: from step to step, and for names without a version",
     {{{"pom.xml",
        "<project><parent><groupId>org.springframework.boot</groupId>\n"
        "<artifactId>spring-boot-starter-parent</artifactId><version>3.2.1</version></parent>\n"
        "<dependencies><dependency><groupId>org.springframework</groupId>\n"
        "<artifactId>spring-web</artifactId></dependency>\n"
        "<dependency><groupId>jakarta.platform</groupId><artifactId>jakarta.jakartaee-api</artifactId>\n"
        "<version>[10.0,11.0)</version></dependency></dependencies></project>"}}},
     {{"X.java", "maven org.springframework:spring-web", "[6.1 6.2) pom.xml:1"},
      {"X.java", "maven jakarta.servlet:jakarta.servlet-api", "[6.0 6.1) pom.xml:5"},
      {"X.java", "maven jakarta.ws.rs:jakarta.ws.rs-api", "[3.1 4.0) pom.xml:5"}}},
    {"a shared manifest makes no project",
     {{{"conanfile.txt", "drogon/1.9.1\n"}, {"lib/CMakeLists.txt", "find_package(Boost 1.86)\n"}}},
     {{"lib/x.cc", "system drogon", "[1.9.1 1.9.1] conanfile.txt:1"},
      {"lib/x.cc", "system boost", "[1.86 - lib/CMakeLists.txt:1"}}},
    {"a pre-release may or may not hold what the release does",
     {{{"composer.lock",
        "{\"packages\": [{\"name\": \"symfony/http-foundation\", \"version\": \"v8.0.0-BETA1\"}]}"}}},
     {{"x.php", "composer symfony/http-foundation", "[8.0.0-BETA1 8.0.0] composer.lock:1 locked"}}},
    {"vendored, hidden, built and deep folders are not looked into",
     {{{"node_modules/a/package.json", "{\"dependencies\": {\"express\": \"1.0.0\"}}"},
       {".cache/package.json", "{\"dependencies\": {\"express\": \"1.0.0\"}}"},
       {"target/package.json", "{\"dependencies\": {\"express\": \"1.0.0\"}}"},
       {"a/b/c/package.json", "{\"dependencies\": {\"express\": \"3.0.0\"}}"},
       {"a/b/c/d/package.json", "{\"dependencies\": {\"express\": \"4.0.0\"}}"}}},
     {{"node_modules/a/x.js", "npm express", "-"},
      {".cache/x.js", "npm express", "-"},
      {"target/x.js", "npm express", "-"},
      {"a/b/c/d/x.js", "npm express", "[3.0.0 3.0.0] a/b/c/package.json:1"}}},
};

static sl_str ask(sl_arena *arena, const sl_project *project, const char *path, const char *library)
{
    const char *blank = strchr(library, ' ');
    const sl_project *at = sl_project_at(project, sl_str_from_cstr(path));
    assert_ptr_equal(sl_project_at(at, sl_str_from_cstr(path)), at);
    return print(arena, sl_project_library(at, (sl_str){library, (size_t)(blank - library)},
                                           sl_str_from_cstr(blank + 1)));
}

static void a_tree_proves_what_its_manifests_say(void **state)
{
    (void)state;
    unsigned n_bad = 0;
    for (size_t i = 0; i < sizeof trees / sizeof *trees; i++) {
        sl_arena arena;
        disk d;
        sl_arena_init(&arena);
        const sl_project *project = load(&d, &trees[i].files, &arena);
        for (size_t k = 0; k < MAX_QUESTIONS && trees[i].questions[k].path; k++) {
            sl_str got = ask(&arena, project, trees[i].questions[k].path, trees[i].questions[k].library);
            if (sl_str_is(got, trees[i].questions[k].answer)) continue;
            print_error("%s: %s %s: %.*s\n", trees[i].about, trees[i].questions[k].path,
                        trees[i].questions[k].library, SL_FMT(got));
            n_bad++;
        }
        if (d.log.len) print_error("%s: %.*s", trees[i].about, SL_FMT(sl_buf_str(&d.log)));
        n_bad += d.log.len > 0;
        sl_buf_release(&d.log);
        sl_arena_release(&arena);
    }
    assert_int_equal(n_bad, 0);
}

static const struct vendors {
    file_set files;
    const char *path, *vendors; /* joined by blanks, as in the table */
} vendors[] = {
    {{{{"deploy/nginx.conf", ""}, {"web.config", ""}}}, "src/x", "nginx iis"},
    {{{{"deploy/nginx/site.conf", ""}, {"deploy/nginx/other.conf", ""}}}, "src/x", "nginx"},
    {{{{"package.json",
        "{\"dependencies\": {\"@nestjs/core\": \"^10\", \"@cloudflare/workers-types\": \"4\"}}"}}},
     "src/x",
     "cloudflare nestjs"},
    {{{{"pom.xml", "<project><parent><groupId>org.springframework.boot</groupId><artifactId>x</artifactId>"
                   "<version>1</version></parent></project>"}}},
     "x",
     "spring"},
    {{{{"Web.csproj", "<Project Sdk=\"Microsoft.NET.Sdk.Web\"/>"}, {".htaccess", ""}}}, "x", "apache aspnet"},
    {{{{"App.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"/>"}, {"node_modules/a/nginx.conf", ""}}}, "x", ""},
    {{{{"a/package.json", "{\"dependencies\": {\"stripe\": \"1\"}}"},
       {"b/package.json", "{\"dependencies\": {\"koa\": \"1\"}}"}}},
     "b/x",
     ""},
    {{{{"package.json", "{\"dependencies\": {\"stripe\": \"1\"}}"},
       {"b/package.json", "{\"dependencies\": {\"koa\": \"1\"}}"}}},
     "b/x",
     ""},
    {{{{"package.json", "{\"workspaces\": [\"*\"], \"dependencies\": {\"stripe\": \"1\"}}"},
       {"b/package.json", "{\"dependencies\": {\"koa\": \"1\"}}"}}},
     "b/x",
     "stripe"},
    {{{{"package-lock.json", "{\"packages\": {\"node_modules/stripe\": {\"version\": \"1.0.0\"}}}"}}},
     "x",
     ""},
};

static void vendors_in_use_are_seen(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof vendors / sizeof *vendors; i++) {
        sl_arena arena;
        disk d;
        sl_arena_init(&arena);
        const sl_project *project =
            sl_project_at(load(&d, &vendors[i].files, &arena), sl_str_from_cstr(vendors[i].path));
        sl_str joined = SL_STR("");
        for (uint32_t k = 0; k < project->vendors.n; k++)
            joined = sl_arena_printf(&arena, "%.*s%s%.*s", SL_FMT(joined), k ? " " : "",
                                     SL_FMT(project->vendors.at[k]));
        if (!sl_str_is(joined, vendors[i].vendors)) fail_msg("%zu: %.*s", i, SL_FMT(joined));
        sl_buf_release(&d.log);
        sl_arena_release(&arena);
    }
}

static void vendors_of_the_data_exist(void **state)
{
    (void)state;
    for (uint32_t i = 0; i < sl_n_vendor_signs; i++)
        if (!sl_vendor_find(NULL, sl_vendor_signs[i].vendor)) fail_msg("%.*s", SL_FMT(sl_vendor_signs[i].vendor));
}

/* A constant whose version matters is of no use if nothing can tell the version of its library. */
static void every_library_with_versions_can_be_stated(void **state)
{
    (void)state;
    uint32_t n_families;
    const sl_family *families = sl_families_all(NULL, &n_families);
    for (uint32_t f = 0; f < n_families; f++) {
        bool has_versions = false, is_stated = false;
        for (uint32_t c = 0; c < families[f].n_constants; c++)
            has_versions = has_versions || families[f].constants[c].since.len;
        for (uint32_t i = 0; i < sl_n_manifests; i++)
            for (uint32_t k = 0; k < sl_manifests[i].n_finds; k++)
                is_stated = is_stated || sl_str_eq(sl_manifests[i].finds[k].ecosystem, families[f].ecosystem);
        /* Quicklisp distributes by date, and systems name no versions. */
        is_stated = is_stated || sl_str_is(families[f].ecosystem, "quicklisp");
        if (has_versions && !is_stated)
            fail_msg("%.*s: %.*s", SL_FMT(families[f].id), SL_FMT(families[f].ecosystem));
    }
}

static void a_broken_manifest_is_one_log_line(void **state)
{
    (void)state;
    const file_set broken = {{{"package.json", "{\n\"dependencies\": oops}"},
                              {"Cargo.toml", "[dependencies]\nhttp = \"1.0\"\n"},
                              {"a/pom.xml", "<project>"}}};
    disk d;
    sl_arena arena;
    sl_arena_init(&arena);
    const sl_project *project = load(&d, &broken, &arena);
    sl_str http = ask(&arena, project, "x.rs", "crates http");
    assert_true(sl_str_is(http, "[1.0 2) Cargo.toml:2"));
    if (!sl_str_is(sl_buf_str(&d.log), "/r/package.json:2: syntax error; it says nothing about the project\n"
                                       "/r/a/pom.xml:1: syntax error; it says nothing about the project\n"))
        fail_msg("%.*s", SL_FMT(sl_buf_str(&d.log)));
    sl_buf_release(&d.log);
    sl_arena_release(&arena);
}

static void a_manifest_beyond_the_limit_is_not_read(void **state)
{
    (void)state;
    size_t size = SL_PROJECT_MAX_FILE + 1;
    char *text = sl_xmalloc(size + 1);
    memset(text, ' ', size);
    const file_set large = {{{"package-lock.json", text}}};
    disk d;
    sl_arena arena;
    sl_arena_init(&arena);
    load(&d, &large, &arena);
    assert_true(sl_str_is(sl_buf_str(&d.log),
                          "/r/package-lock.json: too large; it says nothing about the project\n"));
    sl_buf_release(&d.log);
    sl_arena_release(&arena);
    free(text);
}

/* ---- wide trees ---- */

typedef struct wide { /* a root with that many folders, each with a manifest or none */
    unsigned n_folders, n_lists, n_reads, n_logs;
    bool has_manifests;
    sl_str text;
} wide;

static sl_err wide_list(void *ctx, sl_str folder, void (*entry)(void *arg, sl_str name), void *arg)
{
    wide *w = ctx;
    sl_arena arena;
    sl_arena_init(&arena);
    w->n_lists++;
    bool is_root = sl_str_is(folder, "/r");
    for (unsigned i = 0; is_root && i < w->n_folders; i++)
        entry(arg, sl_arena_printf(&arena, "f%05u/", i));
    if (!is_root && w->has_manifests) entry(arg, SL_STR("package.json"));
    sl_arena_release(&arena);
    return SL_OK;
}

static sl_err wide_read(void *ctx, sl_str path, uint64_t max_bytes, sl_buf *out)
{
    wide *w = ctx;
    (void)path;
    w->n_reads++;
    if (w->text.len > max_bytes) return SL_TOO_LARGE;
    sl_buf_add(out, w->text);
    return SL_OK;
}

static void wide_log(void *ctx, sl_str line)
{
    (void)line;
    ((wide *)ctx)->n_logs++;
}

static void load_wide(wide *w)
{
    sl_host host = {.ctx = w, .read = wide_read, .list = wide_list, .log = wide_log};
    sl_project *project;
    sl_arena arena;
    sl_arena_init(&arena);
    assert_int_equal(sl_project_load(&host, SL_STR("/r"), &arena, &project), SL_OK);
    sl_arena_release(&arena);
}

static void wide_trees_end_somewhere(void **state)
{
    (void)state;
    wide folders = {.n_folders = SL_PROJECT_MAX_FOLDERS + 10};
    load_wide(&folders);
    assert_int_equal(folders.n_lists, SL_PROJECT_MAX_FOLDERS);
    assert_int_equal(folders.n_logs, 1);
    wide fitting = {.n_folders = SL_PROJECT_MAX_FOLDERS - 1};
    load_wide(&fitting);
    assert_int_equal(fitting.n_logs, 0);
    wide manifests = {
        .n_folders = SL_PROJECT_MAX_MANIFESTS + 10, .has_manifests = true, .text = SL_STR("{}")};
    load_wide(&manifests);
    assert_int_equal(manifests.n_reads, SL_PROJECT_MAX_MANIFESTS);
    assert_int_equal(manifests.n_logs, 1);
}

static void all_manifests_together_have_a_limit(void **state)
{
    (void)state;
    size_t size = SL_PROJECT_MAX_FILE;
    char *text = sl_xmalloc(size);
    memset(text, 0xFF, size); /* no text: nothing but the reading costs time */
    wide w = {.n_folders = 10, .has_manifests = true, .text = {text, size}};
    load_wide(&w);
    assert_int_equal(w.n_reads, SL_PROJECT_MAX_BYTES / SL_PROJECT_MAX_FILE);
    assert_int_equal(w.n_logs, w.n_reads + 1);
    wide rest = {.n_folders = 20, .has_manifests = true, .text = {text, size - 1000}};
    load_wide(&rest); /* the last one fits a manifest's limit and not what is left: it ends the reading */
    assert_int_equal(rest.n_reads, SL_PROJECT_MAX_BYTES / SL_PROJECT_MAX_FILE + 1);
    assert_int_equal(rest.n_logs, rest.n_reads);
    free(text);
}

static sl_err no_list(void *ctx, sl_str folder, void (*entry)(void *arg, sl_str name), void *arg)
{
    (void)ctx, (void)folder, (void)entry, (void)arg;
    return SL_DENIED;
}

static void a_root_that_cannot_be_listed_fails(void **state)
{
    (void)state;
    sl_host host = {.list = no_list};
    sl_project *project = NULL;
    sl_arena arena;
    sl_arena_init(&arena);
    assert_int_equal(sl_project_load(&host, SL_STR("/r"), &arena, &project), SL_DENIED);
    assert_null(project);
    sl_arena_release(&arena);
}

static void changes_of_these_files_matter(void **state)
{
    (void)state;
    assert_true(sl_project_reads(SL_STR("a/b/package.json")));
    assert_true(sl_project_reads(SL_STR("gradle/libs.versions.toml")));
    assert_true(sl_project_reads(SL_STR("deploy/nginx/site.conf")));
    assert_false(sl_project_reads(SL_STR("src/main.c")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_tree_proves_what_its_manifests_say),
        cmocka_unit_test(vendors_in_use_are_seen),
        cmocka_unit_test(vendors_of_the_data_exist),
        cmocka_unit_test(every_library_with_versions_can_be_stated),
        cmocka_unit_test(a_broken_manifest_is_one_log_line),
        cmocka_unit_test(a_manifest_beyond_the_limit_is_not_read),
        cmocka_unit_test(wide_trees_end_somewhere),
        cmocka_unit_test(all_manifests_together_have_a_limit),
        cmocka_unit_test(a_root_that_cannot_be_listed_fails),
        cmocka_unit_test(changes_of_these_files_matter),
    };
    return cmocka_run_group_tests_name("project_load", tests, NULL, NULL);
}
