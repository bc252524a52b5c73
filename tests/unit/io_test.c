/* Files and the pool of workers. */
#include "io/file.h"
#include "io/out.h"
#include "io/pool.h"
#include "tests/unit/tree.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

static int enter(void **state)
{
    (void)state;
    return tree_enter() ? 0 : -1;
}

static int leave(void **state)
{
    (void)state;
    tree_leave();
    return 0;
}

static void only_whole_regular_files_are_read(void **state)
{
    (void)state;
    sl_buf bytes;
    sl_buf_init(&bytes);
    tree_write("a", SL_STR("hello\0world"));
    tree_folder("d");
    assert_int_equal(mkfifo("p", 0600), 0);
    assert_int_equal(symlink("a", "l"), 0);
    assert_int_equal(sl_io_read(SL_STR("a"), 10, &bytes), SL_TOO_LARGE);
    assert_int_equal(sl_io_read(SL_STR("d"), 99, &bytes), SL_NOT_REGULAR);
    assert_int_equal(sl_io_read(SL_STR("p"), 99, &bytes), SL_NOT_REGULAR);
    assert_int_equal(sl_io_read(SL_STR("/dev/zero"), 99, &bytes), SL_NOT_REGULAR);
    assert_int_equal(sl_io_read(SL_STR("none"), 99, &bytes), SL_NOT_FOUND);
    assert_int_equal(sl_io_read(SL_STR("a\0b"), 99, &bytes), SL_NOT_FOUND);
    assert_int_equal(sl_io_read_no_link(SL_STR("l"), 99, &bytes), SL_NOT_REGULAR);
    assert_int_equal(bytes.len, 0);
    assert_int_equal(sl_io_read(SL_STR("l"), 11, &bytes), SL_OK);
    assert_true(sl_str_eq(sl_buf_str(&bytes), SL_STR("hello\0world")));
    sl_buf_release(&bytes);
}

static void count_entry(void *arg, sl_str name)
{
    (void)name;
    ++*(int *)arg;
}

static void a_write_keeps_mode_and_link(void **state)
{
    (void)state;
    struct stat st;
    sl_buf bytes;
    int n_entries = 0;
    sl_buf_init(&bytes);
    tree_write("d/a", SL_STR("old"));
    chmod("d/a", 0751);
    assert_int_equal(symlink("d/a", "l"), 0);
    assert_int_equal(sl_io_write(SL_STR("l"), SL_STR("new")), SL_OK);
    assert_int_equal(sl_io_read(SL_STR("d/a"), 99, &bytes), SL_OK);
    assert_true(sl_str_is(sl_buf_str(&bytes), "new"));
    assert_int_equal(stat("d/a", &st), 0);
    assert_int_equal(st.st_mode & 07777, 0751);
    assert_int_equal(lstat("l", &st), 0);
    assert_true(S_ISLNK(st.st_mode));
    assert_int_equal(sl_io_list(SL_STR("d"), count_entry, &n_entries), SL_OK);
    assert_int_equal(n_entries, 1); /* no temporary file stays */
    assert_int_equal(sl_io_write(SL_STR("none"), SL_STR("x")), SL_NOT_FOUND);
    assert_int_equal(sl_io_write(SL_STR("d"), SL_STR("x")), SL_NOT_REGULAR);
    sl_buf_release(&bytes);
}

static void a_full_device_is_noticed(void **state)
{
    (void)state;
    FILE *full = fopen("/dev/full", "w");
    assert_non_null(full);
    sl_out out;
    sl_out_init(&out, fileno(full));
    sl_out_add(&out, SL_STR("x"));
    assert_int_equal(sl_out_flush(&out), SL_IO);
    sl_out_add(&out, SL_STR("x"));
    assert_int_equal(sl_out_flush(&out), SL_IO);
    sl_out_release(&out);
    fclose(full);
}

typedef struct slot {
    uint32_t in, out;
    char *memory;
} slot;

static void *worker_new(void *arg)
{
    (void)arg;
    return malloc(1);
}
static void worker_free(void *arg, void *worker)
{
    (void)arg;
    free(worker);
}
static void run(void *arg, void *worker, void *at)
{
    (void)arg;
    assert_non_null(worker);
    slot *s = at;
    /* Work of uneven length, so that threads overtake each other. */
    volatile uint32_t turns = s->in % 7 * 3000;
    while (turns)
        turns--;
    s->out = s->in * 2;
    if (!s->memory) s->memory = malloc(1);
}
static void emit(void *arg, void *at)
{
    uint32_t *next = arg;
    assert_int_equal(((slot *)at)->out, *next * 2);
    ++*next;
}
static void slot_release(void *arg, void *at)
{
    (void)arg;
    free(((slot *)at)->memory);
}

static void results_come_in_order(void **state)
{
    (void)state;
    for (uint32_t n_threads = 1; n_threads <= 4; n_threads++) {
        uint32_t next = 0;
        sl_pool_calls calls = {.arg = &next,
                               .slot_size = sizeof(slot),
                               .worker_new = worker_new,
                               .worker_free = worker_free,
                               .run = run,
                               .emit = emit,
                               .slot_release = slot_release};
        sl_pool *pool = sl_pool_new(n_threads, &calls);
        for (uint32_t i = 0; i < 1000; i++) {
            ((slot *)sl_pool_slot(pool))->in = i;
            sl_pool_submit(pool);
        }
        sl_pool_finish(pool);
        assert_int_equal(next, 1000);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(only_whole_regular_files_are_read, enter, leave),
        cmocka_unit_test_setup_teardown(a_write_keeps_mode_and_link, enter, leave),
        cmocka_unit_test(a_full_device_is_noticed),
        cmocka_unit_test(results_come_in_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
