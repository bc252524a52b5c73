#include "rules/check.h"

enum { LONGEST_NAME = 80 /* bytes; longer ones are sentences */ };

static bool agrees(const sl_facts *facts, const sl_site *site)
{
    const sl_code *named = sl_code_named_after(facts->registry, sl_range_of(facts->text, site->name));
    return named && named->code == site->code;
}

static uint32_t count_agreeing(sl_check *check, sl_idx group)
{
    const sl_facts *facts = check->facts;
    if (group >= facts->groups.n) return 0;
    if (!check->notes->agreeing) {
        check->notes->agreeing = SL_NEW_N(check->arena, uint32_t, facts->groups.n);
        for (uint32_t i = 0; i < facts->sites.n; i++)
            if (facts->sites.at[i].group < facts->groups.n && agrees(facts, &facts->sites.at[i]))
                check->notes->agreeing[facts->sites.at[i].group]++;
    }
    return check->notes->agreeing[group];
}

static bool speaks_of_status(sl_str name)
{
    char room[LONGEST_NAME];
    if (name.len >= LONGEST_NAME / 2) return false;
    sl_str words = {room, sl_name_words(name, room, LONGEST_NAME)};
    return sl_str_find(words, SL_STR("http")) != SIZE_MAX || sl_str_find(words, SL_STR("status")) != SIZE_MAX;
}

/* Accepted = 202 among other codes is a status; Accepted = 110 in a list of job states is not. */
static bool is_among_codes(sl_check *check, const sl_site *site)
{
    sl_str text = check->facts->text;
    if (speaks_of_status(sl_range_of(text, site->name))) return true;
    if (site->group >= check->facts->groups.n) return false;
    return speaks_of_status(sl_range_of(text, check->facts->groups.at[site->group].name)) ||
           count_agreeing(check, site->group) >= 2;
}

void sl_check_name_value_mismatch(sl_check *check, sl_idx fact)
{
    const sl_site *site = &check->facts->sites.at[fact];
    sl_str name = sl_range_of(check->facts->text, site->name);
    if (!name.len || site->code < 100 || site->code > 599 || !sl__spells_number(site)) return;
    const sl_code *named = sl_code_named_after(check->facts->registry, name);
    sl_phrase_match match;
    if (!named || sl_code_has_phrase(check->facts->registry, site->code, named->name, &match) ||
        named->code == site->code)
        return;
    if (!is_among_codes(check, site)) return;
    sl_str message = sl_arena_printf(check->arena, "%.*s is named after %.*s but is %.*s", SL_FMT(name),
                                     SL_FMT(sl__code_label(check, named->code)),
                                     SL_FMT(sl__code_label(check, site->code)));
    sl__fix_code(check, sl_check_report(check, site->range, message), site, named->code);
}
