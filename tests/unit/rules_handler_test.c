/* The rules about handlers and API documents, on facts that are written by hand. */
#include "facts_builder.h"

#include "rules/agree.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

static fb b;

static const sl_row reply_row = {.id = SL_STR_INIT("reply"), .shape = SL_SHAPE_ARG, .role = SL_ROLE_PRODUCED};
static const sl_row redirect_row = {
    .id = SL_STR_INIT("redirect"), .shape = SL_SHAPE_ARG, .is_redirect = true};
static const sl_row listed_row = {
    .id = SL_STR_INIT("listed"), .shape = SL_SHAPE_KEY, .role = SL_ROLE_DECLARED};
static const sl_row default_row = {.id = SL_STR_INIT("default"), .shape = SL_SHAPE_NAMED, .is_default = true};

static sl_idx scope(sl_scope_kind kind, sl_idx parent, uint32_t methods, const char *path)
{
    sl_scope *made = SL_PUSH(&b.arena, &b.facts.scopes);
    *made = (sl_scope){.kind = kind, .parent = parent, .methods = methods, .path = sl_str_from_cstr(path)};
    return b.facts.scopes.n - 1;
}

static void begin(const char *language, const char *text, sl_rule_id rule)
{
    fb_init(&b, language, text);
    b.settings.rules[rule].severity = SL_SEV_WARNING;
    if (!b.facts.scopes.n) scope(SL_SCOPE_MODULE, SL_NONE, 0, "");
}

static sl_site *site(const char *words, uint32_t code, sl_role role, sl_idx at, const sl_row *row)
{
    sl_site *made = fb_site(&b, words, code, role);
    made->scope = at;
    made->row = row;
    return made;
}

/* ---- error paths ---- */

static void error_path(const char *text, bool in_catch, bool is_found)
{
    begin("javascript", text, SL_RULE_SUCCESS_STATUS_IN_ERROR_PATH);
    sl_idx handler = scope(SL_SCOPE_HANDLER, 0, SL_METHOD_GET, "/o");
    sl_idx inner = scope(SL_SCOPE_CATCH, handler, 0, "");
    b.facts.scopes.at[inner].in_catch = in_catch;
    site("200", 200, SL_ROLE_PRODUCED, inner, &reply_row);
    fb_run(&b);
    if ((b.findings.n == 1) != is_found) fail_msg("%s", text);
    fb_release(&b);
}

static void test_error_paths(void **state)
{
    (void)state;
    error_path("reply(200, { error: e.message })", true, true);
    error_path("reply(200, { success: false })", true, true);
    error_path("reply(200, { lastError: e })", true, true);
    error_path("reply(200, { \"ok\" => false })", true, true);
    error_path("reply(200, { error: e.message })", false, false);
    error_path("reply(200, { error: null })", true, false);
    error_path("reply(200, { errors: [] })", true, false);
    error_path("reply(200, { success: true })", true, false);
    error_path("reply(200, { terror: 1, mirrored: 2 })", true, false);
    error_path("/* JSONRPC */ reply(200, { error: e })", true, false);
}

/* ---- redirects ---- */

static void test_redirect_after_a_write(void **state)
{
    (void)state;
    begin("javascript", "go(302)", SL_RULE_REDIRECT_CHANGES_METHOD);
    sl_idx handler = scope(SL_SCOPE_HANDLER, 0, SL_METHOD_POST, "/o");
    site("302", 302, SL_ROLE_PRODUCED, scope(SL_SCOPE_FUNCTION, handler, 0, ""), &redirect_row);
    fb_run(&b);
    assert_string_equal(fb_fixed(&b, 0, 0), "go(303)");
    assert_string_equal(fb_fixed(&b, 0, 1), "go(307)");
    fb_expect(
        &b, "warning redirect-changes-method 302: 302 after POST leaves it to the client whether it repeats "
            "the request or goes "
            "on with GET; say 303 for GET, 307 for the same method\n");
}

static void test_redirect_is_right(void **state)
{
    static const struct {
        uint32_t methods, code;
        const sl_row *row;
    } cases[] = {{SL_METHOD_GET | SL_METHOD_POST, 302, &redirect_row},
                 {0, 302, &redirect_row},
                 {SL_METHOD_POST, 303, &redirect_row},
                 {SL_METHOD_POST, 302, &reply_row}};
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        begin("javascript", "go(302)", SL_RULE_REDIRECT_CHANGES_METHOD);
        sl_idx handler = scope(SL_SCOPE_HANDLER, 0, cases[i].methods, "/o");
        site("302", cases[i].code, SL_ROLE_PRODUCED, handler, cases[i].row);
        fb_expect(&b, "");
    }
}

/* ---- declarations ---- */

static sl_idx handler_with_list(const char *text, sl_rule_id rule)
{
    begin("python", text, rule);
    sl_idx handler = scope(SL_SCOPE_HANDLER, 0, SL_METHOD_GET, "/o");
    b.facts.scopes.at[handler].name = fb_range(&b, "show");
    site("404", 404, SL_ROLE_DECLARED, handler, &listed_row);
    return handler;
}

static const char text[] = "@get(404, 201) def show: stop(410)";

static void test_undeclared(void **state)
{
    (void)state;
    sl_idx handler = handler_with_list(text, SL_RULE_UNDECLARED_STATUS);
    site("410", 410, SL_ROLE_PRODUCED, handler, &reply_row);
    fb_expect(&b, "warning undeclared-status 410: 410 Gone is sent, but show declares only 404\n");
}

static void test_undeclared_is_silent(void **state)
{
    (void)state;
    sl_idx handler = handler_with_list(text, SL_RULE_UNDECLARED_STATUS);
    b.facts.scopes.at[handler].declares_unknown = true;
    site("410", 410, SL_ROLE_PRODUCED, handler, &reply_row);
    fb_expect(&b, "");
    handler = handler_with_list("@get(404, default) def show: stop(410)", SL_RULE_UNDECLARED_STATUS);
    b.facts.scopes.at[handler].head = fb_range(&b, "@get(404, default) def ");
    site("410", 410, SL_ROLE_PRODUCED, handler, &reply_row);
    fb_expect(&b, "");
    handler = handler_with_list(text, SL_RULE_UNDECLARED_STATUS);
    site("410", 410, SL_ROLE_COMPARED, handler, &reply_row);
    fb_expect(&b, "");
    handler = handler_with_list("@get(404, 201) def show: stop(200)", SL_RULE_UNDECLARED_STATUS);
    site("200", 200, SL_ROLE_PRODUCED, handler, &reply_row); /* the usual success needs no words */
    fb_expect(&b, "");
    handler = handler_with_list(text, SL_RULE_UNDECLARED_STATUS);
    b.facts.sites.at[0].row = &default_row;
    site("410", 410, SL_ROLE_PRODUCED, handler, &reply_row);
    fb_expect(&b, "");
    handler = handler_with_list(text, SL_RULE_UNDECLARED_STATUS);
    b.facts.sites.at[0].scope = 0; /* of the whole file: nothing says that this handler is listed */
    site("410", 410, SL_ROLE_PRODUCED, handler, &reply_row);
    fb_expect(&b, "");
}

static void test_undocumented(void **state)
{
    (void)state;
    sl_idx handler = handler_with_list(text, SL_RULE_UNDOCUMENTED_STATUS);
    b.facts.sites.at[0].in_text = true;
    site("410", 410, SL_ROLE_PRODUCED, handler, &reply_row);
    fb_expect(&b, "warning undocumented-status 410: 410 Gone is sent, but show documents only 404\n");
    handler = handler_with_list(text, SL_RULE_UNDOCUMENTED_STATUS);
    site("410", 410, SL_ROLE_PRODUCED, handler, &reply_row); /* a declaration in code is the other rule's */
    fb_expect(&b, "");
}

/* ---- API documents ---- */

static sl_idx operation(const char *document, sl_rule_id rule, uint32_t method)
{
    begin("yaml", document, rule);
    sl_idx made = scope(SL_SCOPE_OPERATION, 0, method, "/o");
    b.facts.scopes.at[made].name = fb_range(&b, "get");
    b.facts.scopes.at[made].range = (sl_range){0, (uint32_t)b.facts.text.len};
    return made;
}

static void document(const char *words, sl_rule_id rule, uint32_t method, uint32_t code, const char *report)
{
    sl_idx made = operation(words, rule, method);
    const char key[] = {(char)('0' + code / 100), (char)('0' + code / 10 % 10), (char)('0' + code % 10), 0};
    site(key, code, SL_ROLE_DECLARED, made, &listed_row);
    fb_expect(&b, report);
}

static void test_contract_codes(void **state)
{
    (void)state;
    document("get: '407'", SL_RULE_CONTRACT_STANDARD_CODES, SL_METHOD_GET, 407,
             "warning contract-standard-codes 407: 407 Proxy Authentication Required is sent by proxies: an "
             "API cannot promise it\n");
    document("get: '101'", SL_RULE_CONTRACT_STANDARD_CODES, SL_METHOD_GET, 101, "");
    document("get: '404'", SL_RULE_CONTRACT_STANDARD_CODES, SL_METHOD_GET, 404, "");
}

static void test_contract_success(void **state)
{
    (void)state;
    document("get: '404'", SL_RULE_CONTRACT_SUCCESS_RESPONSE, SL_METHOD_GET, 404,
             "warning contract-success-response get: GET /o has no response for success: add a 2xx or 3xx\n");
    document("get: '302'", SL_RULE_CONTRACT_SUCCESS_RESPONSE, SL_METHOD_GET, 302, "");
    document("get: { <<: *all, '404': x }", SL_RULE_CONTRACT_SUCCESS_RESPONSE, SL_METHOD_GET, 404, "");
}

static void test_contract_methods(void **state)
{
    (void)state;
    document("get: '201'", SL_RULE_CONTRACT_METHOD_STATUS, SL_METHOD_GET, 201,
             "warning contract-method-status 201: 201 Created does not go with GET: it says that the request "
             "created something: "
             "POST, PUT or PATCH\n");
    document("get: '201'", SL_RULE_CONTRACT_METHOD_STATUS, SL_METHOD_PUT, 201, "");
    document("get: '304'", SL_RULE_CONTRACT_METHOD_STATUS, SL_METHOD_HEAD, 304, "");
}

static void test_contract_quotes(void **state)
{
    (void)state;
    operation("openapi: 3.1.0\nget: 404", SL_RULE_CONTRACT_QUOTED_KEYS, SL_METHOD_GET);
    site("404", 404, SL_ROLE_DECLARED, 1, &listed_row);
    fb_run(&b);
    assert_string_equal(fb_fixed(&b, 0, 0), "openapi: 3.1.0\nget: \"404\"");
    fb_release(&b);
    document("swagger: \"2.0\"\nget: 404", SL_RULE_CONTRACT_QUOTED_KEYS, SL_METHOD_GET, 404, "");
}

static void range_key(const char *words, const char *key, const char *report)
{
    sl_idx made = operation(words, SL_RULE_CONTRACT_RANGE_KEYS, SL_METHOD_GET);
    sl_site *range = site(key, 0, SL_ROLE_DECLARED, made, &listed_row);
    range->spelling = SL_SPELL_CLASS;
    range->low = 400;
    range->high = 499;
    fb_expect(&b, report);
}

static void test_contract_ranges(void **state)
{
    (void)state;
    range_key("openapi: 3.1.0\nget: 4xx", "4xx",
              "warning contract-range-keys 4xx: OpenAPI knows the ranges 1XX to 5XX, in capitals; `4xx` is "
              "skipped\n");
    range_key("openapi: 3.1.0\nget: 4XX", "4XX", "");
    range_key("swagger: '2.0'\nget: 4XX", "4XX",
              "warning contract-range-keys 4XX: OpenAPI 2 knows no ranges: `4XX` is skipped\n");
}

static void bodyless(const char *words, const char *result, const char *report)
{
    sl_idx made = operation(words, SL_RULE_CONTRACT_BODYLESS_CONTENT, SL_METHOD_GET);
    sl_arm *arm = SL_PUSH(&b.arena, &b.facts.arms);
    arm->result = fb_range(&b, result);
    site("204", 204, SL_ROLE_DECLARED, made, &listed_row)->arm = 0;
    fb_expect(&b, report);
}

static void test_contract_bodies(void **state)
{
    static const char report[] = "warning contract-bodyless-content 204: a 204 No Content response has no "
                                 "body, but `content` describes one\n";
    (void)state;
    bodyless("get: 204: { a: b, content: { x: y } }", "{ a: b, content: { x: y } }", report);
    bodyless("get:\n  204:\n    a: b\n    content:\n      x: y", "a: b\n    content:\n      x: y", report);
    bodyless("get: 204: { a: { content: 1 } }", "{ a: { content: 1 } }", "");
    bodyless("get: 204: { a: \"content: x\" }", "{ a: \"content: x\" }", "");
    bodyless("get: 204: { content: {} }", "{ content: {} }", "");
    bodyless("get:\n  204:\n    a:\n      content: 1", "a:\n      content: 1", "");
}

/* ---- documents against code ---- */

static void test_paths(void **state)
{
    static const struct {
        const char *a, *b;
        unsigned fit;
    } cases[] = {
        {"/o/{id}", "/o/:id", 2},
        {"/o/{id}", "o/<int:order>", 2},
        {"/api/o/{id}", "/o/:id", 1},
        {"/o", "/api/v1/o", 1},
        {"/o/{id}", "/:id", 0},
        {"/o", "/c", 0},
        {"/", "/", 2},
        {"/o", "/", 0},
        {"/O?x=1", "/o", 2},
        {"/a/o", "/b/o", 0},
        {"/o/last", "/o/:id", 0},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        unsigned fit = sl_paths_agree(sl_str_from_cstr(cases[i].a), sl_str_from_cstr(cases[i].b));
        if (fit != cases[i].fit) fail_msg("%s and %s: %u", cases[i].a, cases[i].b, fit);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_error_paths),
        cmocka_unit_test(test_redirect_after_a_write),
        cmocka_unit_test(test_redirect_is_right),
        cmocka_unit_test(test_undeclared),
        cmocka_unit_test(test_undeclared_is_silent),
        cmocka_unit_test(test_undocumented),
        cmocka_unit_test(test_contract_codes),
        cmocka_unit_test(test_contract_success),
        cmocka_unit_test(test_contract_methods),
        cmocka_unit_test(test_contract_quotes),
        cmocka_unit_test(test_contract_ranges),
        cmocka_unit_test(test_contract_bodies),
        cmocka_unit_test(test_paths),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
