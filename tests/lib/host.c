#include "tests/lib/host.h"

static sl_err read_file(void *ctx, sl_str path, uint64_t max_bytes, sl_buf *out)
{
    const fx_disk *disk = ctx;
    if (!disk || !disk->path.len || !sl_str_eq(disk->path, path)) return SL_NOT_FOUND;
    if (disk->text.len > max_bytes) return SL_TOO_LARGE;
    sl_buf_add(out, disk->text);
    return SL_OK;
}

static sl_err list_nothing(void *ctx, sl_str folder, void (*entry)(void *arg, sl_str name), void *arg)
{
    (void)ctx, (void)folder, (void)entry, (void)arg;
    return SL_NOT_FOUND;
}

/* Time stands still: no limit is met here. */
static uint64_t cpu_ns(void)
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

sl_host fx_host(const fx_disk *disk)
{
    return (sl_host){(void *)(uintptr_t)disk, read_file, list_nothing, cpu_ns, run_at_once, drop_log, NULL};
}
