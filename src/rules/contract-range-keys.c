#include "rules/contract.h"

static bool is_range_of_openapi(sl_str key)
{
    return key.len == 3 && key.ptr[0] >= '1' && key.ptr[0] <= '5' && key.ptr[1] == 'X' && key.ptr[2] == 'X';
}

typedef struct range_key {
    sl_range range;
    uint32_t low, high;
} range_key;

/* 4xx, or "400-499", which is told about at its first end. */
static bool read_range(const sl_facts *facts, const sl_site *site, range_key *out)
{
    sl_site listed = *site;
    listed.role = SL_ROLE_DECLARED;
    if (!sl__operation_of(facts, &listed)) return false;
    *out = (range_key){site->range, site->low, site->high};
    if (site->spelling == SL_SPELL_CLASS) return true;
    sl_range inside = {site->span.from + 1, site->span.to - 1};
    sl_str text = sl_range_of(facts->text, inside);
    bool is_interval = site->role == SL_ROLE_RANGE && text.len == 7 && inside.from == site->range.from;
    if (!is_interval || !sl_str_to_u32(sl_str_sub(text, 4, 7), 999, &out->high)) return false;
    out->range = inside;
    return true;
}

static void report(sl_check *check, const range_key *key)
{
    sl_str text = sl_range_of(check->facts->text, key->range);
    bool is_class = key->low % 100 == 0 && key->high == key->low + 99;
    sl_finding *finding = sl_check_report(
        check, key->range,
        sl_arena_printf(check->arena, "OpenAPI knows the ranges 1XX to 5XX, in capitals; `%.*s` is skipped",
                        SL_FMT(text)));
    if (!is_class) return;
    sl_str right = sl_arena_printf(check->arena, "%uXX", key->low / 100);
    sl__fix_replace(check, finding, sl_arena_printf(check->arena, "Write %.*s", SL_FMT(right)), key->range,
                    right, true);
}

void sl_check_contract_range_keys(sl_check *check, sl_idx fact)
{
    const sl_facts *facts = check->facts;
    range_key key;
    uint32_t major = sl__openapi_major(facts);
    if (!major || !read_range(facts, &facts->sites.at[fact], &key)) return;
    sl_str text = sl_range_of(facts->text, key.range);
    if (major == 2)
        sl_check_report(
            check, key.range,
            sl_arena_printf(check->arena, "OpenAPI 2 knows no ranges: `%.*s` is skipped", SL_FMT(text)));
    else if (!is_range_of_openapi(text))
        report(check, &key);
}
