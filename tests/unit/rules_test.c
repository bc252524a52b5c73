/* The rules on facts that are written by hand: what they report, at which severity, and what they are silent
 * on. */
#include "facts_builder.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

static fb b;

/* ---- severity ---- */

static void test_severity_follows_the_role(void **state)
{
    static const struct {
        sl_role role;
        sl_severity severity;
    } rows[] = {{SL_ROLE_PRODUCED, SL_SEV_WARNING},   {SL_ROLE_DECLARED, SL_SEV_WARNING},
                {SL_ROLE_CONFIGURED, SL_SEV_WARNING}, {SL_ROLE_COMPARED, SL_SEV_HINT},
                {SL_ROLE_ASSERTED, SL_SEV_HINT},      {SL_ROLE_MAPPED, SL_SEV_HINT},
                {SL_ROLE_RANGE, SL_SEV_OFF}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        fb_init(&b, "python", "abort(299)");
        fb_site(&b, "299", 299, rows[i].role);
        fb_run(&b);
        assert_int_equal(b.findings.n, rows[i].severity == SL_SEV_OFF ? 0 : 1);
        if (b.findings.n) assert_int_equal(b.findings.at[0].severity, rows[i].severity);
        fb_release(&b);
    }
}

static void test_settings_raise_but_keep_roles_that_are_off(void **state)
{
    (void)state;
    fb_init(&b, "python", "abort(299) == 298");
    fb_site(&b, "299", 299, SL_ROLE_PRODUCED);
    fb_site(&b, "298", 298, SL_ROLE_RANGE);
    b.settings.rules[SL_RULE_UNASSIGNED_CODE].severity = SL_SEV_ERROR;
    fb_run(&b);
    assert_int_equal(b.findings.n, 1);
    assert_int_equal(b.findings.at[0].severity, SL_SEV_ERROR);
    b.settings.rules[SL_RULE_UNASSIGNED_CODE].by_role[SL_ROLE_PRODUCED] = SL_SEV_OFF;
    b.settings.rules[SL_RULE_UNASSIGNED_CODE].by_role[SL_ROLE_RANGE] = SL_SEV_INFO;
    fb_run(&b);
    assert_int_equal(b.findings.n, 1);
    assert_int_equal(b.findings.at[0].severity, SL_SEV_INFO);
    fb_release(&b);
}

static void test_what_a_test_double_sends_is_compared(void **state)
{
    (void)state;
    fb_init(&b, "python", "stub(499), stub(299)");
    fb_site(&b, "499", 499, SL_ROLE_PRODUCED);
    fb_site(&b, "299", 299, SL_ROLE_PRODUCED);
    b.facts.is_test = true;
    fb_run(&b);
    assert_int_equal(b.findings.n, 1);
    assert_int_equal(b.findings.at[0].severity, SL_SEV_HINT);
    b.settings.rules[SL_RULE_NONSTANDARD_CODE].tests = true;
    fb_run(&b);
    assert_int_equal(b.findings.n, 2);
    fb_release(&b);
}

static void test_possible_sites_and_generated_files_are_left_alone(void **state)
{
    (void)state;
    fb_init(&b, "python", "abort(299)");
    fb_site(&b, "299", 299, SL_ROLE_PRODUCED)->confidence = SL_POSSIBLE;
    fb_run(&b);
    assert_int_equal(b.findings.n, 0);
    b.facts.sites.at[0].confidence = SL_CERTAIN;
    b.facts.is_generated = true;
    fb_expect(&b, "");
}

static void test_an_override_wins_for_its_paths(void **state)
{
    static const sl_str globs[] = {SL_STR_INIT("legacy/**")};
    sl_override override = {.globs = {globs, 1}};
    sl_settings settings = {.overrides = &override, .n_overrides = 1};
    sl_arena arena;
    (void)state;
    sl_arena_init(&arena);
    override.is_set[SL_RULE_UNASSIGNED_CODE] = true;
    override.rules[SL_RULE_UNASSIGNED_CODE].severity = SL_SEV_OFF;
    const sl_settings *legacy = sl_settings_for_path(&settings, SL_STR("legacy/a/b.py"), &arena);
    assert_int_equal(legacy->rules[SL_RULE_UNASSIGNED_CODE].severity, SL_SEV_OFF);
    assert_ptr_equal(sl_settings_for_path(&settings, SL_STR("src/b.py"), &arena), &settings);
    sl_arena_release(&arena);
}

/* ---- unassigned-code ---- */

static void test_unassigned_code(void **state)
{
    (void)state;
    fb_init(&b, "python", "abort(432)");
    fb_site(&b, "432", 432, SL_ROLE_PRODUCED);
    fb_expect(
        &b,
        "warning unassigned-code 432: 432 is not a status code that IANA or a known vendor has assigned, so "
        "clients treat it as 400; the nearest registered one is 423 Locked\n");
}

static void test_unassigned_code_names_a_swap_that_the_file_uses(void **state)
{
    (void)state;
    fb_init(&b, "python", "abort(240) abort(204)");
    fb_site(&b, "240", 240, SL_ROLE_PRODUCED);
    fb_site(&b, "204", 204, SL_ROLE_PRODUCED);
    fb_run(&b);
    assert_non_null(strstr(fb_report(&b), "did you mean 204 No Content, which this file uses too?"));
    fb_expect_fix(&b, 0, "abort(204) abort(204)");
}

static void test_unassigned_code_is_silent(void **state)
{
    static const uint16_t allowed[] = {432};
    (void)state;
    fb_init(&b, "python", "404 499 432 4xx 99");
    fb_site(&b, "404", 404, SL_ROLE_COMPARED);
    fb_site(&b, "499", 499, SL_ROLE_COMPARED);
    fb_site(&b, "432", 432, SL_ROLE_PRODUCED);
    fb_site(&b, "4xx", 0, SL_ROLE_DECLARED)->spelling = SL_SPELL_CLASS;
    fb_site(&b, "99", 99, SL_ROLE_PRODUCED);
    b.settings.rules[SL_RULE_UNASSIGNED_CODE].allow = (sl_nums){allowed, 1};
    fb_expect(
        &b, "error out-of-range-code 99: 99 is no HTTP status: they go from 100 to 599\n"); /* another rule's
                                                                                               matter */
}

/* ---- nonstandard-code ---- */

static void test_nonstandard_code_names_every_owner(void **state)
{
    (void)state;
    fb_init(&b, "go", "w.WriteHeader(530)");
    fb_site(&b, "530", 530, SL_ROLE_PRODUCED);
    fb_run(&b);
    const char *report = fb_report(&b);
    assert_non_null(strstr(report, "warning nonstandard-code 530: 530 is not a standard status code: "));
    assert_non_null(strstr(report, "Origin Unavailable (Cloudflare)"));
    assert_non_null(strstr(report, "Site Is Frozen (Pantheon)"));
    assert_non_null(strstr(report, "502 Bad Gateway"));
    fb_release(&b);
}

static void test_nonstandard_code_offers_the_standard_one(void **state)
{
    (void)state;
    fb_init(&b, "javascript", "res.status(420)");
    fb_site(&b, "420", 420, SL_ROLE_PRODUCED);
    fb_run(&b);
    assert_int_equal(b.findings.n, 1);
    assert_false(b.findings.at[0].fixes[0].is_safe);
    assert_true(b.findings.at[0].n_fixes >= 2);
    fb_release(&b);
}

static void test_nonstandard_code_is_at_home(void **state)
{
    static const sl_str vendors[] = {SL_STR_INIT("cf")};
    (void)state;
    fb_init(&b, "nginx", "return 444;");
    fb_site(&b, "444", 444, SL_ROLE_CONFIGURED);
    fb_expect(&b, "");
    fb_init(&b, "python", "abort(520)");
    fb_site(&b, "520", 520, SL_ROLE_PRODUCED);
    b.settings.vendors = (sl_strs){vendors, 1};
    fb_expect(&b, "");
    fb_init(&b, "python", "abort(520)  # as Cloudflare does");
    fb_site(&b, "520", 520, SL_ROLE_PRODUCED);
    fb_expect(&b, "");
    fb_init(&b, "python", "r.status_code == 520");
    fb_site(&b, "520", 520, SL_ROLE_COMPARED);
    fb_expect(&b, "");
}

/* ---- deprecated-code ---- */

static void test_deprecated_code(void **state)
{
    (void)state;
    fb_init(&b, "python", "HttpResponse(status=305)");
    fb_site(&b, "305", 305, SL_ROLE_PRODUCED);
    fb_expect(&b,
              "warning deprecated-code 305: 305 Use Proxy has been withdrawn (RFC 7231); clients treat it as "
              "300\n");
    fb_init(&b, "python", "abort(418)");
    fb_site(&b, "418", 418, SL_ROLE_PRODUCED);
    fb_expect(
        &b,
        "hint deprecated-code 418: 418 is reserved and has no use (RFC 9110, section 15.5.19); clients treat "
        "it as 400\n");
}

static void test_deprecated_code_knows_old_drafts_by_their_phrase(void **state)
{
    (void)state;
    fb_init(&b, "python", "103 Checkpoint, 103 Early Hints");
    fb_site(&b, "103", 103, SL_ROLE_PRODUCED)->phrase = fb_range(&b, "Checkpoint");
    fb_nth_site(&b, "103", 2, 103, SL_ROLE_PRODUCED)->phrase = fb_range(&b, "Early Hints");
    fb_run(&b);
    assert_int_equal(b.findings.n, 1);
    fb_expect_fix(&b, 0, "103 Early Hints, 103 Early Hints");
}

/* ---- reason-phrase-mismatch ---- */

static const char *phrase_case(const char *text, const char *digits, uint32_t code, const char *phrase)
{
    fb_init(&b, "python", text);
    sl_site *site = fb_site(&b, digits, code, SL_ROLE_PRODUCED);
    site->spelling = SL_SPELL_STATUS_LINE;
    site->phrase = fb_range(&b, phrase);
    fb_run(&b);
    return fb_report(&b);
}

static void test_reason_phrase_of_another_code(void **state)
{
    (void)state;
    assert_string_equal(
        phrase_case("HTTP/1.1 403 Unauthorized", "403", 403, "Unauthorized"),
        "error reason-phrase-mismatch 403: 403 is \"Forbidden\", but \"Unauthorized\" beside it "
        "is the phrase of 401\n");
    assert_string_equal(fb_fixed(&b, 0, 0), "HTTP/1.1 403 Forbidden");
    assert_true(b.findings.at[0].fixes[0].is_safe);
    assert_string_equal(fb_fixed(&b, 0, 1), "HTTP/1.1 401 Unauthorized");
    assert_false(b.findings.at[0].fixes[1].is_safe);
    fb_release(&b);
}

static void test_reason_phrase_of_an_earlier_rfc(void **state)
{
    (void)state;
    assert_non_null(strstr(phrase_case("302 Moved Temporarily", "302", 302, "Moved Temporarily"),
                           "info reason-phrase-mismatch 302"));
    assert_string_equal(fb_fixed(&b, 0, 0), "302 Found");
    fb_release(&b);
}

static void test_reason_phrases_that_are_fine(void **state)
{
    static const char *const rows[][2] = {{"404 No such widget", "No such widget"},
                                          {"404 not found", "not found"},
                                          {"404 Not  Found", "Not  Found"},
                                          {"404 {reason}", "{reason}"},
                                          {"404 %s", "%s"}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_string_equal(phrase_case(rows[i][0], "404", 404, rows[i][1]), "");
        fb_release(&b);
    }
    assert_string_equal(
        phrase_case("418 I'm a teapot", "418", 418, "I'm a teapot"),
        "hint deprecated-code 418: 418 is reserved and has no use (RFC 9110, section 15.5.19); "
        "clients treat it as 400\n");
    fb_release(&b);
}

static void test_a_declared_word_is_prose(void **state)
{
    (void)state;
    fb_init(&b, "yaml", "200: Created, 401: Forbidden");
    sl_site *site = fb_site(&b, "200", 200, SL_ROLE_DECLARED);
    site->phrase = fb_range(&b, "Created");
    site = fb_site(&b, "401", 401, SL_ROLE_DECLARED);
    site->phrase = fb_range(&b, "Forbidden");
    fb_run(&b);
    assert_int_equal(b.findings.n, 1);
    assert_int_equal(b.findings.at[0].range.from, fb_range(&b, "401").from);
    fb_release(&b);
}

static void test_a_likely_error_is_a_warning(void **state)
{
    (void)state;
    phrase_case("403 Unauthorized", "403", 403, "Unauthorized");
    b.facts.sites.at[0].confidence = SL_LIKELY;
    fb_run(&b);
    assert_int_equal(b.findings.at[0].severity, SL_SEV_WARNING);
    b.settings.rules[SL_RULE_REASON_PHRASE_MISMATCH].severity = SL_SEV_ERROR;
    fb_run(&b);
    assert_int_equal(b.findings.at[0].severity, SL_SEV_ERROR);
    fb_release(&b);
}

/* ---- name-value-mismatch ---- */

static void add_member(const char *name, const char *digits, uint32_t code, sl_idx group)
{
    sl_site *site = fb_site(&b, digits, code, SL_ROLE_DECLARED);
    site->name = fb_range(&b, name);
    site->group = group;
}

static void test_name_value_mismatch(void **state)
{
    (void)state;
    fb_init(&b, "typescript",
            "enum Http { Created = 201, NoContent = 205, BadRequest = 400, Deleted = 204 }");
    sl_idx group = fb_group(&b, SL_GROUP_ENUM,
                            "{ Created = 201, NoContent = 205, BadRequest = 400, Deleted = 204 }", "Http");
    add_member("Created", "201", 201, group);
    add_member("NoContent", "205", 205, group);
    add_member("BadRequest", "400", 400, group);
    add_member("Deleted", "204", 204, group);
    fb_run(&b);
    assert_string_equal(fb_report(&b),
                        "warning name-value-mismatch 205: NoContent is named after 204 No Content "
                        "but is 205 Reset Content\n");
    fb_expect_fix(&b, 0, "enum Http { Created = 201, NoContent = 204, BadRequest = 400, Deleted = 204 }");
}

static void test_name_value_mismatch_needs_company(void **state)
{
    (void)state;
    fb_init(&b, "go", "Accepted = 110, Conflict = 120, Gone = 130");
    sl_idx group = fb_group(&b, SL_GROUP_CONSTANTS, "Accepted = 110, Conflict = 120, Gone = 130", NULL);
    add_member("Accepted", "110", 110, group);
    add_member("Conflict", "120", 120, group);
    add_member("Gone", "130", 130, group);
    b.settings.rules[SL_RULE_UNASSIGNED_CODE].severity = SL_SEV_OFF;
    fb_expect(&b, "");
}

static void test_name_value_mismatch_sees_through_wrapping_words(void **state)
{
    static const struct {
        const char *text, *name, *digits;
        uint32_t code;
        bool is_reported;
    } rows[] = {{"HTTP_STATUS_NOT_FOUND = 400", "HTTP_STATUS_NOT_FOUND", "400", 400, true},
                {"HTTP_404_NOT_FOUND = 400", "HTTP_404_NOT_FOUND", "400", 400, true},
                {"HTTP_410_GONE = 410", "HTTP_410_GONE", " 410", 410, false},
                {"StatusInternalServerError = 501", "StatusInternalServerError", "501", 501, true},
                {"StatusInternalServerError = 500", "StatusInternalServerError", "500", 500, false},
                {"HTTP_VERSION_NOT_SUPPORTED = 505", "HTTP_VERSION_NOT_SUPPORTED", "505", 505, false},
                {"HTTP_ERROR = 500", "HTTP_ERROR", "500", 500, false},
                {"statusMovedTemporarily = 302", "statusMovedTemporarily", "302", 302, false},
                {"NOT_FOUND = 400", "NOT_FOUND", "400", 400, false}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        fb_init(&b, "go", rows[i].text);
        add_member(rows[i].name, rows[i].digits, rows[i].code, SL_NONE);
        fb_run(&b);
        if (b.findings.n != rows[i].is_reported) fail_msg("%s: %s", rows[i].text, fb_report(&b));
        fb_release(&b);
    }
}

/* ---- renamed-status-name ---- */

static void test_renamed_status_name_needs_proof(void **state)
{
    (void)state;
    fb_init(&b, "ruby", "head :unprocessable_entity");
    fb_constant(&b, "unprocessable_entity", "ruby.rack", "unprocessable_entity", SL_ROLE_PRODUCED);
    fb_run(&b);
    assert_int_equal(b.findings.n, 0);
    fb_library(&b, "gem", "rack", "2.2.8");
    fb_run(&b);
    assert_int_equal(b.findings.n, 0);
    b.settings.rules[SL_RULE_RENAMED_STATUS_NAME].mode = SL_STR("always");
    fb_run(&b);
    assert_int_equal(b.findings.n, 1);
    assert_false(b.findings.at[0].fixes[0].is_safe);
    fb_release(&b);
}

static void test_renamed_status_name(void **state)
{
    (void)state;
    fb_init(&b, "ruby", "head :unprocessable_entity");
    fb_constant(&b, "unprocessable_entity", "ruby.rack", "unprocessable_entity", SL_ROLE_PRODUCED);
    fb_library(&b, "gem", "rack", "3.1.0");
    fb_run(&b);
    assert_int_equal(b.findings.n, 1);
    assert_true(b.findings.at[0].fixes[0].is_safe);
    fb_expect_fix(&b, 0, "head :unprocessable_content");
}

/* ---- prefer-named-constant ---- */

static void prefer(void)
{
    b.settings.rules[SL_RULE_PREFER_NAMED_CONSTANT].severity = SL_SEV_WARNING;
}

static void test_prefer_named_constant(void **state)
{
    (void)state;
    fb_init(&b, "go",
            "package api\n\nimport \"net/http\"\n\nfunc f() { w.WriteHeader(409); w.WriteHeader(404) }\n");
    fb_import(&b, "import \"net/http\"", NULL, "net/http", "", "");
    fb_site(&b, "409", 409, SL_ROLE_PRODUCED);
    fb_site(&b, "404", 404, SL_ROLE_PRODUCED);
    fb_run(&b);
    assert_int_equal(b.findings.n, 0);
    prefer();
    fb_run(&b);
    assert_int_equal(b.findings.n, 1);
    fb_expect_fix(&b, 0,
                  "package api\n\nimport \"net/http\"\n\nfunc f() { w.WriteHeader(http.StatusConflict); "
                  "w.WriteHeader(404) "
                  "}\n");
}

static void test_prefer_named_constant_joins_the_import(void **state)
{
    (void)state;
    fb_init(&b, "python",
            "from fastapi import FastAPI, HTTPException\n\nraise HTTPException(status_code=403)\n");
    fb_import(&b, "from fastapi import FastAPI, HTTPException", "FastAPI", "fastapi", "FastAPI", "");
    fb_import(&b, "from fastapi import FastAPI, HTTPException", "HTTPException", "fastapi", "HTTPException",
              "");
    fb_site(&b, "403", 403, SL_ROLE_PRODUCED);
    prefer();
    fb_expect_fix(&b, 0,
                  "from fastapi import FastAPI, HTTPException, status\n\nraise "
                  "HTTPException(status_code=status.HTTP_403_FORBIDDEN)\n");
}

static void test_prefer_named_constant_is_silent(void **state)
{
    (void)state;
    fb_init(&b, "go", "import \"net/http\"\nx >= 409; Conflict = 410; const Gone = 411");
    fb_import(&b, "import \"net/http\"", NULL, "net/http", "", "");
    fb_site(&b, "409", 409, SL_ROLE_RANGE);
    fb_site(&b, "410", 410, SL_ROLE_DECLARED)->name = fb_range(&b, "Conflict");
    fb_site(&b, "411", 411, SL_ROLE_DECLARED)->group =
        fb_group(&b, SL_GROUP_CONSTANTS, "const Gone = 411", NULL);
    b.settings.rules[SL_RULE_NAME_VALUE_MISMATCH].severity = SL_SEV_OFF;
    prefer();
    fb_expect(&b, "");
}

/* ---- one finding per range ---- */

static void test_one_finding_per_range(void **state)
{
    (void)state;
    fb_init(&b, "python", "HTTP/1.1 299 Not Found; HTTP/1.1 305 Not Found");
    sl_site *site = fb_site(&b, "305", 305, SL_ROLE_PRODUCED);
    site->phrase = fb_nth(&b, "Not Found", 2);
    fb_run(&b);
    assert_int_equal(b.findings.n, 1);
    assert_int_equal(b.findings.at[0].rule, SL_RULE_REASON_PHRASE_MISMATCH);
    fb_release(&b);
}

static void test_every_rule_has_a_page(void **state)
{
    (void)state;
    for (int i = 0; i < SL_N_RULES; i++) {
        const sl_rule *rule = sl_rule_at((sl_rule_id)i);
        assert_int_equal(rule->id, i);
        assert_ptr_equal(sl_rule_find(rule->name), rule);
        assert_true(rule->summary.len > 20);
        assert_true(sl_str_find(rule->page, SL_STR("## Why")) != SIZE_MAX);
    }
    assert_null(sl_rule_at(SL_N_RULES));
    assert_null(sl_rule_find(SL_STR("no-such-rule")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_severity_follows_the_role),
        cmocka_unit_test(test_settings_raise_but_keep_roles_that_are_off),
        cmocka_unit_test(test_what_a_test_double_sends_is_compared),
        cmocka_unit_test(test_possible_sites_and_generated_files_are_left_alone),
        cmocka_unit_test(test_an_override_wins_for_its_paths),
        cmocka_unit_test(test_unassigned_code),
        cmocka_unit_test(test_unassigned_code_names_a_swap_that_the_file_uses),
        cmocka_unit_test(test_unassigned_code_is_silent),
        cmocka_unit_test(test_nonstandard_code_names_every_owner),
        cmocka_unit_test(test_nonstandard_code_offers_the_standard_one),
        cmocka_unit_test(test_nonstandard_code_is_at_home),
        cmocka_unit_test(test_deprecated_code),
        cmocka_unit_test(test_deprecated_code_knows_old_drafts_by_their_phrase),
        cmocka_unit_test(test_reason_phrase_of_another_code),
        cmocka_unit_test(test_reason_phrase_of_an_earlier_rfc),
        cmocka_unit_test(test_reason_phrases_that_are_fine),
        cmocka_unit_test(test_a_declared_word_is_prose),
        cmocka_unit_test(test_a_likely_error_is_a_warning),
        cmocka_unit_test(test_name_value_mismatch),
        cmocka_unit_test(test_name_value_mismatch_needs_company),
        cmocka_unit_test(test_name_value_mismatch_sees_through_wrapping_words),
        cmocka_unit_test(test_renamed_status_name_needs_proof),
        cmocka_unit_test(test_renamed_status_name),
        cmocka_unit_test(test_prefer_named_constant),
        cmocka_unit_test(test_prefer_named_constant_joins_the_import),
        cmocka_unit_test(test_prefer_named_constant_is_silent),
        cmocka_unit_test(test_one_finding_per_range),
        cmocka_unit_test(test_every_rule_has_a_page),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
