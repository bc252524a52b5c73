#include "conf/project_facts.h"

/* The range of the libraries that bring ours along; false if there is none. */
static bool find_bringer(const sl_bundle *bundle, const sl_libraries *libraries, sl_library *out)
{
    bool is_found = false;
    for (uint32_t i = 0; i < libraries->n; i++) {
        const sl_library *library = &libraries->at[i];
        if (!sl_str_eq(library->ecosystem, bundle->when_ecosystem) ||
            !sl_manifest__name_is_one_of(library->name, bundle->when))
            continue;
        sl_version_range hull =
            is_found ? sl_versions_hull(&out->versions, &library->versions) : library->versions;
        if (!is_found) *out = *library;
        out->versions = hull;
        is_found = true;
    }
    return is_found;
}

/* Last step that begins at or below a version, or n_steps. */
static uint32_t step_of(const sl_bundle *bundle, sl_str version)
{
    uint32_t found = bundle->n_steps;
    for (uint32_t i = 0; i < bundle->n_steps && sl_version_cmp(bundle->steps[i].from, version) <= 0; i++)
        found = i;
    return found;
}

/* From the step of the lowest version to the end of the step of the highest. */
static sl_version_range by_steps(const sl_bundle *bundle, const sl_version_range *of)
{
    sl_version_range range = {.takes_high = false};
    uint32_t low = of->low.len ? step_of(bundle, of->low) : bundle->n_steps;
    uint32_t high = of->high.len ? step_of(bundle, of->high) : bundle->n_steps;
    if (low < bundle->n_steps) range.low = bundle->steps[low].to;
    if (high == bundle->n_steps) return range;
    bool ends_before = !of->takes_high && sl_version_cmp(bundle->steps[high].from, of->high) == 0;
    if (!ends_before) high++;
    if (high < bundle->n_steps) range.high = bundle->steps[high].to;
    return range;
}

static sl_version_range range_in(const sl_bundle *bundle, const sl_version_range *of)
{
    static const sl_version_range unknown;
    return bundle->is_same ? *of : bundle->n_steps ? by_steps(bundle, of) : unknown;
}

static sl_library *find_own(sl_libraries *libraries, const sl_bundle *bundle)
{
    for (uint32_t i = 0; i < libraries->n; i++)
        if (sl_str_eq(libraries->at[i].ecosystem, bundle->ecosystem) &&
            sl_package_cmp(libraries->at[i].name, bundle->name) == 0)
            return &libraries->at[i];
    return NULL;
}

static void apply(const sl_bundle *bundle, const sl_project *project, sl_arena *keep, sl_libraries *libraries)
{
    sl_library ours, *own = find_own(libraries, bundle);
    if ((own && sl_versions_are_bounded(&own->versions)) || !find_bringer(bundle, libraries, &ours)) return;
    ours.ecosystem = bundle->ecosystem;
    ours.name = bundle->name;
    ours.versions = range_in(bundle, &ours.versions);
    bool is_bounded = sl_versions_are_bounded(&ours.versions);
    if (own && is_bounded) *own = ours;
    /* That it is in use is news only if no folder above knows more. */
    if (!own && (is_bounded || !sl_project_library(project, bundle->ecosystem, bundle->name)))
        *SL_PUSH(keep, libraries) = ours;
}

void sl_project__bundle(const sl_project *project, sl_arena *keep, sl_libraries *libraries)
{
    for (uint32_t i = 0; i < sl_n_bundles; i++)
        apply(&sl_bundles[i], project, keep, libraries);
}
