#include "tests/lib/host.h"

static sl_err read_nothing(void *ctx, sl_str path, uint64_t max_bytes, sl_buf *out)
{
    (void)ctx, (void)path, (void)max_bytes, (void)out;
    return SL_NOT_FOUND;
}

static sl_err list_nothing(void *ctx, sl_str folder, void (*entry)(void *arg, sl_str name), void *arg)
{
    (void)ctx, (void)folder, (void)entry, (void)arg;
    return SL_NOT_FOUND;
}

/* Time stands still, so that no limit is met on a busy machine. */
static uint64_t now_ns(void)
{
    return 1;
}

static sl_err run_at_once(void *ctx, void (*job)(void *arg), void (*done)(void *arg), void *arg)
{
    (void)ctx;
    job(arg);
    done(arg);
    return SL_OK;
}

static void drop_log(void *ctx, sl_str line)
{
    (void)ctx, (void)line;
}

sl_host fx_host(void)
{
    return (sl_host){NULL, read_nothing, list_nothing, now_ns, run_at_once, drop_log};
}
