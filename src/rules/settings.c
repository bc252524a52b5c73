#include "rules/settings.h"

#include "base/arena.h"

const sl_settings *sl_settings_default(void)
{
    static const sl_settings defaults; /* every rule at SL_SEV_DEFAULT */
    return &defaults;
}

static bool hits(const sl_override *override, sl_str path)
{
    for (uint32_t i = 0; i < override->globs.n; i++)
        if (sl_glob_match(override->globs.at[i], path)) return true;
    return false;
}

static void merge(sl_settings *settings, const sl_override *override)
{
    for (int i = 0; i < SL_N_RULES; i++)
        if (override->is_set[i]) settings->rules[i] = override->rules[i];
    if (override->vendors.at) settings->vendors = override->vendors;
    if (override->families.at) settings->families = override->families;
}

const sl_settings *sl_settings_for_path(const sl_settings *settings, sl_str path, sl_arena *arena)
{
    sl_settings *resolved = NULL;
    for (uint32_t i = 0; i < settings->n_overrides; i++) {
        if (!hits(&settings->overrides[i], path)) continue;
        if (!resolved) {
            resolved = SL_NEW(arena, sl_settings);
            *resolved = *settings;
        }
        merge(resolved, &settings->overrides[i]);
    }
    return resolved ? resolved : settings;
}
