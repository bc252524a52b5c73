#include "io/out.h"

#include "io/posix.h"

#include <poll.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

/* One write per this much: few system calls, and a reader behind a pipe still gets lines early. */
enum { FLUSH_BYTES = 64 * 1024 };

/* A pipe that can be written takes this much at once (POSIX, _POSIX_PIPE_BUF). */
enum { LOG_BYTES = 512 };

void sl_out_init(sl_out *out, int fd)
{
    *out = (sl_out){.fd = fd};
    sl_buf_init(&out->buf);
}

void sl_out_release(sl_out *out)
{
    sl_out_flush(out);
    sl_buf_release(&out->buf);
}

void sl_out_add(sl_out *out, sl_str s)
{
    if (out->err) return;
    sl_buf_add(&out->buf, s);
    if (out->buf.len >= FLUSH_BYTES) sl_out_flush(out);
}

sl_err sl_out_flush(sl_out *out)
{
    if (!out->err) out->err = sl_io_write_fd(out->fd, sl_buf_str(&out->buf));
    sl_buf_clear(&out->buf);
    return out->err;
}

bool sl_io_is_terminal(int fd)
{
    return isatty(fd) == 1;
}

uint32_t sl_io_terminal_width(int fd)
{
    struct winsize size;
    return ioctl(fd, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

void sl_io_log(sl_str line)
{
    struct pollfd wait = {.fd = 2, .events = POLLOUT};
    if (poll(&wait, 1, 0) != 1 || !(wait.revents & POLLOUT)) return;
    char text[LOG_BYTES];
    size_t len = line.len < sizeof text - 1 ? line.len : sizeof text - 1;
    memcpy(text, line.ptr, len);
    text[len] = '\n';
    sl_io_write_fd(2, (sl_str){text, len + 1});
}
