#include "io/file.h"

#include "io/posix.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

sl_err sl_io__err(int code)
{
    switch (code) {
    case ENOENT:
    case ENOTDIR:
    case ENAMETOOLONG: return SL_NOT_FOUND;
    case EACCES:
    case EPERM: return SL_DENIED;
    case ELOOP: return SL_NOT_REGULAR; /* a link where none is followed */
    case EPIPE: return SL_CLOSED;
    default: return SL_IO;
    }
}

bool sl_io__path(sl_str path, char out[SL_IO_PATH])
{
    if (path.len == 0) path = SL_STR(".");
    if (path.len >= SL_IO_PATH || memchr(path.ptr, '\0', path.len)) return false;
    memcpy(out, path.ptr, path.len);
    out[path.len] = '\0';
    return true;
}

sl_io_kind sl_io__kind(unsigned mode)
{
    if (S_ISREG(mode)) return SL_IO_FILE;
    if (S_ISDIR(mode)) return SL_IO_FOLDER;
    return S_ISLNK(mode) ? SL_IO_LINK : SL_IO_OTHER;
}

sl_io_kind sl_io_stat(sl_str path, sl_io_id *id)
{
    char name[SL_IO_PATH];
    struct stat st;
    if (!sl_io__path(path, name) || stat(name, &st) != 0) return SL_IO_MISSING;
    if (id) *id = (sl_io_id){(uint64_t)st.st_dev, (uint64_t)st.st_ino};
    return sl_io__kind(st.st_mode);
}

/* After a failed read or write. Whoever started us may have made the descriptor non-blocking (Node does). */
static bool may_try_again(int fd, short event)
{
    if (errno == EINTR) return true;
    if (errno != EAGAIN && errno != EWOULDBLOCK) return false;
    struct pollfd wait = {.fd = fd, .events = event};
    return poll(&wait, 1, -1) >= 0 || errno == EINTR;
}

sl_err sl_io_read_fd(int fd, uint64_t max_bytes, sl_buf *out)
{
    size_t before = out->len;
    char chunk[64 * 1024];
    for (;;) {
        ssize_t n = read(fd, chunk, sizeof chunk);
        if (n < 0 && may_try_again(fd, POLLIN)) continue;
        if (n == 0) return SL_OK;
        bool is_too_large = n > 0 && out->len - before + (size_t)n > max_bytes;
        if (n < 0 || is_too_large) {
            sl_err err = n < 0 ? sl_io__err(errno) : SL_TOO_LARGE;
            out->len = before;
            return err;
        }
        sl_buf_add(out, (sl_str){chunk, (size_t)n});
    }
}

static sl_err read_file(sl_str path, int flags, uint64_t max_bytes, sl_buf *out)
{
    char name[SL_IO_PATH];
    if (!sl_io__path(path, name)) return SL_NOT_FOUND;
    /* O_NONBLOCK: a pipe that was put in the file's place must not hold us up; for files it means nothing. */
    int fd = open(name, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC | flags);
    if (fd < 0) return sl_io__err(errno);
    struct stat st;
    sl_err err = fstat(fd, &st) != 0 ? sl_io__err(errno) : SL_OK;
    if (!err && !S_ISREG(st.st_mode)) err = SL_NOT_REGULAR;
    if (!err && (uint64_t)st.st_size > max_bytes) err = SL_TOO_LARGE;
    if (!err) err = sl_io_read_fd(fd, max_bytes, out);
    close(fd);
    return err;
}

sl_err sl_io_read(sl_str path, uint64_t max_bytes, sl_buf *out)
{
    /* Asked before it is opened, since opening a device can do things. */
    sl_io_kind kind = sl_io_stat(path, NULL);
    if (kind == SL_IO_FOLDER || kind == SL_IO_OTHER) return SL_NOT_REGULAR;
    return read_file(path, 0, max_bytes, out);
}

sl_err sl_io_read_no_link(sl_str path, uint64_t max_bytes, sl_buf *out)
{
    return read_file(path, O_NOFOLLOW, max_bytes, out);
}

sl_err sl_io_absolute(sl_str path, sl_buf *out)
{
    char name[SL_IO_PATH];
    if (!sl_io__path(path, name)) return SL_NOT_FOUND;
    char *real = realpath(name, NULL);
    if (!real) return sl_io__err(errno);
    sl_buf_add_cstr(out, real);
    free(real);
    return SL_OK;
}

sl_err sl_io_write_fd(int fd, sl_str bytes)
{
    while (bytes.len) {
        ssize_t n = write(fd, bytes.ptr, bytes.len);
        if (n < 0 && may_try_again(fd, POLLOUT)) continue;
        if (n < 0) return sl_io__err(errno);
        bytes = sl_str_sub(bytes, (size_t)n, bytes.len);
    }
    return SL_OK;
}

/* Fills an open temporary file and gives it the rights of the file that it is to replace. */
static sl_err fill(int fd, sl_str bytes, const struct stat *old)
{
    sl_err err = sl_io_write_fd(fd, bytes);
    if (err) return err;
    /* Only root may give files away; the file then belongs to whoever asked for the fix. */
    if (fchown(fd, old->st_uid, old->st_gid) != 0 && errno != EPERM) return sl_io__err(errno);
    if (fchmod(fd, old->st_mode & 07777) != 0 || fsync(fd) != 0) return sl_io__err(errno);
    return SL_OK;
}

static sl_err replace(const char *path, sl_str bytes, const struct stat *old)
{
    char temp[SL_IO_PATH + 32];
    snprintf(temp, sizeof temp, "%s.statuslens-XXXXXX", path);
    int fd = mkstemp(temp);
    if (fd < 0) return sl_io__err(errno);
    sl_err err = fill(fd, bytes, old);
    if (close(fd) != 0 && !err) err = sl_io__err(errno);
    if (!err && rename(temp, path) != 0) err = sl_io__err(errno);
    if (err) unlink(temp);
    return err;
}

sl_err sl_io_write(sl_str path, sl_str bytes)
{
    char name[SL_IO_PATH];
    if (!sl_io__path(path, name)) return SL_NOT_FOUND;
    char *real = realpath(name, NULL);
    if (!real) return sl_io__err(errno);
    struct stat old;
    sl_err err = stat(real, &old) != 0 ? sl_io__err(errno) : SL_OK;
    if (!err && !S_ISREG(old.st_mode)) err = SL_NOT_REGULAR;
    if (!err && strlen(real) >= SL_IO_PATH) err = SL_NOT_FOUND;
    if (!err && access(real, W_OK) != 0) err = sl_io__err(errno);
    if (!err) err = replace(real, bytes, &old);
    free(real);
    return err;
}
