/* The parts of the language server that need no session: JSON at the border, URIs, positions. */
#include "lsp/position.h"
#include "conf/put.h"
#include "lsp/uri.h"
#include "lsp/wire.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

/* ---- the pass before parsing ---- */

static void assert_clean(const char *json, const char *expected, sl_err err)
{
    char text[256];
    size_t len = strlen(json);
    memcpy(text, json, len + 1);
    assert_int_equal(sl_wire_clean(text, len), err);
    if (err != SL_SYNTAX) assert_string_equal(text, expected);
}

static void repairs_escapes(void **state)
{
    (void)state;
    assert_clean("\"a\\u0000b\"", "\"a\\u0001b\"", SL_OK);
    assert_clean("\"\\\\u0000\"", "\"\\\\u0000\"", SL_OK);
    assert_clean("\"\\ud83d\\ude00\"", "\"\\ud83d\\ude00\"", SL_OK);
    assert_clean("\"\\uD83D\"", "\"\\ufffd\"", SL_OK);
    assert_clean("\"\\ude00\\ud83d\"", "\"\\ufffd\\ufffd\"", SL_OK);
    assert_clean("\"\\ud83d\\ud83d\\ude00\"", "\"\\ufffd\\ud83d\\ude00\"", SL_OK);
    assert_clean("\"\\ud83dx\\u00e9\"", "\"\\ufffdx\\u00e9\"", SL_OK);
    assert_clean("\"\\u12\"", "\"\\u12\"", SL_OK);
    assert_clean("\"\\ud83d\\", "\"\\ufffd\\", SL_OK);
}

static void refuses_what_is_no_text(void **state)
{
    (void)state;
    assert_clean("\"a\nb\"", "", SL_SYNTAX);
    assert_clean("\"a\x01\"", "", SL_SYNTAX);
    assert_clean("{\x0c}", "", SL_SYNTAX);
    assert_clean("\xEF\xBB\xBF{}", "", SL_SYNTAX);
    assert_clean("{\n\t \r}", "{\n\t \r}", SL_OK);
    assert_clean("\"\xC3\xA9 \xF0\x9F\x98\x80\"", "\"\xC3\xA9 \xF0\x9F\x98\x80\"", SL_OK);
    assert_clean("\"\xC3\x28\xFF\"", "\"?(?\"", SL_ENCODING);
    assert_clean("\"\xED\xA0\x80\"", "\"???\"", SL_ENCODING); /* a surrogate in UTF-8 */
}

static void assert_member(const char *object, const char *key, const char *expected)
{
    sl_str found = sl_wire_member(sl_str_from_cstr(object), sl_str_from_cstr(key));
    assert_true(sl_str_is(found, expected));
}

static void finds_members(void **state)
{
    (void)state;
    assert_member("{\"id\":1}", "id", "1");
    assert_member(" { \"a\" : [1,{\"id\":2}] , \"id\" : \"x\\\"}\" } ", "id", "\"x\\\"}\"");
    assert_member("{\"id\":-1.5e+3,\"id\":2}", "id", "-1.5e+3");
    assert_member("{\"a\":{\"id\":3}}", "id", "");
    assert_member("{\"id\":{\"b\":[]}}", "id", "{\"b\":[]}");
    assert_member("[1]", "id", "");
    assert_member("{}", "id", "");
}

static void survives_cut_text(void **state)
{
    (void)state;
    static const char whole[] = "{\"a\":[\"\\\"\",{\"b\":1}],\"id\":\"x\"}";
    for (size_t n = 0; n < sizeof whole; n++)
        sl_wire_member((sl_str){whole, n}, SL_STR("id"));
}

/* ---- writing ---- */

static void writes_json(void **state)
{
    (void)state;
    sl_buf out;
    sl_buf_init(&out);
    sl_put_open(&out, '{');
    sl_put_str_at(&out, "a", SL_STR("\"\\\n\x01\x7f/\xC3\xA9\xFF:"));
    sl_put_open_at(&out, "b", '[');
    sl_put_int(&out, -1);
    sl_put_bool(&out, true);
    sl_put_null(&out);
    sl_put_open(&out, '{');
    sl_put_close(&out, '}');
    sl_put_close(&out, ']');
    sl_put_int_at(&out, "c", 4294967295);
    sl_put_close(&out, '}');
    assert_true(sl_str_is(sl_buf_str(&out), "{\"a\":\"\\\"\\\\\\n\\u0001\\u007f/\xC3\xA9\xEF\xBF\xBD:\","
                                            "\"b\":[-1,true,null,{}],\"c\":4294967295}"));
    sl_buf_release(&out);
}

/* ---- URIs ---- */

static void assert_path(const char *uri, const char *path)
{
    sl_arena arena;
    sl_arena_init(&arena);
    sl_str found = sl_uri_path(sl_str_from_cstr(uri), &arena);
    if (!sl_str_is(found, path)) fail_msg("%s gives %.*s", uri, SL_FMT(found));
    sl_arena_release(&arena);
}

static void reads_uris(void **state)
{
    (void)state;
    assert_path("file:///a/b.py", "/a/b.py");
    assert_path("file:///a%20b/%E4%BD%A0.py", "/a b/\xE4\xBD\xA0.py");
    assert_path("file:///a%2", "/a%2");
    assert_path("file:///a%zz%00%41", "/a%zz%00A");
    assert_path("file:///c%3A/x.py", "C:/x.py");
    assert_path("file:///C:/x.py", "C:/x.py");
    assert_path("FILE:///x.py", "/x.py");
    assert_path("file:/x.py", "/x.py");
    assert_path("file://localhost/x.py", "/x.py");
    assert_path("file://server/share/x.py", "//server/share/x.py");
    assert_path("untitled:Untitled-1", "Untitled-1");
    assert_path("untitled:/w/x.js", "/w/x.js");
    assert_path("git:/w/x.js?%7B%22ref%22%7D#L1", "/w/x.js");
    assert_path("vscode-remote://wsl%2Bdebian/w/x.js", "/w/x.js");
    assert_path("x.js", "x.js");
    assert_path("", "");
}

/* ---- positions ---- */

static lsp_ruler ruler_of(sl_str text, sl_lines *lines, sl_encoding encoding)
{
    sl_lines_init(lines, text);
    return (lsp_ruler){.text = text, .lines = lines, .encoding = encoding};
}

/* Ascending offsets measured in one go are the same as each measured alone. */
static void measures_on(void **state)
{
    (void)state;
    sl_str text = SL_STR("a\xC3\xA9\xF0\x9F\x98\x80z\r\n\r\n\xF0\x9F\x98\x80\xF0\x9F\x98\x80 404\n");
    for (int encoding = SL_UTF8; encoding <= SL_UTF32; encoding++) {
        sl_lines lines;
        lsp_ruler running = ruler_of(text, &lines, (sl_encoding)encoding);
        for (uint32_t off = 0; off <= text.len; off++) {
            bool is_inside = off < text.len && ((unsigned char)text.ptr[off] & 0xC0) == 0x80;
            if (is_inside) continue;
            lsp_pos pos = lsp_pos_of(&running, off);
            assert_int_equal(pos.line, sl_lines_pos(&lines, off).line0);
            assert_int_equal(pos.character, sl_lines_col(&lines, text, off, (sl_encoding)encoding));
        }
        assert_int_equal(lsp_pos_of(&running, 1).character, 1); /* and back again */
        sl_lines_release(&lines);
    }
}

static void puts_ranges_in_order(void **state)
{
    (void)state;
    sl_lines lines;
    lsp_ruler ruler = ruler_of(SL_STR("ab\ncd\n"), &lines, SL_UTF16);
    sl_range range = lsp_bytes_of(&ruler, (lsp_range){{1, 1}, {0, 1}});
    assert_int_equal(range.from, 1);
    assert_int_equal(range.to, 4);
    range = lsp_bytes_of(&ruler, (lsp_range){{0, 99}, {99, 0}});
    assert_int_equal(range.from, 2);
    assert_int_equal(range.to, 6);
    sl_lines_release(&lines);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(repairs_escapes), cmocka_unit_test(refuses_what_is_no_text),
        cmocka_unit_test(finds_members),   cmocka_unit_test(survives_cut_text),
        cmocka_unit_test(writes_json),     cmocka_unit_test(reads_uris),
        cmocka_unit_test(measures_on),     cmocka_unit_test(puts_ranges_in_order),
    };
    return cmocka_run_group_tests_name("lsp", tests, NULL, NULL);
}
