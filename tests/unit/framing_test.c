/* The splitter alone: limits, and that every way of cutting a stream gives the same messages. */
#include "lsp/framing.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

/* What a stream splits into, as text: bodies in <>, troubles as digits. */
static void split(sl_str stream, size_t chunk, sl_buf *out)
{
    sl_framing framing;
    sl_frame frame;
    sl_str body;
    sl_framing_init(&framing);
    for (size_t i = 0; i < stream.len; i += chunk) {
        sl_framing_feed(&framing, sl_str_sub(stream, i, i + chunk));
        while ((frame = sl_framing_next(&framing, &body)) != SL_FRAME_NONE) {
            if (frame != SL_FRAME_BODY) {
                sl_buf_printf(out, "%d", (int)frame);
                continue;
            }
            sl_buf_printf(out, "<%.*s>", SL_FMT(body));
            if (sl_str_has_prefix(body, SL_STR("?"))) sl_framing_rewind(&framing);
        }
    }
    if (sl_framing_is_midway(&framing)) sl_buf_add_char(out, '~');
    sl_framing_release(&framing);
}

static void assert_splits(const char *stream, const char *expected)
{
    size_t len = strlen(stream);
    for (size_t chunk = 1; chunk <= len; chunk++) {
        sl_buf out;
        sl_buf_init(&out);
        split(sl_str_from_cstr(stream), chunk, &out);
        sl_buf_add_char(&out, '\0');
        assert_string_equal(out.ptr, expected);
        sl_buf_release(&out);
    }
}

#define LENGTH(n) "Content-Length: " #n "\r\n\r\n"

static void splits_messages(void **state)
{
    (void)state;
    assert_splits(LENGTH(2) "{}" LENGTH(3) "[1]", "<{}><[1]>");
    assert_splits("content-LENGTH:2\nX-Y:  z\n\n{}", "<{}>");
    assert_splits("Content-Type: a/b; charset=\"UTF-8\"\r\n" LENGTH(2) "{}", "<{}>");
    assert_splits(LENGTH(0) LENGTH(1) "a\r\n\r\n" LENGTH(1) "b", "<><a><b>");
    assert_splits(LENGTH(9) "abc", "~");
    assert_splits("Content-Len", "~");
    assert_splits("Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}", "<{}>");
}

static void finds_its_way_back(void **state)
{
    (void)state;
    assert_splits("no colon here\r\n\r\n" LENGTH(2) "{}", "2<{}>");
    assert_splits("X: y\r\n\r\njunk Content-Length: soon, Content-Length: 2\r\n\r\n{}", "2<{}>");
    assert_splits("Content-Length: +2\r\n\r\n{}" LENGTH(2) "{}", "2<{}>");
    assert_splits("Content-Length: 2x\r\n\r\n{}" LENGTH(2) "{}", "2<{}>");
    assert_splits("Content-Length:\r\n\r\n{}" LENGTH(2) "{}", "2<{}>");
    assert_splits("Content-Length: 1\r\nContent-Length: 2\r\n\r\n{}", "2<{}>");
    assert_splits("Content-Length: 2\r\nContent-Type: text; charset=latin1\r\n\r\n{}" LENGTH(1) "a", "4<a>");
}

static void caps_lengths(void **state)
{
    (void)state;
    assert_splits(LENGTH(67108865) "{}" LENGTH(2) "{}", "3<{}>");
    assert_splits(LENGTH(18446744073709551618) LENGTH(2) "{}", "3<{}>");
    assert_splits(LENGTH(67108864) "{}", "~");
}

static void caps_headers(void **state)
{
    (void)state;
    sl_buf stream, out;
    sl_buf_init(&stream);
    sl_buf_init(&out);
    for (int i = 0; i < SL_FRAMING_MAX_HEADER; i++)
        sl_buf_add_char(&stream, 'x');
    sl_buf_add_cstr(&stream, LENGTH(2) "{}");
    split(sl_buf_str(&stream), 64, &out);
    assert_true(sl_str_is(sl_buf_str(&out), "2<{}>"));
    sl_buf_release(&out);
    sl_buf_release(&stream);
}

/* A body that says it is longer than it is has swallowed the next header. */
static void rewinds(void **state)
{
    (void)state;
    assert_splits(LENGTH(30) "?short" LENGTH(2) "{}" LENGTH(2) "[]",
                  "<?shortContent-Length: 2\r\n\r\n{}C><{}><[]>");
    assert_splits(LENGTH(3) "?no" LENGTH(2) "{}", "<?no><{}>");
    assert_splits(LENGTH(9) "?no" LENGTH(2) "{}", "<?noConten><{}>");
}

static void gives_memory_back(void **state)
{
    (void)state;
    sl_framing framing;
    sl_str body;
    char piece[1024] = {0};
    sl_framing_init(&framing);
    sl_framing_feed(&framing, SL_STR(LENGTH(1048576)));
    for (int i = 0; i < 1024; i++)
        sl_framing_feed(&framing, (sl_str){piece, sizeof piece});
    assert_int_equal(sl_framing_next(&framing, &body), SL_FRAME_BODY);
    assert_int_equal(body.len, 1 << 20);
    sl_framing_feed(&framing, SL_STR("C"));
    assert_true(framing.in.cap < 4096);
    sl_framing_release(&framing);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(splits_messages), cmocka_unit_test(finds_its_way_back),
        cmocka_unit_test(caps_lengths),    cmocka_unit_test(caps_headers),
        cmocka_unit_test(rewinds),         cmocka_unit_test(gives_memory_back),
    };
    return cmocka_run_group_tests_name("framing", tests, NULL, NULL);
}
