/* Hover and explain: what people read. Facts are written by hand, no parser is involved. */
#include "engine/engine.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))
enum { PARTS = 8 };

static void expect_parts(const char *what, sl_str text, const char *const *parts)
{
    for (int i = 0; i < PARTS && parts[i]; i++) {
        bool absent = parts[i][0] == '!';
        sl_str part = sl_str_from_cstr(parts[i] + absent);
        if ((sl_str_find(text, part) == SIZE_MAX) != absent)
            fail_msg("%s: \"%s\" in\n%.*s", what, parts[i], SL_FMT(text));
    }
}

/* ---- explain ---- */

static const struct explained {
    uint32_t code;
    sl_locale locale;
    bool markdown;
    const char *parts[PARTS]; /* what the text holds; "!x": what it does not */
} explained[] = {
    {404,
     SL_EN,
     true,
     {"**404 Not Found** · registered", "**Client**: ", "cacheable by default · body allowed",
      "[RFC 9110, section 15.5.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5)"}},
    {404,
     SL_EN,
     false,
     {"404 Not Found · registered\n", "!**", "!](",
      "RFC 9110, section 15.5.5: https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5"}},
    {404, SL_ZH, true, {"**404 Not Found 未找到** · 已注册", "**客户端**：", "默认可缓存 · 可有响应体"}},
    {401, SL_EN, true, {"needs `WWW-Authenticate`"}},
    {204, SL_EN, false, {" · no body"}},
    {301, SL_EN, true, {"permanent redirect · POST may become GET"}},
    {303, SL_EN, true, {"temporary redirect · followed with GET"}},
    {307, SL_ZH, true, {"临时重定向 · 方法不变"}},
    {413, SL_EN, true, {"**Formerly**: Request Entity Too Large (RFC 2616), Payload Too Large (RFC 7231)"}},
    {305, SL_EN, false, {"withdrawn by RFC"}},
    {499,
     SL_EN,
     true,
     {"**499 Client Closed Request** · nginx, not registered", "**499 Token Required** · Esri"}},
    {420, SL_EN, false, {"Enhance Your Calm", "Method Failure", "Use instead: 429 Too Many Requests"}},
    {432,
     SL_EN,
     true,
     {"**432** · unassigned · 4xx Client Error", "Clients treat it like 400 Bad Request.",
      "**Nearest registered**: 423 Locked"}},
    {432, SL_ZH, false, {"未分配", "最接近的已注册状态码：423 Locked"}},
    {299, SL_EN, false, {"like 200 OK", "!Nearest"}},
    {4403, SL_EN, false, {"not a status code", "WebSocket close codes"}},
    {705, SL_EN, false, {"705 · not a status code", "!WebSocket"}},
};

static void codes_are_explained(void **state)
{
    (void)state;
    sl_arena arena;
    sl_arena_init(&arena);
    for (size_t i = 0; i < COUNT(explained); i++) {
        char what[16];
        snprintf(what, sizeof what, "%u", explained[i].code);
        expect_parts(what,
                     sl_code_render(&arena, NULL, explained[i].code, explained[i].locale, explained[i].markdown),
                     explained[i].parts);
    }
    sl_arena_release(&arena);
}

static void every_number_answers_within_80_cells(void **state)
{
    (void)state;
    for (uint32_t code = 100; code < 600; code++) {
        sl_arena arena;
        sl_arena_init(&arena);
        for (int locale = 0; locale < SL_N_LOCALES; locale++) {
            sl_str text = sl_code_render(&arena, NULL, code, (sl_locale)locale, false);
            assert_true(text.len > 60 && text.ptr[text.len - 1] == '\n');
            assert_int_equal(sl_str_find(text, SL_STR(" \n")), SIZE_MAX);
            assert_int_equal(sl_str_find(text, SL_STR("\n\n\n")), SIZE_MAX);
            for (size_t from = 0; from < text.len && locale == SL_EN;) {
                sl_str rest = sl_str_sub(text, from, text.len);
                sl_str line = sl_str_sub(rest, 0, sl_str_find_char(rest, '\n'));
                bool is_link = sl_str_find(line, SL_STR("https://")) != SIZE_MAX;
                if (line.len > 84 && !is_link)
                    fail_msg("%u: %.*s", code, SL_FMT(line)); /* a few · of 2 bytes */
                from += line.len + 1;
            }
        }
        sl_arena_release(&arena);
    }
}

static void classes_list_their_codes(void **state)
{
    (void)state;
    sl_arena arena;
    sl_arena_init(&arena);
    static const char *const parts[PARTS] = {"**5xx Server Error**", "- 502 Bad Gateway · registered",
                                             "- 520 ", "!- 404", "#section-15.6"};
    expect_parts("5xx", sl_class_render(&arena, NULL, 5, SL_EN, true), parts);
    assert_int_equal(sl_class_render(&arena, NULL, 6, SL_EN, true).len, 0);
    sl_arena_release(&arena);
}

/* ---- hover ---- */

typedef struct scene { /* one file with one site */
    const char *text, *language;
    sl_site site; /* range is where `at` stands in the text */
    const char *at;
    const char *family, *constant; /* or NULL */
    const char *module;            /* imported, or NULL */
    sl_cond cond;                  /* used if site.cond is 0 */
    const char *vendor;            /* in the settings, or NULL */
    sl_locale locale;
    const char *parts[PARTS];
} scene;

#define SITE(number, how, what)                                                                              \
    {                                                                                                        \
        .code = number, .low = number, .high = number, .spelling = SL_SPELL_##how, .role = SL_ROLE_##what,   \
        .confidence = SL_CERTAIN, .cond = SL_NONE                                                            \
    }
#define BOUND(number, compared, turned)                                                                      \
    .site = {.code = number,                                                                                 \
             .low = number,                                                                                  \
             .high = number,                                                                                 \
             .role = SL_ROLE_RANGE,                                                                          \
             .confidence = SL_CERTAIN},                                                                      \
    .cond = {.kind = SL_COND_CMP, .cmp = SL_CMP_##compared, .flipped = turned}

static const scene scenes[] = {
    {.text = "abort(404)",
     .at = "404",
     .site = SITE(404, NUMBER, PRODUCED),
     .parts = {"**404 Not Found**", "!Perhaps", "!Names here"}},
    {.text = "f(404)",
     .at = "404",
     .site = {.code = 404, .role = SL_ROLE_COMPARED, .confidence = SL_POSSIBLE, .cond = SL_NONE},
     .parts = {"Perhaps a status (compared)"}},
    {.text = "f(404)",
     .at = "404",
     .locale = SL_ZH,
     .site = {.code = 404, .role = SL_ROLE_COMPARED, .confidence = SL_POSSIBLE, .cond = SL_NONE},
     .parts = {"可能是状态码（比较）"}},
    {.text = "w.WriteHeader(404)",
     .language = "go",
     .at = "404",
     .module = "net/http",
     .site = SITE(404, NUMBER, PRODUCED),
     .parts = {"**Names here**: `http.StatusNotFound`"}},
    {.text = "status(404)",
     .language = "java",
     .at = "404",
     .module = "org.springframework.http.ResponseEntity",
     .site = SITE(404, NUMBER, PRODUCED),
     .parts = {"`HttpStatus.NOT_FOUND`"}},
    {.text = "http.StatusEarlyHints",
     .language = "go",
     .at = "StatusEarlyHints",
     .family = "go.net-http",
     .constant = "StatusEarlyHints",
     .module = "net/http",
     .site = SITE(103, CONSTANT, PRODUCED),
     .parts = {"`http.StatusEarlyHints` · net/http · since 1.13", "!Names here"}},
    {.text = "HttpStatus.NOT_FOUND",
     .language = "java",
     .at = "NOT_FOUND",
     .family = "java.spring.HttpStatus",
     .constant = "NOT_FOUND",
     .site = SITE(404, CONSTANT, PRODUCED),
     .parts = {"the number is `HttpStatus.NOT_FOUND.value()`"}},
    {.text = "HTTP_SERVER_ERROR",
     .language = "java",
     .at = "HTTP_SERVER_ERROR",
     .family = "java.HttpURLConnection",
     .constant = "HTTP_SERVER_ERROR",
     .site = SITE(500, CONSTANT, PRODUCED),
     .parts = {" · deprecated · use `HTTP_INTERNAL_ERROR`",
               "**Names here**: `HttpURLConnection.HTTP_INTERNAL_ERROR`"}},
    {.text = "HTTPStatus.NOTFOUND",
     .language = "python",
     .at = "NOTFOUND",
     .family = "py.http.HTTPStatus",
     .site = SITE(0, CONSTANT, PRODUCED),
     .parts = {"**NOTFOUND** · no such name in ", "**Did you mean**: `NOT_FOUND`"}},
    {.text = "f(499)",
     .at = "499",
     .site = SITE(499, NUMBER, PRODUCED),
     .parts = {"**499 Client Closed Request** · nginx", "Other meanings",
               "- **Token Required (Esri ArcGIS Server)**: "}},
    {.text = "f(499)",
     .at = "499",
     .vendor = "esri",
     .site = SITE(499, NUMBER, PRODUCED),
     .parts = {"**499 Token Required** · Esri", "- **Client Closed Request (nginx)**: "}},
    {.text = "f(432)", .at = "432", .site = SITE(432, NUMBER, PRODUCED), .parts = {"**432** · unassigned"}},
    {.text = "f(4403)",
     .at = "4403",
     .site = SITE(4403, NUMBER, PRODUCED),
     .parts = {"**4403** · not a status code"}},
    {.text = "'4xx'",
     .at = "4xx",
     .site = {.low = 400, .high = 499, .spelling = SL_SPELL_CLASS, .confidence = SL_LIKELY, .cond = SL_NONE},
     .parts = {"**4xx Client Error**", "treated like 400 Bad Request"}},
    {.text = "[45]\\d\\d",
     .at = "[45]",
     .site = {.low = 400, .high = 599, .spelling = SL_SPELL_CLASS, .confidence = SL_LIKELY, .cond = SL_NONE},
     .parts = {"**4xx Client Error**", "**5xx Server Error**"}},
    {.text = "s >= 400",
     .at = "400",
     BOUND(400, GE, false),
     .parts = {"**400: lower bound of the 4xx class** · Client Error\n", "!Bad Request**"}},
    {.text = "400 <= s",
     .at = "400",
     BOUND(400, LE, true),
     .parts = {"**400: lower bound of the 4xx class**"}},
    {.text = "s < 500",
     .at = "500",
     BOUND(500, LT, false),
     .parts = {"**500: end of the 4xx class, not included**"}},
    {.text = "s <= 299",
     .at = "299",
     BOUND(299, LE, false),
     .parts = {"**299: upper bound of the 2xx class**"}},
    {.text = "s > 399",
     .at = "399",
     BOUND(399, GT, false),
     .parts = {"**399: the 4xx class begins above it**"}},
    {.text = "s < 600",
     .at = "600",
     BOUND(600, LT, false),
     .parts = {"**600: end of the 5xx class, not included**"}},
    {.text = "s >= 600", .at = "600", BOUND(600, GE, false), .parts = {"**600 Invalid"}},
    {.text = "s >= 401", .at = "401", BOUND(401, GE, false), .parts = {"**401 Unauthorized**"}},
};

static sl_str str_or_empty(const char *cstr)
{
    return sl_str_from_cstr(cstr ? cstr : "");
}

static void make_facts(sl_arena *arena, const scene *s, sl_facts *facts)
{
    sl_site *site = SL_PUSH(arena, &facts->sites);
    *facts = (sl_facts){
        .text = sl_str_from_cstr(s->text), .language = str_or_empty(s->language), .sites = facts->sites};
    *site = s->site;
    uint32_t from = (uint32_t)sl_str_find(facts->text, sl_str_from_cstr(s->at));
    site->range = site->span = (sl_range){from, from + (uint32_t)strlen(s->at)};
    if (s->family) site->named.family = sl_family_find(NULL, sl_str_from_cstr(s->family));
    if (s->constant)
        site->named.constant = sl_family_find_name(site->named.family, sl_str_from_cstr(s->constant));
    *SL_PUSH(arena, &facts->conds) = s->cond;
    if (s->module) SL_PUSH(arena, &facts->imports)->module = sl_str_from_cstr(s->module);
}

static void hover_says(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(scenes); i++) {
        const scene *s = &scenes[i];
        sl_arena arena;
        sl_facts facts = {0};
        sl_hover hover;
        sl_arena_init(&arena);
        make_facts(&arena, s, &facts);
        sl_str vendor = str_or_empty(s->vendor);
        sl_settings settings = {.locale = s->locale, .vendors = {&vendor, s->vendor ? 1 : 0}};
        if (!sl_hover_at(&facts, facts.sites.at[0].range.from, &hover)) fail_msg("%s: no hover", s->text);
        assert_int_equal(hover.range.from, facts.sites.at[0].range.from);
        expect_parts(s->text, sl_hover_render(&hover, &arena, &settings, true), s->parts);
        assert_true(sl_hover_render(&hover, &arena, NULL, false).len > 0);
        sl_arena_release(&arena);
    }
}

static void nothing_beside_a_site(void **state)
{
    (void)state;
    sl_facts facts = {.text = SL_STR("port = 404")};
    sl_hover hover;
    for (uint32_t at = 0; at <= facts.text.len; at++)
        assert_false(sl_hover_at(&facts, at, &hover));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(codes_are_explained),      cmocka_unit_test(every_number_answers_within_80_cells),
        cmocka_unit_test(classes_list_their_codes), cmocka_unit_test(hover_says),
        cmocka_unit_test(nothing_beside_a_site),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
