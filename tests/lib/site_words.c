#include "tests/lib/site_words.h"

#include "base/buf.h"

sl_str fx_site_code(sl_arena *arena, const sl_facts *facts, const sl_site *site)
{
    if (site->code) return sl_arena_printf(arena, "%u", site->code);
    if (site->high == 0)
        return sl_arena_printf(arena, "name %.*s", SL_FMT(sl_range_of(facts->text, site->range)));
    bool is_class = site->low % 100 == 0 && site->high == site->low + 99;
    if (is_class) return sl_arena_printf(arena, "class %uxx", site->low / 100);
    return sl_arena_printf(arena, "class %u-%u", site->low, site->high);
}

bool fx_site_field(const sl_facts *facts, const sl_site *site, sl_str key, sl_str *value)
{
    const sl_family *family = site->named.family;
    const sl_constant *constant = site->named.constant;
    const struct {
        const char *key;
        sl_str value;
    } fields[] = {
        {"role", sl_str_from_cstr(sl_role_name(site->role))},
        {"side", sl_str_from_cstr(sl_side_name(site->side))},
        {"via", sl_str_from_cstr(sl_via_name(site->via))},
        {"confidence", sl_str_from_cstr(sl_confidence_name(site->confidence))},
        {"spelling", sl_str_from_cstr(sl_spelling_name(site->spelling))},
        {"family", family ? family->id : SL_STR("none")},
        {"constant", constant ? constant->name : SL_STR("none")},
        {"row", site->api.len ? site->api : SL_STR("none")},
        {"name", sl_range_of(facts->text, site->name)},
        {"phrase", sl_range_of(facts->text, site->phrase)},
        {"qualifier", sl_range_of(facts->text, site->qualifier)},
    };
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        if (!sl_str_is(key, fields[i].key)) continue;
        *value = fields[i].value;
        return true;
    }
    return false;
}

static void add_field(sl_buf *words, const sl_facts *facts, const sl_site *site, sl_str key)
{
    sl_str value;
    if (!fx_site_field(facts, site, key, &value)) return;
    if (sl_str_is(key, "role"))
        sl_buf_printf(words, " %.*s", SL_FMT(value));
    else
        sl_buf_printf(words, " %.*s=%.*s", SL_FMT(key), SL_FMT(value));
}

sl_str fx_site_words(sl_arena *arena, const sl_facts *facts, const sl_site *site, const fx_note *like)
{
    sl_buf words;
    sl_buf_init(&words);
    sl_str code = fx_site_code(arena, facts, site);
    sl_buf_printf(&words, "%s %.*s", site->confidence >= SL_LIKELY ? "status" : "possible", SL_FMT(code));
    for (uint32_t i = 0; like && i < like->n_fields; i++)
        add_field(&words, facts, site, like->fields[i].key);
    if (!like) add_field(&words, facts, site, SL_STR("role"));
    sl_str result = sl_arena_copy(arena, sl_buf_str(&words));
    sl_buf_release(&words);
    return result;
}

bool fx_site_agrees(sl_arena *arena, const sl_facts *facts, const sl_site *site, const fx_note *note)
{
    if ((note->kind == FX_SITE) != (site->confidence >= SL_LIKELY)) return false;
    if (!sl_str_eq(fx_site_code(arena, facts, site), note->code)) return false;
    for (uint32_t i = 0; i < note->n_fields; i++) {
        sl_str value;
        const fx_field *field = &note->fields[i];
        if (!fx_site_field(facts, site, field->key, &value) || !sl_str_eq(value, field->value)) return false;
    }
    return true;
}
