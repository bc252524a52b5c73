/* Constant families: expectations are typed from the libraries' own documentation and sources. */
#include "http/family.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))

static const struct name {
    const char *language, *name, *family; /* family NULL: unknown in that language */
    uint32_t code;
} names[] = {
    {"go", "StatusNotFound", "go.net-http", 404},
    {"go", "StatusTeapot", "go.net-http", 418},
    {"go", "statusNotFound", NULL, 0},
    {"python", "NOT_FOUND", "py.http.HTTPStatus", 404},
    {"python", "HTTP_404_NOT_FOUND", "py.drf", 404},
    {"ruby", "not_found", "ruby.rack", 404},
    {"ruby", "notfound", NULL, 0},
    {"java", "UNPROCESSABLE_ENTITY", "java.spring.HttpStatus", 422},
    {"java", "SC_NOT_FOUND", "java.servlet", 404},
    {"csharp", "NotFound", "cs.HttpStatusCode", 404},
    {"csharp", "Status404NotFound", "cs.aspnetcore.StatusCodes", 404},
    {"rust", "NOT_FOUND", "rust.http", 404},
    {"php", "HTTP_I_AM_A_TEAPOT", "php.symfony", 418},
    {"c", "MHD_HTTP_NOT_FOUND", "c.libmicrohttpd", 404},
    {"vala", "NOT_FOUND", "c.libsoup3", 404}, /* Soup.Status.NOT_FOUND: the prefix is cut */
    {"python", "not_found", "py.httpx", 404}, /* codes take either case */
    {"zig", "@\"continue\"", "zig.std.http.Status", 100},
    {"javascript", "404", NULL, 0}, /* the key of a table is a number, not a name */
    {"", "StatusNotFound", "go.net-http", 404},
    {"", "", NULL, 0},
    {"", "x", NULL, 0},
};

static void names_are_found(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(names); i++) {
        const struct name *t = &names[i];
        sl_named hits[32];
        uint32_t n =
            sl_named_find(NULL, sl_str_from_cstr(t->name), sl_str_from_cstr(t->language), hits, COUNT(hits));
        bool found = t->family == NULL && n == 0;
        for (uint32_t k = 0; t->family && k < n && k < COUNT(hits); k++)
            found |= sl_str_is(hits[k].family->id, t->family) && hits[k].constant->code == t->code;
        if (!found) fail_msg("%s %s: %u hits", t->language, t->name, n);
    }
}

static void hits_come_in_order_of_rank(void **state)
{
    (void)state;
    sl_named hits[64];
    uint32_t n = sl_named_find(NULL, SL_STR("NOT_FOUND"), SL_STR(""), hits, COUNT(hits));
    assert_true(n > 10 && n <= COUNT(hits));
    for (uint32_t i = 1; i < n; i++)
        assert_true(hits[i - 1].family->rank <= hits[i].family->rank);
    assert_int_equal(sl_named_find(NULL, SL_STR("NOT_FOUND"), SL_STR(""), NULL, 0), n);
}

static void the_check_before_lets_every_name_pass_and_few_others(void **state)
{
    (void)state;
    uint32_t n_families, passed = 0;
    const sl_family *families = sl_families_all(NULL, &n_families);
    for (uint32_t i = 0; i < n_families; i++)
        for (uint32_t k = 0; k < families[i].n_constants; k++) {
            const sl_constant *c = &families[i].constants[k];
            uint32_t number;
            if (!sl_str_to_u32(c->name, 1000, &number) && !sl_name_may_be_constant(NULL, sl_str_hash(c->name)))
                fail_msg("%.*s is kept out", SL_FMT(c->name));
        }
    for (uint32_t i = 0; i < 10000; i++) {
        char other[] = "variable_00000";
        for (uint32_t rest = i, at = 13; at >= 9; at--, rest /= 10)
            other[at] = (char)('0' + rest % 10);
        passed += sl_name_may_be_constant(NULL, sl_str_hash(sl_str_from_cstr(other)));
    }
    assert_in_range(passed, 0, 150);
}

static const struct offer {
    const char *family, *version;
    uint32_t code;
    const char *name; /* NULL: nothing to write */
} offers[] = {
    {"go.net-http", "1.22", 404, "StatusNotFound"},
    {"go.net-http", "1.12", 103, NULL},
    {"go.net-http", "1.13", 103, "StatusEarlyHints"},
    {"go.net-http", "", 404, "StatusNotFound"},
    {"go.net-http", "", 103, NULL},
    {"go.net-http", "1.22", 299, NULL},
    {"py.http.HTTPStatus", "3.13", 413, "CONTENT_TOO_LARGE"},
    {"py.http.HTTPStatus", "3.12", 413, "REQUEST_ENTITY_TOO_LARGE"},
    {"py.http.HTTPStatus", "", 413, "REQUEST_ENTITY_TOO_LARGE"},
    {"py.http.HTTPStatus", "3.8", 418, NULL},
    {"py.http.HTTPStatus", "3.9", 418, "IM_A_TEAPOT"},
    {"ruby.rack", "", 404, "not_found"},
    {"java.HttpURLConnection", "", 500, "HTTP_INTERNAL_ERROR"},
    {"js.node.STATUS_CODES", "20", 404, NULL},   /* a table of phrases is never inserted */
    {"c.esp_http_server", "", 404, "HTTPD_404"}, /* HTTPD_404_NOT_FOUND is 6 */
};

static void names_to_write(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(offers); i++) {
        const struct offer *o = &offers[i];
        const sl_family *family = sl_family_find(NULL, sl_str_from_cstr(o->family));
        if (!family) fail_msg("%s does not exist", o->family);
        const sl_constant *c = sl_family_preferred(family, o->code, sl_str_from_cstr(o->version));
        if ((c != NULL) != (o->name != NULL) || (c && !sl_str_is(c->name, o->name)))
            fail_msg("%s %s %u: %.*s", o->family, o->version, o->code, c ? (int)c->name.len : 4,
                     c ? c->name.ptr : "none");
    }
}

static const struct versions {
    const char *a, *b;
    int order;
} versions[] = {
    {"1.10", "1.9", 1},    {"1.9", "1.10", -1}, {"1.9", "1.9.0", 0},         {"v2.0", "2.0", 0},
    {"3.0", "3.0.1", -1},  {"10", "9.9.9", 1},  {"1.0.0-beta", "1.0.0", -1}, {"1.0.0-beta", "0.9", 1},
    {"3.0rc1", "3.0", -1}, {"", "0.1", -1},     {"2.0-a", "2.0-b", -1},
};

static void versions_compare_by_number(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(versions); i++) {
        sl_str a = sl_str_from_cstr(versions[i].a), b = sl_str_from_cstr(versions[i].b);
        if (sl_version_cmp(a, b) != versions[i].order || sl_version_cmp(b, a) != -versions[i].order)
            fail_msg("%s, %s: %d", versions[i].a, versions[i].b, sl_version_cmp(a, b));
    }
}

static void families_know_how_they_are_written(void **state)
{
    (void)state;
    static const struct {
        const char *family, *name, *spelled, *language, *import;
    } cases[] = {
        {"go.net-http", "StatusNotFound", "http.StatusNotFound", "go", "import \"net/http\""},
        {"ruby.rack", "not_found", ":not_found", "ruby", ""},
        {"elixir.plug", "not_found", ":not_found", "elixir", ""},
        {"rust.http", "NOT_FOUND", "StatusCode::NOT_FOUND", "rust", "use http::StatusCode;"},
        {"java.spring.HttpStatus", "NOT_FOUND", "HttpStatus.NOT_FOUND", "kotlin",
         "import org.springframework.http.HttpStatus"},
        {"c.libmicrohttpd", "MHD_HTTP_NOT_FOUND", "MHD_HTTP_NOT_FOUND", "c", "#include <microhttpd.h>"},
    };
    sl_arena arena;
    sl_arena_init(&arena);
    for (size_t i = 0; i < COUNT(cases); i++) {
        const sl_family *family = sl_family_find(NULL, sl_str_from_cstr(cases[i].family));
        sl_named named = {family, sl_family_find_name(family, sl_str_from_cstr(cases[i].name))};
        assert_non_null(named.constant);
        sl_str spelled = sl_named_spelled(named, &arena);
        sl_str import = sl_family_import_text(family, sl_str_from_cstr(cases[i].language));
        if (!sl_str_is(spelled, cases[i].spelled) || !sl_str_is(import, cases[i].import))
            fail_msg("%.*s, %.*s", SL_FMT(spelled), SL_FMT(import));
    }
    sl_arena_release(&arena);
    assert_true(sl_family_find(NULL, SL_STR("py.httpx"))->any_case);
    const sl_family *esp = sl_family_find(NULL, SL_STR("c.esp_http_server"));
    assert_true(sl_family_find_name(esp, SL_STR("HTTPD_404_NOT_FOUND"))->misleading);
    assert_null(sl_family_find(NULL, SL_STR("py.acme")));
    assert_null(sl_family_find_name(sl_family_find(NULL, SL_STR("go.net-http")), SL_STR("StatusUnprocessable")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_are_found),
        cmocka_unit_test(hits_come_in_order_of_rank),
        cmocka_unit_test(the_check_before_lets_every_name_pass_and_few_others),
        cmocka_unit_test(names_to_write),
        cmocka_unit_test(versions_compare_by_number),
        cmocka_unit_test(families_know_how_they_are_written),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
