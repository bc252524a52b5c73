#include "io/posix.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static sl_io_kind kind_of(DIR *dir, const struct dirent *d)
{
    struct stat st;
    switch (d->d_type) {
    case DT_REG: return SL_IO_FILE;
    case DT_DIR: return SL_IO_FOLDER;
    case DT_LNK: return SL_IO_LINK;
    case DT_UNKNOWN: /* some file systems do not say */
        if (fstatat(dirfd(dir), d->d_name, &st, AT_SYMLINK_NOFOLLOW) != 0) return SL_IO_MISSING;
        return sl_io__kind(st.st_mode);
    default: return SL_IO_OTHER;
    }
}

static bool is_dots(const char *name)
{
    return strcmp(name, ".") == 0 || strcmp(name, "..") == 0;
}

/* The byte that stands behind the common part: folders end in '/', files in nothing. */
static int next_byte(const sl_io_entry *e, size_t at)
{
    if (at < e->name.len) return (unsigned char)e->name.ptr[at];
    return e->kind == SL_IO_FOLDER ? '/' : -1;
}

static int compare(const void *a, const void *b)
{
    const sl_io_entry *x = a, *y = b;
    size_t common = x->name.len < y->name.len ? x->name.len : y->name.len;
    int order = memcmp(x->name.ptr, y->name.ptr, common);
    return order ? order : next_byte(x, common) - next_byte(y, common);
}

sl_err sl_io__entries(const char *folder, sl_arena *arena, sl_io_entries *out)
{
    DIR *dir = opendir(folder);
    if (!dir) return sl_io__err(errno);
    for (const struct dirent *d; (d = readdir(dir));) {
        sl_io_kind kind = is_dots(d->d_name) ? SL_IO_MISSING : kind_of(dir, d);
        if (kind == SL_IO_MISSING) continue;
        *SL_PUSH(arena, out) = (sl_io_entry){.name = sl_arena_copy(arena, sl_str_from_cstr(d->d_name)),
                                             .kind = kind,
                                             .inode = (uint64_t)d->d_ino};
    }
    closedir(dir);
    if (out->n > 1) qsort(out->at, out->n, sizeof *out->at, compare);
    return SL_OK;
}

sl_err sl_io_list(sl_str folder, void (*entry)(void *arg, sl_str name), void *arg)
{
    char path[SL_IO_PATH];
    if (!sl_io__path(folder, path)) return SL_NOT_FOUND;
    sl_arena arena;
    sl_arena_init(&arena);
    sl_io_entries entries = {0};
    sl_err err = sl_io__entries(path, &arena, &entries);
    for (uint32_t i = 0; i < entries.n; i++) {
        bool is_folder = entries.at[i].kind == SL_IO_FOLDER;
        sl_str name = entries.at[i].name;
        entry(arg, is_folder ? sl_arena_printf(&arena, "%.*s/", SL_FMT(name)) : name);
    }
    sl_arena_release(&arena);
    return err;
}
