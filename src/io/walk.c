#include "io/walk.h"

#include "io/posix.h"

#include <string.h>

/* Far more than any real ignore file; a larger one is something else under that name. */
#define MAX_RULES_FILE ((uint64_t)4 << 20)

typedef struct level { /* what one folder says about what is below it */
    const struct level *above;
    sl_ignore ignore, attributes;
    size_t base; /* where names relative to the folder begin in the absolute path */
} level;

typedef struct walker {
    const sl_walk_calls *calls;
    sl_buf shown, absolute;         /* the current path, as the user writes it and as the system does */
    size_t shown_base;              /* where names relative to the named folder begin in `shown` */
    sl_arena arena;                 /* for the whole walk */
    sl_ignore built_in[SL_N_SKIPS]; /* at most one list per reason */
    SL_VEC(sl_io_id) named;         /* every named path, so that nothing comes twice */
    bool has_ended;
} walker;

typedef struct folder { /* one folder on the way down */
    level rules;
    sl_arena arena;
    sl_io_entries entries;
    void *context;
    sl_skip inherited; /* the folder lies in one that a built-in list names, and was entered all the same */
} folder;

static void visit_folder(walker *w, const level *above, void *parent, sl_skip inherited);

static sl_str tail(const sl_buf *path, size_t from)
{
    return sl_str_sub(sl_buf_str(path), from, path->len);
}

static void push_name(sl_buf *path, sl_str name)
{
    if (path->len && path->ptr[path->len - 1] != '/') sl_buf_add_char(path, '/');
    sl_buf_add(path, name);
}

/* Appends a file of rules to `out`; the text goes into the arena, since rules borrow it. */
static void load_rules(walker *w, sl_arena *arena, const char *name,
                       void (*parse)(sl_arena *, sl_str, sl_ignore *), sl_ignore *out)
{
    sl_buf text;
    sl_buf_init(&text);
    size_t len = w->absolute.len;
    push_name(&w->absolute, sl_str_from_cstr(name));
    sl_err err = sl_io_read_no_link(sl_buf_str(&w->absolute), MAX_RULES_FILE, &text);
    if (!err)
        parse(arena, sl_arena_copy(arena, sl_buf_str(&text)), out);
    else if (err != SL_NOT_FOUND && err != SL_NOT_REGULAR)
        w->calls->trouble(w->calls->arg, sl_buf_str(&w->absolute), err);
    w->absolute.len = len;
    sl_buf_release(&text);
}

/* The rules of the folder that w->absolute names. A repository's root begins anew and knows
 * .git/info/exclude, which counts less than any .gitignore: its rules come first, and the last hit decides.
 */
static void load_level(walker *w, sl_arena *arena, bool is_root, const level *above, level *out)
{
    *out = (level){.above = is_root ? NULL : above, .base = w->absolute.len + 1};
    if (w->absolute.len == 1) out->base = 1; /* the root of the file system ends in its slash */
    if (is_root) load_rules(w, arena, ".git/info/exclude", sl_ignore_parse, &out->ignore);
}

static bool is_repository(walker *w)
{
    size_t len = w->absolute.len;
    push_name(&w->absolute, SL_STR(".git"));
    bool found = sl_io_stat(sl_buf_str(&w->absolute), NULL) != SL_IO_MISSING;
    w->absolute.len = len;
    return found;
}

static void set_absolute(walker *w, sl_str path)
{
    sl_buf_clear(&w->absolute);
    sl_buf_add(&w->absolute, path);
}

static sl_str folder_above(sl_str path)
{
    size_t slash = sl_str_rfind_char(path, '/');
    return sl_str_sub(path, 0, slash ? slash : 1);
}

/* Length of the path of the repository that holds a folder, 0 if none does. Moves w->absolute. */
static size_t find_repository(walker *w, sl_str path)
{
    for (;;) {
        set_absolute(w, path);
        if (is_repository(w)) return path.len;
        if (path.len <= 1) return 0;
        path = folder_above(path);
    }
}

/* Rules of the folders above a named one, as far as its repository reaches; NULL if it is the repository's
 * root or lies in none. */
static const level *load_above(walker *w)
{
    sl_str path = sl_arena_copy(&w->arena, sl_buf_str(&w->absolute));
    size_t root = find_repository(w, path);
    const level *above = NULL;
    for (size_t at = root; root && at < path.len; at++) {
        if (at != root && path.ptr[at] != '/') continue;
        level *l = SL_NEW(&w->arena, level);
        set_absolute(w, sl_str_sub(path, 0, at));
        load_level(w, &w->arena, at == root, above, l);
        load_rules(w, &w->arena, ".gitignore", sl_ignore_parse, &l->ignore);
        load_rules(w, &w->arena, ".gitattributes", sl_attributes_parse, &l->attributes);
        above = l;
    }
    set_absolute(w, path);
    return above;
}

static bool is_ignored(const walker *w, const level *rules, bool is_folder)
{
    for (const level *l = rules; l; l = l->above) {
        sl_match match = sl_ignore_match(&l->ignore, tail(&w->absolute, l->base), is_folder);
        if (match != SL_MATCH_NONE) return match == SL_MATCH_YES;
    }
    return false;
}

static sl_match attribute_of(const walker *w, const level *rules, sl_attr attr)
{
    for (const level *l = rules; l; l = l->above) {
        sl_match match = sl_attributes_match(&l->attributes, tail(&w->absolute, l->base), attr);
        if (match != SL_MATCH_NONE) return match;
    }
    return SL_MATCH_NONE;
}

static bool can_take_out(const level *rules, sl_attr attr)
{
    for (const level *l = rules; l; l = l->above)
        if (l->attributes.takes_out[attr]) return true;
    return false;
}

static sl_attr attr_of(sl_skip reason)
{
    return reason == SL_SKIP_VENDORED ? SL_ATTR_VENDORED : SL_ATTR_GENERATED;
}

static sl_skip built_in_reason(const walker *w, bool is_folder)
{
    sl_str path = tail(&w->shown, w->shown_base);
    for (uint32_t i = 0; i < sl_n_skip_lists; i++)
        if (sl_ignore_match(&w->built_in[i], path, is_folder) == SL_MATCH_YES) return sl_skip_lists[i].reason;
    return SL_SKIP_NO;
}

static sl_skip file_reason(const walker *w, const folder *f)
{
    sl_match generated = attribute_of(w, &f->rules, SL_ATTR_GENERATED);
    sl_match vendored = attribute_of(w, &f->rules, SL_ATTR_VENDORED);
    if (vendored == SL_MATCH_YES) return SL_SKIP_VENDORED;
    if (generated == SL_MATCH_YES) return SL_SKIP_GENERATED;
    sl_skip reason = built_in_reason(w, false);
    if (!reason) reason = f->inherited;
    if (!reason) return SL_SKIP_NO;
    sl_match said = attr_of(reason) == SL_ATTR_VENDORED ? vendored : generated;
    return said == SL_MATCH_NO ? SL_SKIP_NO : reason;
}

static void skip(walker *w, sl_skip reason)
{
    w->calls->skipped(w->calls->arg, reason, sl_buf_str(&w->shown));
}

static void visit_file(walker *w, const folder *f)
{
    sl_skip reason = file_reason(w, f);
    if (reason) {
        skip(w, reason);
        return;
    }
    sl_walk_file file = {.path = sl_buf_str(&w->shown), .folder = f->context};
    file.is_handwritten = attribute_of(w, &f->rules, SL_ATTR_GENERATED) == SL_MATCH_NO;
    if (!w->calls->file(w->calls->arg, &file)) w->has_ended = true;
}

static void visit_subfolder(walker *w, const folder *f)
{
    sl_skip reason = f->inherited ? f->inherited : built_in_reason(w, true);
    if (reason && !can_take_out(&f->rules, attr_of(reason)))
        skip(w, reason);
    else
        visit_folder(w, &f->rules, f->context, reason);
}

/* Version control's own folders are nobody's source and not worth a line in a summary. */
static bool is_bookkeeping(sl_str name)
{
    static const char *const names[] = {".git", ".hg", ".svn", ".bzr", ".jj", "CVS"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (sl_str_is(name, names[i])) return true;
    return false;
}

/* Named paths are visited on their own. */
static bool is_named(const walker *w, const sl_io_entry *entry)
{
    sl_io_id id;
    if (w->named.n < 2) return false; /* a folder does not lie within itself */
    for (uint32_t i = 0; i < w->named.n; i++) {
        if (w->named.at[i].inode != entry->inode) continue;
        if (sl_io_stat(sl_buf_str(&w->absolute), &id) != SL_IO_MISSING && id.device == w->named.at[i].device)
            return true;
    }
    return false;
}

static void visit_entry(walker *w, const folder *f, const sl_io_entry *entry)
{
    bool is_folder = entry->kind == SL_IO_FOLDER;
    if (is_named(w, entry)) return;
    if (is_ignored(w, &f->rules, is_folder))
        skip(w, SL_SKIP_IGNORED);
    else if (is_folder)
        visit_subfolder(w, f);
    else if (entry->kind == SL_IO_FILE)
        visit_file(w, f);
    else
        skip(w, entry->kind == SL_IO_LINK ? SL_SKIP_LINK : SL_SKIP_SPECIAL);
}

static bool has_entry(const folder *f, sl_str name)
{
    for (uint32_t i = 0; i < f->entries.n; i++)
        if (sl_str_eq(f->entries.at[i].name, name)) return true;
    return false;
}

/* Reads the names in the folder that w->absolute names, and its rules. */
static sl_err read_folder(walker *w, const level *above, folder *f)
{
    char path[SL_IO_PATH];
    if (!sl_io__path(sl_buf_str(&w->absolute), path)) return SL_NOT_FOUND;
    sl_err err = sl_io__entries(path, &f->arena, &f->entries);
    if (err) return err;
    load_level(w, &f->arena, has_entry(f, SL_STR(".git")), above, &f->rules);
    if (has_entry(f, SL_STR(".gitignore")))
        load_rules(w, &f->arena, ".gitignore", sl_ignore_parse, &f->rules.ignore);
    if (has_entry(f, SL_STR(".gitattributes")))
        load_rules(w, &f->arena, ".gitattributes", sl_attributes_parse, &f->rules.attributes);
    return SL_OK;
}

static bool enter_folder(walker *w, void *parent, folder *f)
{
    const sl_walk_calls *calls = w->calls;
    if (!calls->enter) return true;
    uint32_t markers = 0;
    for (int i = 0; i < SL_WALK_MARKERS && calls->markers; i++)
        if (has_entry(f, calls->markers[i])) markers |= 1u << i;
    return calls->enter(calls->arg, parent, sl_buf_str(&w->shown), markers, &f->context);
}

static void visit_entries(walker *w, const folder *f)
{
    size_t shown = w->shown.len, absolute = w->absolute.len;
    for (uint32_t i = 0; i < f->entries.n && !w->has_ended; i++) {
        const sl_io_entry *entry = &f->entries.at[i];
        if (is_bookkeeping(entry->name)) continue;
        push_name(&w->shown, entry->name);
        push_name(&w->absolute, entry->name);
        visit_entry(w, f, entry);
        w->shown.len = shown;
        w->absolute.len = absolute;
    }
}

/* Recursion ends where the system's longest path does. */
static void visit_folder(walker *w, const level *above, void *parent, sl_skip inherited)
{
    folder f = {.inherited = inherited};
    sl_arena_init(&f.arena);
    sl_err err = read_folder(w, above, &f);
    if (err)
        w->calls->trouble(w->calls->arg, sl_buf_str(&w->shown), err);
    else if (!enter_folder(w, parent, &f))
        skip(w, SL_SKIP_EXCLUDED);
    else
        visit_entries(w, &f);
    sl_arena_release(&f.arena);
}

/* ".//a//" is "a", "." is "", "/" stays. */
static sl_str tidy(sl_str path)
{
    while (sl_str_has_prefix(path, SL_STR("./"))) {
        path = sl_str_sub(path, 2, path.len);
        while (path.len && path.ptr[0] == '/')
            path = sl_str_sub(path, 1, path.len);
    }
    while (path.len > 1 && path.ptr[path.len - 1] == '/')
        path.len--;
    return sl_str_is(path, ".") ? SL_STR("") : path;
}

static void visit_named_folder(walker *w, sl_str path)
{
    sl_buf_clear(&w->absolute);
    sl_err err = sl_io_absolute(path, &w->absolute);
    if (err) {
        w->calls->trouble(w->calls->arg, path, err);
        return;
    }
    sl_buf_clear(&w->shown);
    sl_buf_add(&w->shown, path);
    w->shown_base = path.len && !sl_str_is(path, "/") ? path.len + 1 : path.len;
    visit_folder(w, load_above(w), NULL, SL_SKIP_NO);
}

static void visit_named(walker *w, sl_str path)
{
    switch (sl_io_stat(path, NULL)) {
    case SL_IO_FOLDER: visit_named_folder(w, path); break;
    case SL_IO_FILE: {
        sl_walk_file file = {.path = path, .is_named = true, .is_handwritten = true};
        if (!w->calls->file(w->calls->arg, &file)) w->has_ended = true;
        break;
    }
    case SL_IO_MISSING: w->calls->trouble(w->calls->arg, path, SL_NOT_FOUND); break;
    default: w->calls->trouble(w->calls->arg, path, SL_NOT_REGULAR);
    }
}

/* Notes what a path names; false if an earlier one named the same. */
static bool note_named(walker *w, sl_str path)
{
    sl_io_id id;
    if (sl_io_stat(path, &id) == SL_IO_MISSING) return true;
    for (uint32_t i = 0; i < w->named.n; i++)
        if (w->named.at[i].device == id.device && w->named.at[i].inode == id.inode) return false;
    *SL_PUSH(&w->arena, &w->named) = id;
    return true;
}

void sl_walk(const sl_str *paths, uint32_t n, const sl_walk_calls *calls)
{
    static const sl_str here[] = {SL_STR_INIT(".")};
    if (n == 0) {
        paths = here;
        n = 1;
    }
    walker w = {.calls = calls};
    sl_arena_init(&w.arena);
    for (uint32_t i = 0; i < sl_n_skip_lists; i++)
        sl_ignore_parse(&w.arena, sl_skip_lists[i].patterns, &w.built_in[i]);
    bool *is_first = SL_NEW_N(&w.arena, bool, n);
    for (uint32_t i = 0; i < n; i++)
        is_first[i] = note_named(&w, tidy(paths[i]));
    for (uint32_t i = 0; i < n && !w.has_ended; i++)
        if (is_first[i]) visit_named(&w, tidy(paths[i]));
    sl_buf_release(&w.shown);
    sl_buf_release(&w.absolute);
    sl_arena_release(&w.arena);
}
