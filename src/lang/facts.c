#include "lang/facts.h"

#include <stdlib.h>

sl_idx sl_facts_site_at(const sl_facts *facts, uint32_t byte_off)
{
    sl_idx best = SL_NONE;
    for (uint32_t i = 0; i < facts->sites.n; i++) {
        const sl_site *site = &facts->sites.at[i];
        if (byte_off < site->span.from || byte_off > site->span.to)
            continue; /* a caret may stand right behind */
        bool inside = best == SL_NONE || sl_range_contains(facts->sites.at[best].span, site->span);
        bool nearer = inside || byte_off < site->span.to;
        if (nearer) best = i;
    }
    return best;
}

/* ---- parts ---- */

static const sl_part *part_at(const sl_facts *facts, uint32_t byte_off, bool for_comment, uint32_t *own_off)
{
    for (uint32_t i = 1; i < facts->parts.n; i++) {
        const sl_part *part = &facts->parts.at[i];
        bool may_enter = !for_comment || !part->is_fragment;
        if (may_enter && sl_mapped_in(part->map, byte_off, own_off)) return part;
    }
    *own_off = byte_off;
    return facts->parts.n ? &facts->parts.at[0] : NULL;
}

sl_place sl_facts_place(const sl_facts *facts, uint32_t byte_off, bool for_comment)
{
    sl_place place = {.facts = facts, .off = byte_off};
    while (place.facts->parts.n && place.n_maps < SL_PARTS_DEEP) {
        const sl_part *part = part_at(place.facts, place.off, for_comment, &place.off);
        place.facts = part->facts;
        if (part->map) place.maps[place.n_maps++] = part->map;
    }
    return place;
}

sl_range sl_place_out(const sl_place *place, sl_range own)
{
    for (uint32_t i = place->n_maps; i > 0; i--)
        own = sl_mapped_out(place->maps[i - 1], own);
    return own;
}

bool sl_place_edit(const sl_place *place, const sl_edit *own, sl_arena *arena, sl_edit *out)
{
    sl_edit edit = *own;
    for (uint32_t i = place->n_maps; i > 0; i--) {
        sl_edit inner = edit;
        if (!sl_mapped_edit(place->maps[i - 1], &inner, arena, &edit)) return false;
    }
    *out = edit;
    return true;
}

const sl_site *sl_facts_home(const sl_facts **facts, const sl_site *site)
{
    while ((*facts)->parts.n) {
        *facts = (*facts)->parts.at[site->part].facts;
        site = &(*facts)->sites.at[site->own];
    }
    return site;
}

/* ---- names ---- */

sl_idx sl_facts_function_of(const sl_facts *facts, sl_idx scope)
{
    while (scope != SL_NONE) {
        sl_scope_kind kind = facts->scopes.at[scope].kind;
        if (kind == SL_SCOPE_FUNCTION || kind == SL_SCOPE_HANDLER) return scope;
        if (kind != SL_SCOPE_CATCH) return SL_NONE;
        scope = facts->scopes.at[scope].parent;
    }
    return SL_NONE;
}

static const char *const method_names[] = {"GET",   "HEAD",   "POST",    "PUT",
                                           "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY"};

const char *sl_method_name(uint32_t methods)
{
    for (unsigned i = 0; i < sizeof method_names / sizeof *method_names; i++)
        if (methods >> i & 1) return method_names[i];
    return NULL;
}

uint32_t sl_method_of(sl_str name)
{
    for (unsigned i = 0; i < sizeof method_names / sizeof *method_names; i++)
        if (sl_str_eq_nocase(name, sl_str_from_cstr(method_names[i]))) return 1U << i;
    return 0;
}

const char *sl_role_name(sl_role role)
{
    static const char *const names[] = {"mentioned", "produced", "compared", "range",
                                        "asserted",  "declared", "mapped",   "configured"};
    return names[role];
}

const char *sl_side_name(sl_side side)
{
    static const char *const names[] = {"unknown", "server", "client", "test", "config"};
    return names[side];
}

const char *sl_spelling_name(sl_spelling spelling)
{
    static const char *const names[] = {"number",   "string", "status-line", "phrase",
                                        "constant", "symbol", "enum",        "class"};
    return names[spelling];
}

const char *sl_confidence_name(sl_confidence confidence)
{
    static const char *const names[] = {"no", "possible", "likely", "certain"};
    return names[confidence];
}

const char *sl_via_name(sl_via via)
{
    static const char *const names[] = {"direct", "fallback", "variable", "wrapper"};
    return names[via];
}

const char *sl_evidence_name(uint32_t bits)
{
    static const char *const names[] = {"import",   "http",    "receiver",    "rare",   "known", "range",
                                        "siblings", "test",    "server-path", "phrase", "type",  "syntax",
                                        "flow",     "foreign", "final",       "beside"};
    for (unsigned i = 0; i < sizeof names / sizeof *names; i++)
        if (bits >> i & 1) return names[i];
    return NULL;
}

typedef struct numbered {
    sl_site site;
    sl_idx before;
} numbered;

static int compare_sites(const void *a, const void *b)
{
    const numbered *x = a, *y = b;
    if (x->site.range.from != y->site.range.from) return x->site.range.from < y->site.range.from ? -1 : 1;
    return (x->before > y->before) - (x->before < y->before);
}

void sl_facts_sort_sites(sl_facts *facts, sl_arena *arena)
{
    uint32_t n = facts->sites.n;
    bool sorted = true;
    for (uint32_t i = 1; i < n; i++)
        sorted = sorted && facts->sites.at[i - 1].range.from <= facts->sites.at[i].range.from;
    if (sorted) return;
    numbered *sites = SL_NEW_N(arena, numbered, n);
    sl_idx *now = SL_NEW_N(arena, sl_idx, n);
    for (uint32_t i = 0; i < n; i++)
        sites[i] = (numbered){facts->sites.at[i], i};
    qsort(sites, n, sizeof *sites, compare_sites);
    for (uint32_t i = 0; i < n; i++) {
        facts->sites.at[i] = sites[i].site;
        now[sites[i].before] = i;
    }
    for (uint32_t i = 0; i < facts->args.n; i++)
        if (facts->args.at[i].site != SL_NONE) facts->args.at[i].site = now[facts->args.at[i].site];
    for (uint32_t i = 0; i < facts->intervals.n; i++)
        if (facts->intervals.at[i].site != SL_NONE)
            facts->intervals.at[i].site = now[facts->intervals.at[i].site];
}
