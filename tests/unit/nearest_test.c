/* Suggestions for mistyped words: near enough, nearest first, never the same twice. */
#include "base/nearest.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))

static const struct typo {
    const char *wrong, *words[6], *described;
} typos[] = {
    {"ngnix", {"nginx", "esri"}, "'ngnix'; did you mean 'nginx'?"},
    {"colour", {"color", "colony"}, "'colour'; did you mean 'color'?"},
    {"cat", {"car", "CAR", "bat"}, "'cat'; did you mean 'car' or 'bat'?"},
    {"cat", {"car", "bat", "can", "cap"}, "'cat'; did you mean 'car', 'bat' or 'can'?"},
    {"xyz", {"nginx", "esri"}, "'xyz'"},
    {"abcdefgh", {"abcdexyh", "abcdefgx"}, "'abcdefgh'; did you mean 'abcdefgx'?"},
    {"", {"a"}, "''; did you mean 'a'?"},
    {"x", {NULL}, "'x'"},
};

static void nearest_words(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(typos); i++) {
        sl_nearest nearest = {.wrong = sl_str_from_cstr(typos[i].wrong)};
        sl_buf text;
        for (size_t k = 0; k < COUNT(typos[i].words) && typos[i].words[k]; k++)
            sl_nearest_consider(&nearest, sl_str_from_cstr(typos[i].words[k]));
        sl_buf_init(&text);
        sl_nearest_describe(&nearest, &text);
        if (!sl_str_is(sl_buf_str(&text), typos[i].described)) fail_msg("%.*s", SL_FMT(sl_buf_str(&text)));
        sl_buf_release(&text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(nearest_words)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
