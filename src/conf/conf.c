#include "conf/conf.h"

#include "conf/declare.h"
#include "conf/keys.h"

#include "text/lines.h"

#include <stdlib.h>

/* No settings file is that long; a wrong file is told from it before anything is allocated for it. */
enum { LONGEST_FILE = 4 << 20 };

static int compare_problems(const void *a, const void *b)
{
    const sl_json_problem *x = a, *y = b;
    return x->range.from < y->range.from ? -1 : x->range.from > y->range.from;
}

static void place_problems(sl_conf_reader *reader, sl_str text, sl_conf_problems *out)
{
    sl_lines lines;
    if (!reader->problems.n) return;
    sl_lines_init(&lines, text);
    qsort(reader->problems.at, reader->problems.n, sizeof *reader->problems.at, compare_problems);
    for (uint32_t i = 0; i < reader->problems.n; i++) {
        const sl_json_problem *problem = &reader->problems.at[i];
        sl_pos pos = sl_lines_pos(&lines, problem->range.from);
        *SL_PUSH(reader->arena, out) =
            (sl_conf_problem){problem->range, pos.line0 + 1, pos.byte_col + 1, problem->message};
    }
    sl_lines_release(&lines);
}

sl_err sl_conf_decode(sl_arena *arena, sl_str text, const sl_settings *base, sl_settings *out,
                      sl_conf_problems *problems)
{
    if (text.len > LONGEST_FILE) return SL_TOO_LARGE;
    sl_settings settings = base ? *base : *sl_settings_default();
    sl_conf_reader reader = {.arena = arena, .text = text, .languages = &sl_conf__languages};
    const sl_json *root = sl_json_parse(arena, text, SL_JSON_COMMENTS, &reader.problems);
    reader.registry = sl_conf__read_declared(&reader, root, settings.recognition.registry);
    if (root) sl_conf__check(&reader, &sl_conf__root, root);
    place_problems(&reader, text, problems);
    if (!root) return SL_SYNTAX;
    if (reader.problems.n) return SL_VALUE;
    sl_conf__store(&reader, sl_conf__root.keys, root, &settings);
    *out = settings;
    return SL_OK;
}
