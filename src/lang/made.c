#include "lang/made.h"

#include "lang/alias.h"
#include "lang/evidence.h"

sl_str sl_made_callee(sl_str value)
{
    size_t end = sl_str_find_char(value, '(');
    sl_str callee = sl_str_trim(sl_str_sub(value, 0, end == SIZE_MAX ? 0 : end));
    size_t blank = sl_str_rfind_char(callee, ' ');
    return blank == SIZE_MAX ? callee : sl_str_sub(callee, blank + 1, callee.len);
}

static bool is_listed(const sl_row *row, sl_str callee)
{
    for (uint32_t i = 0; callee.len && i < row->made.n; i++)
        if (sl_glob_match(row->made.at[i], callee)) return true;
    return false;
}

/* Is the row about such a subject, `status` of `res.status`? */
static bool is_about(const sl_run *run, const sl_row *row, const sl_site *site, const sl_path *subject)
{
    bool fits = row->shape == SL_SHAPE_COMPARE && row->made.n && !row->helper.n && !row->receiver.n &&
                row->spellings >> site->spelling & 1;
    return fits && sl_names_match(row->names, sl_path_name(run->text, subject, 0));
}

static uint32_t evidence_of(const sl_run *run, const sl_row *row, const sl_site *site)
{
    uint32_t bits = run->evidence | site->evidence | sl_code_evidence(run, site->code);
    return row->origin.n && sl_run_imports_any(run, row->origin) ? bits | SL_EV_IMPORT : bits;
}

/* Where the function around begins: what another one calls `res` is another thing. */
static uint32_t start_of_function(const sl_facts *facts, const sl_site *site)
{
    sl_idx scope = site->scope;
    while (scope != SL_NONE && scope < facts->scopes.n && facts->scopes.at[scope].kind != SL_SCOPE_FUNCTION &&
           facts->scopes.at[scope].kind != SL_SCOPE_HANDLER)
        scope = facts->scopes.at[scope].parent;
    return scope < facts->scopes.n ? facts->scopes.at[scope].range.from : 0;
}

static sl_str maker_of(sl_run *run, const sl_site *site, sl_range name)
{
    uint32_t piece_from = run->piece_from;
    run->piece_from = start_of_function(run->facts, site);
    sl_range value = sl_alias_find(run, name);
    run->piece_from = piece_from;
    return sl_made_callee(sl_range_of(run->text, value));
}

static void settle_site(sl_run *run, sl_site *site, const sl_cond *cond)
{
    sl_path subject;
    sl_str callee = SL_STR("");
    sl_path_read(run->lang, run->text, cond->subject, &subject);
    if (subject.n != 2 || !subject.is_whole || subject.part[0].is_call || subject.part[1].is_call) return;
    for (uint32_t i = 0; i < run->lang->rows.n; i++) {
        const sl_row *row = &run->lang->rows.at[i];
        if (!is_about(run, row, site, &subject)) continue;
        uint32_t evidence = evidence_of(run, row, site);
        if (!callee.len) callee = maker_of(run, site, subject.part[1].name);
        if (!callee.len) return;
        if (!is_listed(row, callee) || !sl_needs_are_met(row, evidence)) continue;
        bool is_proved = row->confidence == SL_CERTAIN || evidence & SL_EV_IMPORT;
        site->row = row;
        site->api = row->id;
        site->side = row->side;
        site->confidence = is_proved ? SL_CERTAIN : row->confidence;
        return;
    }
}

static bool has_rows(const struct sl_lang *lang)
{
    for (uint32_t i = 0; i < lang->rows.n; i++)
        if (lang->rows.at[i].made.n) return true;
    return false;
}

void sl_made_settle(sl_run *run)
{
    sl_facts *facts = run->facts;
    if (!facts->conds.n || !has_rows(run->lang)) return;
    for (uint32_t i = 0; i < facts->sites.n; i++) {
        sl_site *site = &facts->sites.at[i];
        bool is_literal = site->spelling == SL_SPELL_NUMBER || site->spelling == SL_SPELL_STRING;
        if (site->role != SL_ROLE_COMPARED || !is_literal || site->confidence == SL_CERTAIN) continue;
        if (site->cond >= facts->conds.n || sl_range_is_empty(facts->conds.at[site->cond].subject)) continue;
        settle_site(run, site, &facts->conds.at[site->cond]);
    }
}
