/* scan_off FOLDER: every file below it with the byte scan and without. The scan only spares parsing: where it
 * sees nothing, a parse finds nothing. Run over real repositories by `make scan-check TREES=FOLDER`. */
#include "lang/lang.h"
#include "tests/lib/dump.h"
#include "tests/lib/files.h"

#include <stdio.h>

enum { LARGEST = 1 << 20 };

static sl_str sites_of(sl_parser *parser, sl_arena *arena, const sl_source *source)
{
    sl_facts few = {.sites = {0}};
    sl_buf out;
    sl_buf_init(&out);
    few.sites = sl_recognise(parser, arena, source, NULL)->sites;
    few.text = source->text;
    fx_dump_facts(&few, &out);
    sl_str text = sl_arena_copy(arena, sl_buf_str(&out));
    sl_buf_release(&out);
    return text;
}

static bool is_same(sl_parser *parser, sl_arena *arena, const sl_lang *lang, sl_str path, sl_str text)
{
    sl_source source = {.text = text, .path = path, .lang = lang};
    sl_str with = sites_of(parser, arena, &source);
    source.recognition.skip_scan = true;
    sl_str without = sites_of(parser, arena, &source);
    sl_str difference = fx_first_difference(arena, with, without);
    if (difference.len) fprintf(stderr, "%.*s: %.*s\n", SL_FMT(path), SL_FMT(difference));
    return difference.len == 0;
}

int main(int argc, char **argv)
{
    sl_arena paths_arena;
    fx_paths paths = {0};
    unsigned n_files = 0, n_failed = 0;
    sl_arena_init(&paths_arena);
    if (argc != 2 || !fx_files_list(&paths_arena, sl_str_from_cstr(argv[1]), &paths)) return 2;
    sl_parser *parser = sl_parser_new();
    for (uint32_t i = 0; i < paths.n; i++) {
        sl_arena arena;
        sl_str text;
        const sl_lang *lang = sl_lang_find_path(paths.at[i], SL_STR(""));
        sl_arena_init(&arena);
        if (lang && fx_file_read(&arena, paths.at[i], &text) && text.len <= LARGEST) {
            n_files++;
            n_failed += !is_same(parser, &arena, lang, paths.at[i], text);
        }
        sl_arena_release(&arena);
    }
    sl_parser_free(parser);
    sl_arena_release(&paths_arena);
    printf("tally: scans %u passed, %u failed\n", n_files - n_failed, n_failed);
    return n_failed > 0 || n_files == 0;
}
