#include "tests/lib/files.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/types.h>

#include <fts.h>

bool fx_file_exists(sl_arena *arena, sl_str path)
{
    struct stat info;
    return stat(sl_arena_copy(arena, path).ptr, &info) == 0 && S_ISREG(info.st_mode);
}

static bool complain(const char *path)
{
    perror(path);
    return false;
}

bool fx_file_read(sl_arena *arena, sl_str path, sl_str *out)
{
    const char *name = sl_arena_copy(arena, path).ptr;
    struct stat info;
    FILE *file = fopen(name, "rb");
    if (!file) return complain(name);
    if (fstat(fileno(file), &info) != 0) {
        fclose(file);
        return complain(name);
    }
    size_t size = (size_t)info.st_size;
    char *bytes = sl_arena_alloc(arena, size + 1);
    bool whole = fread(bytes, 1, size, file) == size;
    fclose(file);
    if (!whole) return complain(name);
    *out = (sl_str){bytes, size};
    return true;
}

bool fx_file_write(sl_arena *arena, sl_str path, sl_str text)
{
    const char *name = sl_arena_copy(arena, path).ptr;
    FILE *file = fopen(name, "wb");
    if (!file) return complain(name);
    bool whole = fwrite(text.ptr, 1, text.len, file) == text.len;
    return (fclose(file) == 0 && whole) || complain(name);
}

bool fx_file_remove(sl_arena *arena, sl_str path)
{
    const char *name = sl_arena_copy(arena, path).ptr;
    return remove(name) == 0 || complain(name);
}

static int compare(const void *a, const void *b)
{
    return sl_str_cmp(*(const sl_str *)a, *(const sl_str *)b);
}

bool fx_files_list(sl_arena *arena, sl_str root, fx_paths *out)
{
    char *const roots[] = {(char *)(uintptr_t)sl_arena_copy(arena, root).ptr, NULL};
    FTS *tree = fts_open(roots, FTS_PHYSICAL | FTS_NOCHDIR, NULL);
    if (!tree) return complain(roots[0]);
    for (FTSENT *entry; (entry = fts_read(tree));)
        if (entry->fts_info == FTS_F)
            *SL_PUSH(arena, out) = sl_arena_copy(arena, sl_str_from_cstr(entry->fts_path));
    fts_close(tree);
    if (out->n) qsort(out->at, out->n, sizeof *out->at, compare);
    return true;
}
