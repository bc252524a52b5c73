#include "tests/lib/reasons.h"

#include "tests/lib/files.h"
#include "tests/unit/tree.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

static sl_arena arena;

static int open_folder(void **state)
{
    (void)state;
    sl_arena_init(&arena);
    return tree_enter() ? 0 : -1;
}

static int leave_folder(void **state)
{
    (void)state;
    tree_leave();
    sl_arena_release(&arena);
    return 0;
}

/* Number of problems when `row a` and `row b` are lacking. */
static uint32_t check(const char *list, bool is_update)
{
    fx_problems problems = {0};
    fx_names lacking = {0};
    fx_reasons reasons = {SL_STR("."), is_update};
    fx_names_add(&arena, &lacking, SL_STR("row b"));
    fx_names_add(&arena, &lacking, SL_STR("row a"));
    if (list) tree_write("l.json", sl_str_from_cstr(list));
    fx_reasons_check(&arena, &reasons, SL_STR("l"), &lacking, &problems);
    return problems.n;
}

static void what_is_lacking_wants_a_reason(void **state)
{
    (void)state;
    assert_int_equal(check(NULL, false), 2);
    assert_int_equal(check("{\"row a\": \"no grammar has it\"}", false), 1);
    assert_int_equal(check("{\"row a\": \"no grammar has it\", \"row b\": \" \"}", false), 1);
    assert_int_equal(check("{\"row a\": \"so\", \"row b\": \"so\"}", false), 0);
}

static void a_reason_wants_something_lacking(void **state)
{
    (void)state;
    assert_int_equal(check("{\"row a\": \"so\", \"row b\": \"so\", \"row c\": \"so\"}", false), 1);
    assert_int_equal(check("{", false), 1);
}

static void an_update_keeps_reasons(void **state)
{
    (void)state;
    sl_str text;
    assert_int_equal(check("{\"row a\": \"so\", \"row c\": \"so\"}", true), 1);
    assert_true(fx_file_read(&arena, SL_STR("l.json"), &text));
    assert_string_equal(text.ptr, "{\n  \"row a\": \"so\"\n}\n");
}

static void names_are_a_set(void **state)
{
    (void)state;
    fx_names names = {0};
    for (int i = 0; i < 200; i++)
        fx_names_add(&arena, &names, sl_arena_printf(&arena, "%d", i % 100));
    assert_int_equal(names.n, 100);
    assert_true(fx_names_has(&names, SL_STR("99")));
    assert_false(fx_names_has(&names, SL_STR("100")));
    assert_true(sl_str_is(fx_names_sorted(&arena, &names)[1], "1"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(what_is_lacking_wants_a_reason, open_folder, leave_folder),
        cmocka_unit_test_setup_teardown(a_reason_wants_something_lacking, open_folder, leave_folder),
        cmocka_unit_test_setup_teardown(an_update_keeps_reasons, open_folder, leave_folder),
        cmocka_unit_test_setup_teardown(names_are_a_set, open_folder, leave_folder),
    };
    return cmocka_run_group_tests_name("reasons", tests, NULL, NULL);
}
