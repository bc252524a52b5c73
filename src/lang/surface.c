#include "lang/surface.h"

#include "lang/evidence.h"
#include "lang/imports.h"
#include "lang/judge.h"
#include "lang/literal.h"
#include "lang/members.h"
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

/* The innermost function around, or class, that has a parameter of the name, or SL_NONE. */
static uint32_t function_of(const reader *r, sl_str name, uint32_t *position)
{
    sl_params params;
    for (uint32_t i = r->run->frames->n; i > 0; i--) {
        if (!is_kind(r, i - 1, SL_ST_FUNCTION) && !is_kind(r, i - 1, SL_ST_CLASS)) continue;
        sl_params_read(r->run, match_at(r, i - 1), &params);
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
    if (is_kind(r, function, SL_ST_CLASS)) owner = name; /* its head's */
    bool constructs = owner.len && sl_is_constructor(r->run->lang, name, owner);
    if (!name.len || is_hidden || (!owner.len && sl_strs_have(r->run->lang->constructor_names, name))) return;
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

/* ---- a number with a name ---- */

static sl_export *find_number(const reader *r, const sl_member *member)
{
    for (uint32_t i = 0; i < r->out->exports.n; i++) {
        sl_export *known = &r->out->exports.at[i];
        if (known->code && sl_str_eq(known->name, member->name) && sl_str_eq(known->owner, member->owner))
            return known;
    }
    return NULL;
}

/* Constants are written so, or named after what they mean: what is written otherwise may change. */
static bool is_constant_name(const reader *r, sl_str name, uint32_t code)
{
    return sl_is_upper(name.ptr[0]) || (sl_name_evidence(r->run->facts->registry, name, code) & SL_EV_PHRASE);
}

static void add_number(reader *r, const sl_member *member, const sl_verdict *verdict, uint32_t code)
{
    sl_export *known = find_number(r, member);
    if (known && known->code != code) known->code = SL_CODE_UNCLEAR;
    if (known) return;
    *SL_PUSH(r->keep, &r->out->exports) = (sl_export){.name = sl_arena_copy(r->keep, member->name),
                                                      .owner = sl_arena_copy(r->keep, member->owner),
                                                      .position = UINT32_MAX,
                                                      .code = (uint16_t)code,
                                                      .is_status = verdict->confidence >= SL_LIKELY};
}

static void visit_number(reader *r, const sl_candidate *candidate)
{
    sl_chain chain;
    sl_literal literal;
    sl_member member;
    sl_verdict verdict;
    const char *refusal;
    if (!sl_literal_read(r->run, candidate, &literal, &refusal) || literal.spelling != SL_SPELL_NUMBER)
        return;
    sl_chain_read(r->run, literal.frame, &chain);
    if (!sl_member_of_chain(r->run, &chain, &member) || member.is_local || !member.name.len) return;
    sl_claim claim = {literal.code, literal.spelling, literal.range};
    sl_judge(r->run, &claim, &chain, &verdict);
    if (!verdict.is_vetoed && is_constant_name(r, member.name, literal.code))
        add_number(r, &member, &verdict, literal.code);
}

/* ---- a name of another file in a slot ---- */

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

/* Folders and projects whose names need no import: those of a class, and of a package. */
static bool may_be_near(const reader *r, const sl_written *written)
{
    sl_sight sees = r->run->lang->sees;
    return sees == SL_SEES_FOLDER || (sees == SL_SEES_PROJECT && written->owner.len);
}

static void push_slot_name(reader *r, const sl_slot_name *name)
{
    sl_slot_name *found = SL_PUSH(r->keep, &r->out->slot_names);
    *found = *name;
    found->module = sl_arena_copy(r->keep, name->module);
    found->brought = sl_arena_copy(r->keep, name->brought);
    found->owner = sl_arena_copy(r->keep, name->owner);
    found->name = sl_arena_copy(r->keep, name->name);
}

/* MISSING, Codes.MISSING, codes.Codes.MISSING. */
static void add_slot_name(reader *r, const sl_written *written, const sl_slot_hit *hit)
{
    const sl_facts *facts = r->run->facts;
    sl_str first = written->owner.len ? written->root : written->name;
    bool is_owned = written->owner.ptr != written->root.ptr;
    for (uint32_t i = 0; i < facts->imports.n; i++) {
        const sl_import *import = &facts->imports.at[i];
        if (!brings(import, first)) continue;
        sl_slot_name found = {import->module, import->name,  false, written->owner,
                              is_owned,       written->name, *hit};
        if (sl_str_is(import->name, "*")) found.brought = SL_STR("");
        if (!written->owner.len && import->name.len) found.name = import->name; /* its own, not an alias */
        if (written->owner.len && !is_owned && import->name.len) found.owner = import->name;
        push_slot_name(r, &found);
    }
    if (may_be_near(r, written) && !is_brought(r, first))
        push_slot_name(
            r, &(sl_slot_name){
                   .is_unbrought = true, .owner = written->owner, .name = written->name, .hit = *hit});
}

/* ---- the walk ---- */

static bool is_judged_a_status(reader *r, const sl_written *written, uint32_t leaf, sl_slot_hit *hit)
{
    sl_chain chain;
    sl_verdict verdict;
    sl_range name = {written->whole.to - (uint32_t)written->name.len, written->whole.to};
    sl_claim claim = {404, SL_SPELL_CONSTANT, name}; /* any code: the place decides */
    uint32_t from = written->whole.from;
    bool has_sigil = from && r->run->text.ptr[from - 1] == '$';
    sl_range whole = {from - has_sigil, written->whole.to};
    sl_chain_read_part(r->run, sl_frame_of_whole(r->run, whole, leaf), from, &chain);
    if (!chain.n) return false;
    sl_run_stay_in_function(r->run);
    sl_judge(r->run, &claim, &chain, &verdict);
    if (!sl_place_tells(r->run, &verdict, written->owner)) return false;
    *hit = (sl_slot_hit){verdict.row, verdict.row->role, verdict.evidence};
    return true;
}

static void visit_name(reader *r, const sl_frames *frames, const sl_candidate *candidate)
{
    sl_leaf_kind kind;
    sl_slot_hit hit;
    sl_written written;
    uint32_t position, leaf = sl_leaf_frame(r->run, frames, &kind);
    if (leaf == SL_NONE || kind != SL_LEAF_WORD) return;
    sl_written_read(r->run, (sl_range){candidate->from, candidate->to}, &written);
    sl_str first = written.owner.len ? written.root : written.name;
    uint32_t function = written.owner.len ? SL_NONE : function_of(r, written.name, &position);
    if (function == SL_NONE && !is_brought(r, first) && !may_be_near(r, &written)) return;
    if (!is_judged_a_status(r, &written, leaf, &hit)) return;
    if (function != SL_NONE)
        add_export(r, function, position, written.name, &hit);
    else
        add_slot_name(r, &written, &hit);
}

static void visit(void *ctx, sl_frames *frames, const sl_candidate *candidate)
{
    if (candidate->kind == SL_CAND_NUMBER)
        visit_number(ctx, candidate);
    else
        visit_name(ctx, frames, candidate);
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
