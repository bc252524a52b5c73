/* The registry answers with what RFC 9110 and its neighbours say; expectations are typed from them. */
#include "http/registry.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))

static bool is(sl_str s, const char *expected)
{
    return sl_str_is(s, expected);
}

static const struct known {
    uint32_t code;
    const char *name, *rfc, *section, *cacheable, *body, *must;
} known[] = {
    {100, "Continue", "9110", "15.2.1", "", "forbidden", NULL},
    {101, "Switching Protocols", "9110", "15.2.2", "", "forbidden", "Upgrade"},
    {103, "Early Hints", "8297", "2", "", "forbidden", NULL},
    {200, "OK", "9110", "15.3.1", "heuristic", "allowed", NULL},
    {204, "No Content", "9110", "15.3.5", "heuristic", "forbidden", NULL},
    {207, "Multi-Status", "4918", "11.1", "explicit", "expected", NULL},
    {301, "Moved Permanently", "9110", "15.4.2", "heuristic", "allowed", NULL},
    {304, "Not Modified", "9110", "15.4.5", "", "forbidden", NULL},
    {401, "Unauthorized", "9110", "15.5.2", "explicit", "allowed", "WWW-Authenticate"},
    {404, "Not Found", "9110", "15.5.5", "heuristic", "allowed", NULL},
    {405, "Method Not Allowed", "9110", "15.5.6", "heuristic", "allowed", "Allow"},
    {407, "Proxy Authentication Required", "9110", "15.5.8", "explicit", "allowed", "Proxy-Authenticate"},
    {413, "Content Too Large", "9110", "15.5.14", "explicit", "allowed", NULL},
    {422, "Unprocessable Content", "9110", "15.5.21", "explicit", "allowed", NULL},
    {426, "Upgrade Required", "9110", "15.5.22", "explicit", "allowed", "Upgrade"},
    {429, "Too Many Requests", "6585", "4", "no", "allowed", NULL},
    {451, "Unavailable For Legal Reasons", "7725", "3", "heuristic", "allowed", NULL},
    {501, "Not Implemented", "9110", "15.6.2", "heuristic", "allowed", NULL},
    {511, "Network Authentication Required", "6585", "6", "no", "expected", NULL},
};

static void registered_codes(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(known); i++) {
        const struct known *k = &known[i];
        const sl_code *code = sl_code_registered(k->code);
        if (!code) fail_msg("%u is not registered", k->code);
        bool headers_ok = k->must ? code->headers_must.n == 1 && is(code->headers_must.at[0], k->must)
                                  : code->headers_must.n == 0;
        if (!is(code->name, k->name) || !is(code->rfc, k->rfc) || !is(code->section, k->section) ||
            !is(code->cacheable, k->cacheable) || !headers_ok)
            fail_msg("%u: %.*s RFC %.*s section %.*s %.*s", k->code, SL_FMT(code->name), SL_FMT(code->rfc),
                     SL_FMT(code->section), SL_FMT(code->cacheable));
        if (!is(code->body, k->body)) fail_msg("%u: body %.*s", k->code, SL_FMT(code->body));
    }
}

static const struct first {
    uint32_t code;
    const char *id; /* of the meaning that is named first; NULL: nobody uses it */
    bool registered;
} firsts[] = {
    {99, NULL, false},
    {105, NULL, false},
    {299, NULL, false},
    {306, "306", true},
    {308, "308", true},
    {418, "418", true},
    {419, "419-laravel", false},
    {420, "420-twitter", false},
    {444, "444-nginx", false},
    {499, "499-nginx", false},
    {508, "508", true},
    {520, "520-cloudflare", false},
    {530, "530-cloudflare", false},
    {605, NULL, false},
    {999, "999-linkedin", false},
    {1000, NULL, false},
    {4294967295u, NULL, false},
};

static void first_meaning(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(firsts); i++) {
        const sl_code *code = sl_code_find(NULL, firsts[i].code);
        if ((code != NULL) != (firsts[i].id != NULL) || (code && !is(code->id, firsts[i].id)))
            fail_msg("%u: %.*s", firsts[i].code, code ? (int)code->id.len : 4, code ? code->id.ptr : "none");
        assert_int_equal(sl_code_is_known(NULL, firsts[i].code), code != NULL);
        assert_int_equal(sl_code_registered(firsts[i].code) != NULL, firsts[i].registered);
    }
}

static void every_number_has_its_own_records(void **state)
{
    (void)state;
    uint32_t sum = 0;
    for (uint32_t code = 0; code < 1000; code++) {
        sl_codes codes = sl_codes_of(NULL, code);
        for (uint32_t i = 0; i < codes.n; i++)
            assert_int_equal(codes.at[i].code, code);
        sum += codes.n;
    }
    assert_int_equal(sum, sl_codes_all(NULL).n);
    assert_true(sum >= 137);
    assert_int_equal(sl_codes_of(NULL, 499).n, 5);
    assert_true(sl_code_has_vendor(sl_codes_of(NULL, 508).at + 1, SL_STR("cPanel")));
}

static const struct phrase {
    const char *text;
    uint32_t code; /* 0: no phrase */
    sl_phrase_match match;
} phrases[] = {
    {"Not Found", 404, SL_PHRASE_NAME},
    {"not found", 404, SL_PHRASE_NAME},
    {"NOT_FOUND", 404, SL_PHRASE_NAME},
    {"NotFound", 404, SL_PHRASE_NAME},
    {"not-found", 404, SL_PHRASE_NAME},
    {"I'm a teapot", 418, SL_PHRASE_FORMER},
    {"I\xE2\x80\x99m a Teapot", 418, SL_PHRASE_FORMER},
    {"Request Entity Too Large", 413, SL_PHRASE_FORMER},
    {"Payload Too Large", 413, SL_PHRASE_FORMER},
    {"Unprocessable Entity", 422, SL_PHRASE_FORMER},
    {"Moved Temporarily", 302, SL_PHRASE_FORMER},
    {"Found", 302, SL_PHRASE_NAME},
    {"Multi Status", 207, SL_PHRASE_NAME},
    {"Client Closed Request", 499, SL_PHRASE_NAME},
    {"Enhance Your Calm", 420, SL_PHRASE_NAME},
    {"", 0, SL_PHRASE_NAME},
    {" - _", 0, SL_PHRASE_NAME},
    {"No such widget", 0, SL_PHRASE_NAME},
    {"Not Found!", 0, SL_PHRASE_NAME},
    {"a very long sentence that goes on and on and is by no means the name of a status", 0, SL_PHRASE_NAME},
};

static void finds_phrases(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(phrases); i++) {
        const struct phrase *p = &phrases[i];
        sl_phrase_match match = SL_PHRASE_NAME;
        const sl_code *code = sl_code_find_phrase(NULL, sl_str_from_cstr(p->text), &match);
        if ((code ? code->code : 0) != p->code || (code && match != p->match))
            fail_msg("%s: %u match %d", p->text, code ? code->code : 0, (int)match);
        assert_int_equal(sl_code_has_phrase(NULL, p->code, sl_str_from_cstr(p->text), NULL), p->code != 0);
        assert_false(sl_code_has_phrase(NULL, 200, sl_str_from_cstr(p->text), NULL));
    }
    assert_true(sl_code_has_phrase(NULL, 403, SL_STR("forbidden"), NULL));
    assert_false(sl_code_has_phrase(NULL, 403, SL_STR("Unauthorized"), NULL));
    assert_false(sl_code_has_phrase(NULL, 4000, SL_STR("Forbidden"), NULL));
}

static void nearest_registered(void **state)
{
    (void)state;
    static const uint32_t cases[][2] = {{299, 200}, {427, 426}, {432, 423}, {433, 431}, {441, 414},
                                        {490, 409}, {512, 511}, {450, 405}, {199, 100}, {349, 300},
                                        {599, 500}, {99, 0},    {600, 0}};
    for (size_t i = 0; i < COUNT(cases); i++)
        if (sl_code_nearest(cases[i][0]) != cases[i][1])
            fail_msg("%u: %u", cases[i][0], sl_code_nearest(cases[i][0]));
    for (uint32_t code = 100; code < 600; code++) {
        const sl_code *near = sl_code_registered(sl_code_nearest(code));
        assert_true(near && !near->deprecated && near->status != SL_CODE_UNUSED);
    }
}

static void vendors_classes_and_warnings(void **state)
{
    (void)state;
    assert_true(is(sl_vendor_find(NULL, SL_STR("openresty"))->key, "nginx"));
    assert_true(is(sl_vendor_find(NULL, SL_STR("AWS Elastic Load Balancing"))->key, "aws-elb"));
    assert_true(is(sl_vendor_find(NULL, SL_STR("CF"))->name, "Cloudflare"));
    assert_null(sl_vendor_find(NULL, SL_STR("")));
    assert_null(sl_vendor_find(NULL, SL_STR("acme")));
    static const char *const names[] = {"Informational", "Successful", "Redirection", "Client Error",
                                        "Server Error"};
    for (uint32_t digit = 1; digit <= 5; digit++) {
        const sl_class_info *info = sl_class_find(digit);
        assert_int_equal(info->digit, digit);
        assert_int_equal(info->fallback, digit * 100);
        assert_true(is(info->text[SL_EN].name, names[digit - 1]));
    }
    assert_null(sl_class_find(0));
    assert_null(sl_class_find(6));
    assert_true(is(sl_warn_code_find(110)->name, "Response is Stale"));
    assert_true(is(sl_warn_code_find(299)->section, "5.5.7"));
    assert_null(sl_warn_code_find(200));
}

static void every_record_is_described(void **state)
{
    (void)state;
    sl_codes all = sl_codes_all(NULL);
    for (uint32_t i = 0; i < all.n; i++)
        for (int locale = 0; locale < SL_N_LOCALES; locale++) {
            const sl_code_text *text = &all.at[i].text[locale];
            if (!text->name.len || !text->when.len || !text->client.len)
                fail_msg("%.*s lacks text", SL_FMT(all.at[i].id));
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(registered_codes),
        cmocka_unit_test(first_meaning),
        cmocka_unit_test(every_number_has_its_own_records),
        cmocka_unit_test(finds_phrases),
        cmocka_unit_test(nearest_registered),
        cmocka_unit_test(vendors_classes_and_warnings),
        cmocka_unit_test(every_record_is_described),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
