/* Wires the machine (io), the conversation (lsp) and the command line (cli) together. */
#include "cli/cli.h"
#include "io/clock.h"
#include "io/file.h"
#include "io/out.h"
#include "io/pump.h"
#include "io/walk.h"
#include "lsp/session.h"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

typedef struct app {
    sl_host host;
    sl_pump *pump; /* while a server runs */
    sl_session *session;
} app;

static sl_err host_read(void *ctx, sl_str path, uint64_t max_bytes, sl_buf *out)
{
    (void)ctx;
    return sl_io_read(path, max_bytes, out);
}

static sl_err host_list(void *ctx, sl_str folder, void (*entry)(void *arg, sl_str name), void *arg)
{
    (void)ctx;
    return sl_io_list(folder, entry, arg);
}

static sl_err host_run(void *ctx, void (*job)(void *arg), void (*done)(void *arg), void *arg)
{
    app *a = ctx;
    if (a->pump) return sl_pump_submit(a->pump, job, done, arg);
    job(arg);
    done(arg);
    return SL_OK;
}

static void host_log(void *ctx, sl_str line)
{
    (void)ctx;
    sl_io_log(line);
}

typedef struct listing {
    void (*file)(void *arg, sl_str path);
    void *arg;
} listing;

static bool on_walked(void *arg, const sl_walk_file *file)
{
    const listing *l = arg;
    l->file(l->arg, file->path);
    return true;
}

static void on_skipped(void *arg, sl_skip reason, sl_str path)
{
    (void)arg, (void)reason, (void)path;
}

/* What cannot be listed is told by whoever looks into it for its own sake. */
static void on_trouble(void *arg, sl_str path, sl_err err)
{
    (void)arg, (void)path, (void)err;
}

static sl_err host_walk(void *ctx, sl_str folder, void (*file)(void *arg, sl_str path), void *arg)
{
    (void)ctx;
    listing l = {file, arg};
    const sl_walk_calls calls = {.arg = &l, .file = on_walked, .skipped = on_skipped, .trouble = on_trouble};
    sl_walk(&folder, 1, &calls);
    return SL_OK;
}

static void feed(void *arg, sl_str bytes)
{
    sl_session_feed(((app *)arg)->session, bytes);
}

static void end_input(void *arg)
{
    sl_session_end_input(((app *)arg)->session);
}

static bool tick(void *arg)
{
    return sl_session_tick(((app *)arg)->session);
}

static void take_output(void *arg, sl_buf *out)
{
    sl_session_take_output(((app *)arg)->session, out);
}

static bool is_over(void *arg)
{
    int exit_code;
    return sl_session_is_over(((app *)arg)->session, &exit_code);
}

static int serve(void *arg)
{
    app *a = arg;
    const sl_pump_calls calls = {a, feed, end_input, tick, take_output, is_over};
    int exit_code = 1;
    signal(SIGPIPE, SIG_IGN); /* a client that went away is an error to return, not a reason to die */
    a->pump = sl_pump_new();
    a->session = sl_session_new(&a->host, SL_STR(SL_VERSION));
    sl_pump_run(a->pump, 0, 1, &calls);
    sl_session_is_over(a->session, &exit_code);
    sl_pump_free(a->pump);
    sl_session_free(a->session);
    return exit_code;
}

/* Started with a standard stream closed, the next file opened would be taken for it. */
static void open_standard_streams(void)
{
    int fd;
    do
        fd = open("/dev/null", O_RDWR);
    while (fd >= 0 && fd <= STDERR_FILENO);
    if (fd >= 0) close(fd);
}

int main(int argc, char **argv)
{
    open_standard_streams();
    app a = {.host = {&a, host_read, host_list, sl_io_cpu_ns, host_run, host_log, host_walk}};
    const sl_cli_env env = {.version = SL_VERSION, .host = &a.host, .serve = serve, .arg = &a};
    return sl_cli_main(argc, argv, &env);
}
