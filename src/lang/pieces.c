#include "lang/cutter.h"

#include "lang/calls.h"
#include "lang/conds.h"
#include "lang/scopes.h"
#include "lang/sites.h"
#include "lang/units.h"

#include <stdlib.h>
#include <string.h>

enum {
    PIECE_BYTES = 2048, /* a screen of code; smaller pieces cost more to keep than to read again */
    HEAD_BYTES = 160    /* of what encloses a piece: name and type, not its content */
};

typedef struct sizes { /* of the file's facts: the next time there will be about as many */
    uint32_t sites, calls, args, conds, intervals, groups, arms, scopes;
} sizes;

struct sl_piece_cache {
    uint64_t surroundings; /* hash of imports and evidence */
    sizes sizes;
    piece **at; /* sorted by key */
    uint32_t n, cap;
};

static void piece_free(piece *p)
{
    sl_arena_release(&p->arena);
    free(p);
}

void sl_piece_cache_free(sl_piece_cache *cache)
{
    if (!cache) return;
    for (uint32_t i = 0; i < cache->n; i++)
        if (!cache->at[i]->is_taken) piece_free(cache->at[i]);
    free(cache->at);
    free(cache);
}

/* ---- reading a piece ---- */

static void read_piece(cutter *c, piece *p, TSNode node, TSFieldId field, uint32_t index,
                       uint32_t n_candidates)
{
    sl_run run = *c->run;                      /* everything of the file; its own arena and arrays */
    run.arena = p->key ? &p->arena : c->arena; /* what is not kept lives as long as the file's facts */
    run.facts = p->facts = SL_NEW(run.arena, sl_facts);
    p->facts->text = run.text;
    p->facts->path = c->whole->path;
    p->facts->lang = c->whole->lang;
    p->facts->registry = c->whole->registry;
    p->facts->imports.at = c->whole->imports.at;
    p->facts->imports.n = c->whole->imports.n;
    run.piece_frame = c->run->frames->n;
    run.piece_from = p->from = ts_node_start_byte(node);
    run.reads_beyond = false;
    memset(&run.expressions, 0, sizeof run.expressions);
    memset(&run.arm_notes, 0, sizeof run.arm_notes);
    memset(&run.kept, 0, sizeof run.kept);
    sl_frames_push(run.frames, node, field, index);
    sl_visit_candidates(run.lang, c->run->scan.candidates.at + c->candidate, n_candidates, run.frames,
                        sl_site_visit, &run);
    run.frames->n--;
    if (run.reads_beyond) p->key = 0; /* no key is equal to it: read again next time */
    sl_facts_sort_sites(run.facts, run.arena);
    sl_conds_make(&run);
    sl_calls_link(run.facts);
    p->facts->imports.n = 0; /* the file's: not this piece's to keep */
    p->notes.at = run.arm_notes.at;
    p->notes.n = run.arm_notes.n;
    p->kept.at = run.kept.at;
    p->kept.n = run.kept.n;
}

/* ---- keys ---- */

static uint64_t mix(uint64_t hash, uint64_t value)
{
    hash = (hash ^ value) * 0x9e3779b97f4a7c15U;
    return hash ^ hash >> 29;
}

static uint64_t hash_text(sl_str text)
{
    uint64_t hash = text.len;
    while (text.len >= 8) { /* eight bytes a step: every byte of the file is hashed at every keystroke */
        uint64_t word;
        memcpy(&word, text.ptr, 8);
        hash = mix(hash, word);
        text = (sl_str){text.ptr + 8, text.len - 8};
    }
    return mix(hash, sl_str_hash(text));
}

/* What the piece's facts depend on besides its bytes: kind and head of everything around it. */
static uint64_t context_hash(cutter *c, uint32_t piece_from)
{
    uint64_t hash = 1;
    uint32_t heads_to = 0;
    if (c->context && piece_from >= c->context_from) return c->context;
    for (uint32_t i = 0; i < c->run->frames->n; i++) {
        TSNode node = c->run->frames->at[i].node;
        sl_range head = sl_node_range(node);
        hash = mix(hash, ts_node_symbol(node));
        const sl_match *match = sl_frame_match(&c->run->frames->at[i], c->run->lang, c->run->text);
        if (!match || i == 0) continue;
        if (head.to > head.from + HEAD_BYTES) head.to = head.from + HEAD_BYTES;
        if (head.to > heads_to) heads_to = head.to;
        if (head.to > piece_from) head.to = piece_from;
        hash = mix(hash, hash_text(sl_range_of(c->run->text, head)));
    }
    if (piece_from >= heads_to) {
        c->context = hash;
        c->context_from = heads_to;
    }
    return hash;
}

/* A block's last statement is its value; the others end there. */
static bool is_value_of_block(const cutter *c, TSNode node)
{
    sl_frames *frames = c->run->frames;
    const sl_match *match = sl_frame_match(&frames->at[frames->n - 1], c->run->lang, c->run->text);
    return match && match->structure->kind == SL_ST_BLOCK &&
           sl_is_last_child(frames->at[frames->n - 1].node, node);
}

/* `front_from`: where the comments and marks begin that stand in front of the node. */
static uint64_t key_of(cutter *c, TSNode node, bool is_closed, uint32_t front_from)
{
    if (!c->new || !is_closed || ts_node_has_error(node)) return 0;
    uint64_t hash = mix(context_hash(c, ts_node_start_byte(node)), ts_node_symbol(node));
    hash = mix(hash, is_value_of_block(c, node));
    hash = mix(hash, hash_text(sl_str_sub(c->run->text, front_from, ts_node_start_byte(node))));
    hash = mix(hash, hash_text(sl_range_of(c->run->text, sl_node_range(node))));
    return hash ? hash : 1;
}

static piece *take_old(cutter *c, uint64_t key)
{
    sl_piece_cache *old = c->old;
    uint32_t low = 0, high = old ? old->n : 0;
    if (!key || !old) return NULL;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (old->at[mid]->key < key)
            low = mid + 1;
        else
            high = mid;
    }
    for (; low < old->n && old->at[low]->key == key; low++) {
        if (old->at[low]->is_taken) continue;
        old->at[low]->is_taken = true;
        return old->at[low];
    }
    return NULL;
}

static void keep_piece(sl_piece_cache *cache, piece *p)
{
    if (cache->n == cache->cap) {
        cache->cap = cache->cap ? cache->cap * 2 : 64;
        cache->at = sl_xrealloc(cache->at, cache->cap * sizeof(piece *));
    }
    cache->at[cache->n++] = p;
}

/* ---- cutting ---- */

static uint32_t count_candidates(const cutter *c, uint32_t to)
{
    uint32_t n = 0;
    while (c->candidate + n < c->run->scan.candidates.n &&
           c->run->scan.candidates.at[c->candidate + n].from < to)
        n++;
    return n;
}

static void cut_piece(cutter *c, TSTreeCursor *cursor, uint32_t index, bool is_closed, uint32_t front_from)
{
    TSNode node = ts_tree_cursor_current_node(cursor);
    uint32_t n = count_candidates(c, ts_node_end_byte(node));
    if (!n) return;
    if (ts_node_has_changes(
            node)) { /* the tree is that of the text before: what was typed here is not in it */
        c->candidate += n;
        return;
    }
    uint64_t key = key_of(c, node, is_closed, front_from);
    piece *p = take_old(c, key);
    if (!p) {
        p = sl_xmalloc(sizeof *p);
        p->key = key;
        read_piece(c, p, node, ts_tree_cursor_current_field_id(cursor), index, n);
    }
    sl_cutter__add(c, p, node);
    c->candidate += n;
    if (key)
        keep_piece(c->new, p);
    else
        piece_free(p);
}

/* Nodes that may be cut into their children: nothing climbs through them, or only what is not kept does. */
static bool may_cut(const sl_match *match)
{
    if (!match) return true;
    switch (match->structure->kind) {
    case SL_ST_CLASS:
    case SL_ST_FUNCTION:
    case SL_ST_CATCH:
    case SL_ST_CALL:
    case SL_ST_NEW:
    case SL_ST_STATEMENT:
    case SL_ST_BLOCK:
    case SL_ST_THROUGH:
    case SL_ST_DECLARE:
    case SL_ST_ASSIGN: return true;
    default: return false;
    }
}

/* Can a chain that starts in a child of this node not climb out of it? Then the child's key tells everything.
 */
static bool is_closed(cutter *c)
{
    sl_frames *frames = c->run->frames;
    const sl_match *match = sl_frame_match(&frames->at[frames->n - 1], c->run->lang, c->run->text);
    if (match && match->structure->kind != SL_ST_BLOCK) {
        sl_struct_kind kind = match->structure->kind;
        return kind == SL_ST_CLASS || kind == SL_ST_FUNCTION || kind == SL_ST_CATCH;
    }
    if (frames->n < 2) return true;
    const sl_match *above = sl_frame_match(&frames->at[frames->n - 2], c->run->lang, c->run->text);
    sl_struct_kind kind = above ? above->structure->kind : SL_ST_FUNCTION;
    return kind == SL_ST_CLASS || kind == SL_ST_FUNCTION || kind == SL_ST_CATCH;
}

static void cut_children(cutter *c, TSTreeCursor *cursor, uint32_t front_from);

/* A child that holds candidates. */
static void cut_child(cutter *c, TSTreeCursor *cursor, uint32_t index, bool closed, uint32_t front_from)
{
    TSNode node = ts_tree_cursor_current_node(cursor);
    sl_match match;
    bool large = ts_node_end_byte(node) - ts_node_start_byte(node) > PIECE_BYTES &&
                 ts_node_child_count(node) && !sl_is_tokens(c->run->lang, node) &&
                 c->run->frames->n < SL_DEPTH_MAX;
    bool matched = large && sl_structure_match(c->run->lang, c->run->text, node, &match);
    if (!large || !may_cut(matched ? &match : NULL)) {
        cut_piece(c, cursor, index, closed, front_from);
        return;
    }
    sl_frames_push(c->run->frames, node, ts_tree_cursor_current_field_id(cursor), index);
    c->context = 0;
    cut_children(c, cursor, front_from);
    c->run->frames->n--;
    c->context = 0;
}

static void cut_children(cutter *c, TSTreeCursor *cursor, uint32_t front_from)
{
    bool closed = is_closed(c);
    uint32_t index = 0;
    if (!ts_tree_cursor_goto_first_child(cursor)) return;
    do {
        TSNode node = ts_tree_cursor_current_node(cursor);
        uint32_t from = ts_node_start_byte(node), to = ts_node_end_byte(node), own_index = index;
        index += ts_node_is_named(node) && !ts_node_is_extra(node);
        while (c->candidate < c->run->scan.candidates.n &&
               c->run->scan.candidates.at[c->candidate].from < from)
            c->candidate++; /* between the children: part of no node */
        if (c->candidate == c->run->scan.candidates.n) break;
        if (c->run->scan.candidates.at[c->candidate].from < to)
            cut_child(c, cursor, own_index, closed, front_from);
        if (!sl_is_head(c->run, node)) front_from = to;
    } while (ts_tree_cursor_goto_next_sibling(cursor));
    ts_tree_cursor_goto_parent(cursor);
}

static uint64_t surroundings_hash(const sl_run *run)
{
    uint64_t hash = mix(7, run->evidence);
    for (uint32_t i = 0; i < run->facts->imports.n; i++) {
        const sl_import *import = &run->facts->imports.at[i];
        hash =
            mix(mix(mix(hash, hash_text(import->module)), hash_text(import->name)), hash_text(import->alias));
    }
    return hash;
}

static int compare_pieces(const void *a, const void *b)
{
    const piece *x = *(piece *const *)a, *y = *(piece *const *)b;
    return (x->key > y->key) - (x->key < y->key);
}

enum { GROWTH = 32 /* more facts than the last time, and still no array grows */ };

static void reserve(cutter *c, const sizes *last)
{
    SL_RESERVE(c->arena, &c->whole->sites, last->sites + GROWTH);
    SL_RESERVE(c->arena, &c->whole->calls, last->calls + GROWTH);
    SL_RESERVE(c->arena, &c->whole->args, last->args + GROWTH);
    SL_RESERVE(c->arena, &c->whole->conds, last->conds + GROWTH);
    SL_RESERVE(c->arena, &c->whole->intervals, last->intervals + GROWTH);
    SL_RESERVE(c->arena, &c->whole->groups, last->groups + GROWTH);
    SL_RESERVE(c->arena, &c->whole->arms, last->arms + GROWTH);
    SL_RESERVE(c->arena, &c->whole->scopes, last->scopes + GROWTH);
}

static void renew_cache(cutter *c, sl_piece_cache **cache)
{
    if (!cache) return;
    const sl_facts *facts = c->whole;
    c->new->sizes = (sizes){facts->sites.n,     facts->calls.n,  facts->args.n, facts->conds.n,
                            facts->intervals.n, facts->groups.n, facts->arms.n, facts->scopes.n};
    if (c->new->n) qsort(c->new->at, c->new->n, sizeof *c->new->at, compare_pieces);
    sl_piece_cache_free(*cache); /* all but the pieces taken over */
    for (uint32_t i = 0; i < c->new->n; i++)
        c->new->at[i]->is_taken = false;
    *cache = c->new;
}

void sl_pieces_recognise(sl_run *run, TSNode root, sl_piece_cache **cache)
{
    cutter c = {.run = run, .whole = run->facts, .arena = run->arena};
    if (cache) {
        c.new = sl_xmalloc(sizeof *c.new);
        c.new->surroundings = surroundings_hash(run);
        if (*cache && (*cache)->surroundings == c.new->surroundings) c.old = *cache;
        if (c.old) reserve(&c, &c.old->sizes);
    }
    TSTreeCursor cursor = ts_tree_cursor_new(root);
    run->frames->n = 0;
    sl_frames_push(run->frames, root, 0, 0);
    cut_children(&c, &cursor, 0);
    ts_tree_cursor_delete(&cursor);
    renew_cache(&c, cache);
    run->arm_notes.at = c.notes.at;
    run->arm_notes.n = c.notes.n;
    run->kept.at = c.kept.at;
    run->kept.n = c.kept.n;
}
