#include "conf/project.h"

#include "conf/project_facts.h"

sl_err sl_project_load(const sl_host *host, sl_str root, sl_arena *arena, const sl_project **out)
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
