#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void sl_buf_init(sl_buf *buf)
{
    *buf = (sl_buf){0};
}

void sl_buf_release(sl_buf *buf)
{
    free(buf->ptr);
    *buf = (sl_buf){0};
}

void sl_buf_clear(sl_buf *buf)
{
    buf->len = 0;
}

static void reserve(sl_buf *buf, size_t more)
{
    if (more > SIZE_MAX / 2 - buf->len) sl_out_of_memory(more);
    if (buf->len + more <= buf->cap) return;
    size_t cap = buf->cap ? buf->cap * 2 : 256;
    while (cap < buf->len + more)
        cap *= 2;
    buf->ptr = sl_xrealloc(buf->ptr, cap);
    buf->cap = cap;
}

void sl_buf_add(sl_buf *buf, sl_str s)
{
    if (s.len == 0) return;
    reserve(buf, s.len);
    memcpy(buf->ptr + buf->len, s.ptr, s.len);
    buf->len += s.len;
}

void sl_buf_add_char(sl_buf *buf, char c)
{
    sl_buf_add(buf, (sl_str){&c, 1});
}

void sl_buf_add_cstr(sl_buf *buf, const char *cstr)
{
    sl_buf_add(buf, sl_str_from_cstr(cstr));
}

void sl_buf_printf(sl_buf *buf, const char *fmt, ...)
{
    va_list args, again;
    va_start(args, fmt);
    va_copy(again, args);
    int len = vsnprintf(NULL, 0, fmt, args);
    va_end(args);
    if (len > 0) {
        reserve(buf, (size_t)len + 1);
        vsnprintf(buf->ptr + buf->len, (size_t)len + 1, fmt, again);
        buf->len += (size_t)len;
    }
    va_end(again);
}

void sl_buf_drop_front(sl_buf *buf, size_t n)
{
    sl_buf_splice(buf, 0, n, (sl_str){"", 0});
}

void sl_buf_splice(sl_buf *buf, size_t from, size_t to, sl_str with)
{
    if (to > buf->len) to = buf->len;
    if (from > to) from = to;
    reserve(buf, with.len);
    if (buf->len > to) memmove(buf->ptr + from + with.len, buf->ptr + to, buf->len - to);
    if (with.len) memcpy(buf->ptr + from, with.ptr, with.len);
    buf->len = buf->len - (to - from) + with.len;
}

sl_str sl_buf_str(const sl_buf *buf)
{
    return (sl_str){buf->ptr ? buf->ptr : "", buf->len};
}
