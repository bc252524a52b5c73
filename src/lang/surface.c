#include "lang/surface.h"

#include "lang/evidence.h"
#include "lang/imports.h"
#include "lang/judge.h"
#include "lang/literal.h"
#include "lang/modules.h"
#include "lang/params.h"
#include "lang/parse.h"
#include "lang/registered.h"
#include "lang/values.h"

typedef struct reader {
    sl_run *run;
    sl_arena *keep; /* of the result */
    sl_surface *out;
} reader;

/* ---- a parameter in a slot ---- */

static const sl_match *match_at(const reader *r, uint32_t frame)
{
    return sl_frame_match(&r->run->frames->at[frame], r->run->lang, r->run->text);
}

static bool is_kind(const reader *r, uint32_t frame, sl_struct_kind kind)
{
    const sl_match *match = match_at(r, frame);
    return match && match->structure->kind == kind;
}

/* The innermost function around that has a parameter of the name, or SL_NONE. */
static uint32_t function_of(const reader *r, sl_str name, uint32_t *position)
{
    sl_params params;
    for (uint32_t i = r->run->frames->n; i > 0; i--) {
        if (!is_kind(r, i - 1, SL_ST_FUNCTION)) continue;
        sl_params_read(r->run, sl_match_node(match_at(r, i - 1), SL_CAP_PARAMS), &params);
        *position = sl_params_find(&params, name);
        if (*position != UINT32_MAX) return i - 1;
    }
    return SL_NONE;
}

/* The class or module around a frame, or SL_NONE; a function in between hides what is in it. */
static uint32_t class_around(const reader *r, uint32_t frame, bool *is_hidden)
{
    for (uint32_t i = frame; i > 0; i--) {
        if (is_kind(r, i - 1, SL_ST_FUNCTION)) *is_hidden = true;
        if (is_kind(r, i - 1, SL_ST_CLASS)) return i - 1;
    }
    return SL_NONE;
}

static sl_str last_name(const reader *r, sl_range range)
{
    sl_path path;
    sl_path_read(r->run->lang, r->run->text, range, &path);
    return sl_path_name(r->run->text, &path, 0);
}

/* Its own name, or that of what it is bound to: const fail = (res, code) => ... */
static sl_str function_name(const reader *r, uint32_t frame)
{
    sl_range own = sl_match_range(match_at(r, frame), SL_CAP_NAME);
    if (!sl_range_is_empty(own)) return last_name(r, own);
    sl_range function = sl_node_range(r->run->frames->at[frame].node);
    for (uint32_t up = 1; up <= 2 && up <= frame; up++) {
        const sl_match *match = match_at(r, frame - up);
        if (!match || sl_match_range(match, SL_CAP_VALUE).from != function.from) continue;
        sl_struct_kind kind = match->structure->kind;
        if (kind == SL_ST_DECLARE) return last_name(r, sl_match_range(match, SL_CAP_NAME));
        if (kind == SL_ST_ASSIGN) return last_name(r, sl_match_range(match, SL_CAP_TARGET));
        if (kind == SL_ST_PAIR)
            return sl_key_text(sl_range_of(r->run->text, sl_match_range(match, SL_CAP_KEY)));
    }
    return SL_STR("");
}

static bool is_known(const reader *r, const sl_export *export)
{
    for (uint32_t i = 0; i < r->out->exports.n; i++) {
        const sl_export *known = &r->out->exports.at[i];
        if (sl_str_eq(known->name, export->name) && sl_str_eq(known->owner, export->owner) &&
            known->position == export->position)
            return true;
    }
    return false;
}

static void add_export(reader *r, uint32_t function, uint32_t position, sl_str parameter,
                       const sl_slot_hit *hit)
{
    bool is_hidden = false;
    uint32_t class = class_around(r, function, &is_hidden);
    sl_str name = function_name(r, function), owner = SL_STR("");
    if (class != SL_NONE) owner = last_name(r, sl_match_range(match_at(r, class), SL_CAP_NAME));
    bool constructs = owner.len && sl_is_constructor_name(name, owner);
    if (!name.len || is_hidden || (!owner.len && sl_str_is(name, "new"))) return;
    sl_export export = {.name = constructs ? owner : name,
                        .owner = constructs ? SL_STR("") : owner,
                        .keyword = sl_arena_copy(r->keep, parameter),
                        .position = position,
                        .is_constructor = constructs,
                        .hit = *hit};
    if (is_known(r, &export)) return;
    export.name = sl_arena_copy(r->keep, export.name);
    export.owner = sl_arena_copy(r->keep, export.owner);
    *SL_PUSH(r->keep, &r->out->exports) = export;
}

/* ---- an imported name in a slot ---- */

/* Does the import bring what the file calls `word`: the name itself, or a module or class that holds it? */
static bool brings(const sl_import *import, sl_str word)
{
    bool is_whole = !import->name.len || sl_str_is(import->name, "*");
    if (import->alias.len) return sl_str_eq(import->alias, word);
    return sl_str_eq(is_whole ? sl_module_last(import->module) : import->name, word);
}

static bool is_brought(const reader *r, sl_str word)
{
    for (uint32_t i = 0; i < r->run->facts->imports.n; i++)
        if (brings(&r->run->facts->imports.at[i], word)) return true;
    return false;
}

/* What stands in front of everything: `codes` of codes.MISSING, or the name itself. */
static sl_range first_of(const reader *r, const sl_candidate *candidate)
{
    enum { REACH = 128 };
    sl_path path;
    uint32_t from = candidate->from > REACH ? candidate->from - REACH : 0;
    sl_path_read(r->run->lang, r->run->text, (sl_range){from, candidate->to}, &path);
    sl_range first = path.n ? path.part[path.n - 1].name : (sl_range){candidate->from, candidate->to};
    first.from += r->run->text.ptr[first.from] == '$';
    return first;
}

/* MISSING, or codes.MISSING: `first` is what stands in front of everything. */
static void add_slot_name(reader *r, sl_str name, sl_str first, const sl_slot_hit *hit)
{
    const sl_facts *facts = r->run->facts;
    for (uint32_t i = 0; i < facts->imports.n; i++) {
        const sl_import *import = &facts->imports.at[i];
        if (!brings(import, first)) continue;
        bool is_alone = first.ptr == name.ptr && import->name.len;
        sl_slot_name *found = SL_PUSH(r->keep, &r->out->slot_names);
        found->module = sl_arena_copy(r->keep, import->module);
        if (!sl_str_is(import->name, "*")) found->brought = sl_arena_copy(r->keep, import->name);
        found->name = sl_arena_copy(r->keep, is_alone ? import->name : name);
        found->hit = *hit;
    }
}

/* ---- the walk ---- */

/* What speaks for a number by itself: a name has nothing of it. */
enum { OF_NUMBERS = SL_EV_RARE | SL_EV_KNOWN | SL_EV_FINAL | SL_EV_PHRASE | SL_EV_BESIDE | SL_EV_SIBLINGS };

/* A row that takes any argument, or one of several and asks what the number looks like, says nothing of a
 * name. */
static bool is_loose(const sl_row *row, uint32_t evidence)
{
    bool is_vague = false;
    for (uint32_t i = 0; i < row->n_slots; i++) {
        const sl_slot_path *slot = &row->slots[i];
        if (slot->slot == SL_SLOT_STATUS && slot->any_position) return true;
        is_vague =
            is_vague || (slot->slot == SL_SLOT_STATUS && i > 0 && slot->has_position && slot->position < 0);
    }
    return is_vague && !sl_needs_are_met(row, evidence & ~(uint32_t)OF_NUMBERS);
}

static bool is_judged_a_status(reader *r, const sl_candidate *candidate, uint32_t leaf, sl_slot_hit *hit)
{
    sl_chain chain;
    sl_verdict verdict;
    sl_claim claim = {
        404, SL_SPELL_CONSTANT, {candidate->from, candidate->to}}; /* any code: the place decides */
    uint32_t from = first_of(r, candidate).from;
    bool has_sigil = from && r->run->text.ptr[from - 1] == '$';
    sl_range whole = {from - has_sigil, candidate->to};
    sl_chain_read_part(r->run, sl_frame_of_whole(r->run, whole, leaf), from, &chain);
    if (!chain.n) return false;
    sl_judge(r->run, &claim, &chain, &verdict);
    if (verdict.confidence < SL_LIKELY || is_loose(verdict.row, verdict.evidence)) return false;
    *hit = (sl_slot_hit){verdict.row, verdict.row->role, verdict.evidence};
    return true;
}

static void visit(void *ctx, sl_frames *frames, const sl_candidate *candidate)
{
    reader *r = ctx;
    sl_leaf_kind kind;
    sl_slot_hit hit;
    uint32_t position, leaf = sl_leaf_frame(r->run, frames, &kind);
    if (leaf == SL_NONE || kind != SL_LEAF_WORD) return;
    sl_str name = sl_str_sub(r->run->text, candidate->from, candidate->to);
    sl_range first = first_of(r, candidate);
    bool is_alone = first.from == candidate->from;
    uint32_t function = is_alone ? function_of(r, name, &position) : SL_NONE;
    if (function == SL_NONE && !is_brought(r, sl_range_of(r->run->text, first))) return;
    if (!is_judged_a_status(r, candidate, leaf, &hit)) return;
    if (function != SL_NONE)
        add_export(r, function, position, name, &hit);
    else
        add_slot_name(r, name, is_alone ? name : sl_range_of(r->run->text, first), &hit);
}

static void read_tree(reader *r, sl_parser *parser, const sl_scan *values, TSTree *tree)
{
    sl_run *run = r->run;
    TSNode root = ts_tree_root_node(tree);
    sl_parser_use_filter(parser, run->source);
    run->filter = &parser->filter;
    sl_scan_text(run->filter, run->text, run->arena, &run->scan);
    run->frames->inner = (sl_inner){.ts = parser->ts, .text = run->text};
    sl_imports_read(run, root);
    run->evidence = sl_file_evidence(run);
    run->frames->n = 0;
    sl_frames_push(run->frames, root, 0, 0);
    sl_visit_candidates(run->lang, values->candidates.at, values->candidates.n, run->frames, visit, r);
    sl_inner_clear(&run->frames->inner);
}

void sl_surface_read(sl_parser *parser, sl_arena *arena, const sl_source *source, sl_surface *out)
{
    sl_parsed parsed = {.ts = NULL};
    sl_scan values;
    sl_arena scratch;
    *out = (sl_surface){0};
    if (source->text.len >= UINT32_MAX) return;
    sl_arena_init(&scratch);
    sl_registered_read(source->lang, source->text, arena, out);
    sl_values_scan(source->lang, source->text, &scratch, &values);
    if (values.candidates.n) sl_parse_text(parser, source, NULL, &parsed);
    if (parsed.ts) {
        sl_facts facts = {.text = source->text, .path = source->path, .lang = source->lang};
        sl_run run = {.arena = &scratch,
                      .source = source,
                      .lang = source->lang,
                      .text = source->text,
                      .facts = &facts,
                      .parser = parser,
                      .frames = &parser->frames};
        reader r = {.run = &run, .keep = arena, .out = out};
        read_tree(&r, parser, &values, parsed.ts);
        ts_tree_delete(parsed.ts);
    }
    sl_arena_release(&scratch);
}
