/* A status where the function takes something else. Rows of apis.json with "advice" say where that happens
 * and advice.def how it is put right; here is only when to believe it. */
#include "rules/check.h"

typedef void recipe_fn(sl_check *check, sl_finding *finding, const sl_call *call, uint32_t index);

static recipe_fn by_call, by_other_name, swapped, in_object, by_keyword, by_key, behind_call, by_hand;

enum recipe { BY_CALL, BY_OTHER_NAME, SWAPPED, IN_OBJECT, BY_KEYWORD, BY_KEY, BEHIND_CALL, BY_HAND };
static recipe_fn *const recipes[] = {by_call,    by_other_name, swapped,     in_object,
                                     by_keyword, by_key,        behind_call, by_hand};

typedef struct advice {
    sl_str id;
    enum recipe recipe;
    sl_str message;
} advice;

static const advice rows[] = {
#define SL_ADVICE(id, recipe, message) {SL_STR_INIT(id), recipe, SL_STR_INIT(message)},
#include "rules/advice.def"
#undef SL_ADVICE
};
enum { N_ROWS = sizeof rows / sizeof *rows };

const char *sl_rule_advice(uint32_t index)
{
    return index < N_ROWS ? rows[index].id.ptr : NULL;
}

static const advice *find_advice(sl_str id)
{
    for (size_t i = 0; i < N_ROWS; i++)
        if (sl_str_eq(rows[i].id, id)) return &rows[i];
    return NULL;
}

/* ---- repairs: what cannot be said with certainty is left to people ---- */

static const sl_arg *arg_at(const sl_check *check, const sl_call *call, uint32_t index)
{
    return &check->facts->args.at[call->first_arg + index];
}

static sl_str arg_text(const sl_check *check, const sl_call *call, uint32_t index)
{
    return sl_range_of(check->facts->text, arg_at(check, call, index)->range);
}

static bool is_last(const sl_call *call, uint32_t index)
{
    return index + 1 == call->n_args;
}

/* The argument with the comma in front of it. */
static sl_edit without_arg(const sl_check *check, const sl_call *call, uint32_t index)
{
    return (sl_edit){{arg_at(check, call, index - 1)->range.to, arg_at(check, call, index)->range.to},
                     SL_STR("")};
}

static void add_fix(sl_check *check, sl_finding *finding, const char *title, sl_edit first, sl_edit second)
{
    sl_edit *edits = SL_NEW_N(check->arena, sl_edit, 2);
    edits[0] = first;
    edits[1] = second;
    sl_finding_add_fix(check, finding, (sl_fix){sl_str_from_cstr(title), edits, 2, true});
}

/* res.json(x, 401) -> res.status(401).json(x) */
static void by_call(sl_check *check, sl_finding *finding, const sl_call *call, uint32_t index)
{
    uint32_t at = call->receiver.to;
    if (index == 0 || !is_last(call, index) || sl_range_is_empty(call->receiver)) return;
    sl_str text = sl_arena_printf(check->arena, ".status(%.*s)", SL_FMT(arg_text(check, call, index)));
    add_fix(check, finding, "Set the status first", (sl_edit){{at, at}, text},
            without_arg(check, call, index));
}

/* res.send(404) -> res.sendStatus(404) */
static void by_other_name(sl_check *check, sl_finding *finding, const sl_call *call, uint32_t index)
{
    (void)index;
    if (call->n_args != 1) return;
    sl__fix_replace(check, finding, SL_STR("Call `sendStatus`"), call->callee, SL_STR("sendStatus"), true);
}

/* res.redirect(url, 301) -> res.redirect(301, url); send_resp(conn, "", 404) -> send_resp(conn, 404, "") */
static void swapped(sl_check *check, sl_finding *finding, const sl_call *call, uint32_t index)
{
    uint32_t other = index ? index - 1 : 1;
    if (!is_last(call, index > other ? index : other)) return;
    sl_edit own = {arg_at(check, call, index)->range, arg_text(check, call, other)};
    sl_edit its = {arg_at(check, call, other)->range, arg_text(check, call, index)};
    add_fix(check, finding, "Swap the arguments", index ? its : own, index ? own : its);
}

static void wrap(sl_check *check, sl_finding *finding, const sl_call *call, uint32_t index,
                 const char *before, const char *after)
{
    sl_str code = arg_text(check, call, index);
    sl_str text = sl_arena_printf(check->arena, "%s%.*s%s", before, SL_FMT(code), after);
    sl_str title = sl_arena_printf(check->arena, "Write `%.*s`", SL_FMT(text));
    if (is_last(call, index))
        sl__fix_replace(check, finding, title, arg_at(check, call, index)->range, text, true);
}

static void in_object(sl_check *check, sl_finding *finding, const sl_call *call, uint32_t index)
{
    wrap(check, finding, call, index, "{ status: ", " }");
}

static void by_keyword(sl_check *check, sl_finding *finding, const sl_call *call, uint32_t index)
{
    wrap(check, finding, call, index, "status=", "");
}

static void by_key(sl_check *check, sl_finding *finding, const sl_call *call, uint32_t index)
{
    wrap(check, finding, call, index, "status: ", "");
}

/* return jsonify(x, 401) -> return jsonify(x), 401 */
static void behind_call(sl_check *check, sl_finding *finding, const sl_call *call, uint32_t index)
{
    uint32_t at = call->range.to;
    sl_str before = sl_str_trim(sl_str_sub(check->facts->text, 0, call->range.from));
    bool is_returned = sl_str_has_suffix(before, SL_STR("return"));
    bool is_whole = at == check->facts->text.len || check->facts->text.ptr[at] == '\n';
    if (index == 0 || !is_last(call, index) || !is_returned || !is_whole) return;
    sl_str text = sl_arena_printf(check->arena, ", %.*s", SL_FMT(arg_text(check, call, index)));
    add_fix(check, finding, "Return it behind the body", without_arg(check, call, index),
            (sl_edit){{at, at}, text});
}

static void by_hand(sl_check *check, sl_finding *finding, const sl_call *call, uint32_t index)
{
    (void)check, (void)finding, (void)call, (void)index;
}

/* ---- the finding ---- */

static sl_str name_of_place(uint32_t index)
{
    static const sl_str names[] = {SL_STR_INIT("first"), SL_STR_INIT("second"), SL_STR_INIT("third"),
                                   SL_STR_INIT("fourth"), SL_STR_INIT("fifth")};
    uint32_t n = sizeof names / sizeof *names;
    return names[index < n ? index : n - 1];
}

static sl_str word_for(sl_check *check, const sl_call *call, const sl_site *site, sl_str rest, size_t *len)
{
    static const sl_str words[] = {SL_STR_INIT("$callee"), SL_STR_INIT("$code"), SL_STR_INIT("$label"),
                                   SL_STR_INIT("$place")};
    sl_str values[] = {sl_range_of(check->facts->text, call->callee),
                       sl_range_of(check->facts->text, site->span), sl__code_label(check, site->code),
                       name_of_place(site->arg - call->first_arg)};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        *len = words[i].len;
        if (sl_str_has_prefix(rest, words[i])) return values[i];
    }
    *len = 1;
    return sl_str_sub(rest, 0, 1);
}

static sl_str describe(sl_check *check, const sl_call *call, const sl_site *site, sl_str message)
{
    sl_str out = SL_STR("");
    while (message.len) {
        size_t dollar = sl_str_find_char(message, '$'), len = 0;
        sl_str plain = sl_str_sub(message, 0, dollar), rest = sl_str_sub(message, plain.len, message.len);
        sl_str word = rest.len ? word_for(check, call, site, rest, &len) : rest;
        out = sl_arena_printf(check->arena, "%.*s%.*s%.*s", SL_FMT(out), SL_FMT(plain), SL_FMT(word));
        message = sl_str_sub(rest, len, rest.len);
    }
    return out;
}

/* Whose function it is, and that every version which the project may have takes something else there. */
static bool is_proved(const sl_check *check, const sl_call *call)
{
    const sl_row *row = call->row;
    bool known = row->origin.n ? call->origin == SL_ORIGIN_IMPORT : call->origin == SL_ORIGIN_GLOBAL;
    return known && (!row->versions.len || sl_project_meets(check->project, row->versions) == SL_PROVED);
}

void sl_check_status_in_wrong_argument(sl_check *check, sl_idx fact)
{
    const sl_facts *facts = check->facts;
    const sl_site *site = &facts->sites.at[fact];
    const sl_call *call = site->call < facts->calls.n ? &facts->calls.at[site->call] : NULL;
    const advice *known = call && call->row && site->arg != SL_NONE ? find_advice(call->row->advice) : NULL;
    if (!known || sl__spares(check, site->range.from) || !is_proved(check, call)) return;
    sl_finding *finding = sl_check_report(check, site->range, describe(check, call, site, known->message));
    recipes[known->recipe](check, finding, call, site->arg - call->first_arg);
}
