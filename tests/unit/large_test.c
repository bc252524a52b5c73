/* Texts larger than hand-written ones: nothing in them is lost. */
#include "engine/engine.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static sl_worker *worker;
static sl_arena arena;
static sl_buf text;

static int set_up(void **state)
{
    static const sl_host host;
    (void)state;
    worker = sl_worker_new(&host);
    sl_arena_init(&arena);
    sl_buf_init(&text);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    sl_buf_release(&text);
    sl_arena_release(&arena);
    sl_worker_free(worker);
    return 0;
}

static const sl_facts *facts_of(const char *path)
{
    sl_str name = sl_str_from_cstr(path);
    const sl_lang *lang = sl_lang_find_path(name, sl_str_sub(sl_buf_str(&text), 0, SL_HEAD_BYTES));
    return sl_engine_facts(worker, &arena, lang, name, sl_buf_str(&text), NULL);
}

/* The grammar's own scanner counts lines in 16 bits (src/deps/scanners/yaml.c). */
static void test_yaml_does_not_end_at_line_32767(void **state)
{
    (void)state;
    enum { PATHS = 9000, LINES_OF_ONE = 5 };
    sl_buf_add_cstr(&text, "openapi: 3.0.0\npaths:\n");
    for (int i = 0; i < PATHS; i++)
        sl_buf_printf(
            &text, "  /p%d:\n    get:\n      responses:\n        '404':\n          description: gone\n", i);
    assert_true(PATHS * LINES_OF_ONE > 40000);
    assert_int_equal(facts_of("openapi.yaml")->sites.n, PATHS);
}

static void test_yaml_may_be_nested_deeper_than_its_scanner_can_note(void **state)
{
    (void)state;
    sl_buf_add_cstr(&text, "openapi: 3.0.0\npaths:\n  /p:\n    get:\n      responses:\n        '404':\n"
                           "          description: gone\nx-deep:\n");
    for (int depth = 1; depth < 400; depth++)
        sl_buf_printf(&text, "%*sk:\n", depth, "");
    assert_int_equal(facts_of("openapi.yaml")->sites.n, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_yaml_does_not_end_at_line_32767, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_yaml_may_be_nested_deeper_than_its_scanner_can_note, set_up,
                                        tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
