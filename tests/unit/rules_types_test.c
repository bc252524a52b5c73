/* status-type-mismatch, on facts that are written by hand. */
#include "facts_builder.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

static fb b;
static const sl_name_pat code[] = {{SL_NAME_EXACT, false, SL_STR_INIT("code")}};
static const sl_row text_row = {.names = {code, 1}, .value_type = SL_STR_INIT("string")};
static const sl_row number_row = {.names = {code, 1}, .value_type = SL_STR_INIT("number")};

/* A comparison of `subject` with the 404 of the text. */
static sl_cond *build(const char *text, const char *subject, const sl_row *row, sl_spelling spelling)
{
    fb_init(&b, "python", text);
    sl_site *site = fb_site(&b, "404", 404, SL_ROLE_COMPARED);
    site->spelling = spelling;
    site->row = row;
    if (spelling == SL_SPELL_STRING) site->span = (sl_range){site->range.from - 1, site->range.to + 1};
    site->cond = 0;
    sl_cond *cond = SL_PUSH(&b.arena, &b.facts.conds);
    *cond = (sl_cond){.kind = SL_COND_CMP, .cmp = SL_CMP_EQ, .strict = true, .op = SL_STR("==")};
    cond->parent = cond->first_child = cond->next_sibling = SL_NONE;
    cond->subject = fb_range(&b, subject);
    return cond;
}

static void test_text_and_number(void **state)
{
    (void)state;
    build("r.code == 404", "r.code", &text_row, SL_SPELL_NUMBER);
    fb_expect(&b,
              "warning status-type-mismatch 404: `r.code` is text here and never equals the number 404\n");
    build("r.code == 404", "r.code", &text_row, SL_SPELL_NUMBER);
    fb_expect_fix(&b, 0, "r.code == \"404\"");
    build("r.code() == '404'", "r.code()", &number_row, SL_SPELL_STRING);
    fb_expect(
        &b,
        "warning status-type-mismatch 404: `r.code()` is a number here and never equals the text '404'\n");
    build("r.code() == '404'", "r.code()", &number_row, SL_SPELL_STRING);
    fb_expect_fix(&b, 0, "r.code() == 404");
    build("r.code < 404", "r.code", &text_row, SL_SPELL_NUMBER)->cmp = SL_CMP_LT;
    fb_expect_fix(&b, 0, "(no fix)");
}

static void test_identity(void **state)
{
    (void)state;
    sl_cond *cond = build("r.code is not 404", "r.code", NULL, SL_SPELL_NUMBER);
    cond->is_identity = true;
    cond->op = SL_STR("is not");
    cond->cmp = SL_CMP_NE;
    fb_expect_fix(&b, 0, "r.code != 404");
    build("r.code is 404", "r.code", NULL, SL_SPELL_NUMBER)->is_identity = true;
    fb_expect(&b,
              "warning status-type-mismatch 404: `==` compares identity, and two equal numbers may be two "
              "objects; write `==`\n");
}

static void test_silence(void **state)
{
    (void)state;
    build("r.code == 404", "r.code", &text_row, SL_SPELL_NUMBER)->strict = false; /* JavaScript's == */
    fb_expect(&b, "");
    build("r.code == 404", "r.code", &number_row, SL_SPELL_NUMBER);
    fb_expect(&b, "");
    build("r.code == 404", "r.code", NULL, SL_SPELL_NUMBER);
    fb_expect(&b, "");
    build("int(r.code) == 404", "int(r.code)", &text_row, SL_SPELL_NUMBER);
    fb_expect(&b, "");
    build("r.code.to_i == 404", "r.code.to_i", &text_row, SL_SPELL_NUMBER);
    fb_expect(&b, "");
    build("r.code == 404", "r.code", &text_row, SL_SPELL_NUMBER);
    b.facts.sites.at[0].confidence = SL_LIKELY; /* whose code it is, is a guess */
    fb_expect(&b, "");
    build("r.code / 100 == 404", "r.code", &text_row, SL_SPELL_NUMBER)->arith = SL_ARITH_DIV100;
    fb_expect(&b, "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_text_and_number),
        cmocka_unit_test(test_identity),
        cmocka_unit_test(test_silence),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
