#include "conf/project.h"

#include "conf/project_facts.h"

sl_err sl_project_load(const sl_host *host, sl_str root, sl_arena *arena, sl_project **out)
{
    sl_project_find find = {0};
    sl_arena scratch;
    sl_arena_init(&scratch);
    sl_err err = sl_project__walk(host, root, &scratch, arena, &find);
    if (!err) *out = sl_project__resolve(&find, &scratch, arena);
    sl_arena_release(&scratch);
    return err;
}

bool sl_project_reads(sl_str path)
{
    uint32_t folders_up;
    for (uint32_t i = 0; i < sl_n_vendor_signs; i++)
        if (sl_manifest__is_vendor_sign(&sl_vendor_signs[i], path)) return true;
    return sl_manifest_find(path, &folders_up) != NULL;
}

static void look_for_manifest(void *arg, sl_str name)
{
    bool *found = arg;
    uint32_t folders_up;
    *found = *found || (sl_manifest_find(name, &folders_up) && !folders_up);
}

bool sl_project_begins(const sl_host *host, sl_str folder)
{
    bool found = false;
    if (host->list) host->list(host->ctx, folder, look_for_manifest, &found);
    return found;
}

static void add_glob(sl_buf *to, sl_str glob)
{
    if (sl_str_find_char(glob, '{') != SIZE_MAX)
        return; /* braces within braces are not understood everywhere */
    sl_buf_add_char(to, to->len ? ',' : '{');
    sl_buf_add(to, glob);
}

sl_str sl_project_glob(sl_arena *arena)
{
    sl_buf text;
    sl_buf_init(&text);
    for (uint32_t i = 0; i < sl_n_manifest_exact; i++)
        add_glob(&text, sl_manifest_exact[i].text);
    for (uint32_t i = 0; i < sl_n_manifest_globs; i++)
        add_glob(&text, sl_manifest_globs[i].text);
    for (uint32_t i = 0; i < sl_n_vendor_signs; i++)
        for (uint32_t k = 0; !sl_vendor_signs[i].ecosystem.len && k < sl_vendor_signs[i].names.n; k++)
            add_glob(&text, sl_vendor_signs[i].names.at[k]);
    sl_str glob = sl_arena_printf(arena, "**/%.*s}", SL_FMT(sl_buf_str(&text)));
    sl_buf_release(&text);
    return glob;
}
