#include "conf/code_json.h"

#include <stddef.h>

/* ---- words ---- */

static const char *const status_list[] = {"standard", "temporary", "experimental", "obsolete",
                                          "unused",   "draft",     "vendor",       NULL};
static const char *const lint_list[] = {"none", "hint", "warn", NULL};
static const char *const cacheable_list[] = {"heuristic", "explicit", "no", NULL};
static const char *const body_list[] = {"forbidden", "allowed", "expected", NULL};
static const char *const retry_list[] = {"yes", "idempotent", "after", "changed", "no", NULL};
static const char *const method_list[] = {"kept", "may-change", "becomes-get", NULL};
static const char *const locale_list[] = {"en", "zh-CN", NULL};
static const sl_conf_words status_words = {.what = "status", .fixed = status_list};
static const sl_conf_words lint_words = {.what = "word", .fixed = lint_list};
static const sl_conf_words cacheable_words = {.what = "word", .fixed = cacheable_list};
static const sl_conf_words body_words = {.what = "word", .fixed = body_list};
static const sl_conf_words retry_words = {.what = "word", .fixed = retry_list};
static const sl_conf_words method_words = {.what = "word", .fixed = method_list};
static const sl_conf_words locale_words = {.what = "locale", .fixed = locale_list};
static const sl_conf_shape status_shape = {.kind = SL_CONF_WORD, .words = &status_words};
static const sl_conf_shape lint_shape = {.kind = SL_CONF_WORD, .words = &lint_words};
static const sl_conf_shape cacheable_shape = {.kind = SL_CONF_WORD, .words = &cacheable_words};
static const sl_conf_shape body_shape = {.kind = SL_CONF_WORD, .words = &body_words};
static const sl_conf_shape retry_shape = {.kind = SL_CONF_WORD, .words = &retry_words};
static const sl_conf_shape method_shape = {.kind = SL_CONF_WORD, .words = &method_words};
static const sl_conf_shape rfc_shape = {
    .kind = SL_CONF_NUMBER, .what = "the number of an RFC", .least = 1, .most = UINT16_MAX};

/* A phrase is looked up without its blanks and signs. */
static void check_phrase(sl_conf_reader *reader, const sl_json *value)
{
    if (!sl_phrase_is_sound(value->str))
        sl_conf__complain(reader, value->range, SL_STR("expected a phrase of 1 to 64 letters"));
}

static const sl_conf_shape phrase_shape = {.kind = SL_CONF_TEXT, .what = "a phrase", .extra = check_phrase};
static const sl_conf_shape phrases_shape = {
    .kind = SL_CONF_LIST, .what = "a list of phrases", .of = &phrase_shape};

/* ---- parts of a record ---- */

static const sl_conf_key former_keys[] = {
    {"name", &phrase_shape, NULL, true, "The phrase.", 0},
    {"rfc", &rfc_shape, NULL, false, "The last RFC that used it.", 0},
    {NULL, NULL, NULL, false, NULL, 0},
};
static const sl_conf_shape former_shape = {.kind = SL_CONF_EITHER,
                                           .what = "a phrase or an object",
                                           .of = &phrase_shape,
                                           .keys = former_keys,
                                           .takes_null = true};
static const sl_conf_key history_keys[] = {
    {"rfc", &rfc_shape, NULL, true, "The RFC.", 0},
    {"section", &sl_conf__text, NULL, true, "Its section.", 0},
    {NULL, NULL, NULL, false, NULL, 0},
};
static const sl_conf_shape past_shape = {.kind = SL_CONF_OBJECT, .keys = history_keys};
static const sl_conf_shape history_shape = {
    .kind = SL_CONF_LIST, .what = "a list of objects", .of = &past_shape};
static const sl_conf_shape formers_shape = {
    .kind = SL_CONF_LIST, .what = "a list of phrases", .of = &former_shape};

static void store_former(sl_conf_reader *reader, const sl_json *value, void *into)
{
    sl_code *code = into;
    sl_str *names = SL_NEW_N(reader->arena, sl_str, value->n);
    uint16_t *rfcs = SL_NEW_N(reader->arena, uint16_t, value->n);
    for (const sl_json *e = value->first; e; e = e->next) {
        const sl_json *name = e->kind == SL_JSON_OBJECT ? sl_json_find(e, "name") : e;
        const sl_json *rfc = sl_json_find(e, "rfc");
        names[e->index] = sl_arena_copy(reader->arena, name->str);
        rfcs[e->index] = rfc ? (uint16_t)rfc->integer : 0;
    }
    code->former = (sl_strs){names, value->n};
    code->former_rfc = (sl_nums){rfcs, value->n};
}

#define AT(member) offsetof(sl_code, member)
static const sl_conf_key header_keys[] = {
    {"must", &sl_conf__texts, sl_conf__store_texts, false, "Always required.", AT(headers_must)},
    {"should", &sl_conf__texts, sl_conf__store_texts, false, "Missing in a complete response.",
     AT(headers_should)},
    {"may", &sl_conf__texts, sl_conf__store_texts, false, "Typical.", AT(headers_may)},
    {NULL, NULL, NULL, false, NULL, 0},
};
static const sl_conf_key redirect_keys[] = {
    {"permanent", &sl_conf__bool, sl_conf__store_bool, true, "It holds for later requests, too.",
     AT(redirect_permanent)},
    {"method", &method_shape, sl_conf__store_text, true, "What becomes of the method.", AT(redirect_method)},
    {NULL, NULL, NULL, false, NULL, 0},
};
static const sl_conf_shape headers_shape = {.kind = SL_CONF_OBJECT, .keys = header_keys};
static const sl_conf_shape redirect_shape = {.kind = SL_CONF_OBJECT, .keys = redirect_keys};

static void store_headers(sl_conf_reader *reader, const sl_json *value, void *into)
{
    sl_conf__store(reader, header_keys, value, into);
}

static void store_redirect(sl_conf_reader *reader, const sl_json *value, void *into)
{
    sl_conf__store(reader, redirect_keys, value, into);
}

/* An RFC's number as text, as it stands in sentences and links. */
static void store_rfc(sl_conf_reader *reader, const sl_json *value, void *into)
{
    *(sl_str *)into = sl_arena_printf(reader->arena, "%d", (int)value->integer);
}

static void store_status(sl_conf_reader *reader, const sl_json *value, void *into)
{
    (void)reader;
    *(sl_code_status *)into = (sl_code_status)sl_conf__place(&status_words, value->str);
}

static void store_lint(sl_conf_reader *reader, const sl_json *value, void *into)
{
    (void)reader;
    *(sl_code_lint *)into = (sl_code_lint)sl_conf__place(&lint_words, value->str);
}

/* ---- text ---- */

#define TEXT_AT(member) offsetof(sl_code_text, member)
static const sl_conf_key text_keys[] = {
    {"name", &sl_conf__text, sl_conf__store_text, false, "The phrase in this language.", TEXT_AT(name)},
    {"when", &sl_conf__text, sl_conf__store_text, false, "When a server sends it.", TEXT_AT(when)},
    {"client", &sl_conf__text, sl_conf__store_text, false, "What a client does.", TEXT_AT(client)},
    {"confused", &sl_conf__text, sl_conf__store_text, false, "What it is mixed up with.", TEXT_AT(confused)},
    {NULL, NULL, NULL, false, NULL, 0},
};
static const sl_conf_shape local_text_shape = {.kind = SL_CONF_OBJECT, .keys = text_keys};
static const sl_conf_shape local_texts_shape = {
    .kind = SL_CONF_MAP, .what = "an object", .words = &locale_words, .of = &local_text_shape};

static void check_prose(sl_conf_reader *reader, const sl_json *value)
{
    sl_conf__check(reader, value->kind == SL_JSON_STRING ? &sl_conf__text : &local_texts_shape, value);
}

static void put_prose(sl_buf *out, sl_arena *arena)
{
    (void)arena;
    sl_buf_add_cstr(out, "{\"type\": [\"string\", \"object\"]}");
}

static const sl_conf_shape prose_shape = {.kind = SL_CONF_OTHER,
                                          .what = "a sentence, or an object, locale to texts",
                                          .of = &local_texts_shape,
                                          .extra = check_prose,
                                          .schema = put_prose};

static void store_prose(sl_conf_reader *reader, const sl_json *value, void *into)
{
    sl_code *code = into;
    if (value->kind == SL_JSON_STRING) {
        sl_conf__store_text(reader, value, &code->text[SL_EN].when);
        return;
    }
    for (const sl_json *e = value->first; e; e = e->next)
        sl_conf__store(reader, text_keys, e, &code->text[sl_conf__place(&locale_words, e->key)]);
}

/* What is not said in one language is said in the other. */
static void complete_texts(sl_code *code)
{
    sl_code_text *en = &code->text[SL_EN];
    for (int locale = 0; locale < SL_N_LOCALES; locale++) {
        sl_code_text *text = &code->text[locale];
        if (!text->when.len && !text->client.len && !text->confused.len) {
            sl_str name = text->name;
            *text = locale == SL_EN ? code->text[SL_ZH] : *en;
            text->name = name;
        }
    }
    if (!en->name.len) en->name = code->name;
}

/* ---- the record ---- */

static const sl_conf_key record_keys[] = {
    {"code", &sl_conf__code, sl_conf__store_number, true, "The number.", AT(code)},
    {"name", &phrase_shape, sl_conf__store_text, true, "Its phrase.", AT(name)},
    {"text", &prose_shape, store_prose, false,
     "When it is sent: a sentence, or by locale `name`, `when`, `client`, `confused`.", 0},
    {"instead", &sl_conf__codes, sl_conf__store_numbers, false, "Codes to send instead, best first.",
     AT(instead)},
    {"former", &formers_shape, store_former, false, "Earlier phrases.", 0},
    {"variants", &phrases_shape, sl_conf__store_texts, false, "Other phrases for it.", AT(variants)},
    {"lint", &lint_shape, store_lint, false, "Most that rules may say about sending it; warn.", AT(lint)},
    {"deprecated", &sl_conf__bool, sl_conf__store_bool, false, "It should not be sent any more.",
     AT(deprecated)},
    {"body", &body_shape, sl_conf__store_text, false, "May it have a body?", AT(body)},
    {"cacheable", &cacheable_shape, sl_conf__store_text, false, "May it be stored?", AT(cacheable)},
    {"retry", &retry_shape, sl_conf__store_text, false, "May the request be repeated?", AT(retry)},
    {"redirect", &redirect_shape, store_redirect, false, "It is a redirect.", 0},
    {"headers", &headers_shape, store_headers, false, "Header fields that come with it.", 0},
    {"on_wire", &sl_conf__bool, sl_conf__store_bool, false, "false: no client receives it.", AT(on_wire)},
    {"used_by", &sl_conf__texts, sl_conf__store_texts, false, "Products that send or define it.",
     AT(used_by)},
    {"confused_with", &sl_conf__codes, sl_conf__store_numbers, false, "Codes that people mix it up with.",
     AT(confused_with)},
    {"vendor_also", &sl_conf__texts, sl_conf__store_texts, false, "Keys of further owners.", AT(vendor_also)},
    {"id", &sl_conf__text, sl_conf__store_text, false, "The code and its owner's key if nothing is said.",
     AT(id)},
    {"status", &status_shape, store_status, false, "vendor, which it is anyway.", AT(status)},
    {"vendor", &sl_conf__text, sl_conf__store_text, false, "The owner's name, which is said around it.",
     AT(vendor)},
    {"vendor_key", &sl_conf__text, sl_conf__store_text, false, "The owner's key, which is said around it.",
     AT(vendor_key)},
    {"rfc", &rfc_shape, store_rfc, false, "RFC that defines it.", AT(rfc)},
    {"section", &sl_conf__text, sl_conf__store_text, false, "Section of the RFC.", AT(section)},
    {"draft", &sl_conf__text, sl_conf__store_text, false, "The proposal that defines it.", AT(draft)},
    {"introduced", &rfc_shape, sl_conf__store_number, false, "First RFC with it.", AT(introduced)},
    {"history", &history_shape, NULL, false, "Earlier definitions; for people.", 0},
    {"deprecated_since", &rfc_shape, store_rfc, false, "RFC that withdrew it.", AT(deprecated_since)},
    {NULL, NULL, NULL, false, NULL, 0},
};
#undef AT

static void check_record(sl_conf_reader *reader, const sl_json *record)
{
    const sl_json *status = sl_json_find(record, "status");
    if (!reader->is_data && status && status->kind == SL_JSON_STRING && !sl_str_is(status->str, "vendor"))
        sl_conf__complain(reader, status->range, SL_STR("what settings declare is a vendor's"));
}

const sl_conf_shape sl_conf__record = {
    .kind = SL_CONF_OBJECT, .keys = record_keys, .takes_null = true, .extra = check_record};

void sl_code_decode(sl_conf_reader *reader, const sl_json *json, sl_code *out)
{
    sl_code code = {.status = SL_CODE_VENDOR, .lint = SL_LINT_WARN, .on_wire = true};
    sl_conf__store(reader, record_keys, json, &code);
    complete_texts(&code);
    *out = code;
}
