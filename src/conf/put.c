#include "conf/put.h"

#include "base/utf8.h"

#include <string.h>

static void separate(sl_buf *out)
{
    char last = out->len ? out->ptr[out->len - 1] : '[';
    if (!strchr("{[:\n", last)) sl_buf_add_char(out, ',');
}

void sl_put_open(sl_buf *out, char bracket)
{
    separate(out);
    sl_buf_add_char(out, bracket);
}

void sl_put_close(sl_buf *out, char bracket)
{
    sl_buf_add_char(out, bracket);
}

void sl_put_key(sl_buf *out, const char *key)
{
    sl_put_str(out, sl_str_from_cstr(key));
    sl_buf_add_char(out, ':');
}

void sl_put_open_at(sl_buf *out, const char *key, char bracket)
{
    sl_put_key(out, key);
    sl_buf_add_char(out, bracket);
}

/* RFC 8259, section 7: what must be escaped, and what has a short form. */
static void escape(sl_buf *out, char c)
{
    static const char short_forms[] = "\"\"\\\\\bb\ff\nn\rr\tt";
    for (size_t i = 0; i + 1 < sizeof short_forms; i += 2) {
        if (short_forms[i] != c) continue;
        sl_buf_add_char(out, '\\');
        sl_buf_add_char(out, short_forms[i + 1]);
        return;
    }
    sl_buf_printf(out, "\\u%04x", (unsigned)(unsigned char)c);
}

static bool needs_care(char c)
{
    return (unsigned char)c < 0x20 || (unsigned char)c >= 0x80 || c == '"' || c == '\\' || c == 0x7F;
}

void sl_put_str(sl_buf *out, sl_str value)
{
    separate(out);
    sl_buf_add_char(out, '"');
    for (size_t i = 0, n; i < value.len; i += n) {
        uint32_t code_point;
        for (n = 0; i + n < value.len && !needs_care(value.ptr[i + n]);)
            n++;
        sl_buf_add(out, sl_str_sub(value, i, i + n));
        if (n) continue;
        n = sl_utf8_decode(value, i, &code_point);
        if (n > 1)
            sl_buf_add(out, sl_str_sub(value, i, i + n));
        else if ((unsigned char)value.ptr[i] >= 0x80)
            sl_buf_add(out, SL_STR("\xEF\xBF\xBD"));
        else
            escape(out, value.ptr[i]);
    }
    sl_buf_add_char(out, '"');
}

void sl_put_int(sl_buf *out, int64_t value)
{
    separate(out);
    sl_buf_printf(out, "%lld", (long long)value);
}

void sl_put_bool(sl_buf *out, bool value)
{
    sl_put_raw(out, value ? SL_STR("true") : SL_STR("false"));
}

void sl_put_null(sl_buf *out)
{
    sl_put_raw(out, SL_STR("null"));
}

void sl_put_raw(sl_buf *out, sl_str json)
{
    separate(out);
    sl_buf_add(out, json);
}

void sl_put_str_at(sl_buf *out, const char *key, sl_str value)
{
    sl_put_key(out, key);
    sl_put_str(out, value);
}

void sl_put_int_at(sl_buf *out, const char *key, int64_t value)
{
    sl_put_key(out, key);
    sl_put_int(out, value);
}

void sl_put_bool_at(sl_buf *out, const char *key, bool value)
{
    sl_put_key(out, key);
    sl_put_bool(out, value);
}
