/* Any bytes as a manifest of any row (the first line is its path): statements stand inside the text, and what
 * their versions prove is a range. */
#include "conf/manifest.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_range(const sl_version_range *range)
{
    int order = range->low.len && range->high.len ? sl_version_cmp(range->low, range->high) : -1;
    if (order > 0 || (order == 0 && !range->takes_high)) abort();
}

/* What two ranges share lies in both, and both lie in what holds them. */
static void check_pair(const sl_version_range *a, const sl_version_range *b)
{
    sl_version_range meet, same, hull = sl_versions_hull(a, b);
    check_range(&hull);
    if (!sl_versions_meet(&hull, a, &same) || !sl_versions_meet(&hull, b, &same)) abort();
    if (sl_versions_meet(a, b, &meet) != sl_versions_meet(b, a, &same)) abort();
    if (sl_versions_meet(a, b, &meet)) check_range(&meet);
}

static void check_statements(const sl_statements *statements, uint32_t n_lines, sl_arena *arena)
{
    sl_version_range before = {.takes_high = false};
    for (uint32_t i = 0; i < statements->n; i++) {
        const sl_statement *s = &statements->at[i];
        if (s->line0 >= n_lines || (!s->name.len && s->find->kind != SL_FIND_WORKSPACE)) abort();
        sl_version_range range = sl_versions_read(&sl_range_syntaxes[s->find->syntax], s->version, arena);
        check_range(&range);
        check_pair(&range, &before);
        before = range;
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    sl_str text = {(const char *)data, size};
    size_t end = sl_str_find_char(text, '\n');
    uint32_t up, line0 = 0, n_lines = 1;
    if (end == SIZE_MAX) return 0;
    const sl_manifest *manifest = sl_manifest_find(sl_str_sub(text, 0, end), &up);
    if (!manifest) manifest = &sl_manifests[sl_str_hash(sl_str_sub(text, 0, end)) % sl_n_manifests];
    text = sl_str_sub(text, end + 1, text.len);
    for (size_t i = 0; i < text.len; i++)
        n_lines += text.ptr[i] == '\n' || text.ptr[i] == '\r';
    sl_arena arena;
    sl_statements statements = {0};
    sl_arena_init(&arena);
    sl_err err = sl_manifest_read(manifest, text, &arena, &statements, &line0);
    if (line0 >= n_lines || (err && statements.n)) abort();
    check_statements(&statements, n_lines, &arena);
    sl_arena_release(&arena);
    return 0;
}
