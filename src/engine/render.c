#include "engine/render.h"

#include "engine/engine.h"

static bool has_any_vendor(const sl_code *code, sl_strs vendors)
{
    for (uint32_t i = 0; i < vendors.n; i++)
        if (sl_code_has_vendor(code, vendors.at[i])) return true;
    return false;
}

static unsigned order_of(const sl_code *code, sl_strs vendors)
{
    if (code->status != SL_CODE_VENDOR && code->status != SL_CODE_DRAFT) return 0;
    return has_any_vendor(code, vendors) ? 1 : 2;
}

void sl_render__meanings(sl_codes codes, sl_strs vendors, sl_meanings *out)
{
    out->n = 0;
    for (unsigned order = 0; order <= 2; order++)
        for (uint32_t i = 0; i < codes.n && out->n < SL_MEANINGS_MAX; i++)
            if (order_of(&codes.at[i], vendors) == order) out->at[out->n++] = &codes.at[i];
}

/* ---- names ---- */

static sl_str number(const sl_prose *prose, uint32_t value)
{
    return sl_arena_printf(prose->arena, "%u", value);
}

static sl_str local_name(const sl_prose *prose, const sl_code *code)
{
    return sl_prose__text(prose, code->text[prose->locale].name);
}

/* In Chinese the name on the wire comes first, since that is what people search for. */
static sl_str full_name(const sl_prose *prose, const sl_code *code)
{
    sl_str name = sl_prose__text(prose, code->name);
    if (prose->locale == SL_EN) return name;
    return sl_prose__join(prose, name, " ", local_name(prose, code));
}

sl_str sl_render__name(const sl_prose *prose, uint32_t code)
{
    const sl_code *found = sl_code_find(prose->registry, code);
    return sl_prose__join(prose, number(prose, code), " ",
                          found ? sl_prose__text(prose, found->name) : SL_STR(""));
}

/* ", " between, in either language's way. */
static const char *comma(const sl_prose *prose)
{
    return prose->locale == SL_ZH ? "、" : ", ";
}

static sl_str list_codes(const sl_prose *prose, sl_nums codes)
{
    sl_str list = SL_STR("");
    for (uint32_t i = 0; i < codes.n; i++)
        list = sl_prose__join(prose, list, comma(prose), sl_render__name(prose, codes.at[i]));
    return list;
}

static sl_str list_texts(const sl_prose *prose, sl_strs texts)
{
    sl_str list = SL_STR("");
    for (uint32_t i = 0; i < texts.n; i++)
        list = sl_prose__join(prose, list, comma(prose), sl_prose__text(prose, texts.at[i]));
    return list;
}

static sl_str list_headers(const sl_prose *prose, sl_word word, sl_strs headers)
{
    sl_str list = SL_STR("");
    for (uint32_t i = 0; i < headers.n; i++)
        list = sl_prose__join(prose, list, comma(prose), sl_prose__code(prose, headers.at[i]));
    return list.len ? sl_prose__fill(prose, word, list, SL_STR(""), SL_STR("")) : list;
}

static sl_str state_of(const sl_prose *prose, const sl_code *code)
{
    static const sl_word words[] = {[SL_CODE_STANDARD] = SL_WORD_REGISTERED,
                                    [SL_CODE_TEMPORARY] = SL_WORD_TEMPORARY,
                                    [SL_CODE_EXPERIMENTAL] = SL_WORD_EXPERIMENTAL,
                                    [SL_CODE_OBSOLETE] = SL_WORD_OBSOLETE,
                                    [SL_CODE_UNUSED] = SL_WORD_UNUSED,
                                    [SL_CODE_DRAFT] = SL_WORD_DRAFT,
                                    [SL_CODE_VENDOR] = SL_WORD_VENDOR};
    sl_str owner = sl_prose__text(prose, code->vendor);
    return sl_prose__fill(prose, words[code->status], owner, SL_STR(""), SL_STR(""));
}

void sl_render__title(sl_prose *prose, const sl_code *code)
{
    sl_str title = sl_prose__join(prose, number(prose, code->code), " ", full_name(prose, code));
    sl_prose__title(prose, title, state_of(prose, code));
}

/* ---- facts ---- */

static const struct fact_word { /* words of the closed vocabularies of data/README.md */
    const char *value;
    sl_word word;
} cacheable_words[] = {{"heuristic", SL_WORD_CACHE_HEURISTIC},
                       {"explicit", SL_WORD_CACHE_EXPLICIT},
                       {"no", SL_WORD_CACHE_NO},
                       {NULL, SL_N_WORDS}},
  body_words[] = {{"forbidden", SL_WORD_BODY_FORBIDDEN},
                  {"allowed", SL_WORD_BODY_ALLOWED},
                  {"expected", SL_WORD_BODY_EXPECTED},
                  {NULL, SL_N_WORDS}},
  method_words[] = {{"kept", SL_WORD_METHOD_KEPT},
                    {"may-change", SL_WORD_METHOD_MAY_CHANGE},
                    {"becomes-get", SL_WORD_METHOD_BECOMES_GET},
                    {NULL, SL_N_WORDS}},
  retry_words[] = {{"yes", SL_WORD_RETRY_YES},     {"idempotent", SL_WORD_RETRY_IDEMPOTENT},
                   {"after", SL_WORD_RETRY_AFTER}, {"changed", SL_WORD_RETRY_CHANGED},
                   {"no", SL_WORD_RETRY_NO},       {NULL, SL_N_WORDS}};

static void add_fact(const sl_prose *prose, sl_str *facts, sl_str fact)
{
    *facts = sl_prose__join(prose, *facts, " · ", fact);
}

static void add_word(const sl_prose *prose, sl_str *facts, const struct fact_word *words, sl_str value)
{
    for (; words->value; words++)
        if (sl_str_is(value, words->value)) add_fact(prose, facts, sl_prose__word(prose, words->word));
}

static sl_str list_facts(const sl_prose *prose, const sl_code *code)
{
    sl_str facts = SL_STR("");
    if (!code->on_wire) add_fact(prose, &facts, sl_prose__word(prose, SL_WORD_OFF_WIRE));
    add_word(prose, &facts, cacheable_words, code->cacheable);
    add_word(prose, &facts, body_words, code->body);
    if (code->redirect_method.len)
        add_fact(prose, &facts,
                 sl_prose__word(prose, code->redirect_permanent ? SL_WORD_REDIRECT_PERMANENT
                                                                : SL_WORD_REDIRECT_TEMPORARY));
    add_word(prose, &facts, method_words, code->redirect_method);
    add_word(prose, &facts, retry_words, code->retry);
    add_fact(prose, &facts, list_headers(prose, SL_WORD_HEADERS_MUST, code->headers_must));
    add_fact(prose, &facts, list_headers(prose, SL_WORD_HEADERS_SHOULD, code->headers_should));
    add_fact(prose, &facts, list_headers(prose, SL_WORD_HEADERS_MAY, code->headers_may));
    if (code->deprecated_since.len)
        add_fact(prose, &facts,
                 sl_prose__fill(prose, SL_WORD_SINCE_RFC, code->deprecated_since, SL_STR(""), SL_STR("")));
    return facts;
}

static sl_str list_former(const sl_prose *prose, const sl_code *code)
{
    sl_str list = SL_STR("");
    for (uint32_t i = 0; i < code->former.n; i++) {
        sl_str name = sl_prose__text(prose, code->former.at[i]);
        uint32_t rfc = i < code->former_rfc.n ? code->former_rfc.at[i] : 0;
        if (rfc) name = sl_prose__fill(prose, SL_WORD_UNTIL_RFC, name, number(prose, rfc), SL_STR(""));
        list = sl_prose__join(prose, list, comma(prose), name);
    }
    return list;
}

/* ---- blocks ---- */

void sl_render__body(sl_prose *prose, const sl_code *code)
{
    const sl_code_text *text = &code->text[prose->locale];
    sl_prose__para(prose, SL_STR(""), sl_prose__text(prose, text->when));
    sl_prose__para(prose, sl_prose__word(prose, SL_WORD_CLIENT), sl_prose__text(prose, text->client));
    sl_prose__para(prose, sl_prose__word(prose, SL_WORD_CONFUSED), sl_prose__text(prose, text->confused));
    sl_prose__para(prose, SL_STR(""), list_facts(prose, code));
    sl_prose__para(prose, sl_prose__word(prose, SL_WORD_INSTEAD), list_codes(prose, code->instead));
    sl_prose__para(prose, sl_prose__word(prose, SL_WORD_FORMER), list_former(prose, code));
}

void sl_render__link(sl_prose *prose, const sl_code *code)
{
    if (!code->rfc.len) {
        sl_prose__para(prose, SL_STR(""), sl_prose__text(prose, code->draft));
        return;
    }
    sl_str section = sl_prose__fill(prose, SL_WORD_SECTION, code->rfc, code->section, SL_STR(""));
    sl_prose__link(prose, section,
                   sl_arena_printf(prose->arena, "https://www.rfc-editor.org/rfc/rfc%.*s#section-%.*s",
                                   SL_FMT(code->rfc), SL_FMT(code->section)));
}

static sl_str first_sentence(sl_str text)
{
    size_t latin = sl_str_find(text, SL_STR(". ")), chinese = sl_str_find(text, SL_STR("。"));
    if (latin != SIZE_MAX) return sl_str_sub(text, 0, latin + 1);
    return chinese != SIZE_MAX ? sl_str_sub(text, 0, chinese + SL_STR("。").len) : text;
}

void sl_render__others(sl_prose *prose, const sl_meanings *meanings)
{
    if (meanings->n < 2) return;
    sl_prose__para(prose, SL_STR(""), sl_prose__word(prose, SL_WORD_MEANINGS));
    for (uint32_t i = 1; i < meanings->n; i++) {
        const sl_code *code = meanings->at[i];
        sl_str owner = code->vendor.len ? code->vendor : sl_prose__word(prose, SL_WORD_DRAFT);
        sl_str label = sl_arena_printf(prose->arena, "%.*s (%.*s)", SL_FMT(full_name(prose, code)),
                                       SL_FMT(sl_prose__text(prose, owner)));
        sl_prose__item(prose, label, sl_prose__text(prose, first_sentence(code->text[prose->locale].when)));
    }
}

static void no_status(sl_prose *prose, uint32_t code)
{
    sl_prose__title(prose, number(prose, code), sl_prose__word(prose, SL_WORD_NO_STATUS));
    sl_prose__para(prose, SL_STR(""), sl_prose__word(prose, SL_WORD_NO_STATUS_TEXT));
    if (code >= 1000 && code <= 4999)
        sl_prose__para(prose, SL_STR(""), sl_prose__word(prose, SL_WORD_WEBSOCKET_TEXT));
}

void sl_render__unassigned(sl_prose *prose, uint32_t code)
{
    const sl_class_info *info = sl_class_find(code / 100);
    if (!info) {
        no_status(prose, code);
        return;
    }
    sl_str fallback = sl_render__name(prose, info->fallback);
    sl_str class =
        sl_arena_printf(prose->arena, "%uxx %.*s", info->digit, SL_FMT(info->text[prose->locale].name));
    sl_prose__title(prose, number(prose, code),
                    sl_prose__join(prose, sl_prose__word(prose, SL_WORD_UNASSIGNED), " · ", class));
    sl_prose__para(prose, SL_STR(""),
                   sl_prose__fill(prose, SL_WORD_UNASSIGNED_TEXT, fallback, SL_STR(""), SL_STR("")));
    if (sl_code_nearest(code) != info->fallback)
        sl_prose__para(prose, sl_prose__word(prose, SL_WORD_NEAREST),
                       sl_render__name(prose, sl_code_nearest(code)));
}

void sl_render__class(sl_prose *prose, uint32_t digit)
{
    const sl_class_info *info = sl_class_find(digit);
    const sl_code_text *text = &info->text[prose->locale];
    sl_str title = sl_arena_printf(prose->arena, "%uxx %.*s", digit, SL_FMT(text->name));
    sl_prose__title(prose, title, SL_STR(""));
    sl_prose__para(prose, SL_STR(""), sl_prose__text(prose, text->when));
    sl_prose__para(prose, sl_prose__word(prose, SL_WORD_CLIENT), sl_prose__text(prose, text->client));
    sl_prose__para(prose, sl_prose__word(prose, SL_WORD_CONFUSED), sl_prose__text(prose, text->confused));
    sl_prose__para(prose, SL_STR(""),
                   sl_prose__fill(prose, SL_WORD_CLASS_FALLBACK, sl_render__name(prose, info->fallback),
                                  SL_STR(""), SL_STR("")));
}

static void class_link(sl_prose *prose, const sl_class_info *info)
{
    const sl_code link = {.rfc = SL_STR("9110"), .section = info->section};
    sl_render__link(prose, &link);
}

/* ---- whole texts ---- */

/* What only those want to know who ask for it. */
static void put_details(sl_prose *prose, const sl_code *code)
{
    sl_prose__para(prose, sl_prose__word(prose, SL_WORD_VARIANTS), list_texts(prose, code->variants));
    sl_prose__para(prose, sl_prose__word(prose, SL_WORD_USED_BY), list_texts(prose, code->used_by));
    if (code->introduced)
        sl_prose__para(prose, SL_STR(""),
                       sl_prose__fill(prose, SL_WORD_INTRODUCED, number(prose, code->introduced), SL_STR(""),
                                      SL_STR("")));
}

sl_str sl_code_render(sl_arena *arena, const sl_registry *registry, uint32_t code, sl_locale locale,
                      bool markdown)
{
    sl_prose prose;
    sl_meanings meanings;
    sl_prose__init(&prose, arena, locale, markdown);
    prose.registry = registry;
    sl_render__meanings(sl_codes_of(registry, code), (sl_strs){0}, &meanings);
    if (!meanings.n) sl_render__unassigned(&prose, code);
    for (uint32_t i = 0; i < meanings.n; i++) {
        sl_render__title(&prose, meanings.at[i]);
        sl_render__body(&prose, meanings.at[i]);
        put_details(&prose, meanings.at[i]);
        sl_render__link(&prose, meanings.at[i]);
    }
    return sl_prose__finish(&prose);
}

sl_str sl_class_render(sl_arena *arena, const sl_registry *registry, uint32_t digit, sl_locale locale,
                       bool markdown)
{
    sl_prose prose;
    sl_codes all = sl_codes_all(registry);
    const sl_class_info *info = sl_class_find(digit);
    if (!info) return SL_STR("");
    sl_prose__init(&prose, arena, locale, markdown);
    prose.registry = registry;
    sl_render__class(&prose, digit);
    for (uint32_t i = 0; i < all.n; i++) {
        const sl_code *code = &all.at[i];
        if (code->code / 100 != digit) continue;
        sl_str name = sl_prose__join(&prose, number(&prose, code->code), " ", full_name(&prose, code));
        sl_prose__item(&prose, SL_STR(""),
                       sl_arena_printf(arena, "%.*s · %.*s", SL_FMT(name), SL_FMT(state_of(&prose, code))));
    }
    class_link(&prose, info);
    return sl_prose__finish(&prose);
}
