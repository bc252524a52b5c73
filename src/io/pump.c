#include "io/pump.h"

#include "io/file.h"

#include <stdlib.h>
#include <uv.h>

enum {
    READ_BYTES = 64 * 1024,
    /* A client that does not read gets no more work done than this much output. */
    MAX_WAITING_BYTES = 16 << 20
};

typedef union stream {
    uv_handle_t handle;
    uv_stream_t stream;
    uv_pipe_t pipe;
    uv_tty_t tty;
    uv_tcp_t tcp;
} stream;

struct sl_pump {
    uv_loop_t loop;
    const sl_pump_calls *calls;
    stream in, out;
    bool has_out_stream; /* else it is a file, written at once */
    int out_fd;
    uv_idle_t idle;   /* keeps the loop from sleeping while there is work */
    uv_check_t check; /* works behind each look at the input */
    char bytes[READ_BYTES];
    sl_err err;
};

typedef struct sending {
    uv_write_t request;
    sl_pump *pump;
    sl_buf bytes;
} sending;

typedef struct job {
    uv_work_t request;
    sl_pump *pump;
    void (*run)(void *arg);
    void (*done)(void *arg);
    void *arg;
} job;

static void stop(sl_pump *pump, sl_err err)
{
    if (!pump->err) pump->err = err;
    uv_idle_stop(&pump->idle);
    uv_check_stop(&pump->check);
    if (uv_is_active(&pump->in.handle)) uv_read_stop(&pump->in.stream);
}

static void on_idle(uv_idle_t *idle)
{
    (void)idle;
}

static void wake(sl_pump *pump)
{
    if (uv_is_active((uv_handle_t *)&pump->check)) uv_idle_start(&pump->idle, on_idle);
}

static void on_sent(uv_write_t *request, int status)
{
    sending *s = request->data;
    if (status < 0) stop(s->pump, SL_CLOSED);
    wake(s->pump); /* a slow client may have caught up */
    sl_buf_release(&s->bytes);
    free(s);
}

/* Hands over what the conversation has to say. */
static void send_output(sl_pump *pump)
{
    sl_buf bytes = {0};
    pump->calls->take_output(pump->calls->arg, &bytes);
    if (bytes.len && pump->has_out_stream) {
        sending *s = sl_xmalloc(sizeof *s);
        *s = (sending){.request.data = s, .pump = pump, .bytes = bytes};
        uv_buf_t part = uv_buf_init(bytes.ptr, (unsigned)bytes.len);
        int status = uv_write(&s->request, &pump->out.stream, &part, 1, on_sent);
        if (status < 0) on_sent(&s->request, status);
        return;
    }
    sl_err err = bytes.len ? sl_io_write_fd(pump->out_fd, sl_buf_str(&bytes)) : SL_OK;
    if (err) stop(pump, err);
    sl_buf_release(&bytes);
}

static bool is_client_slow(const sl_pump *pump)
{
    return pump->has_out_stream && uv_stream_get_write_queue_size(&pump->out.stream) > MAX_WAITING_BYTES;
}

static void work(uv_check_t *check)
{
    sl_pump *pump = check->data;
    if (is_client_slow(pump)) {
        uv_idle_stop(&pump->idle);
        return;
    }
    bool has_more = pump->calls->tick(pump->calls->arg);
    send_output(pump);
    if (pump->calls->is_over(pump->calls->arg))
        stop(pump, SL_OK);
    else if (!has_more)
        uv_idle_stop(&pump->idle);
}

static void give_buffer(uv_handle_t *handle, size_t wanted, uv_buf_t *out)
{
    (void)wanted;
    sl_pump *pump = handle->data;
    *out = uv_buf_init(pump->bytes, READ_BYTES);
}

static void on_read(uv_stream_t *in, ssize_t n, const uv_buf_t *bytes)
{
    sl_pump *pump = in->data;
    if (n > 0) pump->calls->feed(pump->calls->arg, (sl_str){bytes->base, (size_t)n});
    if (n < 0) {
        uv_read_stop(in);
        pump->calls->end_input(pump->calls->arg);
    }
    wake(pump);
}

/* Opens a descriptor as what it is. False: it is none that a loop can wait for, but a file. */
static bool open_stream(sl_pump *pump, int fd, bool is_readable, stream *s)
{
    int status = -1;
    switch (uv_guess_handle(fd)) { /* uv_pipe_open ends the process for anything but pipes and sockets */
    case UV_NAMED_PIPE:
        uv_pipe_init(&pump->loop, &s->pipe, 0);
        status = uv_pipe_open(&s->pipe, fd);
        break;
    case UV_TTY: status = uv_tty_init(&pump->loop, &s->tty, fd, is_readable); break;
    case UV_TCP:
        uv_tcp_init(&pump->loop, &s->tcp);
        status = uv_tcp_open(&s->tcp, fd);
        break;
    default: return false;
    }
    s->handle.data = pump;
    return status == 0;
}

/* A file is always ready: it is read as fast as the conversation takes it. */
static sl_err run_file(sl_pump *pump, int in)
{
    const sl_pump_calls *calls = pump->calls;
    sl_buf text;
    sl_buf_init(&text);
    sl_err err = sl_io_read_fd(in, SL_IO_MAX_NAMED_FILE, &text);
    if (!err) calls->feed(calls->arg, sl_buf_str(&text));
    calls->end_input(calls->arg);
    sl_buf_release(&text);
    return err;
}

static void close_handle(uv_handle_t *handle, void *arg)
{
    (void)arg;
    if (!uv_is_closing(handle)) uv_close(handle, NULL);
}

sl_pump *sl_pump_new(void)
{
    sl_pump *pump = sl_xmalloc(sizeof *pump);
    if (uv_loop_init(&pump->loop)) sl_out_of_memory(sizeof *pump);
    uv_idle_init(&pump->loop, &pump->idle);
    uv_check_init(&pump->loop, &pump->check);
    pump->check.data = pump;
    return pump;
}

sl_err sl_pump_run(sl_pump *pump, int in, int out, const sl_pump_calls *calls)
{
    pump->calls = calls;
    pump->out_fd = out;
    pump->has_out_stream = open_stream(pump, out, false, &pump->out);
    uv_check_start(&pump->check, work);
    uv_unref(
        (uv_handle_t *)&pump->check); /* input, output or work keep the loop going, not the wish for it */
    if (open_stream(pump, in, true, &pump->in))
        uv_read_start(&pump->in.stream, give_buffer, on_read);
    else
        pump->err = run_file(pump, in);
    wake(pump);
    uv_run(&pump->loop, UV_RUN_DEFAULT);
    return pump->err;
}

void sl_pump_free(sl_pump *pump)
{
    uv_walk(&pump->loop, close_handle, NULL);
    uv_run(&pump->loop, UV_RUN_DEFAULT);
    uv_loop_close(&pump->loop);
    free(pump);
}

static void run_job(uv_work_t *request)
{
    job *j = request->data;
    j->run(j->arg);
}

static void on_done(uv_work_t *request, int status)
{
    (void)status;
    job *j = request->data;
    j->done(j->arg);
    wake(j->pump);
    free(j);
}

sl_err sl_pump_submit(sl_pump *pump, void (*run)(void *arg), void (*done)(void *arg), void *arg)
{
    job *j = sl_xmalloc(sizeof *j);
    *j = (job){.request.data = j, .pump = pump, .run = run, .done = done, .arg = arg};
    if (uv_queue_work(&pump->loop, &j->request, run_job, on_done) == 0) return SL_OK;
    free(j);
    return SL_IO;
}
