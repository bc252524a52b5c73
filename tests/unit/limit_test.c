/* A parse that meets its limit: what is said then, and what is not. Time is a counter here: each look at the
 * clock costs what the test says. */
#include "engine/engine.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

enum { N_FUNCTIONS = 4000, LIMIT_MS = 50, NS_PER_MS = 1000000 };

static uint64_t ticks, ns_per_look;

static uint64_t counted(void)
{
    return ticks += ns_per_look;
}

static sl_worker *worker;
static sl_arena arena;
static sl_buf text;
static const sl_context context = {.parse_ms = LIMIT_MS};

static int set_up(void **state)
{
    static const sl_host host = {.cpu_ns = counted};
    (void)state;
    worker = sl_worker_new(&host);
    sl_arena_init(&arena);
    sl_buf_init(&text);
    ns_per_look = 0;
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

/* Much that holds no candidate, and one function in the middle that does. */
static void write_python(void)
{
    sl_buf_add_cstr(&text, "from flask import abort\n\n");
    for (int i = 0; i < N_FUNCTIONS; i++) {
        sl_buf_printf(&text, "def f_%d(item):\n    return [item, item, (item, item)]\n\n", i);
        if (i == N_FUNCTIONS / 2)
            sl_buf_add_cstr(&text, "def missing(item):\n    if not item:\n        abort(404)\n\n");
    }
}

static void test_the_lines_around_candidates_are_still_read(void **state)
{
    (void)state;
    write_python();
    ns_per_look = NS_PER_MS / 10; /* whole: thousands of looks; the windows: some dozen */
    sl_str path = SL_STR("app.py");
    const sl_facts *facts =
        sl_engine_facts(worker, &arena, sl_lang_find_path(path, path), path, sl_buf_str(&text), &context);
    assert_int_equal(facts->parse_end, SL_PARSE_TIME);
    assert_int_equal(facts->imports.n, 1);
    assert_int_equal(facts->sites.n, 1);
    assert_int_equal(facts->sites.at[0].code, 404);
    assert_int_equal(facts->sites.at[0].confidence, SL_CERTAIN);
    assert_true(sl_str_is(sl_range_of(facts->text, facts->sites.at[0].range), "404"));
}

static void test_no_time_at_all_is_silence(void **state)
{
    (void)state;
    write_python();
    ns_per_look = (uint64_t)1000 * NS_PER_MS;
    sl_str path = SL_STR("app.py");
    const sl_facts *facts =
        sl_engine_facts(worker, &arena, sl_lang_find_path(path, path), path, sl_buf_str(&text), &context);
    assert_int_equal(facts->parse_end, SL_PARSE_TIME);
    assert_int_equal(facts->sites.n, 0);
}

static uint32_t find(const sl_document *document, const char *words)
{
    return (uint32_t)sl_str_find(sl_document_text(document), sl_str_from_cstr(words));
}

/* What was typed since the last good parse is not known, everything else is, where it stands now. */
static void test_a_kept_text_keeps_what_did_not_change(void **state)
{
    (void)state;
    sl_buf_add_cstr(&text, "from flask import abort\n\n");
    for (int i = 0; i < N_FUNCTIONS; i++)
        sl_buf_printf(&text, "def f_%d(item):\n    abort(404)\n\n", i);
    sl_document *document = sl_document_new(worker, SL_STR("app.py"), SL_STR("python"), sl_buf_str(&text));
    assert_int_equal(sl_document_facts(document, &context)->sites.n, N_FUNCTIONS);
    uint32_t at = find(document, "def f_2000") + (uint32_t)sizeof "def f_2000(item):\n    " - 1;
    sl_document_edit(document, (sl_range){at, at}, SL_STR("abort(410); "));
    ns_per_look = (uint64_t)1000 * NS_PER_MS;
    const sl_facts *facts = sl_document_facts(document, &context);
    assert_int_equal(facts->parse_end, SL_PARSE_TIME);
    assert_in_range(facts->sites.n, N_FUNCTIONS - 100, N_FUNCTIONS - 1);
    for (uint32_t i = 0; i < facts->sites.n; i++)
        assert_true(sl_str_is(sl_range_of(facts->text, facts->sites.at[i].range), "404"));
    ns_per_look = 0;
    sl_document_edit(document, (sl_range){0, 0}, SL_STR("import os\n"));
    facts = sl_document_facts(document, &context);
    assert_int_equal(facts->parse_end, SL_PARSE_WHOLE);
    assert_int_equal(facts->sites.n, N_FUNCTIONS + 1);
    assert_int_equal(facts->imports.n, 2);
    sl_document_free(document);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_the_lines_around_candidates_are_still_read, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_no_time_at_all_is_silence, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_a_kept_text_keeps_what_did_not_change, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
