#include "http/tables.h"

const sl_family *sl_families_all(const sl_registry *registry, uint32_t *n)
{
    registry = sl_registry__of(registry);
    *n = *registry->n_families;
    return registry->families;
}

const sl_family *sl_family_find(const sl_registry *registry, sl_str id)
{
    uint32_t n;
    const sl_family *families = sl_families_all(registry, &n);
    for (uint32_t i = 0; i < n; i++)
        if (sl_str_eq(families[i].id, id)) return &families[i];
    return NULL;
}

bool sl_access_is_prefixed(const sl_family *family, const sl_access *access)
{
    return access->form == SL_ACCESS_BARE && access->distinctive && family->name_prefix.len &&
           sl_str_is(family->import.kind, "include");
}

bool sl_family_has_language(const sl_family *family, sl_str language)
{
    for (uint32_t i = 0; i < family->languages.n; i++)
        if (sl_str_eq(family->languages.at[i], language)) return true;
    return false;
}

static bool row_is_hit(const sl_registry *registry, const sl_name_row *row, sl_str name, sl_str language)
{
    const sl_family *family = &registry->families[row->family];
    sl_str own = row->alias ? registry->aliases[row->alias - 1] : family->constants[row->constant].name;
    return sl_str_eq(own, name) && (!language.len || sl_family_has_language(family, language));
}

uint32_t sl_named_find(const sl_registry *registry, sl_str name, sl_str language, sl_named *out, uint32_t cap)
{
    registry = sl_registry__of(registry);
    uint64_t hash = sl_str_hash(name);
    uint32_t bucket = sl_name__bucket(hash), n = 0;
    if (!sl_name_may_be_constant(registry, hash)) return 0;
    for (uint32_t i = registry->buckets[bucket]; i < registry->buckets[bucket + 1]; i++) {
        const sl_name_row *row = &registry->names[i];
        if (row->hash != (uint32_t)hash || !row_is_hit(registry, row, name, language)) continue;
        const sl_family *family = &registry->families[row->family];
        if (n < cap) out[n] = (sl_named){family, &family->constants[row->constant]};
        n++;
    }
    return n;
}

bool sl_name_may_be_constant(const sl_registry *registry, uint64_t name_hash)
{
    const uint64_t *bits = sl_registry__of(registry)->bits;
    uint32_t a = sl_name__bit(name_hash, 0), b = sl_name__bit(name_hash, 1);
    return (bits[a / 64] >> a % 64 & 1) && (bits[b / 64] >> b % 64 & 1);
}

const sl_constant *sl_family_constants_of(const sl_family *family, uint32_t code, uint32_t *n)
{
    uint32_t low = 0, high = family->n_constants;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (family->constants[middle].code < code)
            low = middle + 1;
        else
            high = middle;
    }
    for (*n = 0; low + *n < family->n_constants && family->constants[low + *n].code == code; ++*n)
        ;
    return family->constants + low;
}

const sl_constant *sl_family_find_name(const sl_family *family, sl_str name)
{
    for (uint32_t i = 0; i < family->n_constants; i++)
        if (sl_str_eq(family->constants[i].name, name)) return &family->constants[i];
    return NULL;
}

bool sl_constant_exists_in(const sl_family *family, const sl_constant *constant, sl_str version)
{
    if (!version.len)
        return !constant->removed.len &&
               (!constant->since.len ||
                (family->baseline.len && sl_version_cmp(constant->since, family->baseline) <= 0));
    return (!constant->since.len || sl_version_cmp(constant->since, version) <= 0) &&
           (!constant->removed.len || sl_version_cmp(version, constant->removed) < 0);
}

const sl_constant *sl_family_preferred(const sl_family *family, uint32_t code, sl_str version)
{
    uint32_t n;
    const sl_constant *of = sl_family_constants_of(family, code, &n);
    for (uint32_t i = 0; i < n; i++)
        if (of[i].writable && !of[i].misleading && sl_constant_exists_in(family, &of[i], version))
            return &of[i];
    return NULL;
}

sl_str sl_family_import_text(const sl_family *family, sl_str language_or_style)
{
    for (uint32_t i = 0; i < family->import.n_texts; i++)
        if (sl_str_eq(family->import.texts[i].key, language_or_style)) return family->import.texts[i].text;
    return family->import.text;
}

static sl_str spell(const sl_access *access, sl_str name, sl_arena *arena)
{
    switch (access->form) {
    case SL_ACCESS_SYMBOL:
    case SL_ACCESS_ATOM: return sl_arena_printf(arena, ":%.*s", SL_FMT(name));
    case SL_ACCESS_STRING: return sl_arena_printf(arena, "\"%.*s\"", SL_FMT(name));
    case SL_ACCESS_VARIANT: return sl_arena_printf(arena, "%.*s%.*s", SL_FMT(access->prefix), SL_FMT(name));
    case SL_ACCESS_INDEX:
        return sl_arena_printf(arena, "%.*s[%.*s]", SL_FMT(access->qualifier), SL_FMT(name));
    case SL_ACCESS_MEMBER:
    case SL_ACCESS_CALL:
        if (access->qualifier.len)
            return sl_arena_printf(arena, "%.*s%.*s%.*s", SL_FMT(access->qualifier), SL_FMT(access->sep),
                                   SL_FMT(name));
        return name;
    case SL_ACCESS_BARE:
    case SL_ACCESS_LITERAL: return name;
    }
    return name;
}

sl_str sl_named_spelled(sl_named named, sl_arena *arena)
{
    const sl_constant *constant = named.constant;
    return spell(&named.family->access[0], constant->written.len ? constant->written : constant->name, arena);
}
