/* What a word stands for: every spelling that people use for a status. */
#include "engine/lookup.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))

static const struct word {
    const char *word;
    sl_lookup_kind kind;
    uint32_t low, high; /* NAME: low is the first candidate's code, high the number of candidates (0: any) */
} words[] = {
    {"404", SL_LOOKUP_CODE, 404, 404},
    {"  404 ", SL_LOOKUP_CODE, 404, 404},
    {"\"404\"", SL_LOOKUP_CODE, 404, 404},
    {"299", SL_LOOKUP_CODE, 299, 299},
    {"999", SL_LOOKUP_CODE, 999, 999},
    {"4403", SL_LOOKUP_UNKNOWN, 4403, 4403},
    {"99", SL_LOOKUP_UNKNOWN, 99, 99},
    {"0404", SL_LOOKUP_CODE, 404, 404},
    {"4xx", SL_LOOKUP_CLASS, 400, 499},
    {"5XX", SL_LOOKUP_CLASS, 500, 599},
    {"2..", SL_LOOKUP_CLASS, 200, 299},
    {"6xx", SL_LOOKUP_UNKNOWN, 0, 0},
    {"client error", SL_LOOKUP_CLASS, 400, 499},
    {"404-499", SL_LOOKUP_RANGE, 404, 499},
    {"400..499", SL_LOOKUP_RANGE, 400, 499},
    {"499-400", SL_LOOKUP_UNKNOWN, 0, 0},
    {"HTTP/1.1 404 Not Found", SL_LOOKUP_CODE, 404, 404},
    {"HTTP/2 204", SL_LOOKUP_CODE, 204, 204},
    {"404 Not Found", SL_LOOKUP_CODE, 404, 404},
    {"not found", SL_LOOKUP_NAME, 404, 1},
    {"Not Found", SL_LOOKUP_NAME, 404, 1},
    {"NOT_FOUND", SL_LOOKUP_NAME, 404, 1},
    {"notFound", SL_LOOKUP_NAME, 404, 1},
    {":not_found", SL_LOOKUP_NAME, 404, 1},
    {".notFound", SL_LOOKUP_NAME, 404, 1},
    {"`Not_found", SL_LOOKUP_NAME, 404, 1},
    {"http.StatusNotFound", SL_LOOKUP_NAME, 404, 1},
    {"http.statusnotfound", SL_LOOKUP_NAME, 404, 1},
    {"HttpStatus.NOT_FOUND", SL_LOOKUP_NAME, 404, 1},
    {"StatusCode::NOT_FOUND", SL_LOOKUP_NAME, 404, 1},
    {"Response::HTTP_NOT_FOUND", SL_LOOKUP_NAME, 404, 1},
    {"HTTP_404_NOT_FOUND", SL_LOOKUP_NAME, 404, 1},
    {"status.HTTP_404_NOT_FOUND", SL_LOOKUP_NAME, 404, 1},
    {"StatusCodes.Status404NotFound", SL_LOOKUP_NAME, 404, 1},
    {"HttpStatusCode.NotFound", SL_LOOKUP_NAME, 404, 1},
    {"MHD_HTTP_NOT_FOUND", SL_LOOKUP_NAME, 404, 1},
    {"\xE6\x9C\xAA\xE6\x89\xBE\xE5\x88\xB0", SL_LOOKUP_NAME, 404, 1},
    {"I'm a teapot", SL_LOOKUP_NAME, 418, 1},
    {"payload too large", SL_LOOKUP_NAME, 413, 1},
    {"enhance your calm", SL_LOOKUP_NAME, 420, 1},
    {"client closed request", SL_LOOKUP_NAME, 499, 1},
    {"(Unused)", SL_LOOKUP_NAME, 306, 2},
    {"unassigned-code", SL_LOOKUP_RULE, 0, 0},
    {"", SL_LOOKUP_UNKNOWN, 0, 0},
    {"  ", SL_LOOKUP_UNKNOWN, 0, 0},
    {"\"", SL_LOOKUP_UNKNOWN, 0, 0},
    {"./src", SL_LOOKUP_UNKNOWN, 0, 0},
    {"main", SL_LOOKUP_UNKNOWN, 0, 0},
};

static void words_are_understood(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(words); i++) {
        const struct word *w = &words[i];
        sl_arena arena;
        sl_lookup found;
        sl_arena_init(&arena);
        sl_lookup_word(NULL, sl_str_from_cstr(w->word), &arena, &found);
        uint32_t low = found.low, high = found.high;
        if (found.kind == SL_LOOKUP_NAME) {
            low = found.candidates.at[0].code;
            high = found.candidates.n;
        }
        if (found.kind != w->kind || low != w->low || high != w->high)
            fail_msg("%s: kind %d, %u, %u", w->word, (int)found.kind, low, high);
        sl_arena_release(&arena);
    }
}

static void a_qualifier_chooses_the_family(void **state)
{
    (void)state;
    sl_arena arena;
    sl_lookup found;
    sl_arena_init(&arena);
    sl_lookup_word(NULL, SL_STR("http.StatusNotFound"), &arena, &found);
    assert_true(sl_str_is(found.candidates.at[0].named.family->id, "go.net-http"));
    uint32_t n = found.constants.n;
    sl_lookup_word(NULL, SL_STR("StatusNotFound"), &arena, &found);
    assert_true(n < found.constants.n);
    sl_lookup_word(NULL, SL_STR("nethttp.StatusNotFound"), &arena, &found); /* an alias: any name will do */
    assert_int_equal(found.candidates.at[0].code, 404);
    sl_lookup_word(NULL, SL_STR("requests.codes.precondition"), &arena, &found);
    assert_true(found.candidates.n >= 1 && found.candidates.at[0].named.family != NULL);
    sl_arena_release(&arena);
}

static void membership(void **state)
{
    (void)state;
    static const struct {
        const char *word;
        uint32_t in, out;
    } cases[] = {{"404", 404, 405},       {"4xx", 499, 500},    {"404-406", 406, 407},
                 {"not found", 404, 400}, {"nonsense", 0, 404}, {"4403", 0, 4403}};
    for (size_t i = 0; i < COUNT(cases); i++) {
        sl_arena arena;
        sl_lookup found;
        sl_arena_init(&arena);
        sl_lookup_word(NULL, sl_str_from_cstr(cases[i].word), &arena, &found);
        if ((cases[i].in && !sl_lookup_has(&found, cases[i].in)) || sl_lookup_has(&found, cases[i].out))
            fail_msg("%s", cases[i].word);
        sl_arena_release(&arena);
    }
}

static const struct typo {
    const char *word, *nearest;
} typos[] = {
    {"not fuond", "Not Found"},
    {"StatusNotFond", "StatusNotFound"},
    {"http.StatusNotFond", "StatusNotFound"},
    {"unasigned-code", "unassigned-code"},
    {"HTTPStatus.NOTFOUD", "NotFound"},
    {"teepot", NULL},
    {"qqqqqqqqqqqq", NULL},
};

static void unknown_words_get_suggestions(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(typos); i++) {
        sl_arena arena;
        sl_lookup found;
        sl_arena_init(&arena);
        sl_lookup_word(NULL, sl_str_from_cstr(typos[i].word), &arena, &found);
        assert_int_equal(found.kind, SL_LOOKUP_UNKNOWN);
        bool hit = !typos[i].nearest;
        for (uint32_t k = 0; k < found.nearest.n && typos[i].nearest; k++)
            hit |= sl_str_eq_nocase(found.nearest.best[k], sl_str_from_cstr(typos[i].nearest));
        if (!hit)
            fail_msg("%s: %u nearest, %.*s", typos[i].word, found.nearest.n, SL_FMT(found.nearest.best[0]));
        sl_arena_release(&arena);
    }
}

static void every_number_of_the_classes_answers(void **state)
{
    (void)state;
    for (uint32_t code = 100; code < 600; code++) {
        sl_arena arena;
        sl_lookup found;
        sl_arena_init(&arena);
        sl_lookup_word(NULL, sl_arena_printf(&arena, "%u", code), &arena, &found);
        assert_int_equal(found.kind, SL_LOOKUP_CODE);
        assert_true(sl_lookup_has(&found, code));
        sl_arena_release(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_are_understood),
        cmocka_unit_test(a_qualifier_chooses_the_family),
        cmocka_unit_test(membership),
        cmocka_unit_test(unknown_words_get_suggestions),
        cmocka_unit_test(every_number_of_the_classes_answers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
