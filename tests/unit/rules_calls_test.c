/* Rules about calls, on facts that are written by hand: whose function it is, which version, and what stands
 * in its slots. */
#include "facts_builder.h"

#include "lang/lang.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static fb b;

/* ---- status-in-wrong-argument ---- */

static const sl_str express[] = {SL_STR_INIT("express")};

static sl_row advised(const char *advice, const char *versions, bool has_origin)
{
    return (sl_row){.id = SL_STR("row"),
                    .sends = SL_SENDS_FINAL,
                    .origin = {express, has_origin},
                    .advice = sl_str_from_cstr(advice),
                    .versions = sl_str_from_cstr(versions)};
}

static void build(const char *text, const char *call, const char *callee, const sl_row *row,
                  const char *first)
{
    fb_init(&b, "javascript", text);
    fb_site(&b, "401", 401, SL_ROLE_PRODUCED);
    fb_call(&b, call, callee, row)->origin = row->origin.n ? SL_ORIGIN_IMPORT : SL_ORIGIN_GLOBAL;
    if (first) fb_arg(&b, first, SL_SLOT_BODY, SL_ARG_NAME);
    fb_arg(&b, "401", SL_SLOT_STATUS, SL_ARG_NUMBER);
}

static void test_wrong_argument(void **state)
{
    sl_row row = advised("status-call", "", true);
    (void)state;
    build("res.json(data, 401);", "res.json(data, 401)", "json", &row, "data");
    fb_expect(&b,
              "error status-in-wrong-argument 401: `json` reads no status from its second argument, so the "
              "client gets 200 "
              "instead of 401 Unauthorized; call `status(401)` before it\n");
    build("res.json(data, 401);", "res.json(data, 401)", "json", &row, "data");
    fb_expect_fix(&b, 0, "res.status(401).json(data);");
}

static void test_wrong_argument_is_moved_into_its_slot(void **state)
{
    static const struct {
        const char *advice, *before, *callee, *first, *after;
    } rows[] = {
        {"init-object", "Response(data, 401)", "Response", "data", "Response(data, { status: 401 })"},
        {"status-keyword", "HttpResponse(data, 401)", "HttpResponse", "data",
         "HttpResponse(data, status=401)"},
        {"status-key", "redirect_to(data, 401)", "redirect_to", "data", "redirect_to(data, status: 401)"},
        {"status-first", "res.redirect(data, 401)", "redirect", "data", "res.redirect(401, data)"},
        {"send-status", "res.send(401)", "send", NULL, "res.sendStatus(401)"},
        {"status-assigned", "ctx.redirect(data, 401)", "redirect", "data", "(no fix)"},
        {"status-behind", "jsonify(data, 401)", "jsonify", "data", "(no fix)"}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        sl_row row = advised(rows[i].advice, "", true);
        build(rows[i].before, rows[i].before, rows[i].callee, &row, rows[i].first);
        fb_expect_fix(&b, 0, rows[i].after);
    }
    sl_row row = advised("status-behind", "", true);
    build("return jsonify(data, 401)", "jsonify(data, 401)", "jsonify", &row, "data");
    fb_expect_fix(&b, 0, "return jsonify(data), 401");
}

static void test_wrong_argument_needs_proof(void **state)
{
    sl_row versioned = advised("status-call", "express >=5", true),
           global = advised("init-object", "", false);
    (void)state;
    build("res.json(data, 401);", "res.json(data, 401)", "json", &versioned, "data");
    fb_expect(&b, "");
    build("res.json(data, 401);", "res.json(data, 401)", "json", &versioned, "data");
    fb_library(&b, "npm", "express", "4.21.2");
    fb_expect(&b, "");
    build("res.json(data, 401);", "res.json(data, 401)", "json", &versioned, "data");
    fb_library(&b, "npm", "express", "5.1.0");
    fb_run(&b);
    assert_int_equal(b.findings.n, 1);
    b.facts.calls.at[0].origin = SL_ORIGIN_LOCAL;
    fb_expect(&b, "");
    build("Response(data, 401);", "Response(data, 401)", "Response", &global, "data");
    b.facts.calls.at[0].origin = SL_ORIGIN_UNKNOWN;
    fb_expect(&b, "");
    build("Response(data, 401);", "Response(data, 401)", "Response", &global, "data");
    b.facts.is_test = true;
    fb_expect(&b, "");
}

/* ---- missing-required-header ---- */

static void build_response(uint32_t code, const char *digits, const sl_str *headers, uint32_t n_headers,
                           bool complete)
{
    static const sl_row row = {.sends = SL_SENDS_FINAL};
    static char text[32]; /* facts borrow it */
    (void)snprintf(text, sizeof text, "Response(%s)", digits);
    fb_init(&b, "python", text);
    fb_site(&b, digits, code, SL_ROLE_PRODUCED);
    sl_call *call = fb_call(&b, "Response", "Response", &row);
    call->headers = (sl_strs){headers, n_headers};
    call->headers_complete = complete;
    fb_arg(&b, digits, SL_SLOT_STATUS, SL_ARG_NUMBER);
    b.settings.rules[SL_RULE_MISSING_REQUIRED_HEADER].severity = SL_SEV_WARNING;
}

static void test_missing_header(void **state)
{
    static const sl_str given[] = {SL_STR_INIT("www_authenticate")}, other[] = {SL_STR_INIT("X-Allow")};
    (void)state;
    build_response(405, "405", other, 1, true);
    fb_expect(
        &b, "warning missing-required-header 405: 405 Method Not Allowed demands the header Allow (RFC 9110, "
            "section "
            "15.5.6), and this response has none\n");
    build_response(201, "201", NULL, 0, true);
    fb_expect(&b, "info missing-required-header 201: 201 Created should carry the header Location (RFC 9110, "
                  "section 15.3.2), "
                  "and this response has none\n");
    build_response(401, "401", given, 1, true);
    fb_expect(&b, "");
    build_response(401, "401", NULL, 0, false); /* more may be added elsewhere */
    fb_expect(&b, "");
    build_response(404, "404", NULL, 0, true);
    fb_expect(&b, "");
}

/* ---- write-after-send, interim-status-as-final ---- */

static const sl_row sets = {.sends = SL_SENDS_NO}, sends = {.sends = SL_SENDS_FINAL};

/* res.status(N).json(a).send(b), linked. */
static void build_chain(const char *words, uint32_t code, const char *digits)
{
    fb_init(&b, "javascript", words);
    fb_site(&b, digits, code, SL_ROLE_PRODUCED);
    fb_call(&b, words, "status", &sets);
    fb_arg(&b, digits, SL_SLOT_STATUS, SL_ARG_NUMBER);
    fb_call(&b, words, "json", &sends);
    fb_arg(&b, "a", SL_SLOT_BODY, SL_ARG_NAME);
    fb_call(&b, words, "send", &sends);
    fb_arg(&b, "b", SL_SLOT_BODY, SL_ARG_NAME);
    for (uint32_t i = 0; i < 3; i++) {
        b.facts.calls.at[i].previous = i ? i - 1 : SL_NONE;
        b.facts.calls.at[i].next = i < 2 ? i + 1 : SL_NONE;
    }
}

static void test_what_is_sent_in_a_chain(void **state)
{
    (void)state;
    build_chain("res.status(404).json(a).send(b)", 404, "404");
    fb_expect(
        &b, "warning write-after-send send: `json` has sent the response already; `send` comes too late and "
            "fails or is "
            "lost\n");
    build_chain("res.status(404).json(a).send(b)", 404, "404");
    b.facts.calls.at[2].n_args = 0; /* json(a).end() */
    fb_expect(&b, "");
    build_chain("res.status(102).json(a).send(b)", 102, "102");
    b.facts.calls.at[1].next = SL_NONE;
    b.facts.calls.at[2].previous = SL_NONE;
    fb_expect(
        &b, "warning interim-status-as-final 102: 102 Processing is an interim response: the client goes on "
            "waiting for a "
            "final one, and `json` sends none after it\n");
}

/* A typing error in a pack would silence the rule for that row. */
static void test_every_advice_of_a_pack_is_known(void **state)
{
    uint32_t n_advised = 0;
    (void)state;
    for (uint32_t i = 0; sl_lang_all(i); i++) {
        sl_rows rows = sl_lang_rows(sl_lang_all(i));
        for (uint32_t k = 0; k < rows.n; k++) {
            sl_row row = rows.at[k];
            if (!row.advice.len) continue;
            n_advised++;
            row.versions = SL_STR("");
            build("f(data, 401);", "f(data, 401)", "f", &row, "data");
            fb_run(&b);
            if (b.findings.n != 1 || b.findings.at[0].rule != SL_RULE_STATUS_IN_WRONG_ARGUMENT)
                fail_msg("row %.*s: no such advice", (int)row.id.len, row.id.ptr);
            fb_release(&b);
        }
    }
    assert_true(n_advised > 10);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_wrong_argument),
        cmocka_unit_test(test_wrong_argument_is_moved_into_its_slot),
        cmocka_unit_test(test_wrong_argument_needs_proof),
        cmocka_unit_test(test_missing_header),
        cmocka_unit_test(test_what_is_sent_in_a_chain),
        cmocka_unit_test(test_every_advice_of_a_pack_is_known),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
