#include "conf/project_facts.h"

#include <stdlib.h>

typedef struct folder {
    sl_str path; /* below the root, no '/' at the end */
    uint32_t depth;
} folder;

typedef struct walk {
    const sl_host *host;
    sl_str root;
    sl_arena *scratch, *keep;
    sl_project_find *find;
    SL_VEC(folder) folders; /* in the order of the walk: level by level */
    folder here;            /* the one being listed */
    sl_buf text;
    uint64_t n_bytes;
    uint32_t n_manifests;
    bool is_full; /* a limit was met and told */
} walk;

static sl_str join(sl_arena *arena, sl_str above, sl_str name)
{
    if (!above.len || !name.len) return sl_arena_copy(arena, above.len ? above : name);
    if (above.ptr[above.len - 1] == '/') above.len--;
    return sl_arena_printf(arena, "%.*s/%.*s", SL_FMT(above), SL_FMT(name));
}

static void tell(const walk *w, sl_str file, uint32_t line, sl_err err)
{
    sl_str where = join(w->scratch, w->root, file);
    sl_str text = line ? sl_arena_printf(w->scratch, "%.*s:%u: %s; it says nothing about the project",
                                         SL_FMT(where), line, sl_err_message(err))
                       : sl_arena_printf(w->scratch, "%.*s: %s; it says nothing about the project",
                                         SL_FMT(where), sl_err_message(err));
    if (w->host->log) w->host->log(w->host->ctx, text);
}

static void tell_limit(walk *w, const char *what)
{
    if (!w->is_full && w->host->log)
        w->host->log(w->host->ctx,
                     sl_arena_printf(w->scratch,
                                     "%.*s: too many %s; manifests in the deeper folders are not read",
                                     SL_FMT(w->root), what));
    w->is_full = true;
}

static int compare_with_text(const void *key, const void *at)
{
    return sl_str_cmp(*(const sl_str *)key, *(const sl_str *)at);
}

static bool is_skipped(sl_str name)
{
    return !name.len || name.ptr[0] == '.' ||
           bsearch(&name, sl_manifest_skip.at, sl_manifest_skip.n, sizeof name, compare_with_text);
}

static void enter_later(walk *w, sl_str name)
{
    if (w->here.depth == SL_PROJECT_MAX_DEPTH || is_skipped(name)) return;
    if (w->folders.n == SL_PROJECT_MAX_FOLDERS) {
        tell_limit(w, "folders");
        return;
    }
    *SL_PUSH(w->scratch, &w->folders) = (folder){join(w->scratch, w->here.path, name), w->here.depth + 1};
}

/* ---- manifests ---- */

static sl_project_place *place_of(walk *w, sl_str path)
{
    for (uint32_t i = w->find->places.n; i-- > 0;)
        if (sl_str_eq(w->find->places.at[i].folder, path)) return &w->find->places.at[i];
    sl_project_place *place = SL_PUSH(w->scratch, &w->find->places);
    place->folder = sl_arena_copy(w->keep, path);
    return place;
}

static sl_str folder_above(sl_str path, uint32_t levels)
{
    for (; levels; levels--) {
        size_t slash = sl_str_rfind_char(path, '/');
        path = sl_str_sub(path, 0, slash == SIZE_MAX ? 0 : slash);
    }
    return path;
}

static bool read_text(walk *w, sl_str file)
{
    uint64_t room = SL_PROJECT_MAX_BYTES - w->n_bytes;
    sl_buf_clear(&w->text);
    if (w->n_manifests == SL_PROJECT_MAX_MANIFESTS || !room) {
        tell_limit(w, "manifests");
        return false;
    }
    uint64_t most = room < SL_PROJECT_MAX_FILE ? room : SL_PROJECT_MAX_FILE;
    sl_err err = w->host->read(w->host->ctx, join(w->scratch, w->root, file), most, &w->text);
    w->n_manifests++;
    w->n_bytes += w->text.len;
    if (err == SL_TOO_LARGE && most < SL_PROJECT_MAX_FILE) { /* for what is left, not for a manifest */
        w->n_bytes = SL_PROJECT_MAX_BYTES;
        tell_limit(w, "manifests");
        return false;
    }
    if (err && err != SL_NOT_REGULAR && err != SL_NOT_FOUND) tell(w, file, 0, err); /* a link to nowhere */
    return !err;
}

static void add_facts(walk *w, sl_str path, sl_str file, const sl_statements *statements)
{
    sl_project_place *place = place_of(w, path);
    sl_str kept = sl_arena_copy(w->keep, sl_str_sub(file, path.len + (path.len > 0), file.len));
    for (uint32_t i = 0; i < statements->n; i++)
        *SL_PUSH(w->scratch, &place->facts) = (sl_project_fact){statements->at[i], place->folder, kept};
}

static void read_manifest(walk *w, const sl_manifest *manifest, sl_str file, uint32_t folders_up)
{
    sl_statements statements = {0};
    uint32_t line0 = 0;
    if (!read_text(w, file)) return;
    sl_err err = sl_manifest_read(manifest, sl_buf_str(&w->text), w->scratch, &statements, &line0);
    if (err)
        tell(w, file, line0 + 1, err);
    else if (statements.n)
        add_facts(w, folder_above(w->here.path, folders_up), file, &statements);
}

static void look_for_vendors(walk *w, sl_str file)
{
    for (uint32_t i = 0; i < sl_n_vendor_signs; i++)
        if (sl_manifest__is_vendor_sign(&sl_vendor_signs[i], file))
            *SL_PUSH(w->scratch, &w->find->vendors) = sl_vendor_signs[i].vendor;
}

static void on_entry(void *arg, sl_str name)
{
    walk *w = arg;
    uint32_t folders_up;
    if (name.len && name.ptr[name.len - 1] == '/') {
        enter_later(w, sl_str_sub(name, 0, name.len - 1));
        return;
    }
    sl_str file = join(w->scratch, w->here.path, name);
    const sl_manifest *manifest = sl_manifest_find(file, &folders_up);
    look_for_vendors(w, file);
    if (manifest) read_manifest(w, manifest, file, folders_up);
}

/* ---- the order of places ---- */

static int compare_places(const void *a, const void *b)
{
    return sl_str_cmp(((const sl_project_place *)a)->folder, ((const sl_project_place *)b)->folder);
}

static int compare_with_place(const void *key, const void *at)
{
    return sl_str_cmp(*(const sl_str *)key, ((const sl_project_place *)at)->folder);
}

/* Byte order puts a folder in front of everything below it. */
static void link_places(sl_project_find *find)
{
    qsort(find->places.at, find->places.n, sizeof *find->places.at, compare_places);
    for (uint32_t i = 0; i < find->places.n; i++) {
        find->places.at[i].above = SL_NO_PLACE;
        sl_str path = find->places.at[i].folder;
        while (path.len && find->places.at[i].above == SL_NO_PLACE) {
            path = folder_above(path, 1);
            const sl_project_place *above =
                bsearch(&path, find->places.at, i, sizeof *find->places.at, compare_with_place);
            if (above) find->places.at[i].above = (uint32_t)(above - find->places.at);
        }
    }
}

sl_err sl_project__walk(const sl_host *host, sl_str root, sl_arena *scratch, sl_arena *keep,
                        sl_project_find *out)
{
    walk w = {.host = host, .root = root, .scratch = scratch, .keep = keep, .find = out};
    sl_err first = host->list ? SL_OK : SL_NOT_FOUND;
    sl_buf_init(&w.text);
    *SL_PUSH(scratch, &w.folders) = (folder){SL_STR(""), 0};
    place_of(&w, SL_STR(""));
    for (uint32_t i = 0; i < w.folders.n && !first; i++) {
        w.here = w.folders.at[i];
        sl_str path = join(scratch, root, w.here.path);
        sl_err err = host->list(host->ctx, path.len ? path : SL_STR("."), on_entry, &w);
        if (i == 0) first = err; /* deeper ones may be closed to us */
    }
    sl_buf_release(&w.text);
    link_places(out);
    return first;
}
