#include "tests/unit/tree.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>

#include <fts.h>
#include <unistd.h>

/* One test at a time, so one folder at a time. */
static char here[] = "/tmp/statuslens-test-XXXXXX";
static int before = -1;

bool tree_enter(void)
{
    memcpy(here + sizeof here - 7, "XXXXXX", 6);
    before = open(".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    return before >= 0 && mkdtemp(here) && chdir(here) == 0;
}

void tree_folder(const char *path)
{
    char copy[512];
    snprintf(copy, sizeof copy, "%s", path);
    for (char *slash = strchr(copy + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        mkdir(copy, 0755);
        *slash = '/';
    }
    mkdir(copy, 0755);
}

void tree_write(const char *path, sl_str bytes)
{
    char folder[512];
    snprintf(folder, sizeof folder, "%s", path);
    char *slash = strrchr(folder, '/');
    if (slash) {
        *slash = '\0';
        tree_folder(folder);
    }
    FILE *file = fopen(path, "wb");
    if (!file || fwrite(bytes.ptr, 1, bytes.len, file) != bytes.len || fclose(file) != 0) {
        perror(path);
        abort();
    }
}

void tree_leave(void)
{
    if (fchdir(before) != 0) perror("fchdir");
    close(before);
    char *const roots[] = {here, NULL};
    FTS *tree = fts_open(roots, FTS_PHYSICAL | FTS_NOCHDIR, NULL);
    for (FTSENT *entry; tree && (entry = fts_read(tree));)
        if (entry->fts_info != FTS_D) remove(entry->fts_accpath);
    if (tree) fts_close(tree);
}
