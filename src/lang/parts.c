#include "lang/parts.h"

#include "lang/links.h"

#include <stdlib.h>

/* ---- programs kept from one version of a file to the next ---- */

typedef struct kept_part {
    uint64_t hash; /* of its text */
    const struct sl_lang *lang;
    bool is_taken;
    sl_arena arena;
    const sl_facts *facts;
} kept_part;

struct sl_part_cache {
    sl_str path; /* what else facts depend on: where the file lies, and the custom rows */
    const sl_row *rows;
    uint32_t n_codes;
    uint64_t links; /* hash of what other files define */
    kept_part **at;
    uint32_t n, cap;
};

void sl_part_cache_free(sl_part_cache *cache)
{
    if (!cache) return;
    for (uint32_t i = 0; i < cache->n; i++) {
        if (cache->at[i]->is_taken) continue;
        sl_arena_release(&cache->at[i]->arena);
        free(cache->at[i]);
    }
    free(cache->at);
    free(cache);
}

static kept_part *take_old(sl_part_cache *old, uint64_t hash, const sl_program *program)
{
    for (uint32_t i = 0; old && i < old->n; i++) {
        kept_part *kept = old->at[i];
        if (kept->is_taken || kept->hash != hash || kept->lang != program->lang) continue;
        if (!sl_str_eq(kept->facts->text, program->map.text)) continue;
        kept->is_taken = true;
        return kept;
    }
    return NULL;
}

static void keep(sl_part_cache *cache, kept_part *part)
{
    if (cache->n == cache->cap) {
        cache->cap = cache->cap ? cache->cap * 2 : 16;
        cache->at = sl_xrealloc(cache->at, cache->cap * sizeof *cache->at);
    }
    cache->at[cache->n++] = part;
}

static sl_part_cache *new_cache(const sl_source *source)
{
    sl_part_cache *cache = sl_xmalloc(sizeof *cache);
    cache->path = source->path;
    cache->rows = source->recognition.rows.at;
    cache->n_codes = source->recognition.n_extra_codes;
    cache->links = sl_links_hash(source->links);
    return cache;
}

static bool is_still_good(const sl_part_cache *old, const sl_part_cache *new)
{
    return old && old->rows == new->rows && old->n_codes == new->n_codes &&
           old->links == new->links &&sl_str_eq(old->path, new->path);
}

/* ---- reading ---- */

typedef struct joiner {
    sl_parser *parser;
    sl_run *run;
    sl_facts *whole;
    sl_part_cache *old, *new;
    unsigned depth;
} joiner;

static const sl_facts *read_program(joiner *j, sl_arena *arena, const sl_program *program, sl_str text)
{
    sl_source source = *j->run->source;
    uint32_t why_off = 0;
    bool is_asked = j->run->why && sl_mapped_in(&program->map, j->run->why_off, &why_off);
    source.text = text;
    source.lang = program->lang;
    return sl_recognise_part(j->parser, arena, &source, j->depth + 1, is_asked ? j->run->why : NULL, why_off);
}

static const sl_facts *facts_of(joiner *j, const sl_program *program)
{
    if (!j->new) return read_program(j, j->run->arena, program, program->map.text);
    uint64_t hash = sl_str_hash(program->map.text);
    kept_part *part = take_old(j->old, hash, program);
    if (!part) {
        part = sl_xmalloc(sizeof *part);
        *part = (kept_part){.hash = hash, .lang = program->lang, .is_taken = true};
        part->facts = read_program(j, &part->arena, program, sl_arena_copy(&part->arena, program->map.text));
    }
    keep(j->new, part);
    return part->facts;
}

/* ---- joining ---- */

static void map_out(const sl_mapped *map, sl_range *range)
{
    bool stands_nowhere = range->to == 0;
    if (map && !stands_nowhere) *range = sl_mapped_out(map, *range);
}

static void add_sites(joiner *j, const sl_part *part)
{
    for (uint32_t i = 0; i < part->facts->sites.n; i++) {
        sl_site *site = SL_PUSH(j->run->arena, &j->whole->sites);
        *site = part->facts->sites.at[i];
        map_out(part->map, &site->range);
        map_out(part->map, &site->span);
        map_out(part->map, &site->qualifier);
        map_out(part->map, &site->phrase);
        map_out(part->map, &site->name);
        site->call = site->arg = site->cond = site->group = site->arm = site->scope = SL_NONE;
        site->part = j->whole->parts.n - 1;
        site->own = i;
    }
}

static void add_part(joiner *j, sl_part part)
{
    *SL_PUSH(j->run->arena, &j->whole->parts) = part;
    j->whole->asks_project = j->whole->asks_project || part.facts->asks_project;
    add_sites(j, &part);
}

static sl_facts *new_whole(const sl_run *run)
{
    const sl_facts *own = run->facts;
    sl_facts *whole = SL_NEW(run->arena, sl_facts);
    whole->text = own->text;
    whole->path = own->path;
    whole->lang = own->lang;
    whole->language = own->language;
    whole->registry = own->registry;
    whole->has_http = own->has_http;
    whole->is_test = own->is_test;
    whole->tests.at = own->tests.at;
    whole->tests.n = own->tests.n;
    whole->is_generated = own->is_generated;
    whole->indent = own->indent;
    whole->line_end = own->line_end;
    whole->parse_end = own->parse_end;
    return whole;
}

const sl_facts *sl_parts_read(sl_parser *parser, sl_run *run, const sl_programs *programs,
                              sl_part_cache **cache, unsigned depth)
{
    joiner j = {.parser = parser, .run = run, .whole = new_whole(run), .depth = depth};
    if (cache) {
        j.new = new_cache(run->source);
        if (is_still_good(*cache, j.new)) j.old = *cache;
    }
    add_part(&j, (sl_part){.facts = run->facts});
    for (uint32_t i = 0; i < programs->all.n; i++) {
        const sl_program *program = &programs->all.at[i];
        add_part(&j, (sl_part){facts_of(&j, program), &program->map, program->injection->is_fragment});
    }
    sl_facts_sort_sites(j.whole, run->arena);
    if (!cache) return j.whole;
    sl_part_cache_free(*cache); /* all but the parts taken over */
    for (uint32_t i = 0; i < j.new->n; i++)
        j.new->at[i]->is_taken = false;
    *cache = j.new;
    return j.whole;
}
