#include "lang/court.h"

#include "http/vocabulary.h"
#include "lang/expression.h"
#include "lang/made.h"

/* status.value: the getter stands for what it is asked of. */
static void drop_first(sl_path *path)
{
    path->n--;
    for (uint32_t i = 0; i < path->n; i++)
        path->part[i] = path->part[i + 1];
}

/* A string of several words is a message, not a key. */
static bool is_prose(const sl_run *run, const sl_path_part *part)
{
    return part->is_string && sl_str_find_char(sl_range_of(run->text, part->name), ' ') != SIZE_MAX;
}

/* Was the first name of the subject given what such a call made? */
static bool made_fits(court *c, const sl_row *row, const sl_path *path)
{
    if (!row->made.n) return true;
    if (path->n < 2) return false;
    sl_path root = {.part = {path->part[path->n - 1]}, .n = 1, .is_whole = true};
    sl_range value = sl_court__alias_of(c, &root);
    sl_str callee = sl_made_callee(sl_range_of(c->run->text, value));
    for (uint32_t i = 0; callee.len && i < row->made.n; i++)
        if (sl_glob_match(row->made.at[i], callee)) return true;
    return false;
}

/* Is this expression's name the row's subject? Casts and getters are looked through. */
static bool names_subject(court *c, const sl_row *row, sl_range expression)
{
    sl_path *path = &c->subject;
    sl_expression_path(c->run, expression, path);
    while (path->n && path->part[0].is_call && !sl_range_is_empty(path->part[0].args) &&
           sl_run_is_cast(c->run, sl_path_name(c->run->text, path, 0)))
        sl_expression_path(c->run, sl_expression_first_arg(c->run, path), path);
    while (path->n > 1 && !sl_names_match(row->names, sl_path_name(c->run->text, path, 0)) &&
           sl_court__is_getter(c, path, 0))
        drop_first(path);
    if (!path->n || is_prose(c->run, &path->part[0])) return false;
    if (!sl_names_match(row->names, sl_path_name(c->run->text, path, 0))) return false;
    c->has_subject = sl_court__receiver_fits(c, row, path) && made_fits(c, row, path);
    return c->has_subject;
}

/* The expression itself, or what the variable that it is was given. */
static bool subject_fits(court *c, const sl_row *row, sl_range expression)
{
    if (sl_range_is_empty(expression)) return false;
    if (names_subject(c, row, expression)) return true;
    sl_range alias = sl_court__alias_of(c, &c->subject);
    return !sl_range_is_empty(alias) && names_subject(c, row, alias);
}

/* By the pack's table; the signs mean it in every language, but for Scala's generators. */
static bool is_relational(const struct sl_lang *lang, sl_str op)
{
    for (uint32_t i = 0; i < lang->n_infixes; i++)
        if (sl_str_eq(lang->infixes[i].text, op))
            return lang->infixes[i].meaning >= SL_INFIX_LT && lang->infixes[i].meaning <= SL_INFIX_GE;
    return op.len && (op.ptr[0] == '<' || op.ptr[0] == '>') && !sl_str_is(op, "<-");
}

bool sl_court__fits_operator(court *c, const sl_row *row)
{
    uint32_t at = sl_court__is_step(c, 0, SL_STEP_ELEMENT) ? 1 : 0;
    const sl_step *step = sl_court__step_at(c, at);
    if (!step || (step->kind != SL_STEP_COMPARE && step->kind != SL_STEP_CASE)) return false;
    c->group_frame = at                                          ? c->chain->step[0].frame
                     : step->kind == SL_STEP_CASE && step->frame ? step->frame - 1
                                                                 : SL_NONE;
    c->relational = is_relational(c->run->lang, sl_range_of(c->run->text, step->op));
    return subject_fits(c, row, step->subject) || subject_fits(c, row, step->second);
}

enum { ARGS_MAX = 24 /* the subject of an assertion stands near its value */ };

/* $r.StatusCode | Should -Be 404: what is piped into the helper. */
static bool piped_subject_fits(court *c, const sl_row *row, const sl_step *call)
{
    for (uint32_t i = call->frame; i > 0; i--) {
        const sl_match *match = sl_frame_match(&c->run->frames->at[i - 1], c->run->lang, c->run->text);
        if (!match || match->structure->kind != SL_ST_THROUGH) return false;
        sl_range piped = sl_match_range(match, SL_CAP_RECEIVER);
        if (!sl_range_is_empty(piped) && !sl_range_contains(piped, c->claim->range))
            return subject_fits(c, row, piped);
    }
    return false;
}

/* expect(res.status).toBe(404), assertEqual(404, r.status_code), [200, 201].includes(res.status): the subject
 * is another argument, or stands in the calls that the helper is called on. */
static bool helper_subject_fits(court *c, const sl_row *row, const sl_step *call, const sl_path *path)
{
    sl_range args[ARGS_MAX], before = {0, 0};
    sl_str text = c->run->text;
    uint32_t n = sl_expression_args(c->run, call->frame, args, ARGS_MAX);
    for (uint32_t i = 0; i < n; i++) {
        bool is_own = sl_range_contains(args[i], c->claim->range);
        if (row->follows && is_own) return !sl_range_is_empty(before) && subject_fits(c, row, before);
        if (!row->follows && !is_own && subject_fits(c, row, args[i])) return true;
        before = args[i];
    }
    if (piped_subject_fits(c, row, call)) return true;
    for (uint32_t i = 1; i < path->n; i++) {
        const sl_path_part *part = &path->part[i];
        if (part->is_call && subject_fits(c, row, sl_path_first_arg(text, part->args))) return true;
        sl_range own = {path->part[path->n - 1].name.from, part->is_call ? part->args.to + 1 : part->name.to};
        if (subject_fits(c, row, own)) return true;
        if (part->is_call && sl_names_match(row->helper, sl_range_of(text, part->name)))
            return false; /* what stands before another assertion is that one's subject */
    }
    return false;
}

/* toBeGreaterThan(399), isAtMost(499): what stands there is a bound. */
static bool asks_for_bound(sl_str helper)
{
    char buffer[64];
    sl_str words = {buffer, sl_name_words(helper, buffer, sizeof buffer)};
    for (size_t at = 0; at < words.len; at++) {
        size_t blank = sl_str_find_char(sl_str_sub(words, at, words.len), ' ');
        sl_str word = sl_str_sub(words, at, blank == SIZE_MAX ? words.len : at + blank);
        if (sl_strs_have(sl_vocabulary[SL_WORDS_BOUNDS], word)) return true;
        at += word.len;
    }
    return false;
}

/* should be_between(200, 299) */
static bool casts_ask_for_bound(const court *c)
{
    sl_path path;
    for (uint32_t i = 0; i < c->chain->n_casts; i++) {
        sl_step_path(c->run, &c->chain->cast[i], &path);
        if (path.n && asks_for_bound(sl_path_name(c->run->text, &path, 0))) return true;
    }
    return false;
}

bool sl_court__fits_helper(court *c, const sl_row *row)
{
    sl_path path;
    bool is_element = sl_court__is_step(c, 0, SL_STEP_ELEMENT);
    bool is_named = sl_court__is_keyed(sl_court__step_at(c, 0)) &&
                    sl_court__is_step(c, 1, SL_STEP_ARG); /* Should -Be 404 */
    uint32_t at = is_element || is_named ? 1 : 0;
    const sl_step *call = sl_court__step_at(c, at), *outer = sl_court__step_at(c, at + 1);
    if (!call || (call->kind != SL_STEP_ARG && call->kind != SL_STEP_RECEIVER)) return false;
    if (call->kind == SL_STEP_RECEIVER && !at && !c->chain->in_range) return false;
    sl_row bare = *row; /* the receiver condition is the subject's, not the helper's */
    bare.receiver = (sl_names){0};
    bool fits = sl_court__call_fits(c, &bare, call, &path);
    if (!fits && outer && outer->kind == SL_STEP_RECEIVER) { /* expect([200, 404]).toContain(res.status) */
        call = outer;
        fits = sl_court__call_fits(c, &bare, call, &path);
    }
    if (!fits) return false;
    if (is_element) c->group_frame = c->chain->step[0].frame;
    c->relational = asks_for_bound(sl_path_name(c->run->text, &path, 0)) || casts_ask_for_bound(c);
    return helper_subject_fits(c, row, call, &path);
}
