/* The server's loop over every kind of input, with a conversation that answers each byte twice. */
#include "io/pump.h"

#include "io/file.h"
#include "tests/unit/tree.h"

#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cmocka.h>

typedef struct talk {
    sl_pump *pump;
    sl_buf waiting, said;
    size_t at; /* in waiting */
    uint32_t n_jobs_done;
    bool input_ended, is_over;
} talk;

static void feed(void *arg, sl_str bytes)
{
    sl_buf_add(&((talk *)arg)->waiting, bytes);
}

static void end_input(void *arg)
{
    ((talk *)arg)->input_ended = true;
}

static void job(void *arg)
{
    (void)arg;
}

static void done(void *arg)
{
    talk *t = arg;
    t->n_jobs_done++;
    sl_buf_add_char(&t->said, 'j');
}

/* Some bytes a tick; 'q' ends the talk, 'j' has a job done. */
static bool tick(void *arg)
{
    talk *t = arg;
    for (int i = 0; i < 1000 && t->at < t->waiting.len && !t->is_over; i++) {
        char c = t->waiting.ptr[t->at++];
        if (c == 'q') t->is_over = true;
        if (c == 'j') sl_pump_submit(t->pump, job, done, t);
        if (c != 'q' && c != 'j') sl_buf_add(&t->said, (sl_str){(char[]){c, c}, 2});
    }
    return t->at < t->waiting.len;
}

static void take_output(void *arg, sl_buf *out)
{
    talk *t = arg;
    *out = t->said;
    sl_buf_init(&t->said);
}

static bool is_over(void *arg)
{
    return ((talk *)arg)->is_over;
}

static talk run(int in, int out, sl_err expected)
{
    talk t = {.pump = sl_pump_new()};
    const sl_pump_calls calls = {&t, feed, end_input, tick, take_output, is_over};
    assert_int_equal(sl_pump_run(t.pump, in, out, &calls), expected);
    sl_pump_free(t.pump);
    sl_buf_release(&t.waiting);
    sl_buf_release(&t.said);
    return t;
}

static void expect_text(int fd, const char *expected)
{
    sl_buf text;
    sl_buf_init(&text);
    assert_int_equal(sl_io_read_fd(fd, 1000, &text), SL_OK);
    if (!sl_str_is(sl_buf_str(&text), expected)) fail_msg("%.*s", SL_FMT(sl_buf_str(&text)));
    sl_buf_release(&text);
    close(fd);
}

static void pipes(const char *input, const char *expected, bool input_ends)
{
    int in[2], out[2];
    assert_int_equal(pipe(in), 0);
    assert_int_equal(pipe(out), 0);
    assert_int_equal(write(in[1], input, strlen(input)), strlen(input));
    talk t = run(in[0], out[1], SL_OK);
    assert_int_equal(t.input_ended, input_ends);
    expect_text(out[0], expected);
}

static void a_pipe_is_answered_until_the_talk_is_over(void **state)
{
    (void)state;
    pipes("abq", "aabb", false);
}

static void the_end_of_input_is_worked_off(void **state)
{
    (void)state;
    int in[2], out[2];
    assert_int_equal(pipe(in), 0);
    assert_int_equal(pipe(out), 0);
    assert_int_equal(write(in[1], "abc", 3), 3);
    close(in[1]);
    talk t = run(in[0], out[1], SL_OK);
    assert_true(t.input_ended);
    expect_text(out[0], "aabbcc");
}

static void files_and_devices_are_input_too(void **state)
{
    (void)state;
    assert_true(tree_enter());
    tree_write("in", SL_STR("xyz"));
    talk t = run(open("in", O_RDONLY), open("out", O_WRONLY | O_CREAT, 0600), SL_OK);
    assert_true(t.input_ended);
    expect_text(open("out", O_RDONLY), "xxyyzz");
    t = run(open("/dev/null", O_RDONLY), open("out", O_WRONLY | O_TRUNC), SL_OK);
    assert_true(t.input_ended);
    tree_leave();
}

static void a_socket_is_input_and_output(void **state)
{
    (void)state;
    int ends[2];
    assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
    assert_int_equal(write(ends[1], "aq", 2), 2);
    run(ends[0], dup(ends[0]), SL_OK);
    expect_text(ends[1], "aa");
}

static void a_broken_output_ends_the_run(void **state)
{
    (void)state;
    int in[2], out[2];
    assert_int_equal(pipe(in), 0);
    assert_int_equal(pipe(out), 0);
    close(out[0]);
    assert_int_equal(write(in[1], "abc", 3), 3);
    run(in[0], out[1], SL_CLOSED);
}

static void jobs_are_waited_for(void **state)
{
    (void)state;
    int in[2], out[2];
    assert_int_equal(pipe(in), 0);
    assert_int_equal(pipe(out), 0);
    assert_int_equal(write(in[1], "ajj", 3), 3);
    close(in[1]);
    talk t = run(in[0], out[1], SL_OK);
    assert_int_equal(t.n_jobs_done, 2);
    expect_text(out[0], "aajj");
}

static void output_larger_than_a_pipe_is_not_lost(void **state)
{
    (void)state;
    enum { N = 3 << 20 };
    assert_true(tree_enter());
    FILE *big = fopen("in", "wb");
    for (int i = 0; i < N / 16; i++)
        fputs("0123456789abcdef", big);
    fclose(big);
    FILE *cat = popen("cat >out", "w");
    talk t = run(open("in", O_RDONLY), dup(fileno(cat)), SL_OK);
    assert_true(t.input_ended);
    pclose(cat);
    sl_buf text;
    sl_buf_init(&text);
    assert_int_equal(sl_io_read(SL_STR("out"), 1 << 30, &text), SL_OK);
    assert_int_equal(text.len, 2 * N);
    sl_buf_release(&text);
    tree_leave();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_pipe_is_answered_until_the_talk_is_over),
        cmocka_unit_test(the_end_of_input_is_worked_off),
        cmocka_unit_test(files_and_devices_are_input_too),
        cmocka_unit_test(a_socket_is_input_and_output),
        cmocka_unit_test(a_broken_output_ends_the_run),
        cmocka_unit_test(jobs_are_waited_for),
        cmocka_unit_test(output_larger_than_a_pipe_is_not_lost),
    };
    signal(SIGPIPE, SIG_IGN);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
