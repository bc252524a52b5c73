#include "lang/members.h"

#include "lang/params.h"

enum { REACH = 128 /* bytes of a name looked back over */ };

/* ---- declared ---- */

static bool names_value(const sl_step *step)
{
    return step->kind == SL_STEP_DECLARE || step->kind == SL_STEP_ASSIGN || step->kind == SL_STEP_PAIR_VALUE;
}

/* The class around a declaration, or the function that it is local to. */
static void look_around(sl_run *run, uint32_t frame, sl_member *out)
{
    for (uint32_t i = frame; i > 0; i--) {
        const sl_match *match = sl_frame_match(&run->frames->at[i - 1], run->lang, run->text);
        if (!match) continue;
        if (match->structure->kind == SL_ST_FUNCTION) out->is_local = true;
        if (match->structure->kind != SL_ST_CLASS || out->owner.len || out->is_local) continue;
        sl_path path;
        sl_path_read(run->lang, run->text, sl_match_range(match, SL_CAP_NAME), &path);
        out->owner = sl_path_name(run->text, &path, 0);
    }
}

/* What the map around a pair is bound to: const Codes = Object.freeze({ NOT_THERE: 404 }). Empty: the file
 * gives it away as it is. False: it is a call's argument or the like. */
static bool find_map_name(sl_run *run, const sl_chain *chain, sl_str *out)
{
    sl_path path;
    uint32_t at = 2;
    *out = SL_STR("");
    if (chain->n < 2 || chain->step[1].kind != SL_STEP_OBJECT) return false;
    if (chain->n == 2) return true;
    while (at < chain->n && chain->step[at].kind == SL_STEP_ARG)
        at++;
    if (at >= chain->n || !names_value(&chain->step[at])) return false;
    sl_step_path(run, &chain->step[at], &path);
    sl_str name = sl_path_name(run->text, &path, 0);
    if (!sl_strs_have(run->lang->file_words, name)) *out = name;
    return true;
}

bool sl_member_of_chain(sl_run *run, const sl_chain *chain, sl_member *out)
{
    sl_path path;
    *out = (sl_member){0};
    if (!chain->n || !names_value(&chain->step[0])) return false;
    bool is_pair = chain->step[0].kind == SL_STEP_PAIR_VALUE;
    if (is_pair && (run->lang->is_data || !find_map_name(run, chain, &out->owner))) return false;
    sl_step_path(run, &chain->step[0], &path);
    if (!path.n || path.n > 2 || !path.is_whole) return false;
    out->name = sl_path_name(run->text, &path, 0);
    if (!is_pair) out->owner = sl_path_name(run->text, &path, 1);
    if (sl_strs_have(run->lang->self_words, out->owner)) return false;
    if (sl_strs_have(run->lang->file_words, out->owner)) out->owner = SL_STR("");
    look_around(run, chain->step[0].frame, out);
    return true;
}

/* ---- written ---- */

void sl_written_read(const sl_run *run, sl_range word, sl_written *out)
{
    sl_path path;
    uint32_t from = word.from > REACH ? word.from - REACH : 0;
    sl_path_read(run->lang, run->text, (sl_range){from, word.to}, &path);
    *out = (sl_written){.name = sl_range_of(run->text, word), .whole = word};
    if (path.n < 2) return;
    sl_range first = path.part[path.n - 1].name;
    out->whole.from = first.from;
    first.from += run->text.ptr[first.from] == '$';
    out->owner = sl_path_name(run->text, &path, 1);
    out->root = sl_range_of(run->text, first);
}

/* ---- places ---- */

void sl_run_stay_in_function(sl_run *run)
{
    run->piece_from = 0;
    for (uint32_t i = 0; i < run->frames->n && !run->piece_from; i++) {
        const sl_match *match = sl_frame_match(&run->frames->at[i], run->lang, run->text);
        if (match && match->structure->kind == SL_ST_FUNCTION)
            run->piece_from = sl_node_range(run->frames->at[i].node).from;
    }
}

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

static uint64_t last_word(sl_str name)
{
    char buffer[96];
    return sl_last_word_hash((sl_str){buffer, sl_name_words(name, buffer, sizeof buffer)});
}

static bool is_named_like(const sl_run *run, const sl_verdict *verdict, sl_str owner)
{
    bool is_named = verdict->row->shape == SL_SHAPE_NAMED || verdict->row->shape == SL_SHAPE_COMPARE;
    if (!is_named || !owner.len || sl_range_is_empty(verdict->name)) return false;
    return last_word(sl_range_of(run->text, verdict->name)) == last_word(owner);
}

bool sl_place_tells(const sl_run *run, const sl_verdict *verdict, sl_str owner)
{
    return verdict->row && verdict->confidence >= SL_LIKELY && !is_loose(verdict->row, verdict->evidence) &&
           !is_named_like(run, verdict, owner);
}
