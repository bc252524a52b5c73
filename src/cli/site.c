#include "cli/site.h"

#include "conf/put.h"

static void put_word(sl_buf *out, const char *key, const char *word)
{
    sl_put_str_at(out, key, sl_str_from_cstr(word));
}

static void put_str_or_null(sl_buf *out, const char *key, sl_str value)
{
    sl_put_key(out, key);
    if (value.len)
        sl_put_str(out, value);
    else
        sl_put_null(out);
}

static void put_code(sl_buf *out, uint32_t code)
{
    sl_put_key(out, "code");
    if (code)
        sl_put_int(out, code);
    else
        sl_put_null(out);
}

static void put_evidence(uint32_t evidence, sl_buf *out)
{
    sl_put_open_at(out, "evidence", '[');
    for (; evidence; evidence &= evidence - 1)
        sl_put_str(out, sl_str_from_cstr(sl_evidence_name(evidence)));
    sl_put_close(out, ']');
}

void sl_site_put(const sl_site *site, sl_str text, const sl_lang *lang, sl_buf *out)
{
    const sl_named *named = &site->named;
    sl_put_str_at(out, "text", text);
    put_code(out, site->code);
    put_word(out, "spelling", sl_spelling_name(site->spelling));
    put_word(out, "role", sl_role_name(site->role));
    put_word(out, "confidence", sl_confidence_name(site->confidence));
    sl_put_str_at(out, "language", sl_lang_id(lang));
    sl_put_str_at(out, "api", site->api);
    put_word(out, "side", sl_side_name(site->side));
    put_word(out, "via", sl_via_name(site->via));
    put_str_or_null(out, "family", named->family ? named->family->id : SL_STR(""));
    put_str_or_null(out, "name", named->constant ? named->constant->name : SL_STR(""));
    put_evidence(site->evidence, out);
}
