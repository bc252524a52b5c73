#include "lang/court.h"

#include "lang/alias.h"
#include "lang/evidence.h"
#include "lang/words.h"

/* class FakeResponse { int status = 404; } */
static bool is_member_of_receiver(const court *c)
{
    const sl_step *outer = &c->chain->step[c->chain->n - 1];
    sl_path path;
    if (outer->kind != SL_STEP_CLASS || !sl_court__place_of(&c->chain->step[0])) return false;
    sl_step_path(c->run, outer, &path);
    return path.n && sl_is_receiver_name(c->run, sl_path_name(c->run->text, &path, 0));
}

static bool asks_for(const sl_row *row, uint32_t bit)
{
    for (uint32_t i = 0; i < row->n_needs; i++)
        if (row->needs[i].any_of & bit) return true;
    return false;
}

/* One end of a range of classes: its comparison, and what and, or and parentheses join to it. */
static bool is_class_bound(const court *c)
{
    if (!c->chain->n) return false;
    uint32_t frame = c->chain->step[0].frame;
    for (; frame > 0; frame--) {
        const sl_match *match = sl_frame_match(&c->run->frames->at[frame - 1], c->run->lang, c->run->text);
        sl_struct_kind kind = match ? match->structure->kind : SL_ST_STATEMENT;
        if (kind != SL_ST_LOGIC && kind != SL_ST_THROUGH && kind != SL_ST_NOT && kind != SL_ST_COMPARE) break;
    }
    sl_range around = sl_node_range(c->run->frames->at[frame].node);
    return sl_has_class_bound(c->run, around, c->claim->range, c->claim->code);
}

/* Where a phrase speaks of this code and no other: its call, map or declaration, and a comment behind it. */
static sl_range what_belongs_to(const court *c)
{
    const sl_step *step = sl_court__step_at(c, 0), *outer = sl_court__step_at(c, 1);
    if (!step) return c->claim->range;
    if (step->kind == SL_STEP_PAIR_VALUE && outer && outer->kind == SL_STEP_OBJECT) step = outer;
    sl_range range = sl_node_range(c->run->frames->at[step->frame].node);
    while (range.to > range.from && c->run->text.ptr[range.to - 1] == '\n')
        range.to--; /* a C definition's node holds its line end */
    bool is_line = step->kind == SL_STEP_DECLARE || step->kind == SL_STEP_ASSIGN;
    while (is_line && range.from > 0 && c->run->text.ptr[range.from - 1] != '\n')
        range.from--;
    while (range.to < c->run->text.len && c->run->text.ptr[range.to] != '\n')
        range.to++;
    return range;
}

static bool is_name(sl_spelling spelling)
{
    return spelling == SL_SPELL_CONSTANT || spelling == SL_SPELL_ENUM || spelling == SL_SPELL_SYMBOL;
}

/* What stands near a number; a name is its own phrase. */
static uint32_t phrase_evidence(const court *c, const sl_row *row)
{
    const sl_run *run = c->run;
    uint32_t bits = sl_beside_evidence(run, c->claim->range, c->claim->code);
    bool near = asks_for(row, SL_EV_PHRASE) &&
                sl_has_phrase_beside(run, c->claim->code, c->claim->range, what_belongs_to(c));
    return near ? bits | SL_EV_PHRASE : bits;
}

/* An API that is proved, or a method or member of what is called a response. */
static bool is_slot_of_known(const sl_row *row, uint32_t bits)
{
    bool is_loose = false, on_response = bits & SL_EV_RECEIVER && bits & SL_EV_HTTP;
    bool is_member = row->shape == SL_SHAPE_NAMED && row->receiver.n && row->places == SL_PLACE_ASSIGN;
    for (uint32_t i = 0; i < row->n_slots; i++)
        is_loose = is_loose || row->slots[i].any_position;
    bool is_proved = bits & SL_EV_IMPORT || on_response;
    if (row->shape == SL_SHAPE_COMPARE && row->value_type.len) return bits & SL_EV_IMPORT;
    return row->confidence == SL_CERTAIN ||
           ((row->shape == SL_SHAPE_ARG || is_member) && !is_loose && is_proved);
}

static uint32_t collect_evidence(const court *c, const sl_row *row)
{
    sl_run *run = c->run;
    uint32_t bits = run->evidence | sl_code_evidence(run, c->claim->code);
    if (row->origin.n && sl_run_imports_any(run, row->origin)) bits |= SL_EV_IMPORT;
    if (c->relational && c->claim->code >= 100 && c->claim->code <= 999)
        bits |= SL_EV_RANGE; /* > 999 is a bound, too */
    if (c->claim->spelling == SL_SPELL_CLASS) bits |= SL_EV_RANGE | SL_EV_KNOWN | SL_EV_RARE | SL_EV_FINAL;
    if (c->has_subject) {
        bits |=
            sl_name_evidence(run->facts->registry, sl_path_name(run->text, &c->subject, 0), c->claim->code);
        for (uint32_t i = 1; i < c->subject.n; i++)
            if (sl_is_receiver_name(run, sl_path_name(run->text, &c->subject, i))) bits |= SL_EV_RECEIVER;
    }
    /* Whatever stands in the slot of an API that is proved is a status, 700 as well. */
    if (is_slot_of_known(row, bits) && c->claim->code >= 600 && c->claim->code <= 999) bits |= SL_EV_RANGE;
    if (c->chain->n && is_member_of_receiver(c)) bits |= SL_EV_RECEIVER;
    if ((c->relational || c->chain->in_range) && is_class_bound(c)) bits |= SL_EV_SIBLINGS | SL_EV_RANGE;
    if (c->group_frame != SL_NONE && sl_has_sibling_codes(run, c->group_frame, c->claim->range))
        bits |= SL_EV_SIBLINGS;
    return is_name(c->claim->spelling) ? bits : bits | phrase_evidence(c, row);
}

bool sl_needs_are_met(const sl_row *row, uint32_t evidence)
{
    for (uint32_t i = 0; i < row->n_needs; i++)
        if (!(row->needs[i].any_of & evidence)) return false;
    return true;
}

bool sl_row_takes(const sl_row *row, uint32_t code)
{
    return !row->only_most || !code || (code >= row->only_least && code <= row->only_most);
}

/* A name fits wherever a number does, and in place of a text where the row is sure of it. */
static bool spelling_fits(const sl_row *row, const sl_claim *claim)
{
    if (!sl_row_takes(row, claim->code)) return false;
    if (row->is_veto || row->spellings >> claim->spelling & 1) return true;
    bool is_doubtful = row->spellings == 1 << SL_SPELL_STRING && row->confidence < SL_LIKELY;
    return claim->spelling == SL_SPELL_CONSTANT && !is_doubtful;
}

static void note(const court *c, const sl_row *row, const char *text, sl_confidence confidence)
{
    sl_run *run = c->run;
    if (!run->why) return;
    *SL_PUSH(run->arena, &run->why->reasons) = (sl_reason){row->id, sl_str_from_cstr(text), confidence};
}

static void accept(court *c, const sl_row *row, sl_confidence confidence, uint32_t evidence)
{
    sl_verdict *v = c->verdict;
    v->row = row;
    v->is_relational = c->relational;
    v->confidence = confidence;
    v->evidence = evidence;
    v->call_frame = c->arg_step == UINT32_MAX ? SL_NONE : c->chain->step[c->arg_step].frame;
    v->position = c->arg_step == UINT32_MAX ? 0 : c->chain->step[c->arg_step].position;
    v->name = c->has_subject && c->subject.n ? c->subject.part[0].name : (sl_range){0, 0};
}

/* A row whose conditions hold: do its needs? True if it settles the matter. */
static bool settle_row(court *c, const sl_row *row)
{
    uint32_t evidence = collect_evidence(c, row);
    bool met = sl_needs_are_met(row, evidence);
    if (row->is_veto) {
        met = met && !(evidence & SL_EV_PHRASE); /* REQUEST_TIMEOUT = 408 */
        note(c, row, met ? "names something else here" : "a look-alike, but there is evidence against that",
             SL_NO);
        if (met) *c->verdict = (sl_verdict){.call_frame = SL_NONE, .is_vetoed = true};
        return met;
    }
    sl_confidence confidence = met ? row->confidence : row->otherwise;
    if (met && evidence & SL_EV_IMPORT && confidence == SL_LIKELY) confidence = SL_CERTAIN;
    note(c, row, met ? "fits, and its needs are met" : "fits, but its needs are not met", confidence);
    if (confidence > c->verdict->confidence) accept(c, row, confidence, evidence);
    return met && confidence != SL_NO;
}

/* The settings' rows may be about some languages only. */
static bool is_for_language(const sl_run *run, const sl_row *row)
{
    return !row->languages.n || sl_strs_have(row->languages, run->lang->id);
}

static bool try_row(court *c, const sl_row *row)
{
    if (!is_for_language(c->run, row) || !spelling_fits(row, c->claim) || !sl_court__row_fits(c, row) ||
        !sl_court__function_fits(c, row))
        return false;
    return settle_row(c, row);
}

static bool try_rows(court *c)
{
    c->n_rows = 0;
    sl_court__gather(c);
    for (uint32_t i = 0; i < c->n_rows; i++)
        if (try_row(c, &c->run->lang->rows.at[c->rows[i]])) return true;
    return false;
}

void sl_judge(sl_run *run, const sl_claim *claim, const sl_chain *chain, sl_verdict *out)
{
    court c = {.run = run, .claim = claim, .chain = chain, .verdict = out};
    *out = (sl_verdict){.call_frame = SL_NONE};
    sl_rows custom = run->source->recognition.rows;
    for (uint32_t i = 0; i < custom.n; i++)
        if (try_row(&c, &custom.at[i])) return;
    if (try_rows(&c) || out->confidence >= SL_LIKELY) return;
    for (uint32_t i = 0; i < chain->n_casts; i++) { /* nothing around says more than the cast itself */
        sl_chain cast = {.step = {chain->cast[i]}, .n = 1};
        c.chain = &cast;
        if (try_rows(&c)) return;
    }
}

/* <response code="404">: the word in front of the word. */
static bool follows_word(const sl_run *run, const sl_row *row, sl_range word)
{
    return !row->beside.n ||
           sl_names_match(row->beside, sl_range_of(run->text, sl_word_before(run->text, word.from)));
}

void sl_judge_text(sl_run *run, const sl_claim *claim, sl_range word, bool in_string, sl_verdict *out)
{
    sl_chain none = {0};
    court c = {.run = run, .claim = claim, .chain = &none, .verdict = out, .group_frame = SL_NONE};
    sl_rows custom = run->source->recognition.rows;
    *out = (sl_verdict){.call_frame = SL_NONE};
    c.subject.n = 1;
    c.subject.part[0].name = word;
    sl_court__add_path(&c, SL_SHAPE_TEXT, &c.subject);
    for (uint32_t i = 0; i < custom.n + c.n_rows; i++) {
        const sl_row *row = i < custom.n ? &custom.at[i] : &run->lang->rows.at[c.rows[i - custom.n]];
        if (row->shape != SL_SHAPE_TEXT || !is_for_language(run, row) ||
            in_string != ((row->places & SL_PLACE_STRING) != 0) ||
            !sl_names_match(row->names, sl_range_of(run->text, word)) || !follows_word(run, row, word))
            continue;
        c.arg_step = UINT32_MAX;
        if (settle_row(&c, row)) return;
    }
}

void sl_judge_cell(sl_run *run, const sl_claim *claim, const sl_chain *chain, sl_verdict *out)
{
    court c = {.run = run, .claim = claim, .chain = chain, .verdict = out};
    *out = (sl_verdict){.call_frame = SL_NONE};
    sl_court__gather(&c);
    for (uint32_t i = 0; i < c.n_rows; i++) {
        const sl_row *row = &run->lang->rows.at[c.rows[i]];
        if (row->shape == SL_SHAPE_COLUMN && try_row(&c, row)) return;
    }
}

const sl_row *sl_judge_call(sl_run *run, uint32_t frame, sl_confidence *confidence, uint32_t *evidence)
{
    sl_chain none = {0};
    sl_claim claim = {.spelling = SL_SPELL_CONSTANT}; /* no code: rows that live by a known one say nothing */
    sl_verdict verdict = {0};
    court c = {.run = run, .claim = &claim, .chain = &none, .verdict = &verdict, .group_frame = SL_NONE};
    sl_step call = {.kind = SL_STEP_ARG, .frame = frame};
    sl_path path;
    sl_step_path(run, &call, &path);
    sl_court__add_path(&c, SL_SHAPE_ARG, &path);
    sl_rows custom = run->source->recognition.rows;
    for (uint32_t i = 0; i < custom.n + c.n_rows; i++) {
        const sl_row *row = i < custom.n ? &custom.at[i] : &run->lang->rows.at[c.rows[i - custom.n]];
        if (row->only_most && !row->is_veto) continue; /* about some codes, and there is none */
        if (row->shape != SL_SHAPE_ARG || !is_for_language(run, row) ||
            !sl_court__call_fits(&c, row, &call, &c.subject))
            continue;
        if (!sl_court__stands_under(&c, row, frame)) continue;
        if (row->beside.n && !sl_has_argument(run, frame, row->beside)) continue;
        c.has_subject = true;
        *evidence = collect_evidence(&c, row) | SL_EV_RANGE;
        if (!sl_needs_are_met(row, *evidence)) continue;
        *confidence = row->confidence == SL_LIKELY && *evidence & SL_EV_IMPORT ? SL_CERTAIN : row->confidence;
        return row->is_veto ? NULL : row;
    }
    return NULL;
}
