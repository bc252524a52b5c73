/* Rules about how statuses are written and commented, on facts that are written by hand. */
#include "facts_builder.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

static fb b;

/* ---- comment-disagrees ---- */

static void build_comment(const char *text, const char *comment)
{
    fb_init(&b, "python", text);
    fb_site(&b, "404", 404, SL_ROLE_PRODUCED);
    fb_comment(&b, comment);
    b.settings.rules[SL_RULE_COMMENT_DISAGREES].severity = SL_SEV_WARNING;
}

static void test_comment_disagrees(void **state)
{
    (void)state;
    build_comment("abort(404)  # Forbidden", "# Forbidden");
    fb_expect(&b,
              "warning comment-disagrees 404: the comment says Forbidden, which is 403, but this is 404 Not "
              "Found\n");
    build_comment("abort(404)  # HTTP 403 Forbidden: not yours", "# HTTP 403 Forbidden: not yours");
    fb_expect_fix(&b, 0, "abort(403)  # HTTP 403 Forbidden: not yours");
    build_comment("abort(404)  # Forbidden", "# Forbidden");
    fb_expect_fix(&b, 1, "abort(404)  # Not Found");
}

static void test_comments_that_say_more(void **state)
{
    static const char *const texts[] = {"# Not Found",
                                        "# Forbidden or Not Found",
                                        "# found elsewhere",
                                        "# found",
                                        "# forbidden by law",
                                        "# see 403",
                                        "#"};
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        char text[64] = "abort(404)  ";
        strncat(text, texts[i], sizeof text - strlen(text) - 1);
        build_comment(text, texts[i]);
        fb_expect(&b, "");
    }
    build_comment("abort(404)\n# Forbidden", "# Forbidden");
    fb_expect(&b, "");
}

/* ---- prefer-number ---- */

static void build_style(sl_rule_id rule)
{
    fb_init(&b, "python", "from starlette import status\nsend(status.HTTP_410_GONE)\n");
    fb_constant(&b, "status.HTTP_410_GONE", "py.starlette", "HTTP_410_GONE", SL_ROLE_PRODUCED);
    fb_import(&b, "from starlette import status", "status", "starlette", "status", "");
    b.settings.rules[rule].severity = SL_SEV_WARNING;
}

static void test_prefer_number(void **state)
{
    static const uint16_t gone[] = {410};
    (void)state;
    build_style(SL_RULE_PREFER_NUMBER);
    fb_expect(&b, "warning prefer-number HTTP_410_GONE: status.HTTP_410_GONE is 410\n");
    build_style(SL_RULE_PREFER_NUMBER);
    fb_expect_fix(&b, 0, "send(410)\n"); /* nothing else uses the import */
    build_style(SL_RULE_PREFER_NUMBER);
    b.settings.rules[SL_RULE_PREFER_NUMBER].allow = (sl_nums){gone, 1};
    fb_expect(&b, "");
    build_style(SL_RULE_PREFER_NUMBER);
    b.facts.sites.at[0].role = SL_ROLE_MENTIONED; /* what takes it, nobody knows */
    fb_expect(&b, "");
    build_style(SL_RULE_PREFER_NUMBER);
    b.facts.is_test = true;
    fb_expect(&b, "");
}

/* ---- consistent-style ---- */

static void build_mixed(const char *mixed)
{
    fb_init(&b, "python", mixed);
    fb_import(&b, "from starlette import status", "status", "starlette", "status", "");
    b.settings.rules[SL_RULE_CONSISTENT_STYLE].severity = SL_SEV_WARNING;
}

static void test_consistent_style(void **state)
{
    (void)state;
    build_mixed("from starlette import status\nstatus.HTTP_410_GONE 404 403");
    fb_constant(&b, "status.HTTP_410_GONE", "py.starlette", "HTTP_410_GONE", SL_ROLE_PRODUCED);
    fb_site(&b, "404", 404, SL_ROLE_PRODUCED);
    fb_site(&b, "403", 403, SL_ROLE_PRODUCED);
    fb_expect(
        &b, "warning consistent-style HTTP_410_GONE: a name among numbers: this file writes 2 other statuses "
            "as numbers, "
            "here 410\n");
    build_mixed("from starlette import status\nstatus.HTTP_410_GONE 404");
    fb_constant(&b, "status.HTTP_410_GONE", "py.starlette", "HTTP_410_GONE", SL_ROLE_PRODUCED);
    fb_site(&b, "404", 404, SL_ROLE_PRODUCED);
    fb_expect(
        &b,
        "warning consistent-style 404: a number among names: this file calls 1 other status by name, here "
        "status.HTTP_404_NOT_FOUND\n"); /* a tie is the numbers' fault */
    build_mixed("from starlette import status\n404 403");
    fb_site(&b, "404", 404, SL_ROLE_PRODUCED);
    fb_site(&b, "403", 403, SL_ROLE_PRODUCED);
    fb_expect(&b, "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_comment_disagrees),
        cmocka_unit_test(test_comments_that_say_more),
        cmocka_unit_test(test_prefer_number),
        cmocka_unit_test(test_consistent_style),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
