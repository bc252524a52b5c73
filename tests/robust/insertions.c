/* Half-written code, as it is at every keystroke: a thousand one-character insertions into a text of each
 * pack. None may take the parser beyond the limits of time and memory that lint sets (a grammar that loops on
 * one of them would hang an editor), and none may crash the recogniser. */
#include "lang/lang.h"
#include "tests/lib/files.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

enum { INSERTIONS = 1000, SAMPLE_BYTES = 1200, LIMIT_MS = 1000, LIMIT_FACTOR = 64, LIMIT_BASE = 16 << 20 };

static uint64_t cpu_ns(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (uint64_t)t.tv_sec * 1000000000U + (uint64_t)t.tv_nsec;
}

static sl_str insert(sl_arena *arena, sl_str text, size_t at, char c)
{
    char *out = sl_arena_alloc(arena, text.len + 1);
    memcpy(out, text.ptr, at);
    out[at] = c;
    memcpy(out + at + 1, text.ptr + at, text.len - at);
    return (sl_str){out, text.len + 1};
}

static bool stays_in_limits(sl_parser *parser, const sl_lang *lang, sl_str path, sl_str text)
{
    sl_arena arena;
    sl_arena_init(&arena);
    sl_source source = {.text = text,
                        .path = path,
                        .lang = lang,
                        .recognition = {.skip_scan = true},
                        .limits = {LIMIT_MS, LIMIT_FACTOR * text.len + LIMIT_BASE},
                        .cpu_ns = cpu_ns};
    sl_parse_end end = sl_recognise(parser, &arena, &source, NULL)->parse_end;
    sl_arena_release(&arena);
    return end == SL_PARSE_WHOLE;
}

/* How many insertions went beyond a limit. */
static unsigned try_pack(sl_parser *parser, const sl_lang *lang, sl_str path, sl_str text)
{
    static const char chars[] = "(){}[]\"'`<>;:,.=&|!#/*\\$@%~^-+?_ \n\tx0";
    unsigned beyond = 0;
    sl_arena arena;
    sl_arena_init(&arena);
    for (uint32_t i = 0; i < INSERTIONS; i++) {
        size_t at = (size_t)i * 7919 % (text.len + 1);
        char c = chars[i % (sizeof chars - 1)];
        bool fine = stays_in_limits(parser, lang, path, insert(&arena, text, at, c));
        if (!fine)
            fprintf(stderr, "%.*s: '%c' inserted at byte %zu goes beyond the limits\n", SL_FMT(path), c, at);
        beyond += !fine;
        if (i % 64 == 0) sl_arena_clear(&arena);
    }
    sl_arena_release(&arena);
    return beyond;
}

/* The first fixture of the pack that is long enough to say something. */
static bool find_sample(sl_arena *arena, const fx_paths *paths, const sl_lang *lang, sl_str *path,
                        sl_str *text)
{
    for (uint32_t i = 0; i < paths->n; i++) {
        if (sl_lang_find_path(paths->at[i], SL_STR("")) != lang || !fx_file_read(arena, paths->at[i], text))
            continue;
        *path = paths->at[i];
        *text = sl_str_sub(*text, 0, SAMPLE_BYTES);
        if (text->len > 200) return true;
    }
    return false;
}

int main(int argc, char **argv)
{
    sl_arena arena;
    fx_paths paths = {0};
    unsigned n_packs = 0, n_failed = 0;
    sl_arena_init(&arena);
    if (argc != 2 || !fx_files_list(&arena, sl_str_from_cstr(argv[1]), &paths)) return 2;
    sl_parser *parser = sl_parser_new();
    for (uint32_t i = 0; sl_lang_all(i); i++) {
        sl_str path, text;
        if (!find_sample(&arena, &paths, sl_lang_all(i), &path, &text)) continue;
        n_packs++;
        n_failed += try_pack(parser, sl_lang_all(i), path, text) > 0;
    }
    sl_parser_free(parser);
    sl_arena_release(&arena);
    printf("tally: insertions %u passed, %u failed\n", (n_packs - n_failed) * INSERTIONS, n_failed);
    return n_failed > 0 || n_packs == 0;
}
