/* Walking: which files come, in which order, and why the others do not. */
#include "io/walk.h"

#include "io/file.h"
#include "tests/unit/tree.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

static bool on_file(void *arg, const sl_walk_file *file)
{
    sl_buf_printf(arg, "%.*s%s%s\n", SL_FMT(file->path), file->is_named ? " named" : "",
                  !file->is_named && file->is_handwritten ? " handwritten" : "");
    return true;
}

static void on_skipped(void *arg, sl_skip reason, sl_str path)
{
    sl_buf_printf(arg, "- %.*s %s\n", SL_FMT(path), sl_skip_word(reason));
}

static void on_trouble(void *arg, sl_str path, sl_err err)
{
    sl_buf_printf(arg, "! %.*s %s\n", SL_FMT(path), sl_err_message(err));
}

/* Folders named "private" are left out; a folder's context is its marker's depth, to see inheritance. */
static bool on_enter(void *arg, void *parent, sl_str path, uint32_t markers, void **folder)
{
    sl_buf_printf(arg, "> %.*s%s%s\n", SL_FMT(path),
                  markers ? markers == 1 ? " marked" : " marked twice" : "", parent ? " inside" : "");
    *folder = markers ? arg : parent;
    return !sl_str_has_suffix(path, SL_STR("private"));
}

static void expect(const char *const *paths, uint32_t n, bool with_folders, const char *expected)
{
    static const sl_str markers[SL_WALK_MARKERS] = {SL_STR_INIT(".marker"), SL_STR_INIT(".other")};
    sl_str named[8];
    sl_buf seen;
    sl_buf_init(&seen);
    for (uint32_t i = 0; i < n; i++)
        named[i] = sl_str_from_cstr(paths[i]);
    sl_walk_calls calls = {.arg = &seen,
                           .markers = markers,
                           .enter = with_folders ? on_enter : NULL,
                           .file = on_file,
                           .skipped = on_skipped,
                           .trouble = on_trouble};
    sl_walk(named, n, &calls);
    sl_buf_add_char(&seen, '\0');
    assert_string_equal(seen.ptr, expected);
    sl_buf_release(&seen);
}

static void touch(const char *const *paths)
{
    for (; *paths; paths++)
        tree_write(*paths, SL_STR("x\n"));
}

static int enter(void **state)
{
    (void)state;
    return tree_enter() ? 0 : -1;
}

static int leave(void **state)
{
    (void)state;
    tree_leave();
    return 0;
}

static void files_come_in_byte_order_of_their_paths(void **state)
{
    (void)state;
    touch((const char *const[]){"b.js", "a/z.js", "a-b.js", "a.js", "a/b/c.js", "A.js", NULL});
    expect(NULL, 0, false, "A.js\na-b.js\na.js\na/b/c.js\na/z.js\nb.js\n");
    expect((const char *const[]){"./a//", "b.js", "a", ".//b.js"}, 4, false,
           "a/b/c.js\na/z.js\nb.js named\n");
    expect((const char *const[]){".", "a/b"}, 2, false, "A.js\na-b.js\na.js\na/z.js\nb.js\na/b/c.js\n");
}

static void ignore_files_nest_and_take_back(void **state)
{
    (void)state;
    tree_folder(".git/info");
    tree_write(".git/info/exclude", SL_STR("secret.js\n*.tmp\n"));
    tree_write(".gitignore", SL_STR("*.log\n/build\n!keep.tmp\n"));
    tree_write("sub/.gitignore", SL_STR("!b.log\nlocal.js\n"));
    touch((const char *const[]){"a.log", "a.tmp", "build/x.js", "keep.tmp", "secret.js", "sub/b.log",
                                "sub/build/y.js", "sub/deep/c.log", "sub/local.js", NULL});
    expect(NULL, 0, false,
           ".gitignore\n- a.log ignored\n- a.tmp ignored\n- build ignored\nkeep.tmp\n- secret.js ignored\n"
           "sub/.gitignore\nsub/b.log\nsub/build/y.js\n- sub/deep/c.log ignored\n- sub/local.js ignored\n");
    /* The rules above a named folder count, and a named file comes whatever they say. */
    expect((const char *const[]){"sub/deep", "a.log", "build"}, 3, false,
           "- sub/deep/c.log ignored\na.log named\nbuild/x.js\n");
}

static void a_repository_begins_anew(void **state)
{
    (void)state;
    tree_write(".gitignore", SL_STR("*.js\n"));
    tree_folder("inner/.git");
    touch((const char *const[]){"a.js", "inner/b.js", "inner/.git/c.js", NULL});
    expect(NULL, 0, false, ".gitignore\n- a.js ignored\ninner/b.js\n");
}

static void others_code_is_passed_over(void **state)
{
    (void)state;
    touch((const char *const[]){"node_modules/a/index.js", "src/vendor/b.go", "src/c.min.js", "src/d.pb.go",
                                "src/e.js", NULL});
    expect(NULL, 0, false,
           "- node_modules vendored\n- src/c.min.js minified\n- src/d.pb.go generated\nsrc/e.js\n"
           "- src/vendor vendored\n");
    expect((const char *const[]){"node_modules"}, 1, false, "node_modules/a/index.js\n");
}

static void attributes_have_the_last_word(void **state)
{
    (void)state;
    tree_write(".gitattributes", SL_STR("gen.js linguist-generated\nlib/** linguist-vendored=true\n"
                                        "vendor/own/** -linguist-vendored\n*.min.js -linguist-generated\n"));
    touch((const char *const[]){"a.min.js", "gen.js", "lib/x.js", "vendor/own/y.js", "vendor/z.js", NULL});
    expect(NULL, 0, false,
           ".gitattributes\na.min.js handwritten\n- gen.js generated\n- lib/x.js vendored\nvendor/own/y.js\n"
           "- vendor/z.js vendored\n");
}

static void only_regular_files_are_given(void **state)
{
    (void)state;
    touch((const char *const[]){"a.js", "d/b.js", NULL});
    assert_int_equal(mkfifo("pipe.js", 0600), 0);
    assert_int_equal(symlink("a.js", "link.js"), 0);
    assert_int_equal(symlink("d", "dlink"), 0);
    expect(NULL, 0, false, "a.js\nd/b.js\n- dlink link\n- link.js link\n- pipe.js special\n");
    expect((const char *const[]){"link.js", "dlink", "pipe.js", "none.js"}, 4, false,
           "link.js named\ndlink/b.js\n! pipe.js not a regular file\n! none.js no such file or folder\n");
}

static void folders_are_announced_and_can_be_left_out(void **state)
{
    (void)state;
    touch((const char *const[]){"a/.marker", "a/b/c.js", "e/.marker", "e/.other", "private/d.js", NULL});
    expect(NULL, 0, true,
           "> \n> a marked\na/.marker\n> a/b inside\na/b/c.js\n> e marked twice\ne/.marker\ne/.other\n> "
           "private\n- private excluded\n");
}

static bool stop(void *arg, const sl_walk_file *file)
{
    on_file(arg, file);
    return false;
}

static void the_caller_can_end_it(void **state)
{
    (void)state;
    sl_buf seen;
    sl_buf_init(&seen);
    touch((const char *const[]){"a/a.js", "a/b.js", "c.js", NULL});
    sl_walk_calls calls = {.arg = &seen, .file = stop, .skipped = on_skipped, .trouble = on_trouble};
    sl_walk(NULL, 0, &calls);
    assert_true(sl_str_is(sl_buf_str(&seen), "a/a.js\n"));
    sl_buf_release(&seen);
}

static sl_skip content(const char *line, int times)
{
    sl_buf text;
    sl_buf_init(&text);
    for (int i = 0; i < times; i++)
        sl_buf_add_cstr(&text, line);
    sl_skip skip = sl_skip_by_content(sl_buf_str(&text));
    sl_buf_release(&text);
    return skip;
}

static void content_tells_who_wrote_a_file(void **state)
{
    (void)state;
    assert_int_equal(content("", 0), SL_SKIP_NO);
    assert_int_equal(content("int x;\n", 9000), SL_SKIP_NO);
    assert_int_equal(sl_skip_by_content((sl_str){"a\0b", 3}), SL_SKIP_BINARY);
    assert_int_equal(content("// Code generated by x. DO NOT EDIT.\n", 1), SL_SKIP_GENERATED);
    assert_int_equal(content("# @generated\n", 1), SL_SKIP_GENERATED);
    assert_int_equal(content("// Code generated by people, please edit\n", 1), SL_SKIP_NO);
    assert_int_equal(content("a=1;", 2000), SL_SKIP_MINIFIED);
    assert_int_equal(content("a=1;", 200), SL_SKIP_NO);
    /* A marker deep in a file is prose about markers. */
    sl_buf text;
    sl_buf_init(&text);
    for (int i = 0; i < 100; i++)
        sl_buf_add_cstr(&text, "x\n");
    sl_buf_add_cstr(&text, "@generated\n");
    assert_int_equal(sl_skip_by_content(sl_buf_str(&text)), SL_SKIP_NO);
    sl_buf_release(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(files_come_in_byte_order_of_their_paths, enter, leave),
        cmocka_unit_test_setup_teardown(ignore_files_nest_and_take_back, enter, leave),
        cmocka_unit_test_setup_teardown(a_repository_begins_anew, enter, leave),
        cmocka_unit_test_setup_teardown(others_code_is_passed_over, enter, leave),
        cmocka_unit_test_setup_teardown(attributes_have_the_last_word, enter, leave),
        cmocka_unit_test_setup_teardown(only_regular_files_are_given, enter, leave),
        cmocka_unit_test_setup_teardown(folders_are_announced_and_can_be_left_out, enter, leave),
        cmocka_unit_test_setup_teardown(the_caller_can_end_it, enter, leave),
        cmocka_unit_test(content_tells_who_wrote_a_file),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
